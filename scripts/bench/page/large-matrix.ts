import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layerIds } from '#lib/model/layer.ts';
import { groups } from '#lib/model/point.ts';

/** How large the generated comparison is. */
export const matrix = { dossier: 'matrix', points: 500, editions: 12 };

const everywhere = (nb: string, en: string) => `{ nb: "${nb}", nn: "${nb}", en: "${en}" }`;
const slugs = Array.from({ length: matrix.editions }, (_, index) => `edition-${index + 1}`);
const states = ['says', 'differs', 'says', 'not-found', 'says', 'before'] as const;

/** Writes a dossier of twelve short editions and five hundred claims, each with a stand of every edition, as content files. */
export function writeLargeMatrix(articles: string): void {
  const folder = join(articles, matrix.dossier);
  for (const slug of slugs) {
    mkdirSync(join(folder, slug, 'layers'), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(folder, slug, name), text);
    write('text.en.mdx', '# A generated text\n\nThe harbour and the railway share a signal at the border.\n');
    write('text.nb.mdx', '# En laget tekst\n\nHavnen og jernbanen deler et signal ved grensen.\n');
    write('fingerprint.txt', '0000000000000000\n');
    write('article.yaml', articleOf(slug));
    for (const layer of layerIds) write(join('layers', `${layer}.yaml`), '[]\n');
  }
  const points = Array.from({ length: matrix.points }, (_, index) => pointOf(index));
  writeFileSync(join(folder, 'points.yaml'), points.join(''));
  writeFileSync(join(folder, 'dossier.yaml'), dossier);
}

function pointOf(index: number): string {
  const claim = everywhere(
    `Påstand ${index + 1} om havnen og jernbanen.`,
    `Claim ${index + 1} on harbour and railway.`,
  );
  const stands = slugs.map(
    (slug, at) => `    ${slug}: ${standOf(states[(index * 7 + at * 5) % states.length] ?? 'says')}\n`,
  );
  return `- id: claim-${index + 1}\n  group: ${groups[index % groups.length]}\n  claim: ${claim}\n  editions:\n${stands.join('')}`;
}

function standOf(state: (typeof states)[number]): string {
  if (state === 'not-found') return '{ state: not-found }';
  if (state === 'before') return '{ state: before, event: 2025-06-01 }';
  const how = state === 'differs' ? `, how: ${everywhere('Sier det med andre ord.', 'Says it in other words.')}` : '';
  return `{ state: ${state}, at: p1.1, quote: { en: "share a signal", nb: "deler et signal" }${how} }`;
}

function articleOf(slug: string): string {
  return `outlet: ${slug}
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
}

const dossier = `title: ${everywhere('En stor sammenligning', 'A large comparison')}
summary: ${everywhere('Laget for å måle.', 'Made to measure with.')}
editions: [${slugs.join(', ')}]
`;
