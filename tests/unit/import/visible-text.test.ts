import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleText } from '#lib/import/visible-text.ts';

// Any sign of the first plane, the unseen ones too.
const sign = fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCharCode(code));

test.each([
  { name: 'controls of direction', from: 'a\u202eb\u2066c\u2069d\u200f', to: 'abcd' },
  { name: 'zero-width signs', from: 'a\u200bb\u2060c\ufeffd\u200ce', to: 'abcde' },
  { name: 'control characters', from: 'a\u0000b\u0007c\u009fd', to: 'abcd' },
  { name: 'soft hyphens', from: 'stats\u00admini\u00adster', to: 'statsminister' },
])('$name are taken out', ({ from, to }) => expect(visibleText(from)).toBe(to));

test.each([
  { name: 'tabs and line ends', text: 'a\tb\r\nc' },
  { name: 'the joiner of an emoji', text: '👩\u200d🚀' },
  { name: 'the non-joiner of Persian', text: 'می\u200cخواهم' },
  { name: 'a hard space', text: '10\u00a0000' },
])('$name stay', ({ text }) => expect(visibleText(text)).toBe(text));

test('letters written in two parts become one', () => expect(visibleText('a\u030a og が')).toBe('å og が'));

test('what is visible stays so: twice gives the same as once', () => {
  fc.assert(
    fc.property(fc.string({ unit: sign }), (text) => {
      expect(visibleText(visibleText(text))).toBe(visibleText(text));
    }),
  );
});
