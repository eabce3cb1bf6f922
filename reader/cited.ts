import type { CitationFile, Cited } from '#lib/model/cited.ts';
import { all, find } from './dom.ts';

/** What a button cites, and the path of its address without the reader's own choices. */
export interface CitedHere {
  cited: Cited;
  path: string;
}

/** «Avsnitt 12, setning 2» for `p12.2`. */
export type PlaceName = (ref: string) => Promise<string>;

/** Reads from the page what a button stands at. Rejects where the page lacks it. */
export async function citedAt(
  button: HTMLElement,
  { editions }: CitationFile,
  placeName: PlaceName,
): Promise<CitedHere> {
  const kind = button.dataset.cite;
  const { pathname } = location;
  if (kind === 'contrast') {
    const id = pathname.split('/').pop() ?? '';
    const outlets = all('.positions h2').map(words);
    return { cited: { kind, id, title: words(find('h1')), outlets }, path: pathname };
  }
  if (kind === 'point') {
    const row = button.closest<HTMLElement>('[data-point]');
    const id = row?.dataset.point ?? '';
    return { cited: { kind, id, title: words(row && find('.claim', row)) }, path: `${pathname}#${id}` };
  }
  const edition = editions.find(({ slug }) => slug === find('main')?.dataset.edition);
  if (!edition) throw new Error('There is no edition on this page.');
  if (kind === 'edition') return { cited: { kind, edition }, path: pathname };
  const note = kind === 'note' ? button.closest('.note') : null;
  const at =
    find<HTMLAnchorElement>(note ? '.back' : 'segment-tools [data-place]', note ?? document)?.hash.slice(1) ?? '';
  const place = small(await placeName(at));
  if (!note) return { cited: { kind: 'passage', edition, at, place }, path: `${pathname}#${at}` };
  const id = note.id.slice(2);
  const layer = small(words(find('h3 b', note)));
  return { cited: { kind: 'note', edition, id, layer, place }, path: `${pathname}?note=${id}#${at}` };
}

function words(element: Element | null): string {
  return element?.textContent?.trim() ?? '';
}

function small(name: string): string {
  return name.charAt(0).toLocaleLowerCase() + name.slice(1);
}
