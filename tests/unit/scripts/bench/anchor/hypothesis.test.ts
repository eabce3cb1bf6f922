import { expect, test } from 'vitest';
import { hypothesis } from '#scripts/bench/anchor/hypothesis.ts';

const annotation = { id: 'a', start: 4, end: 10, exact: 'bridge', prefix: 'new ', suffix: ' of Aldby' };
const cases = [
  { name: 'at its old position', after: 'old bridge, new bridge of Aldby', is: 4 },
  { name: 'where the context is the same', after: 'An old bridge, a new bridge of Aldby', is: 21 },
  { name: 'where it is nearly the same', after: 'It is the new brigde of Aldby', is: 14 },
];
test.each(cases)('the peer finds a quote $name', ({ after, is }) => {
  const [answer] = hypothesis({ lang: 'en', before: null, after, annotations: [annotation] });
  expect(answer && 'start' in answer ? answer.start : -1).toBe(is);
});

test('the peer gives up where nothing is like the quote', () => {
  const [answer] = hypothesis({ lang: 'en', before: null, after: 'xyz xyz', annotations: [annotation] });
  expect(answer).toEqual({ id: 'a', orphan: true });
});
