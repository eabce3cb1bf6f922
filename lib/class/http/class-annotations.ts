import { straightText } from '#lib/export/straight-text.ts';
import { codePointsOf } from '#lib/export/web-annotation/code-points.ts';
import { annotationContext, defaultBase, textIri, workIri } from '#lib/export/web-annotation/context.ts';
import type { Locale } from '#lib/model/locale.ts';
import { segmentAt } from '#lib/model/text.ts';
import { describe as targetAt } from '#lib/model/work.ts';
import type { MarkTarget, Subject } from '../contribution.ts';
import type { ClassExport } from '../export.ts';
import { type Reading, textIn } from '../reading.ts';
import type { SeenContribution, SeenSeat } from '../seen.ts';
import type { Place } from '../task.ts';
import type { ReadingSheet } from '../wire.ts';

/** What we say besides the standard: of a class and of what was written in it, as plain JSON. */
const classContext = {
  '@version': 1.1,
  tvisyn: `${defaultBase}terms#`,
  class: { '@id': 'tvisyn:class', '@type': '@json' },
};

interface Told {
  sheet: ClassExport;
  /** As the same seat may see it. */
  reading: ReadingSheet;
  /** The whole texts, for counting where in them something stands. */
  texts: Reading;
  locale: Locale;
  /** The address of the site, with a slash at its end, or a name of ours. */
  base: string;
}

/**
 * What somebody takes home as JSON-LD of the W3C Web Annotation Data Model: an AnnotationCollection with one page.
 *
 * A mark is an Annotation on words, by TextQuoteSelector and TextPositionSelector in the text whose name a file of the
 * edition gives too (lib/export/web-annotation.ts), so that both can be put together; where outlets are not to be named
 * it has a name of the class. An own translation describes a line, an entry comments or replies, an answer assesses a
 * question, a note comments on the class.
 */
export function classAnnotations(told: Told): string {
  const { sheet } = told;
  const iri = classIri(told);
  const { room, tally, agreement } = sheet;
  const items = sheet.contributions.map((one) => annotation(one, told));
  const page = { id: `${iri}/notes/1`, type: 'AnnotationPage', partOf: `${iri}/notes`, startIndex: 0, items };
  const collection = {
    '@context': [annotationContext, classContext],
    id: `${iri}/notes`,
    type: 'AnnotationCollection',
    label: room.title,
    total: items.length,
    // The standard has no page without annotations.
    ...(items.length > 0 ? { first: page } : {}),
    class: { settings: room.settings, phase: room.phase, created: room.created, tally, agreement },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function classIri({ sheet, base }: Told): string {
  return `${base}class/${sheet.room.id}`;
}

function annotation(one: SeenContribution, told: Told) {
  const { id, seat, body, status, blind, at, pinned, locked } = one;
  const author = told.sheet.seats.find((other) => other.id === seat);
  const said = (value: string, purpose: string, language?: string) => ({
    ...{ type: 'TextualBody', purpose, value, format: 'text/plain' },
    ...(language ? { language } : {}),
  });
  const head = { id: `urn:uuid:${id}`, type: 'Annotation', created: at.toISOString(), ...creator(author, told) };
  const tail = { class: { kind: body.kind, status, blind, pinned, locked } };
  switch (body.kind) {
    case 'mark': {
      const { target, layer, tag, why } = body;
      const bodies = [
        ...(why ? [said(why, 'commenting')] : []),
        said(layer, 'classifying'),
        ...(tag ? [said(tag, 'tagging')] : []),
      ];
      return {
        ...head,
        motivation: why ? 'commenting' : 'classifying',
        body: bodies,
        target: words(target, told),
        ...tail,
      };
    }
    case 'poll': {
      const answer = told.reading.polls.find((poll) => poll.id === body.poll)?.answers[body.answer]?.[told.locale];
      const target = `${classIri(told)}/poll/${body.poll}`;
      const value = said(answer ?? String(body.answer + 1), 'assessing', told.locale);
      return { ...head, motivation: 'assessing', body: value, target, ...tail };
    }
    case 'translation': {
      const value = said(body.words, 'describing', told.sheet.room.settings.lang);
      return { ...head, motivation: 'describing', body: value, target: line(body.place, told), ...tail };
    }
    case 'entry': {
      const { thread, subject } = body;
      const motivation = thread ? 'replying' : 'commenting';
      const target = thread ? `urn:uuid:${thread}` : subjectTarget(subject, told);
      return { ...head, motivation, body: said(body.words, motivation), target, ...tail };
    }
    case 'note':
      return {
        ...head,
        motivation: 'commenting',
        body: said(body.words, 'commenting'),
        target: classIri(told),
        ...tail,
      };
  }
}

function creator(seat: SeenSeat | undefined, told: Told) {
  if (!seat) return {};
  const id = `${classIri(told)}/seat/${seat.id}`;
  return { creator: { id, type: 'Person', ...(seat.alias ? { nickname: seat.alias } : {}) } };
}

function subjectTarget(subject: Subject, told: Told) {
  return subject.kind === 'passage' ? line(subject, told) : `${classIri(told)}/contrast/${subject.id}`;
}

/** A whole line of the original. */
function line(place: Place, told: Told) {
  const original = told.reading.texts.find(({ number }) => number === place.text)?.original;
  const exact = (original && segmentAt(original, place.at)?.plain) ?? '';
  return words({ ...place, lang: original?.lang ?? 'und', exact, start: 0, end: exact.length }, told);
}

/** Words, with what stands round them in the line as far as this seat may see it. What was withdrawn has none. */
function words(target: MarkTarget, told: Told) {
  const { text: number, at, lang, exact, start, end } = target;
  const source = textIri(textName(number, told), lang);
  if (!exact) return { type: 'SpecificResource', source };
  const text = told.reading.texts.find((one) => one.number === number);
  const seen = [text?.original, text?.translation].find((one) => one?.lang === lang);
  const plain = (seen && segmentAt(seen, at)?.plain) ?? '';
  const { prefix, suffix } = targetAt(plain, { start, end });
  const around = plain.slice(start, end) === exact ? { prefix, suffix } : {};
  const whole = textIn(told.texts, number, lang);
  const straight = whole && straightText(whole);
  const from = straight?.starts.get(at);
  const points = straight && codePointsOf(straight.text.text);
  const position =
    points && from !== undefined
      ? [{ type: 'TextPositionSelector', start: points.count(from + start), end: points.count(from + end) }]
      : [];
  const quote = { type: 'TextQuoteSelector', exact, ...around };
  return { type: 'SpecificResource', source, selector: [quote, ...position] };
}

/** The name that the files of an edition give it, if it may be named. */
function textName(number: number, told: Told): string {
  const edition = told.sheet.room.settings.texts.find((text) => text.number === number)?.edition;
  const dossier = told.reading.dossier?.slug;
  if (edition && dossier) return workIri(`${dossier}/${edition}`, told.base);
  return `${classIri(told)}/text/${number}`;
}
