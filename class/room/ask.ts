import type { Refused, Wire } from '#lib/class/wire.ts';

export type ClassRole = 'teacher' | 'pupil' | 'wall';

/**
 * What came of a request: what was asked for; a refusal that trying again does not change; or nothing, which passes:
 * no network, a server that restarts, too many at once. `problem` says why it is so, where the server did.
 */
export type Answer<T> =
  | { kind: 'done'; value: T }
  | { kind: 'refused'; status: number; problem: Refused }
  | { kind: 'away'; problem: Refused | null; waitMs: number | null };

/** How long an answer may take. A write on a full network is slow, and then it is sent again. */
const patience = 15_000;

/** The address of something of a class: `class.K7MFRX` and `pupil/told` → `/api/class/K7MFRX/pupil/told`. */
export function classAddress(code: string, path: string): string {
  return `/api/class/${encodeURIComponent(code)}/${path}`;
}

/** Asks the server for something of a class. Never rejects. Without a body it reads, with one it posts. */
export async function askClass<T>(code: string, path: string, body?: unknown): Promise<Answer<T>> {
  return ask<T>(classAddress(code, path), body);
}

/** `waitMs`: how long the answer may take, where that is longer than usual. */
export async function ask<T>(address: string, body?: unknown, waitMs = patience): Promise<Answer<T>> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), waitMs);
  try {
    const response = await fetch(address, {
      credentials: 'same-origin',
      cache: 'no-store',
      signal: stop.signal,
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const said: unknown = await response.json().catch(() => null);
    if (response.ok && said !== null) return { kind: 'done', value: said as T };
    const problem = readRefused(said);
    const passes = response.ok || response.status >= 500 || response.status === 429 || response.status === 408;
    if (passes) return { kind: 'away', problem, waitMs: readWait(response.headers.get('Retry-After')) };
    return { kind: 'refused', status: response.status, problem: problem ?? { problem: 'malformed' } };
  } catch {
    return { kind: 'away', problem: null, waitMs: null };
  } finally {
    clearTimeout(timer);
  }
}

function readRefused(said: unknown): Wire<Refused> | null {
  const named = typeof said === 'object' && said !== null && 'problem' in said && typeof said.problem === 'string';
  return named ? (said as Refused) : null;
}

/** Seconds, as our server writes them. */
function readWait(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) ? Math.min(60, Math.max(0, seconds)) * 1000 : null;
}
