/**
 * What can be wrong with keeping texts on a device: the browser keeps nothing for this page (a private window, or
 * storage forbidden), there is no more room, or something else. Each has a sentence in `messages/` under
 * `shelf.problem.<code>`.
 */
export const shelfProblems = ['closed', 'full', 'failed'] as const;
export type ShelfProblemCode = (typeof shelfProblems)[number];

export class ShelfProblem extends Error {
  override name = 'ShelfProblem';
  readonly code: ShelfProblemCode;

  constructor(code: ShelfProblemCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** The sentence for whatever was thrown while something was kept or read. */
export function problemOf(error: unknown): ShelfProblemCode {
  return error instanceof ShelfProblem ? error.code : 'failed';
}
