import { Text } from '@mantine/core';
import { MoneyText } from '@/shared/ui/MoneyText';
import classes from './Post.module.css';
import type { SentTerms } from './postForm';

/** On phones, where the figures stand far below: the pay an hour, always in sight. */
export function PostFigureLine({ terms: { fee, hours } }: { terms: SentTerms }) {
  if (fee.minor === 0 || hours === 0) return null;
  return (
    <Text size="sm" className={classes.phoneOnly}>
      <MoneyText money={{ ...fee, minor: Math.round(fee.minor / hours) }} fw={600} /> an hour
    </Text>
  );
}
