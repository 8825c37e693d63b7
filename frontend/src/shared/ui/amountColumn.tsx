import type { Money } from '@/shared/api/types';
import type { Column } from './DataTable';
import { MoneyText } from './MoneyText';

/** A column of amounts in which nothing is a dash. */
export function amountColumn<Row>(key: string, header: string, of: (row: Row) => Money): Column<Row> {
  return {
    key,
    header,
    align: 'end',
    cell: (row) =>
      of(row).minor === 0 ? '–' : <MoneyText money={of(row)} cents="always" c="var(--text-2)" />,
  };
}
