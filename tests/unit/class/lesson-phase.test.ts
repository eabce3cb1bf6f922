import { expect, test } from 'vitest';
import { roomPhasesOf } from '#lib/class/lesson-phase.ts';
import { loadDossiers } from '#lib/content/dossier.ts';

const lessons = loadDossiers('articles').flatMap((dossier) => dossier.lessons);
const cases = [
  ['one-pair-of-words', ['gather', 'mark', 'mark', 'reveal', 'talk', 'talk', 'sum-up']],
  ['who-says-so', ['gather', 'mark', 'mark', 'reveal', 'talk', 'talk', 'sum-up']],
  // Groups compare while outlets are hidden: still marking. The check after the writing does not go back to the talk.
  ['five-texts-one-event', ['gather', 'mark', 'mark', 'mark', 'reveal', 'talk', 'sum-up', 'sum-up', 'sum-up']],
] as const;

test.each(cases)('the steps of %s in the class', (slug, phases) => {
  const steps = lessons.find((lesson) => lesson.slug === slug)?.texts.nb.steps ?? [];
  expect(roomPhasesOf(steps)).toEqual(phases);
});
