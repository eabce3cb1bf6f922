import sheet from '#app/search.css';
import { find } from '../dom.ts';
import { partOf } from '../parts.ts';
import './site-search.ts';

let dialog: HTMLDialogElement | null = null;

/** Opens the search over the page, or goes to its field where it is the page. Rejects where it is not to be had. */
export async function openSearch(link: HTMLAnchorElement): Promise<void> {
  const here = find('main site-search');
  dialog ??= here ? null : await searchDialog(link);
  if (dialog && !dialog.open) dialog.showModal();
  const field = find<HTMLInputElement>('input[type=search]', here ?? dialog ?? document);
  field?.focus();
  field?.select();
}

/** The search in a window over this page; the browser gives the focus back when it closes. */
async function searchDialog(link: HTMLAnchorElement): Promise<HTMLDialogElement> {
  const parts = `${link.pathname}/parts`;
  const [search, heading] = await Promise.all([partOf(parts, 'site-search'), partOf(parts, 'h1')]);
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  const title = document.createElement('h2');
  title.textContent = heading.textContent;
  made.setAttribute('aria-label', title.textContent ?? '');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn quiet';
  close.textContent = search.dataset.close ?? '';
  close.addEventListener('click', () => made.close());
  // A field for searching keeps Escape to itself while something stands in it.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  made.append(close, title, search);
  document.adoptedStyleSheets.push(styleSheet());
  document.body.append(made);
  return made;
}

function styleSheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(sheet);
  return made;
}
