import type { Box } from './box.ts';

/** A line of a page: what stands between two breaks, with what the page says of it. */
export interface PageLine {
  /** White space collapsed; never empty. */
  text: string;
  /** The nearest element that breaks lines. */
  box: Box;
  /** 0–1: how much of it is the text of links, bold, in italics. */
  links: number;
  bold: number;
  italic: number;
  /** The number of `<br>` that divide it from the line before; 0 where an element does. */
  breaks: number;
  /** True where it is set in with spaces, as paragraphs are in Chinese and Japanese. */
  indented: boolean;
  /** True where a picture stands between it and the line before, or in it. */
  afterImage: boolean;
  centred: boolean;
}

/** How a line is built: its element and the one around it. Paragraphs of one article are built alike. */
export function buildOf({ box }: PageLine): string {
  return `${box.parent?.signature ?? ''}>${box.signature}`;
}

export function isHeading({ box }: PageLine): boolean {
  return /^h[1-6]$/.test(box.tag);
}
