/** A file of the packed site: made by `scripts/pack.ts`, served by `scripts/serve.ts`. */
export interface PackedFile {
  /** The address, percent-encoded as a browser sends it: `/nb/japan-mongolia`. */
  path: string;
  /** Where it lies under `.packed/site/`, or, of a page with the library, `.packed/library/`; beside it `.br` and `.gz` where `encodings` names them. */
  file: string;
  /** `program` pages keep the framework's script, so Next must answer for their parts. */
  kind: 'document' | 'program' | 'file';
  status: number;
  type: string;
  /** A hash of the contents; each encoding adds its own ending to it. */
  tag: string;
  encodings: Encoding[];
  /** True where the address changes with the contents. */
  immutable: boolean;
  /** The Content-Security-Policy. */
  policy: string;
  /**
   * True of a page that shows or names the reader's own library: only whoever sits at this machine gets it. The same
   * address may have another page for everyone.
   */
  library?: true;
}

export type Encoding = 'br' | 'gzip';

/** The ending of a file that is packed in this way. */
export const endings: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** The folder of a page's file in `.packed/`. */
export function folderOf({ library }: Pick<PackedFile, 'library'>): string {
  return library ? 'library' : 'site';
}

/** The table of contents, `.packed/manifest.json`. */
export interface PackedSite {
  files: PackedFile[];
  /** Patterns of the addresses that only Next can answer, since they are drawn for each request. */
  live: string[];
}

/** The path, without the locale, of the page that says an address leads nowhere. */
export const notFoundPage = 'not-found';

/** The last part of the path of pages that nobody reads: the reader's script takes parts from them. */
export const partsPage = 'parts';

/** The address of the rules for what the browser may fetch ahead. */
export const speculationPath = '/speculation.json';
