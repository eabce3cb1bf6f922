import { inLexicon } from './characters.ts';
import { hanWords } from './han-words.ts';
import { latinWords } from './latin-words.ts';
import { lexiconOf } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

/** What leads to another article, at the head of a line. */
const refers =
  /^\W*(read (also|more)|see also|related|more on this|les (også|òg|meir|mer)|sjå (òg|også)|se også|relatert|相关阅读|延伸阅读|相关新闻|另见|推荐阅读|更多阅读|関連記事|関連|こちらも|あわせて読みたい)\s*[:：]/iu;

/** The worth of a character in Latin letters. */
const letters: Record<string, { han: number; kana: number }> = {
  zh: { han: 3, kana: 1.6 },
  ja: { han: 2.6, kana: 1.6 },
};

/** Reads the sentences of a text, paragraph by paragraph. */
export function readSentences(paragraphs: readonly (readonly string[])[], tag: string): Sentence[] {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  const lang = primary === 'no' ? 'nb' : primary;
  const lexicon = lexiconOf(lang);
  const unspaced = letters[lang];
  return paragraphs.flatMap((paragraph) =>
    paragraph.map((sentence, at) => {
      const text = sentence.normalize('NFKC');
      return {
        words: unspaced ? hanWords(inLexicon(text, lang), lang, lexicon) : latinWords(text, lang, lexicon),
        length: lengthOf(text, unspaced),
        opens: at === 0,
        refers: refers.test(sentence),
      };
    }),
  );
}

function lengthOf(text: string, worth: { han: number; kana: number } | undefined): number {
  if (!worth) return text.length;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\u3041-\u30ff]/g)?.length ?? 0;
  return text.length - han - kana + han * worth.han + kana * worth.kana;
}
