import { bare, weight } from './prose.ts';

/**
 * The kept lines that say again what another kept line says, letters and digits compared: the later of two that are
 * alike, and a short one that stands word for word inside a longer one elsewhere.
 */
export function repeated(texts: readonly string[], kept: readonly boolean[]): number[] {
  const seen = new Set<string>();
  const again: number[] = [];
  const bares = texts.map((text, at) => (kept[at] ? bare(text) : ''));
  const whole = bares.join('\n');
  for (const [at, line] of bares.entries()) {
    if (line === '') continue;
    const length = weight(texts[at] ?? '');
    if (length < 4) continue;
    if (seen.has(line)) again.push(at);
    else if (length <= 45 && line.length > 20 && whole.indexOf(line) !== whole.lastIndexOf(line) && isInside(line, bares)) again.push(at);
    seen.add(line);
  }
  return again;
}

function isInside(line: string, bares: readonly string[]): boolean {
  return bares.some((other) => other.length > line.length && other.includes(line));
}
