import { citeWhenAsked } from './cite.ts';
import { ContrastFilter } from './contrast-filter.ts';
import { afterPaint, closest, find } from './dom.ts';
import { bringFonts } from './fonts.ts';
import { helpWithKeys } from './key-help.ts';
import { LayerBar } from './layer-bar.ts';
import { keepMargin } from './note-margin.ts';
import { NotePanel } from './note-panel.ts';
import { bringParts } from './parts.ts';
import { PointFilter } from './point-filter.ts';
import { ReadingAids } from './reading-aids.ts';
import { layOutRest } from './rest.ts';
import { searchInPlace } from './search-link.ts';
import { SegmentPair } from './segment-pair.ts';
import { SegmentTools } from './segment-tools.ts';
import { applySettings, readSettings } from './settings.ts';
import { applyView, nameHeadings, tellBlocks } from './show-view.ts';
import { carryViewAlong, rememberPlaces } from './view.ts';
import { WayBack } from './way-back.ts';

/** The elements of the reading pages. Each finds what it needs in the page, which is whole without them. */
function start(): void {
  document.documentElement.classList.add('js');
  applySettings(readSettings());
  customElements.define('reading-aids', ReadingAids);
  customElements.define('layer-bar', LayerBar);
  customElements.define('way-back', WayBack);
  customElements.define('segment-tools', SegmentTools);
  customElements.define('segment-pair', SegmentPair);
  customElements.define('note-panel', NotePanel);
  customElements.define('point-filter', PointFilter);
  customElements.define('contrast-filter', ContrastFilter);
  // A program draws its text when it has found it, and says so.
  if (find('layer-bar')) serveText();
  else document.addEventListener('drawn', serveText, { once: true });
  searchInPlace();
  defineLate();
  bringFonts();
  layOutRest();
  citeWhenAsked();
  stepAmongChosen();
  carryViewAlong();
  leadToOwnText();
  // On a phone the text that is open is in view among its tabs from the start.
  const tab = find('.tabs [aria-current]');
  const tabs = tab?.parentElement;
  if (tabs) afterPaint(() => tabs.scrollTo(tab.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2, 0));
  // Back and forward may change the address without a new page.
  addEventListener('popstate', () => {
    if (find('layer-bar')) applyView();
    document.dispatchEvent(new Event('view'));
  });
}

/** Where the full text lies on this device, the way to bring it in leads to it instead: see desk/shelf/own-editions.ts. */
function leadToOwnText(): void {
  const link = find<HTMLAnchorElement>('a[data-own]');
  const { dossier, edition } = find('main')?.dataset ?? {};
  try {
    const id = JSON.parse(localStorage.tvisynOwn)[`${dossier}/${edition}`];
    if (!link || typeof id !== 'string') return;
    link.href = `/${document.documentElement.lang}/import/read?text=${encodeURIComponent(id)}`;
    link.textContent = link.dataset.own ?? '';
  } catch {
    // Nothing of one's own lies here, or storage is forbidden.
  }
}

/** What a text with layers needs beside its elements. */
function serveText(): void {
  helpWithKeys();
  bringParts();
  explainTerms();
  tellBlocks();
  document.addEventListener('drawn', nameHeadings);
  keepMargin();
  rememberPlaces();
}

/** What stands on few pages is a file of its own, which comes when it is needed. */
function defineLate(): void {
  const late: Record<string, () => Promise<CustomElementConstructor>> = {
    'lesson-wall': () => import('./lesson-wall.ts').then(({ LessonWall }) => LessonWall),
    'poll-count': () => import('./poll-count.ts').then(({ PollCount }) => PollCount),
    'handout-choice': () => import('./handout-choice.ts').then(({ HandoutChoice }) => HandoutChoice),
    'print-button': () => import('./print-button.ts').then(({ PrintButton }) => PrintButton),
  };
  for (const [name, load] of Object.entries(late)) {
    if (find(name)) load().then((element) => customElements.define(name, element));
  }
}

/** A word of the glossary opens what it means in place; with a key held down the browser follows the link. */
function explainTerms(): void {
  addEventListener('click', async (event) => {
    const link = closest(event, 'a.term');
    if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { explain } = await import('./term-card.ts');
    await explain(link);
  });
}

/** Only an address that names chosen texts needs what keeps to them. */
async function stepAmongChosen(): Promise<void> {
  if (!find('contrast-steps') || !new URLSearchParams(location.search).has('editions')) return;
  const { ContrastSteps } = await import('./contrast-steps.ts');
  customElements.define('contrast-steps', ContrastSteps);
}

/** In development the framework owns the page until it has hydrated, so the elements wait for it. */
function whenHydrated(): void {
  const main = find('main');
  if (main && Object.keys(main).some((key) => key.startsWith('__react'))) start();
  else setTimeout(whenHydrated, 50);
}

if ('__next_f' in globalThis) whenHydrated();
else start();
