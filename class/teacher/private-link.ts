import { parseCode } from '#lib/class/code.ts';
import type { Locale } from '#lib/model/locale.ts';

/** What a teacher's private link holds. */
export interface TeacherKey {
  code: string;
  secret: string;
}

const secretShape = /^[\w-]{40,60}$/;

/** Reads a private link, of whatever site it was pasted from. `null` for anything else. */
export function readPrivateLink(pasted: string): TeacherKey | null {
  const [path = '', secret = ''] = pasted.trim().split('#');
  const code = parseCode(new URLSearchParams(path.split('?')[1]).get('code') ?? '');
  return code && secretShape.test(secret) ? { code, secret } : null;
}

export function privateLink(origin: string, locale: Locale, { code, secret }: TeacherKey): string {
  return `${origin}/${locale}/class/teacher?code=${code}#${secret}`;
}

/**
 * The file in which a private link is kept: a page with a link in it. `say` are its sentences, which stand in it as
 * text, whatever is in the title.
 */
export function linkFile(locale: Locale, link: string, say: { title: string; what: string; until: string }): string {
  const [title, what, until, href] = [say.title, say.what, say.until, link].map(escaped);
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<body style="font: 1.1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem">
<h1>${title}</h1>
<p><a href="${href}">${href}</a></p>
<p>${what}</p>
<p>${until}</p>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const keyOf = (code: string) => `tvisyn-class-link ${code}`;

/** Keeps the secret as long as this tab is open, so that the link can still be copied after a reload. */
export function rememberSecret({ code, secret }: TeacherKey): void {
  try {
    sessionStorage.setItem(keyOf(code), secret);
  } catch {
    // Then it can be copied until the page is left.
  }
}

export function rememberedSecret(code: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(code));
  } catch {
    return null;
  }
}

export function forgetSecret(code: string): void {
  try {
    sessionStorage.removeItem(keyOf(code));
  } catch {
    // Nothing was kept.
  }
}
