import { all, closest, find } from './dom.ts';

/** `<poll-count>`: hands that are counted, as bars. Nothing is kept or sent: the count is gone with the page. */
export class PollCount extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', () => this.draw());
    this.addEventListener('click', (event) => {
      const field = closest(event, 'button')?.parentElement;
      const input = field && find<HTMLInputElement>('input', field);
      if (!input) return;
      input.stepUp();
      this.draw();
    });
  }

  private draw(): void {
    const inputs = all<HTMLInputElement>('input', this);
    const most = Math.max(1, ...inputs.map(({ valueAsNumber }) => valueAsNumber || 0));
    all<HTMLProgressElement>('progress', this).forEach((bar, index) => {
      bar.max = most;
      bar.value = inputs[index]?.valueAsNumber || 0;
    });
  }
}
