import { getTranslations } from 'next-intl/server';
import { origin } from '#i18n/address.ts';
import { fileWords } from '#i18n/file-words.ts';
import { dossierFiles } from '#lib/content/dossier-files.ts';
import { toNotesCsv, toSegmentsCsv } from '#lib/export/csv.ts';
import { toEpub } from '#lib/export/epub.ts';
import { zipFiles } from '#lib/export/folder.ts';
import { toTei } from '#lib/export/tei.ts';
import { toTmx } from '#lib/export/tmx.ts';
import { toWebAnnotation } from '#lib/export/web-annotation.ts';
import { workOf, worksOf } from '#lib/export/work-of.ts';
import { type DownloadFormat, downloadFormats, downloadName } from '#lib/model/download.ts';
import type { Dossier, Edition } from '#lib/model/edition.ts';
import { type Locale, locales } from '#lib/model/locale.ts';

/** A file that a text is taken away as. */
export interface Download {
  name: string;
  format: DownloadFormat;
  body: Uint8Array;
}

/** What a file is of: an edition, or a dossier as a whole. */
interface Wanted {
  dossier: Dossier;
  edition?: Edition | undefined;
  format: DownloadFormat;
  locale: Locale;
}

const made = new Map<string, Promise<Download>>();

/** Made once for its page and its route. */
export function download(wanted: Wanted): Promise<Download> {
  const { dossier, edition, format, locale } = wanted;
  const name = downloadName(dossier.slug, edition?.slug, format, locale);
  const known = made.get(name);
  if (known) return known;
  const making = contents(wanted).then((content): Download => {
    return { name, format, body: typeof content === 'string' ? new TextEncoder().encode(content) : content };
  });
  made.set(name, making);
  return making;
}

/** Every file of a dossier by its name, each once. */
export function downloadsOf(dossier: Dossier): Map<string, Wanted> {
  const all = [undefined, ...dossier.editions].flatMap((edition) =>
    downloadFormats.flatMap((format) => locales.map((locale): Wanted => ({ dossier, edition, format, locale }))),
  );
  return new Map(all.map((one) => [downloadName(dossier.slug, one.edition?.slug, one.format, one.locale), one]));
}

async function contents({ dossier, edition, format, locale }: Wanted): Promise<string | Uint8Array> {
  const works = edition ? [workOf(dossier, edition)] : worksOf(dossier);
  const words = fileWords(await getTranslations({ locale }));
  switch (format) {
    case 'epub':
      return toEpub(works, {
        locale,
        words,
        title: edition ? `${edition.article.outlet}: ${works[0]?.title}` : dossier.title[locale],
        modified: lastDay(edition ? [edition] : dossier.editions),
        base: `${origin}/`,
      });
    case 'notes':
      return toNotesCsv(works, locale, words);
    case 'segments':
      return toSegmentsCsv(works, words);
    case 'jsonld':
      return toWebAnnotation(works, `${origin}/`);
    case 'tmx':
      return toTmx(works);
    case 'tei':
      return toTei(works);
    case 'folder':
      return zipFiles(dossierFiles('articles', dossier.slug, ...(edition ? [edition.slug] : [])));
  }
}

/** The day of the latest article stands for the day of the book, so that the same content makes the same file. */
function lastDay(editions: readonly Edition[]): string {
  const day =
    editions
      .map(({ article }) => article.published)
      .sort()
      .at(-1) ?? '2000-01-01';
  return `${day.length === 7 ? `${day}-01` : day}T00:00:00Z`;
}
