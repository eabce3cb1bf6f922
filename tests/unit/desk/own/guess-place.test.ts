import { expect, test } from 'vitest';
import { guessPlace } from '#desk/own/guess-place.ts';
import type { WorkTarget } from '#lib/model/work.ts';
import { orphanWork } from '../../../e2e/own/harbour-work.ts';

const [orphan] = orphanWork.notes;
const guess = (target: Partial<WorkTarget>) => {
  const lost = { en: { start: 0, end: 0, exact: '', prefix: '', suffix: '', ...target } };
  const place = orphan && guessPlace(orphanWork, { ...orphan, lost });
  const { text } = orphanWork.original;
  return place && `${text.slice(0, place.start).slice(-10)}|${text.slice(place.start, place.end)}`;
};

test('of words that stand twice, those with the same words round them are guessed', () => {
  expect(guess({ exact: 'Torvik', suffix: ' starts' })).toBe(' ferry to |Torvik');
  expect(guess({ exact: 'Torvik', suffix: ' gets' })).toBe('|Torvik');
});

test('words that stand nowhere are not guessed at', () => expect(guess({ exact: 'whale' })).toBeNull());
