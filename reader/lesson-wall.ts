import { all, closest, find } from './dom.ts';

/** `<lesson-wall>`: keys turn the slides, a presenter’s clicker too. The hash is what is true, links change it as well. */
export class LessonWall extends HTMLElement {
  connectedCallback(): void {
    addEventListener('keydown', (event) => this.press(event));
    addEventListener('hashchange', () => this.shown()?.focus({ preventScroll: true }));
    this.addEventListener('click', (event) => {
      if (closest(event, '[data-full-screen]')) this.toggleFullScreen();
    });
  }

  private slides(): HTMLElement[] {
    return all('.slide', this);
  }

  private shown(): HTMLElement | undefined {
    return find('.slide:target', this) ?? this.slides()[0];
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    // In a field the arrows count, and on a button or a link the space bar presses it.
    if (closest(event, 'input') || (event.key === ' ' && closest(event, 'a, button'))) return;
    const slides = this.slides();
    const shown = this.shown();
    const at = shown ? slides.indexOf(shown) : 0;
    const to: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      PageDown: at + 1,
      ' ': event.shiftKey ? at - 1 : at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      PageUp: at - 1,
      Home: 0,
      End: slides.length - 1,
    };
    const wanted = to[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const slide = slides[Math.min(slides.length - 1, Math.max(0, wanted))];
    // Replaced and not added, so that one step back in the browser leads out of the slides.
    if (slide) location.replace(`#${slide.id}`);
  }

  private toggleFullScreen(): void {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // A browser that will not is no fault: the slide is as large as its window anyway.
    done.catch(() => {});
  }
}
