import { Classroom, Findings } from './classroom.ts';

/** How a run of classes is played. */
export interface Play {
  classes: number;
  pupils: number;
  /** Writes in a second, of all classes together. */
  perSecond: number;
  seconds: number;
  /** The port for the next request or stream. */
  port: () => number;
  /** What happens amid the writing, half-way; in the course of it writing goes on. */
  amid?: (classrooms: Classroom[]) => Promise<void>;
  /** How long writes are tried after the end, in milliseconds. */
  patience?: number;
}

export interface Played {
  findings: Findings;
  classrooms: Classroom[];
  /** Milliseconds that `amid` took, and until all screens were back after it. */
  backAfter: number;
  deliveriesPerSecond: number;
  /** Acknowledged and not in the database; acknowledged and missing on a screen; there twice; out of order. */
  unstored: number;
  lost: number;
  doubled: number;
  disordered: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens the classes, writes at an even pace, and looks at every screen and at what is stored. */
export async function play({
  classes,
  pupils,
  perSecond,
  seconds,
  port,
  amid,
  patience = 30_000,
}: Play): Promise<Played> {
  const findings = new Findings();
  const classrooms = Array.from({ length: classes }, () => new Classroom(findings, port));
  const each = (index: number) => Math.ceil((pupils - index) / classes);
  const waiting = classrooms.map((classroom, index) => () => classroom.open(each(index)));
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    }),
  );
  await all(classrooms, 60_000);
  findings.restart();

  const began = performance.now();
  const ends = began + seconds * 1000;
  const writes: Promise<void>[] = [];
  let backAfter = 0;
  const happening = amid
    ? pause((seconds * 1000) / 2).then(async () => {
        const before = classrooms.flatMap((classroom) => classroom.pupils.map(({ screen }) => screen.connections));
        await amid(classrooms);
        // From here on there is something to come back to.
        const at = performance.now();
        const screens = classrooms.flatMap((classroom) => classroom.pupils.map(({ screen }) => screen));
        const wasCut = screens.filter(
          ({ connected }, index) => !connected || screens[index]?.connections !== before[index],
        );
        await all(classrooms, 60_000);
        backAfter = Math.max(0, ...wasCut.map(({ backAt }) => backAt - at));
      })
    : undefined;
  for (let nth = 0; performance.now() < ends; nth += 1) {
    const due = began + (nth * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 1) await pause(early);
    const classroom = classrooms[nth % classes];
    if (classroom) writes.push(classroom.write(ends + patience));
  }
  const lasted = (performance.now() - began) / 1000;
  await Promise.all([...writes, happening]);
  await all(classrooms, 60_000);
  await pause(2000);

  const played: Played = {
    ...{ findings, classrooms, backAfter, deliveriesPerSecond: findings.shown.length / lasted },
    ...{ unstored: 0, lost: 0, doubled: 0, disordered: 0 },
  };
  for (const classroom of classrooms) {
    const listed = await classroom.listed();
    for (const id of classroom.stored) {
      if (!listed.has(id)) played.unstored += 1;
      for (const { screen } of classroom.pupils) if (!screen.counts.has(id)) played.lost += 1;
    }
    for (const { screen } of classroom.pupils) {
      for (const count of screen.counts.values()) played.doubled += count - 1;
      played.disordered += screen.disordered;
    }
  }
  for (const classroom of classrooms) classroom.close();
  return played;
}

/** Waits until every screen has a stream. */
async function all(classrooms: readonly Classroom[], most: number): Promise<void> {
  const until = performance.now() + most;
  const missing = () =>
    classrooms.reduce((sum, { pupils }) => sum + pupils.filter(({ screen }) => !screen.connected).length, 0);
  while (missing() > 0) {
    if (performance.now() > until) throw new Error(`${missing()} screens have no stream after ${most / 1000} s.`);
    await pause(50);
  }
}

/** A percentile, 0–1, of numbers; 0 where there are none. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
