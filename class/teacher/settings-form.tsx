import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useMemo, useState } from 'react';
import { LangField, OutletsField, SetUpFields } from '#class/new/base-fields.tsx';
import { numbered } from '#class/new/new-form.tsx';
import { blocksOf } from '#class/new/own-offer.ts';
import type { NumberedEdition } from '#class/new/text-choice.tsx';
import { useLangName } from '#desk/own/use-lang-name.ts';
import { faultsOf, type SetUpFault } from '#lib/class/set-up.ts';
import type { Settings } from '#lib/class/settings.ts';
import type { ReadingSheet, Wire } from '#lib/class/wire.ts';
import { isSame } from '#lib/model/same.ts';
import type { Text } from '#lib/model/text.ts';
import { useDesk } from './desk.ts';

/** What the class is set up with, to be changed while it is on. Nothing changes until it is saved. */
export function SettingsForm() {
  const t = useTranslations('class.teacher.settings');
  const layer = useTranslations('layer');
  const langName = useLangName();
  const locale = useLocale();
  const { open, offer, lesson, settings, change, say } = useDesk();
  const { room, reading } = open;
  const [edited, setEdited] = useState<Settings | null>(null);
  const [faults, setFaults] = useState<SetUpFault[]>([]);
  const own = settings.source.kind === 'own';
  const texts = useMemo(
    () => (offer ? numbered(offer, lesson) : own ? ownTexts(reading) : []),
    [offer, lesson, own, reading],
  );
  const now = edited ?? settings;
  const langs = [...new Set([settings.lang, ...texts.flatMap(({ edition }) => edition.translations)])];
  const otherTexts = edited !== null && !isSame(edited.texts, settings.texts);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!edited) return;
    const wrong = faultsOf(room.title, edited);
    setFaults(wrong);
    if (wrong.length > 0) return;
    if (await change(edited)) {
      setEdited(null);
      say(t('saved'));
    }
  };
  return (
    <details className="settings">
      <summary>
        <b>{t('name')}</b>{' '}
        <span className="soft small">
          {[
            settings.layers.map((id) => layer(`${id}.name`)).join(', ') || t('noLayers'),
            t('polls', { count: settings.polls.length }),
            langName(settings.lang),
          ].join(' · ')}
        </span>
      </summary>
      <form className="stack set-up" onSubmit={save} noValidate lang={locale}>
        <div className="form-grid">
          <LangField settings={now} langs={langs} onChange={setEdited} />
          <OutletsField settings={now} onChange={setEdited} />
        </div>
        <SetUpFields
          texts={texts}
          polls={offer?.polls ?? []}
          contrasts={offer?.contrasts ?? []}
          settings={now}
          onChange={setEdited}
          faults={faults}
        />
        {otherTexts && <p className="edition">{t('otherTexts')}</p>}
        <div className="cluster">
          <button className="btn primary" type="submit" disabled={!edited || isSame(edited, settings)}>
            {t('save')}
          </button>
          {edited && (
            <button
              className="btn"
              type="button"
              onClick={() => {
                setEdited(null);
                setFaults([]);
              }}
            >
              {t('undo')}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

/** An imported text, as far as the class reads it: the rest lies on the device it came from. */
function ownTexts(reading: Wire<ReadingSheet> | null): NumberedEdition[] {
  return (reading?.texts ?? []).map(({ number, edition, original, translation }) => ({
    number,
    edition: {
      slug: edition?.slug ?? 'own',
      outlet: edition?.outlet ?? '',
      title: edition?.title ?? '',
      lang: original.lang,
      translations: translation ? [translation.lang] : [],
      told: (translation ?? original).lang,
      blocks: blocksOf((translation ?? original) as Text),
    },
  }));
}
