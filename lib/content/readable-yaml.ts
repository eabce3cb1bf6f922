import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { Phrase } from '#lib/model/annotation.ts';
import { isLocale } from '#lib/model/locale.ts';
import { messageParts } from './message-syntax.ts';
import type { Passage, Stretch } from './passage.ts';
import { parseProse } from './prose.ts';
import type { SourceFile } from './read.ts';

/** Keys whose values in `nb`, `nn` and `en` are no prose of ours: words of the texts, and forms to search for. */
const notProse = ['quote', 'nth', 'match', 'rungs'];

/** What a reader reads of a YAML file: every value in a language of the interface. `<Q>` in it is quoted. */
export function readableYaml(file: SourceFile): Passage[] {
  return valuesOf(file, null).map(({ value, lang, offset }) => ({
    ...file,
    offset,
    stretches: stretchesOf(value, lang),
    quotes: 'discussed',
  }));
}

/** What a reader reads of a message file. */
export function readableMessages(file: SourceFile, lang: string): Passage[] {
  return valuesOf(file, lang).flatMap(({ value, offset }): Passage[] => {
    const text = messageParts(value)?.words;
    // Braces that do not match are told as such.
    return text === undefined ? [] : [{ ...file, offset, stretches: [{ text, lang, quoted: false }], quotes: 'ours' }];
  });
}

interface Value {
  value: string;
  lang: string;
  offset: number;
}

/** All values in a language; where that is `null`, those under a key that names one. */
function valuesOf({ source }: SourceFile, all: string | null): Value[] {
  const values: Value[] = [];
  const walk = (node: unknown, lang: string | null): void => {
    if (isSeq(node)) for (const item of node.items) walk(item, lang);
    else if (isMap<Scalar>(node)) {
      for (const { key, value } of node.items) {
        const name = String(key.value);
        if (!notProse.includes(name)) walk(value, all ?? (isLocale(name) ? name : null));
      }
    } else if (lang && isScalar(node) && typeof node.value === 'string') {
      values.push({ value: node.value, lang, offset: node.range?.[0] ?? 0 });
    }
  };
  const document = parseDocument(source);
  if (document.errors.length === 0) walk(document.contents, all);
  return values;
}

function stretchesOf(value: string, lang: string): Stretch[] {
  const parsed = parseProse(value);
  if (!('prose' in parsed)) return [{ text: value.normalize('NFC'), lang, quoted: false }];
  return parsed.prose.map((phrase: Phrase) => ({
    text: phrase.text,
    lang: phrase.lang ?? lang,
    quoted: phrase.quoted,
  }));
}
