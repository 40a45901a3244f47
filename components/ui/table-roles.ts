/**
 * What the parts of a table are, said outright. A table whose parts are laid out as blocks or grids on
 * a narrow screen is no table any more to some browsers (Safari); with these roles it stays one.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
