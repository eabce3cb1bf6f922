import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation } from '#lib/import/reanchor/annotation.ts';
import { type Anchored, reanchor, reanchorWithin } from '#lib/import/reanchor.ts';
import { describe as target } from '#lib/model/work.ts';

/** The annotation on the words in brackets, and the text without them. */
function marked(text: string): { before: string; annotation: Annotation } {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const before = text.replace('[', '').replace(']', '');
  return { before, annotation: { id: 'a', ...target(before, { start, end }) } };
}

/** The words an answer stands for; null for an orphan. */
function wordsOf(answer: Anchored | undefined, after: string): string | null {
  return !answer || 'orphan' in answer ? null : after.slice(answer.start, answer.end);
}

const modes = ['full', 'quote'] as const;
const anchorIn = (before: string, after: string, annotations: Annotation[], mode: (typeof modes)[number]) =>
  reanchor({ lang: 'und', before: mode === 'full' ? before : null, after, annotations });

const cases = [
  {
    name: 'edits round a quote do not matter',
    old: 'The harbour was closed on Monday. Boats from the [northern islands] waited outside until the storm was over.',
    now: 'Breaking: the harbour had to be closed on Monday. Small boats from the northern islands waited until the storm was over.',
    is: 'northern islands',
  },
  {
    name: 'a replaced word takes the note of the old one',
    old: 'The council of Lower Aldby has [approved] the plan for a new bridge over the river.',
    now: 'The council of Lower Aldby has rejected the plan for a new bridge over the river.',
    is: 'rejected',
  },
  {
    name: 'a dropped word is gone',
    old: 'The council of Lower Aldby has [reluctantly] approved the plan for a new bridge over the river.',
    now: 'The council of Lower Aldby has approved the plan for a new bridge over the river.',
    is: null,
  },
  {
    name: 'a dropped sentence is gone',
    old: 'The bridge will be ready in spring. [Nobody knows yet what it will cost.] The ferry runs until then.',
    now: 'The bridge will be ready in spring. The ferry runs until then.',
    is: null,
  },
  {
    name: 'a moved paragraph takes its notes along',
    old: 'The bridge will be ready in spring, says the mayor of Aldby.\nNobody knows yet [what it will cost] the two towns.\nThe ferry runs until then, every hour and on Sundays too.',
    now: 'The bridge will be ready in spring, says the mayor of Aldby.\nThe ferry runs until then, every hour and on Sundays too.\nNobody knows yet what it will cost the two towns.',
    is: 'what it will cost',
  },
  {
    name: 'of a sentence and its stray copy the one in its place is meant, though it was changed',
    old: 'The bridge will be ready in spring. [Nobody knows yet what the whole bridge will cost.] The ferry runs until then, every hour.',
    now: 'Most read:\nNobody knows yet what the whole bridge will cost.\nThe bridge will be ready in spring. Nobody can say yet what the whole bridge will cost. The ferry runs until then, every hour.',
    is: 'Nobody can say yet what the whole bridge will cost.',
  },
  {
    name: 'glued words, soft hyphens and entities are seen through',
    old: 'Fergen går hver time, men bare [når været er godt nok] til det.',
    now: 'Fergen gårhver time, men&nbsp;bare når vær\u00adet er godtnok til det.',
    is: 'når vær\u00adet er godtnok',
  },
  {
    name: 'quotation marks, dashes and composed letters are alike',
    old: '«Vi ventar på båten», sa ho – [«og han kjem når han kjem»]. Det var måndag.',
    now: '"Vi ventar pa\u030a ba\u030aten", sa ho - "og han kjem når han kjem". Det var ma\u030andag.',
    is: '"og han kjem når han kjem"',
  },
  {
    name: 'full-width forms are the same letters',
    old: '市议会周一批准了新桥的计划，[Aldby 2030 方案]也一并通过。渡轮照常运行。',
    now: '市议会周一批准了新桥的计划，Ａｌｄｂｙ　２０３０　方案也一并通过。渡轮照常运行。',
    is: 'Ａｌｄｂｙ　２０３０　方案',
  },
  {
    name: 'a Japanese sentence is found after another was put in',
    old: '橋は春に完成する予定だ。[費用はまだ誰にも分からない。]フェリーは毎時運航する。',
    now: '橋は春に完成する予定だ。町長が月曜日にそう述べた。費用はまだ誰にも分からない。フェリーは毎時運航する。',
    is: '費用はまだ誰にも分からない。',
  },
  {
    name: 'Arabic is found with and without its marks',
    old: 'سيكون الجسر جاهزا في الربيع، ولا أحد يعرف [كم ستكون الكلفة] حتى الآن.',
    now: 'سَيكون الجسر جاهزًا في الربيع، ولا أحد يعرف كَم ستكون الكُلفة حتى الآن.',
    is: 'كَم ستكون الكُلفة',
  },
  {
    name: 'Persian is found with the letters of another keyboard',
    old: 'پل در بهار آماده می‌شود و [هزینه آن هنوز معلوم نیست]، شهردار گفت.',
    now: 'پل در بهار آماده مي‌شود و هزينه آن هنوز معلوم نيست، شهردار گفت.',
    is: 'هزينه آن هنوز معلوم نيست',
  },
];

