import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerIds, layersAtFirst } from '#lib/model/layer.ts';
import { formatView, layouts, parseView, type View } from '#lib/model/view.ts';

const view: fc.Arbitrary<View> = fc.record(
  {
    layers: fc.subarray([...layerIds]),
    layout: fc.constantFrom(...layouts),
    note: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/),
  },
  { requiredKeys: ['layers', 'layout'] },
);

test('a view that is written to the address and read again is the same view', () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(parseView(new URLSearchParams(formatView(one)))).toEqual(one);
    }),
  );
});

test('any junk in the address gives a view that can be drawn', () => {
  const query = fc.dictionary(
    fc.constantFrom('layers', 'layout', 'note', 'other'),
    fc.oneof(fc.string(), fc.constantFrom('facts.framng', '.', 'under', 'a--b')),
  );
  fc.assert(
    fc.property(query, (junk) => {
      const read = parseView(new URLSearchParams(junk));
      expect(layouts).toContain(read.layout);
      expect(layerIds).toEqual(expect.arrayContaining(read.layers));
      expect(new Set(read.layers).size).toBe(read.layers.length);
      if (read.note !== undefined) expect(read.note).toMatch(/^[a-z0-9-]{1,80}$/);
    }),
  );
});

const cases = [
  { query: '', is: { layers: layerIds.filter((id) => layersAtFirst.includes(id)), layout: 'side' } },
  { query: 'layers=', is: { layers: [], layout: 'side' } },
  { query: 'layers=framing.facts', is: { layers: ['facts', 'framing'], layout: 'side' } },
  { query: 'layers=framng.facts', is: { layers: ['facts'], layout: 'side' } },
  { query: 'layers=framing,facts', is: { layers: ['facts', 'framing'], layout: 'side' } },
  { query: 'layers=&layout=under&note=tokyo-not-only', is: { layers: [], layout: 'under', note: 'tokyo-not-only' } },
  { query: 'layers=&layout=sideways&note=<b>', is: { layers: [], layout: 'side' } },
];
test.each(cases)('“$query” is read as $is', ({ query, is }) =>
  expect(parseView(new URLSearchParams(query))).toEqual(is),
);

test('the view a reader comes with leaves the address clean', () => {
  expect(formatView(parseView(new URLSearchParams()))).toBe('');
});
