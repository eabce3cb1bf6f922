import type { Prose } from '#lib/model/annotation.ts';
import type { Article } from '#lib/model/edition.ts';
import { isLayerId, type LayerId, layerIds } from '#lib/model/layer.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import type { Problem } from '#lib/model/problem.ts';
import { articleSchema } from './article-file.ts';
import { type LayerFile, layerSchema } from './layer-file.ts';
import { parseProse } from './prose.ts';
import { filesIn, readSource } from './read.ts';
import { type PlacedText, parseTextFile } from './text-file.ts';
import { type Path, type PlacedYaml, parseYamlFile } from './yaml-file.ts';

/** A layer's notes as written, with their places. */
export interface PlacedLayer extends PlacedYaml<LayerFile> {
  layer: LayerId;
}

/** An edition's folder as read: everything it holds, with places, before its parts are held against each other. */
export interface EditionFolder {
  dossier: string;
  slug: string;
  article: PlacedYaml<Article> | null;
  /** Original first where it is known. */
  texts: PlacedText[];
  layers: PlacedLayer[];
  /** Hashes of all runs of eight words of the source. */
  fingerprint: ReadonlySet<string>;
  problems: Problem[];
}

/** Reads an edition's folder. Never throws; what is wrong with single files is in `problems`. */
export function readEditionFolder(root: string, dossier: string, slug: string): EditionFolder {
  const folder = `${root}/${dossier}/${slug}`;
  const problems: Problem[] = [];
  const tell = (file: string, rule: string, what: string, mend: string) =>
    problems.push({ file: `${folder}/${file}`, line: 1, column: 1, rule, what, mend });

  const articleFile = readSource(folder, 'article.yaml');
  if (!articleFile)
    tell(
      'article.yaml',
      'file-missing',
      'The edition has no article.yaml.',
      'Write it as docs/content.md shows, or run npm run new:edition.',
    );
  const article = articleFile && parseYamlFile(articleFile, articleSchema);

  const texts: PlacedText[] = [];
  for (const name of filesIn(folder)) {
    const lang = /^text\.([A-Za-z-]+)\.mdx$/.exec(name)?.[1];
    const source = lang ? readSource(folder, name) : null;
    if (lang && source) texts.push(parseTextFile(source, lang));
    else if (!['article.yaml', 'fingerprint.txt'].includes(name)) {
      tell(
        name,
        'file-unknown',
        `“${name}” is not a file of an edition.`,
        'Texts are called text.<language>.mdx; notes lie in layers/.',
      );
    }
  }
  const original = article?.value?.lang;
  texts.sort(
    (a, b) =>
      Number(b.text.lang === original) - Number(a.text.lang === original) || (a.text.lang < b.text.lang ? -1 : 1),
  );
  if (original && texts[0]?.text.lang !== original) {
    tell(
      'article.yaml',
      'file-missing',
      `The original is in “${original}”, but there is no text.${original}.mdx.`,
      'Write the text, or mend “lang”.',
    );
  }

  const layers: PlacedLayer[] = [];
  for (const name of filesIn(folder, 'layers')) {
    const layer = name.replace(/\.yaml$/, '');
    const source = readSource(folder, 'layers', name);
    if (isLayerId(layer) && source) layers.push({ layer, ...parseYamlFile(source, layerSchema(layer)) });
    else
      tell(
        `layers/${name}`,
        'layer-unknown',
        `“${layer}” is not a layer.`,
        `The layers are ${layerIds.join(', ')}; a new one goes into lib/model/layer.ts.`,
      );
  }

  const fingerprint = readSource(folder, 'fingerprint.txt');
  if (!fingerprint)
    tell(
      'fingerprint.txt',
      'file-missing',
      'The edition has no fingerprint, so the eight-word rule cannot be checked.',
      'Run npm run fingerprint -- FILE, with the source in FILE.',
    );
  const hashes = (fingerprint?.source ?? '').split('\n').filter((line) => /^[0-9a-f]{16}$/.test(line));

  for (const file of [article, ...texts, ...layers]) if (file) problems.push(...file.problems);
  return { dossier, slug, article, texts, layers, fingerprint: new Set(hashes), problems };
}

/** Reads prose of ours in every language, as the body of a note; what cannot be read becomes a problem at its place. */
export function readBody(
  yaml: Pick<PlacedYaml<unknown>, 'at'>,
  path: Path,
  raw: Record<Locale, string>,
  problems: Problem[],
): Record<Locale, Prose> {
  const read = (locale: Locale): Prose => {
    const parsed = parseProse(raw[locale]);
    if ('prose' in parsed) return parsed.prose;
    problems.push({ ...yaml.at([...path, locale]), ...parsed });
    return [];
  };
  return Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as Record<Locale, Prose>;
}
