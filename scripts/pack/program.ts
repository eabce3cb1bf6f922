/**
 * A page that is a program, as Next has built it, with what is to happen before the first paint and before the
 * framework. The script stands first and takes itself away again: React would complain of an element that it has not
 * drawn.
 */
export function packProgram(html: string, firstPaint: (name: string) => string | undefined): string {
  const start = html.indexOf('<head>') + '<head>'.length;
  if (start < '<head>'.length) throw new Error('A program has no head, so its first paint has no place.');
  const code = ['program', 'page'].map((name) => {
    const found = firstPaint(name);
    if (found === undefined) throw new Error(`reader/first-paint/${name}.ts is missing.`);
    return found;
  });
  const script = `<script data-first-paint="program">${code.join('')}document.currentScript.remove()</script>`;
  return html.slice(0, start) + script + html.slice(start);
}
