import type { Page } from '@playwright/test';

/** Holds an answer back until the function that comes back is called, which fails if nobody has asked for it. */
export async function heldBack(tab: Page, address: string): Promise<() => void> {
  let asked = false;
  let come = () => {};
  const called = new Promise<void>((resolve) => {
    come = resolve;
  });
  await tab.route(address, async (route) => {
    asked = true;
    await called;
    await route.continue();
  });
  return () => {
    if (!asked) throw new Error(`Nothing was held back: ${address} was not asked for.`);
    come();
  };
}
