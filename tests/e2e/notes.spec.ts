import { expect } from '@playwright/test';
import { firstOf, lonelyNotes, richest, secondLang } from './content.ts';
import { inTurn, test } from './test.ts';

const lonely = firstOf(lonelyNotes(richest), 'note with a segment to itself');

inTurn(['nb', 'en'], (locale) => {
  test('a click on marked words opens their note, with the words in both languages', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open(richest);
    await expect(page.openNote).toHaveCount(0);
    await page.mark(lonely.id).first().click();
    await expect(page.openNote).toHaveCount(1);
    await expect(page.note(lonely.id)).toBeVisible();
    await expect(page.note(lonely.id)).toBeInViewport();
    await expect(page.note(lonely.id).getByRole('heading')).toContainText(page.t(`layer.${lonely.layer}.name`));
    for (const lang of [richest.lang, secondLang(richest, locale)]) {
      const words = page.note(lonely.id).locator(`.quotes [lang=${lang}]`);
      await expect(words).toBeVisible();
      await expect(words).toHaveText(lonely.quote[lang] ?? '');
    }
    await expect(tab).toHaveURL(new RegExp(`[?&]note=${lonely.id}`));
    await expect(page.mark(lonely.id, 'translation').first()).toHaveClass(/open/);
  });

  test('the keyboard reaches a mark, opens its note, closes it and stands where it stood', async ({
    page: tab,
    reader,
  }) => {
    const page = reader(locale);
    await page.open(richest);
    const link = page.markLink(lonely.id);
    await expect(link).toHaveAccessibleName(new RegExp(page.t(`layer.${lonely.layer}.name`).replace('?', '\\?')));
    await page.blockLink(lonely.at).focus();
    await expect(page.blockLink(lonely.at)).toBeFocused();
    await page.tabTo(link);
    await expect(link).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(page.note(lonely.id)).toBeVisible();
    await expect(page.note(lonely.id)).toBeFocused();
    await tab.keyboard.press('Escape');
    await expect(page.openNote).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(tab).not.toHaveURL(/note=/);
  });

  test('next and previous lead from note to note, and closing hides it', async ({ reader }) => {
    const page = reader(locale);
    await page.open(richest);
    await page.mark(lonely.id).first().click();
    await page.noteButton('next').click();
    await expect(page.openNote).toHaveCount(1);
    await expect(page.note(lonely.id)).not.toHaveClass(/open/);
    await expect(page.openNote).toBeFocused();
    await page.noteButton('previous').click();
    await expect(page.note(lonely.id)).toHaveClass(/open/);
    await page.noteButton('close').click();
    await expect(page.openNote).toHaveCount(0);
  });

  test('a link to a note is copied, says so, and opens the note even if its layer was off', async ({
    context,
    reader,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const hidden = firstOf(
      lonelyNotes(richest, ['facts', 'translation', 'certainty']),
      'note of a layer that is off at first',
    );
    const page = reader(locale);
    await page.open(richest, `?note=${hidden.id}`);
    await expect(page.layer(hidden.layer)).toBeChecked();
    await expect(page.note(hidden.id)).toBeInViewport();
    await page.noteButton('copyLink').click();
    await expect.poll(() => page.copied()).toContain(`note=${hidden.id}`);
    await expect(page.openNote.getByRole('status')).toHaveText(page.t('tools.copied'));
    await page.page.goto(await page.copied());
    await expect(page.note(hidden.id)).toBeInViewport();
    await expect(page.mark(hidden.id).first()).toBeInViewport();
  });

  test('turning a layer off closes its open note', async ({ reader }) => {
    const page = reader(locale);
    await page.open(richest, `?note=${lonely.id}`);
    await expect(page.openNote).toHaveCount(1);
    await page.layer(lonely.layer).uncheck();
    await expect(page.openNote).toHaveCount(0);
    await expect(page.note(lonely.id)).toBeHidden();
  });

  test('where marks lie on top of each other, a second click goes on to the next note', async ({ reader }) => {
    const page = reader(locale);
    await page.open(richest, '?layers=facts.voice.actors.certainty.word-choice.framing.translation');
    const inner = page.page.locator('[data-column=original] mark mark').first();
    const ids = await inner.evaluate((mark) => {
      const found: string[] = [];
      for (let at: Element | null | undefined = mark; at; at = at.parentElement?.closest('mark')) {
        found.push(at.getAttribute('data-annotation') ?? '');
      }
      return found;
    });
    expect(ids.length, 'No two notes of this edition overlap, so this cannot be tried.').toBeGreaterThan(1);
    await inner.click();
    await expect(page.note(ids[0] ?? '')).toHaveClass(/open/);
    await inner.click();
    await expect(page.note(ids[1] ?? '')).toHaveClass(/open/);
    await expect(page.openNote).toHaveCount(1);
  });

  test('j and k step through the notes of the layers that are on', async ({ page: tab, reader }) => {
    const page = reader(locale);
    await page.open(richest, '?layers=framing');
    const count = richest.notes.filter(({ layer }) => layer === 'framing').length;
    expect(count, 'Framing needs two notes for this.').toBeGreaterThan(1);
    const seen = new Set<string>();
    for (let at = 0; at < count; at++) {
      await tab.keyboard.press('j');
      await expect(page.openNote).toHaveCount(1);
      await expect(page.openNote).toHaveClass(/framing/);
      seen.add((await page.openNote.getAttribute('id')) ?? '');
    }
    expect(seen.size).toBe(count);
    await tab.keyboard.press('k');
    await expect(page.openNote).toHaveCount(1);
    await expect(page.openNote).not.toHaveAttribute('id', [...seen].at(-1) ?? '');
  });
});
