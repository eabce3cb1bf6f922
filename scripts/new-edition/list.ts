import { isMap, isNode, isSeq, parseDocument } from 'yaml';

/** Adds a slug at the end of the list `editions` of a `dossier.yaml`, leaving the rest as it is; `null` where there is none. */
export function addToEditions(source: string, slug: string): string | null {
  const document = parseDocument(source);
  const list = isMap(document.contents) ? document.contents.get('editions', true) : null;
  if (document.errors.length > 0 || !isSeq(list) || !list.range) return null;
  const last = list.items.at(-1);
  if (!isNode(last) || !last.range) {
    const [start, end] = list.range;
    return `${source.slice(0, start)}[${slug}]${source.slice(end)}`;
  }
  const end = last.range[1];
  if (list.flow) return `${source.slice(0, end)}, ${slug}${source.slice(end)}`;
  const begin = source.lastIndexOf('\n', last.range[0]) + 1;
  const indent = /^\s*/.exec(source.slice(begin))?.[0] ?? '';
  return `${source.slice(0, end)}\n${indent}- ${slug}${source.slice(end)}`;
}
