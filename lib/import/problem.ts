/** What can be wrong with something brought in. Each has a sentence in `messages/` under `import.problem.<code>`. */
export const importProblems = [
  'empty',
  'only-noise',
  'binary',
  'encoding',
  'too-large',
  'too-long-line',
  'not-docx',
  'pdf',
  'bad-zip',
  'zip-bomb',
  'zip-path',
  'bad-json',
  'not-annotations',
  'bad-xml',
  'xml-entities',
  'not-tmx',
  'bad-folder',
  'too-many-notes',
] as const;
export type ImportProblemCode = (typeof importProblems)[number];

/**
 * Says that something cannot be brought in, and why, so that the page can tell it in the reader's language.
 * `details` fills the places of the message: a file's name, a size, a line.
 */
export class ImportProblem extends Error {
  override name = 'ImportProblem';
  readonly code: ImportProblemCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: ImportProblemCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
