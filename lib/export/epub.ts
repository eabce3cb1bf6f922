import { strToU8, type Zippable, zipSync } from 'fflate';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import type { Work } from '#lib/model/work.ts';
import { chapter, titleOf } from './epub/chapter.ts';
import { containerXml, packageXml } from './epub/package.ts';
import { navPage, styleSheet } from './epub/page.ts';
import type { EpubWords } from './epub/words.ts';
import { zipTime } from './folder.ts';
import { defaultBase, workIri } from './web-annotation/context.ts';

export interface EpubOptions {
  /** The language of the notes and of what the book says of itself. */
  locale: Locale;
  words: EpubWords;
  title: string;
  /** When what is in it last changed, `2026-03-04T05:06:07Z`. */
  modified: string;
  /** The language of the texts under the originals; that of the reader, where there are several to choose from. */
  lang?: string;
  /** As for `toWebAnnotation`. */
  base?: string;
}

/**
 * Works as a book, EPUB 3.3: a chapter each, block by block the original and its translation, with notes that a
 * reading system shows where they are called, and back again.
 */
export function toEpub(works: readonly Work[], options: EpubOptions): Uint8Array {
  const { locale, words, title, modified, base = defaultBase } = options;
  const paired = works.map((work) => inTwoLanguages(work, options));
  const chapters = paired.map((work, index) => ({
    href: `text${index + 1}.xhtml`,
    title: [work.outlet?.trim(), titleOf(work)].filter(Boolean).join(': '),
    lang: work.original.lang,
  }));
  const outlets = [...new Set(works.map(({ outlet }) => outlet?.trim()))];
  const rights = works.find((work) => work.rights?.trim())?.rights;
  const [only = ''] = works.map(({ id, dossier }) => (works.length === 1 ? id : (dossier ?? id)));
  const book = {
    id: workIri(only, base),
    title,
    langs: [
      locale,
      ...paired
        .flatMap((work) => [work.original, ...work.translations.map(({ text }) => text)])
        .map(({ lang }) => lang),
    ],
    modified,
    ...(outlets.length === 1 && outlets[0] ? { publisher: outlets[0] } : {}),
    ...(rights ? { rights } : {}),
    accessibility: words.accessibility,
    chapters: chapters.map(({ href }) => href),
  };
  const files: Zippable = {
    // First and not packed, so that the first bytes of the file tell what it is.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(containerXml),
    'EPUB/package.opf': strToU8(packageXml(book)),
    'EPUB/nav.xhtml': strToU8(navPage(words.contents, locale, chapters)),
    'EPUB/style.css': strToU8(styleSheet),
  };
  paired.forEach((work, index) => {
    files[`EPUB/text${index + 1}.xhtml`] = strToU8(chapter(work, locale, words));
  });
  return zipSync(files, { mtime: zipTime, level: 9 });
}

function inTwoLanguages(work: Work, { locale, lang }: EpubOptions): Work {
  const available = work.translations.map(({ text }) => text.lang);
  const chosen = lang && available.includes(lang) ? lang : translationFor(locale, work.original.lang, available);
  return { ...work, translations: work.translations.filter(({ text }) => text.lang === chosen) };
}
