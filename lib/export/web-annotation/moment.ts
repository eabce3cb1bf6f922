const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A time as the Web Annotation Data Model wants it, xsd:dateTime in UTC with `Z`; `undefined` for what is no such time.
 * A time of another zone is told in UTC.
 */
export function momentOf(text: string): string | undefined {
  if (!form.test(text)) return undefined;
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return undefined;
  return text.endsWith('Z') ? text : time.toISOString();
}
