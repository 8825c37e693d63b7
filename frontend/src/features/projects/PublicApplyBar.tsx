import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PublicProject } from '@/shared/api/types';
import { formatDay } from '@/shared/format/time';
import { MoneyText } from '@/shared/ui/MoneyText';
import classes from './PublicApplyBar.module.css';

interface Props {
  project: PublicProject;
  /** One button; the whole choice stands in the promise box. */
  action: ReactNode;
}

/** On phones the promise and the way to apply stay in reach. */
export function PublicApplyBar({ project: { figures, terms }, action }: Props) {
  return (
    <div className={classes.bar}>
      <div className={classes.words}>
        <MoneyText money={figures.fee} fw={650} />
        <Text size="xs" c="dimmed">
          Apply by {formatDay(terms.applyBy)}
        </Text>
      </div>
      {action}
    </div>
  );
}
