import type { Page } from '@playwright/test';
import type { Work, WorkText } from '#lib/model/work.ts';

/** A text of blocks of sentences. */
export function textOf(lang: string, blocks: readonly (readonly string[])[]): WorkText {
  let text = '';
  const made = blocks.map((sentences, index): WorkText['blocks'][number] => {
    if (index > 0) text += '\n';
    const ranges = sentences.map((words) => {
      const start = text.length;
      text += words;
      return { start, end: text.length };
    });
    return { kind: index === 0 ? 'h' : 'p', heading: false, sentences: ranges };
  });
  return { lang, text, blocks: made, own: [], emphasis: [] };
}

/** An invented article in two languages. */
export const harbourWork: Work = {
  id: 'harbour',
  title: 'Torvik gets a new ferry',
  outlet: 'Harbour Post',
  published: '2025-04-08',
  original: textOf('en', [
    ['Torvik gets a new ferry'],
    ['The ferry to Torvik starts on Monday. ', 'It carries 140 people, twice as many as before.'],
    ['“At last”, says the mayor. ', 'Nobody asked the islanders.'],
  ]),
  translations: [
    {
      text: textOf('nb', [
        ['Torvik får ny ferje'],
        ['Ferja til Torvik går fra mandag av. ', 'Den tar 140 mennesker, dobbelt så mange som før.'],
        ['«Endelig», sier ordføreren. ', 'Ingen spurte øyboerne.'],
      ]),
      groups: [0, 1, 2, 3, 4].map((number) => ({ source: [number], target: [number], confidence: 1 })),
    },
  ],
  notes: [],
  layers: [],
  aside: [],
};

/** The same article with a note that has lost its place. */
export const orphanWork: Work = {
  ...harbourWork,
  notes: [
    {
      id: 'lost',
      layer: 'framing',
      tags: ['problem'],
      targets: {},
      lost: { en: { start: 0, end: 7, exact: 'islands', prefix: 'asked the ', suffix: '.' } },
      body: { nb: 'Hvem ble spurt?', nn: 'Kven vart spurd?', en: 'Who was asked?' },
      versus: [],
      contrasts: [],
    },
  ],
};

/** Puts a work on the device as the program does. A page of the programs must be open, so that there is a shelf. */
export async function keep(page: Page, work: Work): Promise<void> {
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('tvisyn');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const write = request.result.transaction(['kept', 'works'], 'readwrite');
          write.objectStore('works').put(kept.work);
          write.objectStore('kept').put(kept.entry);
          write.oncomplete = () => {
            request.result.close();
            resolve();
          };
          write.onerror = () => reject(write.error);
        };
      }),
    {
      work,
      entry: {
        id: work.id,
        title: work.title,
        outlet: work.outlet,
        ...(work.dossier && { dossier: work.dossier }),
        ...(work.edition && { edition: work.edition }),
        published: work.published,
        langs: [work.original, ...work.translations.map(({ text }) => text)].map(({ lang }) => lang),
        words: 24,
        notes: work.notes.length,
        changed: '2025-05-01T12:00:00.000Z',
        revision: 1,
      },
    },
  );
}
