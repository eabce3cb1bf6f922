import { all, closest, fill, find } from './dom.ts';
import { onKey } from './keys.ts';
import { part } from './parts.ts';
import { focusSentence } from './place.ts';
import { placeName } from './segment-pair.ts';

/** `<segment-tools>`: what can be done with the chosen sentence: copy a link to it, cite it, hear it read. */
export class SegmentTools extends HTMLElement {
  private segment: HTMLElement | null = null;

  connectedCallback(): void {
    document.addEventListener('segment', (event) => this.show((event as CustomEvent<HTMLElement | null>).detail));
    this.addEventListener('click', (event) => {
      const button = closest(event, '[data-do]');
      if (button) this.act(button.dataset.do ?? '');
      const others = closest(event, '[data-others]');
      if (others instanceof HTMLAnchorElement) this.compare(event, others);
    });
    onKey((key) => {
      if (!this.segment) return;
      if (key === 'c' && find('[data-do=link]', this)) this.act('link');
      if (key === 'n') this.act('annotate');
      if (key === 'r') this.act('read');
      if (key === 't') find('a, button', this)?.focus();
      if (key === 'Escape' && !find('.note.open')) this.act('close');
    });
    // From the tools it leads back to their sentence and no further: a note that is open stays open.
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.segment) return;
      event.stopPropagation();
      focusSentence(this.segment);
    });
    addEventListener('pagehide', () => globalThis.speechSynthesis?.cancel());
  }

  private async show(segment: HTMLElement | null): Promise<void> {
    if (segment !== this.segment) this.say('');
    this.segment = segment;
    if (segment) await this.bring();
    this.hidden = !this.segment || this.childElementCount === 0;
    const link = find<HTMLAnchorElement>('[data-place]', this);
    const ref = this.segment?.dataset.segment;
    if (!ref || !link) return;
    link.href = `#${ref}`;
    const others = find<HTMLAnchorElement>('[data-others]', this);
    if (others) others.search = `?at=${find('main')?.dataset.edition}.${ref}`;
    link.textContent = await placeName(ref);
  }

  /** The buttons come with the first sentence that is chosen. */
  private async bring(): Promise<void> {
    if (this.childElementCount > 0) return;
    const tools = await part('tools').catch(() => null);
    if (!tools || this.childElementCount > 0) return;
    for (const name of ['role', 'aria-label']) this.setAttribute(name, tools.getAttribute(name) ?? '');
    Object.assign(this.dataset, tools.dataset);
    this.append(...tools.children);
    const compare = find<HTMLAnchorElement>('#menu a[href$="/compare"]');
    const others = find<HTMLAnchorElement>('[data-others]', this);
    if (compare && others) others.href = compare.href;
    else others?.remove();
    // An own text has no address and no reference; on others nobody can write.
    const none = find('main[data-own]') ? '[data-do=link], [data-cite]' : '[data-do=annotate]';
    for (const button of all(none, this)) button.remove();
    // A browser that cannot speak gets no button for it.
    if (!('speechSynthesis' in globalThis)) find('[data-do=read]', this)?.remove();
  }

  private act(what: string): void {
    if (what === 'close') this.close();
    if (!this.segment) return;
    const address = `${location.origin}${location.pathname}${location.search}#${this.segment.dataset.segment}`;
    if (what === 'annotate') document.dispatchEvent(new CustomEvent('annotate', { detail: this.segment }));
    if (what === 'link') this.copy(address);
    if (what === 'read') this.read();
  }

  /** A click opens the panel in place; with a key held down the browser opens the page, as with any link. */
  private async compare(event: MouseEvent, link: HTMLAnchorElement): Promise<void> {
    const { edition } = find('main')?.dataset ?? {};
    const ref = this.segment?.dataset.segment;
    if (!edition || !ref || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { showOthers } = await import('./others-panel.ts');
    await showOthers(link.pathname, edition, ref);
  }

  private copy(text: string): void {
    const failed = () => this.say(fill(this.dataset.failed, { text }));
    if (navigator.clipboard)
      navigator.clipboard.writeText(text).then(() => this.say(this.dataset.copied ?? ''), failed);
    else failed();
  }

  /** Reads the sentence in its own language; a browser without a voice for it is better silent than wrong. */
  private read(): void {
    const speech = globalThis.speechSynthesis;
    if (speech.speaking) {
      speech.cancel();
      return;
    }
    const lang = this.segment?.lang ?? '';
    const voice = speech
      .getVoices()
      .find((one) => one.lang.toLowerCase().startsWith(lang) || (one.lang.startsWith('no') && /^n[bn]$/.test(lang)));
    if (!voice) {
      const name = new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(lang) ?? lang;
      this.say(fill(this.dataset.noVoice, { lang: name }));
      return;
    }
    // What was said of something else would stand there as if it were said of this.
    this.say('');
    const speaking = new SpeechSynthesisUtterance(this.segment?.textContent ?? '');
    speaking.lang = voice.lang;
    speaking.voice = voice;
    const button = find('[data-do=read]', this);
    const label = button?.textContent ?? '';
    const done = () => {
      button?.setAttribute('aria-pressed', 'false');
      if (button) button.textContent = label;
    };
    speaking.onend = done;
    speaking.onerror = done;
    button?.setAttribute('aria-pressed', 'true');
    if (button) button.textContent = this.dataset.stop ?? '';
    speech.speak(speaking);
  }

  private say(text: string): void {
    for (const status of all('[role=status]', this)) status.textContent = text;
  }

  private close(): void {
    globalThis.speechSynthesis?.cancel();
    document.dispatchEvent(new Event('segment-off'));
  }
}
