import { expect, type Page } from '@playwright/test';
import { dossierSlug } from './content.ts';
import { SearchBox } from './pages/search-box.ts';
import { inTurn, test } from './test.ts';

/** What is fetched from now on of what the search is made of. */
function searchFiles(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/search\/|open-search|search\/parts/.test(pathname)) asked.push(pathname);
  });
  return asked;
}

const forms = [
  { query: 'motvekter', marked: /motvekt/i },
  { query: 'rivaliseringen', marked: /rivalisering/i },
  { query: 'rivaliseringa', marked: /rivalisering/i },
  { query: 'rivalisiering', marked: /rivalisering/i },
  { query: 'avtalane', marked: /avtale/i },
  { query: 'counterbalances', marked: /counterbalance/i },
];

inTurn(['nn'], (locale) => {
  test('nothing of the search is fetched before it is opened, and then once', async ({ page }) => {
    const asked = searchFiles(page);
    const search = new SearchBox(page, locale);
    await page.goto(`/${locale}/${dossierSlug}/diplomat`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await search.link.click();
    await search.field.fill('motvekt');
    await expect(search.hits).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await search.link.click();
    await expect(search.field).toBeFocused();
    expect(asked.filter((path) => /^\/search\//.test(path))).toHaveLength(1);
    expect(asked).toHaveLength(new Set(asked).size);
  });

  for (const { query, marked } of forms) {
    test(`“${query}” finds the text, the notes and the contrast with the word, and marks it`, async ({ page }) => {
      const search = new SearchBox(page, locale);
      await search.openOver();
      await search.field.fill(query);
      for (const kind of ['text', 'note', 'contrast'] as const) await expect(search.group(kind)).toBeVisible();
      for (const hit of await search.group('text').getByRole('listitem').all()) {
        await expect(hit.locator('mark').first()).toHaveText(marked);
        await expect(hit.locator('p')).toHaveAttribute('lang', /^(nb|nn|en|zh)$/);
      }
    });
  }

  test('a hit in a text leads to its sentence, in the language it was found in', async ({ page }) => {
    const search = new SearchBox(page, locale);
    await search.openOver();
    await search.lang().selectOption('nn');
    await search.field.fill('motvekter');
    const hit = search.group('text').getByRole('link').first();
    await expect(hit).toHaveText(/The Diplomat, /);
    await hit.click();
    await expect(page).toHaveURL(
      new RegExp(`/${locale}/${dossierSlug}/diplomat${locale === 'nn' ? '' : '/nn'}#p12\\.2$`),
    );
    await expect(page.locator('[data-segment="p12.2"][lang=nn]')).toBeInViewport();
  });

  test('a hit in a note opens the note in its text', async ({ page, reader }) => {
    const search = new SearchBox(page, locale);
    await search.openOver('/compare');
    await search.field.fill('motvekt');
    const hit = search
      .group('note')
      .getByRole('link', { name: /The Diplomat/ })
      .first();
    const id = /note=([a-z0-9-]+)#/.exec((await hit.getAttribute('href')) ?? '')?.[1] ?? '';
    await hit.click();
    await expect(page).toHaveURL(new RegExp(`note=${id}`));
    await expect(reader(locale).note(id)).toHaveClass(/open/);
  });

  test('the window is worked by keys alone, and gives the focus back', async ({ page }) => {
    const search = new SearchBox(page, locale);
    await page.goto(`/${locale}/${dossierSlug}/diplomat#p3.1`);
    const segment = page.locator('[data-segment="p3.1"]').first();
    await expect(segment).toBeFocused();
    await page.keyboard.press('/');
    await expect(search.window).toBeVisible();
    await expect(search.field).toBeFocused();
    await page.keyboard.type('counterbalance', { delay: 5 });
    await expect(search.hits).not.toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    const links = search.hits.getByRole('link');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(search.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(search.window).toBeHidden();
    await expect(segment).toBeFocused();
    await page.keyboard.press('/');
    await expect(search.field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(search.window).toBeHidden();
    await expect(page).toHaveURL(/\/diplomat#p12\.2$/);
    await expect(page.locator('[data-segment="p12.2"]').first()).toBeFocused();
  });

  test('hits are narrowed by kind and language, and the address of the page keeps what was asked', async ({ page }) => {
    const search = new SearchBox(page, locale);
    await search.visit('?q=Japan');
    await expect(search.field).toHaveValue('Japan');
    await expect(search.group('point')).toBeVisible();
    await search.kind('text').check();
    await expect(search.group('point')).toHaveCount(0);
    await search.lang().selectOption('en');
    await expect(search.hits.locator('p').first()).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL(/\?q=Japan&kind=text&lang=en$/);
    const said = await search.status.textContent();
    await page.reload();
    await expect(search.status).toHaveText(said ?? '');
    await expect(search.kind('text')).toBeChecked();
    const count = await search.hits.count();
    await search.group('text').getByRole('button').click();
    expect(await search.hits.count()).toBeGreaterThan(count);
    await expect(search.hits.nth(count).getByRole('link')).toBeFocused();
  });

  test('how many there are is said; what is only like it and what is not there too', async ({ page }) => {
    const search = new SearchBox(page, locale);
    const { t } = search;
    await search.visit();
    await expect(page.getByText(t('search.start'))).toBeVisible();
    await search.field.fill('motvekt');
    await expect(search.hits.first()).toBeVisible();
    await expect(page.getByText(t('search.start'))).toBeHidden();
    await expect(search.status).toHaveText(/^\d+ /);
    await search.field.fill('motvkt');
    await expect(search.status).toHaveText(new RegExp(`^${t('search.loose')} \\d+ `));
    await search.field.fill('qwertyuiop');
    await expect(search.status).toHaveText(t('search.found', { count: 0 }));
    await expect(page.getByText(t('search.noneHint'))).toBeVisible();
    await expect(search.hits).toHaveCount(0);
  });
});

test('what could not be fetched is asked for again when the reader says so', async ({ page, complaints }) => {
  const search = new SearchBox(page, 'nb');
  await page.route('**/search/*.json', (route) => route.abort());
  await search.openOver();
  await expect(search.status).toHaveText(search.t('search.failed'));
  await search.field.fill('motvekt');
  await page.unroute('**/search/*.json');
  await page.getByRole('button', { name: search.t('search.retry') }).click();
  await expect(search.hits).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: search.t('search.retry') })).toBeHidden();
  // The browser notes what did not arrive.
  expect(complaints.splice(0)).toEqual(['Failed to load resource: net::ERR_FAILED']);
});

test('where the window cannot be had, the link leads to the page', async ({ page, complaints }) => {
  const search = new SearchBox(page, 'en');
  await page.route('**/search/parts', (route) => route.abort());
  await page.goto(`/en/${dossierSlug}`);
  await search.link.click();
  await expect(page).toHaveURL(/\/search$/);
  await expect(search.field).toBeVisible();
  complaints.splice(0);
});

test('on its own page the key and the link lead to the field', async ({ page }) => {
  const search = new SearchBox(page, 'nb');
  await search.visit();
  await page.keyboard.press('/');
  await expect(search.field).toBeFocused();
  await page.keyboard.type('/');
  await expect(search.field).toHaveValue('/');
  await search.link.click();
  await expect(search.field).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what the search is made from is at most 100 kB in gzip, and kept for good', async ({ page, request }) => {
  const search = new SearchBox(page, 'nb');
  await search.visit();
  const file = (await page.locator('site-search').getAttribute('data-file')) ?? '';
  const answer = await request.head(file, { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-encoding']).toBe('gzip');
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect(Number(answer.headers()['content-length'])).toBeLessThanOrEqual(100_000);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['nb', 'nn', 'en'] as const) {
    test(`in ${locale} the page says what to use instead, and shows no dead form`, async ({ page }) => {
      const search = new SearchBox(page, locale);
      await page.goto(`/${locale}/${dossierSlug}/diplomat`);
      await search.link.click();
      await expect(page).toHaveURL(/\/search$/);
      await expect(page.getByText(search.t('search.noScript'))).toBeVisible();
      await expect(search.field).toBeHidden();
      await page.getByRole('link', { name: search.t('search.instead.glossary') }).click();
      await expect(page).toHaveURL(/\/glossary$/);
    });
  }
});
