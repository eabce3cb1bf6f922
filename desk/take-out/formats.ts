import type { Locale } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';

/** A way out: what the file is, and what makes it. The code of a format comes when somebody asks for it. */
interface Format {
  ending: string;
  type: string;
  make: (works: readonly Work[], locale: Locale) => Promise<string | Uint8Array>;
}

/** By the name of the message that tells what each is for. */
export const formats = {
  webAnnotation: {
    ending: 'jsonld',
    type: 'application/ld+json',
    make: async (works) => (await import('#lib/export/web-annotation.ts')).toWebAnnotation(works),
  },
  tmx: {
    ending: 'tmx',
    type: 'application/xml',
    make: async (works) => (await import('#lib/export/tmx.ts')).toTmx(works),
  },
  notesCsv: {
    ending: 'csv',
    type: 'text/csv',
    make: async (works, locale) => (await import('#lib/export/csv.ts')).toNotesCsv(works, locale),
  },
  segmentsCsv: {
    ending: 'csv',
    type: 'text/csv',
    make: async (works) => (await import('#lib/export/csv.ts')).toSegmentsCsv(works),
  },
  folder: {
    ending: 'zip',
    type: 'application/zip',
    make: async (works) => (await import('#lib/export/folder.ts')).toFolder(works),
  },
} satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
