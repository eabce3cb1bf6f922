import { type Group, sentencesOf, type Work, type WorkText } from '#lib/model/work.ts';
import { readTmx, type TmxFile } from './tmx/read-tmx.ts';
import { formatDivision, type UnitSentence, unitSentences } from './tmx/unit.ts';
import { worksOfTmx } from './tmx/works-of-tmx.ts';
import { element, xmlText } from './xml.ts';

/**
 * Works as TMX 1.4b, the format of translation memories: a translation unit for each group, with the sentences of
 * either side as one segment. A side that is empty has no variant, and a property names its language.
 *
 * What the format has no place for and is about sentences stands in properties `x-tvisyn-…`: confidence, how a segment
 * is divided, which work and translation it belongs to. Notes, quotations and emphasis are left out.
 */
export function toTmx(works: readonly Work[]): string {
  const langs = new Set(works.map(({ original }) => original.lang));
  const header = element('header', {
    creationtool: 'Tvisyn',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'tvisyn',
    adminlang: 'en',
    srclang: langs.size === 1 ? [...langs][0] : '*all*',
    datatype: 'plaintext',
  });
  const units = works.flatMap((work, index) => workUnits(work, index));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tmx version="1.4">`,
    header,
    '<body>',
    ...units,
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

function workUnits(work: Work, index: number): string[] {
  const { original, translations } = work;
  const source = unitSentences(original);
  const alone = sentencesOf(original).map((_, number): Group => ({ source: [number], target: [], confidence: 1 }));
  const sides: { text?: WorkText; groups: Group[] }[] = translations.length > 0 ? translations : [{ groups: alone }];
  const head = [property('work', String(index + 1)), property('id', work.id), property('title', work.title)];
  return sides.flatMap(({ text, groups }, side) => {
    const target = text ? unitSentences(text) : [];
    return groups.map((group, number) => {
      const isFirst = side === 0 && number === 0;
      return element(
        'tu',
        { srclang: original.lang },
        [
          ...(isFirst ? head : head.slice(0, 1)),
          property('to', text?.lang ?? ''),
          ...(group.confidence === 1 ? [] : [property('confidence', String(group.confidence))]),
          ...(group.source.length === 0 ? [property('omitted', original.lang)] : []),
          ...(group.target.length === 0 && text ? [property('omitted', text.lang)] : []),
          variant(original, source, group.source),
          ...(text ? [variant(text, target, group.target)] : []),
        ].join(''),
      );
    });
  });
}

function variant({ lang, text }: WorkText, sentences: readonly UnitSentence[], numbers: readonly number[]): string {
  const own = numbers.flatMap((number) => sentences[number] ?? []);
  const words = text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
  if (own.length === 0) return '';
  // The blank between two segments is nobody's word; the lengths tell that it was there.
  const segment = element('seg', {}, xmlText(/\S $/.test(words) ? words.slice(0, -1) : words));
  return element('tuv', { 'xml:lang': lang }, property('sentences', formatDivision(own)) + segment);
}

function property(name: string, value: string): string {
  return element('prop', { type: `x-tvisyn-${name}` }, xmlText(value));
}

/**
 * Reads TMX: works that {@link toTmx} wrote, or any translation memory, which becomes one work of pairs, each unit a
 * paragraph. `title` names a memory, which has no title of its own.
 *
 * Throws ImportProblem: `bad-xml`, `xml-entities`, `not-tmx`, and `empty` where no unit has words.
 */
export function fromTmx(xml: string, title = ''): Work[] {
  const file: TmxFile = readTmx(xml);
  return worksOfTmx(file, title);
}
