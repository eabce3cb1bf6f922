import { attribute, type Element, inside } from './element.ts';

/**
 * What a script element of a built page is: `data` is no program; `first-paint` and `reader` are ours and stay;
 * `framework` is left out; `late` puts parts of the page in their places, so the page is not whole without it.
 */
export type ScriptKind = 'data' | 'first-paint' | 'reader' | 'framework' | 'late' | 'unknown';

const programTypes = ['', 'module', 'text/javascript', 'application/javascript'];

export function scriptKind(html: string, element: Element): ScriptKind {
  const type = attribute(element, 'type') ?? '';
  if (!programTypes.includes(type.toLowerCase())) return 'data';
  if (attribute(element, 'data-first-paint') !== undefined) return 'first-paint';
  if (attribute(element, 'data-reader') !== undefined) return 'reader';
  const src = attribute(element, 'src');
  if (src !== undefined) return src.startsWith('/_next/') ? 'framework' : 'unknown';
  const code = inside(html, element);
  // React’s names for its own small functions: $RT notes a time, the others move, fill in or throw away.
  if (/\$R[A-SU-Z]\b/.test(code.slice(0, 4000)) && !code.includes('__next_f')) return 'late';
  return /__next_|TURBOPACK|\$RT\b/.test(code) ? 'framework' : 'unknown';
}
