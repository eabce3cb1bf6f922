import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every node of a page in its order, those within `noscript` and `template` too. */
export function nodesOf(html: string): Node[] {
  const found: Node[] = [];
  const walk = (nodes: readonly Node[]) => {
    for (const node of nodes) {
      found.push(node);
      if ('content' in node) walk(node.content.childNodes);
      if ('childNodes' in node) walk(node.childNodes);
    }
  };
  // With scripting on, `noscript` would be read as plain text.
  walk(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }).childNodes);
  return found;
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The words between an element's tags, exactly as they stand in the file. */
export function inside(html: string, element: Element): string {
  const place = element.sourceCodeLocation;
  return html.slice(place?.startTag?.endOffset ?? 0, place?.endTag?.startOffset ?? 0);
}
