import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTei } from '#lib/export/tei.ts';
import { readXml } from '#lib/import/xml-events.ts';
import type { Work } from '#lib/model/work.ts';
import { harbour } from './harbour.ts';
import { broken } from './tei/content-models.ts';
import { work } from './work.arbitrary.ts';

test('every document follows the content models of TEI, and every pointer leads somewhere', () => {
  fc.assert(
    fc.property(fc.array(work, { minLength: 1, maxLength: 2 }), (works) => {
      expect(broken(toTei(works))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the check finds what is out of place', () => {
  const tei = toTei([harbour]);
  expect(broken(tei.replace('<standOff>', '<standOff><p/>'))).toEqual([expect.stringMatching(/^standOff: p /)]);
  expect(broken(tei.replace('xml:id="nb.s2"', 'xml:id="nb.s1"'))).toContain('xml:id nb.s1');
});

test('a day that there is is told as one, and an address that leads somewhere as a link', () => {
  const headers = (changes: Partial<Work>) => toTei([{ ...harbour, ...changes }]);
  for (const published of ['2026', '2026-02', '2026-02-28']) {
    expect(headers({ published })).toContain(`<date when="${published}">${published}</date>`);
  }
  for (const published of ['2026-13-45', '2026-02-30', '0000', 'i vår']) {
    expect(headers({ published })).toContain(`<date>${published}</date>`);
  }
  expect(headers({ address: 'https://havneposten.example/a' })).toContain(
    '<ref target="https://havneposten.example/a">',
  );
  expect(headers({ address: 'side 4, nederst' })).toContain('<ref>side 4, nederst</ref>');
});

test('places are counted in the characters that the document has', () => {
  const text = harbour.original.text.replace('Den går', 'D\u0001en går');
  expect(text).not.toBe(harbour.original.text);
  const start = text.indexOf('går sist');
  const target = { start, end: start + 8, exact: 'går sist', prefix: '', suffix: '' };
  const blocks = harbour.original.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((range) => ({
      start: range.start < start ? range.start : range.start + 1,
      end: range.end <= start ? range.end : range.end + 1,
    })),
  }));
  const [note] = harbour.notes;
  if (!note) throw new Error('There is a note.');
  const work = {
    ...harbour,
    original: { ...harbour.original, text, blocks },
    notes: [{ ...note, targets: { nb: target } }],
  };
  expect(toTei([work])).toContain('#string-range(nb.s3,4,8)');
});

test('a text without a sentence is a document all the same', () => {
  const empty = { ...harbour.original, text: '', blocks: [], own: [], emphasis: [] };
  expect(broken(toTei([{ ...harbour, original: empty, translations: [], notes: [] }]))).toEqual([]);
});

test('the sentences hold the whole text', () => {
  fc.assert(
    fc.property(work, (one) => {
      const texts: string[] = [];
      let depth = 0;
      readXml(toTei([one]), {
        open: (name, attributes) => {
          if (name === 'text' && attributes['xml:lang']) texts.push('');
          if (name === 's') depth += 1;
        },
        close: (name) => {
          if (name === 's') depth -= 1;
        },
        text: (text) => {
          if (depth > 0) texts.push((texts.pop() ?? '') + text);
        },
      });
      const all = [one.original, ...one.translations.map(({ text }) => text)];
      expect(texts).toEqual(all.map(({ text }) => text.replaceAll('\n', '')));
    }),
    { numRuns: 40 },
  );
});

test('alignment, words and layers are said in the terms of TEI', () => {
  const tei = toTei([harbour]);
  expect(tei).toContain('<link target="#nb.s2 #nb.s3 #en.s2" cert="0.7500"/>');
  expect(tei).toContain('<ptr type="alone" target="#nb.s4" cert="0.2500"/>');
  expect(tei).toContain('ana="#layer1 #layer1.1" target="#string-range(nb.s3,4,8) #string-range(en.s2,4,4)"');
  expect(tei).toContain('<s xml:id="en.s2">The <q>last</q> one goes at ten. </s>');
  expect(tei).toContain('<note type="lost" xml:lang="nb">tåken</note>');
});
