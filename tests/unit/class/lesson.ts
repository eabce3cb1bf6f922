import { randomBytes, randomUUID } from 'node:crypto';
import { vi } from 'vitest';
import type { Context } from '#lib/class/context.ts';
import { contribute } from '#lib/class/contributing.ts';
import type { Draft } from '#lib/class/draft.ts';
import { joinClass } from '#lib/class/joining.ts';
import { movePhase } from '#lib/class/moving.ts';
import { openClass } from '#lib/class/opening.ts';
import type { Outcome } from '#lib/class/outcome.ts';
import { type RoomPhase, roomPhases } from '#lib/class/phase.ts';
import { RateLimits } from '#lib/class/rate-limit.ts';
import type { Reading } from '#lib/class/reading.ts';
import type { Settings } from '#lib/class/settings.ts';
import type { Sitting } from '#lib/class/sitting.ts';
import { Turns } from '#lib/class/turns.ts';
import type { Opened } from '#lib/db/open.ts';
import type { Text } from '#lib/model/text.ts';
import { settings } from './made.ts';

/** The database that a group of cases runs on; open once the tests run. */
export type Base = () => Opened;

function text(lang: string, lines: string[]): Text {
  const segments = lines.map((plain, index) => ({ ref: `p1.${index + 1}` as const, plain, own: [], emphasis: [] }));
  return { lang, blocks: [{ ref: 'p1', kind: 'p', heading: false, segments }] };
}

const nb = text('nb', ['Hjelpen er en motvekt.', 'En motvekt mot en motvekt.', 'Naboene tier.']);
export const reading: Reading = new Map([
  [
    1,
    [
      text('en', [
        'The help is a counterbalance.',
        'A counterbalance to a counterbalance.',
        'The neighbours are silent.',
      ]),
      nb,
    ],
  ],
  [
    4,
    [
      text('en', ['Another outlet speaks of rivalry.', 'It is sure.']),
      text('nb', ['En annen kaller det rivalisering.', 'Den er sikker.']),
    ],
  ],
]);

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.problem}`);
  return outcome.value;
}

/** Waits until something holds. A busy machine may take its time. */
export function soon(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 30_000 });
}

/** A class with a teacher, on a clock of its own that goes on by a second with everything that is done. */
export class Lesson {
  readonly #base: Base;
  readonly limits = new RateLimits();
  readonly turns = new Turns();
  now = new Date('2026-11-02T08:00:00Z');
  code = '';
  secret = '';
  teacher: Sitting = { room: '', seat: '', role: 'teacher' };

  constructor(base: Base) {
    this.#base = base;
  }

  static async open(base: Base, changes: Partial<Settings> = {}): Promise<Lesson> {
    const lesson = new Lesson(base);
    const request = { title: '2STA, tirsdag', locale: 'nb', settings: { ...settings, ...changes } };
    const { room, seat, code, secret } = value(await openClass(lesson.caller, request));
    lesson.code = code;
    lesson.secret = secret;
    lesson.teacher = { room, seat, role: 'teacher' };
    return lesson;
  }

  get context(): Context {
    this.now = new Date(this.now.getTime() + 1000);
    const { limits, turns, now } = this;
    return { db: this.#base().db, now, random: (bytes) => randomBytes(bytes), limits, turns };
  }

  get caller() {
    return { ...this.context, address: '192.0.2.1' };
  }

  async join(alias: string | null = null) {
    const key = randomBytes(24).toString('base64url');
    const taken = value(await joinClass(this.caller, { code: this.code, alias, key }));
    const who: Sitting = { room: taken.room, seat: taken.seat, role: 'pupil' };
    return { ...taken, who };
  }

  /** Goes to a phase by the teacher's own steps, forwards or back. */
  async goTo(phase: RoomPhase): Promise<void> {
    const path: RoomPhase[] =
      phase === 'gather' ? ['read', 'gather'] : roomPhases.slice(1, roomPhases.indexOf(phase) + 1);
    for (const step of path) await movePhase(this.context, this.teacher, step);
  }

  write(who: Sitting, draft: Draft, ids: { id?: string; key?: string } = {}) {
    const request = { kind: 'make', key: ids.key ?? randomUUID(), id: ids.id ?? randomUUID(), draft };
    return contribute(this.context, who, request, reading);
  }
}

export function mark(
  why: string,
  changes: { exact?: string; lang?: string; nth?: number; layer?: 'framing' | 'voice' } = {},
): Draft {
  const { exact = 'motvekt', lang = 'nb', layer = 'framing', nth } = changes;
  const target = { text: 1, at: 'p1.1' as const, lang, exact, ...(nth === undefined ? {} : { nth }) };
  return { kind: 'mark', target, layer, tag: null, why };
}

export function entry(words: string, thread: string | null = null): Draft {
  return { kind: 'entry', thread, subject: { kind: 'contrast', id: 'balance' }, words };
}
