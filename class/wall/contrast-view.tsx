import { useLocale, useTranslations } from 'next-intl';
import { QuotedWords } from '#components/words.tsx';
import { writeDate } from '#i18n/date.ts';
import type { ReadContrast } from '#lib/class/wire.ts';

/** A contrast as a pair: what each text says, in its own words and in translation, and the question for talk. */
export function ContrastView({ contrast }: { contrast: ReadContrast }) {
  const t = useTranslations('layer');
  const locale = useLocale();
  const { layer, title, positions, question } = contrast;
  return (
    <section className="contrast-part" aria-labelledby="wall-contrast">
      <p className="part-head">
        <span className={`tag ${layer}`}>
          <b>{t(`${layer}.name`)}</b>
        </span>
        <span id="wall-contrast">{title[locale]}</span>
      </p>
      <div className="pair" data-sides={positions.length}>
        {positions.map(({ outlet, published, at, original, translation, says }) => (
          <div key={outlet + at}>
            <p className="part-head">
              {outlet}, {writeDate(locale, published)}
            </p>
            <p className="said" lang={original.lang}>
              <mark className={layer}>
                <QuotedWords {...original} />
              </mark>
            </p>
            {translation && (
              <p className="gloss" lang={translation.lang}>
                <QuotedWords {...translation} />
              </p>
            )}
            <p className="says">{says[locale]}</p>
          </div>
        ))}
      </div>
      <p className="ask">{question[locale]}</p>
    </section>
  );
}
