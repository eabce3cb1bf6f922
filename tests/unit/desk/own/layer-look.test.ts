import { expect, test } from 'vitest';
import { lookOf, lookRules, ownLayers } from '#desk/own/layer-look.ts';
import { orphanWork } from '../../../e2e/own/harbour-work.ts';

const layers = [
  { id: 'a b"{}', name: 'Båter', tags: [] },
  { id: 'second', name: 'Folk', tags: [] },
];

test('the seven look as ever, and a layer of one’s own goes by its number, whatever it is called', () => {
  expect(lookOf(layers, 'framing')).toBe('framing');
  expect(lookOf(layers, 'a b"{}')).toBe('o1');
  expect(lookOf(layers, 'second')).toBe('o2');
  expect(lookOf(layers, 'unknown')).toBe('o3');
});

test('a layer that only a note names is there to be switched', () => {
  const [note] = orphanWork.notes;
  const work = { ...orphanWork, layers, notes: note ? [{ ...note, layer: 'strange' }] : [] };
  expect(ownLayers(work).map(({ name }) => name)).toEqual(['Båter', 'Folk', 'strange']);
  expect(ownLayers({ ...orphanWork, layers })).toEqual(layers);
});

test('every layer has its rules', () => {
  for (const look of ["[data-layer='o1'] {", "[data-layer='o7'] {", '#l-o7:not(:checked)'])
    expect(lookRules(7)).toContain(look);
});
