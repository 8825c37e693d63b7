import { NumberInput, type NumberInputProps } from '@mantine/core';

/** An amount in US dollars and cents; whether it is allowed is for the form to say. */
export function DollarInput(props: NumberInputProps) {
  return (
    <NumberInput
      prefix="$"
      thousandSeparator=","
      decimalScale={2}
      allowNegative={false}
      hideControls
      inputMode="decimal"
      {...props}
    />
  );
}
