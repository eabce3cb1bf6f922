import type { ImportProblem, ImportProblemCode } from '#lib/import/problem.ts';

/** What is wrong with a file, and what to do, for the person at the terminal. */
const sentences: Record<ImportProblemCode, string> = {
  empty: 'it is empty',
  'only-noise': 'no article is found in it; if there is one, copy its text into a .txt file',
  binary: 'it is not a text; save the page as .html, or the text as .txt',
  encoding: 'its letters cannot be read; save it as UTF-8',
  'too-large': 'it is too large to be an article',
  'too-long-line': 'it has a line that is too long to be a paragraph',
  'not-docx': 'it is no .docx that can be read; save it as .docx or .txt',
  pdf: 'it is a PDF; copy its text into a .txt file',
  'bad-zip': 'it is damaged: its archive cannot be opened',
  'zip-bomb': 'it would unpack to far more than it says, so it was not opened',
  'zip-path': 'it holds a file with a path that leads out of it, so it was not opened',
  'bad-json': 'it is no JSON that can be read',
  'not-annotations': 'it holds no annotations',
  'bad-xml': 'it is no XML that can be read',
  'xml-entities': 'it defines entities of its own, so it was not read',
  'not-tmx': 'it is no TMX',
  'bad-folder': 'it is no folder of an edition',
  'too-many-notes': 'it has too many notes',
};

export function problemSentence({ code }: ImportProblem): string {
  return sentences[code];
}
