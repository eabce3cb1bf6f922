/** Text without what XML 1.0 has no way to write, such as most control signs. */
export function xmlWritable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Text as content of an XML element. What XML has no way to write is left out. */
export function xmlText(text: string): string {
  return xmlWritable(text)
    .replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'))
    .replace(/\r/g, '&#xD;');
}

/** Text as the value of an attribute, with its quotation marks. */
export function xmlAttribute(text: string): string {
  const value = xmlText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, (sign) => (sign === '\t' ? '&#x9;' : '&#xA;'));
  return `"${value}"`;
}

/** An element with what is in it, written already; attributes without a value are left out. */
export function element(name: string, attributes: Record<string, string | undefined>, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}=${xmlAttribute(value)}`,
  );
  return content ? `<${name}${written.join('')}>${content}</${name}>` : `<${name}${written.join('')}/>`;
}
