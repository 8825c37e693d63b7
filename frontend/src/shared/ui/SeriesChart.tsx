import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import { seriesColours } from './tokens';

interface Props {
  /** One record per group: the group's name under `groupBy`, a number per series. */
  groups: Record<string, string | number>[];
  groupBy: string;
  series: { name: string; label: string }[];
  stacked?: boolean;
  percent?: boolean;
  height?: number;
}

/** Grouped or stacked bars in the house colours. Use it inside a ChartCard: the table is what a screen reader gets. */
export function SeriesChart({
  groups,
  groupBy,
  series,
  stacked = false,
  percent = false,
  height = 300,
}: Props) {
  return (
    <div aria-hidden>
      <BarChart
        h={height}
        data={groups}
        dataKey={groupBy}
        type={percent ? 'percent' : stacked ? 'stacked' : 'default'}
        series={series.map((one, index) => ({
          ...one,
          color: seriesColours[index % seriesColours.length] ?? 'iris.7',
        }))}
        withLegend={series.length > 1}
        legendProps={{ itemSorter: null }}
        gridAxis="x"
        tickLine="none"
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ radius: 3, isAnimationActive: false }}
      />
    </div>
  );
}
