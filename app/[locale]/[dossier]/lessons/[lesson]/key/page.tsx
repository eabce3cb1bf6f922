import { getTranslations } from 'next-intl/server';
import { lessonParams } from '#app/site.ts';
import { KeySheet } from '#components/lesson/key-sheet.tsx';
import { PrintButton } from '#components/lesson/print-button.tsx';
import { LessonFrame, lessonAt, lessonMetadata, type Params } from '../lesson-page.tsx';
import '../../../../../sheet.css';

export const dynamicParams = false;
export const generateStaticParams = lessonParams;

export const generateMetadata = (props: Params) =>
  lessonMetadata(props, ['key'], async ({ texts }, locale) => {
    const t = await getTranslations({ locale, namespace: 'handout' });
    return {
      title: t('keyTitle', { title: texts[locale].title }),
      description: t('keyDescription'),
      // A pupil who looks for the handout should not be led here.
      robots: { index: false },
    };
  });

export default async function Key(props: Params) {
  const place = await lessonAt(props);
  const { dossier, lesson, locale, to } = place;
  const t = await getTranslations('handout');
  return (
    <LessonFrame place={place} page="key">
      <div className="cluster apart tools-row">
        <p className="cluster">
          <a href={to()}>{t('back')}</a>
          <a href={to('handout')}>{t('toHandout')}</a>
        </p>
        <PrintButton locale={locale} />
      </div>
      <KeySheet lesson={lesson} dossier={dossier} locale={locale} />
    </LessonFrame>
  );
}
