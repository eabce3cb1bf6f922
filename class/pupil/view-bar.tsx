import { useTranslations } from 'next-intl';
import type { OpenRoom } from '#class/room/use-room.ts';
import { lineTask } from '#lib/class/task.ts';
import type { PupilView } from './views.ts';

interface ViewBarProps {
  open: OpenRoom;
  views: readonly PupilView[];
  view: PupilView;
  onView: (view: PupilView) => void;
}

/** What there is to look at and to do, with how much of it is done. */
export function ViewBar({ open: { room, contributions }, views, view, onView }: ViewBarProps) {
  const t = useTranslations('class.pupil.view');
  const own = contributions.filter(({ own: mine }) => mine);
  const { polls, lines } = room.settings;
  const done: Partial<Record<PupilView, [number, number]>> = {
    questions: [
      polls.filter(({ id }) => own.some(({ body }) => body.kind === 'poll' && body.poll === id)).length,
      polls.length,
    ],
    lines: [
      lines.filter((place) =>
        own.some(({ body }) => body.kind === 'translation' && lineTask(body.place) === lineTask(place)),
      ).length,
      lines.length,
    ],
  };
  if (views.length < 2) return null;
  return (
    <nav className="view-bar" aria-label={t('label')}>
      {views.map((one) => {
        const [answered, all] = done[one] ?? [0, 0];
        return (
          <button
            className="btn"
            type="button"
            key={one}
            aria-current={one === view ? 'page' : undefined}
            onClick={() => onView(one)}
          >
            {t(one)}
            {all > 0 && (
              <span className="of">
                <span aria-hidden="true">
                  {answered}/{all}
                </span>
                <span className="vh">{t('answered', { answered, all })}</span>
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
