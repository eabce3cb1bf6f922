// Written as escapes, since they cannot be seen: soft hyphen, zero-width signs, marks and controls of direction,
// invisible operators, the byte order mark.
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
// Joiners belong to the spelling of some scripts and to emoji; elsewhere they are only hidden.
const joiners =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f)[\u200c\u200d]/gu;
const controls = /(?![\t\n\r])\p{Cc}/gu;

/**
 * A text without what a reader does not see: control characters but for tabs and line ends, zero-width signs, and the
 * controls of direction, with which a text can show other words than it holds. NFC.
 */
export function visibleText(text: string): string {
  return text.replace(unseen, '').replace(joiners, '').replace(controls, '').normalize('NFC');
}
