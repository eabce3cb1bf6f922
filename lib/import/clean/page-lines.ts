import { escapeHtml } from '../read/escape-html.ts';
import { visibleText } from '../visible-text.ts';
import type { Box } from './box.ts';
import type { PageLine } from './page-line.ts';
import { attribute, walkPage } from './page-walk.ts';

type Root = Parameters<typeof walkPage>[0];

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q rb ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const setApart = new Set('caption credit credits byline copyright photographer bildtext bildetekst legende'.split(' '));
const weights = { a: 'links', b: 'bold', strong: 'bold', i: 'italic', em: 'italic' } as const;
const copied = ['class', 'id', 'role', 'itemprop', 'rel', 'href', 'src'];

/** The visible lines of a page in order, and the page once more with the number of its line at every text. */
export interface PageLines {
  lines: PageLine[];
  /** HTML without scripts and hidden parts, every text in a `<span data-line>`. For libraries that find the article. */
  numbered: string;
}

/** Reads the visible lines of a parsed page. With `showHidden` also what the page hides until a script shows it. */
export function pageLines(root: Root, showHidden = false): PageLines {
  const lines: PageLine[] = [];
  const numbered: string[] = [];
  const inside = { links: 0, bold: 0, italic: 0, pre: 0, centre: 0 };
  const centres = new Set<Box>();
  let open = { text: '', letters: 0, links: 0, bold: 0, italic: 0, box: null as Box | null };
  let breaks = 0;
  let afterImage = false;

  const end = (byBreak: boolean): void => {
    const text = visibleText(open.text).replace(/\s+/gu, ' ').trim();
    if (text !== '' && open.box) {
      const { letters, links, bold, italic, box } = open;
      const indented = /^[\n\r\t ]*(?:\u3000|\u00a0{2})/.test(open.text);
      const share = (count: number) => count / letters;
      const shares = { links: share(links), bold: share(bold), italic: share(italic) };
      lines.push({ text, box, ...shares, breaks, indented, afterImage, centred: inside.centre > 0 });
      breaks = 0;
      afterImage = false;
    }
    open = { text: '', letters: 0, links: 0, bold: 0, italic: 0, box: null };
    breaks = byBreak ? breaks + 1 : 0;
  };

  const write = (text: string, box: Box): void => {
    const letters = text.replace(/\s+/gu, '').length;
    open.text += text;
    if (letters === 0) {
      numbered.push(' ');
      return;
    }
    open.box ??= box;
    open.letters += letters;
    if (inside.links > 0) open.links += letters;
    if (inside.bold > 0) open.bold += letters;
    if (inside.italic > 0) open.italic += letters;
    numbered.push(`<span data-line="${lines.length}">${escapeHtml(text)}</span>`);
  };

  const blocks: Box[] = [];
  walkPage(
    root,
    {
      enter(element, box) {
        const weight = weights[element.tagName as keyof typeof weights];
        if (weight) inside[weight]++;
        if (element.tagName === 'pre') inside.pre++;
        if (element.tagName === 'img' || element.tagName === 'picture') afterImage = true;
        if (isCentred(attribute(element, 'align'), attribute(element, 'style'))) {
          centres.add(box);
          inside.centre++;
        }
        if (element.tagName === 'br') {
          end(true);
        } else if (breaksLine(box, attribute(element, 'style'))) {
          end(false);
          blocks.push(box);
        }
        const attrs = element.attrs.filter(({ name }) => copied.includes(name));
        numbered.push(
          `<${[element.tagName, ...attrs.map(({ name, value }) => `${name}="${escapeHtml(value)}"`)].join(' ')}>`,
        );
      },
      leave(element, box) {
        const weight = weights[element.tagName as keyof typeof weights];
        if (weight) inside[weight]--;
        if (element.tagName === 'pre') inside.pre--;
        if (blocks.at(-1) === box) {
          end(false);
          blocks.pop();
        }
        if (centres.delete(box)) inside.centre--;
        if (!voids.has(element.tagName)) numbered.push(`</${element.tagName}>`);
      },
      text(text, box) {
        const at = blocks.at(-1) ?? box;
        if (inside.pre === 0) return write(text, at);
        for (const [number, line] of text.split('\n').entries()) {
          if (number > 0) end(true);
          write(line, at);
        }
      },
    },
    showHidden,
  );
  end(false);
  return { lines, numbered: numbered.join('') };
}

const voids = new Set(['br', 'hr', 'img', 'wbr', 'source', 'track', 'col', 'area', 'base', 'keygen']);

function isCentred(align: string, style: string): boolean {
  return align.toLowerCase() === 'center' || /text-align\s*:\s*center/i.test(style);
}

function breaksLine({ tag, words }: Box, style: string): boolean {
  if (!inline.has(tag)) return true;
  if (tag !== 'span') return false;
  // A letter or a number that floats large at the beginning of a paragraph goes on in the words beside it.
  const isBlock = /display\s*:\s*block/i.test(style) && !/float\s*:\s*(left|right)/i.test(style);
  return isBlock || words.some((word) => setApart.has(word));
}
