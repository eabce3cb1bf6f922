import { useTranslations } from 'next-intl';
import { plainAt } from '#class/mark/class-parts.ts';
import type { OpenRoom } from '#class/room/use-room.ts';
import { lineTask, type Place } from '#lib/class/task.ts';
import type { Wire } from '#lib/class/wire.ts';
import type { Text } from '#lib/model/text.ts';
import { type DifferenceRun, wordDifference } from '#lib/model/word-difference.ts';
import { readTextOf } from './mark-draft.ts';
import { sameWords } from './same-words.ts';
import { useNames } from './use-names.ts';

interface LineComparedProps {
  open: OpenRoom;
  place: Wire<Place>;
  /** Her own translation. */
  own: string;
}

/** A line as she put it, as we did, and as the others did, with the words in which each differs from hers. */
export function LineCompared({ open, place, own }: LineComparedProps) {
  const t = useTranslations('class.pupil.line');
  const nameOf = useNames(open);
  const { lang } = open.room.settings;
  const text = readTextOf(open.reading, place.text);
  const withheld = text?.withheld.includes(place.at) ?? true;
  const ours = withheld ? '' : plainAt(text?.translation as Text | null, place.at);
  const others = open.contributions.flatMap(({ own: mine, status, seat, body }) => {
    const isOther =
      !mine && status === 'shown' && body.kind === 'translation' && lineTask(body.place) === lineTask(place);
    return isOther ? [{ seat, words: body.words }] : [];
  });
  return (
    <>
      <div className="compared">
        <div>
          <h3>{t('yours')}</h3>
          <p className="read" lang={lang} dir="auto">
            {ours ? <Runs runs={wordDifference(own, ours, lang).one} /> : own}
          </p>
        </div>
        {ours && (
          <div>
            <h3>{t('ours')}</h3>
            <p className="read" lang={lang}>
              <Runs runs={wordDifference(own, ours, lang).other} />
            </p>
          </div>
        )}
      </div>
      <h3>{t('class', { count: others.length })}</h3>
      <ul className="threads" role="list">
        {sameWords(others, ({ words }) => words).map((same) => (
          <li className="said" key={same[0].words}>
            <p className="by">
              {same.map(({ seat }, index) => (
                <span key={`${seat} ${index}`}>
                  {index > 0 && ', '}
                  <bdi>{nameOf(seat)}</bdi>
                </span>
              ))}
            </p>
            <p className="words" lang={lang} dir="auto">
              <Runs runs={wordDifference(own, same[0].words, lang).other} />
            </p>
          </li>
        ))}
      </ul>
      <p className="small soft">{t('how')}</p>
    </>
  );
}

/** Words that the other side lacks are told by a line and a ground, not by their colour alone. */
function Runs({ runs }: { runs: readonly DifferenceRun[] }) {
  return runs.map(({ text, differs }, index) =>
    differs ? (
      <span className="differs" key={index}>
        {text}
      </span>
    ) : (
      text
    ),
  );
}
