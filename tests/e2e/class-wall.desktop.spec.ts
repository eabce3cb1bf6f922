import { expect } from '@playwright/test';
import { test } from './class/class-test.ts';
import { markOn } from './class/opened-class.ts';
import { messages } from './messages.ts';
import { inEachLanguage } from './test.ts';
import { violations } from './without-fault.ts';

inEachLanguage((locale) => {
  test('all that the board can show is turned to by its keys, tells no alias, and has no fault that axe finds', async ({
    page,
    context,
    openClass,
  }) => {
    test.setTimeout(180_000);
    const t = messages(locale);
    const room = await openClass({
      locale,
      lang: locale === 'en' ? 'nb' : locale,
      texts: [{ number: 5, edition: 'diplomat', blocks: ['p12'] }],
    });
    const [anemone, lingon] = [await room.join('Kvitveis'), await room.join('Tyttebær')];
    await room.phase('read', 'mark');
    await anemone(markOn('counterbalance', { why: 'Som i fysikk.' }));
    await lingon(markOn('serves', { layer: 'actors' }));
    await anemone({ kind: 'poll', poll: 'why-japan', answer: 1 });
    await lingon({
      kind: 'translation',
      place: { text: 5, at: 'p12.2' },
      words: 'Japan støtter Mongolia som motvekt.',
    });
    await room.boardIn(context);
    await page.goto(`/${locale}/class/wall?code=${room.code}`);
    const place = page.getByRole('navigation', { name: t('class.wall.turn') }).locator('span');
    /** Faults of axe and aliases in what the board shows now. */
    const look = async (number: number, count: number) => {
      await expect(place).toHaveText(new RegExp(`^${number} \\D+ ${count}$`));
      expect(await violations(page), `${number} of ${count}`).toEqual([]);
      for (const alias of ['Kvitveis', 'Tyttebær']) await expect(page.getByText(alias)).toHaveCount(0);
    };
    // The code, two sentences, one of them to be translated, and a poll.
    for (let number = 1; number <= 5; number += 1) {
      await look(number, 5);
      if (number < 5) await page.keyboard.press('ArrowRight');
    }
    await room.phase('reveal');
    // And a contrast, which names the outlets.
    for (let number = 6; number >= 1; number -= 1) {
      await look(number, 6);
      await page.keyboard.press('ArrowLeft');
    }
  });
});
