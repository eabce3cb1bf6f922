import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '#lib/model/locale.ts';
import type { Ref } from '#lib/model/ref.ts';
import { PlaceName } from './place-name.tsx';

interface NoteViewProps {
  id: string;
  number: number;
  /** The class that gives the note its hue and its line: the layer’s. */
  look: string;
  layer: string;
  /** The names of its tags, and what became of its words; empty where there is nothing to say. */
  kind: string;
  /** Its words, in each column. */
  quotes: ReactNode;
  /** The first segment it is about; none for a note that has no place. */
  at: Ref | undefined;
  locale: Locale;
  /** What it says, and where it leads. */
  children: ReactNode;
}

/** A note in the margin or in the sheet, of an edition and of an own text alike. */
export function NoteView({ id, number, look, layer, kind, quotes, at, locale, children }: NoteViewProps) {
  return (
    <li className={`note ${look}`} id={`n-${id}`}>
      <h3 data-n={number}>
        <b>{layer}</b>
        {kind && ` · ${kind}`}
      </h3>
      <p className="quotes">{quotes}</p>
      {children}
      {at && (
        <a className="back" href={`#${at}`}>
          <PlaceName at={at} locale={locale} to />
        </a>
      )}
    </li>
  );
}

/** The name of a tag of one of the seven layers. */
export function useTagName(): (layer: string, tag: string) => string {
  const t = useTranslations('layer');
  return (layer, tag) => t(`${layer}.tag.${tag}` as 'facts.tag.same');
}
