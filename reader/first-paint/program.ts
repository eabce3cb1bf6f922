// Runs first in every page that is a program, before the framework. The policy of the page refuses to make markup or
// scripts of strings; React makes one empty script element so, and the loader names its own files. Those pass, and
// nothing else does: words that somebody brings in are never markup.
const { trustedTypes } = globalThis as {
  trustedTypes?: { createPolicy: (name: string, rules: Record<string, (input: string) => string | null>) => unknown };
};
trustedTypes?.createPolicy('default', {
  createHTML: (html) => (html === '<script></script>' ? html : null),
  createScriptURL: (address) => {
    const { origin, pathname } = new URL(address, location.href);
    return origin === location.origin && pathname.startsWith('/_next/static/') ? address : null;
  },
});
