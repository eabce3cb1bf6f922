import { useTranslations } from 'next-intl';
import type { Place } from '#lib/class/task.ts';
import type { ReadText } from '#lib/class/wire.ts';
import { segmentAt } from '#lib/model/text.ts';

/** What somebody made of a line; her alias only where it may stand on the wall. */
export interface LineAnswer {
  id: string;
  words: string;
  alias: string | null;
}

interface LineViewProps {
  text: ReadText;
  place: Place;
  name: string;
  /** `null` until the class's may be seen. */
  answers: LineAnswer[] | null;
}

/** A line that pupils translate, and from the reveal on the class's translations beside ours. */
export function LineView({ text, place, name, answers }: LineViewProps) {
  const t = useTranslations('class.wall');
  const { original, translation, withheld } = text;
  const ours = translation && !withheld.includes(place.at) ? segmentAt(translation, place.at)?.plain : undefined;
  return (
    <section className="wall-line" aria-labelledby="wall-line">
      <p className="part-head" id="wall-line">
        {name} · {t('line')}
      </p>
      <p className="said" lang={original.lang}>
        {segmentAt(original, place.at)?.plain}
      </p>
      {answers ? (
        <div className="lines-made">
          {ours && translation && (
            <div>
              <h2>{t('ours')}</h2>
              <p lang={translation.lang}>{ours}</p>
            </div>
          )}
          <div>
            <h2>{t('theClass', { count: answers.length })}</h2>
            <ul role="list">
              {answers.map(({ id, words, alias }) => (
                <li key={id}>
                  <p lang={translation?.lang}>{words}</p>
                  {alias && <span className="soft">{alias}</span>}
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : (
        <p className="soft">{t('translateNow')}</p>
      )}
    </section>
  );
}
