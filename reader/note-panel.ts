import { all, closest, fill, find, isDrawn } from './dom.ts';
import { onKey } from './keys.ts';
import type { LayerBar } from './layer-bar.ts';
import { marksAt, noteFromHere } from './marks.ts';
import { part } from './parts.ts';
import { layersOn, saveView } from './view.ts';

/** `<note-panel>`: opens the note of a mark, steps to the next and previous, and closes it. Its buttons move along. */
export class NotePanel extends HTMLElement {
  private open: HTMLElement | null = null;
  private ready = false;
  private home: Element | null = null;

  connectedCallback(): void {
    // The panel moves from note to note; it is set up once.
    if (this.ready) return;
    this.ready = true;
    this.home = this.parentElement;
    this.addEventListener('click', (event) => {
      const button = closest(event, '[data-do]');
      event.stopPropagation();
      if (button) this.act(button.dataset.do ?? '');
    });
    const main = this.closest('main');
    main?.addEventListener('click', (event) => this.clicked(event));
    document.addEventListener('view', () => {
      if (this.open && !layersOn().some((layer) => this.open?.classList.contains(layer))) this.close(false);
    });
    document.addEventListener('drawn', () => this.redrawn());
    onKey((key, event) => {
      if (key === 'j' || key === 'k') this.step(key === 'j' ? 1 : -1);
      if (key === 'Escape' && this.open) this.close(true);
      if (key === 'Enter' && event.target instanceof Element && event.target.matches('.s')) {
        const on = layersOn();
        const marks = all('mark', event.target).filter(({ dataset }) => on.includes(dataset.layer ?? ''));
        const mark = marks.find((one) => one.classList.contains('open')) ?? marks[0];
        if (mark?.dataset.annotation) this.show(mark.dataset.annotation, true);
      }
    });
    const asked = new URLSearchParams(location.search).get('note');
    const note = asked ? document.getElementById(`n-${asked}`) : null;
    if (!asked || !note?.matches('.note')) return;
    const layer = layerOf(note);
    if (layer) find<LayerBar>('layer-bar')?.turnOn(layer);
    // A place in the address has the focus; else the note does, so that nobody lands in silence.
    this.show(asked, !location.hash);
  }

  private act(what: string): void {
    if (what === 'previous') this.step(-1);
    if (what === 'next') this.step(1);
    if (what === 'copy') this.copy();
    if (what === 'close') this.close(true);
  }

  /** The buttons come with the first note that is opened. */
  private async bring(): Promise<void> {
    if (find('button', this)) return;
    const tools = await part('note-tools').catch(() => null);
    if (!tools || find('button', this)) return;
    this.replaceChildren(...tools.children);
    // An own text has no address and no reference.
    if (find('main[data-own]')) for (const button of all('[data-do=copy], [data-cite]', this)) button.remove();
  }

  /** Says in the note what came of it, in the words of the tools for a sentence. */
  private async copy(): Promise<void> {
    const { copied, failed } = (await part('tools').catch(() => this)).dataset;
    const say = (text: string | undefined) => {
      const status = find('[role=status]', this);
      if (status) status.textContent = text ?? '';
    };
    const notCopied = () => say(fill(failed, { text: location.href }));
    if (navigator.clipboard) navigator.clipboard.writeText(location.href).then(() => say(copied), notCopied);
    else notCopied();
  }

  private clicked(event: MouseEvent): void {
    const reference = closest(event, '.r');
    if (reference) {
      event.preventDefault();
      this.show(reference.getAttribute('href')?.slice(3) ?? '', true);
      return;
    }
    const note = closest(event, '.notes .note');
    if (note) {
      if (closest(event, '.back')) this.close(false);
      else if (note !== this.open && !closest(event, 'a, button')) this.show(note.id.slice(2), true);
      return;
    }
    if (getSelection()?.isCollapsed === false) return;
    const ids = marksAt(event);
    // A second tap on the same words goes on to the next note on them.
    const next = ids[(ids.indexOf(this.open?.id.slice(2) ?? '') + 1) % ids.length];
    if (next) this.show(next, false);
  }

  /** A program has drawn notes and marks anew: the open one stays open, unless it is gone. */
  private redrawn(): void {
    const { open } = this;
    if (!open) return;
    if (!open.isConnected) this.home?.append(this);
    this.clear();
    if (open.isConnected) this.mark(open);
  }

  show(id: string, focus: boolean): void {
    const note = document.getElementById(`n-${id}`);
    if (!note) return;
    this.clear();
    const marks = this.mark(note);
    const status = find('[role=status]', this);
    if (status) status.textContent = '';
    note.append(this);
    this.bring();
    document.dispatchEvent(new Event('view'));
    marks.find(isDrawn)?.scrollIntoView({ block: 'nearest' });
    if (focus) {
      note.tabIndex = -1;
      note.focus({ preventScroll: true });
    }
    saveView();
  }

  /** Makes a note and its marks the open ones; returns the marks. */
  private mark(note: HTMLElement): HTMLElement[] {
    this.open = note;
    this.closest('.notes')?.classList.add('some');
    note.classList.add('open');
    const marks = all(`mark[data-annotation="${note.id.slice(2)}"]`);
    for (const mark of marks) mark.classList.add('open');
    return marks;
  }

  /** To the next note or the previous: of the open one, else of where the reader is in the text. */
  private step(step: 1 | -1): void {
    const on = layersOn();
    const notes = all('.notes > ol > .note').filter((note) => on.some((layer) => note.classList.contains(layer)));
    const next = this.open
      ? notes[notes.indexOf(this.open) + step]
      : (noteFromHere(step, on) ?? notes.at(step > 0 ? 0 : -1));
    if (next) this.show(next.id.slice(2), true);
  }

  private close(back: boolean): void {
    const id = this.open?.id;
    this.clear();
    document.dispatchEvent(new Event('view'));
    saveView();
    if (back && id) all(`.r[href="#${id}"]`).find(isDrawn)?.focus({ preventScroll: true });
  }

  private clear(): void {
    for (const element of all('mark.open, .note.open')) element.classList.remove('open');
    this.closest('.notes')?.classList.remove('some');
    this.open = null;
  }
}

function layerOf(note: Element): string | undefined {
  return [...note.classList].find((name) => document.getElementById(`l-${name}`));
}
