import createProxy from 'next-intl/middleware';
import { routing } from '#i18n/routing.ts';

/** Chooses a language for `/` in development; the small server behind `npm start` does the same. */
export default createProxy(routing);

export const config = { matcher: ['/'] };
