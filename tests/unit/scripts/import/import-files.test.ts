import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '#lib/content/library.ts';
import { fromFolderFiles } from '#lib/export/folder-files.ts';
import { importFiles } from '#scripts/import/import-files.ts';
import { importPublished } from '#scripts/import/import-published.ts';
import { readFolder } from '#scripts/import/library.ts';
import { slugOf } from '#scripts/import/put-own.ts';

const content = 'tests/fixtures/tiny/articles';
const article = readFileSync('tests/fixtures/sources/harbour-post.txt', 'utf8');
const noisy = `Late ferry to Skarvøy\n\n${article}\nAlso read: More boats in June\nMOST READ\n-\nRain all week\n-\nA new school\n`;
const own = {
  en: 'The night boat\n\nThe boat to Fjordvik leaves at ten in the evening. Nobody knows yet who will sail it.\n\nThe captain retired in spring, and the company has found nobody else.\n',
  nb: 'Nattbåten\n\nBåten til Fjordvik går klokka ti om kvelden. Ingen vet ennå hvem som skal føre den.\n\nKapteinen ble pensjonist i vår, og selskapet har ikke funnet noen annen.\n',
};

let folder: string;
let said: string[];
const around = () => ({ content, library: join(folder, 'library'), say: (line: string) => void said.push(line) });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tvisyn-import-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bring = (texts: Record<string, string | Uint8Array>, more: object = {}) => {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  const files = Object.keys(texts).map((name) => join(folder, name));
  return importFiles({ kind: 'files', files, langs: [], force: false, ...more }, around());
};
const workAt = (place: string) => fromFolderFiles(readFolder(join(folder, 'library', place)));
const everything = () => said.join('\n');

describe('an article of ours', () => {
  test('is recognised in its noise, and stands in the place of the retold text with its notes', async () => {
    expect(await bring({ 'page.txt': noisy })).toEqual([{ kind: 'put', path: 'ferry-timetable/harbour-post/full' }]);
    const work = workAt('ferry-timetable/harbour-post');
    expect(work).toMatchObject({ id: 'ferry-timetable/harbour-post', edition: 'harbour-post' });
    expect(work.original.text).toContain('the company expects more passengers');
    expect(work.original.text).not.toContain('More boats');
    expect(work.translations.map(({ text }) => text.lang)).toEqual(['nb', 'nn']);
    expect(work.notes[0]?.targets.en?.exact).toBe('expects');
    expect(work.notes[0]?.targets.nb?.exact).toBe('venter');
    expect(work.aside.join(' ')).toContain('MOST READ');
    expect(everything()).toContain('Recognised as ferry-timetable/harbour-post (100 % of the article).');
    expect(everything()).toContain('Notes anchored: 1 of 1.');
  });

  test('brought in again changes nothing', async () => {
    await bring({ 'page.txt': noisy });
    await bring({ 'page.txt': noisy });
    expect(said[1]).toContain('nothing was changed');
    expect(readdirSync(join(folder, 'library'))).toEqual(['ferry-timetable']);
  });

  test('twice in one go is said, and the first stays', async () => {
    const outcomes = await bring({ 'a.txt': noisy, 'b.txt': article });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['put', 'failed']);
    expect(said[1]).toContain('it is ferry-timetable/harbour-post, as is a.txt');
  });

  test('whose notes are not in it names them', async () => {
    const without = article.replace('the company expects more passengers', 'the owners of it have said nothing so far');
    await bring({ 'page.txt': without });
    expect(everything()).toContain('Notes anchored: 0 of 1.');
    expect(everything()).toMatch(/not found: expects \(certainty\) “expects”/);
    expect(workAt('ferry-timetable/harbour-post').notes[0]?.lost.en?.exact).toBe('expects');
  });

  test('that is little like ours is taken for it only if that is said', async () => {
    const text = { 'page.txt': own.en };
    expect(await bring(text)).toEqual([{ kind: 'failed' }]);
    expect(await bring(text, { edition: 'harbour-post' })).toMatchObject([{ kind: 'put' }]);
    expect(await bring({ 'page.txt': own.nb }, { edition: 'harbour-post' })).toEqual([{ kind: 'failed' }]);
    expect(everything()).toContain('its language is “nb”');
  });
});

