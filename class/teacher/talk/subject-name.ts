import { useTranslations } from 'next-intl';
import type { Subject } from '#lib/class/contribution.ts';
import type { Wire } from '#lib/class/wire.ts';
import { useShowingName } from '../use-showing-name.ts';

/** What a thread is about, in a few words. */
export function useSubjectName(): (subject: Wire<Subject>) => string {
  const t = useTranslations('class.teacher.talk');
  const nameOf = useShowingName();
  return (subject) =>
    t('about', {
      name: nameOf(subject.kind === 'passage' ? { kind: 'passage', text: subject.text, at: subject.at } : subject),
    });
}
