import { z } from 'zod';
import { firstDay, lastDay } from '#lib/model/day.ts';
import type { Edition } from '#lib/model/edition.ts';
import { type Event, eventKinds, type Telling } from '#lib/model/event.ts';
import type { Problem } from '#lib/model/problem.ts';
import type { EditionFolder } from './edition-folder.ts';
import { readPassage } from './point-file.ts';
import { localized, moment, place, quote, slug, webAddress } from './schema.ts';
import type { Path, PlacedYaml } from './yaml-file.ts';

const telling = z.strictObject({
  edition: slug,
  at: place,
  ...quote,
  foretells: z.literal(true).optional(),
  how: localized(160).optional(),
});

/** `timeline.yaml`: what happened, by date, where it is known from, and which passages tell of it. */
export const timelineSchema = z.array(
  z.strictObject({
    id: slug,
    date: moment,
    end: moment.optional(),
    kind: z.enum(eventKinds),
    main: z.literal(true).optional(),
    label: localized(28),
    text: localized(200),
    caveat: localized(200).optional(),
    records: z
      .array(z.strictObject({ text: localized(120), address: webAddress.optional() }))
      .min(1, 'says nowhere where the event is known from'),
    told: z.array(telling),
    divides: z.strictObject({ before: localized(40), after: localized(40) }).optional(),
  }),
);

type TimelineFile = z.infer<typeof timelineSchema>;
type WrittenEvent = TimelineFile[number];
type Tell = (rule: string, path: Path, what: string, mend: string) => void;

/** Reads the events against the editions: every passage at its place, and no date that contradicts another. */
export function readTimeline(
  yaml: PlacedYaml<TimelineFile>,
  folders: readonly EditionFolder[],
  editions: readonly Edition[],
  problems: Problem[],
): Event[] {
  const seen = new Set<string>();
  const events = yaml.value ?? [];
  const dividing = events.findIndex(({ divides }) => divides);
  return events.map((written, index) => {
    const tell: Tell = (rule, path, what, mend) => problems.push({ ...yaml.at([index, ...path]), rule, what, mend });
    const { id, date, end, kind, main = false, label, text, caveat, divides } = written;
    if (seen.has(id)) tell('id-twice', ['id'], `The id “${id}” is used twice.`, 'Give one another id.');
    seen.add(id);
    checkDates(written, events[index - 1], tell);
    if (divides && index !== dividing) {
      const what = `“${id}” divides the timeline, and so does “${events[dividing]?.id}”.`;
      tell('divided-twice', ['divides'], what, 'Keep one of them.');
    }
    const told = written.told.flatMap((one, at): Telling[] => {
      const path = ['told', at];
      const edition = editions.find((candidate) => candidate.slug === one.edition);
      if (edition) checkTelling(written, one, edition, (rule, what, mend) => tell(rule, path, what, mend));
      const passage = readPassage(yaml, [index, ...path], { name: id, ...one }, folders, problems);
      if (!passage) {
        const what = `There is no edition “${one.edition}”.`;
        tell('edition-unknown', [...path, 'edition'], what, 'Mend the name, or remove the passage.');
        return [];
      }
      return [{ passage, foretells: one.foretells ?? false, ...(one.how ? { how: one.how } : {}) }];
    });
    const records = written.records.map(({ text: words, address }) => ({
      text: words,
      ...(address ? { address } : {}),
    }));
    const rest = { ...(end ? { end } : {}), ...(caveat ? { caveat } : {}), ...(divides ? { divides } : {}) };
    return { id, date, kind, main, label, text, records, told, ...rest };
  });
}

/** Events stand by the first day they may mean, and none ends before it begins. */
function checkDates({ date, end }: WrittenEvent, before: WrittenEvent | undefined, tell: Tell): void {
  if (end && lastDay(end) <= lastDay(date)) {
    const what = `The event begins ${date} and ends ${end}.`;
    tell('span-backwards', ['end'], what, 'Write the last day, or remove the line where the event has one day.');
  }
  if (before && firstDay(before.date) > firstDay(date)) {
    tell('event-order', [], `The event of ${date} stands after that of ${before.date}.`, 'List the events by date.');
  }
}

/**
 * An edition that was surely out before an event can only look ahead to it, and one that surely came after cannot.
 * A plan was there to be told of on either side of its day.
 */
function checkTelling(
  { date, end, kind }: WrittenEvent,
  { foretells }: WrittenEvent['told'][number],
  { slug: name, article }: Edition,
  tell: (rule: string, what: string, mend: string) => void,
): void {
  if (kind === 'plan') return;
  const { published, publishedEnd = published } = article;
  if (!foretells && lastDay(publishedEnd) < firstDay(date)) {
    const what = `“${name}” was published on ${publishedEnd}, before the event of ${date}.`;
    tell('told-before', what, 'Write foretells: true if the passage looks ahead to it, or mend the date.');
  }
  if (foretells && firstDay(published) > lastDay(end ?? date)) {
    const what = `“${name}” was published on ${published}, after the event of ${end ?? date}.`;
    tell('foretold-after', what, 'Remove foretells, or mend the date.');
  }
}
