import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { dossierSlug, handiest } from './content.ts';
import { harbourWork, orphanWork } from './own/harbour-work.ts';
import { inTurn, on, test } from './test.ts';

inTurn(['nb', 'nn'], (locale) => {
  test('an empty shelf says what it is for, and leads to the way in', async ({ page: tab, shelf }) => {
    const page = shelf(locale);
    await page.open();
    await expect(page.main.getByText(page.t('shelf.empty'))).toBeVisible();
    await expect(page.backUp).toBeDisabled();
    await page.main.getByRole('link', { name: page.t('shelf.bringIn') }).click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/import$`));
  });

  test('a text is renamed, copied, taken away and put back', async ({ page: tab, shelf }) => {
    const page = shelf(locale);
    await page.bring(harbourWork);
    await expect(page.texts).toHaveText([harbourWork.title]);
    const entry = await page.entry(harbourWork.title);
    await entry.getByLabel(page.t('shelf.title')).fill('Ferja');
    await page.button(entry, 'saveName').click();
    await expect(page.texts).toHaveText(['Ferja']);
    const renamed = page.main.getByRole('listitem').first();
    await page.button(renamed, 'copy').click();
    await expect(page.texts).toHaveText([page.t('shelf.copyOf', { title: 'Ferja' }), 'Ferja']);
    const copy = await page.entry(page.t('shelf.copyOf', { title: 'Ferja' }));
    await page.button(copy, 'delete').focus();
    await tab.keyboard.press('Enter');
    await expect(page.texts).toHaveText(['Ferja']);
    await expect(page.undo).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(page.texts).toHaveCount(2);
    await expect(page.main.getByRole('link', { name: page.t('shelf.copyOf', { title: 'Ferja' }) })).toBeFocused();
  });
});

test(
  'everything goes into one file and comes back from it, beside what has been written since',
  on('desktop'),
  async ({ page: tab, shelf }) => {
    const page = shelf('nb');
    await page.bring(orphanWork, { ...harbourWork, id: 'other', title: 'Den andre' });
    const saved = tab.waitForEvent('download');
    await page.backUp.click();
    const file = await (await saved).path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(2);
    const entry = await page.entry('Den andre');
    await page.button(entry, 'delete').click();
    await expect(page.texts).toHaveCount(1);
    await page.restore.setInputFiles({
      name: 'kopi.jsonld',
      mimeType: 'application/ld+json',
      buffer: readFileSync(file),
    });
    await expect(page.texts).toHaveCount(2);
    await expect(page.status).toContainText('Én ny tekst');
    await page.restore.setInputFiles({
      name: 'kopi.jsonld',
      mimeType: 'application/ld+json',
      buffer: readFileSync(file),
    });
    await expect(page.status).toContainText('2 var her fra før');
    await page.restore.setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"no": 1}'),
    });
    await expect(page.status).toContainText('x.json');
    await expect(page.texts).toHaveCount(2);
  },
);

test('a text is taken out in each format', on('phone'), async ({ page: tab, shelf }) => {
  const page = shelf('nb');
  await page.bring(harbourWork);
  const entry = await page.entry(harbourWork.title);
  await entry.getByText(page.t('own.takeOut.title')).click();
  for (const [name, ending] of [
    ['webAnnotation', 'jsonld'],
    ['tmx', 'tmx'],
    ['notesCsv', 'notes.csv'],
    ['segmentsCsv', 'segments.csv'],
    ['folder', 'zip'],
  ] as const) {
    const saved = tab.waitForEvent('download');
    await entry.getByRole('button', { name: page.t(`own.takeOut.${name}.name`) }).click();
    expect((await saved).suggestedFilename()).toBe(`Torvik-gets-a-new-ferry.${ending}`);
  }
});

test(
  'a text that was taken out as a .zip is brought back on the shelf',
  on('desktop'),
  async ({ page: tab, shelf }) => {
    const page = shelf('nb');
    await page.bring(harbourWork);
    const entry = await page.entry(harbourWork.title);
    await entry.getByText(page.t('own.takeOut.title')).click();
    const saved = tab.waitForEvent('download');
    await entry.getByRole('button', { name: page.t('own.takeOut.folder.name') }).click();
    const file = readFileSync(await (await saved).path());
    await page.button(entry, 'delete').click();
    await expect(page.texts).toHaveCount(0);
    await page.restore.setInputFiles({ name: 'ferje.zip', mimeType: 'application/zip', buffer: file });
    await expect(page.texts).toHaveText([harbourWork.title]);
    await page.restore.setInputFiles({ name: 'ferje.zip', mimeType: 'application/zip', buffer: file });
    await expect(page.status).toContainText('én var her fra før');
  },
);

test(
  'an edition leads to the way in, and to the full text when it lies here',
  on('phone'),
  async ({ page: tab, shelf, reader }) => {
    const edition = reader('nb');
    await edition.open();
    await edition.main.getByRole('link', { name: edition.t('own.have') }).click();
    await expect(tab).toHaveURL(`/nb/import?dossier=${dossierSlug}&edition=${handiest.slug}`);
    await shelf('nb').bring({ ...harbourWork, dossier: dossierSlug, edition: handiest.slug });
    await edition.open();
    await edition.main.getByRole('link', { name: edition.t('own.full') }).click();
    await expect(tab).toHaveURL(/\/nb\/import\/read\?text=harbour$/);
    await edition.main.getByRole('link', { name: edition.t('own.study') }).click();
    await expect(tab).toHaveURL(new RegExp(`/nb/${dossierSlug}/${handiest.slug}`));
  },
);
