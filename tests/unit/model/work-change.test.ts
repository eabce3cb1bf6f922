import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WorkNote } from '#lib/model/work.ts';
import { applyChange, inverse, type WorkChange } from '#lib/model/work-change.ts';
import { anyWork } from './any-work.ts';

const note = (id: string, says: string): WorkNote => ({
  id,
  layer: 'facts',
  tags: [],
  targets: {},
  lost: {},
  body: { nb: says },
  versus: [],
  contrasts: [],
});
const write = (after: WorkNote): WorkChange => ({ notes: [{ before: null, after }] });

test('what is undone is as it was, and done again as it became', () => {
  fc.assert(
    fc.property(anyWork, fc.nat(5), fc.string(), (work, at, says) => {
      const before = work.notes[at] ?? null;
      const changes: WorkChange[] = [
        write(note('new', says)),
        ...(before ? [{ notes: [{ before, after: { ...before, body: { nn: says } } }] }] : []),
        ...(before ? [{ notes: [{ before, after: null }] }] : []),
        { notes: [], layers: { before: [], after: [{ id: 'mine', name: says, tags: [] }] } },
      ];
      for (const change of changes) {
        const changed = applyChange(work, change);
        const undone = changed && applyChange(changed, inverse(change));
        const byId = (a: WorkNote, b: WorkNote) => a.id.localeCompare(b.id);
        expect(undone && { ...undone, notes: undone.notes.sort(byId) }).toEqual({
          ...work,
          notes: [...work.notes].sort(byId),
        });
        expect(undone && applyChange(undone, change)?.notes.length).toBe(changed?.notes.length);
      }
    }),
  );
});

test('changes of different notes go together, of the same note they do not', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const mine = applyChange(work, write(note('mine', 'Mitt')));
      const both = mine && applyChange(mine, write(note('yours', 'Ditt')));
      expect(both?.notes.map(({ id }) => id)).toEqual([...work.notes.map(({ id }) => id), 'mine', 'yours']);
      expect(both && applyChange(both, write(note('mine', 'Et annet')))).toBeNull();
      const gone: WorkChange = { notes: [{ before: note('mine', 'Før'), after: null }] };
      expect(both && applyChange(both, gone)).toBeNull();
    }),
  );
});

test('the order of names does not make two notes differ', () => {
  const { id, ...rest } = note('mine', 'Mitt');
  const work = { id: 'x', title: '', original: { lang: 'nb', text: '', blocks: [], own: [], emphasis: [] } };
  const whole = { ...work, translations: [], notes: [{ ...rest, id }], layers: [], aside: [] };
  expect(applyChange(whole, { notes: [{ before: note('mine', 'Mitt'), after: null }] })?.notes).toEqual([]);
});
