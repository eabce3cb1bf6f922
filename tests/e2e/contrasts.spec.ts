import { expect, type Page } from '@playwright/test';
import { dossierSlug, editions, firstOf, readComparison, secondLang } from './content.ts';
import { messages } from './messages.ts';
import { inTurn, test } from './test.ts';

const { contrasts } = readComparison();
const takesPart = (slug: string) => (one: (typeof contrasts)[number]) =>
  one.positions.some(({ edition }) => edition === slug);
const pair = ['china-military-online', 'diplomat'] as const;
const between = contrasts.filter((one) => pair.every((slug) => takesPart(slug)(one)));
const many = firstOf(
  between.filter(({ positions }) => positions.length > 2),
  'contrast of three texts with the chosen two among them',
);
const query = `?editions=${pair.join('.')}`;
const filedOf = (slug: string) =>
  firstOf(
    editions.filter((one) => one.slug === slug),
    `edition ${slug}`,
  );
const outletOf = (slug: string) => filedOf(slug).outlet;
const items = (page: Page) => page.locator('[data-editions]:visible');

inTurn(['nb', 'nn'], (locale) => {
  const found = (count: number) => messages(locale)('contrast.found', { count });
  const outlets = new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'nb').format(pair.map(outletOf));

  test('two chosen texts leave their contrasts as pairs, in original and translation, and a link shows the same', async ({
    page,
    site,
  }) => {
    const view = site(locale);
    await view.visit(`/${dossierSlug}/compare`);
    await page.getByRole('link', { name: view.t('compare.toContrasts') }).click();
    await expect(items(page)).toHaveCount(contrasts.length);
    for (const slug of pair) await page.getByRole('checkbox', { name: outletOf(slug) }).check();
    await expect(page.getByRole('status').first()).toHaveText(
      view.t('contrast.among', { found: found(between.length), outlets }),
    );
    expect(view.address()).toBe(`/${locale}/${dossierSlug}/contrasts${query}`);
    await page.reload();
    await expect(items(page)).toHaveCount(between.length);
    const item = page.locator(`#${many.id}`);
    const sides = item.locator('[data-edition]:visible');
    await expect(sides).toHaveCount(
      many.positions.filter(({ edition }) => pair.some((slug) => slug === edition)).length,
    );
    for (const { edition, quote } of many.positions) {
      const filed = filedOf(edition);
      const { lang } = filed;
      for (const one of [lang, secondLang(filed, locale)]) {
        const passage = item.locator(`[data-edition=${edition}] p[lang=${one}]`).filter({ hasText: quote[one] ?? '' });
        await expect(passage.first()).toBeVisible({ visible: pair.some((slug) => slug === edition) });
      }
    }
    await expect(item).toContainText(many.question[locale]);
    await expect(item).toContainText(view.t(`relation.${many.relation as 'reframes'}`));
  });

  test('one text asks for another, and a choice can be undone', async ({ page, site }) => {
    const view = site(locale);
    await view.visit(`/${dossierSlug}/contrasts?editions=jiji.nowhere`);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    const with_ = contrasts.filter(takesPart('jiji')).length;
    await expect(page.getByRole('status').first()).toHaveText(
      view.t('contrast.amongOne', { found: found(with_), outlet: outletOf('jiji') }),
    );
    await page.getByRole('button', { name: view.t('contrast.reset') }).click();
    await expect(items(page)).toHaveCount(contrasts.length);
    expect(view.address()).toBe(`/${locale}/${dossierSlug}/contrasts`);
  });

  test('where nothing is found, the page says what to do', async ({ page, site }) => {
    const view = site(locale);
    // No two texts of this dossier are without a contrast, so those of one are taken out of the page.
    await page.route('**/contrasts?*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace(/data-editions="[^"]*"/g, 'data-editions="none"'),
      });
    });
    await view.visit(`/${dossierSlug}/contrasts${query}`);
    await expect(page.getByRole('status').first()).toHaveText(found(0));
    await expect(page.getByRole('button', { name: view.t('contrast.reset') })).toBeVisible();
  });

  test('on the way through, next and previous keep to the chosen texts', async ({ page, site }) => {
    const view = site(locale);
    await view.visit(`/${dossierSlug}/contrasts${query}`);
    const [first, second] = between;
    await page.getByRole('link', { name: first?.title[locale] ?? '', exact: true }).click();
    const step = (number: string) => view.t('contrast.step', { number, count: String(between.length), outlets });
    await expect(page.locator('contrast-steps').getByRole('status')).toHaveText(step('1'));
    await expect(page.getByRole('link', { name: view.t('contrast.previous') })).toHaveCount(0);
    await page.getByRole('link', { name: view.t('contrast.next') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(second?.title[locale] ?? '');
    await expect(page.locator('contrast-steps').getByRole('status')).toHaveText(step('2'));
    await page.getByRole('link', { name: view.t('contrast.previous') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.title[locale] ?? '');
    await expect(page.locator('contrast-steps').getByRole('status')).toHaveText(step('1'));
    await view.switchTo(locale === 'en' ? 'nn' : 'en');
    await expect(page).toHaveURL(new RegExp(`\\${query}$`));
    await page.goBack();
    await page.getByRole('link', { name: view.t('contrast.all') }).click();
    await expect(items(page)).toHaveCount(between.length);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every contrast is there with its passages and question, and the way on leads through all', async ({
    page,
    site,
  }) => {
    const view = site('nb');
    await view.visit(`/${dossierSlug}/contrasts${query}`);
    await expect(items(page)).toHaveCount(contrasts.length);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await view.visit(`/${dossierSlug}/contrasts/${contrasts[0]?.id}${query}`);
    await page.getByRole('link', { name: view.t('contrast.next') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(contrasts[1]?.title.nb ?? '');
  });
});

test('on paper stands which texts were chosen, and no control', async ({ page, site }) => {
  const view = site('en');
  await view.visit(`/${dossierSlug}/contrasts${query}`);
  await expect(items(page)).toHaveCount(between.length);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('status').first()).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
});
