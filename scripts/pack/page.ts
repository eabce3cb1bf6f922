import { attribute, type Element, inside, isElement, type Node, nodesOf } from './element.ts';
import type { Inline } from './policy.ts';
import { scriptKind } from './script.ts';

/** What a page takes from the rest of the build. */
export interface Surroundings {
  /** The address of the reader's script. */
  reader: string;
  /** The code of a first-paint script that stands empty in the page, by the name it has there. */
  firstPaint: (name: string) => string | undefined;
  /** The words of a style sheet, by its address. */
  styleSheet: (href: string) => string;
  /** Whether what names the reader's own library, marked `data-library`, stays in the page. */
  library: boolean;
}

export interface PackedPage extends Inline {
  html: string;
  /** What keeps the page from being a document; empty when all is well. */
  problems: string[];
}

/** A stretch of the file, in UTF-16 code units, and what is to stand there. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes a document of a page that Next has built: without the framework's scripts and the marks that React leaves
 * for itself, with its style sheets inside it. Everything else stays as it is, letter by letter: the file is
 * read as a browser would, but changed only by cutting.
 */
export function packPage(html: string, { reader, firstPaint, styleSheet, library }: Surroundings): PackedPage {
  const nodes = nodesOf(html);
  const elements = nodes.filter(isElement);
  const changes: Change[] = [];
  const problems = elements.flatMap(refused);
  const packed: Inline = inlineOf(html, elements);

  const change = (node: Node, text = '') => {
    const place = node.sourceCodeLocation;
    if (place) changes.push({ start: place.startOffset, end: place.endOffset, text });
  };

  const sheets = elements.filter((element) => isLink(element, 'stylesheet'));
  const css = sheets.map((sheet) => styleSheet(attribute(sheet, 'href') ?? '')).join('\n');
  if (css) packed.styles.push(css);
  for (const sheet of sheets) change(sheet, sheet === sheets[0] && css ? `<style>${css}</style>` : '');

  for (const element of elements) {
    if (element.tagName === 'script') {
      const kind = scriptKind(html, element);
      if (kind === 'framework') change(element);
      if (kind === 'reader') change(element, `<script type="module" src="${reader}"></script>`);
      if (kind === 'first-paint' && inside(html, element) === '') {
        const name = attribute(element, 'data-first-paint') ?? '';
        const code = firstPaint(name);
        if (code === undefined)
          problems.push(`It names the first-paint script “${name}”: reader/first-paint/${name}.ts is missing.`);
        else packed.scripts.push(code);
        change(element, `<script>${code}</script>`);
      }
      if (kind === 'late') problems.push('Part of it waits for script: take out Suspense and loading.tsx.');
      if (kind === 'unknown') problems.push('It holds a script that is neither data-first-paint nor data-reader.');
    } else if (!library && namesLibrary(element)) change(element);
    else if (isHint(element) || isEmptyBox(element) || isSaidTwice(element)) change(element);
  }
  for (const node of nodes) {
    if (node.nodeName !== '#comment' || !('data' in node)) continue;
    if (node.data === '$!') problems.push('Part of it failed while it was drawn.');
    change(node);
  }
  return { ...packed, html: apply(html, changes), problems: [...new Set(problems)] };
}

/** The scripts and styles that stand in a page and that its policy must allow. */
export function inlineOf(html: string, elements = nodesOf(html).filter(isElement), all = false): Inline {
  const runs = (element: Element) => {
    const kind = scriptKind(html, element);
    const inline = all ? kind !== 'data' && attribute(element, 'src') === undefined : kind === 'first-paint';
    return inline && inside(html, element) !== '';
  };
  const words = (tag: string) => elements.filter((element) => element.tagName === tag);
  return {
    scripts: words('script')
      .filter(runs)
      .map((element) => inside(html, element)),
    styles: words('style').map((element) => inside(html, element)),
  };
}

/** What the policy would refuse in the browser, without anyone noticing at build. */
function refused(element: Element): string[] {
  return element.attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `<${element.tagName}> has the attribute ${name}, which the security policy refuses.`);
}

function isLink(element: Element, rel: string): boolean {
  return element.tagName === 'link' && attribute(element, 'rel') === rel;
}

/** Links that only serve what is taken out: scripts and sheets fetched ahead, and a connection to ourselves. */
function isHint(element: Element): boolean {
  if (element.tagName === 'meta') return attribute(element, 'name') === 'next-size-adjust';
  if (isLink(element, 'preload')) return ['script', 'style'].includes(attribute(element, 'as') ?? '');
  return isLink(element, 'modulepreload') || (isLink(element, 'preconnect') && attribute(element, 'href') === '/');
}

/** What Next repeats for cards that fall back on the page's own and on Open Graph anyway. */
function isSaidTwice(element: Element): boolean {
  const name = element.tagName === 'meta' ? (attribute(element, 'name') ?? '') : '';
  return name === 'application-name' || (name.startsWith('twitter:') && name !== 'twitter:card');
}

/** What is for nobody but the reader whose library it names. */
export function namesLibrary(element: Element): boolean {
  return attribute(element, 'data-library') !== undefined;
}

/** The hidden box in which Next would put what comes late. */
function isEmptyBox(element: Element): boolean {
  const hidden = element.tagName === 'div' && element.attrs.length === 1 && attribute(element, 'hidden') === '';
  return hidden && element.childNodes.every((child) => child.nodeName === '#comment');
}

function apply(html: string, changes: Change[]): string {
  let at = 0;
  let result = '';
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    // A comment in a box that goes as a whole is gone already.
    if (start < at) continue;
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