test.each(cases.flatMap((one) => modes.map((mode) => ({ ...one, mode }))))(
  '$name ($mode)',
  ({ old, now, is, mode }) => {
    const { before, annotation } = marked(old);
    const [answer] = anchorIn(before, now, [annotation], mode);
    expect(wordsOf(answer, now)).toBe(is);
  },
);

test('a line that stands after every paragraph is found where it stood, and gone where it is gone', () => {
  const line = 'See the note at the end of this part.';
  const parts = ['The harbour was closed.', 'Boats waited outside.', 'The mayor sent for help.', 'The storm went on.'];
  const before = parts.map((part) => `${part}\n${line}\n`).join('\n');
  const after = parts.map((part, at) => (at === 1 ? `${part}\n` : `${part}\n${line}\n`)).join('\n');
  const annotations = parts.map((part, at) => {
    const start = before.indexOf(line, before.indexOf(part));
    return { id: String(at), ...target(before, { start, end: start + line.length }) };
  });
  const answers = reanchor({ lang: 'en', before, after, annotations });
  expect(answers.map((answer) => ('orphan' in answer ? null : answer.start))).toEqual(
    parts.map((part, at) => (at === 1 ? null : after.indexOf(line, after.indexOf(part)))),
  );
});

test('an orphan is shown with the sentence in which it would stand', () => {
  const { before, annotation } = marked(
    'The bridge is old. The council has [reluctantly] approved a new one. It costs much.',
  );
  const after = 'The bridge is old. The council has approved a new one. It costs much.';
  const [answer] = reanchor({ lang: 'en', before, after, annotations: [annotation] });
  const guess = answer && 'orphan' in answer ? answer.guess : undefined;
  expect(guess && after.slice(guess.start, guess.end)).toBe('The council has approved a new one.');
});

test('what stands unchanged among its neighbours is surer than what was changed', () => {
  const { before, annotation } = marked('Yesterday the council of Aldby [approved the plan] for a new bridge.');
  const sure = (after: string) => {
    const [answer] = reanchor({ lang: 'en', before, after, annotations: [annotation] });
    return answer && !('orphan' in answer) ? answer.confidence : 0;
  };
  expect(sure(before)).toBe(1);
  expect(sure('Today the council of Aldby approved their plan for a new bridge.')).toBeLessThan(1);
});

test('an annotation that does not stand where it says is sought by its words', () => {
  const before = 'The bridge is old. The council has approved a new one. It costs much.';
  const annotation = { id: 'a', start: 3, end: 15, exact: 'approved a new', prefix: 'council has ', suffix: ' one' };
  const after = `Aldby, Monday. ${before}`;
  const [answer] = reanchor({ lang: 'en', before, after, annotations: [annotation] });
  expect(wordsOf(answer, after)).toBe('approved a new');
});

const within = [
  { name: 'word for word', at: 0, exact: 'a bridge too far', is: 'a bridge too far' },
  { name: 'but for case and quotation marks', at: 0, exact: '“A BRIDGE too far”', is: 'a bridge too far' },
  { name: 'nearly', at: 0, exact: 'the bridge is too far', is: 'bridge too far' },
  { name: 'not in another sentence', at: 1, exact: 'a bridge too far', is: null },
  { name: 'not as a part of a longer word', at: 1, exact: 'ate', is: null },
];
test.each(within)('within given sentences a quote is found: $name', ({ at, exact, is }) => {
  const after = 'Critics call it a bridge too far, others do not. The mayor hesitated for years.';
  const sentences = [
    { start: 0, end: 49 },
    { start: 49, end: after.length },
  ];
  const annotation = { id: 'a', start: 0, end: exact.length, exact, prefix: '', suffix: '' };
  const words = wordsOf(reanchorWithin(after, sentences.slice(at, at + 1), annotation), after);
  expect(is === null ? words : words?.replace(/^(the|a) /, '')).toBe(is?.replace(/^(the|a) /, '') ?? null);
  const [answer] = reanchor({
    lang: 'en',
    before: null,
    after,
    annotations: [{ ...annotation, near: sentences.slice(at, at + 1) }],
  });
  expect(answer).toEqual(reanchorWithin(after, sentences.slice(at, at + 1), annotation));
});

