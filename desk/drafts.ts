import { database, writing } from './shelf/database.ts';

/** Half-finished work under a name of its own: it survives a reload, and is thrown away when it is done. */
export async function saveDraft(key: string, value: unknown): Promise<void> {
  const db = await database();
  await writing(() => db.put('drafts', { key, value, changed: new Date().toISOString() }));
}

/** What was kept under a name, as it was kept; whoever reads it holds it against its schema. */
export async function readDraft(key: string): Promise<unknown> {
  const db = await database();
  return (await db.get('drafts', key))?.value;
}

export async function deleteDraft(key: string): Promise<void> {
  const db = await database();
  await writing(() => db.delete('drafts', key));
}
