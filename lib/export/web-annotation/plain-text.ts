/** Text from elsewhere as plain text: NFC, whole characters, no control signs but tabs and line feeds. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .normalize('NFC');
}
