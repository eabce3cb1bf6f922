import { expect } from '@playwright/test';
import { english, norwegian, page as savedPage } from './import-texts.ts';
import { ImportPage } from './pages/import-page.ts';
import { inTurn, on, test } from './test.ts';
import { violations } from './without-fault.ts';

inTurn(['nn'], (locale) => {
  test('a text is kept and opened while a browser waits for an answer whether it may stay, and is asked there', async ({
    page: tab,
  }) => {
    await tab.addInitScript(() => {
      StorageManager.prototype.persist = () => {
        Object.assign(globalThis, { asked: true });
        return new Promise(() => {});
      };
    });
    const desk = new ImportPage(tab, locale);
    await desk.visit();
    await desk.bring('source', english);
    await desk.title.fill('A bridge');
    await desk.save.click();
    await expect(tab).toHaveURL(new RegExp(`/${locale}/import/read\\?text=`));
    await expect(tab.getByText('The town of Lillefjord has decided to build a bridge.')).toBeVisible();
    expect(await tab.evaluate(() => 'asked' in globalThis)).toBe(true);
  });

  test('two texts are cleaned, put together and looked through by keyboard, kept, read, and there after a reload', async ({
    page: tab,
  }) => {
    const desk = new ImportPage(tab, locale);
    const { keyboard } = tab;
    await desk.visit();
    await desk.bring('source', english);
    await expect(desk.language('source')).toHaveValue('en');
    await expect(desk.line('source', 'Share on Facebook').getByRole('deletion')).toBeVisible();
    await desk.bring('target', norwegian);
    await expect(desk.language('target')).toHaveValue('nb');
    await desk.align.focus();
    await keyboard.press('Enter');

    await expect(desk.row(1)).toContainText('En liten by bygger bro');
    await desk.order('text').focus();
    await keyboard.press('Space');
    // Two stops: undo and redo are asleep, so the next is the sentence in hand.
    await keyboard.press('Tab');
    await expect(desk.grid.getByRole('gridcell').and(tab.locator(':focus'))).toBeVisible();
    await keyboard.press('Control+Home');
    await expect(desk.sentence('A small town builds a bridge')).toBeFocused();
    const before = await desk.grid.getByRole('row').count();
    await keyboard.press('m');
    await expect(desk.row(1)).toContainText('The town of Lillefjord has decided to build a bridge.');
    await keyboard.press('s');
    await expect(desk.row(2)).toContainText('Lillefjord har bestemt seg for å bygge bro.');
    await keyboard.press('Alt+ArrowDown');
    await expect(desk.row(1)).not.toContainText('A small town');
    await keyboard.press('u');
    await keyboard.press('Control+z');
    await keyboard.press('Control+z');
    await expect(desk.grid.getByRole('row')).toHaveCount(before);
    await expect(desk.row(1)).not.toContainText('Lillefjord');
    await keyboard.press('Control+Shift+Z');
    await expect(desk.row(1)).toContainText('Lillefjord');
    await keyboard.press('u');

    const lonely = desk.sentence('The council will meet again in June.');
    await lonely.focus();
    await keyboard.press('w');
    await keyboard.type('Kommunestyret møtes igjen i juni.');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(desk.sentence('Kommunestyret møtes igjen i juni.')).toBeVisible();
    await desk.title.fill('Broen i Lillefjord');
    await desk.save.focus();
    await keyboard.press('Enter');

    await expect(tab).toHaveURL(new RegExp(`/${locale}/import/read\\?text=`));
    await expect(tab.getByText('Kommunestyret møtes igjen i juni.')).toBeVisible();
    await tab.reload();
    await expect(tab.getByText('Kommunestyret møtes igjen i juni.')).toBeVisible();
    await tab.goto(`/${locale}/import/texts`);
    await expect(tab.getByRole('link', { name: 'Broen i Lillefjord' }).first()).toBeVisible();
  });

  test('each step of the import has no fault that axe finds', async ({ page: tab }) => {
    const desk = new ImportPage(tab, locale);
    await desk.visit();
    await expect(desk.field('source')).toBeVisible();
    expect(await violations(tab), 'nothing brought yet').toEqual([]);
    await desk.choose('source', 'paper.pdf', Buffer.from('%PDF-1.7\n'));
    await expect(desk.trouble).toBeVisible();
    expect(await violations(tab), 'refused').toEqual([]);
    await desk.bring('source', english);
    await desk.bring('target', norwegian);
    await expect(desk.align).toBeEnabled();
    expect(await violations(tab), 'cleaned').toEqual([]);
    await desk.align.click();
    await expect(desk.row(1)).toBeVisible();
    expect(await violations(tab), 'rows').toEqual([]);
    await desk.sentence('The town of Lillefjord has decided to build a bridge.').click();
    await tab.keyboard.press('d');
    await expect(tab.getByRole('slider')).toBeFocused();
    expect(await violations(tab), 'a sentence being divided').toEqual([]);
  });
});

