import { Checkbox, Table, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';
import { IconChevronDown, IconChevronUp, IconSelector } from './icons';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  sortable?: boolean;
  align?: 'start' | 'end';
}

export interface Sort {
  key: string;
  descending: boolean;
}

interface Props<Row> {
  /** Names the table for those who do not see it. */
  label: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Sorting and paging happen on the server: keep both in the address. */
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selection?: {
    chosen: ReadonlySet<string>;
    onChange: (chosen: Set<string>) => void;
    nameOf: (row: Row) => string;
  };
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
  /** LoadMore or other controls under the last row. */
  footer?: ReactNode;
}

/**
 * A table that becomes a list of cards where it has little room; the first column heads the card.
 * The roles are written out because a table that is laid out as cards loses its own.
 */
export function DataTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  selection,
  empty,
  footer,
}: Props<Row>) {
  if (rows.length === 0 && empty !== undefined) return empty;
  const keys = rows.map(rowKey);
  const chosen = selection?.chosen ?? new Set<string>();

  const choose = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    selection?.onChange(next);
  };

  return (
    <div className={classes.frame}>
      <Table role="table" className={classes.table} aria-label={label} verticalSpacing="sm" highlightOnHover>
        <Table.Thead className={classes.head}>
          <Table.Tr>
            {selection && (
              <Table.Th w={44}>
                <Checkbox
                  size="sm"
                  aria-label="Select all rows"
                  checked={keys.length > 0 && keys.every((key) => chosen.has(key))}
                  indeterminate={chosen.size > 0 && !keys.every((key) => chosen.has(key))}
                  onChange={(event) => selection.onChange(new Set(event.currentTarget.checked ? keys : []))}
                />
              </Table.Th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">
          {rows.map((row, index) => {
            const key = keys[index] ?? '';
            return (
              <Table.Tr
                role="row"
                key={key}
                className={classes.row}
                data-chosen={chosen.has(key) || undefined}
              >
                {selection && (
                  <Table.Td role="cell" className={classes.choice}>
                    <Checkbox
                      size="sm"
                      aria-label={`Select ${selection.nameOf(row)}`}
                      checked={chosen.has(key)}
                      onChange={() => choose(key)}
                    />
                  </Table.Td>
                )}
                {columns.map((column, place) => (
                  <Table.Td
                    role="cell"
                    key={column.key}
                    className={classes.cell}
                    data-label={column.header}
                    data-align={column.align}
                    data-heads={place === 0 || undefined}
                  >
                    {column.cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {footer}
    </div>
  );
}

interface HeadProps<Row> {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  if (!column.sortable || !onSort) {
    return (
      <Table.Th scope="col" data-align={column.align}>
        {column.header}
      </Table.Th>
    );
  }
  const active = sort?.key === column.key;
  const descending = active && sort.descending;
  const Arrow = active ? (descending ? IconChevronDown : IconChevronUp) : IconSelector;
  return (
    <Table.Th
      scope="col"
      data-align={column.align}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton
        className={classes.sort}
        onClick={() => onSort({ key: column.key, descending: active && !descending })}
      >
        {column.header}
        <Arrow size={14} aria-hidden />
      </UnstyledButton>
    </Table.Th>
  );
}