test('within a sentence that says the words twice, the context decides', () => {
  const after = 'First the old bridge, then the new bridge.';
  const annotation = { id: 'a', start: 0, end: 6, exact: 'bridge', prefix: 'a new ', suffix: '' };
  const answer = reanchorWithin(after, [{ start: 0, end: after.length }], annotation);
  expect('orphan' in answer ? -1 : answer.start).toBe(after.lastIndexOf('bridge'));
});

const vocabulary = [
  'harbour',
  'Åsane',
  'bridge',
  'och',
  '橋',
  '计划',
  'é',
  'e\u0301',
  '🚢',
  '«',
  '»',
  '.',
  '–',
  'الجسر',
  '&amp;',
  'it',
];
const anyText = fc
  .array(fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(' ', ' ', '\n', '')), { maxLength: 80 })
  .map((words) => words.map((word) => word.join('')).join(''));
/** A stretch of a text that begins and ends between characters. */
const stretchOf = (text: string) => {
  const ends = [0];
  for (const character of text) ends.push((ends.at(-1) ?? 0) + character.length);
  return fc.uniqueArray(fc.constantFrom(...ends), { minLength: 2, maxLength: 2 }).map((pair) => {
    const [start = 0, end = 0] = pair.toSorted((one, two) => one - two);
    return { start, end };
  });
};
const annotatedText = anyText
  .filter((text) => [...text].length > 1)
  .chain((text) =>
    fc.record({ text: fc.constant(text), stretches: fc.array(stretchOf(text), { minLength: 1, maxLength: 6 }) }),
  )
  .map(({ text, stretches }) => ({
    text,
    annotations: stretches.map((stretch, at) => ({ id: String(at), ...target(text, stretch) })),
  }));

test('anchoring into the same text is the identity', () => {
  fc.assert(
    fc.property(annotatedText, fc.constantFrom(...modes), ({ text, annotations }, mode) => {
      expect(anchorIn(text, text, annotations, mode)).toEqual(
        annotations.map(({ id, start, end }) => ({ id, start, end, confidence: 1 })),
      );
    }),
  );
});

test('ranges are inside the text, not empty, and never split a surrogate pair', () => {
  fc.assert(
    fc.property(annotatedText, anyText, fc.constantFrom(...modes), ({ text, annotations }, after, mode) => {
      const answers = anchorIn(text, after, annotations, mode);
      expect(answers.map(({ id }) => id)).toEqual(annotations.map(({ id }) => id));
      for (const answer of answers) {
        const range = 'orphan' in answer ? answer.guess : answer;
        if (!range) continue;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(after.length);
        for (const at of [range.start, range.end])
          expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(after.slice(at - 1, at + 1))).toBe(false);
        expect(range.confidence).toBeGreaterThan(0);
        expect(range.confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

const words = fc.array(fc.constantFrom('harbour', 'bridge', 'storm', 'mayor', 'ferry', 'plan', 'of', 'the'), {
  minLength: 1,
  maxLength: 30,
});
const joined = words.map((all) => all.join(' '));

test('a quote that stands once, word for word, is found whatever stands round it', () => {
  fc.assert(
    fc.property(fc.tuple(joined, joined, joined, joined), fc.constantFrom(...modes), ([a, b, c, d], mode) => {
      const { before, annotation } = marked(`${a} [quite unlikely zebras] ${b}`);
      const after = `${c} quite unlikely zebras ${d}`;
      expect(wordsOf(anchorIn(before, after, [annotation], mode)[0], after)).toBe('quite unlikely zebras');
    }),
  );
});

test('a passage of which nothing is left is an orphan', () => {
  fc.assert(
    fc.property(fc.tuple(joined, joined, joined), fc.constantFrom(...modes), ([a, b, c], mode) => {
      const { before, annotation } = marked(`${a}.\n[Quirky zygotes vex jumping foxes.]\n${b}.`);
      const after = `${a}.\n${b}.\n${c}.`;
      expect(wordsOf(anchorIn(before, after, [annotation], mode)[0], after)).toBe(null);
    }),
  );
});

test('neither an empty text nor ten thousand annotations on a long line stop it', () => {
  const line = Array.from({ length: 20_000 }, (_, at) => `word${(at * 7919) % 20_011}`).join(' ');
  const annotations = Array.from({ length: 10_000 }, (_, at) => ({
    id: String(at),
    ...target(line, { start: at * 10, end: at * 10 + 9 }),
  }));
  const after = `A line before it. ${line}`;
  const answers = reanchor({ lang: 'en', before: line, after, annotations });
  expect(answers.every((answer) => !('orphan' in answer))).toBe(true);
  expect(reanchor({ lang: 'en', before: line, after: '', annotations: annotations.slice(0, 3) })).toEqual(
    ['0', '1', '2'].map((id) => ({ id, orphan: true })),
  );
});
