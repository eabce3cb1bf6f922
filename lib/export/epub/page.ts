import { element, xmlText } from '../xml.ts';

/** A page of the book. `content` is written already. */
export function page(title: string, lang: string, content: string): string {
  const head = [
    element('title', {}, xmlText(title)),
    element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  ];
  const root = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops', lang, 'xml:lang': lang },
    [element('head', {}, head.join('')), element('body', {}, content)].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${root}\n`;
}

/** The attributes of something in another language. */
export function inLang(lang: string): Record<string, string> {
  return { lang, 'xml:lang': lang };
}

/** The name of the sign in a text that leads to a note. */
export function referenceId(note: number, lang: string): string {
  return `ref${note}.${lang}`;
}

/** The navigation document: the chapters in order. */
export function navPage(
  title: string,
  lang: string,
  chapters: readonly { href: string; title: string; lang: string }[],
): string {
  const items = chapters.map((chapter) =>
    element('li', {}, element('a', { href: chapter.href, ...inLang(chapter.lang) }, xmlText(chapter.title))),
  );
  const nav = element(
    'nav',
    { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' },
    element('h1', {}, xmlText(title)) + element('ol', {}, items.join('')),
  );
  return page(title, lang, nav);
}

export const styleSheet = `body { line-height: 1.5; }
.translation { margin-inline-start: 1.5em; }
.mark { text-decoration: underline dotted; }
.noteref { font-size: 0.75em; vertical-align: super; line-height: 0; text-decoration: none; }
.caption, .author, .publisher { font-size: 0.9em; }
aside { margin-block: 1em; }
`;
