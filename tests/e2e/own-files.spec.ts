import { expect as expectSoon, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { toFolder } from '#lib/export/folder.ts';
import { toTmx } from '#lib/export/tmx.ts';
import { toWebAnnotation } from '#lib/export/web-annotation.ts';
import { describe as targetAt } from '#lib/model/work.ts';
import { harbourWork } from './own/harbour-work.ts';
import { keptWorks } from './own/kept-works.ts';
import { ImportPage } from './pages/import-page.ts';
import { inTurn, on, test } from './test.ts';

const expect = expectSoon.configure({ timeout: 20_000 });

const noted = {
  ...harbourWork,
  notes: [
    {
      id: 'first',
      layer: 'framing',
      tags: [],
      targets: { en: targetAt(harbourWork.original.text, { start: 24, end: 33 }) },
      lost: {},
      body: { nb: 'Ferja.' },
      versus: [],
      contrasts: [],
    },
  ],
};

const word = (...paragraphs: string[]) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  });

const memory = `<?xml version="1.0"?><tmx version="1.4"><header creationtool="Other" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu><tuv xml:lang="en"><seg>The ferry starts on Monday.</seg></tuv><tuv xml:lang="nb"><seg>Ferja går fra mandag av.</seg></tuv></tu></body></tmx>`;

/** Lets a file go over a box, as a hand does that has dragged it there. */
async function drop(desk: ImportPage, side: 'source' | 'target', name: string, bytes: Uint8Array): Promise<void> {
  const data = await desk.page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
  // The box shows that it would take it, as soon as the page is awake.
  await expect(async () => {
    await desk.box(side).dispatchEvent('dragover', { dataTransfer: data });
    await expect(desk.box(side)).toHaveClass(/over/, { timeout: 500 });
  }).toPass();
  await desk.box(side).dispatchEvent('drop', { dataTransfer: data });
}

async function bring(desk: ImportPage, how: 'dropped' | 'chosen', name: string, bytes: Uint8Array): Promise<void> {
  if (how === 'dropped') await drop(desk, 'source', name, bytes);
  else await desk.choose('source', name, Buffer.from(bytes));
}

const works = {
  'harbour.zip': () => toFolder([noted]),
  'harbour.tmx': () => strToU8(toTmx([noted])),
  'harbour.jsonld': () => strToU8(toWebAnnotation([noted])),
};
for (const how of ['dropped', 'chosen'] as const) {
  for (const [name, make] of Object.entries(works)) {
    test(
      `${name}, ${how}, lies on the shelf as it was`,
      on(how === 'dropped' ? 'desktop' : 'phone'),
      async ({ page: tab }) => {
        const desk = new ImportPage(tab, 'nb');
        await desk.visit();
        await bring(desk, how, name, make());
        await expect(tab.getByRole('heading', { name: desk.t('import.takenIn.heading') })).toBeVisible();
        await tab
          .getByRole('main')
          .getByRole('link', { name: desk.t('import.takenIn.shelf') })
          .click();
        await expect(tab.getByRole('link', { name: harbourWork.title })).toBeVisible();
        const [work] = await keptWorks(tab);
        if (!name.endsWith('tmx')) expect(work).toEqual(noted);
        else expect(work).toMatchObject({ id: 'harbour', translations: [{ groups: noted.translations[0]?.groups }] });
        await tab.getByRole('link', { name: harbourWork.title }).click();
        await expect(tab.locator('[data-column=translation]').getByText('Endelig')).toBeVisible();
      },
    );
  }

  test(`a Word document, ${how}, is a text`, on(how === 'dropped' ? 'desktop' : 'phone'), async ({ page: tab }) => {
    const desk = new ImportPage(tab, 'nb');
    await desk.visit();
    const long = 'The town has decided to build a bridge, and the mayor is glad that it has come so far.';
    await bring(desk, how, 'bridge.docx', word('A town builds a bridge', long, `Nobody knows the price. ${long}`));
    await expect(desk.language('source')).toHaveValue('en');
    await expect(desk.line('source', 'Nobody knows the price.')).toBeVisible();
  });
}

