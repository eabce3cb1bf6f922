import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import { affixes, linesFor } from '#lib/content/dictionary-lines.ts';

const folder = dirname(createRequire(import.meta.url).resolve('dictionary-en-gb'));
const aff = readFileSync(join(folder, 'index.aff'), 'utf8');
const dic = readFileSync(join(folder, 'index.dic'), 'utf8');
const whole = nspell(aff, dic);

const stems = dic
  .split('\n')
  .slice(1)
  .map((line) => line.split('/')[0] ?? '');
const word = fc
  .tuple(
    fc.constantFrom('', 'un', 're', 'dis', 'x'),
    fc.constantFrom(...stems),
    fc.constantFrom('', 's', 'ed', 'ing', "'s", 'ies', 'ied', 'q'),
    fc.constantFrom(0, 1),
  )
  .map(([before, stem, after, less]) => `${before}${stem.slice(0, stem.length - less)}${after}`)
  .chain((made) =>
    fc.constantFrom(made, made.toUpperCase(), made.toLowerCase(), `${made.charAt(0).toUpperCase()}${made.slice(1)}`),
  );

test('a checker with only the lines that can give some words answers for them as one with the whole dictionary', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 60, maxLength: 60 }), (words) => {
      const some = nspell(aff, linesFor(dic, affixes(aff), words));
      expect(words.filter((one) => some.correct(one))).toEqual(words.filter((one) => whole.correct(one)));
    }),
    { numRuns: 20 },
  );
});

test('few lines are kept', () => {
  expect(linesFor(dic, affixes(aff), ['agreement', 'radar']).split('\n').length).toBeLessThan(200);
});
