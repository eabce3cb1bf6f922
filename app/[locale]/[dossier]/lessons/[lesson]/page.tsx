import { lessonParams } from '#app/site.ts';
import { Plan } from '#components/lesson/plan.tsx';
import { plainOf } from '#lib/model/annotation.ts';
import { LessonFrame, lessonAt, lessonMetadata, type Params } from './lesson-page.tsx';
import '../../../../lesson.css';

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export const generateMetadata = (props: Params) =>
  lessonMetadata(props, [], async ({ texts }, locale) => {
    const { title, aim } = texts[locale];
    return { title, description: plainOf(aim) };
  });

export default async function LessonPage(props: Params) {
  const place = await lessonAt(props);
  return (
    <LessonFrame place={place}>
      <Plan lesson={place.lesson} dossier={place.dossier} locale={place.locale} />
    </LessonFrame>
  );
}
