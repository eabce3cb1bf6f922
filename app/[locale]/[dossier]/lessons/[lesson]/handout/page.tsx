import { getTranslations } from 'next-intl/server';
import { lessonParams } from '#app/site.ts';
import { HandoutPage } from '#components/lesson/handout-page.tsx';
import { Prose } from '#components/reader/prose.tsx';
import { isBlind } from '#lib/model/lesson.ts';
import { LessonFrame, lessonAt, lessonMetadata, type Params } from '../lesson-page.tsx';
import '../../../../../sheet.css';

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export const generateMetadata = (props: Params) =>
  lessonMetadata(props, ['handout'], async ({ texts }, locale) => {
    const t = await getTranslations({ locale, namespace: 'handout' });
    return { title: t('title', { title: texts[locale].title }), description: t('description') };
  });

export default async function Handout(props: Params) {
  const place = await lessonAt(props);
  const { dossier, lesson, locale, to } = place;
  const t = await getTranslations('handout');
  return (
    <LessonFrame place={place} page="handout">
      <HandoutPage
        title={lesson.texts[locale].title}
        items={lesson.tasks.map(({ text, ...task }) => ({ ...task, text: <Prose prose={text[locale]} /> }))}
        scene={{ dossier, lesson, locale, hidden: isBlind(lesson) }}
      >
        <a href={to()}>{t('back')}</a>
        <a href={to('key')}>{t('toKey')}</a>
      </HandoutPage>
    </LessonFrame>
  );
}
