import { expect as plainExpect } from '@playwright/test';
import { Pupil } from './class/pupils.ts';
import { TeacherPage } from './pages/teacher-page.ts';
import { test } from './test.ts';
import { violations } from './without-fault.ts';

// The first class makes the database, which takes some seconds, and longer where much else goes on.
const expect = plainExpect.configure({ timeout: 20_000 });
test.describe.configure({ timeout: 120_000 });

const rivalry = { text: 1, at: 'p6.2', lang: 'en', exact: 'rivalry' } as const;

test('from a lesson to a class that stands: one button, a code, and no secret in the address', async ({ page }) => {
  await page.goto('/nb/japan-mongolia/lessons/one-pair-of-words');
  await page.getByRole('link', { name: 'Åpne en klasse med denne timen' }).click();
  await expect(page.getByLabel('Opplegg')).toHaveValue('lesson:japan-mongolia/one-pair-of-words');
  await expect(page.getByRole('checkbox', { name: 'Innramming' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Skjul utgiverne/ })).toBeChecked();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Lag klasse og kode' }).click();
  const teacher = new TeacherPage(page, 'nb');
  await expect(teacher.code).toHaveText(/^[A-Z0-9]{6}$/);
  const code = await teacher.code.textContent();
  await expect(page).toHaveURL(new RegExp(`/nb/class/teacher\\?code=${code}$`));
  await expect(page.getByRole('img', { name: new RegExp(`/k/${code}`) })).toBeVisible();
  await page.goto('/nb/class');
  await expect(page.getByRole('link', { name: /^Ett ordpar/ })).toHaveAttribute(
    'href',
    `/nb/class/teacher?code=${code}`,
  );
});

test('a lesson from the first phase to the last, without a fault in any', async ({ page, playwright, baseURL }) => {
  test.setTimeout(240_000);
  const teacher = new TeacherPage(page, 'nb');
  const code = await teacher.open();
  const pupils = await Promise.all(
    ['Elv', 'Fjell', 'Bjørk'].map((alias) => Pupil.join(playwright, baseURL ?? '', code, alias)),
  );
  await expect(page.getByRole('heading', { name: '3 er inne' })).toBeVisible();
  expect(await violations(page), 'gather').toEqual([]);

  // A hand that clicks twice does not skip what it has just begun.
  await teacher.button('Begynn å lese').dblclick();
  await expect(teacher.button('Tilbake til start')).toBeVisible();
  expect(await violations(page), 'read').toEqual([]);

  // Nor does it shut it, where the class has moved on between its two clicks.
  await teacher.button('Start blind merking').click();
  await expect(teacher.button('Avdekk')).toBeVisible();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(teacher.button('Avdekk')).toBeVisible();
  await pupils[0]?.mark(rivalry, 'Det høres ut som en kamp.');
  await pupils[1]?.mark(rivalry);
  await pupils[0]?.make({ kind: 'poll', poll: 'why-japan', answer: 1 });
  await pupils[0]?.finish();
  await expect(page.getByText('Ferdige: 1 av 3')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^2 merker$/ })).toBeVisible();
  // The teacher too sees nothing of it yet.
  await expect(page.getByText('Det høres ut som en kamp.')).toHaveCount(0);
  expect(await violations(page), 'mark').toEqual([]);

  await pupils[2]?.finish();
  await teacher.button('Avdekk').click();
  await expect(page.getByRole('heading', { name: /Tekst 1 · China Military Online, setning 6.2/ })).toBeVisible();
  const bars = page.getByRole('list', { name: 'Elever etter lag' });
  await expect(bars.getByRole('listitem')).toHaveText(/Innramming2/);
  await expect(page.getByText('2 av 3 merket det.')).toBeVisible();
  await expect(page.getByRole('table')).toContainText('AC1');
  await page.getByText('Én begrunnelse').click();
  await expect(page.getByText('Det høres ut som en kamp.', { exact: true })).toBeVisible();
  expect(await violations(page), 'reveal').toEqual([]);

  await teacher.button('Skjul merket fra Elv').click();
  await expect(page.getByText('Ett skjult merke')).toBeVisible();
  await expect(page.getByText('1 av 3 merket det.')).toBeVisible();
  await expect(teacher.button('Vis igjen merket fra Elv')).toBeFocused();
  expect(await violations(page), 'reveal with a hidden mark').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 av 3 merket det.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'rivalry' })).toBeFocused();

  const toWall = teacher.button('Vis på tavla: Tekst 1 · China Military Online, setning 6.2').first();
  await toWall.click();
  await expect(toWall).toHaveAttribute('aria-pressed', 'true');
  await teacher.button('Neste på tavla').click();
  await expect(page.getByRole('region', { name: 'På tavla' })).toContainText('setning 6.3');

  await teacher.button('Gå til samtalen').click();
  await pupils[1]?.make({
    kind: 'entry',
    thread: null,
    subject: { kind: 'passage', text: 1, at: 'p6.2' },
    words: 'Hvem sier det?',
  });
  // It stands in the thread, and once more on the sheet for the printer.
  await expect(page.getByText('Hvem sier det?').first()).toBeVisible();
  await teacher.button('Skjul innlegget fra Fjell').click();
  await expect(teacher.button('Vis igjen innlegget fra Fjell')).toBeVisible();
  await teacher.button('Lås').click();
  await expect(page.getByText('Låst', { exact: true })).toBeVisible();
  await teacher.button('Begynn en tråd').click();
  await page.getByLabel('Det første innlegget').fill('Hva ville et leksikon skrevet?');
  await teacher.button('Send').click();
  await expect(page.getByText('Hva ville et leksikon skrevet?').first()).toBeVisible();
  // In a window that has room for all, for what only scrolls beneath the bar of the wall is no fault.
  await page.setViewportSize({ width: 1440, height: 1600 });
  expect(await violations(page), 'talk').toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });

  await teacher.button('Oppsummer').click();
  await expect(page.getByRole('link', { name: 'Tabell (CSV)' })).toBeVisible();
  expect(await violations(page), 'sum up').toEqual([]);
  await teacher.button(/^Slett klassen nå/).click();
  const dialog = page.getByRole('dialog', { name: /^Slett Ett ordpar/ });
  await expect(dialog).toContainText('3 elever');
  expect(await violations(page), 'the question before deleting').toEqual([]);
  await dialog.getByRole('button', { name: 'Slett alt nå' }).click();
  await expect(page.getByRole('heading', { name: /^Ett ordpar.* er slettet$/ })).toBeVisible();
  for (const pupil of pupils) await pupil.leave();
});

