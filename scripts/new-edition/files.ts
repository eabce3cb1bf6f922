import { genres } from '#lib/model/edition.ts';
import { layerIds, layerTags } from '#lib/model/layer.ts';

const localized = `
  nb: ''
  nn: ''
  en: ''`;

/** A dossier with one edition, to be filled in. */
export function dossierFile(slug: string): string {
  return `# What the event is called, in a few words.
title:${localized}
# What happened, in a few sentences that take no side.
summary:${localized}
# By date of publication.
editions: [${slug}]
`;
}

function articleFile(lang: string): string {
  return `# The outlet’s name, as it writes it.
outlet: ''
# One sentence: what sort of outlet it is.
about:${localized}
# The language of the original text.
lang: ${lang}
# outlet: our title retells the outlet’s. ours: the outlet’s is not known.
title: outlet
# The publisher’s date: 2025-04-08, or 2025-04 where the day is not known.
published: ''
# Only where the day is a span: its last day.
# published-end: 2025-04-09
# How the date is known.
published-known:${localized}
# Author or agency, or that none is given in our copy.
author:${localized}
# One of ${genres.join(', ')}.
genre: ''
# Languages and texts behind it, oldest first; the edition itself last. seen: whether we have read that text.
chain:
  - lang: ${lang}
    seen: true
    text:
      nb: ''
      nn: ''
      en: ''
# The article at the publisher’s.
address: ''
`;
}

/** What stands in a new text, by language; in any other language the English words stand. */
const examples: Record<string, { title: string; line: string }> = {
  nb: {
    title: 'Skriv tittelen her',
    line: 'Skriv den første setningen her, med <Q>utgiverens egne ord</Q> der ordvalget er viktig.',
  },
  nn: {
    title: 'Skriv tittelen her',
    line: 'Skriv den første setninga her, med <Q>orda til utgivaren</Q> der ordvalet er viktig.',
  },
  en: {
    title: 'Write the title here',
    line: 'Write the first sentence here, with <Q>the outlet’s own words</Q> where the choice of word matters.',
  },
};

function textFile(lang: string): string {
  const { title, line } = examples[lang] ?? examples.en ?? { title: '', line: '' };
  return `# ${title}\n\n${line}\n`;
}

/** Every file of a new edition, by its path in the edition’s folder. The fingerprint is missing: it needs the source. */
export function editionFiles(lang: string, to: readonly string[]): Record<string, string> {
  return {
    'article.yaml': articleFile(lang),
    ...Object.fromEntries([lang, ...to].map((tag) => [`text.${tag}.mdx`, textFile(tag)])),
    ...Object.fromEntries(
      layerIds.map((layer) => [
        `layers/${layer}.yaml`,
        `# Notes of the layer ${layer}, as docs/content.md shows. Tags: ${layerTags[layer].join(', ')}.\n`,
      ]),
    ),
  };
}
