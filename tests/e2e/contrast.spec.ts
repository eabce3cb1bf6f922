import { expect } from '@playwright/test';
import { editions, firstOf, secondLang } from './content.ts';
import { inTurn, test } from './test.ts';

const linked = editions.flatMap((edition) =>
  edition.notes.filter(({ versus }) => versus.length > 0).map((note) => ({ edition, note })),
);

inTurn(['nb'], (locale) => {
  test('a note leads to the passage that says it otherwise in another text, and back', async ({
    page: tab,
    reader,
  }) => {
    const { edition, note } = firstOf(linked, 'note with “versus”, a link to another text');
    const [slug, name] = (note.versus[0] ?? '').split('/');
    const other = firstOf(
      editions.filter((one) => one.slug === slug),
      `edition “${slug}”`,
    );
    const there = firstOf(
      other.notes.filter(({ id }) => id === name),
      `note “${slug}/${name}”`,
    );
    const page = reader(locale);
    await page.open(edition, `?layers=${note.layer}&layout=under&note=${note.id}`);
    const shown = page.note(note.id).locator('.versus').first();
    for (const lang of [other.lang, secondLang(other, locale)]) {
      await expect(shown.locator(`q[lang=${lang}]`)).toHaveText(there.quote[lang] ?? '');
    }
    await shown.getByRole('link', { name: page.t('note.versus', { outlet: other.outlet }) }).click();
    await expect(tab).toHaveURL(new RegExp(`/${slug}\\?.*#${there.at}$`));
    await expect(page.note(there.id)).toHaveClass(/open/);
    await expect(page.layer(there.layer)).toBeChecked();
    await expect(page.layer(note.layer)).toBeChecked();
    await expect(page.mark(there.id).first()).toBeInViewport();
    await expect(page.placeStatus).not.toBeEmpty();
    await expect(page.wayBack).toHaveText(new RegExp(page.t('reader.backTo', { outlet: edition.outlet })));
    await page.wayBack.click();
    await expect(tab).toHaveURL(new RegExp(`/${edition.slug}\\?`));
    await expect(page.note(note.id)).toHaveClass(/open/);
    await expect(page.mark(note.id).first()).toBeInViewport();
    await expect(page.wayBack).toHaveCount(0);
  });
});
