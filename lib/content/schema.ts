import { z } from 'zod';
import { isInCalendar } from '#lib/model/day.ts';

/** One line or short passage of text: never empty, never endless. */
export const words = (most: number) => z.string().trim().min(1, 'is empty').max(most, `is longer than ${most} signs`);

/** The same words in every language of the interface. */
export const localized = (most: number) => z.strictObject({ nb: words(most), nn: words(most), en: words(most) });

/** Lower-case words with hyphens: an address, an id. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may hold only small letters a–z, digits and single hyphens')
  .max(80, 'is longer than 80 signs');

/** A BCP 47 tag of the kinds we use: `nb`, `zh`, `zh-Hant`. */
export const lang = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as “nb” or “zh”');

/** The place of a segment. */
export const place = z.string().regex(/^(h|p|cap|bio|note)[1-9]\d*\.[1-9]\d*$/, 'is not a place such as “p12.2”');

/** The words of a passage in every language of its edition; `nth` says which, where they stand twice. */
export const quote = {
  quote: z.record(lang, words(300)),
  nth: z.record(lang, z.int().min(1)).optional(),
};

/** A note by its full name: `edition/id`. */
export const noteName = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is not a note such as “diplomat/counterbalance”');

/** A page of the web. */
export const webAddress = z.url({ protocol: /^https$/, error: 'is not an address that begins with https://' });

/** `2025-04` or `2025-04-08`. */
export const date = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'is not a date such as “2025-04” or “2025-04-08”');

/** The same, or a year: when something happened may be known no better. YAML takes `2016` for a number. */
export const moment = z.union([z.string(), z.int().transform(String)]).pipe(
  z
    .string()
    .regex(
      /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
      'is not a date such as “2016”, “2025-04” or “2025-04-08”',
    )
    .refine(isInCalendar, 'is a day that is not in the calendar'),
);

/** What zod says of a value, in the words of an editor. */
export function plainIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'undefined') return issue.message;
      if (issue.input === null) return 'is empty';
      return issue.input === undefined ? 'is missing' : `should be ${article(issue.expected)}`;
    case 'unrecognized_keys':
      return `has the unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'invalid_value':
      return issue.input === undefined
        ? 'is missing'
        : issue.input === null || issue.input === ''
          ? `is empty: write one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`
          : `is not one of ${issue.values.map((value) => `“${String(value)}”`).join(', ')}`;
    default:
      return issue.message;
  }
}

function article(expected: string): string {
  const names: Record<string, string> = {
    object: 'a map of keys',
    array: 'a list',
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
  };
  return names[expected] ?? expected;
}
