/**
 * Asks the browser not to clear what is kept here when the device runs low. It may say no, and often asks nobody; one
 * that asks the person answers when she does, so nothing waits for it. To be called where the page stays open: a
 * question is gone with its page.
 */
export function askToStay(): void {
  // Whatever it says, there is nothing else to be done.
  globalThis.navigator?.storage?.persist?.().catch(() => false);
}
