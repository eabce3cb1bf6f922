/** A panel over the page closes when the Tab key leads out of it: what has the focus must not lie under it. */
export function closeWhenLeft(panel: HTMLElement): void {
  panel.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Element) || panel.contains(relatedTarget)) return;
    // Its own button would open it again.
    if (relatedTarget.getAttribute('popovertarget') !== panel.id) panel.hidePopover();
  });
}
