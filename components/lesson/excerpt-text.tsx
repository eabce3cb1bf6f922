import { cut } from '#lib/model/cut.ts';
import { type Edition, textIn, translationsOf } from '#lib/model/edition.ts';
import type { LayerId } from '#lib/model/layer.ts';
import type { Excerpt } from '#lib/model/lesson.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import { stretches } from '#lib/model/row.ts';
import { segmentAt } from '#lib/model/text.ts';
import { Marked } from '../marked.tsx';

interface ExcerptTextProps {
  edition: Edition;
  at: Excerpt['at'];
  lang: string;
  layers: readonly LayerId[];
  /** A class for all marks beside that of their layer. */
  also?: string;
}

/** A whole segment in one language, with the marks of some layers. */
export function ExcerptText({ edition, at, lang, layers, also }: ExcerptTextProps) {
  const text = textIn(edition, lang);
  const segment = text && segmentAt(text, at);
  if (!segment) return null;
  const here = edition.annotations.filter((note) => note.at === at && layers.includes(note.layer));
  const layerOf = new Map(here.map(({ id, layer }) => [id, layer]));
  return (
    <Marked
      pieces={cut(segment, stretches(here, lang))}
      classOf={(id) => [layerOf.get(id), also].filter(Boolean).join(' ')}
    />
  );
}

/** The languages an excerpt is shown in: the original, and beside it that of the reader. */
export function excerptLangs(edition: Edition, locale: Locale): string[] {
  const { lang } = edition.article;
  return [lang, translationFor(locale, lang, translationsOf(edition)) ?? []].flat();
}
