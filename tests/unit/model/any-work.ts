import fc from 'fast-check';
import type { Range } from '#lib/model/text.ts';
import {
  type Group,
  sentencesOf,
  describe as targetAt,
  type Work,
  type WorkBlock,
  type WorkText,
} from '#lib/model/work.ts';

const sentence = fc.constantFrom('Ferja gikk. ', 'Hvem var om bord?', '«Ingen», sa de. ', '船出了。', 'A', 'To ord ');
const block = fc.record({
  kind: fc.constantFrom('h', 'p', 'p', 'p', 'cap', 'bio', 'note'),
  heading: fc.boolean(),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }),
});

/** Texts of invented sentences, with a few of them the outlet's own words. */
export function anyWorkText(lang: string): fc.Arbitrary<WorkText> {
  return fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.array(fc.nat(1000), { maxLength: 4 }))
    .map(([blocks, cuts]) => {
      let text = '';
      const made: WorkBlock[] = blocks.map(({ kind, heading, sentences }, index) => {
        if (index > 0) text += '\n';
        const ranges = sentences.map((words): Range => {
          const start = text.length;
          text += words;
          return { start, end: text.length };
        });
        return { kind: kind as WorkBlock['kind'], heading: heading && kind === 'p', sentences: ranges };
      });
      const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
      const own = points.flatMap((start, index) => {
        const end = points[index + 1];
        return end !== undefined && index % 2 === 0 ? [{ start, end }] : [];
      });
      return { lang, text, blocks: made, own, emphasis: [] };
    });
}

/** Groups that hold every sentence of both texts once and in order, some with one side empty. */
function anyGroups(source: number, target: number): fc.Arbitrary<Group[]> {
  return fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: source + target }).map((steps) => {
    const groups: Group[] = [];
    let [from, to] = [0, 0];
    const add = (sources: number, targets: number) => {
      const group: Group = { source: [], target: [], confidence: 1 };
      for (let count = 0; count < sources && from < source; count++) group.source.push(from++);
      for (let count = 0; count < targets && to < target; count++) group.target.push(to++);
      if (group.source.length + group.target.length > 0) groups.push(group);
    };
    for (const [sources, targets] of steps) add(sources, targets);
    while (from < source || to < target) add(1, 1);
    return groups;
  });
}

/** Works in Norwegian and English with notes on any words of either, and lines that were set aside anywhere. */
export const anyWork: fc.Arbitrary<Work> = fc
  .tuple(anyWorkText('nb'), anyWorkText('en'))
  .chain(([original, text]) =>
    fc.tuple(
      fc.constant(original),
      fc.constant(text),
      anyGroups(sentencesOf(original).length, sentencesOf(text).length),
      fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000)), { maxLength: 6 }),
      fc.array(fc.tuple(sentence, fc.boolean(), fc.nat(1000), fc.constantFrom('p' as const, 'cap' as const, null)), {
        maxLength: 4,
      }),
    ),
  )
  .map(([original, text, groups, places, asides]) => ({
    id: 'ferja',
    title: 'Ferja',
    original,
    translations: [{ text, groups }],
    notes: places.map(([a, b, c, d], index) => ({
      id: `n${index}`,
      layer: 'facts',
      tags: [],
      targets: { ...targetIn(original, a, b), ...targetIn(text, c, d) },
      lost: {},
      body: { nb: 'Sant.' },
      versus: [],
      contrasts: [],
    })),
    layers: [],
    aside: asides.map(([words]) => words),
    asidePlaces: asides.map(([, side, place, kind]) => {
      const { lang, text: whole } = side ? original : text;
      return {
        lang,
        at: place % (whole.length + 1),
        ...(kind && { block: { kind, heading: kind === 'p' } }),
      };
    }),
  }));

function targetIn({ lang, text }: WorkText, a: number, b: number) {
  const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
  return start < end ? { [lang]: targetAt(text, { start, end }) } : {};
}
