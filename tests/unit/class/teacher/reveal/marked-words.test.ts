import { describe, expect, test } from 'vitest';
import { hiddenMarks, markedWords } from '#class/teacher/reveal/marked-words.ts';
import type { SeenContribution } from '#lib/class/seen.ts';
import type { Wire } from '#lib/class/wire.ts';
import type { LayerId } from '#lib/model/layer.ts';
import type { Text } from '#lib/model/text.ts';

const plain = 'Den virker som en motvekt.';
const text: Text = {
  lang: 'nb',
  blocks: [
    {
      ref: 'p1',
      kind: 'p',
      heading: false,
      segments: [{ ref: 'p1.1', plain, own: [], emphasis: [] }],
    },
  ],
};
const place = { text: 1, at: 'p1.1' } as const;

let made = 0;
function mark(
  seat: string,
  exact: string,
  layer: LayerId,
  more: { tag?: string; why?: string; own?: boolean; hidden?: boolean } = {},
) {
  const start = plain.indexOf(exact);
  made += 1;
  return {
    ...{ id: `m${made}`, seat, own: more.own ?? false, status: more.hidden ? 'hidden' : 'shown', blind: true, made },
    ...{ at: '', pinned: false, locked: false },
    body: {
      kind: 'mark',
      target: { ...place, lang: 'nb', exact, start, end: start + exact.length },
      layer,
      tag: more.tag ?? null,
      why: more.why ?? '',
    },
  } as Wire<SeenContribution>;
}

describe('what a class marked in a sentence', () => {
  const marks = [
    mark('a', 'motvekt', 'framing', { tag: 'remedy', why: 'Noe må veie mot.' }),
    mark('b', 'en motvekt', 'framing', { tag: 'cause' }),
    mark('c', 'motvekt', 'word-choice'),
    mark('t', 'virker', 'voice', { own: true }),
  ];
  const [first, ...rest] = markedWords(marks, place, [null, text], 4);

  test('the words that most marked come first, with their number', () => {
    expect(first).toMatchObject({ exact: 'motvekt', lang: 'nb', count: 3, step: 3 });
    expect(rest.map(({ exact, count }) => [exact, count])).toEqual([['en', 1]]);
  });
  test('by layer, and by tag within a layer', () => {
    expect(first?.layers.map(({ layer, count }) => [layer, count])).toEqual([
      ['framing', 2],
      ['word-choice', 1],
    ]);
    expect(first?.layers[0]?.tags).toEqual([
      { tag: 'remedy', count: 1 },
      { tag: 'cause', count: 1 },
    ]);
  });
  test('with the reasons that somebody gave', () => {
    expect(first?.whys.map(({ seat, why }) => [seat, why])).toEqual([['a', 'Noe må veie mot.']]);
  });
  test('two marks of one pupil are one pupil, and the teacher’s own are none', () => {
    const twice = [mark('a', 'motvekt', 'framing'), mark('a', 'en motvekt', 'framing'), marks[3]];
    const found = markedWords(
      twice.filter((one) => one !== undefined),
      place,
      [text],
      4,
    );
    expect(found.map(({ exact, count }) => [exact, count])).toEqual([['en motvekt', 1]]);
    expect(found[0]?.layers).toMatchObject([{ layer: 'framing', count: 1 }]);
  });
  test('a mark that is hidden counts for nothing, and stands in a list of its own', () => {
    const some = [
      mark('a', 'motvekt', 'framing', { why: 'Noe må veie mot.', hidden: true }),
      mark('b', 'motvekt', 'framing'),
      mark('t', 'virker', 'voice', { own: true, hidden: true }),
    ];
    expect(markedWords(some, place, [text], 4).map(({ exact, count, whys }) => [exact, count, whys])).toEqual([
      ['motvekt', 1, []],
    ]);
    expect(hiddenMarks(some, place)).toMatchObject([{ seat: 'a', layer: 'framing', why: 'Noe må veie mot.' }]);
    expect(hiddenMarks(some, { ...place, at: 'p1.2' })).toEqual([]);
  });
});
