import { getTranslations } from 'next-intl/server';
import { address } from '#i18n/address.ts';
import type { Dossier } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import { Prose } from '../reader/prose.tsx';
import { LessonLinks } from './lesson-links.tsx';
import { editionIn } from './scene.ts';

/** The lessons of a dossier: how long they take, what they are for, on which texts. */
export async function LessonList({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'lesson' });
  return (
    <ol className="lessons" role="list">
      {dossier.lessons.map((lesson) => (
        <li key={lesson.slug}>
          <p className="minutes">{t('minutes', { count: lesson.minutes })}</p>
          <div className="stack">
            <h2>
              <a href={address(locale, dossier.slug, 'lessons', lesson.slug)}>{lesson.texts[locale].title}</a>
            </h2>
            <p className="read">
              <Prose prose={lesson.texts[locale].aim} />
            </p>
            <p className="small soft">
              {lesson.editions.map((slug) => editionIn({ dossier }, slug)?.article.outlet).join(', ')}
            </p>
            <LessonLinks dossier={dossier} lesson={lesson} locale={locale} />
          </div>
        </li>
      ))}
    </ol>
  );
}
