import { expect, test } from 'vitest';
import { inQuotationMarks } from '#lib/model/quotation-marks.ts';

test.each([
  ['nb', '«ord»'],
  ['nn', '«ord»'],
  ['en', '“ord”'],
  ['zh-Hant', '“ord”'],
  ['ja', '「ord」'],
])('words quoted in %s are %s', (lang, quoted) => expect(inQuotationMarks('ord', lang)).toBe(quoted));
