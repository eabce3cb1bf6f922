/** Characters that a careless program wrote as several: the code point meant, and how many code units it takes. */
export interface Escape {
  code: number;
  length: number;
}

const named: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  nbsp: 0xa0,
  shy: 0xad,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  ndash: 0x2013,
  mdash: 0x2014,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  hellip: 0x2026,
  laquo: 0xab,
  raquo: 0xbb,
  middot: 0xb7,
  bull: 0x2022,
  aring: 0xe5,
  Aring: 0xc5,
  oslash: 0xf8,
  Oslash: 0xd8,
  aelig: 0xe6,
  AElig: 0xc6,
  eacute: 0xe9,
  egrave: 0xe8,
  ouml: 0xf6,
  auml: 0xe4,
  uuml: 0xfc,
};

const reference = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;

/** A character reference of HTML at a place, if one stands there. */
export function referenceAt(text: string, at: number): Escape | null {
  reference.lastIndex = at;
  const found = reference.exec(text);
  if (!found) return null;
  const [whole, decimal, hexadecimal, name] = found;
  const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : named[name ?? ''];
  return code === undefined || code > 0x10ffff ? null : { code, length: whole.length };
}

/** The bytes 80–9F as windows-1252 shows them. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(unit: number): number {
  if (unit >= 0xa0 && unit <= 0xff) return unit;
  const at = upper.indexOf(String.fromCharCode(unit));
  return at < 0 ? 0 : 0x80 + at;
}

/** UTF-8 that was read as windows-1252 (å as Ã¥) at a place, if it stands there. */
export function misreadAt(text: string, at: number): Escape | null {
  const lead = text.charCodeAt(at);
  const count = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : 0;
  if (count === 0) return null;
  let code = lead & (count === 1 ? 0x1f : 0x0f);
  for (let step = 1; step <= count; step += 1) {
    const unit = text.charCodeAt(at + step);
    const byte = Number.isNaN(unit) ? 0 : byteOf(unit);
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  return code < 0x80 || (count === 2 && code < 0x800) || (code >= 0xd800 && code <= 0xdfff)
    ? null
    : { code, length: count + 1 };
}