test(
  'on a phone the sentence in hand lies above the tools, however far down one goes',
  on('phone'),
  async ({ page: tab }) => {
    const desk = new ImportPage(tab, 'nb');
    await desk.visit();
    await desk.bring('source', english);
    await desk.bring('target', norwegian);
    await desk.align.click();
    await expect(desk.row(1)).toBeVisible();
    await desk.sentence('The town of Lillefjord has decided to build a bridge.').click();
    const covered: string[] = [];
    for (let step = 0; step < 6; step++) {
      await tab.keyboard.press('ArrowDown');
      const { text, below } = await tab.evaluate(() => {
        const sentence = document.activeElement as HTMLElement;
        const tools = document.querySelector('.tools-shelf')?.getBoundingClientRect().top ?? innerHeight;
        return { text: sentence.textContent, below: sentence.getBoundingClientRect().bottom - tools };
      });
      if (below > 0) covered.push(text);
    }
    expect(covered).toEqual([]);
  },
);

test(
  'what was struck comes back, and what was kept is struck, with the arrows and with the mouse',
  on('desktop'),
  async ({ page: tab }) => {
    const desk = new ImportPage(tab, 'nb');
    await desk.visit();
    await desk.bring('source', english);
    await desk.restore('source', 'Read also: The ferry that never sailed').focus();
    await tab.keyboard.press('Space');
    await expect(desk.strike('source', 'Read also: The ferry that never sailed')).toBeFocused();
    await tab.keyboard.press('Home');
    await expect(desk.restore('source', 'Home | World | Opinion')).toBeFocused();
    await tab.keyboard.press('ArrowDown');
    await expect(desk.strike('source', 'A small town builds a bridge')).toBeFocused();
    await desk.strike('source', 'A small town builds a bridge').click();
    await expect(desk.line('source', 'A small town').getByRole('deletion')).toBeVisible();
    await expect(desk.line('source', 'A small town')).toContainText(desk.t('import.clean.byYou'));
  },
);

test('a page that is pasted is read by its tags, and nothing of it runs', on('phone'), async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'en');
  await desk.visit();
  const title = await tab.title();
  await desk.paste('source', savedPage);
  await expect(desk.line('source', 'Work begins in May').getByRole('deletion')).toHaveCount(0);
  await expect(desk.line('source', 'Work begins in May')).toBeVisible();
  await expect(desk.line('source', 'Ten cakes for Sunday').getByRole('deletion')).toBeVisible();
  await expect(tab).toHaveTitle(title);
});

test('a text without a translation is kept alone', on('desktop'), async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'nn');
  await desk.visit();
  await desk.bring('source', english);
  await desk.save.click();
  await expect(tab).toHaveURL(/\/nn\/import\/read\?text=/);
  await expect(tab.getByText('Then the pillars are cast.')).toBeVisible();
});

