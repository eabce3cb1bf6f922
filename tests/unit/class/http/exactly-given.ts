import type { Contribution } from '#lib/class/contribution.ts';
import type { Room } from '#lib/class/room.ts';
import { type RoomState, viewerOf } from '#lib/class/room-state.ts';
import type { maySee as MaySee, Thing, Viewer } from '#lib/class/visibility.ts';
import type { Told, Wire } from '#lib/class/wire.ts';
import { same } from '../exactly-seen.ts';
import type { Server } from './client.ts';
import { type StoredState, store } from './stored-state.ts';
import { Stream } from './stream.ts';

/** What is looked for in answers besides what was written: what names an outlet, and the words of our texts. */
const outletWords = ['outlet-one', 'outlet-four', 'paper-one', 'paper-four', 'author-en-one', 'author-nb-one'];
const lines = ['title', 'first', 'second', 'later', 'author'];
const textWords = ['one', 'four'].flatMap((outlet) =>
  ['en', 'nb', 'nn'].flatMap((lang) => lines.map((line) => `${line}-${lang}-${outlet}`)),
);
const noteWords = ['one', 'four'].flatMap((outlet) =>
  ['p1.1', 'p1.2', 'p2.1', 'bio1.1'].map((at) => `note-${at}-outlet-${outlet}`),
);

function foundIn(given: string, words: readonly string[]): Set<string> {
  return new Set(words.filter((word) => given.includes(word)));
}

/**
 * Throws where the server gives anybody in a class more or less than `maySee` allows, by any of its addresses. It looks
 * at bodies as they would go over the wire.
 */
export async function exactlyGiven(maySee: typeof MaySee, made: RoomState, server: Server): Promise<void> {
  const stored = await store(server.runtime.opened.db, made);
  for (const seat of stored.seats) await exactlyGivenTo(seat, maySee, made, stored, server);
}

async function exactlyGivenTo(
  { name, id, cookie }: StoredState['seats'][number],
  maySee: typeof MaySee,
  made: RoomState,
  { state, code }: StoredState,
  server: Server,
): Promise<void> {
  const { room } = state;
  const viewer = viewerOf(state, id);
  const role = viewer.role === 'projector' ? 'wall' : viewer.role;
  const ask = (what: string, signal?: AbortSignal) =>
    server.ask('GET', `/${code}/${role}/${what}`, { headers: { cookie }, ...(signal ? { signal } : {}) });
  const text = async (what: string) => (await ask(what)).text();
  if (viewer.removed) {
    for (const what of ['told', 'events', 'reading', 'results', 'export.jsonld', 'export.csv'])
      same(`${what} for ${name}, who was removed`, [await text(what)], ['{"problem":"removed"}']);
    return;
  }

  const may = (thing: Thing) => maySee(viewer, thing, room);
  const tokenOf = (one: Contribution) => `words-${made.contributions[state.contributions.indexOf(one)]?.id}.`;
  const all = [
    ...state.contributions.map(tokenOf),
    ...state.seats.flatMap(({ alias }) => alias ?? []),
    ...['outlet-one', 'outlet-four', 'paper-one', 'paper-four'],
  ];
  const listed = state.contributions.filter((one) => may({ kind: 'contribution', contribution: one }));
  const words = listed.filter(({ body }) => body.kind !== 'poll').map(tokenOf);
  const names = state.seats.filter((seat) => may({ kind: 'alias', seat })).flatMap(({ alias }) => alias ?? []);
  const mine = state.seats.find((seat) => seat.id === id)?.alias ?? [];
  const slugs = may({ kind: 'outlets' }) ? ['outlet-one', 'outlet-four'] : [];
  const shown = [...words, ...names, ...[mine].flat(), ...slugs];

  const told = await text('told');
  same(`what ${name} is told`, foundIn(told, all), [...new Set(shown)]);
  const stream = await Stream.open((signal) => ask('events', signal));
  await stream.soon(() => {
    if (stream.events.length === 0) throw new Error('Nothing has come yet.');
  });
  same(`what comes to ${name}`, foundIn(stream.raw, all), [...new Set(shown)]);
  stream.cut();
  numbers(name, told, viewer, state, maySee);

  same(`what ${name} reads`, foundIn(await text('reading'), [...outletWords, ...textWords, ...noteWords]), [
    ...new Set(readable(may, room)),
  ]);
  const { agreement } = JSON.parse(await text('results')) as { agreement: unknown };
  same(`whether ${name} gets results`, [agreement !== null], [may({ kind: 'results', task: 'marks' })]);

  const home = listed.filter(({ seat }) => viewer.role === 'teacher' || seat === id);
  const homeWords = home.filter(({ body }) => body.kind !== 'poll').map(tokenOf);
  const authors = home.filter((one) => may({ kind: 'author', contribution: one })).map(({ seat }) => seat);
  const homeNames = state.seats
    .filter((seat) => authors.includes(seat.id) && may({ kind: 'alias', seat }))
    .flatMap(({ alias }) => alias ?? []);
  for (const what of ['export.jsonld', 'export.csv']) {
    const file = await text(what);
    const taken = viewer.role === 'projector' ? [] : [...homeWords, ...homeNames];
    const outlets = outletWords.filter((word) => file.includes(word) && !may({ kind: 'outlets' }));
    same(
      `what ${name} takes home as ${what}`,
      foundIn(
        file,
        all.filter((word) => !outletWords.includes(word)),
      ),
      [...new Set(taken)],
    );
    same(`outlets too early in ${what} for ${name}`, outlets, []);
  }
}

