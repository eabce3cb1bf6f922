import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '#lib/import/split.ts';

/** Sentences as they should come out; joined they are the paragraph. */
const cases: Record<string, string[][]> = {
  nb: [
    ['Ferja går klokka ni. ', 'Den er full.'],
    ['Avtalen, dvs. Fjordpakta, gjelder bl.a. Vestlandet og f.eks. Øst.'],
    ['Møtet begynner kl. 18 i rom nr. 5, jf. Havneloven § 4.'],
    ['Den 13. mars kom kong Harald 5. til øya. ', 'Han ble i to døgn.'],
    ['Hun sto på 2. plass i 2024. ', 'I år vant hun.'],
    ['Ola J. Strand og A. B. Vik var der. ', 'De tok båten.'],
    ['– Kommer du? spurte han. ', '– Nei, sa hun.'],
    ['«Hvorfor nå?» spurte hun. ', '«Fordi det haster!» ', 'Han gikk.'],
    ['Prisen er 3.500 kr og 2,5 prosent av 1.000.000. ', 'Det er mye.'],
    ['Han nølte … og gikk. ', 'Så … ', 'Nei.'],
    ['De tok med mat, klær osv. ', 'Båten ventet.'],
    ['Slik er det (se side 3.) ', 'Mer står under.'],
    ['Fisken ble solgt for 50 kr. ', 'Det var lite.'],
    ['Båten er i havn.Den går i morgen.'.slice(0, 16), 'Den går i morgen.'],
    ['Les mer på havneposten.no og på www.Havn.Net i dag.'],
    ['Prisene øker'],
    ['1. Gå om bord. ', '2. Finn setet.'],
    ['Han sa: Vi drar nå. ', 'Ingen svarte.'],
    ['Skipet koster 5 mill. kroner. ', 'Stortinget sier ja.'],
    ['Dette er slutten! ', 'Eller?! ', 'Ingen vet.'],
    ['På 1900-tallet (ca. 1920) kom veien. ', '15 år senere kom broa.'],
  ],
  nn: [
    ['Ferja går kl. 9, t.d. frå Vik. ', 'Ho er full.'],
    ['– Eg veit ikkje, seier Kari. ', '– Kanskje i morgon.'],
    ['Den 1. mai kjem dei heim. ', 'Då er det fest.'],
    ['Det gjeld m.a. 12 båtar. ', 'Dei er gamle.'],
  ],
  en: [
    ['Mr. Hill met Dr. Stone in the U.S. Congress. ', 'They talked.'],
    ['She lives in the U.S. ', 'The house is old.'],
    ['“Stop!” he said. ', '“Why?” ', 'She left.'],
    ['“The ferry is late.” ', 'Nobody knew why.'],
    ['It opens at 5 p.m. on Sunday, Nov. 11, at No. 5 Harbour St. in Port Grey.'],
    ['The price rose to $3.5 million (3.2 million euros). ', 'It fell again.'],
    ['J. R. Stone and Gen. Hill agreed. ', 'So did others, e.g. Ms. Lake.'],
    ['Harbour Ltd. and Ferry Inc. will merge. ', 'The plan is new.'],
    ['Wait... what? ', 'No... ', 'It is over.'],
    ['The ferry, which is old, sank.', ' '].join('').split('|'),
    ['The accord was reached in 2016. ', '20 firms have joined.'],
    ['He quoted it.[3] ', 'Others did not.'],
  ],
  zh: [
    ['渡轮今天停航。', '明天恢复吗？', '不知道！'],
    ['他说：“今天不行。”', '大家都走了。'],
    ['“走吧！”他说。', '她没有回答。'],
    ['总额达50亿（约合3300万。这是估计）欧元。', '完。'],
    ['他想了想……然后走了。', '“好。”'],
    ['版本2.5发布了。', '网址是harbour.example。'],
  ],
  ja: [
    ['船は今日出ません。', '明日は出ますか？', 'わかりません。'],
    ['「行きます。明日です。」と彼は言った。', '皆が帰った。'],
    ['彼は言った。', '「行かない。」', '船は出た。'],
    ['港（古い港だ。）は静かだ。', '本当です！！', 'はい。'],
  ],
  de: [
    ['Am 3. Oktober fährt das Schiff, z.B. nach Süd. ', 'Es ist alt.'],
    ['Sie sagte: „Nein.“ ', 'Er ging.'],
  ],
  fr: [['« Vraiment ? » ', 'Il partit. ', 'M. Lac resta.']],
  sv: [['Båten går kl. 9, t.ex. Från Vik. '.replace('Från', 'från'), 'Den är full.']],
  ru: [['Паром стоит. ', 'Он старый.']],
  und: [['Ships wait. ', 'Dr. Hill too.']],
};

describe.each(Object.entries(cases))('in %s', (lang, paragraphs) => {
  test.each(paragraphs.map((sentences) => [sentences.join(''), sentences] as const))('%s', (paragraph, sentences) => {
    expect(splitSentences(paragraph, lang).map(({ start, end }) => paragraph.slice(start, end))).toEqual(sentences);
  });
});

test('an empty paragraph has no sentence, one of signs only has one', () => {
  expect(splitSentences('', 'nb')).toEqual([]);
  expect(splitSentences('… ? !', 'nb')).toEqual([{ start: 0, end: 5 }]);
});

test('a line of some hundred thousand signs is divided', () => {
  expect(splitSentences('A. '.repeat(70_000), 'en').length).toBeGreaterThan(0);
  expect(splitSentences('。 '.repeat(100_000), 'ja')).toHaveLength(1);
  expect(splitSentences('Skipet er her. '.repeat(20_000), 'nb')).toHaveLength(20_000);
});

const pieces = fc.constantFrom(
  ...[
    'Ferja',
    'går',
    'U.S.',
    'kl.',
    '13.',
    'Mr.',
    '「',
    '」',
    '（',
    '）',
    '船',
    '。',
    '！',
    '“',
    '”',
    '«',
    '»',
    '…',
    '.',
  ],
  ...['!', '?', ' ', '\u00a0', '–', 'A', '[1]', '\ud83d\ude00', '\n'],
);
const paragraphs = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const langs = fc.constantFrom('nb', 'nn', 'en', 'zh', 'ja', 'de', 'th', 'und', 'zh-Hant');

test('sentences are contiguous, joined they are the paragraph, and each has a letter or figure', () => {
  fc.assert(
    fc.property(paragraphs, langs, (paragraph, lang) => {
      const ranges = splitSentences(paragraph, lang);
      expect(ranges.map(({ start, end }) => paragraph.slice(start, end)).join('')).toBe(paragraph);
      let at = 0;
      for (const { start, end } of ranges) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        if (ranges.length > 1) expect(paragraph.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
        at = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('no sentence begins with white space but the first', () => {
  fc.assert(
    fc.property(paragraphs, (paragraph) => {
      for (const { start } of splitSentences(paragraph, 'nb').slice(1)) expect(paragraph.slice(start)).toMatch(/^\S/);
    }),
  );
});
