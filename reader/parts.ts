type Documents = Map<string, Promise<Document>>;

// On the window, since each part of the script that comes later has a copy of this module to itself.
const shared = globalThis as typeof globalThis & { fetchedPages?: Documents };
shared.fetchedPages ??= new Map();
const documents: Documents = shared.fetchedPages;

/**
 * Fetches a page of the site as a document. The browser itself makes it of the answer: markup never passes through a
 * string, which the policy forbids. A page is fetched once; one that failed is asked for again the next time.
 */
function pageAt(address: string): Promise<Document> {
  const known = documents.get(address);
  if (known) return known;
  const page = new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    const failed = () => {
      documents.delete(address);
      reject(new Error(`${address} could not be fetched.`));
    };
    request.addEventListener('load', () =>
      request.responseXML && request.status === 200 ? resolve(request.responseXML) : failed(),
    );
    request.addEventListener('error', failed);
    request.send();
  });
  documents.set(address, page);
  return page;
}

/** A part of another page of the site, ready to be put into this one. Rejects where the page or the part is not to be had. */
export async function partOf(address: string, selector: string): Promise<HTMLElement> {
  const found = (await pageAt(address)).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${address} has no ${selector}.`);
  return document.importNode(found, true);
}

/** One of the tools that pages bring in when they are used, in the language of this page. */
export function part(id: string): Promise<HTMLElement> {
  return partOf(`/${document.documentElement.lang}/parts`, `#${id}`);
}

/** Fetches the tools when the page has come to rest, so that the first one opens at once. */
export function bringParts(): void {
  const bring = () => part('tools').catch(() => {});
  if (document.readyState === 'complete') setTimeout(bring, 2000);
  else addEventListener('load', () => setTimeout(bring, 2000));
}
