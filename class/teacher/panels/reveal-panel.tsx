import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useResults } from '#class/room/use-results.ts';
import { isRevealed } from '#lib/class/phase.ts';
import type { Place } from '#lib/class/task.ts';
import { useDesk } from '../desk.ts';
import { AgreementView } from '../reveal/agreement-view.tsx';
import { LineList } from '../reveal/line-list.tsx';
import { PollList } from '../reveal/poll-list.tsx';
import { SentenceView } from '../reveal/sentence-view.tsx';
import { isSamePlace, sentencesIn } from '../reveal/sentences.ts';
import { type Chosen, SplitList } from '../reveal/split-list.tsx';
import { ToWall } from '../to-wall.tsx';
import { useShowingName } from '../use-showing-name.ts';

/** What the class made alone, once it is shown: where it disagrees, sentence by sentence, its answers and translations. */
export function RevealPanel() {
  const t = useTranslations('class.teacher.reveal');
  const { open, settings, textName } = useDesk();
  const nameOf = useShowingName();
  const results = useResults(open);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (!isRevealed(open.room.phase)) return <p className="read">{t('notYet')}</p>;

  const sentences = sentencesIn(open.reading);
  const agreement = results?.agreement ?? null;
  const wanted: Chosen | undefined =
    chosen ?? agreement?.splits[0] ?? firstMarked(open.contributions, sentences) ?? sentences[0];
  const index = wanted ? sentences.findIndex((one) => isSamePlace(one, wanted)) : -1;
  const place = sentences[index];
  const text = place && open.reading?.texts.find(({ number }) => number === place.text);
  const raters = Math.max(1, open.tally.present ?? 1);
  const showing = place && ({ kind: 'passage', ...place } as const);
  return (
    <>
      {agreement && settings.layers.length > 0 && (
        <SplitList splits={agreement.splits} current={wanted} onChoose={setChosen} />
      )}
      {place && text && showing && settings.layers.length > 0 && (
        <section className="stack wide" aria-labelledby="sentence">
          <div className="cluster apart">
            <h3 id="sentence" aria-live="polite">
              {t('sentence', { text: textName(place.text), at: place.at.replace(/^p/, '') })}
            </h3>
            <div className="cluster">
              <button
                className="btn"
                type="button"
                aria-disabled={index < 1 || undefined}
                onClick={() => setChosen(sentences[index - 1] ?? place)}
              >
                {t('before')}
              </button>
              <button
                className="btn"
                type="button"
                aria-disabled={index >= sentences.length - 1 || undefined}
                onClick={() => setChosen(sentences[index + 1] ?? place)}
              >
                {t('after')}
              </button>
              <ToWall showing={showing} name={nameOf(showing)} primary />
            </div>
          </div>
          <SentenceView key={`${place.text} ${place.at}`} text={text} place={place} raters={raters} />
        </section>
      )}
      {agreement && settings.layers.length > 0 && <AgreementView agreement={agreement} />}
      <PollList />
      <LineList />
    </>
  );
}

/** Where the class found something, while it is not known yet where it is split. */
function firstMarked(
  contributions: ReturnType<typeof useDesk>['open']['contributions'],
  sentences: readonly Place[],
): Place | undefined {
  return sentences.find((place) =>
    contributions.some(({ body, own }) => !own && body.kind === 'mark' && isSamePlace(body.target, place)),
  );
}
