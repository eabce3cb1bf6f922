import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { deleteDraft, readDraft, saveDraft } from '#desk/drafts.ts';
import { onChange, type ShelfChange } from '#desk/shelf/changes.ts';
import { close } from '#desk/shelf/database.ts';
import { deleteWork, listWorks, readWork, saveWork } from '#desk/shelf.ts';
import type { Work } from '#lib/model/work.ts';

const work: Work = {
  id: 'ferja',
  title: 'Ferja',
  outlet: 'Fjordposten',
  original: {
    lang: 'nb',
    text: 'Ferja gikk.',
    blocks: [{ kind: 'p', heading: false, sentences: [{ start: 0, end: 11 }] }],
    own: [],
    emphasis: [],
  },
  translations: [],
  notes: [],
  layers: [],
  aside: [],
};
const titled = (title: string): Work => ({ ...work, title });

beforeEach(async () => {
  await close();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    getItem: (key: string) => kept.get(key) ?? null,
  });
});

test('what is saved is listed and read', async () => {
  expect(await saveWork(work, 0)).toEqual({ kind: 'saved', revision: 1 });
  expect(await readWork('ferja')).toEqual({ work, revision: 1 });
  expect(await listWorks()).toMatchObject([
    { id: 'ferja', outlet: 'Fjordposten', words: 2, langs: ['nb'], revision: 1 },
  ]);
  expect(await readWork('another')).toBeNull();
});

test('what is saved waits for no answer to the question whether it may stay', async () => {
  vi.stubGlobal('navigator', { storage: { persist: () => new Promise<boolean>(() => {}) } });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const late = new Promise((resolve) => setTimeout(resolve, 2000, 'still waiting'));
  expect(await Promise.race([saveWork(work, 0), late])).toEqual({ kind: 'saved', revision: 1 });
});

test('of two tabs the later one is told, and overwrites nothing', async () => {
  await saveWork(work, 0);
  await saveWork(titled('Min'), 1);
  expect(await saveWork(titled('Din'), 1)).toEqual({ kind: 'conflict', now: { work: titled('Min'), revision: 2 } });
  expect((await readWork('ferja'))?.work.title).toBe('Min');
  expect(await saveWork(titled('Din'), 0)).toMatchObject({ kind: 'conflict' });
});

test('a work that another tab has taken away does not come back by itself', async () => {
  await saveWork(work, 0);
  expect(await deleteWork('ferja')).toEqual(work);
  expect(await saveWork(titled('Min'), 1)).toEqual({ kind: 'conflict', now: null });
  expect(await deleteWork('ferja')).toBeNull();
  expect(await saveWork(work, 0)).toEqual({ kind: 'saved', revision: 1 });
});

test('other tabs are told', async () => {
  const heard: ShelfChange[] = [];
  const end = onChange((change) => heard.push(change));
  await saveWork(work, 0);
  await deleteWork('ferja');
  await vi.waitFor(() => expect(heard).toEqual([{ id: 'ferja', revision: 1 }, { id: 'ferja' }]));
  end();
});

test('a full device is said, and what was kept stays', async () => {
  await saveWork(work, 0);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'works') throw new DOMException('No room.', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  await expect(saveWork(titled('Min'), 1)).rejects.toMatchObject({ name: 'ShelfProblem', code: 'full' });
  vi.restoreAllMocks();
  expect(await readWork('ferja')).toEqual({ work, revision: 1 });
});

test('a browser that keeps nothing is said', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Not here.', 'SecurityError');
    },
  });
  await expect(listWorks()).rejects.toMatchObject({ code: 'closed' });
});

test('a draft survives until it is thrown away', async () => {
  await saveDraft('import', { step: 2 });
  await close();
  expect(await readDraft('import')).toEqual({ step: 2 });
  await deleteDraft('import');
  expect(await readDraft('import')).toBeUndefined();
});

test('the reading pages learn which editions have their full text here', async () => {
  await saveWork({ ...work, dossier: 'ferge', edition: 'fjordposten' }, 0);
  expect(localStorage.getItem('tvisynOwn')).toBe('{"ferge/fjordposten":"ferja"}');
  await deleteWork('ferja');
  expect(localStorage.getItem('tvisynOwn')).toBeNull();
});