test('a seat is given another name and taken out, and the door is closed', async ({ page, playwright, baseURL }) => {
  const teacher = new TeacherPage(page, 'nb');
  const code = await teacher.open();
  const pupil = await Pupil.join(playwright, baseURL ?? '', code, 'Lom');
  await teacher.button('Lom').click();
  await page.getByLabel('Kallenavn', { exact: true }).fill('Vidde');
  await teacher.button('Endre kallenavnet').click();
  await expect(teacher.button('Vidde')).toBeVisible();
  await teacher.button('Vidde').click();
  await teacher.button(/^Fjern fra klassen/).click();
  await expect(page.getByRole('dialog')).toContainText('skjules for klassen');
  await teacher.button('Fjern').click();
  await expect(page.getByRole('heading', { name: 'Ingen er inne' })).toBeVisible();
  // It changes when the server has taken it.
  await page.getByRole('checkbox', { name: /^Døra er åpen/ }).click();
  await expect(page.getByRole('checkbox', { name: /^Døra er lukket/ })).not.toBeChecked();
  await pupil.leave();
});

test('what the class does can be changed in the middle', async ({ page }) => {
  const teacher = new TeacherPage(page, 'nb');
  await teacher.open();
  await page.getByText('Hva klassen gjør').click();
  await page.getByRole('checkbox', { name: 'Ordvalg' }).check();
  await teacher.button('Lagre endringene').click();
  await expect(page.getByText(/Hvor sikkert\?, Ordvalg, Innramming/)).toBeVisible();
});

test('the form says at the field what is wrong, and loses nothing over a reload', async ({ page }) => {
  await page.goto('/nb/class/new');
  const title = page.getByLabel('Navn på klassen');
  await title.fill('');
  await page.getByText('Tavla, og hvor lenge klassen er lagret').click();
  await page.getByLabel('Dager til klassen slettes').fill('3');
  await page.getByRole('button', { name: 'Lag klasse og kode' }).click();
  await expect(title).toHaveAccessibleDescription(/Skriv hva klassen skal hete/);
  await expect(title).toBeFocused();
  await expect(page.getByLabel('Dager til klassen slettes')).toHaveAccessibleDescription(/fra 7 til 180/);
  await title.fill('2STA, tirsdag');
  await page.reload();
  await expect(title).toHaveValue('2STA, tirsdag');
});

test('a code is taken as it was typed, and one that is none is told so', async ({ page }) => {
  const code = await new TeacherPage(page, 'nb').open();
  await page.goto('/nb/class');
  const field = page.getByLabel('Koden til klassen');
  await field.fill('k7m');
  await page.getByRole('button', { name: 'Bli med' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Her er det bare 3 tegn' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await field.fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()}`);
  await page.getByRole('button', { name: 'Bli med' }).click();
  await expect(page).toHaveURL(new RegExp(`/nb/class/pupil\\?code=${code}$`));
});

test('the private link leads back from another browser', async ({ page, browser, baseURL }) => {
  const teacher = new TeacherPage(page, 'nb');
  const code = await teacher.open();
  await page.getByText('Den private lenken din').click();
  const saved = page.waitForEvent('download');
  await teacher.button('Lagre som fil').click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe(`tvisyn-${code}.html`);
  const link = /href="([^"]+)"/.exec((await (await file.createReadStream()).toArray()).join(''))?.[1] ?? '';
  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const tab = await other.newPage();
  await tab.goto(link);
  await expect(tab.locator('.big-code')).toHaveText(code);
  await expect(tab).toHaveURL(new RegExp(`teacher\\?code=${code}$`));
  await other.close();
});

test('with scripts off the pages say what a class needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const tab = await context.newPage();
  for (const page of ['', '/new', '/teacher', '/pupil', '/wall']) {
    await tab.goto(`/nb/class${page}`);
    // Playwright reads no text in a noscript, nor a role.
    await expect(tab.locator('noscript p'), page).toContainText('trenger skript');
    await expect(tab.locator('h1').filter({ visible: true }), page).toHaveCount(1);
  }
  await context.close();
});
