import type { Work, WorkNote } from '#lib/model/work.ts';
import { textOf } from './harbour-work.ts';

const blocks = 90;

/** An invented timetable, so long that what is out of sight is left out of the picture, with a note in every block. */
export function longWork(): Work {
  const original = textOf('en', [
    ['Ferries to Torvik'],
    ...Array.from({ length: blocks }, (_, at) => [`Ferry number ${at + 1} leaves at noon. `, 'Nobody knows why.']),
  ]);
  return {
    id: 'timetable',
    title: 'Ferries to Torvik',
    outlet: 'Harbour Post',
    published: '2025-04-08',
    original,
    translations: [],
    notes: original.blocks.slice(1).map((block, at): WorkNote => {
      const exact = `number ${at + 1}`;
      const start = original.text.indexOf(exact, block.sentences[0]?.start);
      return {
        id: `ferry-${at + 1}`,
        layer: 'framing',
        tags: ['problem'],
        targets: { en: { start, end: start + exact.length, exact, prefix: 'Ferry ', suffix: ' leaves' } },
        lost: {},
        body: { nb: `Ferje ${at + 1}`, nn: `Ferje ${at + 1}`, en: `Ferry ${at + 1}` },
        versus: [],
        contrasts: [],
      };
    }),
    layers: [],
    aside: [],
  };
}
