import { useTranslations } from 'next-intl';
import type { OpenRoom } from '#class/room/use-room.ts';

/** Before the lesson begins: who is in, and that there is nothing to do but wait. */
export function WaitView({ open: { room, tally, me } }: { open: OpenRoom }) {
  const t = useTranslations('class.pupil.wait');
  return (
    <section className="wait" aria-labelledby="wait">
      <h2 id="wait">{t.rich('in', { alias: () => <bdi>{me.alias}</bdi> })}</h2>
      <p>{t('soon')}</p>
      <p className="big-number">
        <b>{tally.present ?? 1}</b> <span>{t('present', { count: tally.present ?? 1 })}</span>
      </p>
      <p className="small soft">{t('what', { texts: room.settings.texts.length })}</p>
    </section>
  );
}
