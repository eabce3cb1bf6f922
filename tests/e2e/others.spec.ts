import { expect } from '@playwright/test';
import { dossierSlug, editions, firstOf, readComparison } from './content.ts';
import { inTurn, test } from './test.ts';

const { points } = readComparison();
const here = firstOf(
  editions.filter(({ slug }) => slug === 'diplomat'),
  'edition “diplomat”',
);
/** A claim that this edition makes and another too. */
const point = firstOf(
  points.filter(({ editions: stands }) => stands.diplomat?.at && stands['china-military-online']?.at),
  'claim that both editions make',
);
const at = point.editions.diplomat?.at ?? '';
const there = point.editions['china-military-online']?.at ?? '';

inTurn(['en'], (locale) => {
  test('the sentence in hand shows what the others say, leads there, and the way back leads to the sentence', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    const { t } = page;
    await page.open(here, `#${at}`);
    await page.tools.getByRole('link', { name: t('tools.others') }).click();
    const panel = tab.getByRole('region', { name: t('others.title') });
    await expect(panel).toBeFocused();
    await expect(panel).toBeInViewport();
    const claim = panel
      .getByRole('listitem')
      .filter({ has: tab.locator(`h3 a[href$="#${point.id}"]`) })
      .last();
    for (const { outlet } of editions) await expect(claim).toContainText(outlet);
    await expect(claim.locator('.state')).toHaveCount(Object.keys(point.editions).length);
    await expect(claim.locator(`a[href*="/${here.slug}"]`)).toHaveCount(0);
    await claim.locator('a[href*="/china-military-online"]').click();
    await expect(tab).toHaveURL(new RegExp(`/china-military-online\\?.*#${there}$`));
    await expect(page.segment(there)).toBeInViewport();
    await page.wayBack.click();
    await expect(tab).toHaveURL(new RegExp(`/${here.slug}.*#${at}$`));
    await expect(page.segment(at)).toBeInViewport();
  });

  test('the panel closes with Escape and by its button, back to the sentence', async ({ page: tab, reader }) => {
    const page = reader(locale);
    const { t } = page;
    await page.open(here, `#${at}`);
    const panel = tab.getByRole('region', { name: t('others.title') });
    const open = page.tools.getByRole('link', { name: t('tools.others') });
    await open.click();
    await expect(panel).toBeFocused();
    await tab.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(page.segment(at)).toBeFocused();
    await open.click();
    await panel.getByRole('button', { name: t('others.close') }).click();
    await expect(panel).toHaveCount(0);
  });

  test('Escape also leads back to a sentence that was clicked on', async ({ page: tab, reader }) => {
    const page = reader(locale);
    const { t } = page;
    await page.open(here);
    await page.segment(at).click();
    await page.tools.getByRole('link', { name: t('tools.others') }).click();
    const panel = tab.getByRole('region', { name: t('others.title') });
    await expect(panel).toBeFocused();
    await tab.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(page.segment(at)).toBeFocused();
  });
});

test('a sentence that no claim is taken from says so, and a page that cannot be fetched is opened instead', async ({
  page: tab,
  reader,
}) => {
  const page = reader('nb');
  const claimed = new Set(points.map(({ editions: stands }) => stands.diplomat?.at));
  await page.open(here);
  const refs = await page.segments('original').evaluateAll((all) => all.map((one) => one.getAttribute('data-segment')));
  const silent = firstOf(
    refs.flatMap((ref) => (ref?.startsWith('p') && !claimed.has(ref) ? ref : [])),
    'sentence without a claim',
  );
  await page.segment(silent).click();
  const open = page.tools.getByRole('link', { name: page.t('tools.others') });
  await tab.route(`**/${dossierSlug}/compare`, (route) => route.fulfill({ contentType: 'text/html', body: '' }), {
    times: 1,
  });
  await open.click();
  await expect(tab).toHaveURL(new RegExp(`/compare\\?at=diplomat\\.${silent.replace('.', '\\.')}`));
  await tab.goBack();
  await page.segment(silent).click();
  await open.click();
  await expect(tab.getByRole('region', { name: page.t('others.title') })).toContainText(page.t('others.none'));
});
