import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { retryDelay } from '#class/room/backoff.ts';
import { useProblem } from '#class/room/use-problem.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import type { Refused, Wire } from '#lib/class/wire.ts';

/** “I am done”, and back. What she said last holds at once, and is told the server as soon as it listens. */
export function DoneButton({ open }: { open: Pick<OpenRoom, 'me' | 'post'> }) {
  const t = useTranslations('class.pupil.done');
  const say = useProblem();
  const { me, post } = open;
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<Wire<Refused> | null>(null);
  const finished = wanted ?? me.finished;

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each time that she says something else
  useEffect(() => {
    if (wanted === null) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = async (attempt: number) => {
      const answer = await post('finished', { finished: wanted });
      if (over) return;
      if (answer.kind === 'away')
        timer = setTimeout(() => void tell(attempt + 1), answer.waitMs ?? retryDelay(attempt));
      if (answer.kind === 'refused') {
        setProblem(answer.problem);
        setWanted(null);
      }
    };
    setProblem(null);
    void tell(0);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [wanted]);
  return (
    <div className="done-box">
      <button className={finished ? 'btn' : 'btn primary'} type="button" onClick={() => setWanted(!finished)}>
        {t(finished ? 'notYet' : 'done')}
      </button>
      <p className="small soft" role="status">
        {problem ? say(problem) : finished ? t('said') : t('hint')}
      </p>
    </div>
  );
}
