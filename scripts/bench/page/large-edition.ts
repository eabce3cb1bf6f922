import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LayerId, layerIds, layerTags } from '#lib/model/layer.ts';

/** How large the generated edition is: 1000 × 5 × 20 words, two notes on each segment. */
const paragraphs = 1000;
const segments = 5;
const wordsEach = 20;
const notesEach = 2;

export const large = {
  dossier: 'large',
  edition: 'generated',
  words: paragraphs * segments * wordsEach,
  notes: paragraphs * segments * notesEach,
};

const stems =
  'river border radar treaty market summit winter signal harbour minister budget railway mineral language station'.split(
    ' ',
  );
const stammer =
  'elv grense radar avtale marked møte vinter signal havn minister budsjett jernbane mineral språk stasjon'.split(' ');

/** 300 different words of a language, so that a line need not have one twice. */
const vocabulary = (of: readonly string[], endings: readonly string[]) =>
  endings.flatMap((ending) => of.map((stem) => stem + ending));
const english = vocabulary(
  stems,
  'land wise ward like less ful ness work side line head post way yard time house road gate hand stone'.split(' '),
);
const norwegian = vocabulary(
  stammer,
  'land vis veg lik laus full het verk side line hode post vei gård tid hus gate port hand stein'.split(' '),
);

/** The same numbers at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function line(words: readonly string[], next: () => number): string[] {
  const chosen = new Set<string>();
  while (chosen.size < wordsEach) chosen.add(words[Math.floor(next() * words.length)] ?? '');
  return [...chosen];
}

const everywhere = (nb: string, en: string) => `{ nb: "${nb}", nn: "${nb}", en: "${en}" }`;

/** Writes a dossier with one edition of 100,000 words, a translation as long, and 10,000 notes, as content files. */
export function writeLargeEdition(articles: string): void {
  const folder = join(articles, large.dossier, large.edition);
  mkdirSync(join(folder, 'layers'), { recursive: true });
  const next = numbers(7);
  const texts = { en: ['# A generated text'], nb: ['# En laget tekst'] };
  const notes = new Map<LayerId, string[]>(layerIds.map((layer) => [layer, []]));
  let count = 0;
  for (let block = 1; block <= paragraphs; block += 1) {
    const lines = { en: [] as string[], nb: [] as string[] };
    for (let at = 1; at <= segments; at += 1) {
      const words = { en: line(english, next), nb: line(norwegian, next) };
      lines.en.push(`${words.en.join(' ')}.`);
      lines.nb.push(`${words.nb.join(' ')}.`);
      for (let note = 0; note < notesEach; note += 1) {
        count += 1;
        const layer = layerIds[count % layerIds.length] ?? 'facts';
        // Every second pair overlaps, as notes do.
        const start = note * (at % 2 === 0 ? 2 : 10);
        const quote = (of: string[]) => of.slice(start, start + 4).join(' ');
        notes.get(layer)?.push(noteOf(`n${count}`, layer, `p${block}.${at}`, quote(words.en), quote(words.nb)));
      }
    }
    texts.en.push(lines.en.join('\n'));
    texts.nb.push(lines.nb.join('\n'));
  }
  for (const [lang, blocks] of Object.entries(texts))
    writeFileSync(join(folder, `text.${lang}.mdx`), `${blocks.join('\n\n')}\n`);
  for (const [layer, list] of notes) writeFileSync(join(folder, 'layers', `${layer}.yaml`), list.join(''));
  writeFileSync(join(folder, 'fingerprint.txt'), '0000000000000000\n');
  writeFileSync(join(folder, 'article.yaml'), article);
  writeFileSync(join(articles, large.dossier, 'dossier.yaml'), dossier);
}

function noteOf(id: string, layer: LayerId, at: string, en: string, nb: string): string {
  const tags = layer === 'actors' ? ['by-name', 'acts'] : [layerTags[layer][0]];
  const own = {
    voice: '  source: [media]\n',
    'word-choice': `  plainer: ${everywhere('et ord', 'a word')}\n`,
  }[layer as string];
  const body = everywhere(
    'Setningen velger disse ordene der andre kunne ha stått, og sier ikke hvem som mener det.',
    'The sentence chooses these words where others might have stood, and does not say whose view it is.',
  );
  return `- id: ${id}\n  at: ${at}\n  quote: { en: "${en}", nb: "${nb}" }\n  tags: [${tags.join(', ')}]\n${own ?? ''}  body: ${body}\n`;
}

const article = `outlet: Generated
about: ${everywhere('En laget tekst.', 'A generated text.')}
lang: en
title: outlet
published: 2025-01-01
published-known: ${everywhere('Laget.', 'Generated.')}
author: ${everywhere('Et program', 'A program')}
genre: analysis
chain:
  - { lang: en, seen: true, text: ${everywhere('tekst', 'text')} }
address: https://example.org/
`;
const dossier = `title: ${everywhere('En stor tekst', 'A large text')}
summary: ${everywhere('Laget for å måle.', 'Made to measure with.')}
editions: [${large.edition}]
`;