function numbers(name: string, told: string, viewer: Viewer, state: RoomState, maySee: typeof MaySee): void {
  const { tally, me } = JSON.parse(told) as Wire<Told>;
  const { room, seats, contributions } = state;
  const pupils = seats.filter(({ role, removed }) => role === 'pupil' && !removed).map((one) => one.id);
  const counted = contributions.filter(
    (one) => pupils.includes(one.seat) && maySee(viewer, { kind: 'number', contribution: one }, room),
  );
  const sum = (some: number[]) => some.reduce((total, one) => total + one, 0);
  const marks = Object.values(tally.marks ?? {}).map((tags) => sum(Object.values(tags)));
  const of = (kind: string) => [counted.filter(({ body }) => body.kind === kind).length];
  same(`the number of marks for ${name}`, [sum(marks)], of('mark'));
  same(`the number of answers for ${name}`, [sum(tally.polls.why ?? [])], of('poll'));
  const results = maySee(viewer, { kind: 'results', task: 'poll:why' }, room);
  same(`whether ${name} knows results of the poll`, [tally.polls.why !== null], [results]);
  same(`what ${name} has answered`, [...me.answered].sort(), [...viewer.answered].sort());
}

/** The words that may be in what somebody reads: text 1 as a whole, of text 4 the first paragraph. */
function readable(may: (thing: Thing) => boolean, { settings }: Room): string[] {
  const named = may({ kind: 'outlets' });
  const translated = may({ kind: 'our-translation', place: { text: 1, at: 'p1.1' } });
  const noted = named && may({ kind: 'expert-notes' });
  const first = ['title', 'first', 'second', 'later', ...(named ? ['author'] : [])];
  const texts = (lang: string) => [
    ...first.map((line) => `${line}-${lang}-one`),
    ...['first', 'second'].map((line) => `${line}-${lang}-four`),
  ];
  const notes = [
    ...['p1.2', 'p2.1', 'bio1.1', ...(translated ? ['p1.1'] : [])].map((at) => `note-${at}-outlet-one`),
    ...['p1.1', 'p1.2'].map((at) => `note-${at}-outlet-four`),
  ];
  // The title of a text goes with its outlet.
  const names = ['outlet-one', 'outlet-four', 'paper-one', 'paper-four', 'title-en-four'];
  return [
    ...texts('en'),
    ...texts(settings.lang).filter((words) => translated || words !== 'first-nb-one'),
    ...(named ? names : []),
    ...(noted ? notes : []),
  ];
}
