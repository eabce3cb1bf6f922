import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlignText, align, alignTexts } from '#lib/import/align.ts';
import type { Group, WorkText } from '#lib/model/work.ts';

const pairs = (groups: readonly Group[]) => groups.map(({ source, target }) => `${source}=${target}`);
const text = (lang: string, ...paragraphs: string[][]): AlignText => ({ lang, paragraphs });

const english = [
  'The ferry to Lomvik has been cancelled for three days.',
  'A storm damaged the quay on Monday night.',
  'Who is going to pay for the repairs?',
  'The mayor says the council will decide next week.',
  '“We cannot wait until summer,” she said.',
  'About 450 people live on the island.',
];
const bokmal = [
  'Ferja til Lomvik har vært innstilt i tre dager.',
  'En storm skadet kaia natt til tirsdag.',
  'Hvem skal betale for reparasjonen?',
  'Ordføreren sier at kommunestyret skal avgjøre saken neste uke.',
  '– Vi kan ikke vente til sommeren, sa hun.',
  'Rundt 450 mennesker bor på øya.',
];
const nynorsk = [
  'Ferja til Lomvik har vore innstilt i tre dagar.',
  'Ein storm skadde kaia natt til tysdag.',
  'Kven skal betale for reparasjonen?',
  'Ordføraren seier at kommunestyret skal avgjere saka neste veke.',
  '– Vi kan ikkje vente til sommaren, sa ho.',
  'Rundt 450 menneske bur på øya.',
];
const chinese = [
  '前往洛姆维克的渡轮已经停航三天。',
  '周一夜里，一场风暴损坏了码头。',
  '谁来支付维修费用？',
  '市长说，委员会下周将作出决定。',
  '“我们不能等到夏天，”她说。',
  '岛上大约有450名居民。',
];
const japanese = [
  'ロムビク行きのフェリーは三日間欠航している。',
  '月曜日の夜、嵐で岸壁が壊れた。',
  '修理の費用は誰が支払うのか？',
  '町長によると、議会は来週決定する。',
  '「夏まで待つことはできません」と彼女は言った。',
  '島には約450人の住民がいる。',
];
const languages: [string, string[]][] = [
  ['en', english],
  ['nb', bokmal],
  ['nn', nynorsk],
  ['zh', chinese],
  ['ja', japanese],
];
const twoOf = languages.flatMap((one) => languages.map((other) => [one[0], other[0], one[1], other[1]] as const));

describe('a text and its translation', () => {
  test.each(twoOf)('%s and %s, line by line, are aligned so', (one, other, source, target) => {
    expect(pairs(align(text(one, source), text(other, target)))).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5']);
  });

  test.each(twoOf)('%s and %s: a sentence left out in the second is left alone', (one, other, source, target) => {
    const groups = align(text(one, source), text(other, target.toSpliced(2, 1)));
    expect(pairs(groups)).toEqual(['0=0', '1=1', '2=', '3=2', '4=3', '5=4']);
  });

  test('two sentences that were made one are a group', () => {
    const joined = bokmal.toSpliced(0, 2, 'Ferja til Lomvik har vært innstilt i tre dager, for en storm skadet kaia.');
    expect(pairs(align(text('en', english), text('nb', joined)))[0]).toBe('0,1=0');
  });

  test('a sentence that was made two is a group', () => {
    const divided = nynorsk.toSpliced(3, 1, 'Det seier ordføraren.', 'Kommunestyret skal avgjere saka neste veke.');
    expect(pairs(align(text('en', english), text('nn', divided)))).toContain('3=3,4');
  });

  test('a line that leads to another article is left alone', () => {
    const added = bokmal.toSpliced(3, 0, 'Les også: Nytt museum åpnet i Steinfjord');
    expect(pairs(align(text('en', english), text('nb', added)))).toContain('=3');
  });

  test('neighbours that changed places are two groups that cross', () => {
    const swapped = [1, 0, 3, 2, 4, 5].map((at) => english[at] ?? '');
    const groups = pairs(align(text('en', english), text('en', swapped)));
    expect(groups).toEqual(['0=1', '1=0', '2=3', '3=2', '4=4', '5=5']);
  });

  test('a retelling in the same language is aligned by what it says', () => {
    const retold = [
      'For three days there has been no ferry to Lomvik.',
      'Who will pay for repairing the quay?',
      'The council decides next week, according to the mayor.',
      'Some 450 people have their homes on the island.',
    ];
    expect(pairs(align(text('en', english), text('en', retold)))).toEqual(['0=0', '1=', '2=1', '3=2', '4=', '5=3']);
  });
});

