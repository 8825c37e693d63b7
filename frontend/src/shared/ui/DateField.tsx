import '@mantine/dates/styles.css';
import { DateInput, type DateInputProps } from '@mantine/dates';

/** A calendar day as "2026-12-04"; typed or picked. */
export function DateField(props: DateInputProps) {
  return (
    <DateInput
      size="md"
      valueFormat="ddd, MMM D, YYYY"
      clearable
      clearButtonProps={{ 'aria-label': 'Clear the date' }}
      {...props}
    />
  );
}