describe('texts of one’s own', () => {
  test('two of the same in different languages are aligned', async () => {
    const outcomes = await bring({ 'Nattbåten (en).txt': own.en, 'natt.txt': own.nb }, { dossier: 'boats' });
    expect(outcomes).toEqual([{ kind: 'put', path: 'boats/nattbaten-en/full' }]);
    const work = workAt('boats/nattbaten-en');
    expect(work).toMatchObject({ title: 'The night boat', dossier: 'boats', edition: 'nattbaten-en' });
    expect(work.translations[0]?.groups.flatMap(({ source }) => source)).toEqual([0, 1, 2, 3]);
    expect(everything()).toContain('A text of your own (en and nb)');
  });

  test('keep the id they have when they are brought in again', async () => {
    await bring({ 'night.txt': own.en }, { dossier: 'boats' });
    const { id } = workAt('boats/night');
    await bring({ 'night.txt': own.en }, { dossier: 'boats' });
    expect(said[1]).toContain('nothing was changed');
    await bring({ 'night.txt': `${own.en}\nThe boat waits.\n` }, { dossier: 'boats' });
    expect(workAt('boats/night').id).toBe(id);
  });

  test('need a dossier, a language, and a name that is free', async () => {
    await bring({ 'night.txt': own.en });
    expect(said.pop()).toContain('with --dossier NAME it is kept as a text of your own');
    await bring({ 'names.txt': 'Fjordvik Skarvøy Vik\n\nHamar Lom Voss Flå\n' }, { dossier: 'boats' });
    expect(said.pop()).toMatch(/say it with --lang|no article is found/);
    await bring({ 'harbour-post.txt': own.en }, { dossier: 'ferry-timetable' });
    expect(said.pop()).toContain('“harbour-post” is taken');
    await bring({ 'timeline.txt': own.en }, { dossier: 'boats' });
    expect(said.pop()).toContain('“timeline” is taken');
    expect(existsSync(join(folder, 'library'))).toBe(false);
  });

  test('may not take an address of the site', async () => {
    await expect(bring({ 'night.txt': own.en }, { dossier: 'import' })).rejects.toThrow('an address of the site');
  });

  test('are read by the site', async () => {
    await bring({ 'night.txt': own.en }, { dossier: 'boats' });
    expect(loadLibrary(join(folder, 'library'))).toMatchObject([
      { dossier: 'boats', slug: 'night', work: { title: 'The night boat' } },
    ]);
  });
});

describe('what cannot be brought in is told, and the rest goes on', () => {
  test('a file that is not there, a folder, and an empty one', async () => {
    writeFileSync(join(folder, 'page.txt'), noisy);
    writeFileSync(join(folder, 'empty.txt'), '');
    const files = ['missing.txt', '.', 'empty.txt', 'page.txt'].map((name) => join(folder, name));
    const outcomes = await importFiles({ kind: 'files', files, langs: [], force: false }, around());
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'put']);
    expect(said[0]).toContain('there is no such file');
    expect(said[1]).toContain('it is not a file');
    expect(said[2]).toContain('it is empty');
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3])],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
  ])('%s', async (_name, bytes) => {
    expect(await bring({ 'x.txt': bytes })).toEqual([{ kind: 'failed' }]);
    expect(said[0]).toMatch(/Not brought in: it is (not a text|a PDF)/);
    expect(existsSync(join(folder, 'library'))).toBe(false);
  });
});

describe('from the publishers', () => {
  const html = `<!doctype html><title>Late ferry</title><nav><a href="/">Home</a></nav><article><h1>Late ferry to Skarvøy</h1><p>${article}</p></article>`;
  const published = (page: string | { why: string }, editions: string[] = []) =>
    importPublished({ kind: 'publisher', editions, force: false }, around(), async () =>
      typeof page === 'string'
        ? { kind: 'page', bytes: new TextEncoder().encode(page), url: 'https://example.org/ferry/late' }
        : { kind: 'none', ...page },
    );

  test('a page that holds the article is put in its place, with the address it came from', async () => {
    expect(await published(html, ['harbour-post'])).toEqual([
      { kind: 'put', path: 'ferry-timetable/harbour-post/full' },
    ]);
    expect(workAt('ferry-timetable/harbour-post').address).toBe('https://example.org/ferry/late');
  });

  test('a refusal and a page without the article are told, and the next is asked', async () => {
    expect(await published({ why: 'the publisher refuses (403)' })).toEqual([{ kind: 'failed' }, { kind: 'failed' }]);
    expect(said).toHaveLength(2);
    expect(said[0]).toContain('the publisher refuses (403)');
    await published('<p>Subscribe to read on, and have all our stories of the sea at home every morning.</p>', [
      'ferry-timetable/harbour-post',
    ]);
    expect(said[2]).toMatch(/does not hold the article|no article is found/);
  });

  test('an edition that there is not is named with those that there are', async () => {
    await expect(published(html, ['tidende'])).rejects.toThrow('There are: ferry-timetable/');
  });
});

test.each([
  ['Nattbåten (en).txt', 'nattbaten-en'],
  ['ØST og Ærlig.html', 'ost-og-aerlig'],
  ['渡轮.txt', 'text'],
  ['..--..', 'text'],
  [`${'a'.repeat(100)}.txt`, 'a'.repeat(60)],
])('the address that “%s” makes is “%s”', (name, slug) => expect(slugOf(name)).toBe(slug));
