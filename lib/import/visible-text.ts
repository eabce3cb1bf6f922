// Written as escapes, since they cannot be seen: soft hyphen, zero-width signs, marks and controls of direction,
// invisible operators, the byte order mark.
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
// Joiners belong to the spelling of some scripts and to emoji; elsewhere they are only hidden.
const joiners =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)[\u200c\u200d]/gu;
const controls = /(?![\t\n\r])\p{Cc}/gu;

// Most text is plain, and this is asked of every line of a page.
const plain = /^[\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u3000-\u30ff\u3400-\u9fff\uff01-\uff5e]*$/;

/**
 * A text without what a reader does not see: control characters but for tabs and line ends, zero-width signs, and the
 * controls of direction, with which a text can show other words than it holds. NFC.
 */
export function visibleText(text: string): string {
  if (plain.test(text) && !/[\u3099\u309a]/.test(text)) return text;
  return text.replace(unseen, '').replace(joiners, '').replace(controls, '').normalize('NFC');
}
