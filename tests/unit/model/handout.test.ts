import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptName, formatHandout, type HandoutView, parseHandout } from '#lib/model/handout.ts';
import { layerIds } from '#lib/model/layer.ts';

const cases = [
  { name: 'nothing is chosen', query: '', is: { without: [], layers: [], named: false } },
  {
    name: 'a task and a passage are left out',
    query: 'without=who-was-alerted+diplomat_p12.2',
    is: { without: ['who-was-alerted', 'diplomat_p12.2'], layers: [], named: false },
  },
  { name: 'layers come in their own order', query: 'layers=framing.voice', is: { layers: ['voice', 'framing'] } },
  { name: 'names are shown', query: 'names=1', is: { named: true } },
  {
    name: 'what is malformed is left out',
    query: 'without=<b>+A+x&layers=rays&names=yes',
    is: { without: ['x'], layers: [], named: false },
  },
] as const;

test.each(cases)('$name', ({ query, is }) => {
  expect(parseHandout(new URLSearchParams(query))).toMatchObject(is);
});

test('a choice that is written is read again', () => {
  const view: fc.Arbitrary<HandoutView> = fc.record({
    without: fc.uniqueArray(fc.constantFrom('who-was-alerted', 'jiji_p2.1', 'diplomat_h1.1', 'x')),
    layers: fc.subarray(layerIds),
    named: fc.boolean(),
  });
  fc.assert(
    fc.property(view, (chosen) => {
      expect(parseHandout(new URLSearchParams(formatHandout(chosen)))).toEqual(chosen);
    }),
  );
});

test('a passage has a name that a query can hold as it is', () => {
  const name = excerptName({ edition: 'diplomat', at: 'p12.2' });
  expect(new URLSearchParams({ without: name }).toString()).toBe('without=diplomat_p12.2');
});
