/**
 * What the Web Annotation Data Model says a collection MUST be, sections 3.1, 3.2, 4.2.4, 4.2.5, 5.1 and 5.2: the
 * places that break it, as paths.
 */
export function broken(collection: unknown): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, path: string) => {
    if (!holds) faults.push(path);
  };
  const top = fields(collection);
  must(list(top['@context']).includes('http://www.w3.org/ns/anno.jsonld'), '@context');
  must(isIri(top.id), 'id');
  must(list(top.type).includes('AnnotationCollection'), 'type');
  must(isCount(top.total), 'total');
  must(top.total === 0 || top.first !== undefined, 'first');
  must(top.total === 0 || isIri(top.last), 'last');
  must(top.label === undefined || typeof top.label === 'string', 'label');
  if (top.first !== undefined) checkPage(fields(top.first), must);
  return faults;
}

type Must = (holds: boolean, path: string) => void;

function checkPage(page: Record<string, unknown>, must: Must) {
  must(isIri(page.id), 'first.id');
  must(list(page.type).includes('AnnotationPage'), 'first.type');
  must(isIri(page.partOf), 'first.partOf');
  must(Array.isArray(page.items) && page.items.length > 0, 'first.items');
  must(page.startIndex === undefined || isCount(page.startIndex), 'first.startIndex');
  list(page.items).forEach((item, index) => {
    checkAnnotation(fields(item), (holds, path) => must(holds, `items[${index}].${path}`));
  });
  const ids = list(page.items).map((item) => fields(item).id);
  must(new Set(ids).size === ids.length, 'first.items ids');
}

function checkAnnotation(annotation: Record<string, unknown>, must: Must) {
  must(isIri(annotation.id), 'id');
  must(list(annotation.type).includes('Annotation'), 'type');
  must(annotation.body === undefined || annotation.bodyValue === undefined, 'bodyValue');
  must(list(annotation.motivation).every(isMotivation), 'motivation');
  must(list(annotation.target).length > 0, 'target');
  for (const moment of [annotation.created, annotation.modified]) {
    must(moment === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(String(moment)), 'moment');
  }
  for (const target of list(annotation.target)) {
    if (typeof target === 'string') must(isIri(target), 'target');
    else checkSpecific(fields(target), must);
  }
  for (const body of list(annotation.body)) {
    const { type, items } = fields(body);
    if (type === 'Choice') {
      must(Array.isArray(items) && items.length > 0, 'body.items');
      for (const item of list(items)) checkText(fields(item), must);
    } else checkText(fields(body), must);
  }
}

function checkText({ type, value, language, purpose }: Record<string, unknown>, must: Must) {
  must(type === 'TextualBody' && typeof value === 'string', 'body.value');
  must(language === undefined || typeof language === 'string', 'body.language');
  must(['commenting', 'classifying', 'tagging'].includes(String(purpose)), 'body.purpose');
}

function checkSpecific({ type, source, selector }: Record<string, unknown>, must: Must) {
  must(type === 'SpecificResource', 'target.type');
  must(isIri(source), 'target.source');
  for (const one of list(selector)) {
    const { type: kind, exact, start, end } = fields(one);
    if (kind === 'TextQuoteSelector') must(typeof exact === 'string', 'selector.exact');
    else
      must(
        kind === 'TextPositionSelector' && isCount(start) && isCount(end) && Number(start) <= Number(end),
        'selector',
      );
  }
}

const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const fields = (value: unknown) => Object(value) as Record<string, unknown>;
const isCount = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

function isIri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

/** The thirteen of the Recommendation that a name alone may stand for. */
function isMotivation(value: unknown): boolean {
  const names =
    'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging';
  return names.split(' ').includes(String(value));
}
