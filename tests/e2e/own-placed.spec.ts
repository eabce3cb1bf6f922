import { expect as expectSoon } from '@playwright/test';
import type { EditionCard } from '#lib/model/edition-card.ts';
import { editionsFile } from '#lib/model/edition-card.ts';
import { fingerprintOf } from '#lib/model/fingerprint.ts';
import type { Work } from '#lib/model/work.ts';
import { dossierSlug } from './content.ts';
import { keptWorks } from './own/kept-works.ts';
import { ImportPage } from './pages/import-page.ts';
import { inTurn, test } from './test.ts';
import { violations } from './without-fault.ts';

const expect = expectSoon.configure({ timeout: 20_000 });
const edition = 'jiji';

inTurn(['nb', 'en'], (locale) => {
  test('a line that was set aside is put back after the one step, and struck again, with notes and sentences kept', async ({
    page: tab,
    request,
  }) => {
    test.slow();
    const study: Work = await (await request.get(`/own/editions/${dossierSlug}.${edition}.json`)).json();
    const cards: EditionCard[] = await (await request.get(`/own/editions/${editionsFile}`)).json();
    const played = cards.map((card) =>
      card.edition === edition
        ? { ...card, fingerprint: fingerprintOf(study.original.text.replaceAll('\n', ' '), card.lang) }
        : card,
    );
    await tab.route(`**/own/editions/${editionsFile}`, (route) => route.fulfill({ json: played }));
    const paragraphs = study.original.text.split('\n');
    const article = ['Home | World | Opinion', ...paragraphs, 'Share on Facebook', 'Read also: The boats'].join('\n\n');
    const desk = new ImportPage(tab, locale);
    await desk.visit(`?dossier=${dossierSlug}&edition=${edition}`);
    await desk.bring('source', article);
    await expect(tab).toHaveURL(new RegExp(`/${locale}/import/read\\?text=`));
    await expect(tab.locator('.s[tabindex="0"]')).toBeVisible();

    // What the notes of the study edition say besides is there too.
    const plainer = study.notes.find((note) => note.plainer)?.plainer?.[locale];
    const versus = study.notes.filter((note) => note.versus.length > 0).length;
    if (plainer) await expect(tab.locator('.notes').getByText(plainer).first()).toBeAttached();
    if (versus > 0) {
      const link = tab.locator('.notes .versus a').first();
      await expect(link).toBeAttached();
      const href = (await link.getAttribute('href')) ?? '';
      expect(href).toMatch(new RegExp(`^/${locale}/${dossierSlug}/[a-z-]+\\?note=[\\w-]+#`));
      const page = await (await request.get(href.split(/[?#]/)[0] ?? '')).text();
      const [, note, ref] = /note=([^#]+)#(.+)$/.exec(href) ?? [];
      expect(page).toContain(`id="n-${note}"`);
      expect(page).toContain(`data-segment="${ref}"`);
    }

    await desk.visit(`?text=${new URL(tab.url()).searchParams.get('text')}`);
    const status = tab.getByRole('main').getByRole('status');
    const restore = (line: string) =>
      tab.getByRole('button', { name: desk.t('import.clean.restoreLine', { line }), exact: true });
    await expect(restore('Share on Facebook')).toBeVisible();
    const [before] = await keptWorks(tab);
    await restore('Share on Facebook').focus();
    await tab.keyboard.press('Enter');
    await expect(status.first()).toHaveText(desk.t('import.placed.putBack', { line: 'Share on Facebook' }));
    await expect(restore('Read also: The boats')).toBeFocused();
    await expect(restore('Share on Facebook')).toHaveCount(0);
    expect(await violations(tab)).toEqual([]);
    const [after] = await keptWorks(tab);
    const lines = after?.original.text.split('\n') ?? [];
    expect(lines.at(-1)).toBe('Share on Facebook');
    expect(after?.notes.map(({ targets }) => targets)).toHaveLength(before?.notes.length ?? -1);
    for (const note of after?.notes ?? []) {
      const target = note.targets[study.original.lang];
      if (target) expect(after?.original.text.slice(target.start, target.end)).toBe(target.exact);
    }
    await tab.getByRole('button', { name: desk.t('own.undo'), exact: true }).click();
    await expect(status.first()).toHaveText(desk.t('import.placed.undone'));
    await expect(restore('Share on Facebook')).toBeVisible();
    expect(await keptWorks(tab)).toEqual([before]);
  });
});
