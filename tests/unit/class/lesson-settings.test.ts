import { describe, expect, test } from 'vitest';
import { settingsOfDossier, settingsOfLesson, settingsOfWork } from '#lib/class/lesson-settings.ts';
import { faultsOf } from '#lib/class/set-up.ts';
import { settingsSchema } from '#lib/class/settings.ts';
import { isRead } from '#lib/class/task.ts';
import { loadDossiers } from '#lib/content/dossier.ts';
import { locales } from '#lib/model/locale.ts';
import type { WorkText } from '#lib/model/work.ts';

const [dossier] = loadDossiers('articles');
if (!dossier) throw new Error('There is no dossier.');
const lessonOf = (slug: string) => {
  const lesson = dossier.lessons.find((one) => one.slug === slug);
  if (!lesson) throw new Error(`There is no lesson “${slug}”.`);
  return lesson;
};

describe('the real lessons', () => {
  const all = dossier.lessons.flatMap((lesson) => locales.map((locale) => ({ lesson, locale, name: lesson.slug })));

  test.each(all)('$name in $locale stands as it is', ({ lesson, locale }) => {
    const settings = settingsOfLesson(lesson, dossier, locale);
    expect(settingsSchema.parse(settings)).toEqual(settings);
    expect(faultsOf(lesson.texts[locale].title, settings)).toEqual([]);
  });

  test.each(all)('$name in $locale: every passage of its steps is read', ({ lesson, locale }) => {
    const settings = settingsOfLesson(lesson, dossier, locale);
    const numberOf = (edition: string) => settings.texts.find((text) => text.edition === edition)?.number ?? 0;
    const passages = lesson.texts[locale].steps.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'passage' ? [block.excerpt] : [])),
    );
    expect(passages.length).toBeGreaterThan(0);
    for (const { edition, at } of passages) expect(isRead(settings, { text: numberOf(edition), at })).toBe(true);
  });

  test('one pair of words: two paragraphs of two texts, numbered as on the handout', () => {
    const settings = settingsOfLesson(lessonOf('one-pair-of-words'), dossier, 'nb');
    expect(settings.texts).toEqual([
      { number: 1, edition: 'china-military-online', blocks: ['p6'] },
      { number: 2, edition: 'diplomat', blocks: ['p12', 'p17'] },
    ]);
    expect(settings.layers).toEqual(['certainty', 'framing']);
    expect(settings.polls).toEqual([
      { id: 'why-japan', answers: 6 },
      { id: 'neighbours-settled-by', answers: 5 },
    ]);
    expect(settings).toMatchObject({ outletsHidden: true, lines: [], lang: 'nb', daysKept: 30 });
  });

  test('five texts, one event: the line of the task that translates is asked for', () => {
    const settings = settingsOfLesson(lessonOf('five-texts-one-event'), dossier, 'nn');
    expect(settings.lines).toEqual([{ text: 4, at: 'p6.2' }]);
    expect(settings.lang).toBe('nn');
    // Asked twice in the lesson, once in the class.
    expect(settings.polls.map(({ id }) => id)).toEqual(['why-japan', 'most-active']);
  });

  test('in English the texts stand beside a translation that most of them have', () => {
    expect(settingsOfLesson(lessonOf('one-pair-of-words'), dossier, 'en').lang).toBe('nb');
  });
});

test('a dossier without a lesson begins with no texts', () => {
  const settings = settingsOfDossier(dossier, 'nb');
  expect(settings.texts).toEqual([]);
  expect(faultsOf('2STA', settings)).toEqual(['texts-none']);
});

describe('an imported text', () => {
  const text = (lang: string): WorkText => ({ lang, text: 'A', blocks: [], own: [], emphasis: [] });
  const cases = [
    { original: 'en', translations: ['nb', 'nn'], locale: 'nn', lang: 'nn' },
    { original: 'nb', translations: ['de'], locale: 'nb', lang: 'de' },
    { original: 'zh', translations: [], locale: 'nb', lang: 'zh' },
  ] as const;
  test.each(cases)('from $original in $locale stands beside $lang', ({ original, translations, locale, lang }) => {
    const work = {
      original: text(original),
      translations: translations.map((one) => ({ text: text(one), groups: [] })),
    };
    const settings = settingsOfWork(work, locale);
    expect(settings).toMatchObject({ lang, source: { kind: 'own', rightsConfirmed: false } });
    expect(faultsOf('2STA', settings)).toEqual(['rights']);
  });
});
