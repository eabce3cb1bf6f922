import type { BlockRef } from '#lib/model/ref.ts';
import { daysKept, lengthOf, longest, most } from './limits.ts';
import type { Settings } from './settings.ts';
import { isRead, lineTask, type Place } from './task.ts';

/** Takes a text in or out. One that comes in is read whole. */
export function withText(settings: Settings, number: number, edition: string, on: boolean): Settings {
  const others = settings.texts.filter((text) => text.number !== number);
  const texts = on ? [...others, { number, edition, blocks: [] }] : others;
  return tidy({ ...settings, texts: texts.sort((a, b) => a.number - b.number) });
}

/** Chooses the paragraphs of a text, in the order of `all`. All of them, or none, is the whole text. */
export function withBlocks(
  settings: Settings,
  number: number,
  chosen: readonly BlockRef[],
  all: readonly BlockRef[],
): Settings {
  const blocks = chosen.length === all.length ? [] : all.filter((ref) => chosen.includes(ref));
  const texts = settings.texts.map((text) => (text.number === number ? { ...text, blocks } : text));
  return tidy({ ...settings, texts });
}

/** Takes a line to translate in or out. */
export function withLine(settings: Settings, place: Place, on: boolean): Settings {
  const others = settings.lines.filter((line) => lineTask(line) !== lineTask(place));
  return { ...settings, lines: on ? [...others, place] : others };
}

/** Takes one out of a list, or puts it in its place in the order of `all`. */
export function withOne<One>(list: readonly One[], one: One, on: boolean, all: readonly One[]): One[] {
  return all.filter((other) => (other === one ? on : list.includes(other)));
}

/** Lines that are not read any more are not asked for. */
function tidy(settings: Settings): Settings {
  return { ...settings, lines: settings.lines.filter((place) => isRead(settings, place)) };
}

/** What is wrong with a set-up, by the field where it can be put right: a sentence in `messages/` for each. */
export type SetUpFault =
  | 'title-empty'
  | 'title-long'
  | 'texts-none'
  | 'paragraphs-many'
  | 'polls-many'
  | 'lines-many'
  | 'contrasts-many'
  | 'days'
  | 'rights';

/** All that is wrong, in the order of the form. */
export function faultsOf(title: string, settings: Settings): SetUpFault[] {
  const { texts, polls, lines, contrasts, source } = settings;
  const days = settings.daysKept;
  const wrong: Record<SetUpFault, boolean> = {
    'title-empty': title.trim() === '',
    'title-long': lengthOf(title.trim()) > longest.title || title.trim().length > longest.title,
    rights: source.kind === 'own' && !source.rightsConfirmed,
    'texts-none': texts.length === 0,
    'paragraphs-many': texts.some(({ blocks }) => blocks.length > most.passages),
    'polls-many': polls.length > most.polls,
    'lines-many': lines.length > most.lines,
    'contrasts-many': contrasts.length > most.contrasts,
    days: !Number.isInteger(days) || days < daysKept.least || days > daysKept.most,
  };
  return (Object.keys(wrong) as SetUpFault[]).filter((fault) => wrong[fault]);
}
