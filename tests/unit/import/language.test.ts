import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf } from '#lib/import/language.ts';

/** One sentence or two, as a teacher may paste them. */
const cases: [lang: string, text: string][] = [
  ['nb', 'Ferja kommer ikke før klokka ni, sier kapteinen.'],
  ['nb', 'Jeg vet ikke hvorfor de har stengt havna, men det er leit.'],
  ['nb', 'Kommunen vil bygge nye kaier etter sommeren.'],
  ['nb', 'Ny ferje til øya'],
  ['nn', 'Ferja kjem ikkje før klokka ni, seier kapteinen.'],
  ['nn', 'Eg veit ikkje kvifor dei har stengt hamna, men det er leitt.'],
  ['nn', 'Kommunen vil byggje nye kaiar etter sommaren.'],
  ['nn', 'Vi har ikkje meir å seie om saka.'],
  ['en', 'The ferry will not arrive before nine, the captain said.'],
  ['en', 'It is late.'],
  ['da', 'Færgen kommer ikke før klokken ni, siger kaptajnen, og jeg ved ikke hvad der skete efter stormen.'],
  ['sv', 'Färjan kommer inte före klockan nio, säger kaptenen.'],
  ['de', 'Die Fähre kommt nicht vor neun Uhr, sagt der Kapitän.'],
  ['nl', 'De veerboot komt niet voor negen uur aan, zegt de kapitein.'],
  ['fr', 'Le bac n’arrivera pas avant neuf heures, dit le capitaine.'],
  ['es', 'El barco no llegará antes de las nueve, según el capitán.'],
  ['it', 'La nave non arriva prima delle nove, dice il capitano.'],
  ['pt', 'O barco não chega antes das nove, segundo o capitão.'],
  ['fi', 'Lautta ei tule ennen kello yhdeksää, ja kapteeni on huolissaan.'],
  ['zh', '船长说，渡轮九点以前不会到。'],
  ['zh', '渡輪今天停航。'],
  ['ja', '船長によると、船は九時まで着かない。'],
  ['ja', '新しい港'],
  ['ko', '배는 아홉 시 전에 오지 않는다.'],
  ['ru', 'Паром не придёт раньше девяти, говорит капитан.'],
  ['uk', 'Пором не прийде раніше дев’ятої, каже капітан і їде.'],
  ['mn', 'Усан онгоц есөн цагаас өмнө ирэхгүй.'],
  ['bg', 'Фериботът няма да дойде преди девет.'],
  ['ar', 'لن تصل العبارة قبل التاسعة.'],
  ['el', 'Το πλοίο δεν έρχεται.'],
];

test.each(cases)('%s: %s', (lang, text) => {
  const found = languageOf(text);
  expect(found.lang).toBe(lang);
  expect(found.confidence).toBeGreaterThan(0.3);
});

test.each([
  ['', ''],
  ['figures', '12 345 – 6'],
  ['names', 'Havneposten Tvisyn Fjordvik'],
  ['a web address', 'x.zz'],
])('of %s it cannot say', (_name, text) => expect(languageOf(text)).toEqual({ lang: 'und', confidence: 0 }));

test('a longer text is surer than a short one', () => {
  const one = 'Vi har ikkje sett ferja.';
  expect(languageOf(`${one} Ho kjem seinare, seier dei.`).confidence).toBeGreaterThan(languageOf(one).confidence);
});

test('a quotation in another language does not decide', () => {
  expect(languageOf('Kapteinen sa “the ferry is late” og gikk om bord igjen etter at båten var klar.').lang).toBe('nb');
});

test('it never throws, and confidence is between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { lang, confidence } = languageOf(text);
      expect(lang).toMatch(/^[a-z]{2,3}$/);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});
