import { expect } from '@playwright/test';
import { test } from './class/class-test.ts';
import { markOn } from './class/opened-class.ts';
import { PupilPage } from './pages/pupil-page.ts';
import { violations } from './without-fault.ts';

const translated = 'For Japan er støtten også en motvekt mot kinesisk og russisk innflytelse.';

test('a lesson from the door to the sheet, without a fault in any phase', async ({ page, openClass }) => {
  test.setTimeout(240_000);
  const room = await openClass();
  const pupil = new PupilPage(page);
  await pupil.visit(room.code.toLowerCase());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bli med i 2STA, tirsdag');
  await expect(pupil.alias).not.toHaveValue('');
  const offered = await pupil.alias.inputValue();
  expect(await violations(page), 'door').toEqual([]);
  await pupil.button('class.join.join').click();
  await expect(page.getByRole('heading', { name: `Du er med, ${offered}` })).toBeVisible();
  await expect(pupil.phrase).toHaveText(/^\S+ \S+ \d{4}$/);
  const [lom, hegre] = [await room.join('Klokke'), await room.join('Trommel')];
  await expect(page.getByText('elever er med')).toBeVisible();
  await expect(page.locator('.big-number b')).toHaveText('3');
  expect(await violations(page), 'gather').toEqual([]);
  await pupil.button('class.pupil.phrase.written').click();

  await room.phase('read');
  await expect(page.getByText('Nå leser alle tekstene.')).toBeVisible();
  await expect(page.getByText('Hvem som har skrevet teksten', { exact: false })).toBeVisible();
  expect(await violations(page), 'read').toEqual([]);

  await room.phase('mark');
  await pupil.text('Tekst 5').click();
  await expect(page.getByText('Denne setningen oversetter du selv.')).toBeVisible();
  await pupil.markWord('p12.2', 'counterbalance');
  expect(await violations(page), 'form').toEqual([]);
  await pupil.button('class.pupil.mark.save').click();
  await expect(pupil.form.getByText('Velg hva ordene viser.')).toBeVisible();
  await pupil.layer('framing').check({ force: true });
  await pupil.why.fill('En vekt trenger noe å veie mot.');
  await pupil.button('class.pupil.mark.save').click();
  await expect(pupil.form).toBeHidden();
  await expect(pupil.ownMarks()).toHaveCount(1);
  await expect(pupil.segment('p12.2').locator('mark')).toHaveText('counterbalance');
  await lom(markOn('counterbalance', { why: 'Naboene er tunge.' }));
  await hegre(markOn('a counterbalance to Chinese', { layer: 'word-choice', why: 'Som i fysikk.' }));
  await expect(page.getByText('Naboene er tunge.')).toHaveCount(0);
  expect(await violations(page), 'mark').toEqual([]);

  await pupil.view('questions').click();
  await page.getByRole('radio', { name: 'Balanse i regionen' }).check();
  await pupil.button('class.pupil.poll.save').click();
  await expect(page.getByText('Du svarte: Balanse i regionen')).toBeVisible();
  await lom({ kind: 'poll', poll: 'why-japan', answer: 0 });
  expect(await violations(page), 'questions').toEqual([]);
  await pupil.view('lines').click();
  await page.getByRole('textbox', { name: 'Din oversettelse' }).fill(translated);
  expect(await violations(page), 'lines').toEqual([]);
  await pupil.button('class.pupil.line.save').click();
  await lom({ kind: 'translation', place: { text: 5, at: 'p12.2' }, words: translated.replace('støtten', 'hjelpen') });
  await pupil.view('note').click();
  await page.getByRole('textbox', { name: 'Notatene dine' }).fill('Husk balanse.');
  await expect(pupil.saved).toHaveText('Alt er lagret');

  await room.phase('reveal');
  await expect(page.getByRole('status').filter({ hasText: 'Læreren har avdekket merkene.' })).toBeVisible();
  const split = page.getByRole('button', { name: /The Diplomat, avsnitt 12, setning 2 · Innramming/ });
  await expect(split).toContainText('2 av 3 merket noe');
  await split.click();
  const panel = page.getByRole('region', { name: 'Avsnitt 12, setning 2' });
  await expect(panel).toContainText('Naboene er tunge.');
  await expect(panel.getByRole('heading', { name: 'Våre merknader' })).toBeVisible();
  await expect(pupil.segment('p12.2').locator('.heat').first()).toContainText('har merket dette');
  expect(await violations(page), 'reveal').toEqual([]);
  await panel.getByRole('button', { name: 'Lukk' }).click();
  await page.getByText('Hvor likt merket klassen?').click();
  await expect(
    page
      .getByText(/To og to gjorde det samme i \d+\s?% av tilfellene \(AC1 \d,\d\d; \d+ setninger, 3 elever\)/)
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Våre merknader' }).click();
  await expect(pupil.segment('p12.2').locator('mark.framing').first()).toBeVisible();
  expect(await violations(page), 'notes').toEqual([]);
  await pupil.view('questions').click();
  await expect(page.getByRole('row', { name: /Balanse i regionen · svaret ditt 1 \(50\s?%\)/ })).toBeVisible();
  expect(await violations(page), 'bars').toEqual([]);
  await pupil.view('lines').click();
  await expect(page.locator('.differs').filter({ hasText: 'hjelpen' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vår' })).toBeVisible();
  expect(await violations(page), 'compared').toEqual([]);

  await room.phase('talk');
  await page.getByText('Ta opp noe').click();
  await page.getByRole('combobox').selectOption({ label: 'Rivalisering eller motvekt' });
  await page.getByRole('textbox', { name: 'Det du vil si' }).fill('Er det forskjell?');
  expect(await violations(page), 'talk').toEqual([]);
  await pupil.button('class.pupil.talk.send').click();
  // Threads stand in the order in which they were begun, so hers has to be there first.
  await expect(pupil.saved).toHaveText('Alt er lagret');
  const thread = await lom({
    ...{ kind: 'entry', thread: null, words: 'Hvem veier hvem?' },
    subject: { kind: 'passage', text: 5, at: 'p12.2' },
  });
  await expect(page.locator('.thread')).toHaveCount(2);
  await expect(page.locator('.thread').first()).toContainText('Er det forskjell?');
  await room.teacher('acts', { kind: 'pin', contribution: thread });
  await expect(page.locator('.thread').first()).toContainText('Festet av læreren');
  await page.locator('.thread').first().getByRole('button', { name: 'Svar' }).click();
  await page.getByRole('textbox', { name: 'Svaret ditt' }).fill('Naboene.');
  await pupil.button('class.pupil.talk.send').click();
  await expect(page.locator('.thread').first()).toContainText('Naboene.');
  await page.locator('.thread').first().getByRole('button', { name: 'Endre' }).click();
  await page.getByRole('textbox', { name: 'Endre innlegget' }).fill('Naboene, tror jeg.');
  await pupil.button('class.pupil.talk.save').click();
  await expect(page.locator('.thread').first()).toContainText('Naboene, tror jeg.');
  await page.locator('.thread').first().getByRole('button', { name: 'Trekk tilbake' }).click();
  await expect(page.locator('.thread').first()).not.toContainText('Naboene, tror jeg.');
  await pupil.button('class.pupil.undo.undo').click();
  await expect(page.locator('.thread').first()).toContainText('Naboene, tror jeg.');
  await expect(pupil.saved).toHaveText('Alt er lagret');
  await room.teacher('acts', { kind: 'lock', contribution: thread });
  await expect(page.locator('.thread').first()).toContainText('Læreren har låst tråden');
  expect(await violations(page), 'threads').toEqual([]);

  await room.phase('sum-up');
  const sheet = page.getByRole('region', { name: `Arket til ${offered}` });
  for (const words of ['counterbalance', 'Balanse i regionen', translated, 'Er det forskjell?', 'Naboene, tror jeg.']) {
    await expect(sheet).toContainText(words);
  }
  await expect(sheet.getByRole('textbox', { name: 'Notatene dine' })).toHaveValue('Husk balanse.');
  expect(await violations(page), 'sheet').toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  for (const words of ['counterbalance', 'Balanse i regionen', translated]) {
    const remove = sheet.getByRole('button', { name: `Fjern «${words.slice(0, 40)}` });
    await remove.click();
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('status').filter({ hasText: 'Det er fjernet.' })).toBeVisible();
    await expect(remove).toHaveCount(0);
  }
  await expect(pupil.saved).toHaveText('Alt er lagret');
  await page.reload();
  await expect(sheet).toContainText('Ingen merker');
  await expect(sheet).toContainText('ikke besvart');

  await room.teacher('end', {});
  await expect(page.getByRole('heading', { name: 'Klassen er slettet' })).toBeVisible();
  expect(await violations(page), 'ended').toEqual([]);
});
