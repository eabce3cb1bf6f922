import { getTranslations } from 'next-intl/server';
import type { Dossier } from '#lib/model/edition.ts';
import { isBlind, type Lesson } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';
import { Prose } from '../reader/prose.tsx';
import { SheetFoot } from './sheet.tsx';
import { SourcePart } from './source-part.tsx';

/** The teacher’s key, on a sheet of its own: the numbers of the handout, what was asked, what may be answered. */
export async function KeySheet({ lesson, dossier, locale }: { lesson: Lesson; dossier: Dossier; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'handout' });
  return (
    <article className="sheet key">
      <header>
        <h1>{t('keyTitle', { title: lesson.texts[locale].title })}</h1>
        <p className="flag">{t('teacher')}</p>
      </header>
      {isBlind(lesson) && <SourcePart scene={{ lesson, dossier, locale, hidden: false }} />}
      <ol className="tasks">
        {lesson.tasks.map(({ id, text, key }) => (
          <li key={id}>
            <p className="do">
              <Prose prose={text[locale]} />
            </p>
            <p className="answer">
              <Prose prose={key[locale]} />
            </p>
          </li>
        ))}
      </ol>
      <SheetFoot locale={locale} />
    </article>
  );
}
