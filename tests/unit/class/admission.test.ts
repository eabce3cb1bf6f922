import { describe, expect, test } from 'vitest';
import { admit, emptied, mayEdit, mayMake } from '#lib/class/admission.ts';
import { contributionKinds, taskOf } from '#lib/class/contribution.ts';
import { type RoomPhase, roomPhases } from '#lib/class/phase.ts';
import { roles } from '#lib/class/seat.ts';
import { mark, reading } from './lesson.ts';
import { body, contribution, room } from './made.ts';

describe('who may make and change what, and when', () => {
  const all = roomPhases.join(' ');
  const cases = [
    { kind: 'mark', pupil: 'mark reveal talk', teacher: 'mark reveal talk', change: 'mark' },
    { kind: 'poll', pupil: all, teacher: '', change: 'gather read mark' },
    { kind: 'translation', pupil: 'mark reveal talk', teacher: 'mark reveal talk', change: 'mark' },
    { kind: 'entry', pupil: 'talk', teacher: 'talk', change: 'talk' },
    { kind: 'note', pupil: all, teacher: all, change: all },
  ] as const;
  test.each(cases)('$kind', ({ kind, pupil, teacher, change }) => {
    const phases = (may: (phase: RoomPhase) => boolean) => roomPhases.filter(may).join(' ');
    expect(phases((phase) => mayMake(kind, 'pupil', phase))).toBe(pupil);
    expect(phases((phase) => mayMake(kind, 'teacher', phase))).toBe(teacher);
    expect(phases((phase) => mayMake(kind, 'projector', phase))).toBe('');
    expect(phases((phase) => mayEdit(kind, 'pupil', phase))).toBe(change);
  });

  test('nobody may change what she could not make', () => {
    for (const kind of contributionKinds) {
      for (const role of roles) {
        for (const phase of roomPhases) if (mayEdit(kind, role, phase)) expect(mayMake(kind, role, phase)).toBe(true);
      }
    }
  });
});

describe('marks are anchored', () => {
  test('a quote is kept as it stands in the text, with its place', () => {
    const admitted = admit(mark('why', { exact: 'Motvekt'.toLowerCase() }), room(), reading);
    expect(admitted).toMatchObject({
      ok: true,
      value: { target: { exact: 'motvekt', start: 14, end: 21, at: 'p1.1' } },
    });
  });

  test('words that stand there twice need to be told apart', () => {
    const twice = mark('', {});
    const at = (nth?: number) => ({
      ...twice,
      target: { text: 1, at: 'p1.2' as const, lang: 'nb', exact: 'motvekt', ...(nth ? { nth } : {}) },
    });
    const draft = (nth?: number) => ({ ...at(nth), kind: 'mark', layer: 'framing', tag: 'cause', why: '' }) as const;
    expect(admit(draft(), room(), reading)).toEqual({ ok: false, problem: 'quote-ambiguous' });
    expect(admit(draft(2), room(), reading)).toMatchObject({ value: { target: { start: 18, end: 25 } } });
    expect(admit(draft(3), room(), reading)).toEqual({ ok: false, problem: 'quote-ambiguous' });
  });
});

test('an entry has the subject of its thread, whatever it says itself', () => {
  const thread = contribution('t', 'anna', 'entry');
  const draft = { kind: 'entry', thread: 't', subject: { kind: 'contrast', id: 'made-up' }, words: 'reply' } as const;
  expect(admit(draft, room(), reading, thread)).toMatchObject({
    value: { subject: { id: 'balance' }, words: 'reply' },
  });
  expect(admit(draft, room(), reading)).toEqual({ ok: false, problem: 'not-offered' });
  expect(admit({ ...draft, thread: null }, room(), reading)).toEqual({ ok: false, problem: 'not-offered' });
});

test.each(contributionKinds)('of a %s that is withdrawn no word is left, only what it answered', (kind) => {
  const before = body(kind, 'words-of-hers');
  expect(JSON.stringify(emptied(before))).not.toContain('words-of-hers');
  expect(taskOf(emptied(before))).toBe(taskOf(before));
  expect(emptied(before).kind).toBe(kind);
});
