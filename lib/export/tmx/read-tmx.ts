import { ImportProblem } from '#lib/import/problem.ts';
import { readXml } from '#lib/import/xml-events.ts';
import { plainText } from '../web-annotation/plain-text.ts';

/** One segment in one language, with the properties that are ours, by their name without `x-tvisyn-`. */
export interface TmxVariant {
  lang: string;
  text: string;
  properties: Record<string, string>;
}

export interface TmxUnit {
  /** Where it is not that of the file. */
  sourceLang: string | null;
  variants: TmxVariant[];
  properties: Record<string, string>;
}

/** A translation memory as it is read. */
export interface TmxFile {
  /** `null` where the file says that any language may be the source. */
  sourceLang: string | null;
  units: TmxUnit[];
}

/** Elements inside a segment whose content is the code of another program and no text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Reads the units of a TMX file. Throws ImportProblem `bad-xml`, `xml-entities` and `not-tmx`. */
export function readTmx(xml: string): TmxFile {
  const file: TmxFile = { sourceLang: null, units: [] };
  const open: string[] = [];
  let unit: TmxUnit | undefined;
  let variant: TmxVariant | undefined;
  let property: string | undefined;
  readXml(xml, {
    open: (name, attributes) => {
      if (open.length === 0 && name !== 'tmx') throw new ImportProblem('not-tmx');
      open.push(name);
      if (name === 'header') file.sourceLang = langOf(attributes.srclang);
      else if (name === 'tu') {
        unit = { sourceLang: langOf(attributes.srclang), variants: [], properties: {} };
        file.units.push(unit);
      } else if (name === 'tuv') {
        variant = { lang: langOf(attributes['xml:lang'] ?? attributes.lang) ?? 'und', text: '', properties: {} };
        unit?.variants.push(variant);
      } else if (name === 'prop') property = /^x-tvisyn-(.+)$/.exec(attributes.type ?? '')?.[1];
    },
    close: (name) => {
      open.pop();
      if (name === 'tuv') {
        if (variant) variant.text = plainText(variant.text);
        variant = undefined;
      } else if (name === 'tu') unit = undefined;
      else if (name === 'prop') property = undefined;
    },
    text: (text) => {
      const holder = property ? (variant ?? unit)?.properties : undefined;
      if (holder && property) holder[property] = (holder[property] ?? '') + text;
      else if (variant && open.includes('seg') && !open.some((name) => codes.has(name))) variant.text += text;
    },
  });
  return file;
}

/** A language as we write it; `null` for `*all*` and for what is no tag. */
function langOf(tag: string | undefined): string | null {
  try {
    return Intl.getCanonicalLocales(tag ?? '')[0] ?? null;
  } catch {
    return null;
  }
}
