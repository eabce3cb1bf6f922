import type { DefaultTreeAdapterTypes } from 'parse5';
import { type Box, nameWords } from './box.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What happens on a walk through the visible part of a page. */
export interface PageVisitor {
  enter(element: Element, box: Box): void;
  leave(element: Element, box: Box): void;
  text(text: string, box: Box): void;
}

/** Deeper elements are taken as if they stood at this depth: pages are some 40 deep, and libraries call themselves. */
const deepest = 100;

const unseen = new Set(
  'script style noscript template head title meta link iframe object embed svg canvas audio video map datalist option rp rt textarea input'.split(
    ' ',
  ),
);

/** Walks through the elements and texts of a page that a reader sees, without calling itself. */
export function walkPage(root: { childNodes: Node[] }, visitor: PageVisitor, showHidden = false): void {
  const open: { nodes: Node[]; at: number; element: Element | null; box: Box }[] = [
    {
      nodes: root.childNodes,
      at: 0,
      element: null,
      box: { tag: '#page', words: [], parent: null, depth: 0, signature: '' },
    },
  ];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.nodes[level.at++];
    if (node === undefined) {
      if (level.element) visitor.leave(level.element, level.box);
      open.pop();
    } else if ('value' in node) {
      visitor.text(node.value, level.box);
    } else if ('tagName' in node && !unseen.has(node.tagName) && (showHidden || !isHidden(node))) {
      const isTooDeep = level.box.depth >= deepest && node.childNodes.length > 0;
      const box = isTooDeep ? level.box : boxOf(node, level.box);
      if (!isTooDeep) visitor.enter(node, box);
      open.push({ nodes: node.childNodes, at: 0, element: isTooDeep ? null : node, box });
    }
  }
}

/** The value of an attribute, '' where it is not there. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

function isHidden(element: Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );
}

function boxOf(element: Element, parent: Box): Box {
  const names = [
    'class',
    'id',
    'role',
    'itemprop',
    'data-testid',
    'data-component',
    'data-qa',
    'aria-label',
    'rel',
    'property',
  ].map((name) => attribute(element, name));
  return {
    tag: element.tagName,
    words: nameWords(names.join(' ')),
    parent,
    depth: parent.depth + 1,
    signature: `${element.tagName}.${names[0]?.replace(/\d+/g, '').trim() ?? ''}`,
  };
}
