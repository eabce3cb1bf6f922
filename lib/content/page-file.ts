import type { RootContent } from 'mdast';
import type { Dossier } from '#lib/model/edition.ts';
import { locales } from '#lib/model/locale.ts';
import type { Problem } from '#lib/model/problem.ts';
import { segmentAt } from '#lib/model/text.ts';
import { notAllowed, parseMdx, problemAt, tagOf } from './inline.ts';
import { readSource, type SourceFile } from './read.ts';

/** Our own pages in prose, one file for each language: `articles/<name>.<locale>.mdx`. */
export const pages = ['method'] as const;

/** What a page may hold: prose, and these components, which `components/page-text.tsx` draws. */
const allowed = new Set(['heading', 'paragraph', 'text', 'emphasis', 'strong', 'list', 'listItem', 'link']);
const components = ['Q', 'Layers', 'Keys'];

/** Every page in every language: there, readable, and with links that lead somewhere. */
export function checkPages(content: string, dossiers: readonly Dossier[]): Problem[] {
  return pages.flatMap((name) =>
    locales.flatMap((locale): Problem[] => {
      const file = `${content}/${name}.${locale}.mdx`;
      const source = readSource(content, `${name}.${locale}.mdx`);
      if (source) return checkPage(source, dossiers);
      const mend = 'Write it, with the same headings as in the other languages.';
      return [
        { file, line: 1, column: 1, rule: 'page-missing', what: `The page “${name}” is missing in “${locale}”.`, mend },
      ];
    }),
  );
}

function checkPage({ file, source }: SourceFile, dossiers: readonly Dossier[]): Problem[] {
  const parsed = parseMdx(source);
  if ('fault' in parsed) {
    const { line, column, what, mend } = parsed.fault;
    return [{ file, line, column, rule: 'mdx', what, mend }];
  }
  const problems: Problem[] = [];
  const walk = (node: RootContent): void => {
    const tag = tagOf(node);
    if (tag ? !components.includes(tag.name) : !allowed.has(node.type)) {
      const { what } = notAllowed(node);
      const mend = `A page may hold prose, lists, links and ${components.map((name) => `<${name}>`).join(', ')}.`;
      problems.push(problemAt(file, node, 'page-part', what, mend));
      return;
    }
    if (node.type === 'link' && !leadsSomewhere(node.url, dossiers)) {
      const what = `The link “${node.url}” leads nowhere.`;
      problems.push(
        problemAt(file, node, 'page-link', what, 'Write the address of a page, as /nb/dossier/edition#p1.1.'),
      );
    }
    if ('children' in node) for (const child of node.children as RootContent[]) walk(child);
  };
  for (const node of parsed.tree.children) walk(node);
  return problems;
}

/** Whether an address is one of the site’s own, down to the segment, or one on the web. */
function leadsSomewhere(url: string, dossiers: readonly Dossier[]): boolean {
  if (url.startsWith('https://')) return URL.canParse(url);
  const [path = '', ref] = url.split(/\?[^#]*#|[?#]/);
  const [before, locale = '', dossierSlug, editionSlug, ...rest] = path.split('/');
  if (before !== '' || !(locales as readonly string[]).includes(locale) || rest.length > 0) return false;
  if (dossierSlug === undefined || (pages as readonly string[]).includes(dossierSlug)) return editionSlug === undefined;
  const dossier = dossiers.find(({ slug }) => slug === dossierSlug);
  if (editionSlug === undefined) return dossier !== undefined;
  const edition = dossier?.editions.find(({ slug }) => slug === editionSlug);
  const text = edition?.texts[0];
  return text !== undefined && (!ref?.includes('.') || segmentAt(text, ref) !== undefined);
}
