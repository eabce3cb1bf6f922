/** What Markdown and MDX read as more than a letter, wherever it stands. */
const special = /[\\`*_{}<&[\]~]/g;

/**
 * Writes plain text so that MDX reads it as that text and nothing else: for text inside a line.
 *
 * Signs that the parser would drop become character references; so do blanks at the edges of text `inTag`.
 */
export function escapeMdx(plain: string, inTag = false): string {
  return plain.replace(special, '\\$&').replace(inTag ? /[\r\ufeff]|^[ \t]|[ \t]$/g : /[\r\ufeff]/g, reference);
}

/**
 * The same for a whole line: also what is special only at its beginning (`#`, `-`, `5.`, `import`) or end (`#` after a
 * heading, blanks).
 */
export function escapeMdxLine(line: string): string {
  return line
    .replace(/^[>+=|:-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^(?=import\b|export\b)./, reference)
    .replace(/^[ \t]/, reference)
    .replace(/[ \t]$/, reference)
    .replace(/^#+|#+$/g, (signs) => '\\#'.repeat(signs.length));
}

function reference(sign: string): string {
  return `&#x${sign.charCodeAt(0).toString(16)};`;
}
