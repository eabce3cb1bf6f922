import type { Annotation, Prose } from '#lib/model/annotation.ts';
import type { Contrast } from '#lib/model/contrast.ts';
import type { Dossier, Edition, Localized } from '#lib/model/edition.ts';
import { layOut } from '#lib/model/lay-out.ts';
import { isLayerId } from '#lib/model/layer.ts';
import { type Locale, locales } from '#lib/model/locale.ts';
import { segmentAt, titleOf } from '#lib/model/text.ts';
import type { Work, WorkNote } from '#lib/model/work.ts';
import { type Reading, readingOf } from './reading.ts';
import type { Settings } from './settings.ts';
import type { ReadEdition, ReadPoll } from './wire.ts';

/** All there is to know of what a class reads. Nobody is shown this; see lib/class/seen-reading.ts. */
export interface Material {
  reading: Reading;
  /** By the numbers of the texts. */
  texts: ReadonlyMap<number, { edition: ReadEdition; notes: readonly Annotation[] }>;
  polls: readonly ReadPoll[];
  contrasts: readonly Contrast[];
  /** `null` for imported texts. */
  dossier: { slug: string; title: Localized; editions: readonly Edition[] } | null;
}

/** The polls of a dossier's lessons, by their ids. */
export function pollsOf({ lessons }: Dossier): Map<string, ReadPoll> {
  return new Map(
    lessons.flatMap(({ polls }) => polls.map(({ id, question, answers }) => [id, { id, question, answers }])),
  );
}

export function materialOfDossier(dossier: Dossier, settings: Settings): Material {
  const found = settings.texts.flatMap(({ number, edition: slug }) => {
    const edition = dossier.editions.find((one) => one.slug === slug);
    return edition ? [{ number, edition }] : [];
  });
  const polls = pollsOf(dossier);
  return {
    reading: new Map(
      found.map(({ number, edition: { texts } }) => [
        number,
        texts.filter(({ lang }, index) => index === 0 || lang === settings.lang),
      ]),
    ),
    texts: new Map(
      found.map(({ number, edition }) => [number, { edition: cardOf(edition), notes: edition.annotations }]),
    ),
    polls: settings.polls.flatMap(({ id }) => polls.get(id) ?? []),
    contrasts: settings.contrasts.flatMap((id) => dossier.contrasts.find((contrast) => contrast.id === id) ?? []),
    dossier,
  };
}

function cardOf({ slug, article, texts: [original] }: Edition): ReadEdition {
  const { outlet, published, address } = article;
  return { slug, outlet, title: original ? titleOf(original) : '', published, address, study: true };
}

/** The notes of imported texts come along where they are on one of the seven layers. */
export function materialOfWorks(works: ReadonlyMap<number, Work>, settings: Settings): Material {
  return {
    reading: readingOf(works, settings),
    texts: new Map(
      [...works].map(([number, work]) => {
        const slug = settings.texts.find((text) => text.number === number)?.edition ?? '';
        const { title, outlet = '', published = null, address = null } = work;
        const edition = { slug, outlet, title, published, address, study: false };
        return [number, { edition, notes: notesOf(work, slug, settings.lang) }];
      }),
    ),
    polls: [],
    contrasts: [],
    dossier: null,
  };
}

function notesOf(work: Work, edition: string, lang: string): Annotation[] {
  const { original, translation, parts, notes } = layOut(work, lang);
  return notes.flatMap(({ note, at }): Annotation[] => {
    const { id, layer, tags, source = [], change } = note;
    const part = parts.find((one) => one.id === id && one.at === at);
    if (!isLayerId(layer) || !part) return [];
    const targets = [original, translation].flatMap((text) => {
      const range = text && part.targets[text.lang]?.range;
      const exact = text && range && segmentAt(text, at)?.plain.slice(range.start, range.end);
      return text && range && exact ? [[text.lang, { exact, range }] as const] : [];
    });
    const body = bodyOf(note);
    return [
      {
        ...{ id, edition, layer, at, tags, targets: Object.fromEntries(targets), body, source, versus: [] },
        ...(change ? { change } : {}),
      },
    ];
  });
}

/** In a language in which a note says nothing, it says what it says in another. */
function bodyOf({ body }: WorkNote): Record<Locale, Prose> {
  const any = locales.map((locale) => body[locale]).find(Boolean) ?? '';
  const prose = (text: string): Prose => [{ text, quoted: false, emphasis: false }];
  return { nb: prose(body.nb ?? any), nn: prose(body.nn ?? any), en: prose(body.en ?? any) };
}
