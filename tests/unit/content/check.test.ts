import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures, reportOn } from './tiny-content.ts';

const broken = join(fixtures, 'broken');
const rules = readdirSync(broken).sort();

test('the smallest dossier has no problems', async () => {
  expect(await reportOn(null)).toBe('0 problems in 0 files.\n');
});

test('neither has a dossier with points, contrasts, a glossary and a ladder', async () => {
  expect(await reportOn(join(fixtures, 'comparison'))).toBe('0 problems in 0 files.\n');
});

test('neither has one with a text read in part, made from another and left out of a point', async () => {
  expect(await reportOn(join(fixtures, 'part'))).toBe('0 problems in 0 files.\n');
});

test.each(rules)('%s is told with its place, what is wrong and how to mend it', async (rule) => {
  const report = await reportOn(join(broken, rule));
  expect(report).toContain(`  ${rule}\n`);
  await expect(report).toMatchFileSnapshot(join(broken, rule, 'expected.txt'));
});

test('every rule has a broken fixture', () => {
  const folder = join(process.cwd(), 'lib/content');
  const told = readdirSync(folder).flatMap((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    // A rule is named after “rule:”, or as the first plain word given to tell() and problemAt().
    const named = [...source.matchAll(/\brule: '([a-z-]+)'/g)];
    const given = [
      ...source.matchAll(/\b(?:tell|problemAt)\((?:[^'`;{}]|`[^`]*`|'[^'\n]*\.[^'\n]*')*?'([a-z]+(?:-[a-z]+)*)'/g),
    ];
    return [...named, ...given].map((match) => match[1]);
  });
  expect([...new Set(told)].sort()).toEqual(rules);
});
