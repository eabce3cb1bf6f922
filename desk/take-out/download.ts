/** Hands a file over to the browser, which puts it where its reader keeps files. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes its copy some time after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A title as the name of a file: letters and digits of any script, no longer than systems take. */
export function fileName(title: string, ending: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${[...plain].slice(0, 60).join('') || 'tvisyn'}.${ending}`;
}
