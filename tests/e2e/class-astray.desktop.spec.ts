import { expect, type Page } from '@playwright/test';
import { test } from './class/class-test.ts';
import { PupilPage } from './pages/pupil-page.ts';

const days = 24 * 60 * 60 * 1000;

async function marksOnServer(page: Page, code: string): Promise<number> {
  const answer = await page.request.get(`/api/class/${code}/pupil/told`);
  const { seen } = (await answer.json()) as { seen: { contributions: { own: boolean; body: { kind: string } }[] } };
  return seen.contributions.filter(({ own, body }) => own && body.kind === 'mark').length;
}

test('two tabs of one pupil are one pupil: what she makes in each is in both, and is sent once', async ({
  page,
  context,
  openClass,
}) => {
  const room = await openClass();
  await room.phase('mark');
  const first = new PupilPage(page);
  await first.join(room.code, 'Rogn');
  const second = new PupilPage(await context.newPage());
  await second.visit(room.code);
  for (const tab of [first, second]) await tab.text('Tekst 5').click();
  // Neither can send, so both have something that waits when they can.
  await context.route('**/pupil/writes', (route) => route.abort());
  await first.mark('p12.2', 'counterbalance', 'I den første');
  await second.mark('p8.1', 'capable', 'I den andre');
  await context.unroute('**/pupil/writes');
  for (const tab of [first, second]) {
    await expect(tab.saved).toHaveText('Alt er lagret', { timeout: 30_000 });
    await expect(tab.ownMarks()).toHaveCount(2);
  }
  expect(await marksOnServer(page, room.code)).toBe(2);

  await second.ownMarks().filter({ hasText: 'I den første' }).getByRole('button', { name: 'Fjern' }).click();
  await expect(first.ownMarks()).toHaveCount(1);
  await expect(first.ownMarks()).toContainText('I den andre');
});

test('the back button leads out of the class and back into it, with what was half written', async ({
  page,
  openClass,
}) => {
  const room = await openClass();
  await room.phase('mark');
  const pupil = new PupilPage(page);
  await page.goto('/nb/class');
  await pupil.join(room.code, 'Rogn');
  await pupil.text('Tekst 5').click();
  await pupil.mark('p8.1', 'capable', 'Lagret');
  await pupil.markWord('p12.2', 'counterbalance');
  await pupil.why.fill('Halvskrevet');
  await page.goBack();
  await expect(page).toHaveURL(/\/nb\/class$/);
  let come = () => {};
  const called = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/pupil/reading', async (route) => {
    await called;
    await route.continue();
  });
  await page.goForward();
  await expect(pupil.ownMarks()).toHaveCount(1);
  await expect(pupil.form, 'not before the texts are there').toHaveCount(0);
  come();
  await expect(pupil.why).toHaveValue('Halvskrevet');
  await expect(pupil.ownMarks()).toHaveCount(1);
  await pupil.layer('framing').check({ force: true });
  await pupil.button('class.pupil.mark.save').click();
  await expect(pupil.ownMarks()).toHaveCount(2);
});

for (const skew of [-3 * days, 20 * days]) {
  test(`a clock that is ${skew / days} days wrong changes nothing in a class`, async ({ page, openClass }) => {
    await page.clock.install({ time: Date.now() + skew });
    const room = await openClass();
    const pupil = new PupilPage(page);
    await pupil.join(room.code, 'Rogn');
    await room.phase('mark');
    await pupil.text('Tekst 5').click();
    await pupil.mark('p12.2', 'counterbalance', 'Som i fysikk');
    await expect(pupil.saved).toHaveText('Alt er lagret');
    await page.reload();
    await expect(pupil.ownMarks()).toHaveCount(1);
    await room.phase('reveal', 'talk');
    await expect(page.getByText('Samtalen er åpnet.').first()).toBeVisible();
    // Told by the server's clock, as everything in a class is, and as a day in Norway.
    const inNorway = new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeZone: 'Europe/Oslo' });
    const end = inNorway.format(Date.now() + 30 * days);
    await expect(page.getByText(`Alt i klassen slettes ${end}`, { exact: false })).toBeVisible();
    await page.goto('/nb/class');
    await expect(page.getByRole('link', { name: /^2STA, tirsdag/ })).toBeVisible();
  });
}
