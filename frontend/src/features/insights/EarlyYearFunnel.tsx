import { List, Skeleton, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { EarlyYearRow, EarlyYearView } from '@/shared/api/types';
import { STANDINGS } from '@/shared/format/terms';
import { formatMoment } from '@/shared/format/time';
import { formatCount } from '@/shared/format/words';
import { ChartCard } from '@/shared/ui/ChartCard';
import type { Column } from '@/shared/ui/DataTable';
import { cell, STEPS, shareText } from './cells';

const EarlyYearChart = lazy(async () => ({ default: (await import('./EarlyYearChart')).EarlyYearChart }));

/** The way into paid work by class standing, against those enrolled: picture, table, file, finding. */
export function EarlyYearFunnel({ view, csvUrl }: { view: EarlyYearView; csvUrl: string }) {
  const columns: Column<EarlyYearRow>[] = [
    {
      key: 'standing',
      header: 'Class standing',
      cell: ({ classStanding }) => (classStanding ? STANDINGS[classStanding] : 'Everybody'),
    },
    {
      key: 'enrolled',
      header: 'Enrolled',
      align: 'end',
      cell: ({ enrolled }) => (enrolled === null ? 'Not told' : formatCount(enrolled)),
    },
    ...STEPS.map(
      ({ key, label }): Column<EarlyYearRow> => ({
        key,
        header: label,
        align: 'end',
        cell: (row) => (
          <>
            {cell(row, key, view.smallestCell)}
            <Text span size="sm" c="dimmed" display="block">
              {shareText(row, key)}
            </Text>
          </>
        ),
      }),
    ),
  ];
  return (
    <ChartCard
      title="The way into paid work"
      finding={view.finding}
      chart={
        <Suspense fallback={<Skeleton height={320} />}>
          <EarlyYearChart view={view} />
        </Suspense>
      }
      columns={columns}
      rows={[...view.rows, view.total]}
      rowKey={({ classStanding }) => classStanding ?? 'total'}
      csvUrl={csvUrl}
      definition={
        <List size="sm" spacing={6} listStyleType="none">
          {view.definitions.map(({ step, definition }) => (
            <List.Item key={step}>
              <b>{STEPS.find(({ key }) => key === step)?.label ?? step}.</b> {definition}
            </List.Item>
          ))}
        </List>
      }
      footer={
        <>
          Percent of those enrolled in {view.terms.join(' and ')}. Updated {formatMoment(view.updatedAt)}.
          {view.suppressed &&
            ` Counts below ${view.smallestCell} are withheld and shown as <${view.smallestCell}.`}
        </>
      }
    />
  );
}
