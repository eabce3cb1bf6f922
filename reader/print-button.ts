/** `<print-button>`: opens the browser’s own printing. */
export class PrintButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => print());
  }
}
