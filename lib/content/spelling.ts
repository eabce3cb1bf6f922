import type { Problem } from '#lib/model/problem.ts';
import type { EditionFolder } from './edition-folder.ts';

export async function checkSpelling(_content: string, _messages: string, _folders: readonly EditionFolder[]): Promise<Problem[]> {
  return [];
}
