import { Text, type TextProps } from '@mantine/core';
import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';

interface Props extends TextProps {
  money: Money;
  /** Whole amounts show no cents unless they stand in a ledger or a receipt. */
  cents?: 'auto' | 'always';
}

/** An amount of money, in digits that line up. */
export function MoneyText({ money, cents = 'auto', ...rest }: Props) {
  return (
    <Text span inherit className="numbers" {...rest}>
      {formatMoney(money, cents)}
    </Text>
  );
}
