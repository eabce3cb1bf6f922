/**
 * The pages that are programs: they keep the framework's script and may hold client components.
 * Each line is a folder under app/ as Next names the route; what lies below it is included.
 * All other pages are documents, and packing fails if one of them would need the framework in the browser.
 */
export const programs: readonly string[] = ['/[locale]/class', '/[locale]/import'];

/** Whether a route, as `/[locale]/class/[code]`, is a program. */
export function isProgram(route: string): boolean {
  return programs.some((program) => route === program || route.startsWith(`${program}/`));
}
