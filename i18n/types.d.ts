import type { Locale } from '#lib/model/locale.ts';
import type messages from '#messages/nb.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
