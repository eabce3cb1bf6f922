import type { RootContent } from 'mdast';
import type { Dossier } from '#lib/model/edition.ts';
import { locales } from '#lib/model/locale.ts';
import type { Position, Problem } from '#lib/model/problem.ts';
import { segmentAt } from '#lib/model/text.ts';
import { type Node, notAllowed, problemAt, tagOf } from './inline.ts';

/** Our own pages in prose, one file for each language: `articles/<name>.<locale>.mdx`. */
export const pages = ['method', 'privacy'] as const;

/** What prose of ours may hold besides tags; `components/page-text.tsx` draws it. */
const allowed = new Set(['heading', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'link']);

/** A link with its place. */
export interface PlacedLink extends Position {
  url: string;
}

/** Holds prose against what it may hold: Markdown of a few kinds, and the tags that are named. */
export function checkPageProse(file: string, nodes: readonly RootContent[], tags: readonly string[]): Problem[] {
  return nodes.flatMap((node): Problem[] => {
    const tag = tagOf(node);
    if (tag ? !tags.includes(tag.name) : !allowed.has(node.type)) {
      const mend = `A page may hold prose, lists, links and ${tags.map((name) => `<${name}>`).join(', ')}.`;
      return [problemAt(file, node, 'page-part', notAllowed(node).what, mend)];
    }
    return checkPageProse(file, childrenOf(node), tags);
  });
}

/** All links in some nodes. */
export function linksIn(file: string, nodes: readonly RootContent[]): PlacedLink[] {
  return nodes.flatMap((node) => {
    const inside = linksIn(file, childrenOf(node));
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return node.type === 'link' ? [{ file, line, column, url: node.url }, ...inside] : inside;
  });
}

export function childrenOf(node: Node): RootContent[] {
  return 'children' in node ? (node.children as RootContent[]) : [];
}

/** Follows every link to a page of ours, down to the segment. */
export function checkLinks(links: readonly PlacedLink[], dossiers: readonly Dossier[]): Problem[] {
  return links
    .filter(({ url }) => !leadsSomewhere(url, dossiers))
    .map(({ url, ...position }) => ({
      ...position,
      rule: 'page-link',
      what: `The link “${url}” leads nowhere.`,
      mend: 'Write the address of a page, as /nb/dossier/edition#p1.1.',
    }));
}

/** Whether an address is one of the site’s own or one on the web. */
function leadsSomewhere(url: string, dossiers: readonly Dossier[]): boolean {
  if (url.startsWith('https://')) return URL.canParse(url);
  const [path = '', ref] = url.split(/\?[^#]*#|[?#]/);
  const [before, locale = '', slug, ...rest] = path.split('/');
  if (before !== '' || !(locales as readonly string[]).includes(locale)) return false;
  if (slug === undefined || (pages as readonly string[]).includes(slug)) return rest.length === 0;
  const dossier = dossiers.find((one) => one.slug === slug);
  return dossier !== undefined && isPageOf(dossier, rest, ref);
}

function isPageOf(dossier: Dossier, [name, id, ...rest]: string[], ref: string | undefined): boolean {
  if (name === undefined) return true;
  if (rest.length > 0) return false;
  if (
    id === undefined &&
    ['compare', 'contrasts', 'glossary', 'lessons', 'search', 'take-away', 'timeline'].includes(name)
  )
    return true;
  if (name === 'contrasts') return dossier.contrasts.some((contrast) => contrast.id === id);
  if (name === 'lessons') return dossier.lessons.some((lesson) => lesson.slug === id);
  const text = id === undefined && dossier.editions.find((edition) => edition.slug === name)?.texts[0];
  return Boolean(text) && (!ref?.includes('.') || (text && segmentAt(text, ref)) !== undefined);
}
