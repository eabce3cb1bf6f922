import { expect, test } from 'vitest';
import { downloadName } from '#lib/model/download.ts';

test.each([
  { edition: 'diplomat', format: 'epub', name: 'japan-mongolia-diplomat.nn.epub' },
  { edition: 'diplomat', format: 'jsonld', name: 'japan-mongolia-diplomat.jsonld' },
  { edition: undefined, format: 'notes', name: 'japan-mongolia.nn.notes.csv' },
  { edition: undefined, format: 'folder', name: 'japan-mongolia.zip' },
] as const)(
  'the file is called $name; a language stands in it only where it is in one',
  ({ edition, format, name }) => {
    expect(downloadName('japan-mongolia', edition, format, 'nn')).toBe(name);
  },
);
