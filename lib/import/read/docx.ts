import { SaxesParser } from 'saxes';
import { ImportProblem } from '../problem.ts';
import { unzip } from '../zip.ts';
import { escapeHtml } from './escape-html.ts';

const main = /^word\/document\d*\.xml$/;
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'footnotePr', 'sectPr']);

/**
 * A Word document (.docx, ECMA-376) → its paragraphs as HTML: headings by the names of their styles, list items,
 * captions; deleted text, field codes, notes, headers and pictures are left out.
 *
 * Throws ImportProblem: `not-docx`, `xml-entities` (a document type declaration), and what unzip throws.
 */
export function readDocx(bytes: Uint8Array): string {
  const files = unzip(bytes, { wanted: (path) => main.test(path) || path === 'word/styles.xml' });
  const document = [...files].find(([path]) => main.test(path))?.[1];
  if (!document) throw new ImportProblem('not-docx');
  const styles = files.get('word/styles.xml');
  const blocks = paragraphs(text(document), styles ? styleNames(text(styles)) : new Map());
  return `<article>${blocks.join('\n')}</article>`;
}

function paragraphs(xml: string, styles: ReadonlyMap<string, string>): string[] {
  const blocks: string[] = [];
  let skip = 0;
  let inText = false;
  let here = { text: '', style: '', isItem: false };
  readXml(xml, {
    open(name, value) {
      if (skipped.has(name)) skip++;
      if (name === 'p') here = { text: '', style: '', isItem: false };
      if (name === 'pStyle') here.style = styles.get(value) ?? value;
      if (name === 'numPr') here.isItem = true;
      if (skip > 0) return;
      if (name === 't') inText = true;
      if (name === 'tab') here.text += ' ';
      if (name === 'noBreakHyphen') here.text += '-';
      if (name === 'br' || name === 'cr') here.text += '<br>';
    },
    text(run) {
      if (inText && skip === 0) here.text += escapeHtml(run);
    },
    close(name) {
      if (skipped.has(name)) skip--;
      if (name === 't') inText = false;
      if (name !== 'p' || here.text.trim() === '') return;
      const tag = tagOf(here.style, here.isItem);
      blocks.push(`<${tag}>${here.text}</${tag}>`);
      here.text = '';
    },
  });
  return blocks;
}

function tagOf(style: string, isItem: boolean): string {
  const heading = /^(?:heading|overskrift)\s?([1-6])/i.exec(style);
  if (heading) return `h${heading[1]}`;
  if (/^(?:title|tittel)$/i.test(style)) return 'h1';
  if (/^(?:caption|bildetekst)/i.test(style)) return 'figcaption';
  if (/quote|sitat/i.test(style)) return 'blockquote';
  return isItem ? 'li' : 'p';
}

/** The names of styles by their ids: ids are translated by Word, names are not. */
function styleNames(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  let id = '';
  readXml(xml, {
    open(name, value, attributes) {
      if (name === 'style') id = attributes['w:styleId'] ?? '';
      if (name === 'name' && id !== '' && !names.has(id)) names.set(id, value);
    },
    text() {},
    close() {},
  });
  return names;
}

interface XmlEvents {
  /** `name` without its prefix; `value` is the attribute w:val. */
  open(name: string, value: string, attributes: Readonly<Record<string, string>>): void;
  text(run: string): void;
  close(name: string): void;
}

function readXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('doctype', () => {
    throw new ImportProblem('xml-entities');
  });
  parser.on('error', () => {
    throw new ImportProblem('not-docx');
  });
  parser.on('opentag', ({ name, attributes }) => events.open(local(name), attributes['w:val'] ?? '', attributes));
  parser.on('text', (run) => events.text(run));
  parser.on('closetag', ({ name }) => events.close(local(name)));
  parser.write(xml).close();
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
