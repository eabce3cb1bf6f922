import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { clean } from '#lib/import/clean.ts';
import { ImportProblem } from '#lib/import/problem.ts';
import { longestLine, readFile } from '#lib/import/read-file.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const document = (body: string, before = ''): string =>
  `<?xml version="1.0"?>${before}<w:document ${w}><w:body>${body}</w:body></w:document>`;
const paragraph = (text: string, style = '') =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const styles = `<w:styles ${w}><w:style w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Tittel"><w:name w:val="Title"/></w:style></w:styles>`;
const docx = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const long = 'The bridge across the sound will be closed for six weeks from Monday, the county said in a statement.';

const htmlOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const page = await readFile({ name, bytes });
  return 'html' in page ? page.html : `text: ${page.text}`;
};

test.each([
  { name: 'plain text', file: 'a.txt', bytes: strToU8('Only text.'), html: 'text: Only text.' },
  {
    name: 'text that speaks of tags',
    file: 'a.txt',
    bytes: strToU8('Write <p> to begin a paragraph.'),
    html: 'text: Write <p> to begin a paragraph.',
  },
  {
    name: 'a page, whatever its name',
    file: 'a.txt',
    bytes: strToU8('<!DOCTYPE html><p>Text'),
    html: '<!DOCTYPE html><p>Text',
  },
  { name: 'a piece of a page', file: 'a', bytes: strToU8('<div><p>Text</p></div>'), html: '<div><p>Text</p></div>' },
  {
    name: 'Markdown',
    file: 'a.md',
    bytes: strToU8('---\ntitle: A & B\n---\n# One\n\nTwo *three*\nfour [five](http://x)\n\n- six\n'),
    html: '<title>A &amp; B</title><article><h1>One</h1>\n<p>Two <em>three</em>\nfour <a>five</a></p>\n<li><p>six</p>\n</li>\n</article>',
  },
  {
    name: 'MDX, which is not run',
    file: 'a.mdx',
    bytes: strToU8('Sum: {1 + 1}'),
    html: '<article><p>Sum: {1 + 1}</p>\n</article>',
  },
  {
    name: 'a Word document',
    file: 'a.docx',
    bytes: docx({
      'word/document.xml': document(
        paragraph('One', 'Tittel') + paragraph('Two', 'Overskrift1') + paragraph('Three &lt;b&gt;'),
      ),
      'word/styles.xml': styles,
    }),
    html: '<article><h1>One</h1>\n<h1>Two</h1>\n<p>Three &lt;b&gt;</p></article>',
  },
  {
    name: 'a Word document with changes',
    file: 'a.docx',
    bytes: docx({
      'word/document.xml': document(
        '<w:p><w:del><w:r><w:delText>Old</w:delText><w:t>Older</w:t></w:r></w:del><w:ins><w:r><w:t>New</w:t><w:tab/><w:t>one</w:t></w:r></w:ins></w:p>',
      ),
    }),
    html: '<article><p>New one</p></article>',
  },
])('$name is read', async ({ file, bytes, html }) => {
  expect(await htmlOf(file, bytes)).toBe(html);
});

const bad: { name: string; bytes: Uint8Array; code: string }[] = [
  { name: 'an archive of something else', bytes: docx({ 'a.txt': 'text' }), code: 'not-docx' },
  { name: 'a Word document that is no XML', bytes: docx({ 'word/document.xml': '<w:document>' }), code: 'not-docx' },
  {
    name: 'a Word document with entities',
    bytes: docx({ 'word/document.xml': document('', '<!DOCTYPE x [<!ENTITY a "aaaa">]>') }),
    code: 'xml-entities',
  },
  {
    name: 'a Word document that grows',
    bytes: zipSync({ 'word/document.xml': new Uint8Array(4_000_000) }),
    code: 'zip-bomb',
  },
  { name: 'an old Word file', bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), code: 'not-docx' },
  { name: 'an archive cut short', bytes: docx({ 'word/document.xml': document('') }).subarray(0, 60), code: 'bad-zip' },
  { name: 'a PDF', bytes: strToU8('%PDF-1.7'), code: 'pdf' },
  { name: 'a line that is too long', bytes: strToU8(`short\n${'a'.repeat(longestLine + 1)}`), code: 'too-long-line' },
  { name: 'a hundred megabytes', bytes: { length: 100_000_000 } as Uint8Array, code: 'too-large' },
];

test.each(bad)('$name is refused as $code', async ({ bytes, code }) => {
  const problem = await readFile({ name: 'file', bytes }).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ImportProblem);
  expect((problem as ImportProblem).code).toBe(code);
});

test('the article of a Word document and of Markdown is found, short as it is', async () => {
  const word = docx({
    'word/document.xml': document(
      paragraph('Bridge closed', 'Tittel') +
        paragraph(long) +
        paragraph('– No, she said.') +
        paragraph(long.replace('sound', 'fjord')),
    ),
    'word/styles.xml': styles,
  });
  const kept = [
    'title Bridge closed',
    `paragraph ${long}`,
    'paragraph – No, she said.',
    `paragraph ${long.replace('sound', 'fjord')}`,
  ];
  const keptOf = (page: Awaited<ReturnType<typeof readFile>>) =>
    clean(page)
      .lines.filter((line) => line.kept)
      .map(({ role, text }) => `${role} ${text}`);
  expect(keptOf(await readFile({ name: 'a.docx', bytes: word }))).toEqual(kept);
  const markdown = `# Bridge closed\n\n${long}\n\n– No, she said.\n\n${long.replace('sound', 'fjord')}\n`;
  expect(keptOf(await readFile({ name: 'a.md', bytes: strToU8(markdown) }))).toEqual(kept);
});
