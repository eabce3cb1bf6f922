import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useWeekday } from '#class/room/use-format.ts';
import { settingsOfWork } from '#lib/class/lesson-settings.ts';
import { longest } from '#lib/class/limits.ts';
import type { DossierOffer } from '#lib/class/offer.ts';
import type { Work } from '#lib/model/work.ts';
import { type ClassDraft, keepDraft, readDraft } from './draft.ts';
import { findOrigin, type OriginKey, originAsked, ownId, usualOrigin } from './origin.ts';
import { useOwnText } from './use-own-texts.ts';

export interface ClassDraftHand {
  draft: ClassDraft | null;
  /** The text of one's own that was chosen, once it is read; `gone` if it is not on this device. */
  work: Work | null;
  gone: boolean;
  change: (change: Partial<ClassDraft>) => void;
  choose: (origin: OriginKey) => void;
}

/** The class that is being made: what the address asks for, else what was begun before, else the shortest lesson. */
export function useClassDraft(offers: readonly DossierOffer[] | null): ClassDraftHand {
  const locale = useLocale();
  const t = useTranslations('class.new');
  const weekday = useWeekday();
  const [draft, setDraft] = useState<ClassDraft | null>(null);
  const [waiting, setWaiting] = useState<OriginKey | null>(null);
  const begun = useRef(false);
  const { work, gone } = useOwnText(ownId(waiting ?? draft?.origin ?? ''));

  const titleFor = (name: string) => {
    const day = weekday(new Date());
    return [...t('titleOffered', { name: name.slice(0, 40), day })].slice(0, longest.title).join('');
  };
  const begin = (origin: OriginKey, name: string, settings: ClassDraft['settings']) => {
    setWaiting(null);
    setDraft((before) => ({
      origin,
      title: before?.titled ? before.title : titleFor(name),
      titled: before?.titled ?? false,
      settings,
      withNotes: false,
    }));
  };
  const choose = (origin: OriginKey) => {
    const found = findOrigin(offers ?? [], origin);
    if (found) begin(origin, (found.lesson ?? found.dossier).title, (found.lesson ?? found.dossier).settings);
    else if (ownId(origin)) setWaiting(origin);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when what can be chosen has come.
  useEffect(() => {
    if (!offers || begun.current) return;
    begun.current = true;
    const asked = originAsked(location.search);
    const kept = readDraft();
    const fits = kept && (findOrigin(offers, kept.origin) || ownId(kept.origin));
    if (kept && fits && (!asked || asked === kept.origin)) return setDraft(kept);
    const usual = usualOrigin(offers);
    if (asked && (findOrigin(offers, asked) || ownId(asked))) choose(asked);
    else if (usual) choose(usual);
  }, [offers]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a text of one's own fills in the form when it is read.
  useEffect(() => {
    if (waiting && work && ownId(waiting) === work.id) begin(waiting, work.title, settingsOfWork(work, locale));
  }, [waiting, work]);

  useEffect(() => {
    if (draft) keepDraft(draft);
  }, [draft]);

  return {
    draft,
    work,
    gone,
    change: (change) => setDraft((before) => before && { ...before, ...change }),
    choose,
  };
}
