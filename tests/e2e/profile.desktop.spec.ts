import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

test('what one test leaves in its profile the next does not find', async ({ page, context, profiles, baseURL }) => {
  await context.grantPermissions(['clipboard-read']);
  await context.addCookies([{ name: 'left', value: 'behind', url: baseURL ?? '' }]);
  await context.route('**/nn', (route) => route.abort());
  await page.goto('/nb');
  await page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    sessionStorage.setItem('left', 'behind');
    await new Promise((resolve) => {
      indexedDB.open('left').onsuccess = resolve;
    });
  });
  expect(await found(page)).toEqual({ clipboard: 'granted', cookie: 'left=behind', stored: 2, databases: ['left'] });
  await context.setOffline(true);

  await profiles.empty(baseURL ?? '');
  expect(page.isClosed()).toBe(true);
  const next = await context.newPage();
  await next.goto('/nn');
  expect(await found(next)).toEqual({ clipboard: 'prompt', cookie: '', stored: 0, databases: [] });
});

function found(page: Page) {
  return page.evaluate(async () => ({
    clipboard: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
    cookie: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
}
