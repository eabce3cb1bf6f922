import { expect, test } from 'vitest';
import { nearWords } from '#lib/import/full-text/near-words.ts';

const cases: [name: string, window: string, phrase: string, found: string | null][] = [
  [
    'another order',
    'They plan a cooperation framework at sea.',
    'a framework for cooperation',
    'cooperation framework',
  ],
  ['another spelling', 'It will modernize old harbours.', 'modernise the harbours', 'modernize old harbours'],
  ['the shorter of two', 'Old ferries and big ports; then old ports.', 'old ports', 'old ports'],
  ['a word that is missing', 'They plan a framework at sea.', 'a framework for cooperation', null],
  ['words far apart', `Old ${'x '.repeat(20)}ports.`, 'old ports', null],
  ['a single word', 'A framework.', 'the framework', null],
];

test.each(cases)('%s', (_name, window, phrase, found) => {
  const place = nearWords(window, phrase, 'en');
  expect(place && window.slice(place.start, place.end)).toBe(found);
});
