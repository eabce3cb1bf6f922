import { useTranslations } from 'next-intl';
import { SavedLine } from '#class/room/saved-line.tsx';
import type { OpenRoom } from '#class/room/use-room.ts';
import { roomPhases } from '#lib/class/phase.ts';

/** Who she is, where the lesson stands, and whether all is stored. */
export function RoomHead({ open }: { open: OpenRoom }) {
  const t = useTranslations('class');
  const { me, room } = open;
  return (
    <section className="room-head" aria-label={room.title}>
      <p>
        <bdi>
          <b>{me.alias}</b>
        </bdi>{' '}
        <span className="soft">{t('pupil.inClass', { title: room.title })}</span>
      </p>
      <ol className="steps" aria-label={t('pupil.steps')}>
        {roomPhases.map((phase) => (
          <li key={phase} aria-current={phase === room.phase ? 'step' : undefined}>
            {t(`phase.${phase}`)}
          </li>
        ))}
      </ol>
      <SavedLine open={open} />
    </section>
  );
}
