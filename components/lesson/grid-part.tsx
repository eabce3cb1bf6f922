import type { Grid } from '#lib/model/lesson.ts';
import type { Locale } from '#lib/model/locale.ts';

/** A table to fill in. A cell may stay empty. */
export function GridPart({ grid, locale }: { grid: Grid; locale: Locale }) {
  return (
    <table className="grid-part">
      <thead>
        <tr>
          <td />
          {grid.columns.map((column) => (
            <th key={column.en} scope="col">
              {column[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <tr key={row.en}>
            <th scope="row">{row[locale]}</th>
            {grid.columns.map((column) => (
              <td key={column.en} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
