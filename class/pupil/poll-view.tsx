import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { useDraft } from '#class/outbox/use-draft.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { mayEdit } from '#lib/class/admission.ts';
import { isRevealed } from '#lib/class/phase.ts';
import type { ReadPoll, Wire } from '#lib/class/wire.ts';
import { PollBars } from './poll-bars.tsx';

/** The questions of the class: each to be answered alone first, and then, from the reveal on, what all answered. */
export function PollsView({ open }: { open: OpenRoom }) {
  const t = useTranslations('class.pupil.poll');
  const polls = open.reading?.polls ?? [];
  return (
    <section className="polls" aria-label={t('title')}>
      {polls.map((poll) => (
        <PollView key={poll.id} open={open} poll={poll} />
      ))}
    </section>
  );
}

function PollView({ open, poll }: { open: OpenRoom; poll: Wire<ReadPoll> }) {
  const t = useTranslations('class.pupil.poll');
  const room = useTranslations('class.room');
  const locale = useLocale();
  const id = useId();
  const [draft, setDraft] = useDraft(open.code, `poll ${poll.id}`);
  const [changing, setChanging] = useState(false);
  const [empty, setEmpty] = useState(false);
  const own = open.contributions.find((one) => one.own && one.body.kind === 'poll' && one.body.poll === poll.id);
  const answer = own?.body.kind === 'poll' ? own.body.answer : null;
  const counts = open.tally.polls[poll.id] ?? null;
  const revealed = isRevealed(open.room.phase);
  const chosen = draft === '' ? answer : Number(draft);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(chosen === null);
    if (chosen === null) return;
    open.make({ kind: 'poll', poll: poll.id, answer: chosen });
    setDraft('');
    setChanging(false);
  };
  const asking = answer === null || (changing && mayEdit('poll', 'pupil', open.room.phase));
  return (
    <article className="poll-card">
      {asking ? (
        <form className="stack" onSubmit={save} noValidate>
          <fieldset className="choice-set">
            <legend>{poll.question[locale]}</legend>
            {poll.answers.map((words, index) => (
              <label className="check" key={words.nb}>
                <input
                  type="radio"
                  name={id}
                  checked={chosen === index}
                  onChange={() => {
                    setDraft(String(index));
                    setEmpty(false);
                  }}
                />{' '}
                {words[locale]}
              </label>
            ))}
          </fieldset>
          <p className="missing" role="alert">
            {empty && t('choose')}
          </p>
          <p className="cluster">
            <button className="btn primary" type="submit">
              {t('save')}
            </button>
            {revealed ? (
              <span className="small soft">{t('first')}</span>
            ) : (
              <span className="small soft">{t('secret')}</span>
            )}
          </p>
        </form>
      ) : (
        <>
          <h2>{poll.question[locale]}</h2>
          {counts ? (
            <PollBars poll={poll} counts={counts} own={answer} />
          ) : (
            <p>
              {t('yours')} <b>{poll.answers[answer]?.[locale]}</b>
              {own?.waiting && <span className="waits"> · {room('waits')}</span>}
            </p>
          )}
          {!revealed && (
            <p>
              <button className="btn quiet" type="button" onClick={() => setChanging(true)}>
                {t('change')}
              </button>
            </p>
          )}
        </>
      )}
    </article>
  );
}
