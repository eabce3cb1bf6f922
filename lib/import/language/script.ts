/** Scripts, and the language that is meant where a text is written in one and nothing says otherwise. */
const scripts: readonly [name: string, lang: string, sign: RegExp][] = [
  ['Latin', 'und', /\p{Script=Latin}/gu],
  ['Kana', 'ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Han', 'zh', /\p{Script=Han}/gu],
  ['Cyrillic', 'ru', /\p{Script=Cyrillic}/gu],
  ['Hangul', 'ko', /\p{Script=Hangul}/gu],
  ['Arabic', 'ar', /\p{Script=Arabic}/gu],
  ['Greek', 'el', /\p{Script=Greek}/gu],
  ['Hebrew', 'he', /\p{Script=Hebrew}/gu],
  ['Thai', 'th', /\p{Script=Thai}/gu],
  ['Devanagari', 'hi', /\p{Script=Devanagari}/gu],
  ['Mongolian', 'mn', /\p{Script=Mongolian}/gu],
];

/** One sign of these says about as much as a word's three or four letters do. */
const dense = new Set(['Han', 'Kana', 'Hangul']);

/** The script most of a text is in, by what it says and not by signs; `share` is its part of all letters, 0–1. */
export function scriptOf(text: string): { lang: string; latin: boolean; share: number } {
  const weights = scripts.map(([name, , sign]) => (text.match(sign)?.length ?? 0) * (dense.has(name) ? 3 : 1));
  const [latin = 0, kana = 0, han = 0] = weights;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return { lang: 'und', latin: false, share: 0 };
  // Japanese is written in both; a few kana among many Han signs are a name quoted in Chinese.
  const both = kana + han;
  if (both * 2 > all) return { lang: kana * 20 > both ? 'ja' : 'zh', latin: false, share: both / all };
  const most = weights.reduce((best, weight, at) => (weight > (weights[best] ?? 0) ? at : best), 0);
  const lang = scripts[most]?.[1] ?? 'und';
  return {
    lang: lang === 'ru' ? cyrillic(text) : lang === 'ar' ? arabic(text) : lang,
    latin: most === 0,
    share: (most === 0 ? latin : (weights[most] ?? 0)) / all,
  };
}

/** Letters that only one of the larger languages with Cyrillic writes. */
function cyrillic(text: string): string {
  if (/[өү]/i.test(text)) return /[қғңһәұі]/i.test(text) ? 'kk' : 'mn';
  if (/[іїєґ]/i.test(text)) return /ў/i.test(text) ? 'be' : 'uk';
  if (/[ђћљњџј]/i.test(text)) return 'sr';
  return /ъ/i.test(text) && !/[ыэё]/i.test(text) ? 'bg' : 'ru';
}

function arabic(text: string): string {
  return /[پچژگ]/.test(text) ? 'fa' : 'ar';
}
