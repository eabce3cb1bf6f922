import { expect } from '@playwright/test';
import { editions, type FiledEdition, secondLang } from './content.ts';
import { inEachLanguage, test } from './test.ts';

/** What each column shows: its segments, and for each mark the text of its pieces, joined. */
function readColumns() {
  const read = (column: string) => {
    const segments = [...document.querySelectorAll<HTMLElement>(`[data-column=${column}] [data-segment]`)];
    const marks: Record<string, { at: string; layer: string; text: string }> = {};
    for (const mark of document.querySelectorAll<HTMLElement>(`[data-column=${column}] mark`)) {
      const id = mark.dataset.annotation ?? '';
      const at = mark.closest<HTMLElement>('[data-segment]')?.dataset.segment ?? '';
      const known = marks[id] ?? { at, layer: mark.dataset.layer ?? '', text: '' };
      marks[id] = { ...known, text: known.text + mark.textContent };
    }
    return {
      refs: segments.map((segment) => segment.dataset.segment ?? ''),
      langs: [...new Set(segments.map((segment) => segment.lang))],
      columnLangs: [...new Set(segments.map((segment) => segment.closest<HTMLElement>('[data-column]')?.lang ?? ''))],
      empty: segments.filter((segment) => !segment.textContent?.trim()).length,
      quotations: segments.map((segment) => segment.querySelectorAll('q').length),
      nested: segments.filter((segment) => segment.querySelector('q q')).length,
      marks,
    };
  };
  return { original: read('original'), translation: read('translation') };
}

/** Rows that do not start level, or where the translation does not stand under the original. */
function unlevelRows(how: string) {
  return [...document.querySelectorAll<HTMLElement>('.row')].flatMap((row) => {
    const [left, right] = ['original', 'translation'].map((column) =>
      row.querySelector(`[data-column=${column}]`)?.getBoundingClientRect(),
    );
    if (!left || !right) return [`${row.id} lacks a column`];
    const good =
      how === 'side' ? Math.abs(left.top - right.top) < 1 && right.left >= left.right : right.top >= left.bottom;
    return good ? [] : [`${row.id}: ${left.top} and ${right.top}`];
  });
}

const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

function expectedMarks(edition: FiledEdition, lang: string) {
  return Object.fromEntries(
    edition.notes.map(({ id, at, layer, quote }) => [id, { at, layer, text: normal(quote[lang] ?? '') }]),
  );
}

inEachLanguage((locale) => {
  for (const edition of editions) {
    test(`${edition.outlet} has the same sentences in both columns, and every note is marked over its words`, async ({
      page: tab,
      reader,
    }) => {
      const page = reader(locale);
      await page.open(edition);
      const translation = secondLang(edition, locale);
      const columns = await tab.evaluate(readColumns);
      expect(columns.original.refs.length).toBeGreaterThan(5);
      expect(columns.translation.refs).toEqual(columns.original.refs);
      expect(new Set(columns.original.refs).size).toBe(columns.original.refs.length);
      expect(columns.translation.quotations).toEqual(columns.original.quotations);
      for (const [column, lang] of [
        [columns.original, edition.lang],
        [columns.translation, translation],
      ] as const) {
        expect(column.langs).toEqual([lang]);
        expect(column.columnLangs).toEqual([lang]);
        expect(column.empty).toBe(0);
        expect(column.nested).toBe(0);
        for (const mark of Object.values(column.marks)) mark.text = normal(mark.text);
        expect(column.marks).toEqual(expectedMarks(edition, lang));
      }
      await test.step('both sides of a row start level, and on a narrow screen the original stands above', async () => {
        expect(await tab.evaluate(unlevelRows, 'side')).toEqual([]);
        await tab.setViewportSize({ width: 1024, height: 800 });
        expect(await tab.evaluate(unlevelRows, 'side')).toEqual([]);
        await tab.setViewportSize({ width: 390, height: 844 });
        expect(await tab.evaluate(unlevelRows, 'under')).toEqual([]);
      });
      await test.step('the page says what it is and where the full text stands', async () => {
        await expect(tab.locator('html')).toHaveAttribute('lang', locale);
        await expect(tab).toHaveTitle(new RegExp(`^${edition.outlet}: .+ – ${page.t('site.name')}$`));
        await expect(tab.locator('meta[name=description]')).toHaveAttribute('content', /.{40}/);
        await expect(page.main.getByRole('heading', { level: 1 })).toHaveAttribute('lang', edition.lang);
        await expect(page.main.getByRole('link', { name: page.t('reader.readAt') })).toHaveAttribute(
          'href',
          edition.address,
        );
        await expect(page.main).toContainText(page.t('reader.edition'));
      });
    });
  }
});
