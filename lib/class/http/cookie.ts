import type { Role } from '../seat.ts';

/** A role as it stands in addresses. */
export const pathRoles = ['teacher', 'pupil', 'wall'] as const;
export type PathRole = (typeof pathRoles)[number];

export function roleOf(path: PathRole): Role {
  return path === 'wall' ? 'projector' : path;
}

export function isPathRole(name: string | undefined): name is PathRole {
  return pathRoles.some((role) => role === name);
}

/** The secret of a seat as a cookie. Its path lets one browser be teacher, pupil and wall of the same class. */
export function seatCookie(
  { code, role, secret }: { code: string; role: PathRole; secret: string },
  { seconds, secure }: { seconds: number; secure: boolean },
): string {
  const rest = ['HttpOnly', 'SameSite=Strict', `Max-Age=${Math.max(0, Math.floor(seconds))}`];
  return [`seat=${secret}`, `Path=/api/class/${code}/${role}`, ...rest, ...(secure ? ['Secure'] : [])].join('; ');
}

/** The secret in a request's cookies; the first, which is the one with the longest path. */
export function secretIn({ headers }: Request): string | null {
  return /(?:^|;\s*)seat=([\w-]{20,100})(?:;|$)/.exec(headers.get('cookie') ?? '')?.[1] ?? null;
}
