import type { Nodes, Parent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeHtml } from './escape-html.ts';

const front = /^---\r?\n([\s\S]{0,20000}?)\r?\n---\r?\n/;

/**
 * Markdown (CommonMark) → its blocks as HTML. Only parsed, never run: MDX is text here. HTML in it goes on as it is, and is
 * taken for text by whoever reads the page. Of front matter only the title is used.
 */
export function readMarkdown(text: string): string {
  const matter = front.exec(text)?.[1] ?? '';
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(matter)?.[1] ?? '';
  const tree = unified().use(remarkParse).parse(text.replace(front, ''));
  const head = title === '' ? '' : `<title>${escapeHtml(title)}</title>`;
  return `${head}<article>${inside(tree)}</article>`;
}

function inside(node: Parent): string {
  return node.children.map(written).join('');
}

function written(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return escapeHtml(node.value);
    case 'html':
      return node.value;
    case 'code':
      return `<pre>${escapeHtml(node.value)}</pre>\n`;
    case 'break':
      return '<br>';
    case 'heading':
      return `<h${node.depth}>${inside(node)}</h${node.depth}>\n`;
    case 'paragraph':
      return `<p>${inside(node)}</p>\n`;
    case 'blockquote':
      return `<blockquote>${inside(node)}</blockquote>\n`;
    case 'listItem':
      return `<li>${inside(node)}</li>\n`;
    case 'link':
    case 'linkReference':
      return `<a>${inside(node)}</a>`;
    case 'strong':
      return `<strong>${inside(node)}</strong>`;
    case 'emphasis':
      return `<em>${inside(node)}</em>`;
    default:
      return 'children' in node ? inside(node) : '';
  }
}
