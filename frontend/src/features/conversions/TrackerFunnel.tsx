import type { TrackerView } from '@/shared/api/types';
import { formatCount, formatShare, plural } from '@/shared/format/words';
import { ChartCard } from '@/shared/ui/ChartCard';
import { FunnelBars } from '@/shared/ui/FunnelBars';
import { FUNNEL_WORDS } from './trackerWords';

/** From completed work to a first day: how many came how far. */
export function TrackerFunnel({ tracker: { funnel } }: { tracker: TrackerView }) {
  const steps = funnel.map(({ step, count }) => ({ key: step, label: FUNNEL_WORDS[step] ?? step, count }));
  const whole = steps[0]?.count ?? 0;
  return (
    <ChartCard
      title="From project to job"
      finding={finding(funnel)}
      chart={<FunnelBars steps={steps} />}
      columns={[
        { key: 'step', header: 'Step', cell: ({ label }) => label },
        { key: 'count', header: 'Engagements', align: 'end', cell: ({ count }) => formatCount(count) },
        {
          key: 'share',
          header: 'Of completed',
          align: 'end',
          cell: ({ count }) => formatShare(whole === 0 ? null : count / whole),
        },
      ]}
      rows={steps}
      rowKey={({ key }) => key}
      definition="Each bar counts the engagements that reached this step or a later one. Students tell when they apply, are offered a role, accept and start; you confirm the hire."
    />
  );
}

/** The step at which most are lost, in a sentence. */
export function finding(funnel: TrackerView['funnel']): string {
  const completed = funnel[0]?.count ?? 0;
  if (completed === 0) return 'The first completed project starts the funnel.';
  const losses = funnel
    .slice(1)
    .map(({ step, count }, place) => ({ step, before: funnel[place]?.count ?? 0, count }))
    .filter(({ before, count }) => before > count);
  const worst = losses.toSorted((one, other) => other.before - other.count - (one.before - one.count))[0];
  const started = funnel.at(-1)?.count ?? 0;
  const head = `${plural(completed, 'engagement')} completed, ${formatCount(started)} led to a first day.`;
  if (!worst) return head;
  const name = (FUNNEL_WORDS[worst.step] ?? worst.step).toLowerCase();
  return `${head} Most end before “${name}”: ${formatCount(worst.count)} of ${formatCount(worst.before)} get there.`;
}
