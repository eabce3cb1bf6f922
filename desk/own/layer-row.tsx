import { useEffect } from 'react';
import { LayerBar } from '#components/reader/layer-bar.tsx';
import type { Work } from '#lib/model/work.ts';
import { lookOf, lookRules, ownLayers } from './layer-look.ts';

/** The seven layers and those of the work's own, with the notes in each. */
export function LayerRow({ work, sided }: { work: Work; sided: boolean }) {
  const counts = new Map<string, number>();
  for (const { layer, targets } of work.notes) {
    if (Object.keys(targets).length === 0) continue;
    const look = lookOf(work.layers, layer);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  const own = ownLayers(work).map(({ name }, index) => ({ id: `o${index + 1}`, name }));
  useLooks(own.length);
  return <LayerBar counts={counts} own={own} sided={sided} />;
}

/** A sheet for layers that no sheet of ours knows; it is made of objects, since the policy lets no style be written in. */
function useLooks(count: number): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(lookRules(count));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [count]);
}
