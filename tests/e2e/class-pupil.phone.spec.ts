import { expect, type Page } from '@playwright/test';
import { test } from './class/class-test.ts';
import { markOn } from './class/opened-class.ts';
import { PupilPage } from './pages/pupil-page.ts';
import { violations } from './without-fault.ts';

/** Neither a fault that axe finds nor anything that makes the page wider than the screen. */
async function fits(page: Page, where: string): Promise<void> {
  expect(await violations(page), where).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, `${where}: pixels beside the screen`).toBeLessThanOrEqual(0);
}

for (const width of [390, 320]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('a lesson is done with a finger, from the door to the sheet', async ({ page, openClass }) => {
      test.setTimeout(120_000);
      const room = await openClass();
      const pupil = new PupilPage(page);
      await pupil.visit(room.code);
      await fits(page, 'door');
      await pupil.button('class.join.join').tap();
      await expect(pupil.phrase).toBeVisible();
      await fits(page, 'gather');
      await pupil.button('class.pupil.phrase.written').tap();

      await room.phase('read');
      await expect(page.getByText('Nå leser alle tekstene.')).toBeVisible();
      await fits(page, 'read');

      const lom = await room.join('Klokke');
      await room.phase('mark');
      await lom(markOn('counterbalance', { why: 'Naboene er tunge.' }));
      await pupil.text('Tekst 5').tap();
      await pupil.segment('p12.2').tap();
      await pupil.word('counterbalance').tap();
      await fits(page, 'form');
      await pupil.form.locator('label').filter({ hasText: 'Innramming' }).tap();
      await pupil.why.fill('En vekt trenger noe å veie mot.');
      await pupil.button('class.pupil.mark.save').tap();
      await expect(pupil.ownMarks()).toHaveCount(1);
      await fits(page, 'mark');
      await pupil.view('questions').tap();
      await page.getByRole('radio', { name: 'Balanse i regionen' }).check();
      await pupil.button('class.pupil.poll.save').tap();
      await expect(page.getByText('Du svarte: Balanse i regionen')).toBeVisible();
      await fits(page, 'questions');

      await room.phase('reveal');
      await page.getByRole('button', { name: /avsnitt 12, setning 2 · Innramming/ }).tap();
      await expect(page.getByRole('region', { name: 'Avsnitt 12, setning 2' })).toContainText('Naboene er tunge.');
      await fits(page, 'reveal');

      await room.phase('talk');
      await page.getByText('Ta opp noe').tap();
      await page.getByRole('combobox').selectOption({ label: 'Rivalisering eller motvekt' });
      await page.getByRole('textbox', { name: 'Det du vil si' }).fill('Er det forskjell?');
      await pupil.button('class.pupil.talk.send').tap();
      await expect(page.locator('.thread')).toContainText('Er det forskjell?');
      await fits(page, 'talk');

      await room.phase('sum-up');
      const sheet = page.getByRole('region', { name: /^Arket til / });
      await expect(sheet).toContainText('counterbalance');
      await sheet.getByRole('button', { name: /^Fjern «.*counterbalance»/ }).tap();
      await fits(page, 'sheet');
      await sheet.getByRole('button', { name: 'Behold' }).tap();
      await expect(sheet).toContainText('counterbalance');
    });
  });
}
