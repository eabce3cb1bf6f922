import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale, locales } from '#lib/model/locale.ts';
import { policy } from '#scripts/pack/policy.ts';
import {
  type Encoding,
  endings,
  folderOf,
  notFoundPage,
  type PackedFile,
  type PackedSite,
} from '#scripts/packed-site.ts';
import { type Answer, answer } from './answer.ts';
import { type Resource, resource } from './resource.ts';
import { securityHeaders } from './security-headers.ts';

/** The packed site, in memory. */
export interface Site {
  resources: Map<string, Resource>;
  /** What whoever may read the library gets in the place of it, or besides. */
  library: Map<string, Resource>;
  /** The page for an address that leads nowhere, by locale; `chosen` where Accept-Language chose the locale. */
  notFound: Record<Locale, { byAddress: Resource; chosen: Resource }>;
  /** Addresses that only Next can answer. */
  live: RegExp[];
}

/** Reads all of `.packed/` once. Nothing is read from the disk after that, so no address can lead to another file. */
export function openSite(packed: string): Site {
  const { files, live } = JSON.parse(readFileSync(join(packed, 'manifest.json'), 'utf8')) as PackedSite;
  const resources = new Map<string, Resource>();
  const library = new Map<string, Resource>();
  const notFound: Partial<Site['notFound']> = {};
  for (const file of files) {
    const bodies = readBodies(packed, file);
    const made = resource(file, bodies);
    (file.library ? library : resources).set(file.path, made);
    const [, locale = '', page, ...rest] = file.path.split('/');
    if (page === notFoundPage && rest.length === 0 && isLocale(locale)) {
      notFound[locale] = { byAddress: made, chosen: resource(file, bodies, ['Accept-Language']) };
    }
  }
  if (!isWhole(notFound))
    throw new Error(`A page /{locale}/${notFoundPage} is missing in .packed/. Run: npm run build`);
  return { resources, library, notFound, live: live.map((pattern) => new RegExp(pattern)) };
}

function readBodies(packed: string, packedFile: PackedFile): Map<Encoding | undefined, Buffer> {
  const { file, encodings } = packedFile;
  const place = join(packed, folderOf(packedFile), file);
  const bodies = new Map<Encoding | undefined, Buffer>([[undefined, readFileSync(place)]]);
  for (const encoding of encodings) bodies.set(encoding, readFileSync(place + endings[encoding]));
  return bodies;
}

function isWhole(pages: Partial<Site['notFound']>): pages is Site['notFound'] {
  return locales.every((locale) => pages[locale] !== undefined);
}

/** A short answer in plain words, for programs and for what no page of ours would send. */
export function plainAnswer(status: number, text: string, headers: string[] = []): Answer {
  const type = ['Content-Type', 'text/plain; charset=utf-8'];
  const caching = headers.includes('Cache-Control') ? [] : ['Cache-Control', 'no-store'];
  return answer(status, [...securityHeaders(policy()), ...type, ...caching, ...headers], text);
}
