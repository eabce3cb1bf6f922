import { describe, expect, test } from 'vitest';
import { findOrigin, originAsked, usualOrigin } from '#class/new/origin.ts';
import { offerOf } from '#lib/class/offer.ts';
import { loadDossiers } from '#lib/content/dossier.ts';

const offers = loadDossiers('articles').map((dossier) => offerOf(dossier, 'nb'));

describe('what an address asks for', () => {
  test.each([
    ['?lesson=japan-mongolia/one-pair-of-words', 'lesson:japan-mongolia/one-pair-of-words'],
    ['?text=0b7e6f4c', 'own:0b7e6f4c'],
    ['?lesson=one-pair-of-words', null],
    ['', null],
  ])('%j', (search, origin) => expect(originAsked(search)).toBe(origin));
});

test('a lesson, a dossier, and what is not offered', () => {
  const lesson = findOrigin(offers, 'lesson:japan-mongolia/one-pair-of-words')?.lesson;
  expect(lesson?.title).toBe('Ett ordpar');
  expect(findOrigin(offers, 'dossier:japan-mongolia')).toMatchObject({ lesson: null });
  expect(findOrigin(offers, 'lesson:japan-mongolia/none')).toBeNull();
  expect(findOrigin(offers, 'own:0b7e6f4c')).toBeNull();
});

test('one begins with the shortest lesson', () => {
  expect(usualOrigin(offers)).toBe('lesson:japan-mongolia/one-pair-of-words');
  expect(usualOrigin([])).toBeNull();
});
