import { expect, test } from 'vitest';
import { type Request, refusal } from '#scripts/new-edition/refusal.ts';

const good: Request = {
  name: 'sak/avis',
  lang: 'en',
  to: ['nb', 'nn'],
  editionExists: false,
  dossierExists: true,
  newDossier: false,
};

test('a new edition of a dossier that is there is laid out', () => expect(refusal(good)).toBeNull());
test('so is the first edition of a new dossier', () => {
  expect(refusal({ ...good, dossierExists: false, newDossier: true })).toBeNull();
});

const cases: [name: string, request: Partial<Request>, says: string][] = [
  ['nothing is named', { name: '' }, 'Say which edition'],
  ['only a dossier is named', { name: 'sak' }, 'Say which edition'],
  ['too much is named', { name: 'sak/avis/mer' }, 'Say which edition'],
  ['the slug has capitals', { name: 'sak/Avis' }, '“Avis” is no address'],
  ['the slug has two hyphens', { name: 'sak/a--b' }, '“a--b” is no address'],
  ['the dossier leads upwards', { name: '../avis' }, '“..” is no address'],
  ['the dossier is an address of the site', { name: 'method/avis' }, '“method” is an address of the site'],
  ['the edition is an address of the dossier', { name: 'sak/compare' }, '“compare” is an address of every dossier'],
  ['the language is missing', { lang: '' }, 'Say which language'],
  ['the language is no tag', { lang: 'en_GB' }, '“en_GB” is no language tag'],
  ['a translation’s language is no tag', { to: ['nb', 'bokmål'] }, '“bokmål” is no language tag'],
  ['a translation is in the original’s language', { to: ['en'] }, '“en” is the original’s own language'],
  ['a translation is asked for twice', { to: ['nb', 'nb'] }, '“nb” is in --to twice'],
  ['the dossier is unknown', { dossierExists: false }, 'There is no dossier “sak”'],
  ['the dossier is not new', { newDossier: true }, 'There is a dossier “sak” already'],
  ['the folder is there', { editionExists: true }, 'There is a folder articles/sak/avis already'],
];
test.each(cases)('it is refused when %s', (_, request, says) => {
  expect(refusal({ ...good, ...request })).toContain(says);
});
