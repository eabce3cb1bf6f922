import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDossier } from '#lib/content/dossier.ts';
import { checkSpelling } from '#lib/content/spelling.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spelling-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Rule and word of each problem, in a dossier of one edition in English with these files. */
async function toldIn(files: Record<string, string>): Promise<string[]> {
  for (const [name, text] of Object.entries({ 'd/e/article.yaml': 'lang: en\n', ...files })) {
    const path = join(root, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
  const problems = await checkSpelling(root, join(root, 'messages'), readDossier(root, 'd').folders);
  return problems.map(
    ({ file, line, column, rule, what }) =>
      `${file.split('/').at(-1)}:${line}:${column} ${rule} ${/“(.*?)”/.exec(what)?.[1]}`,
  );
}

const article = `outlet: The Japan News
about: { nb: x, nn: x, en: x }
lang: en
title: ours
published: 2025-01
published-known: { nb: x, nn: x, en: x }
author: { nb: x, nn: x, en: x }
genre: analysis
chain: [{ lang: en, seen: true, text: { nb: x, nn: x, en: x } }]
address: https://example.org/x
`;
const words = { 'words/all.txt': 'Kishida\nx\n', 'words/quoted.txt': 'neighbor\n', 'words/nb.txt': 'noen\n' };

test.each([
  {
    lang: 'nb',
    line: 'Noen seigjer at avtalen er underteiknet.',
    told: ['text.nb.mdx:3:6 spelling seigjer', 'text.nb.mdx:3:28 spelling underteiknet'],
  },
  { lang: 'nn', line: 'Avtalen er undertegnet.', told: ['text.nn.mdx:3:12 spelling undertegnet'] },
  {
    lang: 'en',
    line: 'The agrement is sined.',
    told: ['text.en.mdx:3:5 spelling agrement', 'text.en.mdx:3:17 spelling sined'],
  },
  { lang: 'ja', line: 'Dette er ikke japansk.', told: [] },
  { lang: 'nb', line: 'The Japan News spør Kishidas regjering.', told: [] },
  { lang: 'en', line: 'It is a neighbor.', told: ['text.en.mdx:3:9 spelling neighbor'] },
  { lang: 'en', line: 'It is <Q>a neighbor</Q>.', told: [] },
  { lang: 'nb', line: 'Det er <Q>en neighbor</Q>.', told: ['text.nb.mdx:3:14 spelling neighbor'] },
  { lang: 'nn', line: 'Avtalen <Q>underteiknast</Q> no.', told: ['text.nn.mdx:3:12 word-forbidden underteiknast'] },
])('in a text in $lang, “$line” is told as $told', async ({ lang, line, told }) => {
  expect(await toldIn({ ...words, 'd/e/article.yaml': article, [`d/e/text.${lang}.mdx`]: `# X\n\n${line}\n` })).toEqual(
    told,
  );
});

test('an outlet that writes nynorsk or bokmål may use the words we do not', async () => {
  const files = { ...words, 'd/e/article.yaml': article.replace('lang: en\n', 'lang: nb\n') };
  expect(await toldIn({ ...files, 'd/e/text.nb.mdx': '# X\n\nDe kom <Q>frem</Q>.\n' })).toEqual([]);
  expect(await toldIn({ ...files, 'd/e/text.nb.mdx': '# X\n\nDe kom frem.\n' })).toEqual([
    'text.nb.mdx:3:8 word-forbidden frem',
  ]);
});

test('notes are spelled in the language of each phrase, and quotes are not spelled twice', async () => {
  const note = `- id: one
  at: p1.1
  quote: { en: neighbor qqq }
  tags: [hedge]
  plainer: { nb: nabo, nn: nabbo, en: neighbour }
  body:
    nb: >-
      Ordet <Q lang="en">neighbor</Q> veier,
      men <Q lang="ja">kokoro</Q> veeier ikke.
    nn: Ordet <Q>røyst</Q> veg.
    en: The word <Q>neighbor</Q> is a neighbor.
`;
  expect(await toldIn({ ...words, 'd/e/layers/word-choice.yaml': note })).toEqual([
    'word-choice.yaml:5:28 spelling nabbo',
    'word-choice.yaml:9:35 spelling veeier',
    'word-choice.yaml:11:39 spelling neighbor',
  ]);
});

test('messages, dossiers and pages are spelled too', async () => {
  const files = {
    ...words,
    'd/dossier.yaml': 'title: { nb: Avtaler, nn: Avtalar, en: Agrements }\n',
    'page.nb.mdx': '## Hva et laag er\n\nSe [saaken](/nb/sak).\n\n<Layers />\n',
    'messages/nb.json': '{ "a": { "b": "{n, plural, one {# teekst} other {# tekster}}" } }\n',
  };
  expect(await toldIn(files)).toEqual([
    'dossier.yaml:1:40 spelling Agrements',
    'page.nb.mdx:1:11 spelling laag',
    'page.nb.mdx:3:5 spelling saaken',
    'nb.json:1:35 spelling teekst',
  ]);
});