test('what is half done is there after a reload, until one starts over', on('phone'), async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'nb');
  await desk.visit();
  await desk.bring('source', english);
  await desk.bring('target', norwegian);
  await desk.align.click();
  await desk.sentence('A small town builds a bridge').click();
  await tab.keyboard.press('m');
  await expect(desk.row(1)).toContainText('The town of Lillefjord');
  // The draft is written when the hands rest.
  await tab.waitForTimeout(1500);
  await tab.reload();
  await expect(desk.row(1)).toContainText('The town of Lillefjord');
  await tab.goto('/nb/import?dossier=japan-mongolia&edition=jiji');
  await expect(desk.field('source'), 'an article has a desk of its own').toHaveValue('');
  await desk.visit();
  await expect(desk.row(1)).toContainText('The town of Lillefjord');
  const undo = tab.getByRole('status').getByRole('button', { name: desk.t('import.review.undo') });
  await tab.getByRole('button', { name: desk.t('import.act.back') }).click();
  await desk.language('target').selectOption('nn');
  await expect(tab.getByText(desk.t('import.lost.review'))).toBeVisible();
  await undo.press('Enter');
  await tab.getByRole('button', { name: desk.t('import.act.review') }).click();
  await expect(desk.row(1)).toContainText('The town of Lillefjord');
  await tab.getByRole('button', { name: desk.t('import.act.clear') }).click();
  await expect(desk.field('source')).toBeVisible();
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(desk.row(1)).toContainText('The town of Lillefjord');
  await tab.getByRole('button', { name: desk.t('import.act.clear') }).click();
  await expect(desk.field('source')).toBeVisible();
  await tab.waitForTimeout(1500);
  await tab.reload();
  await expect(desk.field('source')).toHaveValue('');
});

const refused = [
  { name: 'paper.pdf', bytes: Buffer.from('%PDF-1.7\n1 0 obj'), code: 'pdf' },
  { name: 'picture.txt', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 255]), code: 'binary' },
  { name: 'nothing.txt', bytes: Buffer.from(' \n'), code: 'empty' },
] as const;
for (const { name, bytes, code } of refused) {
  test(
    `${name} is refused with a sentence, and what stood in the field stays`,
    on('desktop'),
    async ({ page: tab }) => {
      const desk = new ImportPage(tab, 'nb');
      await desk.visit();
      await desk.field('source').fill('Noe jeg holdt på med.');
      await desk.choose('source', name, bytes);
      await expect(desk.trouble).toHaveText(desk.t(`import.problem.${code}`));
      await expect(desk.field('source')).toHaveValue('Noe jeg holdt på med.');
      await desk.bring('source', english);
      await expect(desk.trouble).toHaveCount(0);
      await expect(desk.language('source')).toHaveValue('en');
    },
  );
}

test(
  'two texts in one language are not put together before one of them is corrected',
  on('phone'),
  async ({ page: tab }) => {
    const desk = new ImportPage(tab, 'nb');
    await desk.visit();
    await desk.bring('source', english);
    await desk.bring('target', english);
    await expect(desk.align).toHaveCount(0);
    await desk.language('target').selectOption('nb');
    await expect(desk.align).toBeEnabled();
  },
);

test('long work is told and can be stopped', on('desktop'), async ({ page: tab }) => {
  const desk = new ImportPage(tab, 'nb');
  await desk.visit();
  const long = (words: string) =>
    Buffer.from(Array.from({ length: 4000 }, (_, at) => `${words} ${(at * 7919) % 6101}.`).join('\n\n'));
  await desk.choose('source', 'long.txt', long('The town has decided to build a bridge of number'));
  await desk.language('source').selectOption('en');
  await desk.choose('target', 'lang.txt', long('Byen har bestemt seg for å bygge en bro av nummer'));
  await desk.language('target').selectOption('nb');
  await desk.align.click();
  await expect(tab.getByRole('progressbar', { name: desk.t('import.working.align') })).toBeVisible();
  await tab.getByRole('button', { name: desk.t('import.working.cancel') }).click();
  await expect(tab.getByRole('progressbar')).toHaveCount(0);
  await expect(desk.align).toBeEnabled();
});
