import type { CsvWords } from '#lib/export/csv.ts';
import type { EpubWords } from '#lib/export/epub/words.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';

/** The language a file speaks to its reader, the words it takes, and when it is made. */
interface Making {
  locale: Locale;
  words: CsvWords & EpubWords;
  now: Date;
}

/** A way out: what the file is, and what makes it. The code of a format comes when somebody asks for it. */
interface Format {
  ending: string;
  type: string;
  make: (work: Work, making: Making) => Promise<string | Uint8Array>;
}

/** By the name of the message that tells what each is for. */
export const formats = {
  webAnnotation: {
    ending: 'jsonld',
    type: 'application/ld+json',
    make: async (work) => (await import('#lib/export/web-annotation.ts')).toWebAnnotation([work]),
  },
  tmx: {
    ending: 'tmx',
    type: 'application/xml',
    make: async (work) => (await import('#lib/export/tmx.ts')).toTmx([work]),
  },
  tei: {
    ending: 'xml',
    type: 'application/tei+xml',
    make: async (work) => (await import('#lib/export/tei.ts')).toTei([work]),
  },
  epub: {
    ending: 'epub',
    type: 'application/epub+zip',
    make: async (work, { locale, words, now }) => {
      const modified = `${now.toISOString().slice(0, 19)}Z`;
      return (await import('#lib/export/epub.ts')).toEpub([work], { locale, words, title: work.title, modified });
    },
  },
  notesCsv: {
    ending: 'notes.csv',
    type: 'text/csv',
    make: async (work, { locale, words }) => (await import('#lib/export/csv.ts')).toNotesCsv([work], locale, words),
  },
  segmentsCsv: {
    ending: 'segments.csv',
    type: 'text/csv',
    make: async (work, { words }) => (await import('#lib/export/csv.ts')).toSegmentsCsv([work], words),
  },
  folder: {
    ending: 'zip',
    type: 'application/zip',
    make: async (work) => (await import('#lib/export/folder.ts')).toFolder([work]),
  },
} satisfies Record<string, Format>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
