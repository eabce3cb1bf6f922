import { expect, test } from 'vitest';
import { findForbidden } from '#lib/content/forbidden-words.ts';

const cases = [
  { lang: 'nb', plain: 'Tjenestefolkene deler ikke verdier.', found: ['Tjenestefolkene'] },
  { lang: 'nb', plain: 'De har delte\nverdier.', found: ['delte\nverdier'] },
  {
    lang: 'nb',
    plain: 'De kom frem til en fremtidig fremstilling fremfor alt.',
    found: ['frem', 'fremtidig', 'fremstilling', 'fremfor'],
  },
  { lang: 'nb', plain: 'De vil fremme det fremmede, og fremdeles framover.', found: [] },
  { lang: 'nb', plain: 'Avtalen forventes å tre i kraft.', found: ['forventes'] },
  { lang: 'nb', plain: 'Brevet har to adresser, og adressen er kjent.', found: [] },
  { lang: 'nb', plain: 'En navnløs kilde på agendaen.', found: ['navnløs kilde', 'agendaen'] },
  { lang: 'nn', plain: 'Me meiner at sikkerheita vert styrkt.', found: ['Me', 'sikkerheita', 'vert'] },
  { lang: 'nn', plain: 'Vi seier meir om kva som blir gjort i verda.', found: [] },
  { lang: 'nn', plain: 'Innflytelsen er ein forskjell.', found: ['Innflytelsen', 'forskjell'] },
  { lang: 'nn', plain: 'Avrøystinga om framlegget gir ei stemme.', found: [] },
  { lang: 'en', plain: 'Click here.', found: ['Click here'] },
] as const;
test.each(cases)('in $lang “$plain” has the forbidden words $found', ({ lang, plain, found }) => {
  const all = findForbidden(plain, lang).sort((a, b) => a.start - b.start);
  expect(all.map((one) => one.found)).toEqual(found);
  for (const { found: words, start } of all) expect(plain.slice(start, start + words.length)).toBe(words);
});