test('a translation memory of another program can be read like any text', on('desktop'), async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'nb');
  await desk.visit();
  await desk.choose('source', 'memory.tmx', Buffer.from(memory));
  await tab
    .getByRole('main')
    .getByRole('link', { name: desk.t('import.takenIn.shelf') })
    .click();
  await tab.getByRole('link', { name: 'memory' }).click();
  await expect(tab.getByText('Ferja går fra mandag av.')).toBeVisible();
});

test('notes of another program find their words in a text that is here', on('phone'), async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'nb');
  await desk.visit();
  await desk.choose('source', 'harbour.zip', Buffer.from(toFolder([harbourWork])));
  await expect(tab.getByRole('heading', { name: desk.t('import.takenIn.heading') })).toBeVisible();
  const selector = [{ type: 'TextQuoteSelector', exact: 'says the mayor', prefix: '“At last”, ', suffix: '. ' }];
  const rows = [
    {
      id: 'h1',
      uri: 'https://example.org/',
      text: 'Who else?',
      tags: [],
      target: [{ source: 'https://example.org/', selector }],
    },
  ];
  await desk.choose('source', 'hypothesis.json', Buffer.from(JSON.stringify({ total: 1, rows })));
  await tab.getByRole('button', { name: desk.t('import.takenIn.settle') }).click();
  await tab.getByRole('link', { name: desk.t('import.takenIn.open') }).click();
  await expect(tab.locator('[data-column=original] mark')).toHaveText('says the mayor');
});

const bad: {
  name: string;
  bytes: () => Uint8Array;
  code:
    | 'binary'
    | 'zip-bomb'
    | 'zip-path'
    | 'bad-folder'
    | 'xml-entities'
    | 'bad-json'
    | 'not-annotations'
    | 'bad-zip'
    | 'encoding';
}[] = [
  { name: 'program.bin', bytes: () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256), code: 'binary' },
  {
    name: 'bomb.zip',
    bytes: () => zipSync({ 'a/text.nb.mdx': new Uint8Array(60_000_000).fill(97) }),
    code: 'zip-bomb',
  },
  { name: 'climbs.zip', bytes: () => zipSync({ '../text.nb.mdx': strToU8('Hei.') }), code: 'zip-path' },
  { name: 'other.zip', bytes: () => zipSync({ 'readme.txt': strToU8('Hei.') }), code: 'bad-folder' },
  { name: 'cut.zip', bytes: () => toFolder([harbourWork]).slice(0, 300), code: 'bad-zip' },
  {
    name: 'laughs.tmx',
    bytes: () => strToU8('<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tmx version="1.4">&b;</tmx>'),
    code: 'xml-entities',
  },
  { name: 'broken.jsonld', bytes: () => strToU8('{"type": "Annotation", '), code: 'bad-json' },
  { name: 'other.json', bytes: () => strToU8('{"hello": "world"}'), code: 'not-annotations' },
];
inTurn(['nn', 'en'], (locale) => {
  test('a file that is bad is refused with a sentence each, nothing of it is kept, and the page goes on', async ({
    page: tab,
  }) => {
    test.slow();
    const desk = new ImportPage(tab, locale);
    await desk.visit();
    for (const { name, bytes, code } of bad) {
      await desk.choose('source', name, Buffer.from(bytes()));
      await expect(desk.trouble, name).toHaveText(desk.t(`import.problem.${code}`));
    }
    expect(await keptWorks(tab)).toEqual([]);
    await expectAlive(tab, desk);
  });
});

/** The page takes the next text as if nothing had been. */
async function expectAlive(tab: Page, desk: ImportPage): Promise<void> {
  await desk.bring('source', 'The ferry to Torvik starts on Monday. It carries 140 people, twice as many as before.');
  await expect(desk.language('source')).toHaveValue('en');
  await expect(tab.getByRole('main').getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
}
