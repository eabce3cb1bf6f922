import { useTranslations } from 'next-intl';
import { plainAt } from '#class/mark/class-parts.ts';
import type { Place } from '#lib/class/task.ts';
import { isSame } from '#lib/model/same.ts';
import type { Text } from '#lib/model/text.ts';
import { useDesk } from './desk.ts';
import { useShowingName } from './use-showing-name.ts';

/** A line with our translation and the class's, for paper: whose they are is left out. */
export function PrintedLine({ place }: { place: Place }) {
  const t = useTranslations('class.teacher.lines');
  const { open, settings } = useDesk();
  const nameOf = useShowingName();
  const text = open.reading?.texts.find(({ number }) => number === place.text);
  const theirs = open.contributions.flatMap(({ id, body, status }) =>
    body.kind === 'translation' && status === 'shown' && isSame(body.place, place) ? [{ id, words: body.words }] : [],
  );
  return (
    <section>
      <h2>{nameOf({ kind: 'line', ...place })}</h2>
      <p className="printed-words" lang={text?.original.lang}>
        {plainAt(text?.original as Text, place.at)}
      </p>
      <p>
        <b>{t('ours')}:</b> <span lang={settings.lang}>{plainAt(text?.translation as Text | null, place.at)}</span>
      </p>
      <p>
        <b>{t('theirs', { count: theirs.length })}</b>
      </p>
      <ul lang={settings.lang}>
        {theirs.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
