import type { Page } from '@playwright/test';
import type { Work } from '#lib/model/work.ts';

/** The works that lie on the device, as they are kept. A page of the programs must be open. */
export async function keptWorks(page: Page): Promise<Work[]> {
  return page.evaluate(
    () =>
      new Promise<Work[]>((resolve, reject) => {
        const request = indexedDB.open('tvisyn');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('works').objectStore('works').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result as Work[]);
          };
          all.onerror = () => reject(all.error);
        };
      }),
  );
}

/** Texts and alignment of a work: what a translation memory carries. */
export function alignmentOf({ original, translations }: Work) {
  const plain = ({ lang, text, blocks }: Work['original']) => ({ lang, text, blocks });
  return { original: plain(original), translations: translations.map(({ text, groups }) => [plain(text), groups]) };
}
