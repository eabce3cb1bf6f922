import type { Page } from '@playwright/test';

/** Holds an answer back until the function that comes back is called. */
export async function heldBack(tab: Page, address: string): Promise<() => void> {
  let come = () => {};
  const called = new Promise<void>((resolve) => {
    come = resolve;
  });
  await tab.route(address, async (route) => {
    await called;
    await route.continue();
  });
  return come;
}
