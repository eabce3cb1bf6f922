import { expect } from '@playwright/test';
import { dossierSlug, editions, type FiledEdition, firstOf, readComparison } from './content.ts';
import { inTurn, test } from './test.ts';

const { points } = readComparison();
const part = firstOf(
  editions.filter((edition) => edition.part),
  'text read in part',
);
const made = firstOf(
  editions.filter(({ chain }) => chain.some(({ edition }) => edition === part.slug)),
  `text made from “${part.slug}”`,
);
const outside = firstOf(
  points.filter((point) => !point.editions[part.slug]),
  `claim outside what was read of “${part.slug}”`,
);
const changed = ({ notes }: FiledEdition) => notes.filter(({ change }) => change);

inTurn(['nb'], (locale) => {
  test('a text read in part says so: in its label, on its tab and in the list of the story', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    const word = page.t('reader.part');
    await page.open(part);
    await expect(page.main).toContainText(`${page.t('reader.partLabel')} ${part.part?.[locale]}`);
    const tabs = tab.getByRole('navigation', { name: page.t('reader.texts'), exact: true }).getByRole('link');
    await expect(tabs.filter({ hasText: word })).toHaveText([new RegExp(`^${part.outlet}`)]);
    await page.visit(`/${dossierSlug}`);
    const rows = page.main.getByRole('table').getByRole('row').filter({ hasText: word });
    await expect(rows).toHaveCount(1);
    await expect(rows.getByRole('rowheader')).toHaveText(part.outlet);
  });

  for (const [edition, other] of [
    [part, made],
    [made, part],
  ] as const) {
    test(`${edition.outlet} leads to ${other.outlet} and lists, paragraph by paragraph, what became of the words`, async ({
      page: tab,
      reader,
    }) => {
      const page = reader(locale);
      await page.open(edition);
      await page.main.getByText(page.t('change.heading'), { exact: true }).click();
      const list = page.main.locator('.changes');
      await expect(list.getByRole('link')).toHaveCount(changed(edition).length);
      for (const change of new Set(changed(edition).map((note) => note.change))) {
        await expect(list).toContainText(`${page.t(`change.${change}` as 'change.kept')}:`);
      }
      const [note] = changed(edition);
      await list.locator(`[href^="?note=${note?.id}#"]`).click();
      await expect(page.note(note?.id ?? '')).toHaveClass(/open/);
      await expect(page.note(note?.id ?? '').getByRole('heading')).toContainText(
        page.t(`change.${note?.change}` as 'change.kept'),
      );
      await page.main.getByText(page.t('reader.about'), { exact: true }).click();
      await page.main.locator(`.facts-list a[href="/${locale}/${dossierSlug}/${other.slug}"]`).click();
      await expect(tab).toHaveURL(new RegExp(`/${locale}/${dossierSlug}/${other.slug}$`));
    });
  }

  test('a claim outside what was read is no silence: its cell says so, with no state', async ({ page: tab, site }) => {
    const page = site(locale);
    await page.visit(`/${dossierSlug}/compare`);
    const cell = tab.locator(`[id="${outside.id}.${part.slug}"]`);
    await expect(cell).toHaveText(page.t('compare.outside'));
    await expect(cell).not.toHaveAttribute('data-state');
    await expect(tab.locator(`[data-edition="${part.slug}"][data-state="not-found"]`)).toHaveCount(0);
    await expect(tab.locator('.key')).toContainText(page.t('compare.outside'));
  });
});

test('what was read of the part is told of to its last paragraph, and every note has one in the other text', () => {
  const paragraphs = (edition: FiledEdition) => [...new Set(changed(edition).map(({ at }) => at.split('.')[0]))].sort();
  expect(paragraphs(part)).toEqual(['p1', 'p2', 'p3', 'p4']);
  expect(paragraphs(made)).toEqual(['p1', 'p2', 'p3']);
  for (const [edition, other] of [
    [part, made],
    [made, part],
  ] as const) {
    for (const { id, change, versus } of changed(edition)) {
      const twins = changed(other).filter((note) => versus.includes(`${other.slug}/${note.id}`));
      expect(
        twins.map((twin) => twin.change),
        id,
      ).toContain(change);
      for (const twin of twins) expect(twin.versus, twin.id).toContain(`${edition.slug}/${id}`);
    }
  }
});
