import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from './page-walk.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = { childNodes: DefaultTreeAdapterTypes.ChildNode[] };

/** What a page says of itself to machines. Each is '' where it does not say it. */
export interface PageData {
  /** `<title>`, og:title and the headline of its JSON-LD. */
  titles: string[];
  /** The articleBody of its JSON-LD (schema.org), with tags taken out. */
  body: string;
}

/** Reads title and description data from a parsed page. Data that cannot be read is as if it were not there. */
export function pageData(root: Parent): PageData {
  const titles: string[] = [];
  let body = '';
  const stack: Parent[] = [root];
  for (let at = stack.pop(); at; at = stack.pop()) {
    for (const node of [...at.childNodes].reverse()) {
      if (!('tagName' in node)) continue;
      if (
        node.tagName === 'meta' &&
        /^(?:og|twitter):title$/.test(attribute(node, 'property') || attribute(node, 'name'))
      ) {
        titles.unshift(attribute(node, 'content'));
      } else if (node.tagName === 'title' && node.namespaceURI.endsWith('xhtml')) {
        titles.push(ownText(node));
      } else if (node.tagName === 'script' && attribute(node, 'type').includes('ld+json')) {
        for (const entry of entries(ownText(node))) {
          if (typeof entry.headline === 'string') titles.unshift(entry.headline);
          if (typeof entry.articleBody === 'string' && entry.articleBody.length > body.length) body = entry.articleBody;
        }
      }
      stack.push(node);
    }
  }
  return { titles: titles.map((title) => plain(title)).filter((title) => title !== ''), body: plain(body) };
}

function ownText(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function plain(text: string): string {
  return text
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** All objects of a JSON-LD document, those within others too. */
function entries(json: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let open: unknown[];
  try {
    open = [JSON.parse(json.replace(/[\n\r\t]/g, ' '))];
  } catch {
    return [];
  }
  for (let at = open.pop(); at !== undefined && found.length < 1000; at = open.pop()) {
    if (typeof at !== 'object' || at === null) continue;
    if (!Array.isArray(at)) found.push(at as Record<string, unknown>);
    open.push(...Object.values(at));
  }
  return found;
}
