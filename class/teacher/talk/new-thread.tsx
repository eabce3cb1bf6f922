import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { Subject } from '#lib/class/contribution.ts';
import { useDesk } from '../desk.ts';
import { sentencesIn } from '../reveal/sentences.ts';
import { useShowingName } from '../use-showing-name.ts';
import { WriteForm } from './write-form.tsx';

/** Begins a thread on a passage or a contrast. */
export function NewThread() {
  const t = useTranslations('class.teacher.talk');
  const { open, settings } = useDesk();
  const nameOf = useShowingName();
  const id = useId();
  const [writing, setWriting] = useState(false);
  const subjects: Subject[] = [
    ...settings.contrasts.map((one) => ({ kind: 'contrast' as const, id: one })),
    ...sentencesIn(open.reading).map((place) => ({ kind: 'passage' as const, ...place })),
  ];
  const [chosen, setChosen] = useState(0);
  const subject = subjects[chosen] ?? subjects[0];
  if (!subject) return null;
  if (!writing) {
    return (
      <button className="btn" type="button" onClick={() => setWriting(true)}>
        {t('begin')}
      </button>
    );
  }
  return (
    <div className="stack wide new-thread">
      <div className="field">
        <label htmlFor={id}>{t('subject')}</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
          {subjects.map((one, index) => (
            <option key={index} value={index}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </div>
      <WriteForm
        name="new thread"
        label={t('first')}
        send={(words) => open.make({ kind: 'entry', thread: null, subject, words })}
        onDone={() => setWriting(false)}
      />
    </div>
  );
}
