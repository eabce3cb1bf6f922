import { useLocale, useTranslations } from 'next-intl';
import { plainAt } from '#class/mark/class-parts.ts';
import { useFormat } from '#class/room/use-format.ts';
import { useResults } from '#class/room/use-results.ts';
import { threadsIn } from '#class/talk/threads.ts';
import { isRevealed } from '#lib/class/phase.ts';
import type { Text } from '#lib/model/text.ts';
import { useDesk } from './desk.ts';
import { PrintedLine } from './printed-line.tsx';
import { markedWords } from './reveal/marked-words.ts';
import { sentencesIn } from './reveal/sentences.ts';
import { useSubjectName } from './talk/subject-name.ts';

/** What the class made, for paper only: in numbers and words, without aliases, so that it can lie about. */
export function PrintSheet() {
  const t = useTranslations();
  const format = useFormat();
  const locale = useLocale();
  const { open, settings, textName } = useDesk();
  const subjectName = useSubjectName();
  const { room, reading, tally, contributions } = open;
  const results = useResults(open);
  if (!isRevealed(room.phase)) return null;
  const raters = Math.max(1, tally.present ?? 1);
  const sentences = sentencesIn(reading).flatMap((place) => {
    const text = reading?.texts.find(({ number }) => number === place.text);
    const texts = [text?.original ?? null, text?.translation ?? null] as (Text | null)[];
    const words = markedWords(contributions, place, texts, raters);
    return words.length > 0 ? [{ place, words, lang: text?.original.lang, plain: plainAt(texts[0], place.at) }] : [];
  });
  return (
    <article className="class-print" aria-hidden="true">
      <h1>{room.title}</h1>
      <p>
        {format.dateTime(new Date(room.created), { dateStyle: 'long' })} ·{' '}
        {t('class.teacher.who.count', { count: tally.present ?? 0 })}
      </p>
      {results?.agreement?.layers.map(
        ({ layer, agreement }) =>
          agreement && (
            <p key={layer}>
              <b>{t(`layer.${layer}.name`)}</b>:{' '}
              {t('class.teacher.printed.agreement', {
                percent: format.number(agreement.percent, { style: 'percent', maximumFractionDigits: 0 }),
                ac1: format.number(agreement.ac1, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
                raters: agreement.raters,
                items: agreement.items,
              })}
            </p>
          ),
      )}
      {sentences.map(({ place, words, lang, plain }) => (
        <section key={`${place.text} ${place.at}`}>
          <h2>{t('class.teacher.reveal.sentence', { text: textName(place.text), at: place.at.replace(/^p/, '') })}</h2>
          <p className="printed-words" lang={lang}>
            {plain}
          </p>
          <ul>
            {words.map(({ lang, start, exact, count, layers, whys }) => (
              <li key={`${lang} ${start}`}>
                <q lang={lang}>{exact}</q>: {count} (
                {layers.map((one) => `${t(`layer.${one.layer}.name`)} ${one.count}`).join(', ')})
                {whys.map(({ id, why }) => (
                  <p key={id}>– {why}</p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {(reading?.polls ?? []).map(({ id, question, answers }) => (
        <section key={id}>
          <h2>{question[locale]}</h2>
          <ul>
            {answers.map((answer, index) => (
              <li key={index}>
                {answer[locale]}: {tally.polls[id]?.[index] ?? 0}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {settings.lines.map((place) => (
        <PrintedLine key={`${place.text} ${place.at}`} place={place} />
      ))}
      {threadsIn(contributions).map(({ id, first, replies, subject }) => (
        <section key={id}>
          <h2>{subjectName(subject)}</h2>
          {[first, ...replies].map((entry) => entry?.status === 'shown' && <p key={entry.id}>{entry.body.words}</p>)}
        </section>
      ))}
    </article>
  );
}
