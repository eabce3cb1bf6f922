import qrcode from 'qrcode-generator';
import { useMemo } from 'react';

/** A QR code as one path: rows of dark squares, drawn dark on light in every theme, with room around as the norm asks. */
export function QrCode({ content, name }: { content: string; name: string }) {
  const { path, size } = useMemo(() => qrPath(content), [content]);
  return (
    <svg
      className="qr"
      viewBox={`-2 -2 ${size + 4} ${size + 4}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <path fill="currentColor" d={path} />
    </svg>
  );
}

/** The dark squares of a QR code, as runs, and how many squares it is wide. */
export function qrPath(content: string): { path: string; size: number } {
  // Medium correction: a projector in a light room loses some squares.
  const code = qrcode(0, 'M');
  code.addData(content);
  code.make();
  const size = code.getModuleCount();
  let path = '';
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; ) {
      let end = column;
      while (end < size && code.isDark(row, end)) end += 1;
      if (end > column) path += `M${column} ${row}h${end - column}v1h-${end - column}z`;
      column = Math.max(end, column + 1);
    }
  }
  return { path, size };
}
