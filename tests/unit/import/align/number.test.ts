import { describe, expect, test } from 'vitest';
import { numberValue, numeralValue } from '#lib/import/align/number.ts';

const written: [string, string, string][] = [
  ['5,000', '', '5000'],
  ['5 000', '', '5000'],
  ['5.000', '', '5000'],
  ['1,250,300', '', '1250300'],
  ['7,5', '', '7.5'],
  ['7.5', '', '7.5'],
  ['007', '', '7'],
  ['2,5', 'millioner', '2500000'],
  ['2.5', 'million', '2500000'],
  ['3', 'milliarder', '3000000000'],
  ['3', 'bn', '3000000000'],
  ['12', '万', '120000'],
];
test.each(written)('“%s %s” is %s', (digits, scale, value) => expect(numberValue(digits, scale)).toBe(value));

describe('numerals', () => {
  const numerals: [string, string | undefined][] = [
    ['三十五', '35'],
    ['十二', '12'],
    ['二百零四', '204'],
    ['两千', '2000'],
    ['四万五千', '45000'],
    ['一亿二千万', '120000000'],
    ['二〇二四', '2024'],
    ['三', undefined],
    ['大人', undefined],
  ];
  test.each(numerals)('%s is %s', (numeral, value) => expect(numeralValue(numeral)).toBe(value));
});
