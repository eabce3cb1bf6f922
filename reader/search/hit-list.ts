import { byKind, type Hit } from '#lib/search/dossier-search.ts';
import type { SearchKind } from '#lib/search/search-document.ts';
import { shownLang } from '#lib/search/shown-lang.ts';
import { fill } from '../dom.ts';
import { drawHit, type HitWords } from './hit-view.ts';

/** Hits of a kind that are shown at first; of one kind alone, more. */
const few = 5;
const many = 20;

export interface HitListWish extends HitWords {
  hits: readonly Hit[];
  /** The words of the query. */
  words: readonly string[];
  /** The languages that count. */
  langs: readonly string[];
  /** Only this kind, if any. */
  kind: SearchKind | '';
  /** «Vis alle {count}» */
  all: string;
}

/** The hits in groups, each under its heading with the first few of it and a button for the rest. */
export function drawHits(wish: HitListWish): HTMLElement[] {
  return byKind(wish.hits).map(([kind, hits]) => {
    const group = document.createElement('section');
    const heading = document.createElement('h2');
    heading.textContent = wish.names.kinds[kind];
    const count = document.createElement('small');
    count.textContent = ` ${hits.length}`;
    heading.append(count);
    const list = document.createElement('ol');
    list.setAttribute('role', 'list');
    const shown = wish.kind ? many : few;
    const draw = (some: readonly Hit[]) => some.flatMap((hit) => drawn(hit, wish) ?? []);
    list.append(...draw(hits.slice(0, shown)));
    group.append(heading, list);
    if (hits.length > shown) {
      const rest = document.createElement('button');
      rest.type = 'button';
      rest.className = 'btn quiet';
      rest.textContent = fill(wish.all, { count: String(hits.length) });
      rest.addEventListener('click', () => {
        const entries = draw(hits.slice(shown));
        list.append(...entries);
        rest.remove();
        entries[0]?.querySelector('a')?.focus();
      });
      group.append(rest);
    }
    return group;
  });
}

function drawn(hit: Hit, wish: HitListWish): HTMLLIElement | null {
  const edition = wish.names.editions[hit.document.edition ?? ''];
  const preferred = [wish.locale, ...(edition ? [edition.lang] : []), ...wish.langs];
  const lang = shownLang(hit, wish.words, { among: wish.langs, preferred });
  return lang ? drawHit({ ...hit, lang }, wish) : null;
}
