import { afterEach, expect, test, vi } from 'vitest';
import { askedFor } from '#desk/import/use-asked.ts';

const card = {
  dossier: 'fjord',
  edition: 'post',
  outlet: 'The Post',
  address: 'https://example.org',
  lang: 'en',
  fingerprint: [],
};
afterEach(() => vi.unstubAllGlobals());

const cases = [
  { search: '', asks: { kind: 'nothing' } },
  { search: '?dossier=fjord', asks: { kind: 'nothing' } },
  { search: '?text=a%2Fb', asks: { kind: 'text', id: 'a/b' } },
  { search: '?dossier=fjord&edition=post', asks: { kind: 'article', card } },
  { search: '?dossier=fjord&edition=other', asks: { kind: 'missing' } },
];
test.each(cases)('“$search” asks for $asks.kind', async ({ search, asks }) => {
  vi.stubGlobal('fetch', async () => Response.json([card]));
  expect(await askedFor(search)).toEqual(asks);
});
