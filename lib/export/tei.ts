import type { Work } from '#lib/model/work.ts';
import { teiHeader } from './tei/header.ts';
import { standOff } from './tei/stand-off.ts';
import { taxonomyOf } from './tei/taxonomy.ts';
import { teiText } from './tei/text.ts';
import { element } from './xml.ts';

const namespace = 'http://www.tei-c.org/ns/1.0';

/**
 * Works as TEI P5 (4 and later, for `standOff`): one document each, several as a corpus.
 *
 * The texts stand side by side in a `group`, each a `text` with divisions, paragraphs and sentences (`s`, named). The
 * outlet's own words are `q`. In `standOff` are the alignment, as links with their certainty, and the notes, as
 * annotations that point at words with `string-range`; layers and tags are categories in the header.
 */
export function toTei(works: readonly Work[]): string {
  const [first] = works;
  const documents = works.map((work, index) => teiDocument(work, works.length === 1 ? '' : `w${index + 1}.`));
  const header = element(
    'fileDesc',
    {},
    [
      element('titleStmt', {}, element('title', {}, 'Tvisyn')),
      element('publicationStmt', {}, element('distributor', {}, 'Tvisyn')),
      element('sourceDesc', {}, element('p', {}, 'Each text tells its own source.')),
    ].join(''),
  );
  const root =
    first && works.length === 1
      ? (documents[0] ?? '')
      : element('teiCorpus', { xmlns: namespace }, [element('teiHeader', {}, header), ...documents].join('\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function teiDocument(work: Work, prefix: string): string {
  const taxonomy = taxonomyOf(work, prefix);
  const texts = [work.original, ...work.translations.map(({ text }) => text)].map((text) => teiText(text, prefix));
  return element(
    'TEI',
    { xmlns: prefix === '' ? namespace : undefined },
    [
      teiHeader(work, taxonomy),
      standOff(work, taxonomy, prefix),
      element('text', {}, element('group', {}, texts.join('\n'))),
    ]
      .filter(Boolean)
      .join('\n'),
  );
}
