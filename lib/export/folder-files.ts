import { ImportProblem } from '#lib/import/problem.ts';
import { isLayerId } from '#lib/model/layer.ts';
import { segmentsOf, titleOf } from '#lib/model/text.ts';
import { sentencesOf, type Work, type WorkNote } from '#lib/model/work.ts';
import { articleFileSchema, articleYaml } from './folder/article-yaml.ts';
import { charactersOf, fileBlocks } from './folder/file-lines.ts';
import { type LaidText, readTexts, workTexts } from './folder/laid-text.ts';
import {
  type LayerNote,
  layerFileSchema,
  layerNote,
  layerYaml,
  type WrittenLine,
  workNote,
} from './folder/layer-yaml.ts';
import { textMdx } from './folder/text-mdx.ts';
import { differing, laidBy, noteEntries, notesBy, textEntries, workFileSchema } from './folder/work-yaml.ts';
import { type FolderFiles, readYaml, writeYaml } from './folder/yaml.ts';
import { faultOf } from './sound-work.ts';
import { mostNotes } from './work-schema.ts';

/**
 * A work as the folder of an edition (docs/content.md): path in the folder → text of the file.
 *
 * `article.yaml` has what is known of the article, with empty places for the rest; `text.<lang>.mdx` the texts, line by
 * line alike; `layers/<layer>.yaml` the notes of the seven layers whose words stand on one line. What those have no
 * room for stands in `work.yaml`: sentences, groups and their confidence, notes over several lines, orphans, own
 * layers, what was set aside. {@link fromFolderFiles} gives the same work back.
 */
export function toFolderFiles(work: Work): Map<string, string> {
  const blocks = fileBlocks(work);
  const texts = [work.original, ...work.translations.map(({ text }) => text)];
  const files = new Map([['article.yaml', articleYaml(work)]]);
  texts.forEach((text, number) => {
    files.set(`text.${text.lang}.mdx`, textMdx(blocks, text, number));
  });
  const read = readTexts(files, work.original.lang);
  const entries = textEntries(work, read);
  const laid = (entries && laidBy(entries, read)) ?? read;

  const places = blocks.flatMap(({ lines }) => lines);
  const lines = new Map(
    texts.map((text, number): [string, WrittenLine[]] => {
      const sentences = sentencesOf(text);
      const segments = segmentsOf(laid.find((one) => one.lines.lang === text.lang)?.lines ?? { lang: '', blocks: [] });
      return [
        text.lang,
        segments.map((segment, at) => ({ segment, stretch: charactersOf(sentences, places[at]?.[number]) })),
      ];
    }),
  );
  const layers = new Map<string, LayerNote[]>();
  for (const note of work.notes) {
    const written = isLayerId(note.layer) ? layerNote(note, lines) : null;
    if (written) layers.set(note.layer, [...(layers.get(note.layer) ?? []), written]);
  }
  for (const [layer, notes] of layers) files.set(`layers/${layer}.yaml`, layerYaml(notes));

  const plain = plainWork(files, laid);
  const { original: _original, translations: _translations, notes: _notes, ...head } = work;
  const notes = noteEntries(work, plain.notes);
  files.set(
    'work.yaml',
    writeYaml({ ...differing(head, plain), ...(entries ? { texts: entries } : {}), ...(notes ? { notes } : {}) }),
  );
  return files;
}

/**
 * Reads the folder of an edition, one of `articles/` or one that {@link toFolderFiles} wrote. A `work.yaml` that no
 * longer fits the texts, since somebody has edited them, gives way to the lines.
 *
 * Throws ImportProblem `bad-folder` (details `path`) and `too-many-notes`.
 */
export function fromFolderFiles(files: FolderFiles): Work {
  const file = readYaml(files, 'work.yaml', workFileSchema) ?? {};
  const { texts: entries, notes: noteList, ...head } = file;
  const read = readTexts(files, entries?.[0]?.lang ?? readYaml(files, 'article.yaml', articleFileSchema)?.lang);
  const laid = (entries && laidBy(entries, read)) ?? read;
  const plain = plainWork(files, laid);
  const work = { ...plain, ...head, notes: noteList ? notesBy(noteList, plain.notes) : plain.notes };
  if (faultOf(work) !== null) throw new ImportProblem('bad-folder', { path: 'work.yaml' });
  return work;
}

/** What the files say, work.yaml apart. */
function plainWork(files: FolderFiles, texts: readonly LaidText[]): Work {
  const article = readYaml(files, 'article.yaml', articleFileSchema);
  const known = Object.entries(article ?? {}).filter(([key, value]) => key !== 'lang' && value);
  return {
    id: '',
    title: titleOf(texts[0]?.lines ?? { lang: '', blocks: [] }),
    ...Object.fromEntries(known),
    ...workTexts(texts),
    notes: readNotes(files, texts),
    layers: [],
    aside: [],
  };
}

function readNotes(files: FolderFiles, texts: readonly LaidText[]): WorkNote[] {
  const notes = new Map<string, WorkNote>();
  for (const path of [...files.keys()].sort()) {
    const layer = /^layers\/([a-z-]+)\.yaml$/.exec(path)?.[1];
    if (!layer || !isLayerId(layer)) continue;
    for (const written of readYaml(files, path, layerFileSchema) ?? []) {
      if (notes.size >= mostNotes) throw new ImportProblem('too-many-notes', { most: mostNotes });
      if (!notes.has(written.id)) notes.set(written.id, workNote(written, layer, texts));
    }
  }
  return [...notes.values()];
}
