import { locales } from '#lib/model/locale.ts';
import { type Segment, segmentsOf } from '#lib/model/text.ts';
import type { EditionFolder } from './edition-folder.ts';
import type { Node } from './inline.ts';
import { parseMdx, tagOf } from './inline.ts';
import type { Passage, Stretch } from './passage.ts';
import { filesIn, readSource, type SourceFile } from './read.ts';
import { readableMessages, readableYaml } from './readable-yaml.ts';

/** Everything a reader reads: texts, notes, what is said of editions and dossiers, pages, messages. */
export function readable(content: string, messages: string, folders: readonly EditionFolder[]): Passage[] {
  const passages: Passage[] = [];
  const yaml = (...path: string[]) => {
    const file = readNfc(content, ...path);
    if (file) passages.push(...readableYaml(file));
  };
  for (const dossier of new Set(folders.map((folder) => folder.dossier))) {
    for (const name of ['dossier', 'timeline', 'points', 'contrasts', 'glossary', 'ladder'])
      yaml(dossier, `${name}.yaml`);
    for (const name of ['tasks', 'polls']) yaml(dossier, 'lessons', `${name}.yaml`);
    passages.push(...readablePages(content, dossier, 'lessons'));
  }
  for (const folder of folders) {
    const { dossier, slug } = folder;
    yaml(dossier, slug, 'article.yaml');
    for (const layer of folder.layers) yaml(dossier, slug, 'layers', `${layer.layer}.yaml`);
    passages.push(...readableTexts(content, folder));
  }
  passages.push(...readablePages(content));
  for (const locale of locales) {
    const file = readNfc(messages, `${locale}.json`);
    if (file) passages.push(...readableMessages(file, locale));
  }
  return passages;
}

/** The words we look for are NFC, so the file they are looked for in is made so too. */
function readNfc(root: string, ...path: string[]): SourceFile | null {
  const file = readSource(root, ...path);
  return file && { ...file, source: file.source.normalize('NFC') };
}

function readableTexts(content: string, { dossier, slug, texts, article }: EditionFolder): Passage[] {
  return texts.flatMap(({ text, lines }) => {
    const file = readNfc(content, dossier, slug, `text.${text.lang}.mdx`);
    if (!file) return [];
    const ends = [0, ...[...file.source.matchAll(/\n/g)].map((match) => match.index + 1)];
    return segmentsOf(text).map(
      (segment): Passage => ({
        ...file,
        offset: ends[(lines.get(segment.ref) ?? 1) - 1] ?? 0,
        stretches: stretchesOf(segment, text.lang),
        quotes: article?.value?.lang === text.lang ? 'outlet' : 'ours',
      }),
    );
  });
}

function stretchesOf({ plain, own }: Segment, lang: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const range of own) {
    stretches.push({ text: plain.slice(at, range.start), lang, quoted: false });
    stretches.push({ text: plain.slice(range.start, range.end), lang, quoted: true });
    at = range.end;
  }
  stretches.push({ text: plain.slice(at), lang, quoted: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** The pages in a folder, each in the language it is named by. */
function readablePages(content: string, ...path: string[]): Passage[] {
  return filesIn(content, ...path).flatMap((name) => {
    const lang = /\.([A-Za-z-]+)\.mdx$/.exec(name)?.[1];
    const file = lang ? readNfc(content, ...path, name) : null;
    return lang && file ? readablePage(file, lang) : [];
  });
}

/** A page of ours may hold any Markdown and tags; of these, what is text is read, paragraph by paragraph. */
function readablePage(file: SourceFile, lang: string): Passage[] {
  const parsed = parseMdx(file.source);
  if ('fault' in parsed) return [];
  const passages: Passage[] = [];
  const gather = (node: Node, into: Stretch[], here: string, quoted: boolean): void => {
    if (node.type === 'text') into.push({ text: node.value, lang: here, quoted });
    else if ('children' in node) {
      const tag = tagOf(node);
      for (const child of node.children) gather(child, into, tag?.lang ?? here, quoted || tag?.name === 'Q');
    }
  };
  const walk = (node: Node, here: string): void => {
    // Words right inside a tag that stands on lines of its own are in no paragraph.
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'text') {
      const stretches: Stretch[] = [];
      gather(node, stretches, here, false);
      passages.push({ ...file, offset: node.position?.start.offset ?? 0, stretches, quotes: 'discussed' });
    } else if ('children' in node) {
      for (const child of node.children) walk(child, tagOf(node)?.lang ?? here);
    }
  };
  walk(parsed.tree, lang);
  return passages;
}
