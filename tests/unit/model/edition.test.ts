import { expect, test } from 'vitest';
import { type Dossier, type Edition, madeFrom, madeInto } from '#lib/model/edition.ts';

const edition = (slug: string, ...from: string[]) =>
  ({ slug, article: { chain: [...from.map((name) => ({ edition: name })), {}] } }) as Edition;
const original = edition('original');
const translation = edition('translation', 'original');
const dossier = { editions: [original, translation, edition('other')] } as Dossier;

test('an edition is made from those its chain names', () => {
  expect(madeFrom(dossier, translation)).toEqual([original]);
  expect(madeFrom(dossier, original)).toEqual([]);
});

test('and they are made into it', () => {
  expect(madeInto(dossier, original)).toEqual([translation]);
  expect(madeInto(dossier, translation)).toEqual([]);
});
