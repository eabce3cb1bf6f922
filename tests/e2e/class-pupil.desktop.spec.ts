import { expect } from '@playwright/test';
import { test } from './class/class-test.ts';
import { PupilPage } from './pages/pupil-page.ts';
import { inEachLanguage } from './test.ts';
import { violations } from './without-fault.ts';

test('a mark is made, changed, taken away and brought back by keyboard alone', async ({ page, openClass }) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  await pupil.text('Tekst 5').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: pupil.markHere('h1.1') })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: pupil.markHere('p8.1') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pupil.form).toBeFocused();
  await pupil.word('Mongolia').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(pupil.segment('p8.1').locator('.chosen-words')).toHaveText('Mongolia therefore');
  await pupil.layer('actors').focus();
  await page.keyboard.press('Space');
  await pupil.why.focus();
  await page.keyboard.type('Hvem handler?');
  await page.keyboard.press('Tab');
  await expect(pupil.button('class.pupil.mark.save')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pupil.ownMarks()).toContainText('Hvem handler?');

  await pupil
    .ownMarks()
    .getByRole('button', { name: /^Endre/ })
    .focus();
  await page.keyboard.press('Enter');
  await pupil.why.fill('Mongolia handler.');
  await pupil.button('class.pupil.mark.save').focus();
  await page.keyboard.press('Enter');
  await expect(pupil.ownMarks()).toContainText('Mongolia handler.');
  await pupil
    .ownMarks()
    .getByRole('button', { name: /^Fjern/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(pupil.ownMarks()).toHaveCount(0);
  await pupil.button('class.pupil.undo.undo').focus();
  await page.keyboard.press('Enter');
  await expect(pupil.ownMarks()).toContainText('Mongolia handler.');
  await expect(pupil.saved).toHaveText('Alt er lagret');
  await page.reload();
  await expect(pupil.ownMarks()).toContainText('Mongolia handler.');
});

test('words can be chosen in the text itself, in original and translation, and by one tap', async ({
  page,
  openClass,
}) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  await pupil.text('Tekst 5').click();
  await pupil.segment('p8.1', 'translation').evaluate((segment) => {
    const text = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT).nextNode();
    if (text) getSelection()?.setBaseAndExtent(text, 0, text, 'Mongolia tar '.length);
  });
  await pupil.button('class.pupil.mark.these').click();
  await expect(pupil.segment('p8.1', 'translation').locator('.chosen-words')).toHaveText('Mongolia tar');
  await pupil.button('class.pupil.mark.cancel').click();
  await expect(pupil.form).toBeHidden();
  await pupil.segment('p12.1').click({ position: { x: 5, y: 12 } });
  await expect(pupil.form).toBeVisible();
  await expect(pupil.form.getByRole('option', { selected: true })).toHaveCount(1);
});

test('on a school laptop the button that saves a mark is in sight from the top of the page', async ({
  page,
  openClass,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  await pupil.button('class.pupil.phrase.written').click();
  await pupil.text('Tekst 5').click();
  await pupil.segment('p8.1').click();
  await expect(pupil.button('class.pupil.mark.save')).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('what is being written outlives the next phase and a reload, and goes out when it may', async ({
  page,
  openClass,
}) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  await pupil.text('Tekst 5').click();
  await pupil.markWord('p12.2', 'counterbalance');
  await pupil.why.fill('Halvferdig');
  await room.phase('reveal');
  await expect(page.getByText('Læreren har avdekket merkene.')).toBeVisible();
  await expect(pupil.why).toHaveValue('Halvferdig');
  await page.reload();
  await expect(pupil.why).toHaveValue('Halvferdig');
  // She has not answered, so she sees nothing of the others and is asked first.
  await expect(page.getByText('De andres merker ser du når', { exact: false })).toBeVisible();
  await room.phase('sum-up');
  await expect(pupil.form.getByRole('alert')).toContainText('Merker kan ikke lagres');
  await expect(pupil.why).toHaveValue('Halvferdig');
  await room.phase('reveal');
  // A press at the very moment of a new phase falls where something else stands by then.
  await expect(pupil.form.getByRole('alert')).toBeHidden();
  await pupil.layer('framing').check({ force: true });
  await pupil.button('class.pupil.mark.save').click();
  await expect(
    page
      .getByText('Her er klassen mest delt')
      .or(page.getByText('Færre enn to', { exact: false }))
      .first(),
  ).toBeVisible();
});

test('without a network words wait, outlive a reload, and go out in order', async ({ page, openClass }) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  await pupil.text('Tekst 5').click();
  await page.route('**/pupil/writes', (route) => route.abort());
  await pupil.mark('p12.2', 'counterbalance', 'Først');
  await pupil.mark('p8.1', 'capable', 'Så');
  await expect(pupil.ownMarks()).toHaveCount(2);
  await expect(pupil.saved).toHaveText(/Venter: 2/);
  await page.reload();
  await expect(pupil.ownMarks()).toHaveCount(2);
  await expect(pupil.ownMarks().first()).toContainText('venter');
  const sent: string[] = [];
  // What is cut off does not finish, so it may listen from before the network is back.
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/pupil/writes')) sent.push(request.postDataJSON().draft.why);
  });
  await page.unroute('**/pupil/writes');
  await expect(pupil.saved).toHaveText('Alt er lagret', { timeout: 30_000 });
  expect(sent).toEqual(['Først', 'Så']);
  await page.reload();
  await expect(pupil.ownMarks()).toHaveCount(2);
});

