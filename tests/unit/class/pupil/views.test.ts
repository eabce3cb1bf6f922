import { expect, test } from 'vitest';
import { agreementWord } from '#class/agreement-word.ts';
import { sameWords } from '#class/pupil/same-words.ts';
import { viewsOf } from '#class/pupil/views.ts';
import { movedKey } from '#class/room/phase-news.tsx';

const all = {
  layers: ['framing' as const],
  polls: [{ id: 'why', answers: 2 }],
  lines: [{ text: 1, at: 'p1.1' as const }],
};

test.each([
  { phase: 'gather', settings: all, are: ['wait', 'note'] },
  { phase: 'mark', settings: all, are: ['texts', 'questions', 'lines', 'note'] },
  { phase: 'mark', settings: { ...all, polls: [], lines: [] }, are: ['texts', 'note'] },
  { phase: 'sum-up', settings: { ...all, lines: [] }, are: ['sheet', 'talk', 'marks', 'questions'] },
] as const)('in $phase there is $are', ({ phase, settings, are }) => {
  expect(
    viewsOf(phase, { layers: [...settings.layers], polls: [...settings.polls], lines: [...settings.lines] }),
  ).toEqual(are);
});

test('back to marking from what was revealed is another thing than on to it', () => {
  expect([movedKey('read', 'mark'), movedKey('talk', 'mark'), movedKey('mark', 'reveal')]).toEqual([
    'mark',
    'markAgain',
    'reveal',
  ]);
});

test('what is said in the same words stands together', () => {
  const said = ['En «motvekt».', 'en  "motvekt".', 'En balanse.'];
  expect(sameWords(said, (words) => words)).toEqual([[said[0], said[1]], [said[2]]]);
});

test.each([
  [1, 'nearly-all'],
  [0.9, 'nearly-all'],
  [0.8, 'most'],
  [0.6, 'divided'],
  [0.5, 'split'],
])('two at a time the same in %f is “%s”', (percent, word) => expect(agreementWord(percent)).toBe(word));
