import { expect, test } from 'vitest';
import { deskName } from '#desk/import/draft.ts';

test.each([
  ['', 'import'],
  ['?text=abc', 'import'],
  ['?dossier=japan-mongolia', 'import'],
  ['?dossier=japan-mongolia&edition=jiji', 'import/japan-mongolia/jiji'],
])('the desk of %o is %s', (search, name) => {
  expect(deskName(search)).toBe(name);
});
