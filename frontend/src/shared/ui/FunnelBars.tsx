import { Group, Text } from '@mantine/core';
import { formatCount, formatShare } from '@/shared/format/words';
import classes from './FunnelBars.module.css';

export interface FunnelStep {
  key: string;
  label: string;
  count: number;
}

/** A funnel as plain bars: count, and the share of the first step. Reads as a list without seeing it. */
export function FunnelBars({ steps }: { steps: FunnelStep[] }) {
  const whole = steps[0]?.count ?? 0;
  return (
    <ol className={classes.list}>
      {steps.map((step) => {
        const share = whole === 0 ? 0 : step.count / whole;
        return (
          <li key={step.key} className={classes.step}>
            <Text size="sm" fw={500} className={classes.label}>
              {step.label}
            </Text>
            <div className={classes.track} aria-hidden>
              <div
                className={classes.bar}
                style={{ inlineSize: `${Math.max(share * 100, step.count > 0 ? 1 : 0)}%` }}
              />
            </div>
            <Group gap={6} wrap="nowrap" className={classes.figures}>
              <Text span fw={600} size="sm" className="numbers">
                {formatCount(step.count)}
              </Text>
              <Text span size="sm" c="dimmed" className="numbers">
                {formatShare(whole === 0 ? null : share)}
              </Text>
            </Group>
          </li>
        );
      })}
    </ol>
  );
}
