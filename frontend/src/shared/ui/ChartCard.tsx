import { Button, Card, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Column, DataTable } from './DataTable';
import { Explain } from './Explain';
import { IconDownload } from './icons';

interface Props<Row> {
  title: string;
  /** One sentence that states what the picture shows. */
  finding: string;
  chart: ReactNode;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where the same figures come as CSV. */
  csvUrl?: string;
  definition?: ReactNode;
  footer?: ReactNode;
}

/** A chart with its finding, its table twin and its CSV. */
export function ChartCard<Row>({
  title,
  finding,
  chart,
  columns,
  rows,
  rowKey,
  csvUrl,
  definition,
  footer,
}: Props<Row>) {
  const [view, setView] = useState('chart');
  return (
    <Card component="section" aria-label={title}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Group gap={4} wrap="nowrap">
          <Title order={2}>{title}</Title>
          {definition && <Explain what={title}>{definition}</Explain>}
        </Group>
        <Group gap="xs" className="no-print">
          <SegmentedControl
            aria-label={`${title} as`}
            value={view}
            onChange={setView}
            data={[
              { value: 'chart', label: 'Chart' },
              { value: 'table', label: 'Table' },
            ]}
          />
          {csvUrl && (
            <Button
              component="a"
              href={csvUrl}
              download
              variant="default"
              size="sm"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              CSV
            </Button>
          )}
        </Group>
      </Group>
      <Text mt={4} mb="md" c="var(--text-2)" maw="72ch">
        {finding}
      </Text>
      {view === 'chart' ? chart : <DataTable label={title} columns={columns} rows={rows} rowKey={rowKey} />}
      {footer && (
        <Text component="div" size="sm" c="dimmed" mt="md">
          {footer}
        </Text>
      )}
    </Card>
  );
}
