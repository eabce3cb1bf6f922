import type { Page } from '@playwright/test';

/** Makes the device full, as a browser tells it, or gives it room again. */
export async function deviceIsFull(page: Page, full: boolean): Promise<void> {
  await page.evaluate((isFull) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { roomy?: IDBObjectStore['put'] };
    store.roomy ??= store.put;
    store.put = isFull
      ? () => {
          throw new DOMException('There is no room.', 'QuotaExceededError');
        }
      : store.roomy;
  }, full);
}
