import { useTranslations } from 'next-intl';
import { CodeCard } from './code-card.tsx';
import { PrivateCard } from './private-card.tsx';
import { Who } from './who.tsx';

/** Beside the lesson: the way in, who is in, and the teacher's own way back. */
export function Rail({ secret }: { secret: string | null }) {
  const t = useTranslations('class.teacher');
  return (
    <aside className="rail" aria-label={t('rail')}>
      <CodeCard />
      <Who />
      <PrivateCard secret={secret} />
    </aside>
  );
}
