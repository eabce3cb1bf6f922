import { getTranslations } from 'next-intl/server';
import { writeSpan } from '#i18n/date.ts';
import { textNumber } from '#lib/model/lesson.ts';
import { editionIn, type Scene } from './scene.ts';

/** Which text is which: the moment when the outlets are shown. */
export async function SourcePart({ scene }: { scene: Scene }) {
  const { lesson, locale } = scene;
  const t = await getTranslations({ locale });
  return (
    <div>
      <p className="part-head">{t('lesson.sources')}</p>
      <dl className="dated">
        {lesson.editions.map((slug) => {
          const article = editionIn(scene, slug)?.article;
          return (
            article && (
              <div key={slug}>
                <dt>{t('lesson.text', { number: textNumber(lesson, slug) })}</dt>
                <dd>
                  <b>{article.outlet}</b>, {writeSpan(locale, article.published, article.publishedEnd, 'short')}{' '}
                  <span className="soft">{t(`genre.${article.genre}`)}</span>
                </dd>
              </div>
            )
          );
        })}
      </dl>
    </div>
  );
}
