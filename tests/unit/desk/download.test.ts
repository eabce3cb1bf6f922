import { expect, test } from 'vitest';
import { fileName } from '#desk/take-out/download.ts';

const cases = [
  ['Ferja til Å', 'Ferja-til-Å.tmx'],
  ['../../etc: «x»?', 'etc-x.tmx'],
  ['船出', '船出.tmx'],
  ['', 'tvisyn.tmx'],
] as const;
test.each(cases)('“%s” is saved as %s', (title, name) => expect(fileName(title, 'tmx')).toBe(name));

test('a name is no longer than systems take', () => expect(fileName('å'.repeat(300), 'tmx')).toHaveLength(64));
