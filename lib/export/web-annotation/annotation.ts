import type { WorkNote, WorkTarget } from '#lib/model/work.ts';
import type { CodePoints } from './code-points.ts';
import { noteIri, textIri } from './context.ts';
import { momentOf } from './moment.ts';

/** A note as an Annotation; `work` is the name of its work, `points` count the characters of its texts, by language. */
export function annotation(note: WorkNote, work: string, points: ReadonlyMap<string, CodePoints>) {
  const { id, layer, tags, targets, lost, body, created, modified, ...rest } = note;
  const found = Object.entries(targets).map(([lang, target]) => ({
    type: 'SpecificResource',
    source: textIri(work, lang),
    selector: [quoteSelector(target), positionSelector(target, points.get(lang))],
  }));
  const gone = Object.entries(lost).map(([lang, target]) => ({
    type: 'SpecificResource',
    source: textIri(work, lang),
    selector: [quoteSelector(target)],
  }));
  const said = Object.entries(body).map(([language, value]) => {
    return { type: 'TextualBody', purpose: 'commenting', value, language, format: 'text/plain' };
  });
  const times = timesOf(note);
  return {
    id: noteIri(work, id),
    type: 'Annotation',
    motivation: 'commenting',
    ...times.standard,
    body: [
      ...(said.length > 1 ? [{ type: 'Choice', items: said }] : said),
      { type: 'TextualBody', purpose: 'classifying', value: layer },
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    // An orphan is about words that are gone, or at the least about the work.
    target: found.length > 0 ? found : gone.length > 0 ? gone : work,
    note: { id, lost, ...rest, ...times.other },
  };
}

/** A time that is not written as the standard wants it is carried along with the rest. */
function timesOf({ created, modified }: WorkNote) {
  const times = Object.entries({ created, modified }).filter(([, time]) => time);
  const isStandard = (time: string | undefined) => time !== undefined && momentOf(time) === time;
  return {
    standard: Object.fromEntries(times.filter(([, time]) => isStandard(time))),
    other: Object.fromEntries(times.filter(([, time]) => !isStandard(time))),
  };
}

function quoteSelector({ exact, prefix, suffix }: WorkTarget) {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

function positionSelector({ start, end }: WorkTarget, points: CodePoints | undefined) {
  return { type: 'TextPositionSelector', start: points?.count(start) ?? start, end: points?.count(end) ?? end };
}
