import type { Money } from '@/shared/api/types';

/** An amount as people read it: "$300" when it is whole, "$24.50" when it is not. */
export function formatMoney({ minor, currency }: Money, cents: 'auto' | 'always' = 'auto'): string {
  const digits =
    new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  const unit = 10 ** digits;
  const shown = cents === 'auto' && minor % unit === 0 ? 0 : digits;
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  }).format(minor / unit);
}
