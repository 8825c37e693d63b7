import { Card, Group, Text } from '@mantine/core';
import type { EngagementRow } from '@/shared/api/types';
import { formatDay } from '@/shared/format/time';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import classes from './Work.module.css';
import { isMine, type Side, WORK_LOOKS } from './workLooks';

/** One engagement in a list: where it stands, and whose turn it is. */
export function WorkRow({ row, side }: { row: EngagementRow; side: Side }) {
  const mine = isMine(row.ballWith, side);
  return (
    <Card padding="md" className={classes.row} data-mine={mine || undefined}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <div className={classes.rowWords}>
          <TextLink to="/work/$id" params={{ id: row.id }} fw={600} c="var(--mantine-color-text)">
            {row.projectTitle}
          </TextLink>
          <Text size="sm" c="dimmed">
            {row.counterpartName} · <MoneyText money={row.fee} /> · ends {formatDay(row.endsOn)}
          </Text>
        </div>
        <StatusBadge look={WORK_LOOKS[row.status]} />
      </Group>
      <Text size="sm" mt="xs">
        {mine && (
          <Text span inherit fw={600} c="var(--link)">
            Your turn.{' '}
          </Text>
        )}
        {row.nextStep}
      </Text>
    </Card>
  );
}
