/**
 * Fetches a page of the site and gives the part of it that matches, ready to be put into this one; `null` where there
 * is none. The browser itself makes a document of the answer: markup never passes through a string, which the policy
 * forbids. Rejects when the network fails or the page is not there.
 */
export function partOf(address: string, selector: string): Promise<HTMLElement | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.open('GET', address);
    request.addEventListener('load', () => {
      const part = request.status === 200 ? request.responseXML?.querySelector<HTMLElement>(selector) : undefined;
      if (part === undefined) reject(new Error(`${address}: ${request.status}`));
      else resolve(part && document.adoptNode(part));
    });
    request.addEventListener('error', () => reject(new Error(`${address} could not be reached.`)));
    request.send();
  });
}
