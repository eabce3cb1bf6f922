import { randomUUID } from 'node:crypto';
import { inOrder } from '#lib/import/align/in-order.ts';
import { alignTexts } from '#lib/import/align.ts';
import { type SetAside, setAside, together } from '#lib/import/set-aside.ts';
import { titled, titledByFirstLine } from '#lib/import/titled.ts';
import { workText } from '#lib/import/work-text.ts';
import type { Work, WorkText } from '#lib/model/work.ts';
import type { Brought } from './brought.ts';

/** Makes a text of one’s own of one page, or of two that are translations of each other, the original first. */
export function putOwn(pages: readonly [Brought, ...Brought[]], dossier: string, slug: string): Work {
  const [first] = pages;
  const made = pages.map(textOf);
  const [original, ...others] = made.map(({ text }) => text);
  if (!original) throw new Error('A text of one’s own is made of a page.');
  return {
    id: randomUUID(),
    title: titleIn(original) || first.cleaned.title || first.name,
    ...(first.url ? { address: first.url } : {}),
    dossier,
    edition: slug,
    original,
    translations: others.map((text) => ({ text, groups: inOrder(alignTexts(original, text)) })),
    notes: [],
    layers: [],
    ...together(made.map(({ aside }) => aside)),
  };
}

function textOf({ name, cleaned, lang }: Brought): { text: WorkText; aside: SetAside } {
  const plainName = name.replace(/\.[^.]+$/, '');
  const lines = titled(titledByFirstLine(cleaned.lines), cleaned.title || plainName);
  return { text: workText(lines, lang), aside: setAside(lines, lang) };
}

function titleIn({ text, blocks }: WorkText): string {
  const [first] = blocks.find(({ kind }) => kind === 'h')?.sentences ?? [];
  const last = blocks.find(({ kind }) => kind === 'h')?.sentences.at(-1);
  return first && last ? text.slice(first.start, last.end) : '';
}

/** The address that a file’s name makes: small letters a–z, digits and single hyphens. */
export function slugOf(name: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', đ: 'd', ł: 'l' };
  const slug = name
    .replace(/\.[^.]+$/, '')
    .toLowerCase()
    .replace(/[æøåßđł]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug || 'text';
}
