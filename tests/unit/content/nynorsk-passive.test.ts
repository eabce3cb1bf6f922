import { beforeAll, expect, test } from 'vitest';
import { relatives, wrongPassives } from '#lib/content/nynorsk-passive.ts';
import { spellerFor } from '#lib/content/speller.ts';

const cases = [
  { plain: 'Avtalen underteiknast i dag.', wrong: ['underteiknast'] },
  { plain: 'Avtalen skal underteiknast i dag.', wrong: [] },
  { plain: 'Utstyr kan difor både delast og overførast.', wrong: [] },
  { plain: 'Kva som skal eksporterast, veit vi ikkje.', wrong: [] },
  { plain: 'Dei kan semjast. Utstyret overførast no.', wrong: ['overførast'] },
  { plain: 'Dette er den viktigaste saka, og dei er raskast og sterkast.', wrong: [] },
  { plain: 'Det må vere ein fast last på ei mast med ein tast.', wrong: [] },
  { plain: 'Her er ein kontrast, ein ballast og ein entusiast.', wrong: [] },
  { plain: 'Det synast rett, og det finnast ikkje.', wrong: [] },
  { plain: 'Skrivast dette ned?', wrong: ['Skrivast'] },
];

beforeAll(async () => {
  const words = cases.flatMap(({ plain }) => plain.match(/\p{L}+/gu) ?? []).map((word) => relatives(word));
  await spellerFor('nn').learn(words.flatMap(({ comparative, presents }) => [comparative, ...presents]));
});

test.each(cases)('“$plain” has the wrong passives $wrong', ({ plain, wrong }) => {
  const found = wrongPassives(plain, spellerFor('nn').knows);
  expect(found.map((one) => one.found)).toEqual(wrong);
  for (const { found: word, start } of found) expect(plain.slice(start, start + word.length)).toBe(word);
});
