import { type Browser, type BrowserContextOptions, devices, expect } from '@playwright/test';
import { PupilPage } from '../pages/pupil-page.ts';
import { TeacherPage } from '../pages/teacher-page.ts';
import { violations } from '../without-fault.ts';

/**
 * A whole lesson at once, from the code on the board to its end: the teacher, her projector, a pupil with a phone, one
 * with a keyboard only, and one who reads nynorsk on a network that comes and goes. The teacher and the phone are at
 * the one address, the others at the other; both may be the same.
 */
export async function holdLesson(browser: Browser, [one, other]: readonly [one: string, other: string]): Promise<void> {
  const from = (baseURL: string, options: BrowserContextOptions) => browser.newContext({ ...options, baseURL });
  const { defaultBrowserType: _, ...phoneLook } = devices['Pixel 7'];
  const [context, onPhone, byKeyboard, onBadNetwork] = await Promise.all([
    from(one, { locale: 'nb-NO', viewport: { width: 1440, height: 900 } }),
    from(one, { ...phoneLook, locale: 'nb-NO' }),
    from(other, { locale: 'nb-NO', viewport: { width: 1280, height: 800 } }),
    from(other, { locale: 'nn-NO', viewport: { width: 1024, height: 768 } }),
  ]);
  const teacher = new TeacherPage(await context.newPage(), 'nb');
  const code = await teacher.open();

  const opened = context.waitForEvent('page');
  await teacher.button('Stor kode').click();
  const wall = await opened;
  await wall.setViewportSize({ width: 1280, height: 720 });
  await expect(wall.locator('.code')).toHaveText(new RegExp([...code].join('\\s*')));
  await expect(wall.getByText('Ingen er inne ennå')).toBeVisible();
  expect(await violations(wall), 'the code on the board').toEqual([]);

  const [rogn, fjell, heron] = [
    new PupilPage(await onPhone.newPage(), 'nb'),
    new PupilPage(await byKeyboard.newPage(), 'nb'),
    new PupilPage(await onBadNetwork.newPage(), 'nn'),
  ];
  // The short address of the code leads to the door.
  await rogn.page.goto(`/k/${code.toLowerCase()}`);
  await rogn.alias.fill('Rogn');
  await rogn.button('class.join.join').tap();
  await fjell.join(code, 'Fjell');
  await heron.join(code, 'Hegre');
  await expect(wall.getByText('3 er inne')).toBeVisible();

  await teacher.button('Begynn å lese').click();
  // A press while one panel gives way to the next would fall between them.
  await expect(teacher.button('Tilbake til start')).toBeVisible();
  await teacher.button('Start blind merking').click();
  // Each screen hears of it in its own time, and before it does a sentence is only read.
  for (const pupil of [rogn, fjell, heron]) {
    await expect(pupil.page.getByText(pupil.t('class.pupil.mark.how'))).toBeVisible();
  }

  // The phone marks by touch.
  await rogn.text('Tekst 2').tap();
  await rogn.segment('p12.2').tap();
  await rogn.word('counterbalance').tap();
  await rogn.layer('framing').check({ force: true });
  await rogn.why.fill('En vekt trenger noe å veie mot. ⚖️');
  await rogn.button('class.pupil.mark.save').tap();
  await expect(rogn.saved).toHaveText('Alt er lagret');

  // The keyboard, and nothing else.
  await fjell.text('Tekst 2').focus();
  await fjell.page.keyboard.press('Enter');
  await fjell.page.getByRole('button', { name: fjell.markHere('p12.2') }).focus();
  await fjell.page.keyboard.press('Enter');
  await fjell.word('counterbalance').focus();
  await fjell.page.keyboard.press('Space');
  await fjell.layer('framing').focus();
  await fjell.page.keyboard.press('Space');
  await fjell.button('class.pupil.mark.save').focus();
  await fjell.page.keyboard.press('Enter');
  await expect(fjell.ownMarks()).toHaveCount(1);

  // The network goes while she writes; what she saved waits, and what she writes stays.
  await heron.text('Tekst 2').click();
  await onBadNetwork.setOffline(true);
  await heron.mark('p12.2', 'counterbalance', 'Ordet seier at noko veg tungt.');
  await expect(heron.ownMarks()).toHaveCount(1);
  await expect(heron.saved).not.toHaveText(heron.t('class.room.saved'));
  await expect(teacher.tab.getByRole('listitem').filter({ hasText: /^2 merker$/ })).toBeVisible();
  await onBadNetwork.setOffline(false);
  await expect(teacher.tab.getByRole('listitem').filter({ hasText: /^3 merker$/ })).toBeVisible({ timeout: 60_000 });
  await expect(heron.saved).toHaveText(heron.t('class.room.saved'));

  // Alone is alone: nobody has seen a word of another's, and neither has the board.
  for (const screen of [teacher.tab, wall, fjell.page, heron.page]) {
    await expect(screen.getByText('En vekt trenger noe å veie mot.')).toHaveCount(0);
  }

  await teacher.button('Avdekk').click();
  await expect(teacher.tab.getByText('3 av 3 merket det.')).toBeVisible();
  for (const screen of [fjell, heron]) {
    await expect(screen.segment('p12.2').locator('.heat').first()).toBeVisible();
  }
  await teacher
    .button(/^Vis på tavla: Tekst 2/)
    .first()
    .click();
  const hot = wall.locator('.heat').filter({ hasText: 'counterbalance' });
  await expect(hot.locator('sub')).toHaveText('3');
  for (const alias of ['Rogn', 'Fjell', 'Hegre']) await expect(wall.getByText(alias)).toHaveCount(0);
  expect(await violations(wall), 'a passage on the board').toEqual([]);

  // The board is turned by its own keys, and the teacher's page follows.
  await wall.keyboard.press('ArrowLeft');
  await expect(hot).toHaveCount(0);
  await wall.keyboard.press('ArrowRight');
  await expect(hot).toBeVisible();

  await teacher.button('Gå til samtalen').click();
  await heron.view('talk').click();
  await heron.page.getByText(heron.t('class.pupil.talk.begin')).click();
  await heron.page.getByRole('combobox').selectOption({ index: 1 });
  await heron.page.getByRole('textbox', { name: heron.t('class.pupil.talk.words') }).fill('Kven veg kven?');
  await heron.button('class.pupil.talk.send').click();
  await expect(teacher.tab.getByText('Kven veg kven?').first()).toBeVisible();
  await fjell.view('talk').click();
  await expect(fjell.page.getByText('Kven veg kven?').first()).toBeVisible();

  await teacher.button('Oppsummer').click();
  await expect(rogn.page.getByRole('region', { name: 'Arket til Rogn' })).toContainText('⚖️');
  const saved = teacher.tab.waitForEvent('download');
  await teacher.tab.getByRole('link', { name: 'Tabell (CSV)' }).click();
  const table = (await (await (await saved).createReadStream()).toArray()).join('');
  expect(table).toContain('counterbalance');
  expect(table).toContain('Kven veg kven?');

  await teacher.button(/^Slett klassen nå/).click();
  await teacher.tab.getByRole('dialog').getByRole('button', { name: 'Slett alt nå' }).click();
  await expect(wall.getByText('Klassen er slettet', { exact: false })).toBeVisible();
  for (const screen of [rogn, fjell]) {
    await expect(screen.page.getByRole('heading', { name: 'Klassen er slettet' })).toBeVisible();
  }
  await Promise.all([context, onPhone, byKeyboard, onBadNetwork].map((screens) => screens.close()));
}
