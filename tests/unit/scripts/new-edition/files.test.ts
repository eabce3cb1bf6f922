import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#lib/content/check.ts';
import { dossierFile, editionFiles } from '#scripts/new-edition/files.ts';

test('a new edition lacks its fingerprint and what is to be filled in, and has no other problem', async () => {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    const files = { 'sak/dossier.yaml': dossierFile('avis'), ...prefixed(editionFiles('ja', ['nb', 'nn', 'en'])) };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const { problems } = await checkContent(root, 'messages');
    const told = problems
      .filter(({ file }) => file.includes('/sak/'))
      .map(({ rule, what }) => (rule === 'schema' ? what.replace(/^“[^”]+” /, '') : rule));
    expect([...new Set(told)].sort()).toEqual([
      'file-missing',
      'is empty.',
      'is empty: write one of “news-report”, “agency-report”, “commentary”, “analysis”.',
      'is not a date such as “2025-04” or “2025-04-08”.',
      'is not an address that begins with https://.',
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

function prefixed(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`sak/avis/${name}`, text]));
}
