import { test as base } from '../test.ts';
import { OpenedClass } from './opened-class.ts';

interface Fixtures {
  /** Opens a class by way of the server, with some of its settings changed. */
  openClass: (changes?: Parameters<typeof OpenedClass.open>[2]) => Promise<OpenedClass>;
}

/** As every test, with a class to be opened. */
export const test = base.extend<Fixtures>({
  openClass: async ({ playwright, baseURL }, use) =>
    use((changes) => OpenedClass.open(playwright, baseURL ?? '', changes)),
});
