import { proseMetadata, prosePage } from '#app/prose-page.tsx';
import type { Locale } from '#lib/model/locale.ts';

type Params = { params: Promise<{ locale: Locale }> };

export const generateMetadata = (params: Params) => proseMetadata('method', params);

export default function Method(params: Params) {
  return prosePage('method', params);
}
