import { expect } from '@playwright/test';
import { dossierSlug, firstOf } from './content.ts';
import { lessons } from './filed-lesson.ts';
import { inTurn, test } from './test.ts';

const lesson = firstOf(lessons, 'lesson');

inTurn(['en'], (locale) => {
  test('the lessons stand there with their minutes, and lead to plan, board, handout and key', async ({
    page,
    site,
  }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}`);
    await view.main.getByRole('link', { name: t('nav.lessons') }).click();
    await expect(page).toHaveURL(new RegExp(`/${dossierSlug}/lessons$`));
    const items = view.main.getByRole('listitem');
    await expect(items).toHaveCount(lessons.length);
    for (const { slug, minutes, title } of lessons) {
      const item = items.filter({ has: page.locator(`a[href$="/lessons/${slug}"]`) });
      await expect(item).toContainText(t('lesson.minutes', { count: minutes }));
      await expect(item.getByRole('heading')).toHaveText(title[locale]);
      for (const name of ['wall', 'handout', 'key'] as const)
        await expect(item.getByRole('link', { name: t(`lesson.${name}`), exact: true })).toBeVisible();
    }
  });

  test('a plan tells what happens when, with its parts, and leads to the slide of a step', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    for (const { slug, minutes, title, steps } of lessons) {
      await view.visit(`/${dossierSlug}/lessons/${slug}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[locale]);
      const items = page.locator('.plan > li');
      await expect(items).toHaveCount(steps.length);
      await expect(items.last()).toContainText(t('lesson.span', { from: minutes - (steps.at(-1) ?? 0), to: minutes }));
      await expect(page.locator('.plan .part').first()).toBeVisible();
    }
    await page.getByRole('link', { name: t('lesson.wallStep', { step: 2 }) }).click();
    await expect(page).toHaveURL(/projector#step-2$/);
    await expect(page.locator('#step-2')).toBeInViewport();
  });

  test('keys and buttons turn the slides, one at a time, and hands are counted', async ({ page, site }) => {
    const view = site(locale);
    const { t } = view;
    await view.visit(`/${dossierSlug}/lessons/${lesson.slug}/projector`);
    const shown = page.locator('.slide:visible');
    const slides = page.locator('.slide');
    const count = await slides.count();
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('id', 'step-1');
    await page.waitForFunction(() => customElements.get('lesson-wall'));
    await page.keyboard.press('ArrowRight');
    await expect(shown).toHaveAttribute('id', 'step-1-1');
    await page.keyboard.press('ArrowLeft');
    await expect(shown).toHaveAttribute('id', 'step-1');
    await page.keyboard.press('Space');
    await expect(shown).toHaveAttribute('id', 'step-1-1');
    await expect(shown).toBeFocused();
    await page.keyboard.press('End');
    await expect(shown).toContainText(t('wall.place', { number: count, count }));
    await page.keyboard.press('ArrowRight');
    await expect(shown).toContainText(t('wall.place', { number: count, count }));
    await page.keyboard.press('Home');
    await shown.getByRole('link', { name: t('wall.next') }).click();
    await expect(shown).toHaveAttribute('id', 'step-1-1');
    await expect(shown).toHaveCount(1);

    const poll = page.locator('.slide:has(poll-count)').first();
    await page.goto(`/${locale}/${dossierSlug}/lessons/${lesson.slug}/projector#${await poll.getAttribute('id')}`);
    const [field, button] = [poll.getByRole('spinbutton').first(), poll.getByRole('button').first()];
    await page.waitForFunction(() => customElements.get('poll-count'));
    await button.click();
    await button.click();
    await expect(field).toHaveValue('2');
    await poll.getByRole('spinbutton').nth(1).fill('4');
    const bars = poll.locator('progress').evaluateAll((all) => all.map((bar) => (bar as HTMLProgressElement).position));
    expect((await bars).slice(0, 2)).toEqual([0.5, 1]);
  });
});

test('where a step hides the outlets, its slides name none of them', async ({ page }) => {
  for (const { slug, outlets, steps, hidden } of lessons) {
    await page.goto(`/nb/${dossierSlug}/lessons/${slug}/projector`);
    expect(hidden.length).toBeGreaterThan(0);
    for (const step of steps.keys()) {
      if (!hidden.includes(step)) continue;
      const text = (await page.locator(`[id^="step-${step + 1}"] .parts`).allTextContents()).join(' ');
      for (const outlet of outlets) expect(text, `${slug}, step ${step + 1}`).not.toContain(outlet);
    }
  }
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides stand below each other, and links lead to the next', async ({ page }) => {
    await page.goto(`/nb/${dossierSlug}/lessons/${lesson.slug}/projector`);
    const slides = page.locator('.slide');
    await expect(page.locator('.slide:visible')).toHaveCount(await slides.count());
    await slides.first().locator('a[rel=next]').click();
    await expect(page).toHaveURL(/#step-1-1$/);
    await expect(slides.nth(1)).toBeInViewport();
    await expect(page.getByRole('spinbutton')).toHaveCount(0);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});
