import { expect, test } from 'vitest';
import { isRevealed, mayMove, movesFrom, roomPhases } from '#lib/class/phase.ts';

test.each([
  ['gather', 'read mark'],
  ['read', 'gather mark'],
  ['mark', 'read reveal'],
  ['reveal', 'mark talk sum-up'],
  ['talk', 'mark reveal sum-up'],
  ['sum-up', 'reveal talk'],
] as const)('from %s the teacher may go to %s, and nowhere else', (from, to) => {
  expect(movesFrom(from).join(' ')).toBe(to);
  expect(roomPhases.filter((phase) => mayMove(from, phase)).join(' ')).toBe(to);
});

test('every phase can be reached from every other', () => {
  for (const from of roomPhases) {
    const reached = new Set([from]);
    for (const phase of reached) for (const next of movesFrom(phase)) reached.add(next);
    expect(reached.size).toBe(roomPhases.length);
  }
});

test('what was made alone is shown in the last three', () => {
  expect(roomPhases.filter(isRevealed)).toEqual(['reveal', 'talk', 'sum-up']);
});
