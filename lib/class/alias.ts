import type { Locale } from '#lib/model/locale.ts';
import { lengthOf, longest } from './limits.ts';

const words = (list: string) => list.trim().split(/\s+/u);

/** Things in nature, each one word, none of them a first name, none that anybody would mind being called. */
export const offeredAliases: Record<Locale, readonly string[]> = {
  nb: words(`
    Bekk Blåklokke Bre Bregne Dal Drivis Einer Elv Fjell Fjord Fonn Foss Furu Gran Hegre Holme Hvitveis Isbre Kløver
    Kongle Krusning Linerle Lom Lyng Lønn Måke Mose Myr Nordlys Nut Odde Orre Oter Rogn Rype Røyskatt Starr Skjær Skog
    Snøfnugg Spove Svaberg Sti Strand Sund Tang Terne Tind Tiur Tjern Torv Trane Tyttebær Ugle Varde Vidde Vik Vipe Våg
    Ørret`),
  nn: words(`
    Bekk Blåklokke Bre Bregne Dal Drivis Einer Elv Fjell Fjord Fonn Foss Furu Gran Hegre Holme Kvitveis Isbre Kløver
    Kongle Krusning Linerle Lom Lyng Lønn Måse Mose Myr Nordlys Nut Odde Orre Oter Rogn Rype Røyskatt Starr Skjer Skog
    Snøfnugg Spove Svaberg Vasspytt Strand Sund Tang Terne Tind Tiur Tjørn Torv Trane Tyteber Ugle Varde Vidde Vik Vipe Våg
    Aure`),
  en: words(`
    Acorn Alder Beck Birch Bluebell Bramble Canyon Coast Cove Crane Creek Dune Elm Estuary Falcon Fjord Glacier Grove
    Gull Harbour Headland Heron Hill Inlet Island Kelp Kestrel Lagoon Lake Larch Lark Lichen Lupin Maple Marsh Meadow
    Moor Moss Oak Otter Owl Pebble Pine Pinecone Plover Pond Puffin Rapids Reef Shore Siskin Snowflake Sparrow Spruce
    Stone Summit Tern Thistle Trout Valley`),
};

/** What two aliases are compared by: neither case nor kinds of blanks make a difference. */
export function aliasKey(alias: string): string {
  return alias.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * An alias as it is kept: NFC, one blank between words. `null` where there is nothing to read or too much. Characters
 * that turn the direction of the text after them, or are not seen at all, are left out: nobody's name may reorder a
 * page. Right-to-left letters themselves are welcome. The joiner that some scripts and emoji need stays between
 * others.
 */
export function readAlias(typed: string): string | null {
  const alias = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const visible = /[\p{L}\p{N}\p{S}\p{P}]/u.test(alias);
  return visible && lengthOf(alias) <= longest.alias ? alias : null;
}

/**
 * An alias that nobody in the class has. Where all are taken they get a number: `Fjord 2`. `pick` gives a whole number
 * below the one it is given.
 */
export function offerAlias(locale: Locale, taken: Iterable<string>, pick: (below: number) => number): string {
  const keys = new Set([...taken].map(aliasKey));
  for (let round = 1; ; round += 1) {
    const free = offeredAliases[locale]
      .map((alias) => (round === 1 ? alias : `${alias} ${round}`))
      .filter((alias) => !keys.has(aliasKey(alias)));
    const offered = free[pick(free.length)];
    if (offered !== undefined) return offered;
  }
}
