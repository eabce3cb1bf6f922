import { EpubCheck } from '@likecoin/epubcheck-ts';
import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { type EpubOptions, toEpub } from '#lib/export/epub.ts';
import { readXml } from '#lib/import/xml-events.ts';
import { unzip } from '#lib/import/zip.ts';
import type { Work } from '#lib/model/work.ts';
import { harbour } from './harbour.ts';
import { work } from './work.arbitrary.ts';

const options: EpubOptions = {
  locale: 'nb',
  title: 'Ferja går',
  modified: '2026-03-04T05:06:07Z',
  words: {
    contents: 'Innhold',
    notes: 'Merknader',
    orphans: 'Uten sted',
    back: 'Til ordene',
    accessibility: 'Bare tekst.',
    layer: (layer) => `lag ${layer}`,
    tag: (_, tag) => tag,
  },
};

async function faults(works: Work[]): Promise<string[]> {
  const { messages } = await EpubCheck.validate(toEpub(works, options));
  return messages
    .filter(({ severity }) => /fatal|error|warning/i.test(severity))
    .map(({ id, message }) => `${id} ${message}`);
}

test('the check of the format has nothing to say of any book', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 2 }), async (works) => {
      expect(await faults(works)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('the check has something to say of a broken one', async () => {
  const bytes = toEpub([harbour], { ...options, modified: 'i går' });
  const { messages } = await EpubCheck.validate(bytes);
  expect(messages.map(({ severity }) => severity)).toContain('error');
});

const files = unzip(toEpub([harbour], options));
const text = (path: string) => strFromU8(files.get(path) ?? new Uint8Array());

test('the first bytes of the file tell what it is', () => {
  expect(strFromU8(toEpub([harbour], options).slice(30, 58))).toBe('mimetypeapplication/epub+zip');
});

test('each block stands in both languages, each with its lang', () => {
  const chapter = text('EPUB/text1.xhtml');
  expect(chapter).toContain(
    '<h1 lang="nb" xml:lang="nb">Ferja går</h1>\n<p class="translation" lang="en" xml:lang="en">The ferry leaves</p>',
  );
  expect(chapter).toContain(
    '<p class="caption" lang="nb" xml:lang="nb">Kaia</p>\n<p class="translation caption" lang="en" xml:lang="en">The quay</p>',
  );
});

test('notes are called in both texts and lead back; an orphan stands apart', () => {
  const links: string[] = [];
  const ids: string[] = [];
  readXml(text('EPUB/text1.xhtml'), {
    open: (name, { href = '', id = '', role = '' }) => {
      if (name === 'a') links.push(`${role} ${id} ${href}`);
      if (id) ids.push(id);
    },
    close: () => undefined,
    text: () => undefined,
  });
  expect(links).toEqual(['doc-noteref ref1.nb #note1', 'doc-noteref ref1.en #note1', 'doc-backlink  #ref1.nb']);
  expect(ids).toEqual(['ref1.nb', 'ref1.en', 'note1', 'note2']);
  expect(text('EPUB/text1.xhtml')).toMatch(/Uten sted.*2\. lag mine · lyd.*«tåken».*Tåka er borte\./s);
});

test('a note on nothing but the break between two blocks is told, and leads nowhere', () => {
  const [note] = harbour.notes;
  const target = { start: 9, end: 10, exact: '\n', prefix: 'går', suffix: 'Klo' };
  const broken = { ...harbour, notes: note ? [{ ...note, targets: { nb: target }, lost: {} }] : [] };
  const chapter = strFromU8(unzip(toEpub([broken], options)).get('EPUB/text1.xhtml') ?? new Uint8Array());
  expect(chapter).toContain('id="note1"');
  expect(chapter).not.toContain('noteref');
  expect(chapter).not.toContain('#ref1');
});

test('a note that reaches over the break is called where its words end', () => {
  const [note] = harbour.notes;
  const target = { start: 6, end: 10, exact: 'går\n', prefix: 'Ferja ', suffix: 'Klo' };
  const over = { ...harbour, notes: note ? [{ ...note, targets: { nb: target }, lost: {} }] : [] };
  const chapter = strFromU8(unzip(toEpub([over], options)).get('EPUB/text1.xhtml') ?? new Uint8Array());
  expect(chapter).toMatch(/<span class="mark">går<\/span><a class="noteref"[^>]* id="ref1\.nb"/);
  expect(chapter).toContain('href="#ref1.nb"');
});

test('what a book says of how it can be read stands in the package', () => {
  expect(text('EPUB/package.opf')).toContain('<meta property="schema:accessibilitySummary">Bare tekst.</meta>');
  expect(text('EPUB/package.opf').match(/<dc:language>.*?<\/dc:language>/g)).toEqual([
    '<dc:language>nb</dc:language>',
    '<dc:language>en</dc:language>',
  ]);
});
