import { getTranslations } from 'next-intl/server';
import { lessonParams } from '#app/site.ts';
import { Wall } from '#components/lesson/wall.tsx';
import { lessonAt, lessonMetadata, type Params } from '../lesson-page.tsx';
import '../../../../../wall.css';

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export const generateMetadata = (props: Params) =>
  lessonMetadata(props, ['projector'], async ({ texts }, locale) => {
    const t = await getTranslations({ locale, namespace: 'wall' });
    return { title: t('title', { title: texts[locale].title }), description: t('description') };
  });

export default async function Projector(props: Params) {
  const { dossier, lesson, locale } = await lessonAt(props);
  return (
    <main id="main" tabIndex={-1} className="wall">
      <h1 className="vh">{lesson.texts[locale].title}</h1>
      <Wall lesson={lesson} dossier={dossier} locale={locale} />
    </main>
  );
}
