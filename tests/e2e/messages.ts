import { readFileSync } from 'node:fs';
import { createTranslator } from 'use-intl/core';
import { type Locale, locales } from '#lib/model/locale.ts';
import type nb from '#messages/nb.json';

type Messages = typeof nb;

const read = (locale: Locale): Messages => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
const translators = new Map(
  locales.map((locale) => [locale, createTranslator<Messages>({ locale, messages: read(locale) })]),
);

/** The words of the interface, as a page in this language has them. */
export function messages(locale: Locale) {
  const translator = translators.get(locale);
  if (!translator) throw new Error(`There are no messages for “${locale}”.`);
  return translator;
}

/** What each language calls itself in the switch of languages. */
export const languageNames: Record<Locale, RegExp> = { nb: /Bokmål/, nn: /Nynorsk/, en: /English/ };

/** A sentence with a gap, as a pattern: `sentence('Viser {place}.')` fits «Viser avsnitt 3.» */
export function sentence(text: string): RegExp {
  const plain = text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.+');
  return new RegExp(`^${plain}$`);
}
