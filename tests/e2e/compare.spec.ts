import { expect } from '@playwright/test';
import { dossierSlug, firstOf, readComparison } from './content.ts';
import { inTurn, test } from './test.ts';

const { points, contrasts } = readComparison();
const disputed = firstOf(
  points.filter(({ editions }) => editions.diplomat?.state === 'differs'),
  'claim that The Diplomat words otherwise',
);
const contrast = firstOf(contrasts, 'contrast');

inTurn(['nb', 'en'], (locale) => {
  test('every claim stands there with the answer of every text, as a sign and a word', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}/compare`);
    const table = page.getByRole('table', { name: t('compare.table') });
    await expect(table.locator('tr[data-point]')).toHaveCount(points.length);
    for (const { id, editions } of points) {
      const states = await table
        .locator(`tr[data-point="${id}"] [data-state]`)
        .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset.state));
      expect(states.sort(), id).toEqual(
        Object.values(editions)
          .map(({ state }) => state)
          .sort(),
      );
    }
    const cell = table.locator(`tr[data-point="${disputed.id}"] [data-edition=diplomat]`);
    await expect(cell).toContainText(t('state.differs'));
    await expect(page.getByText(/hidden|skjult|skjuler/i)).toHaveCount(0);
  });

  test('a cell opens the passage in original and translation, and leads to it in the text', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}/compare`);
    const cell = page.locator(`tr[data-point="${disputed.id}"] [data-edition=diplomat]`);
    await cell.locator('summary').click();
    await expect(cell.locator('p[lang=en] mark')).toBeVisible();
    await expect(cell.locator(`p[lang=${locale === 'nn' ? 'nn' : 'nb'}] mark`)).toBeVisible();
    await cell.getByRole('link', { name: t('compare.toText', { outlet: 'The Diplomat' }) }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${dossierSlug}/diplomat#p`));
  });

  test('claims are narrowed by subject, answer, words and difference; the address keeps it', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}/compare`);
    const rows = page.locator('tr[data-point]:visible');
    await page.getByLabel(t('compare.group')).selectOption('agreement');
    const ours = points.filter(({ group }) => group === 'agreement');
    await expect(rows).toHaveCount(ours.length);
    await page.getByLabel(t('compare.disputed')).check();
    const apart = ours.filter(({ editions }) => Object.values(editions).some(({ state }) => state === 'differs'));
    await expect(rows).toHaveCount(apart.length);
    await page.reload();
    await expect(rows).toHaveCount(apart.length);
    await page.getByLabel(t('compare.search')).fill('xyzzy');
    await expect(rows).toHaveCount(0);
    await expect(page.getByRole('status').filter({ visible: true })).toHaveText(t('compare.found', { count: 0 }));
    await page.getByRole('button', { name: t('compare.reset') }).click();
    await expect(rows).toHaveCount(points.length);
  });

  test('an address of a cell opens it, and one of a sentence shows the claims that it speaks of', async ({
    page,
    site,
  }) => {
    const view = site(locale);
    await view.visit(`/${dossierSlug}/compare#${disputed.id}.diplomat`);
    await expect(page.locator(`[id="${disputed.id}.diplomat"] details`)).toHaveAttribute('open', '');
    const at = disputed.editions.diplomat?.at ?? '';
    await view.visit(`/${dossierSlug}/compare?at=diplomat.${at}`);
    await expect(page.locator(`tr[data-point="${disputed.id}"]`)).toBeVisible();
    expect(await page.locator('tr[data-point]:visible').count()).toBeLessThan(points.length);
  });

  test('an address of a claim far down lands on it, also where a browser does not hold the text still', async ({
    page,
    site,
  }) => {
    // Safari lets what is read move when what is above it turns out to have another height.
    await page.addInitScript(() => {
      const moves = new CSSStyleSheet();
      moves.replaceSync('* { overflow-anchor: none !important; }');
      document.adoptedStyleSheets = [moves];
    });
    const view = site(locale);
    for (const share of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
      const { id } = firstOf(points.slice(Math.floor(points.length * share)), 'claim');
      // By way of another page, since from one claim to the next no page is loaded.
      await view.visit('/method');
      await view.visit(`/${dossierSlug}/compare#${id}`);
      const row = page.locator(`tr[data-point="${id}"]`);
      await expect(row).toBeInViewport();
      // And it stays: nothing that is painted later pushes it away.
      await page.waitForTimeout(300);
      await expect(row).toBeInViewport();
    }
  });

  test('contrasts are narrowed to chosen texts, and each has a page with a way on', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}/contrasts`);
    await page.getByLabel('Jiji Press').check();
    await page.getByLabel('The Diplomat').check();
    const both = contrasts.filter(({ positions }) =>
      ['jiji', 'diplomat'].every((slug) => positions.some(({ edition }) => edition === slug)),
    );
    await expect(page.locator('[data-editions]:visible')).toHaveCount(both.length);
    await view.visit(`/${dossierSlug}/contrasts/${contrast.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(contrast.title[locale]);
    await expect(page.getByRole('main')).toContainText(contrast.question[locale]);
    await expect(page.locator('.positions > section')).toHaveCount(contrast.positions.length);
    await page.getByRole('link', { name: t('contrast.next') }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(contrast.title[locale]);
  });

  test('the glossary explains its words and leads to where they are used', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}/glossary`);
    await expect(page.getByRole('heading', { name: t('glossary.ladders') })).toBeVisible();
    const use = page.locator('.glossary .use a').first();
    await expect(use).toHaveAttribute('href', new RegExp(`^/${locale}/${dossierSlug}/.+#p`));
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('all claims are there to read, and cells open', async ({ page }) => {
    await page.goto(`/nb/${dossierSlug}/compare`);
    await expect(page.locator('tr[data-point]:visible')).toHaveCount(points.length);
    const cell = page.locator(`tr[data-point="${disputed.id}"] [data-edition=diplomat]`);
    await cell.locator('summary').click();
    await expect(cell.locator('p[lang=en]')).toBeVisible();
  });
});
