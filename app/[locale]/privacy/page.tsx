import { proseMetadata, prosePage } from '#app/prose-page.tsx';
import type { Locale } from '#lib/model/locale.ts';

type Params = { params: Promise<{ locale: Locale }> };

export const generateMetadata = (params: Params) => proseMetadata('privacy', params);

export default function Privacy(params: Params) {
  return prosePage('privacy', params);
}
