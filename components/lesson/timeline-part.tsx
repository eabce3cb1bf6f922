import { getTranslations } from 'next-intl/server';
import { writeDate, writeSpan } from '#i18n/date.ts';
import { eventsAround } from '#lib/model/lesson.ts';
import { editionIn, type Scene, textName } from './scene.ts';

/** When the texts came. Empty, only their dates, with room to write; filled, which text it was and what had happened. */
export async function TimelinePart({ filled, scene }: { filled: boolean; scene: Scene }) {
  const { dossier, lesson, locale } = scene;
  const t = await getTranslations({ locale, namespace: 'lesson' });
  const texts = await Promise.all(
    lesson.editions.map(async (slug) => {
      const { published = '', publishedEnd } = editionIn(scene, slug)?.article ?? {};
      return {
        date: published,
        when: writeSpan(locale, published, publishedEnd, 'short'),
        name: await textName(scene, slug),
      };
    }),
  );
  const events = filled
    ? eventsAround(dossier).map(({ date, label }) => ({
        date,
        when: writeDate(locale, date, 'short'),
        text: label[locale],
      }))
    : [];
  const entries = [...texts, ...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <div>
      <p className="part-head">{t('timeline')}</p>
      <ol className={filled ? 'when filled' : 'when'} role="list">
        {entries.map((entry) => (
          <li
            key={entry.date + ('name' in entry ? entry.name : entry.text)}
            className={'name' in entry ? 'written' : ''}
          >
            <time dateTime={entry.date}>{entry.when}</time>
            {filled && <span>{'name' in entry ? <b>{entry.name}</b> : entry.text}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
