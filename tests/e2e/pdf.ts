import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page: its size in points, and its words. */
export interface PrintedPage {
  width: number;
  height: number;
  /** In the order they were painted, as {@link bare} leaves them. */
  text: string;
}

/** Reads a PDF page by page. */
export async function printedPages(pdf: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    pages.push({ width, height, text: bare(items.map((item) => ('str' in item ? item.str : '')).join('')) });
  }
  await document.destroy();
  return pages;
}

/** Words without what paper and page write differently: spaces, line ends, ligatures, marks set by the style sheet. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s«»“”‘’\u00ad]/g, '');
}
