import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Lesson } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';

/** The ways from a lesson: to the board, the handout, the key, and to a class on screens. */
export async function LessonLinks({ dossier, lesson, locale }: { dossier: Dossier; lesson: Lesson; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'lesson' });
  const to = (page: string) => address(locale, dossier.slug, 'lessons', lesson.slug, page);
  return (
    <p className="cluster">
      <a className="btn" href={to('projector')}>
        {t('wall')}
      </a>
      <a className="btn" href={to('handout')}>
        {t('handout')}
      </a>
      <a className="btn" href={to('key')}>
        {t('key')}
      </a>
      <a className="btn" href={`${address(locale, 'class', 'new')}?lesson=${dossier.slug}/${lesson.slug}`}>
        {t('class')}
      </a>
    </p>
  );
}
