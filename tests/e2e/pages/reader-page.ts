import type { Locator, Page } from '@playwright/test';
import type { LayerId, PresetId } from '#lib/model/layer.ts';
import type { Locale } from '#lib/model/locale.ts';
import type { Layout } from '#lib/model/view.ts';
import { type FiledEdition, handiest } from '../content.ts';
import { SitePage } from './site-page.ts';

export type Column = 'original' | 'translation';

/** An edition as a reader meets it. Locators and actions, no assertions. */
export class ReaderPage extends SitePage {
  readonly chooseButton: Locator;
  readonly chooser: Locator;
  readonly layerStatus: Locator;
  readonly notes: Locator;
  readonly openNote: Locator;
  readonly tools: Locator;
  readonly placeStatus: Locator;
  readonly wayBack: Locator;
  readonly keyHelp: Locator;

  constructor(page: Page, locale: Locale) {
    super(page, locale);
    this.chooseButton = page.getByRole('button', { name: this.t('layers.choose') });
    this.chooser = page.getByRole('dialog', { name: this.t('layers.choose') });
    this.layerStatus = page.locator('layer-bar').getByRole('status');
    this.notes = page.getByRole('complementary', { name: this.t('note.heading'), exact: true });
    this.openNote = this.notes.locator('.note.open');
    this.tools = page.getByRole('toolbar', { name: this.t('tools.label') });
    this.placeStatus = page.locator('segment-pair').getByRole('status');
    this.wayBack = page.locator('way-back').getByRole('link');
    this.keyHelp = page.getByRole('dialog', { name: this.t('keys.title') });
  }

  async open(edition: FiledEdition = handiest, rest = ''): Promise<void> {
    await this.visit(`/${edition.dossier}/${edition.slug}${rest}`);
  }

  /** Waits until a phone has laid out what was out of sight at first. */
  async laidOut(): Promise<void> {
    await this.page.locator('html:not(.part)').waitFor();
  }

  layer(id: LayerId): Locator {
    return this.page.getByRole('checkbox', { name: this.t(`layer.${id}.name`), exact: true });
  }

  layersOn(): Locator {
    return this.page.getByRole('group', { name: this.t('layers.legend') }).getByRole('checkbox', { checked: true });
  }

  more(): Locator {
    return this.chooser.getByRole('checkbox', { name: this.t('layers.more') });
  }

  preset(id: PresetId): Locator {
    return this.chooser.getByRole('button', { name: this.t(`preset.${id}`), exact: true });
  }

  onlyButton(id: LayerId): Locator {
    const name = this.t('layers.onlyNamed', { layer: this.t(`layer.${id}.name`) });
    return this.chooser.getByRole('button', { name });
  }

  layout(id: Layout): Locator {
    return this.chooser.getByRole('radio', { name: this.t(`layout.${id}`), exact: true });
  }

  /** The chooser lies over the text, so it is closed again before the text is looked at. */
  async choose(what: Locator): Promise<void> {
    await this.chooseButton.click();
    await what.click();
    await this.page.keyboard.press('Escape');
  }

  segments(column: Column): Locator {
    return this.page.locator(`[data-column=${column}] [data-segment]`);
  }

  segment(ref: string, column: Column = 'original'): Locator {
    return this.page.locator(`[data-column=${column}] [data-segment="${ref}"]`);
  }

  /** The number of the paragraph that a segment stands in; a link to it. */
  blockLink(ref: string): Locator {
    return this.page.locator(`#${ref.split('.')[0]}`).locator('.num');
  }

  /** The numbers of the sentences of a paragraph; links to them. */
  segmentLinks(ref: string): Locator {
    return this.page.locator(`#${ref.split('.')[0]}`).locator('.sn');
  }

  /** Presses Tab until something has the focus, at most as often as one paragraph can need. */
  async tabTo(target: Locator): Promise<void> {
    for (let presses = 0; presses < 25; presses++) {
      await this.page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
  }

  /** The pieces of a mark, in one column. */
  mark(id: string, column: Column = 'original'): Locator {
    return this.page.locator(`[data-column=${column}] mark[data-annotation="${id}"]`);
  }

  marksOf(layer: LayerId): Locator {
    return this.page.locator(`mark[data-layer=${layer}]`);
  }

  /** The link after a mark, which the keyboard reaches. */
  markLink(id: string, column: Column = 'original'): Locator {
    return this.page.locator(`[data-column=${column}]`).locator(`a[href="#n-${id}"]`);
  }

  note(id: string): Locator {
    return this.notes.locator(`#n-${id}`);
  }

  noteButton(name: 'next' | 'previous' | 'close' | 'copyLink'): Locator {
    return this.openNote.getByRole('button', { name: this.t(`note.${name}`), exact: true });
  }

  toolButton(name: 'copyLink' | 'readAloud' | 'close'): Locator {
    return this.tools.getByRole('button', { name: this.t(`tools.${name}`), exact: true });
  }

  tab(edition: FiledEdition): Locator {
    return this.page
      .getByRole('navigation', { name: this.t('reader.texts') })
      .getByRole('link', { name: edition.outlet });
  }

  /** The link that puts another language in the second column. */
  otherLanguage(lang: string): Locator {
    return this.main.getByRole('link', { name: this.t('reader.other', { lang: this.t(`lang.${lang as Locale}`) }) });
  }

  async copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
