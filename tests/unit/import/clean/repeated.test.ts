import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare, weight } from '#lib/import/clean/prose.ts';
import { type Repeatable, repeated } from '#lib/import/clean/repeated.ts';

const line = (text: string, build: string): Repeatable => ({ text, build });
const whole = 'Nobody asked the islanders, says the mayor of the small town.';

test.each([
  ['a pull quote that stands in a paragraph', [line(whole, 'p'), line('Nobody asked the islanders', 'quote')], [1]],
  ['the later of two that are alike', [line(whole, 'lead'), line(whole, 'box')], [1]],
  ['what is built as most of the text is left alone', [line(whole, 'p'), line(whole, 'p')], []],
  ['a few words are not enough', [line(whole, 'p'), line('The mayor', 'quote')], []],
  ['what stands once', [line(whole, 'p'), line('Everybody asked the mainlanders', 'quote')], []],
] as const)('%s', (_name, lines, again) => {
  expect(repeated(lines, new Set(['p']))).toEqual(again);
});

/** Every line against every other, as it is meant. */
function plainly(lines: readonly Repeatable[], usual: ReadonlySet<string>): number[] {
  const bares = lines.map(({ text }) => bare(text));
  return lines.flatMap(({ text, build }, at) => {
    const own = bares[at] ?? '';
    const length = weight(text);
    if (usual.has(build) || length < 4 || length > 60 || own.length < 12) return [];
    const again = bares.some((other, there) => {
      if (there === at || !other.includes(own)) return false;
      if (lines[there]?.build === build) return other.length === own.length && there < at;
      return other.length > own.length || there < at;
    });
    return again ? [at] : [];
  });
}

test('the quick way finds what holding every line against every other finds', () => {
  const words = fc.constantFrom('Ferja', 'gikk', 'fra', 'Lillefjord', '船出了', 'mandag', 'aaaa', '.', 'Hvem?');
  const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
  const lines = fc.array(fc.record({ text, build: fc.constantFrom('p', 'q', 'h', 'li') }), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.subarray(['p', 'q']), (all, usual) => {
      const twice = [...all, ...all.slice(0, 3).map((one) => ({ ...one, build: 'h' }))];
      expect(repeated(twice, new Set(usual))).toEqual(plainly(twice, new Set(usual)));
    }),
  );
});

test('the weight of a text is its words, and of scripts without spaces a share of its signs', () => {
  expect(weight('Ferja gikk i går.')).toBe(4);
  expect(weight('船出了。')).toBeCloseTo(1.8);
  expect(weight('เรือ')).toBeCloseTo(1);
  expect(weight('Ferja 船出了')).toBeCloseTo(2.8);
  expect(weight('')).toBe(0);
});
