import { useTranslations } from 'next-intl';
import { useId, useMemo } from 'react';
import type { DossierOffer } from '#lib/class/offer.ts';
import type { SetUpFault } from '#lib/class/set-up.ts';
import type { Settings } from '#lib/class/settings.ts';
import { textNumber } from '#lib/class/text-number.ts';
import type { Work } from '#lib/model/work.ts';
import { LangField, OutletsField, SetUpFields } from './base-fields.tsx';
import type { ClassDraft } from './draft.ts';
import { FaultText } from './fault-text.tsx';
import { findOrigin, type OriginKey, ownId } from './origin.ts';
import { OriginField } from './origin-field.tsx';
import { OwnFields } from './own-fields.tsx';
import { ownOffer } from './own-offer.ts';
import type { NumberedEdition } from './text-choice.tsx';
import type { ClassDraftHand } from './use-class-draft.ts';
import { useOwnTexts } from './use-own-texts.ts';

interface NewFormProps {
  offers: readonly DossierOffer[];
  hand: ClassDraftHand & { draft: ClassDraft };
  faults: readonly SetUpFault[];
}

/** The fields for a class that is being opened. */
export function NewForm({ offers, hand, faults }: NewFormProps) {
  const t = useTranslations('class.new');
  const id = useId();
  const { draft, work, change, choose } = hand;
  const { origin, settings } = draft;
  const own = useOwnTexts();
  const found = findOrigin(offers, origin);
  const mine = ownId(origin) !== null && work?.id === ownId(origin) ? work : null;
  const texts = useMemo(() => textsOf(offers, origin, mine, settings.lang), [offers, origin, mine, settings.lang]);
  const langs = [...new Set(texts.flatMap(({ edition }) => edition.translations))];
  const onChange = (next: Settings) => change({ settings: next });
  return (
    <>
      <div className="form-grid">
        <div className="field">
          <label htmlFor={id}>{t('title')}</label>
          <input
            id={id}
            type="text"
            value={draft.title}
            maxLength={200}
            aria-invalid={faults.some((fault) => fault.startsWith('title'))}
            aria-describedby={`${id}-how ${id}-fault`}
            onChange={({ target }) => change({ title: target.value, titled: target.value.trim() !== '' })}
          />
          <p className="small soft" id={`${id}-how`}>
            {t('titleHow')}
          </p>
          <FaultText id={`${id}-fault`} of={['title-empty', 'title-long']} faults={faults} />
        </div>
        <OriginField origin={origin} offers={offers} own={own} onChoose={choose} />
        <LangField settings={settings} langs={langs} onChange={onChange} />
        <OutletsField settings={settings} onChange={onChange} />
      </div>
      {mine && settings.source.kind === 'own' && (
        <OwnFields
          work={mine}
          confirmed={settings.source.rightsConfirmed}
          withNotes={draft.withNotes}
          faults={faults}
          onConfirm={(rightsConfirmed) => onChange({ ...settings, source: { kind: 'own', rightsConfirmed } })}
          onNotes={(withNotes) => change({ withNotes })}
        />
      )}
      <SetUpFields
        texts={texts}
        polls={found?.dossier.polls ?? []}
        contrasts={found?.dossier.contrasts ?? []}
        {...{ settings, onChange, faults }}
      />
    </>
  );
}

function textsOf(
  offers: readonly DossierOffer[],
  origin: OriginKey,
  mine: Work | null,
  lang: string,
): NumberedEdition[] {
  const found = findOrigin(offers, origin);
  if (found) return numbered(found.dossier, found.lesson);
  return mine ? [{ number: 1, edition: ownOffer(mine, lang) }] : [];
}

/** The editions of a dossier with their numbers in the class, in this order. */
export function numbered(dossier: DossierOffer, lesson: { editions: string[] } | null): NumberedEdition[] {
  return dossier.editions
    .map((edition) => ({ number: textNumber(dossier, lesson, edition.slug), edition }))
    .sort((a, b) => a.number - b.number);
}
