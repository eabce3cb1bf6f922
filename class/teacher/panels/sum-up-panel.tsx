import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { classAddress } from '#class/room/ask.ts';
import { useFormat } from '#class/room/use-format.ts';
import { daysKept } from '#lib/class/limits.ts';
import { useDesk } from '../desk.ts';
import { EndDialog } from '../end-dialog.tsx';

/** The end: what is taken away, when the class is deleted by itself, and deleting it now. */
export function SumUpPanel() {
  const t = useTranslations('class.teacher.sumUp');
  const format = useFormat();
  const { open, settings, change, say } = useDesk();
  const id = useId();
  const [days, setDays] = useState(String(settings.daysKept));
  const [fault, setFault] = useState(false);
  const [ending, setEnding] = useState(false);
  const { code, room } = open;
  const file = (ending: string) => classAddress(code, `teacher/export.${ending}`);

  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const number = Number(days);
    const wrong = !Number.isInteger(number) || number < daysKept.least || number > daysKept.most;
    setFault(wrong);
    if (!wrong && (await change({ ...settings, daysKept: number }))) say(t('keptSaid', { days: number }));
  };
  return (
    <>
      <section className="stack" aria-labelledby="take-away">
        <h3 id="take-away">{t('take')}</h3>
        <p className="read-small">{t('takeWhat')}</p>
        <div className="cluster">
          <a className="btn" href={file('csv')} download>
            {t('csv')}
          </a>
          <a className="btn" href={file('jsonld')} download>
            {t('jsonld')}
          </a>
          <button className="btn" type="button" onClick={() => window.print()}>
            {t('print')}
          </button>
        </div>
      </section>
      <section className="stack" aria-labelledby="class-kept">
        <h3 id="class-kept">{t('kept')}</h3>
        <p>{t('until', { day: format.dateTime(new Date(room.expires), { dateStyle: 'long', timeStyle: 'short' }) })}</p>
        <form className="keep-form" onSubmit={keep} noValidate>
          <div className="field days">
            <label htmlFor={id}>{t('days')}</label>
            <input
              id={id}
              type="number"
              inputMode="numeric"
              min={daysKept.least}
              max={daysKept.most}
              value={days}
              aria-invalid={fault}
              aria-describedby={`${id}-fault`}
              onChange={({ target }) => setDays(target.value)}
            />
            <p className="fault" id={`${id}-fault`} role="alert">
              {fault && t('daysFault', daysKept)}
            </p>
          </div>
          <button className="btn" type="submit">
            {t('save')}
          </button>
        </form>
        <button className="btn" type="button" onClick={() => setEnding(true)}>
          {t('end')}
        </button>
        {ending && <EndDialog onClose={() => setEnding(false)} />}
      </section>
    </>
  );
}
