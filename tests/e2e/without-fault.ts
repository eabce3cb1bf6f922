import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { type Locale, locales } from '#lib/model/locale.ts';
import { dossierSlug, editions, firstOf, lonelyNotes, richest, sitePaths } from './content.ts';
import { CiteDialog } from './pages/cite-dialog.ts';
import { SearchBox } from './pages/search-box.ts';
import { on, test } from './test.ts';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const rules: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };

/** What can be at fault in the dark alone: nothing but colours differs there, and the rest need not be read again. */
const coloursOnly: axe.RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** What axe finds by day and in the dark, as readable lines. The page’s own policy lets no script in, so it comes by the debugger. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${source};0`);
  const byDay = await found(page, rules);
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await found(page, coloursOnly);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...byDay, ...byNight.map((line) => `in the dark: ${line}`)];
}

async function found(page: Page, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (wish) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations: all } = await checker.run(document, { resultTypes: ['violations'], ...wish });
    return all.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')} ${failureSummary?.replace(/\s+/g, ' ').slice(0, 300)}`,
      ),
    );
  }, options);
}

/** The reader of a text read in part, in another script. */
const partPaths = editions.filter(({ part }) => part).map(({ slug }) => `/${dossierSlug}/${slug}`);
const lonely = firstOf(lonelyNotes(richest), 'note with a segment to itself');

/** Declares that axe finds no fault on any page in a language, by day and in the dark. */
export function declareWithoutFault(locale: Locale): void {
  test.use({ colorScheme: 'light' });
  // Each page in every language, and on both kinds of screen by turns.
  const turn = (number: number) => on((number + locales.indexOf(locale)) % 2 === 0 ? 'desktop' : 'phone');

  for (const [number, path] of [...sitePaths, ...partPaths, '/not-found'].entries()) {
    test(`/${locale}${path} has no fault that axe finds`, turn(number), async ({ page: tab, site }) => {
      if (path === '/not-found') {
        await tab.route('**/not-found', async (route) => route.fulfill({ response: await route.fetch(), status: 200 }));
      }
      await site(locale).visit(path);
      expect(await violations(tab)).toEqual([]);
    });
  }

  test(
    'the search has no fault that axe finds, with hits and without, over a page and on its own',
    turn(0),
    async ({ page: tab }) => {
      const search = new SearchBox(tab, locale);
      await search.openOver('/diplomat');
      await search.field.fill('Japan');
      await expect(search.hits.first()).toBeVisible();
      expect(await violations(tab), 'over a page').toEqual([]);
      await search.visit('?q=motvekt');
      await expect(search.hits.first()).toBeVisible();
      expect(await violations(tab), 'on its own page').toEqual([]);
      await search.field.fill('qwertyuiop');
      await expect(search.hits).toHaveCount(0);
      expect(await violations(tab), 'no hits').toEqual([]);
    },
  );

  test(
    'the reader has no fault that axe finds, at rest, with a note, a sentence and all layers, and with each panel',
    turn(1),
    async ({ page: tab, reader }) => {
      const page = reader(locale);
      await page.open(richest);
      expect(await violations(tab), 'at rest').toEqual([]);
      await page.choose(page.more());
      for (const layer of ['facts', 'actors', 'certainty', 'translation'] as const) await page.layer(layer).check();
      await page.mark(lonely.id).first().click();
      await expect(page.openNote).toBeVisible();
      expect(await violations(tab), 'note open').toEqual([]);
      const cite = new CiteDialog(tab, locale);
      await cite.opener(page.openNote).click();
      await expect(cite.dialog).toBeVisible();
      expect(await violations(tab), 'reference open').toEqual([]);
      await tab.keyboard.press('Escape');
      await page.chooseButton.click();
      await expect(page.chooser).toBeVisible();
      expect(await violations(tab), 'layers open').toEqual([]);
      await tab.keyboard.press('Escape');
      await page.displayButton.click();
      await expect(page.display).toBeVisible();
      expect(await violations(tab), 'display open').toEqual([]);
      await tab.keyboard.press('Escape');
      await tab.keyboard.press('?');
      await expect(page.keyHelp).toBeVisible();
      expect(await violations(tab), 'keys open').toEqual([]);
    },
  );
}
