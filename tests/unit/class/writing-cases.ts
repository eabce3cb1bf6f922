import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { contribute } from '#lib/class/contributing.ts';
import { most } from '#lib/class/limits.ts';
import { countFor, listFor, readOne } from '#lib/class/listing.ts';
import { movePhase } from '#lib/class/moving.ts';
import { finish } from '#lib/class/sitting.ts';
import { loadChanges, loadRoomState } from '#lib/class/stored.ts';
import * as table from '#lib/db/schema.ts';
import { type Base, entry, Lesson, mark, reading, value } from './lesson.ts';

export function writingCases(base: Base): void {
  const list = async (lesson: Lesson, who: Parameters<typeof listFor>[1], since: string | null = null) =>
    value(await listFor(lesson.context, who, since));

  test('a lesson: all mark alone, the teacher reveals, and those who have answered see each other', async () => {
    const lesson = await Lesson.open(base, { lines: [] });
    const [anna, bo, cleo] = [await lesson.join('Elv'), await lesson.join('Fjell'), await lesson.join('Dal')];
    await lesson.goTo('mark');
    value(await lesson.write(anna.who, mark('En vekt trenger noe å veie mot.')));
    value(await lesson.write(bo.who, mark('Det høres ut som fysikk.', { layer: 'voice' })));
    expect((await list(lesson, anna.who)).contributions).toMatchObject([{ own: true, seat: anna.seat }]);
    expect((await list(lesson, lesson.teacher)).contributions).toEqual([]);
    expect(value(await countFor(lesson.context, lesson.teacher)).progress).toMatchObject({ made: { mark: 2 } });
    await movePhase(lesson.context, lesson.teacher, 'reveal');
    expect((await list(lesson, anna.who)).contributions.map(({ seat }) => seat)).toEqual([anna.seat, bo.seat]);
    expect((await list(lesson, cleo.who)).contributions).toEqual([]);
    value(await finish(lesson.context, cleo.who, true));
    expect((await list(lesson, cleo.who)).contributions).toHaveLength(2);
    await movePhase(lesson.context, lesson.teacher, 'mark');
    expect((await list(lesson, anna.who)).contributions.map(({ own }) => own)).toEqual([true]);
  });

  test('the same request sent again does nothing again', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('mark');
    const ids = { id: randomUUID(), key: randomUUID() };
    const first = value(await lesson.write(who, mark('once'), ids));
    const again = await Promise.all([1, 2, 3].map(() => lesson.write(who, mark('once'), ids)));
    expect(again.map(value)).toEqual([first, first, first]);
    expect((await list(lesson, who)).contributions).toHaveLength(1);
  });

  test('the same request sent three times at once is carried out once', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('mark');
    const ids = { id: randomUUID(), key: randomUUID() };
    const all = await Promise.all([1, 2, 3].map(() => lesson.write(who, mark('once'), ids)));
    expect(new Set(all.map((one) => value(one).seq)).size).toBe(1);
    expect((await list(lesson, who)).contributions).toHaveLength(1);
  });

  test('a key is the seat’s own: another’s same key is another request', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join(), await lesson.join()];
    await lesson.goTo('mark');
    const key = randomUUID();
    const one = value(await lesson.write(anna.who, mark('hers'), { key }));
    expect(value(await lesson.write(bo.who, mark('his'), { key })).id).not.toBe(one.id);
  });

  test('writes at the same moment get numbers of their own, and none is lost', async () => {
    const lesson = await Lesson.open(base);
    const pupils = await Promise.all(Array.from({ length: 6 }, () => lesson.join()));
    await lesson.goTo('talk');
    const thread = value(await lesson.write(pupils[0]?.who ?? lesson.teacher, entry('first'))).id;
    const written = await Promise.all(
      pupils.flatMap(({ who }) => [1, 2, 3].map((nth) => lesson.write(who, entry(`${who.seat} ${nth}`, thread)))),
    );
    expect(new Set(written.map((one) => value(one).seq)).size).toBe(18);
    const { contributions } = await list(lesson, lesson.teacher);
    expect(contributions).toHaveLength(19);
    const made = contributions.map((one) => one.made);
    expect(made).toEqual([...made].sort((a, b) => a - b));
  });

  test('what is new since a cursor, and nothing else, is told', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join(), await lesson.join()];
    await lesson.goTo('talk');
    const first = value(await lesson.write(anna.who, entry('one')));
    const { cursor } = await list(lesson, bo.who);
    expect(await list(lesson, bo.who, cursor)).toMatchObject({
      whole: false,
      room: null,
      seats: null,
      contributions: [],
    });
    const second = value(await lesson.write(anna.who, entry('two', first.id)));
    const news = await list(lesson, bo.who, cursor);
    expect(news.contributions.map(({ id }) => id)).toEqual([second.id]);
    const withdrawal = { kind: 'withdraw', key: randomUUID(), id: second.id };
    value(await contribute(lesson.context, anna.who, withdrawal, reading));
    expect(await list(lesson, bo.who, news.cursor)).toMatchObject({ contributions: [], gone: [second.id] });
  });

  test('a state brought up to date is the state read anew', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('talk');
    const { id } = value(await lesson.write(who, entry('one')));
    const early = await loadRoomState(base().db, who.room);
    value(await lesson.write(who, entry('two', id)));
    value(
      await contribute(lesson.context, who, { kind: 'edit', key: randomUUID(), id, draft: entry('better') }, reading),
    );
    expect(await loadChanges(base().db, who.room, early)).toEqual(await loadRoomState(base().db, who.room));
  });

  test('a poll and a line are answered once, and again until the reveal', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('mark');
    const poll = (answer: number) => lesson.write(who, { kind: 'poll', poll: 'why', answer });
    const place = { text: 1, at: 'p1.1' as const };
    const line = (words: string) => lesson.write(who, { kind: 'translation', place, words });
    const [a, b] = [value(await poll(0)), value(await poll(2))];
    expect(b.id).toBe(a.id);
    value(await line('Hjelpen veier opp.'));
    value(await line('Hjelpen er en motvekt.'));
    await movePhase(lesson.context, lesson.teacher, 'reveal');
    expect(await poll(1)).toEqual({ ok: false, problem: 'not-now' });
    expect(value(await countFor(lesson.context, who)).polls).toEqual({ why: [0, 0, 1] });
    const words = (await list(lesson, who)).contributions.map(({ body }) => ('words' in body ? body.words : ''));
    expect(words).toEqual(['', 'Hjelpen er en motvekt.']);
  });

  test('one’s own can be changed and withdrawn, another’s cannot', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join(), await lesson.join()];
    await lesson.goTo('mark');
    const { id } = value(await lesson.write(anna.who, mark('a secret thought')));
    const edit = { kind: 'edit', id, draft: mark('better', { layer: 'voice' }) };
    const send = (who: typeof anna.who, request: object) =>
      contribute(lesson.context, who, { ...request, key: randomUUID() }, reading);
    expect(await send(bo.who, edit)).toEqual({ ok: false, problem: 'not-yours' });
    expect(await send(bo.who, { kind: 'withdraw', id })).toEqual({ ok: false, problem: 'not-yours' });
    value(await send(anna.who, edit));
    expect(value(await readOne(lesson.context, anna.who, id)).body).toMatchObject({ layer: 'voice', why: 'better' });
    expect(await readOne(lesson.context, bo.who, id)).toEqual({ ok: false, problem: 'no-such-thing' });
    value(await send(anna.who, { kind: 'withdraw', id }));
    expect(await send(anna.who, edit)).toEqual({ ok: false, problem: 'no-such-thing' });
    const [row] = await base().db.select().from(table.contributions).where(eq(table.contributions.id, id));
    expect(JSON.stringify(row)).not.toMatch(/better|secret|motvekt/);
  });

  test('what is marked after a reveal is not marked blind, though the class goes back', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('mark');
    value(await lesson.write(who, mark('blind')));
    await movePhase(lesson.context, lesson.teacher, 'reveal');
    await movePhase(lesson.context, lesson.teacher, 'mark');
    value(await lesson.write(who, mark('knowing')));
    expect((await list(lesson, who)).contributions.map(({ blind }) => blind)).toEqual([true, false]);
  });

  const refusals = [
    { name: 'words that are not in the text', draft: mark('', { exact: 'rivalisering' }), problem: 'quote-not-found' },
    { name: 'a layer that was not chosen', draft: { ...mark(''), layer: 'facts' }, problem: 'not-offered' },
    { name: 'a tag of another layer', draft: { ...mark(''), tag: 'hedge' }, problem: 'not-offered' },
    { name: 'a language that the text has not', draft: mark('', { lang: 'ja' }), problem: 'not-offered' },
    { name: '501 characters', draft: mark('å'.repeat(501)), problem: 'too-long' },
    { name: 'a poll that is not asked', draft: { kind: 'poll', poll: 'other', answer: 0 }, problem: 'not-offered' },
    { name: 'an answer that there is not', draft: { kind: 'poll', poll: 'why', answer: 3 }, problem: 'not-offered' },
    { name: 'nothing at all', draft: { kind: 'note', words: ' \n ' }, problem: 'empty' },
    { name: 'talk before the talk', draft: entry('hi'), problem: 'not-now' },
    { name: 'something of no kind', draft: { kind: 'shout', words: 'hi' }, problem: 'malformed' },
    { name: 'more fields than there are', draft: { kind: 'note', words: 'hi', role: 'teacher' }, problem: 'malformed' },
  ];
  test.each(refusals)('$name is refused', async ({ draft, problem }) => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('mark');
    const request = { kind: 'make', key: randomUUID(), id: randomUUID(), draft };
    expect(await contribute(lesson.context, who, request, reading)).toEqual({ ok: false, problem });
    expect((await list(lesson, who)).contributions).toEqual([]);
  });

  test('five hundred characters exactly, emoji, other scripts and markup are kept as they are', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    await lesson.goTo('mark');
    const texts = ['å'.repeat(500), '👩‍👩‍👧'.repeat(100), 'שלום <b>&amp;</b>', `'; drop table rooms; --`];
    for (const why of texts) value(await lesson.write(who, mark(why)));
    const kept = (await list(lesson, who)).contributions.map(({ body }) => (body.kind === 'mark' ? body.why : ''));
    expect(kept).toEqual(texts);
  });

  test('a seat that writes too fast is held back, and its neighbour is not', async () => {
    const lesson = await Lesson.open(base);
    const [anna, bo] = [await lesson.join(), await lesson.join()];
    const at = lesson.context;
    for (let write = 0; write < 30; write += 1) lesson.limits.take('writesOfSeat', anna.seat, at.now);
    const send = (who: typeof anna.who) => {
      const draft = { kind: 'note', words: 'hi' };
      return contribute(at, who, { kind: 'make', key: randomUUID(), id: randomUUID(), draft }, reading);
    };
    expect(await send(anna.who)).toEqual({ ok: false, problem: 'too-fast' });
    expect((await send(bo.who)).ok).toBe(true);
  });

  test('nobody fills a class alone', async () => {
    const lesson = await Lesson.open(base);
    const { who } = await lesson.join();
    const rows = Array.from({ length: most.contributionsOfSeat }, () => ({
      ...{ id: randomUUID(), roomId: who.room, seatId: who.seat, kind: 'note' as const, status: 'shown' as const },
      ...{ body: { kind: 'note' as const, words: 'x' }, blind: true, made: 1, seq: 1, at: lesson.now },
      ...{ pinned: false, locked: false },
    }));
    await base().db.insert(table.contributions).values(rows);
    expect(await lesson.write(who, { kind: 'note', words: 'y' })).toEqual({ ok: false, problem: 'too-many' });
  });
}
