import { useLocale, useTranslations } from 'next-intl';
import { plainAt } from '#class/mark/class-parts.ts';
import { isSame } from '#lib/model/same.ts';
import type { Text } from '#lib/model/text.ts';
import { wordDifference } from '#lib/model/word-difference.ts';
import { useDesk } from '../desk.ts';
import { ToWall } from '../to-wall.tsx';
import { useShowingName } from '../use-showing-name.ts';

/** The class's translations of a line beside ours, the words that ours does not have marked as such. */
export function LineList() {
  const t = useTranslations('class.teacher.lines');
  const locale = useLocale();
  const { open, settings, act, aliasOf } = useDesk();
  const nameOf = useShowingName();
  if (settings.lines.length === 0) return null;
  return (
    <section className="stack wide" aria-labelledby="class-lines">
      <h3 id="class-lines">{t('name')}</h3>
      {settings.lines.map((place) => {
        const showing = { kind: 'line', ...place } as const;
        const text = open.reading?.texts.find(({ number }) => number === place.text);
        const ours = plainAt(text?.translation as Text | null, place.at);
        const theirs = open.contributions.flatMap(({ body, ...one }) =>
          body.kind === 'translation' && isSame(body.place, place) ? [{ ...one, words: body.words }] : [],
        );
        return (
          <div key={`${place.text} ${place.at}`} className="line-result stack wide">
            <div className="cluster apart">
              <p className="said-line" lang={text?.original.lang}>
                {plainAt(text?.original as Text, place.at)}
              </p>
              <ToWall showing={showing} name={nameOf(showing)} />
            </div>
            <div>
              <p className="small soft">{t('ours')}</p>
              <p className="said-line" lang={settings.lang}>
                {ours}
              </p>
            </div>
            <p className="small soft">{t('theirs', { count: theirs.length })}</p>
            <ul className="line-words" role="list">
              {theirs.map(({ id, seat, own, words, status }) => (
                <li key={id} className={status === 'hidden' ? 'hidden-words' : undefined}>
                  <p lang={settings.lang}>
                    {wordDifference(ours, words, settings.lang).other.map(({ text: words, differs }, index) =>
                      differs ? <ins key={index}>{words}</ins> : words,
                    )}
                  </p>
                  <p className="small soft">
                    <bdi>{own ? t('you') : aliasOf(seat)}</bdi>
                    {status === 'hidden' && ` · ${t('hidden')}`}
                  </p>
                  {!own && (
                    <button
                      className="btn quiet"
                      type="button"
                      onClick={() => void act({ kind: status === 'hidden' ? 'restore' : 'hide', contribution: id })}
                    >
                      {t(status === 'hidden' ? 'restore' : 'hide')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="small soft" lang={locale}>
        {t('key')}
      </p>
    </section>
  );
}
