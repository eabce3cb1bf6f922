import { codeOf, troubleOf } from '#lib/db/trouble.ts';
import type { ClassProblem, Outcome } from '../outcome.ts';
import type { Refused } from '../wire.ts';

/** No cache keeps what one person may see, and nothing between us and her makes something else of it. */
const headers = { 'Cache-Control': 'no-store' };

/** Statuses of problems; the rest are 409, what cannot be done as things stand. */
const statuses: Partial<Record<ClassProblem, number>> = {
  malformed: 400,
  'unknown-seat': 401,
  removed: 401,
  'teacher-only': 403,
  'other-address': 403,
  'unknown-code': 404,
  'no-such-thing': 404,
  'too-fast': 429,
};

export function json(value: unknown, status = 200, more: Record<string, string> = {}): Response {
  return Response.json(value, { status, headers: { ...headers, ...more } });
}

export function refusal(problem: ClassProblem, status = statuses[problem] ?? 409): Response {
  const wait: Record<string, string> = problem === 'too-fast' ? { 'Retry-After': '2' } : {};
  return json({ problem } satisfies Refused, status, wait);
}

/** What was asked for, or why not. `given` says what of it is told. */
export function answer<T>(outcome: Outcome<T>, given: (value: T) => Response = () => json({})): Response {
  return outcome.ok ? given(outcome.value) : refusal(outcome.problem);
}

/**
 * The answer where something broke. The message of an error is neither told nor logged: it may hold the words of a
 * query, and with them what pupils wrote.
 */
export function brokenAnswer(error: unknown): Response {
  const trouble = troubleOf(error);
  if (trouble) return json({ problem: 'trouble', trouble } satisfies Refused, 503, { 'Retry-After': '5' });
  const name = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(`Class: a request failed: ${[name, codeOf(error), ...frames.slice(0, 6)].join('\n')}`);
  return json({ problem: 'trouble' } satisfies Refused, 500);
}

export function fileAnswer(body: string, type: string, name: string): Response {
  return new Response(body, {
    headers: { ...headers, 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  });
}
