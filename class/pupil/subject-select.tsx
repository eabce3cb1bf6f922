import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { OpenRoom } from '#class/room/use-room.ts';
import { usePlaceName } from '#components/reader/place-name.tsx';
import { segmentsOf, type Text } from '#lib/model/text.ts';
import { useTextName } from './text-name.ts';
import { formatSubject } from './threads.ts';

interface SubjectSelectProps {
  open: OpenRoom;
  value: string;
  missing: boolean;
  onChange: (value: string) => void;
}

/** What a thread is about: a contrast of the class, or a sentence of its texts. */
export function SubjectSelect({ open, value, missing, onChange }: SubjectSelectProps) {
  const t = useTranslations('class.pupil.talk');
  const locale = useLocale();
  const textName = useTextName(open);
  const placeName = usePlaceName();
  const id = useId();
  const contrasts = open.reading?.contrasts ?? [];
  return (
    <div className="field">
      <label htmlFor={id}>{t('about')}</label>
      <select
        id={id}
        value={value}
        aria-invalid={missing || undefined}
        aria-describedby={missing ? `${id}-missing` : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('choose')}</option>
        {contrasts.length > 0 && (
          <optgroup label={t('contrasts')}>
            {contrasts.map((contrast) => (
              <option key={contrast.id} value={formatSubject({ kind: 'contrast', id: contrast.id })}>
                {contrast.title[locale]}
              </option>
            ))}
          </optgroup>
        )}
        {open.reading?.texts.map((text) => (
          <optgroup key={text.number} label={textName(text.number)}>
            {segmentsOf(text.original as Text).map(({ ref, plain }) => (
              <option key={ref} value={formatSubject({ kind: 'passage', text: text.number, at: ref })}>
                {placeName(ref)}: {plain.length > 48 ? `${plain.slice(0, 48)} …` : plain}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {missing && (
        <p className="missing" role="alert" id={`${id}-missing`}>
          {t('needsSubject')}
        </p>
      )}
    </div>
  );
}
