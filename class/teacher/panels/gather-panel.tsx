import { useTranslations } from 'next-intl';
import { useDesk } from '../desk.ts';
import { SettingsForm } from '../settings-form.tsx';

/** Before the lesson: how the class comes in, and what it is set up with. */
export function GatherPanel() {
  const t = useTranslations('class.teacher.gather');
  const { open } = useDesk();
  return (
    <>
      {open.room.phase === 'gather' && <p className="read">{t('what')}</p>}
      <SettingsForm />
    </>
  );
}
