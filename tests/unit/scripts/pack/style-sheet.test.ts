import { expect, test } from 'vitest';
import { forPage } from '#scripts/pack/style-sheet.ts';

const cases = [
  { css: 'a{src:url(../media/f.woff2)}', is: 'a{src:url(/_next/static/media/f.woff2)}' },
  { css: 'a{src:url("../media/f.woff2?v=1#x")}', is: 'a{src:url("/_next/static/media/f.woff2?v=1#x")}' },
  { css: 'a{src:url(/f.woff2)}', is: 'a{src:url(/f.woff2)}' },
  { css: 'a{src:url(data:image/png;base64,AA==)}', is: 'a{src:url(data:image/png;base64,AA==)}' },
  { css: 'a{mask:url(#b)}', is: 'a{mask:url(#b)}' },
  { css: 'a{content:"</style>"}', is: 'a{content:"<\\/style>"}' },
  { css: 'a{}\n/*# sourceMappingURL=a.css.map*/', is: 'a{}' },
];

test.each(cases)('$css stands in a page as $is', ({ css, is }) => {
  expect(forPage(css, '/_next/static/chunks/a.css')).toBe(is);
});
