import { expect, type Page } from '@playwright/test';
import { test } from './class/class-test.ts';
import { PupilPage } from './pages/pupil-page.ts';
import { TeacherPage } from './pages/teacher-page.ts';

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (name.test(here)) return;
  }
  throw new Error(`No way by Tab to ${name}`);
}

/** What has the focus, in words: `BODY` where nothing has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'BODY';
    const label = at.id && document.querySelector(`label[for="${at.id}"]`)?.textContent;
    return (at.getAttribute('aria-label') ?? (label || at.textContent) ?? '').replace(/\s+/g, ' ').trim() || at.tagName;
  });
}

/** Something has the focus, and it can be seen there: it is in sight, and has an outline. */
async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(name);
  const look = await page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { width, height } = at.getBoundingClientRect();
    return { outlined: getComputedStyle(at).outlineStyle !== 'none', large: width > 4 && height > 4 };
  });
  expect(look, String(name)).toEqual({ outlined: true, large: true });
}

test('a pupil needs nothing but the keyboard, and the focus is never lost', async ({ page, openClass }) => {
  const room = await openClass();
  const pupil = new PupilPage(page);
  await pupil.visit(room.code);
  await expect(pupil.alias).not.toHaveValue('');
  await tabTo(page, /^Kallenavn$/);
  await page.keyboard.press('Enter');
  await expect(pupil.phrase).toBeVisible();
  await expectFocus(page, /^2STA, tirsdag/);
  await tabTo(page, /^Jeg har skrevet dem ned$/);
  await page.keyboard.press('Enter');
  await expectFocus(page, /^2STA, tirsdag/);
  await room.phase('mark');
  await expect(pupil.text('Tekst 5')).toBeVisible();
  await tabTo(page, /^Tekst 5$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Merk i:/);
  for (let step = 0; step < 20 && (await focused(page)) !== pupil.markHere('p12.2'); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expectFocus(page, /^Merk i: avsnitt 12, setning 2$/i);
  await page.keyboard.press('Enter');
  await expect(pupil.form).toBeFocused();
  await tabTo(page, /^For$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(pupil.word('Japan')).toHaveAttribute('aria-selected', 'true');
  await pupil.layer('framing').focus();
  await page.keyboard.press('Space');
  await tabTo(page, /^Lagre merket$/);
  await page.keyboard.press('Enter');
  await expect(pupil.ownMarks()).toHaveCount(1);
  await expectFocus(page, /^Merk i: avsnitt 12, setning 2$/i);
  await room.phase('reveal');
  await expectFocus(page, /^2STA, tirsdag: Merkene$/);
});

test('a teacher needs nothing but the keyboard, from the form to the end', async ({ page }) => {
  test.setTimeout(120_000);
  const teacher = new TeacherPage(page, 'nb');
  await page.goto('/nb/class/new?lesson=japan-mongolia/one-pair-of-words');
  await expect(page.getByRole('textbox', { name: 'Navn på klassen' })).not.toHaveValue('');
  await tabTo(page, /^Navn på klassen$/);
  await page.keyboard.press('Enter');
  await expect(teacher.code).toHaveText(/^[A-Z0-9]{6}$/, { timeout: 60_000 });
  await tabTo(page, /^Begynn å lese$/);
  for (const [button, phase] of [
    [/^Begynn å lese$/, /^2\s?Les/],
    [/^Start blind merking$/, /^3\s?Merk alene/],
    [/^Avdekk$/, /^4\s?Avdekk/],
    [/^Gå til samtalen$/, /^5\s?Samtal/],
    [/^Oppsummer$/, /^6\s?Oppsummer/],
  ] as const) {
    if (!button.test(await focused(page))) await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expectFocus(page, phase);
  }
  await tabTo(page, /^Slett klassen nå/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  if ((await focused(page)) !== 'Slett alt nå') await tabTo(page, /^Slett alt nå$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Alt som var i klassen, er borte', { exact: false })).toBeVisible();
  await expectFocus(page, /er slettet$/);
});
