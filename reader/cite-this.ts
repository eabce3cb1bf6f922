import { bibtex } from '#lib/model/bibtex.ts';
import { type Citation, citationOf } from '#lib/model/citation.ts';
import type { CitationFile, Reading, Say } from '#lib/model/cited.ts';
import { cslJson } from '#lib/model/csl.ts';
import type { Locale } from '#lib/model/locale.ts';
import { plainReference } from '#lib/model/plain-reference.ts';
import { citedAt, type PlaceName } from './cited.ts';
import { all, fill, find } from './dom.ts';

/** `<cite-this>`: the reference to a text, a passage, a note, a contrast or a claim, in three forms to copy. */
export class CiteThis extends HTMLElement {
  private file: CitationFile | undefined;

  connectedCallback(): void {
    for (const button of all('[data-copy]', this))
      button.addEventListener('click', () => this.copy(button.dataset.copy ?? ''));
  }

  /** Opens the reference to what a button stands at. Rejects where it cannot be fetched. */
  async open(button: HTMLElement, placeName: PlaceName): Promise<void> {
    const [, , slug] = location.pathname.split('/');
    const locale = document.documentElement.lang as Locale;
    this.file ??= await fetchFile(`/${locale}/${slug}/cite.json`);
    const { dossier, words } = this.file;
    const say: Say = (name, values = {}) => fill(words[name], values);
    const { cited, path } = await citedAt(button, this.file, placeName);
    const reading: Reading = { locale, dossier, address: location.origin + path, accessed: today(locale) };
    this.write(citationOf(cited, reading, say), say);
    find<HTMLDialogElement>('dialog', this)?.showModal();
  }

  private write(citation: Citation, say: Say): void {
    const forms = { plain: plainReference(citation, say), bibtex: bibtex(citation), csl: cslJson(citation) };
    for (const [form, text] of Object.entries(forms)) {
      const area = this.area(form);
      if (area) area.value = text;
    }
    this.said('');
  }

  private async copy(form: string): Promise<void> {
    const area = this.area(form);
    try {
      await navigator.clipboard.writeText(area?.value ?? '');
      this.said(fill(this.dataset.copied, { form: area?.labels[0]?.textContent ?? '' }));
    } catch {
      area?.select();
      this.said(this.dataset.failed ?? '');
    }
  }

  private area(form: string): HTMLTextAreaElement | null {
    return find<HTMLTextAreaElement>(`#cite-${form}`, this);
  }

  private said(text: string): void {
    const status = find('[role=status]', this);
    if (status) status.textContent = text;
  }
}

async function fetchFile(address: string): Promise<CitationFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as CitationFile;
}

/** The day here and now, as in `2026-05-03` and in words. Nynorsk has the months of bokmål, and every browser those. */
function today(locale: Locale): NonNullable<Reading['accessed']> {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
  return { day, date: now.toLocaleDateString(locale === 'en' ? 'en-GB' : 'nb', { dateStyle: 'long' }) };
}

customElements.define('cite-this', CiteThis);
