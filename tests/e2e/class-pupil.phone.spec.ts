import { expect } from '@playwright/test';
import { test } from './class/class-test.ts';
import { markOn } from './class/opened-class.ts';
import { PupilPage } from './pages/pupil-page.ts';
import { violations } from './without-fault.ts';

test('a lesson with a finger, from the door to the sheet, without a fault in any phase', async ({
  page,
  openClass,
}) => {
  test.setTimeout(120_000);
  const room = await openClass();
  const pupil = new PupilPage(page);
  /** Nothing scrolls sideways, and axe finds nothing. */
  const fits = async (phase: string) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), phase).toBeLessThanOrEqual(0);
    expect(await violations(page), phase).toEqual([]);
  };
  await pupil.visit(room.code);
  await pupil.alias.fill('Rogn');
  await fits('door');
  await pupil.button('class.join.join').tap();
  await expect(page.getByRole('heading', { name: 'Du er med, Rogn' })).toBeVisible();
  const lom = await room.join('Lom');
  await fits('gather');
  await pupil.button('class.pupil.phrase.written').tap();

  await room.phase('read');
  await expect(page.getByText('Nå leser alle tekstene.')).toBeVisible();
  await fits('read');

  await room.phase('mark');
  await expect(page.getByText(pupil.t('class.pupil.mark.how'))).toBeVisible();
  await pupil.text('Tekst 5').tap();
  await pupil.segment('p12.2').tap();
  await expect(pupil.form).toBeVisible();
  // Whatever word the finger met: the first word of the mark, then the last.
  await pupil.word('serves').tap();
  await pupil.word('counterbalance').tap();
  await expect(pupil.word('counterbalance')).toHaveAttribute('aria-selected', 'true');
  await pupil.layer('framing').tap({ force: true });
  await expect(pupil.layer('framing')).toBeChecked();
  await pupil.why.fill('En vekt trenger noe å veie mot.');
  await expect(pupil.segment('p12.2')).toBeInViewport();
  await expect(pupil.button('class.pupil.mark.save')).toBeInViewport({ ratio: 1 });
  await fits('form');
  await pupil.button('class.pupil.mark.save').tap();
  await expect(pupil.form).toBeHidden();
  await expect(pupil.ownMarks()).toHaveCount(1);
  await expect(pupil.saved).toHaveText('Alt er lagret');
  await lom(markOn('counterbalance', { layer: 'word-choice', why: 'Som i fysikk.' }));
  await fits('mark');

  await pupil.view('questions').tap();
  await page.getByRole('radio', { name: 'Balanse i regionen' }).tap();
  await pupil.button('class.pupil.poll.save').tap();
  await expect(page.getByText('Du svarte: Balanse i regionen')).toBeVisible();
  await fits('questions');

  await room.phase('reveal');
  await expect(page.getByRole('status').filter({ hasText: 'Læreren har avdekket merkene.' })).toBeVisible();
  await fits('reveal');
  await pupil.segment('p12.2').tap();
  const panel = page.getByRole('region', { name: 'Avsnitt 12, setning 2' });
  await expect(panel).toContainText('Som i fysikk.');
  await fits('a sentence');
  await panel.getByRole('button', { name: 'Lukk' }).tap();

  await room.phase('talk');
  // A press on the view that is open already must not hold it open when the class goes on.
  await pupil.view('talk').tap();
  await page.getByText('Ta opp noe').tap();
  await page.getByRole('combobox').selectOption({ label: 'Rivalisering eller motvekt' });
  await page.getByRole('textbox', { name: 'Det du vil si' }).fill('Hvem veier hvem?');
  await fits('talk');
  await pupil.button('class.pupil.talk.send').tap();
  await expect(page.getByRole('listitem').filter({ hasText: 'Hvem veier hvem?' })).toBeVisible();
  await expect(pupil.saved).toHaveText('Alt er lagret');

  await room.phase('sum-up');
  const sheet = page.getByRole('region', { name: 'Arket til Rogn' });
  for (const words of ['counterbalance', 'Innramming', 'Balanse i regionen', 'Hvem veier hvem?']) {
    await expect(sheet).toContainText(words);
  }
  await fits('sheet');
});
