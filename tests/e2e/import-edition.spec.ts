import { expect } from '@playwright/test';
import { writeDate } from '#i18n/date.ts';
import { type EditionCard, editionsFile } from '#lib/model/edition-card.ts';
import { fingerprintOf } from '#lib/model/fingerprint.ts';
import type { Work } from '#lib/model/work.ts';
import { dossierSlug } from './content.ts';
import { ImportPage } from './pages/import-page.ts';
import { inTurn, on, test } from './test.ts';

const edition = 'jiji';

inTurn(['nb', 'en'], (locale) => {
  test('the article of an edition is known, stands in its place with the notes, and is looked at closer', async ({
    page: tab,
    request,
  }) => {
    // The publishers' texts do not lie here, so the study edition's own text plays the article.
    const study: Work = await (await request.get(`/own/editions/${dossierSlug}.${edition}.json`)).json();
    const cards: EditionCard[] = await (await request.get(`/own/editions/${editionsFile}`)).json();
    const played = cards.map((card) =>
      card.edition === edition
        ? { ...card, fingerprint: fingerprintOf(study.original.text.replaceAll('\n', ' '), card.lang) }
        : card,
    );
    await tab.route(`**/own/editions/${editionsFile}`, (route) => route.fulfill({ json: played }));
    const article = ['Home | World | Opinion', ...study.original.text.split('\n'), 'Share on Facebook'].join('\n\n');

    const desk = new ImportPage(tab, locale);
    await desk.visit(`?dossier=${dossierSlug}&edition=${edition}`);
    const outlet = study.outlet ?? '';
    await expect(tab.getByText(desk.t('import.ledeSingle', { outlet }))).toBeVisible();
    await expect(desk.box('target')).toHaveCount(0);
    await desk.bring('source', article);
    await expect(tab).toHaveURL(new RegExp(`/${locale}/import/read\\?text=`), { timeout: 20_000 });
    const [sentence] = study.original.blocks.filter(({ kind }) => kind === 'p').flatMap(({ sentences }) => sentences);
    const words = study.original.text.slice(sentence?.start, sentence?.end).trim();
    await expect(tab.getByRole('main')).toContainText(words);

    await desk.visit(`?text=${new URL(tab.url()).searchParams.get('text')}`);
    const all = study.notes.filter(({ targets }) => targets[study.original.lang]).length;
    await expect(tab.getByText(desk.t('import.placed.anchored', { count: all }))).toBeVisible();
    await expect(tab.getByRole('deletion').filter({ hasText: 'Share on Facebook' })).toBeVisible();
    const look = tab.getByRole('button', {
      name: desk.t('import.placed.sentences', { lang: desk.t('import.language.nb') }),
    });
    await look.click();
    await expect(desk.row(1)).toBeVisible();
    await tab.getByRole('button', { name: desk.t('import.placed.done') }).click();
    await expect(look).toBeVisible();
  });
});

test(
  'an article that comes without being asked for is offered its place',
  on('desktop'),
  async ({ page: tab, request }) => {
    const study: Work = await (await request.get(`/own/editions/${dossierSlug}.${edition}.json`)).json();
    const cards: EditionCard[] = await (await request.get(`/own/editions/${editionsFile}`)).json();
    const played = cards.map((card) =>
      card.edition === edition ? { ...card, fingerprint: fingerprintOf(study.original.text, card.lang) } : card,
    );
    await tab.route(`**/own/editions/${editionsFile}`, (route) => route.fulfill({ json: played }));
    const desk = new ImportPage(tab, 'nb');
    await desk.visit();
    await desk.bring('source', study.original.text.replaceAll('\n', '\n\n'));
    await expect(desk.box('source')).toContainText(
      desk.t('import.recognised.known', {
        outlet: study.outlet ?? '',
        date: writeDate('nb', study.published ?? ''),
      }),
    );
    await tab.getByRole('button', { name: desk.t('import.recognised.place') }).click();
    await expect(tab).toHaveURL(/import\/read\?text=/, { timeout: 20_000 });
  },
);

test('an edition that we do not have is said to be missing', on('phone'), async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'nb');
  await desk.visit('?dossier=none&edition=none');
  await expect(tab.getByText(desk.t('import.recognised.notThere'))).toBeVisible();
  await expect(desk.field('source')).toBeVisible();
});
