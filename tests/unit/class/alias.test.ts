import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasKey, offerAlias, offeredAliases, readAlias } from '#lib/class/alias.ts';
import { locales } from '#lib/model/locale.ts';

describe('what is offered', () => {
  test.each(locales)('in %s sixty aliases, each once, each readable', (locale) => {
    const offered = offeredAliases[locale];
    expect(new Set(offered.map(aliasKey)).size).toBe(60);
    for (const alias of offered) expect(readAlias(alias)).toBe(alias);
  });

  test('is never taken, and is still there when all are', () => {
    const taken: string[] = [];
    for (let pupil = 0; pupil < 130; pupil += 1) {
      const alias = offerAlias('nn', taken, (below) => below - 1);
      expect(taken.map(aliasKey)).not.toContain(aliasKey(alias));
      taken.push(alias);
    }
    expect(taken[60]).toMatch(/ 2$/);
    expect(taken.at(-1)).toMatch(/ 3$/);
  });

  test('takes no notice of case', () => {
    const all = offeredAliases.nb.map((alias) => alias.toUpperCase()).filter((alias) => alias !== 'ELV');
    expect(offerAlias('nb', all, () => 0)).toBe('Elv');
  });
});

describe('what is typed', () => {
  test.each([
    { typed: '  Rogn  ', alias: 'Rogn' },
    { typed: 'Stor\tstein\n2', alias: 'Stor stein 2' },
    { typed: 'A\u030a', alias: 'Å' },
    { typed: 'שועל', alias: 'שועל' },
    { typed: 'evil\u202egnp', alias: 'evilgnp' },
    { typed: '👩‍👩‍👧', alias: '👩‍👩‍👧' },
    { typed: '👩‍👩‍👧'.repeat(24), alias: '👩‍👩‍👧'.repeat(24) },
    { typed: 'x'.repeat(24), alias: 'x'.repeat(24) },
    { typed: 'x'.repeat(25), alias: null },
    { typed: '', alias: null },
    { typed: ' \u200d\u2066 ', alias: null },
    { typed: `x${'\u0301'.repeat(400)}`, alias: null },
  ])('$typed becomes $alias', ({ typed, alias }) => {
    expect(readAlias(typed)).toBe(alias);
  });

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const alias = readAlias(typed);
        return alias === null || readAlias(alias) === alias;
      }),
    );
  });
});
