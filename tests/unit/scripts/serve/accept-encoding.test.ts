import { expect, test } from 'vitest';
import { acceptedEncodings } from '#scripts/serve/accept-encoding.ts';

const cases = [
  { header: undefined, gives: [] },
  { header: '', gives: [] },
  { header: 'gzip, deflate, br, zstd', gives: ['br', 'gzip'] },
  { header: 'gzip', gives: ['gzip'] },
  { header: 'GZIP', gives: ['gzip'] },
  { header: 'deflate, zstd', gives: [] },
  { header: 'br;q=0.5, gzip;q=0.9', gives: ['gzip', 'br'] },
  { header: 'br;q=0, gzip', gives: ['gzip'] },
  { header: '*', gives: ['br', 'gzip'] },
  { header: '*;q=0.5, br;q=0', gives: ['gzip'] },
  { header: 'identity, br;q=0.5', gives: [] },
  { header: 'br;q=nonsense, gzip;q=0.1', gives: ['gzip'] },
];

test.each(cases)('Accept-Encoding “$header” gives $gives', ({ header, gives }) => {
  expect(acceptedEncodings(header)).toEqual(gives);
});
