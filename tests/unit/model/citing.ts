import type { CitationWord, CitedEdition, Reading, Say } from '#lib/model/cited.ts';
import type { Genre } from '#lib/model/edition.ts';
import type { Locale } from '#lib/model/locale.ts';
import en from '#messages/en.json';
import nb from '#messages/nb.json';
import nn from '#messages/nn.json';

const messages = { nb, nn, en };

/** The sentences of references, straight from the messages. */
export function sayIn(locale: Locale): Say {
  return (name: CitationWord, values = {}) =>
    messages[locale].cite[name].replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? `{${key}}`);
}

/** An edition about a ferry, with whatever is to be tried. */
export function ferryEdition(given: Partial<CitedEdition> & { genre?: Genre } = {}): CitedEdition {
  return {
    slug: 'harbour-post',
    outlet: 'Harbour Post',
    title: 'The ferry leaves at noon',
    titleIsOurs: false,
    lang: 'en',
    genre: 'news-report',
    genreName: 'news report',
    published: '2020-04-02',
    date: '2 April 2020',
    address: 'https://example.org/ferry',
    ...given,
  };
}

/** A reading of the ferry’s dossier on the third of May. */
export function readingOf(locale: Locale, path = `/${locale}/ferry-timetable/harbour-post#p3.2`): Reading {
  return {
    locale,
    dossier: { slug: 'ferry-timetable', title: 'The ferry' },
    address: `https://tvisyn.example${path}`,
    accessed: { day: '2026-05-03', date: '3 May 2026' },
  };
}
