import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Annotation, type Prose, plainOf } from '#lib/model/annotation.ts';
import { type Dossier, type Edition, textIn, translationsOf } from '#lib/model/edition.ts';
import { type Locale, translationFor } from '#lib/model/locale.ts';
import { parseRef, type Ref } from '#lib/model/ref.ts';
import { inReadingOrder } from '#lib/model/row.ts';
import type { Segment, Text } from '#lib/model/text.ts';

type Messages = typeof import('#messages/nb.json');

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A segment with typed quotation marks where the page has `q`. */
function wordsOf({ plain, own }: Segment): string {
  const opening = new Set(own.map(({ start }) => start));
  const closing = new Set(own.map(({ end }) => end));
  let words = '';
  for (let at = 0; at <= plain.length; at += 1) {
    if (closing.has(at)) words += '”';
    if (opening.has(at)) words += '“';
    words += plain[at] ?? '';
  }
  return escaped(words);
}

const proseOf = (prose: Prose) =>
  escaped(prose.map((phrase) => (phrase.quoted ? `“${phrase.text}”` : phrase.text)).join(''));

/**
 * The same words as an edition’s page has, as plain HTML: both texts, paragraph by paragraph, each with its language;
 * the notes with their words, tags, body and a link to the place. No marks, no interface, no style.
 */
export function plainPage(root: string, dossier: Dossier, edition: Edition, locale: Locale): string {
  const messages = JSON.parse(readFileSync(join(root, 'messages', `${locale}.json`), 'utf8')) as Messages;
  const original = edition.article.lang;
  const translation = translationFor(locale, original, translationsOf(edition));
  const texts = [original, translation].flatMap((lang) => (lang && textIn(edition, lang)) || []);
  const [first] = texts;
  const head = `<!doctype html><html lang=${locale}><meta charset=utf-8><meta name=viewport content="width=device-width"><title>${escaped(edition.article.outlet)}</title>`;
  const blocks = (first?.blocks ?? []).flatMap((block, index) =>
    texts.map((text, column) => blockOf(text, index, column === 0 ? block.ref : '')),
  );
  const notes = inReadingOrder(edition.annotations, original).map((note) =>
    noteOf(note, { messages, dossier, locale, langs: texts.map(({ lang }) => lang) }),
  );
  return `${head}${blocks.join('\n')}\n<h2>${messages.note.heading}</h2>\n${notes.join('\n')}`;
}

function blockOf(text: Text, index: number, id: string): string {
  const block = text.blocks[index];
  const tag = block?.kind === 'h' ? 'h1' : block?.heading ? 'h2' : 'p';
  const words = block?.segments.map(wordsOf).join(' ') ?? '';
  return `<${tag}${id && ` id=${id}`} lang=${text.lang}>${words}</${tag}>`;
}

interface NoteContext {
  messages: Messages;
  dossier: Dossier;
  locale: Locale;
  langs: string[];
}

function noteOf(note: Annotation, { messages, dossier, locale, langs }: NoteContext): string {
  const { name, tag } = messages.layer[note.layer] as { name: string; tag: Record<string, string> };
  const quotes = (of: Annotation, among: string[]) =>
    among
      .flatMap((lang) => (of.targets[lang] ? `<q lang=${lang}>${escaped(of.targets[lang]?.exact ?? '')}</q>` : []))
      .join(' ');
  const change = note.change ? ` · ${messages.change[note.change]}` : '';
  const parts = [
    `<h3>${name} · ${note.tags.map((one) => tag[one]).join(', ')}${change}</h3>`,
    `<p>${quotes(note, langs)}`,
    `<p>${proseOf(note.body[locale])}`,
  ];
  if (note.plainer) parts.push(`<p>${messages.note.plainer} ${escaped(note.plainer[locale])}`);
  if (note.source.length > 0) {
    parts.push(`<p>${messages.note.credited} ${note.source.map((type) => messages.source[type]).join(', ')}`);
  }
  for (const id of note.versus) {
    const [slug, other] = id.split('/');
    const edition = dossier.editions.find((one) => one.slug === slug);
    const found = edition?.annotations.find((one) => one.id === other);
    if (!edition || !found) continue;
    const second = translationFor(locale, edition.article.lang, translationsOf(edition)) ?? '';
    const link = `<a href="${slug}#${found.at}">${messages.note.versus.replace('{outlet}', edition.article.outlet)}, ${placeName(found.at, messages)}</a>`;
    parts.push(`<p>${link} ${quotes(found, [edition.article.lang, second])}`);
  }
  for (const { id, title, notes } of dossier.contrasts) {
    if (!notes.includes(`${note.edition}/${note.id}`)) continue;
    const contrast = messages.note.contrast.replace('{title}', title[locale]);
    parts.push(`<a href=contrasts/${id}>${escaped(contrast)}</a>`);
  }
  const block = note.at.slice(0, note.at.indexOf('.'));
  parts.push(`<a href=#${block}>${messages.note.toTextAt.replace('{place}', placeName(note.at, messages))}</a>`);
  return parts.join('');
}

/** What the page calls a place in the text, in the middle of a sentence. */
function placeName(at: Ref, { reader }: Messages): string {
  const place = parseRef(at);
  const special = { h: reader.titleRef, cap: reader.captionRef, bio: reader.authorRef, note: reader.noteRef, p: '' };
  const numbered = reader.segment
    .replace('{block}', String(place?.block ?? 0))
    .replace('{line}', String(place?.line ?? 0));
  const name = (place && special[place.kind]) || numbered;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** How many words the texts and notes of an edition have, for the record. */
export function countWords(edition: Edition, locale: Locale): number {
  const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
  const text = textIn(edition, edition.article.lang);
  const body = edition.annotations.reduce((sum, note) => sum + count(plainOf(note.body[locale])), 0);
  return (text?.blocks ?? []).flatMap(({ segments }) => segments).reduce((sum, { plain }) => sum + count(plain), body);
}
