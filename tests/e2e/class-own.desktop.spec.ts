import { expect } from '@playwright/test';
import type { Work } from '#lib/model/work.ts';
import { harbourWork } from './own/harbour-work.ts';
import { OwnPage } from './pages/own-page.ts';
import { PupilPage } from './pages/pupil-page.ts';
import { TeacherPage } from './pages/teacher-page.ts';
import { test } from './test.ts';
import { violations } from './without-fault.ts';

const before = harbourWork.original.text.indexOf('islanders');

/** The invented article with a note of the teacher's own. */
const noted: Work = {
  ...harbourWork,
  notes: [
    {
      id: 'who',
      layer: 'framing',
      tags: [],
      targets: {
        en: {
          ...{ start: before, end: before + 'islanders'.length, exact: 'islanders' },
          ...{ prefix: 'Nobody asked the ', suffix: '.' },
        },
      },
      lost: {},
      body: { nb: 'De som bor der, kommer sist i teksten.' },
      versus: [],
      contrasts: [],
    },
  ],
};

test('a class reads a text of the teacher’s own: only when she may use it, only there, and only until its end', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await new OwnPage(page, 'nb').bring(noted);
  await page.goto('/nb/class/new');
  const teacher = new TeacherPage(page, 'nb');
  await page.getByLabel('Opplegg').selectOption({ label: 'Torvik gets a new ferry' });
  const may = page.getByRole('checkbox', { name: 'Jeg har rett til å bruke teksten i undervisningen.' });
  await expect(may).not.toBeChecked();
  await page.getByRole('checkbox', { name: /^Send med merknaden min/ }).check();
  await teacher.button('Lag klasse og kode').click();
  await expect(page.getByText('Bekreft retten først.', { exact: false })).toBeVisible();
  expect(await violations(page), 'the right is not confirmed').toEqual([]);
  await may.check();
  await teacher.button('Lag klasse og kode').click();
  await expect(teacher.code).toHaveText(/^[A-Z0-9]{6}$/, { timeout: 90_000 });
  const code = (await teacher.code.textContent()) ?? '';

  const device = await browser.newContext({ baseURL: baseURL ?? '', locale: 'nb-NO' });
  const pupil = new PupilPage(await device.newPage(), 'nb');
  const reading = `/api/class/${code}/pupil/reading`;
  await pupil.visit(code);
  expect((await device.request.get(reading)).status(), 'without a seat').toBe(401);
  await pupil.join(code, 'Tare');
  await teacher.button('Begynn å lese').click();
  await expect(pupil.segment('p2.2')).toHaveText('Nobody asked the islanders.');
  await expect(pupil.segment('p2.2', 'translation')).toHaveText('Ingen spurte øyboerne.');
  expect(await violations(pupil.page), 'read').toEqual([]);

  await teacher.button('Start blind merking').click();
  await expect(pupil.page.getByText(pupil.t('class.pupil.mark.how'))).toBeVisible();
  await pupil.mark('p2.2', 'islanders', 'De kommer sist.');
  await expect(pupil.ownMarks()).toHaveCount(1);
  await expect(pupil.saved).toHaveText('Alt er lagret');
  await expect(pupil.page.getByText('De som bor der', { exact: false })).toHaveCount(0);
  await teacher.button('Avdekk').click();
  await expect(pupil.page.getByText('Læreren har avdekket merkene.').first()).toBeVisible();
  await pupil.segment('p2.2').click();
  await expect(pupil.page.getByRole('region', { name: 'Avsnitt 2, setning 2' })).toContainText(
    'De som bor der, kommer sist i teksten.',
  );

  await teacher.button('Oppsummer').click();
  await teacher.button(/^Slett klassen nå/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett alt nå' }).click();
  await expect(pupil.page.getByRole('heading', { name: 'Klassen er slettet' })).toBeVisible();
  expect((await device.request.get(reading)).status(), 'after the end').toBe(401);
  // What was sent was a copy: hers is still there.
  await page.goto('/nb/import/read?text=harbour');
  await expect(page.locator('[data-column=original] mark')).toHaveText('islanders');
  await device.close();
});
