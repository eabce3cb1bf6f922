import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeWorks } from '#lib/model/merge-works.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { anyWork } from './any-work.ts';

const newId = () => 'another';
const says = (work: Work, at: number, nb: string): Work => ({
  ...work,
  notes: work.notes.map((note, index): WorkNote => (index === at ? { ...note, body: { nb } } : note)),
});

test('a version brought together with itself is as it was', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      expect(mergeWorks(work, structuredClone(work), newId)).toEqual({ work, added: 0, doubled: 0 });
    }),
  );
});

test('nothing of either version is lost, and nothing is brought in twice', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const mine: Work = { ...says(work, 0, 'Mitt'), notes: says(work, 0, 'Mitt').notes.slice(0, -1) };
      const other = says(work, 0, 'Ditt');
      const merged = mergeWorks(mine, other, newId);
      expect(merged?.work.notes).toEqual(expect.arrayContaining(mine.notes));
      for (const { body } of other.notes) expect(merged?.work.notes.map((note) => note.body)).toContainEqual(body);
      expect(merged && mergeWorks(merged.work, other, newId)).toMatchObject({ added: 0, doubled: 0 });
    }),
  );
});

test('versions with different texts are not mixed', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const other = { ...work, original: { ...work.original, lang: 'nn' } };
      expect(mergeWorks(work, other, newId)).toBeNull();
    }),
  );
});