test('what the server will not take is said, and its words are kept and can be sent again', async ({
  page,
  openClass,
}) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  await pupil.text('Tekst 5').click();
  await page.route('**/pupil/writes', (route) => route.fulfill({ status: 409, json: { problem: 'not-now' } }));
  await pupil.mark('p12.2', 'counterbalance', 'Mine ord');
  const refused = page.getByRole('region', { name: 'Ikke lagret' });
  await expect(refused).toContainText('Mine ord');
  await expect(refused).toContainText('Kunne ikke lagres: Det går ikke i denne delen av timen.');
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/pupil/writes');
  await refused.getByRole('button', { name: 'Prøv på nytt' }).click();
  await expect(refused).toBeHidden();
  await expect(pupil.ownMarks()).toContainText('Mine ord');
});

test('a reason may have five hundred characters as people count them, and no more', async ({ page, openClass }) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'مها');
  await pupil.text('Tekst 5').click();
  await pupil.markWord('p12.2', 'counterbalance');
  await pupil.layer('framing').check({ force: true });
  await pupil.why.fill(`${'👩‍👩‍👧'.repeat(10)}${'æ'.repeat(491)}`);
  await expect(pupil.form.getByText('1 tegn for mye')).toBeVisible();
  await pupil.button('class.pupil.mark.save').click();
  await expect(pupil.form).toBeVisible();
  await pupil.why.fill(`${'👩‍👩‍👧'.repeat(10)}${'æ'.repeat(490)}`);
  await expect(pupil.form.getByText('500 av 500 tegn')).toBeVisible();
  await pupil.button('class.pupil.mark.save').click();
  await expect(pupil.saved).toHaveText('Alt er lagret');
  await page.reload();
  await expect(pupil.ownMarks()).toContainText('👩‍👩‍👧');
});

test('the phrase moves a seat to another device, and the old one says so', async ({
  page,
  browser,
  baseURL,
  openClass,
}) => {
  const room = await openClass();
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  const phrase = (await pupil.phrase.textContent()) ?? '';
  const other = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'nb-NO' });
  const there = new PupilPage(await other.newPage());
  await there.visit(room.code);
  await there.page.getByText('Jeg har en plass allerede').click();
  const words = there.page.getByRole('textbox', { name: 'Plassordene dine' });
  await words.fill('feil ord 0000');
  await there.button('class.join.moveIn').click();
  await expect(there.page.getByText('Vi finner ingen plass med de ordene', { exact: false })).toBeVisible();
  await words.fill(phrase.toUpperCase());
  await there.button('class.join.moveIn').click();
  await expect(there.page.getByRole('heading', { name: 'Du er med, Rogn' })).toBeVisible();
  await expect(page.getByText('Plassen er flyttet til en annen maskin', { exact: false })).toBeVisible();
  await other.close();
});

test('a seat that is removed amid writing is told so, and what was not sent is still to be read', async ({
  page,
  openClass,
}) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await pupil.join(room.code, 'Rogn');
  await pupil.text('Tekst 5').click();
  await page.route('**/pupil/writes', (route) => route.abort());
  await pupil.mark('p12.2', 'counterbalance', 'Usendt');
  await room.teacher('acts', { kind: 'remove', seat: await room.seatOf('Rogn') });
  await expect(page.getByRole('heading', { name: 'Plassen din er fjernet' })).toBeVisible();
  await expect(page.getByText('counterbalance: Usendt')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bli med på nytt' }).click();
  await pupil.alias.fill('Lom');
  await pupil.button('class.join.join').click();
  await expect(pupil.phrase).toBeVisible();
});

inEachLanguage((locale) => {
  test('a closed door, a full class and a wrong code each say what to do', async ({ page, openClass }) => {
    const room = await openClass({ locale, doorOpen: false });
    const pupil = new PupilPage(page, locale);
    await pupil.visit(room.code);
    await expect(page.getByText(pupil.t('class.problem.door-closed'))).toBeVisible();
    expect(await violations(page), 'closed').toEqual([]);
    const open = await openClass({ locale });
    await pupil.visit(open.code);
    await page.route('**/pupil/seat', (route) => route.fulfill({ status: 409, json: { problem: 'full' } }));
    await pupil.button('class.join.join').click();
    await expect(page.getByText(pupil.t('class.join.full'))).toBeVisible();
    expect(await violations(page), 'full').toEqual([]);
    await pupil.visit('XXXXXX');
    await expect(page.getByRole('heading', { name: pupil.t('class.pupil.gone.unknown.title') })).toBeVisible();
    expect(await violations(page), 'unknown').toEqual([]);
  });

  test('a name that is taken is said to be', async ({ page, openClass }) => {
    const room = await openClass({ locale });
    await room.join('Lom');
    const pupil = new PupilPage(page, locale);
    await pupil.visit(room.code);
    await pupil.alias.fill(' LOM ');
    await pupil.button('class.join.join').click();
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(pupil.t('class.problem.alias-taken'));
  });
});