test('traditional characters are read as the simplified ones', () => {
  const groups = align(text('en', english), text('zh-Hant', ['誰來支付維修費用？', '島上大約有450名居民。']));
  expect(pairs(groups).filter((pair) => !pair.endsWith('='))).toEqual(['2=0', '5=1']);
});

describe('sides without sentences', () => {
  test('nothing and nothing have no groups', () => {
    expect(align(text('en'), text('nb', []))).toEqual([]);
  });

  test('all sentences of one side are alone when the other is empty', () => {
    expect(pairs(align(text('en', english), text('nb')))).toEqual(['0=', '1=', '2=', '3=', '4=', '5=']);
    expect(pairs(align(text('en'), text('nb', bokmal)))).toEqual(['=0', '=1', '=2', '=3', '=4', '=5']);
  });
});

const words = fc.constantFrom('havn', 'storm', 'ja', 'Kven?', '12', 'skip', '島', 'ロム', '风暴', '–', '', ' ', '«og»');
const sentence = fc.array(words, { maxLength: 8 }).map((list) => list.join(' '));
const anyText = fc.record({
  lang: fc.constantFrom('en', 'nb', 'nn', 'zh', 'ja', 'de', 'und'),
  paragraphs: fc.array(fc.array(sentence, { maxLength: 4 }), { maxLength: 6 }),
});

test('every sentence of both sides is in one group, and groups are in order but for a swapped pair', () => {
  fc.assert(
    fc.property(anyText, anyText, (source, target) => {
      const groups = align(source, target);
      for (const side of ['source', 'target'] as const) {
        const numbers = groups.flatMap((group) => group[side]);
        const count = (side === 'source' ? source : target).paragraphs.flat().length;
        expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
        expect(numbers.every((number, at) => Math.abs(number - at) <= 1)).toBe(true);
      }
      expect(groups.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

/** A text of many different sentences, long enough for the band. */
function longText(count: number): string[] {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'no', 'sa', 'vi'];
  const word = (number: number) => [...number.toString(8)].map((digit) => syllables[Number(digit)]).join('');
  return Array.from({ length: count }, (_, at) => [1, 7, 13, 29, 31].map((by) => word(at * by + 64)).join(' '));
}

test('aligning a text with itself is the identity, in a band too', () => {
  for (const lines of [english, chinese, longText(300)]) {
    const groups = align(text('en', lines), text('en', lines));
    expect(pairs(groups)).toEqual(lines.map((_, at) => `${at}=${at}`));
  }
});

test('a long stretch left out of a long text is left alone', () => {
  const lines = longText(400);
  const groups = pairs(align(text('en', lines), text('en', lines.toSpliced(100, 80))));
  expect(groups.slice(100, 180)).toEqual(lines.slice(100, 180).map((_, at) => `${at + 100}=`));
  expect(groups.at(-1)).toBe('399=319');
});

test('what is unsure has less confidence', () => {
  const vague = ['Ferja til Lomvik går ikke.', 'Nei.', 'Ja.', 'Rundt 450 mennesker bor på øya.'];
  const groups = align(
    text('en', ['The ferry to Lomvik is cancelled.', 'So it goes.', 'About 450 people live on the island.']),
    text('nb', vague),
  );
  const ends = [groups[0]?.confidence ?? 0, groups.at(-1)?.confidence ?? 0];
  const least = Math.min(...groups.map(({ confidence }) => confidence));
  expect(least).toBeLessThan(Math.min(...ends));
});

test('progress rises to 1, and an abort in the middle throws its reason', () => {
  const told: number[] = [];
  align(text('en', english), text('nb', bokmal), { onProgress: (done) => told.push(done) });
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((a, b) => a - b));

  const controller = new AbortController();
  const reason = new Error('left the page');
  const stop = (done: number) => done > 0.2 && controller.abort(reason);
  expect(() => align(text('en', english), text('nb', bokmal), { onProgress: stop, signal: controller.signal })).toThrow(
    reason,
  );
});

test('texts of a work are aligned by their blocks and sentences', () => {
  const workText = (lang: string, lines: string[]): WorkText => {
    const whole = lines.join('\n');
    const blocks = lines.map((line) => {
      const start = whole.indexOf(line);
      return { kind: 'p' as const, heading: false, sentences: [{ start, end: start + line.length }] };
    });
    return { lang, text: whole, blocks, own: [], emphasis: [] };
  };
  const groups = alignTexts(workText('en', english), workText('nn', nynorsk));
  expect(pairs(groups)).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5']);
});
