import { expect } from '@playwright/test';
import { dossierSlug, editions, firstOf, handiest, lonelyNotes, readComparison } from './content.ts';
import { CiteDialog } from './pages/cite-dialog.ts';
import { inTurn, test } from './test.ts';

const { points, contrasts } = readComparison();
const contrast = firstOf(contrasts, 'contrast');
const point = firstOf(points, 'claim');
const note = firstOf(lonelyNotes(handiest), 'note with a segment to itself');
const outletOf = (slug: string | undefined) => editions.find((one) => one.slug === slug)?.outlet ?? '';

inTurn(['nb', 'nn'], (locale) => {
  test('a sentence is cited in three forms, each to be copied, with an address that leads to it', async ({
    page: tab,
    context,
    reader,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = reader(locale);
    const cite = new CiteDialog(tab, locale);
    await page.open(handiest, '?layers=facts');
    await page.segment('p5.1').click();
    await cite.opener(page.tools).click();
    await expect(cite.dialog).toBeVisible();
    const address = `${new URL(tab.url()).origin}/${locale}/${dossierSlug}/${handiest.slug}#p5.1`;
    const place = page.t('reader.segment', { block: '5', line: '1' }).toLowerCase();
    for (const words of [handiest.outlet, handiest.address, address, 'Tvisyn', place])
      await expect(cite.form('plain')).toHaveValue(new RegExp(words.replace(/[.?+*()]/g, '\\$&')));
    await expect(cite.form('bibtex')).toHaveValue(
      new RegExp(`^@misc\\{tvisyn-${dossierSlug}-${handiest.slug}-p5\\.1,`),
    );
    const [item] = JSON.parse(await cite.form('csl').inputValue());
    expect(item).toMatchObject({ 'container-title': handiest.outlet, URL: address, language: handiest.lang });
    for (const form of ['plain', 'bibtex', 'csl'] as const) {
      await cite.copy(form).click();
      await expect(cite.status).toHaveText(page.t('cite.copied', { form: page.t(`cite.${form}`) }));
      expect(await page.copied()).toBe(await cite.form(form).inputValue());
    }
    await tab.keyboard.press('Escape');
    await expect(cite.dialog).toBeHidden();
    await expect(cite.opener(page.tools)).toBeFocused();
    await tab.goto(item.URL);
    await expect(page.segment('p5.1')).toBeInViewport();
  });

  test('the open note is cited with its layer, and its address opens it', async ({ page: tab, reader }) => {
    const page = reader(locale);
    const cite = new CiteDialog(tab, locale);
    await page.open(handiest, `?note=${note.id}`);
    await cite.opener(page.note(note.id)).click();
    const layer = page.t(`layer.${note.layer}.name`).toLowerCase();
    await expect(cite.form('plain')).toHaveValue(new RegExp(`\\(${layer.replace('?', '\\?')}\\)`));
    const [item] = JSON.parse(await cite.form('csl').inputValue());
    expect(item).toMatchObject({ type: 'webpage', 'container-title': 'Tvisyn', language: locale });
    expect(item.note).toContain(handiest.outlet);
    await tab.goto(item.URL);
    await expect(page.note(note.id)).toHaveClass(/open/);
  });

  test('a contrast and a claim are cited, with addresses that lead to them', async ({ page, site }) => {
    const view = site(locale);
    const cite = new CiteDialog(page, locale);
    await view.visit(`/${dossierSlug}/contrasts/${contrast.id}?editions=${contrast.positions[0]?.edition}`);
    await cite.opener(view.main).click();
    for (const { edition } of contrast.positions)
      await expect(cite.form('plain')).toHaveValue(new RegExp(outletOf(edition)));
    const [item] = JSON.parse(await cite.form('csl').inputValue());
    expect(item.title).toBe(contrast.title[locale]);
    expect(new URL(item.URL).pathname + new URL(item.URL).search).toBe(
      `/${locale}/${dossierSlug}/contrasts/${contrast.id}`,
    );
    await view.visit(`/${dossierSlug}/compare`);
    const row = page.locator(`[data-point="${point.id}"]`);
    await cite.opener(row).click();
    await expect(cite.form('bibtex')).toHaveValue(new RegExp(`compare#${point.id}\\}`));
    const [claim] = JSON.parse(await cite.form('csl').inputValue());
    expect(claim.title).toBe(point.claim[locale]);
  });

  test('a reader who is off the net is told so, and may try again', async ({ page, site }) => {
    const view = site(locale);
    const cite = new CiteDialog(page, locale);
    await page.route('**/cite.json', (route) => route.fulfill({ status: 204 }));
    await view.visit(`/${dossierSlug}/contrasts/${contrast.id}`);
    await cite.opener(view.main).click();
    await expect(page.getByRole('alert')).toHaveText(view.t('site.notFetched'));
    await page.unroute('**/cite.json');
    await page.keyboard.press('Escape');
    await cite.opener(view.main).click();
    await expect(cite.dialog).toBeVisible();
  });
});

test('a browser that may not copy selects the text', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const view = site('nb');
  const cite = new CiteDialog(page, 'nb');
  await view.visit(`/${dossierSlug}/contrasts/${contrast.id}`);
  await cite.opener(view.main).click();
  await cite.copy('bibtex').click();
  await expect(cite.status).toHaveText(view.t('cite.copyFailed'));
  const selected = await cite.form('bibtex').evaluate((area) => {
    const { selectionStart, selectionEnd, value } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe(await cite.form('bibtex').inputValue());
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('text and contrast carry their reference as text', async ({ page, site, reader }) => {
    const text = reader('nn');
    await text.open();
    await page.getByText(text.t('reader.about'), { exact: true }).click();
    await expect(page.locator('.reference')).toContainText(handiest.address);
    await expect(page.locator('.reference')).toContainText(`/nn/${dossierSlug}/${handiest.slug}`);
    await site('nb').visit(`/${dossierSlug}/contrasts/${contrast.id}`);
    await expect(page.locator('.reference')).toContainText(`/contrasts/${contrast.id}`);
    await expect(new CiteDialog(page, 'nb').opener(page.getByRole('main'))).toBeHidden();
  });
});
