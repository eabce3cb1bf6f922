import type { CleanLine } from './clean-line.ts';

export function cleanText(text: string): { title: string; lines: CleanLine[] } {
  return { title: '', lines: text.split('\n').map((line) => ({ text: line, role: 'paragraph', kept: true })) };
}
