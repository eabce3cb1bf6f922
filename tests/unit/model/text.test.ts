import { expect, test } from 'vitest';
import { segmentAt, segmentsOf, type Text, titleOf } from '#lib/model/text.ts';

const segment = (ref: 'h1.1' | 'p1.1' | 'p1.2', plain: string) => ({ ref, plain, own: [], emphasis: [] });
const text: Text = {
  lang: 'nb',
  blocks: [
    { ref: 'h1', kind: 'h', heading: false, segments: [segment('h1.1', 'Tittel')] },
    { ref: 'p1', kind: 'p', heading: false, segments: [segment('p1.1', 'Én.'), segment('p1.2', 'To.')] },
  ],
};

test('segments come in the order of the text', () => {
  expect(segmentsOf(text).map(({ ref }) => ref)).toEqual(['h1.1', 'p1.1', 'p1.2']);
});

test.each([
  ['p1.2', 'To.'],
  ['p1.3', undefined],
  ['nonsense', undefined],
])('at %s stands %s', (ref, plain) => expect(segmentAt(text, ref)?.plain).toBe(plain));

test('the title is the first line of the title block', () => expect(titleOf(text)).toBe('Tittel'));
test('a text without a title has an empty one', () => expect(titleOf({ lang: 'nb', blocks: [] })).toBe(''));
