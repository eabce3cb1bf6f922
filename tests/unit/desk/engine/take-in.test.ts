import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { takeIn } from '#desk/engine/take-in.ts';
import { toFolder } from '#lib/export/folder.ts';
import { toTmx } from '#lib/export/tmx.ts';
import { toWebAnnotation } from '#lib/export/web-annotation.ts';
import type { Work } from '#lib/model/work.ts';
import { textOf } from '../../import/review/drawn-review.ts';

const work: Work = {
  id: 'c0ffee00-0000-4000-8000-000000000000',
  title: 'A bridge',
  original: textOf('en', [['One bridge.', 'Two bridges.']]),
  translations: [
    {
      text: textOf('nb', [['Én bro.', 'To broer.']]),
      groups: [0, 1].map((n) => ({ source: [n], target: [n], confidence: 1 })),
    },
  ],
  notes: [],
  layers: [],
  aside: [],
};
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]);

const files = [
  { name: 'mine.zip', bytes: toFolder([work]), holds: 1 },
  { name: 'mine.tmx', bytes: strToU8(toTmx([work])), holds: 1 },
  { name: 'wide.tmx', bytes: utf16(toTmx([work])), holds: 1 },
  { name: 'mine.jsonld', bytes: strToU8(toWebAnnotation([work])), holds: 1 },
  { name: 'text.txt', bytes: strToU8('One bridge.'), holds: null },
  { name: 'brackets.txt', bytes: strToU8('[One] bridge.'), holds: null },
  { name: 'page.html', bytes: strToU8('<!doctype html><p>One'), holds: null },
  { name: 'letter.zip', bytes: zipSync({ 'word/document.xml': strToU8('<w/>') }), holds: null },
];
test.each(files)('$name holds $holds works', ({ name, bytes, holds }) => {
  expect(takeIn({ name, bytes })?.works.length ?? null).toBe(holds);
});

test('a .zip of something else is refused', () => {
  const bytes = zipSync({ 'cat.txt': strToU8('cat') });
  expect(() => takeIn({ name: 'cat.zip', bytes })).toThrow('bad-folder');
});

test('notes without their text are handed over as they are', () => {
  const bytes = strToU8(
    JSON.stringify([
      {
        id: 'https://example.org/n1',
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'Why two?' },
        target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact: 'Two bridges' } },
      },
    ]),
  );
  const { works, notes } = takeIn({ name: 'notes.json', bytes }) ?? {};
  expect(works).toEqual([]);
  expect(notes).toMatchObject([{ targets: [{ exact: 'Two bridges' }] }]);
});
