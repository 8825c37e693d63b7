import { Badge, Button, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { ProblemError } from '@/shared/api/problem';
import type { StoredFile } from '@/shared/api/types';
import { ActionBar } from '@/shared/ui/ActionBar';
import { ChartCard } from '@/shared/ui/ChartCard';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { DateField } from '@/shared/ui/DateField';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FileDrop } from '@/shared/ui/FileDrop';
import { Form } from '@/shared/ui/Form';
import { FunnelBars } from '@/shared/ui/FunnelBars';
import { IconCash, IconEye, IconLock, IconScale } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { LoadMore } from '@/shared/ui/LoadMore';
import { MarkdownView } from '@/shared/ui/MarkdownView';
import { MoneyText } from '@/shared/ui/MoneyText';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { PersonChip } from '@/shared/ui/PersonChip';
import { SeriesChart } from '@/shared/ui/SeriesChart';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { Timeline } from '@/shared/ui/Timeline';
import type { Tone } from '@/shared/ui/tokens';
import { showUndo } from '@/shared/ui/undoToast';
import { WeekClock } from '@/shared/ui/WeekClock';
import { When } from '@/shared/ui/When';

const TONES: Tone[] = ['neutral', 'iris', 'green', 'amber', 'red', 'blue'];

interface Person {
  id: string;
  name: string;
  school: string;
  hours: number;
}

const PEOPLE: Person[] = [
  { id: '1', name: 'Ben Ortiz', school: 'Lakeview University', hours: 12 },
  { id: '2', name: 'Chloe Park', school: 'Northfield College', hours: 8 },
  { id: '3', name: 'Amara Nwosu', school: 'Lakeview University', hours: 20 },
];

const COLUMNS: Column<Person>[] = [
  { key: 'name', header: 'Name', cell: (row) => <PersonChip name={row.name} />, sortable: true },
  { key: 'school', header: 'University', cell: (row) => row.school },
  { key: 'hours', header: 'Hours', cell: (row) => row.hours, align: 'end', sortable: true },
];

const STANDINGS = [
  { standing: 'First year', activated: 412, applied: 160, selected: 41 },
  { standing: 'Second year', activated: 530, applied: 288, selected: 90 },
];

/** Every shared component at a glance, for those who build pages. */
export function UiGalleryPage() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(['2']));
  const [sort, setSort] = useState<Sort>({ key: 'name', descending: false });
  const [files, setFiles] = useState<StoredFile[]>([
    { id: '1', name: 'survey_clean.csv', contentType: 'text/csv', size: 240_000 },
  ]);
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState<string | null>('2026-12-04');

  return (
    <Page>
      <PageHeader
        title="Shared components"
        above="Development"
        facts="Light and dark, phone and desktop"
        actions={<Button onClick={() => setAsking(true)}>Release $300</Button>}
      />
      <Stack gap={40}>
        <Section title="Buttons and badges">
          <Group gap="xs">
            <Button>Filled</Button>
            <Button variant="light">Light</Button>
            <Button variant="outline">Outline</Button>
            <Button variant="default">Default</Button>
            <Button variant="subtle">Subtle</Button>
            <Button color="red">Danger</Button>
            <Button
              variant="default"
              onClick={() => showUndo('Ben moved to Shortlist', () => setChosen(new Set()))}
            >
              Toast with undo
            </Button>
          </Group>
          {(['light', 'outline', 'filled'] as const).map((variant) => (
            <Group key={variant} gap="xs">
              {TONES.map((tone) => (
                <StatusBadge key={tone} look={{ label: tone, tone, icon: IconLock, variant }} />
              ))}
            </Group>
          ))}
          <Group gap="xs">
            {([0, 3, 5, 8] as const).map((days) => (
              <WeekClock
                key={days}
                clock={{
                  lastWordAt: '2026-11-18T15:00:00Z',
                  nextWordDue: '2026-11-25T15:00:00Z',
                  daysSinceLastWord: days,
                  level: days >= 7 ? 'RED' : days >= 5 ? 'AMBER' : 'CALM',
                }}
              />
            ))}
            <Badge color="gray">Excel</Badge>
          </Group>
        </Section>
        <Section title="Facts">
          <Text>
            <MoneyText money={{ minor: 30000, currency: 'USD' }} /> ·{' '}
            <When at="2026-12-04T23:00:00Z" show="both" /> · <When at="2026-12-04" show="both" />
          </Text>
          <PersonChip name="Ana Maria Ortiz" detail="Biology, first year" />
          <MarkdownView
            text={'We sell **seeds**.\n\n- Clean the list\n- [Write notes](https://example.org)'}
          />
        </Section>
        <Section title="Figures">
          <SimpleGrid cols={{ base: 2, sm: 4 }}>
            <KpiTile
              label="Activated"
              value="38%"
              note="Goal 45%"
              definition="Signed in and profile at least 60 % complete."
            />
            <KpiTile label="Applied" value="21%" note="+3 points" />
            <KpiTile label="Completed" value="6%" />
            <KpiTile label="Paid" value={<MoneyText money={{ minor: 8420000, currency: 'USD' }} />} />
          </SimpleGrid>
          <ChartCard
            title="Funnel by class standing"
            finding="Second-years apply 1.3 times as often as first-years."
            columns={[
              { key: 'standing', header: 'Class standing', cell: (row) => row.standing },
              { key: 'activated', header: 'Activated', cell: (row) => row.activated, align: 'end' },
              { key: 'applied', header: 'Applied', cell: (row) => row.applied, align: 'end' },
            ]}
            rows={STANDINGS}
            rowKey={(row) => row.standing}
            csvUrl="/api/insights/early-year.csv"
            definition="Counts of students; the denominator is the enrolled cohort."
            chart={
              <SeriesChart
                groups={STANDINGS}
                groupBy="standing"
                series={[
                  { name: 'activated', label: 'Activated' },
                  { name: 'applied', label: 'Applied' },
                  { name: 'selected', label: 'Selected' },
                ]}
              />
            }
          />
          <FunnelBars
            steps={[
              { key: 'c', label: 'Completed', count: 48 },
              { key: 'w', label: 'Would hire', count: 37 },
              { key: 'o', label: 'Offered', count: 9 },
              { key: 'a', label: 'Accepted', count: 6 },
            ]}
          />
        </Section>
        <Section title="Lists">
          <DataTable
            label="Applicants"
            columns={COLUMNS}
            rows={PEOPLE}
            rowKey={(row) => row.id}
            sort={sort}
            onSort={setSort}
            selection={{ chosen, onChange: setChosen, nameOf: (row) => row.name }}
            footer={
              <LoadMore
                noun="applicant"
                shown={3}
                total={14}
                hasMore
                loading={false}
                onMore={() => setChosen(new Set())}
              />
            }
          />
          <ActionBar count={chosen.size} onClear={() => setChosen(new Set())}>
            <Button size="sm">Shortlist</Button>
          </ActionBar>
          <Timeline
            items={[
              { key: '1', title: 'Funds held', at: '2026-11-17T10:00:00Z', icon: IconLock, tone: 'blue' },
              {
                key: '2',
                title: 'Work handed in',
                at: '2026-11-20T10:00:00Z',
                icon: IconEye,
                body: 'Version 2, one file',
              },
              { key: '3', title: 'Paid', icon: IconCash, tone: 'green' },
            ]}
          />
        </Section>
        <Section title="States">
          <EmptyState title="No applicants yet" action={<Button variant="default">Share the project</Button>}>
            Most projects get their first application within a day.
          </EmptyState>
          <ErrorState
            error={
              new ProblemError(500, {
                title: 'Something went wrong on our side',
                detail: 'Please try again.',
                reference: '1f3a9c2e',
              })
            }
            onRetry={() => setAsking(false)}
          />
        </Section>
        <Section title="Forms">
          <GalleryForm />
          <DateField label="Apply by" value={day} onChange={setDay} />
          <FileDrop
            label="Your work"
            hint="PDF or CSV, up to 25 MB"
            path="/api/engagements/1/files"
            files={files}
            onChange={setFiles}
          />
        </Section>
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Release the fee?"
        confirmLabel="Release $300"
        onConfirm={async () => {
          throw new ProblemError(409, {
            title: 'Already released',
            detail: 'Priya released it two minutes ago.',
          });
        }}
      >
        Ben gets $270 on his account. This cannot be taken back.
      </ConfirmDialog>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="md">
      <Title order={2}>{title}</Title>
      {children}
    </Stack>
  );
}

function GalleryForm() {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { title: '', fee: '' },
    validate: {
      title: (title) => (title.length < 5 ? 'Give the project a title of at least 5 characters' : null),
    },
  });
  const refuse = async () => {
    throw new ProblemError(422, {
      title: 'There is something to correct',
      errors: [{ field: 'fee', message: 'Pay at least $20 for each estimated hour' }],
    });
  };
  return (
    <Form form={form} onSubmit={refuse}>
      <TextInput label="Title" key={form.key('title')} {...form.getInputProps('title')} />
      <TextInput
        label="Fee"
        key={form.key('fee')}
        {...form.getInputProps('fee')}
        rightSection={<IconScale size={16} aria-hidden />}
      />
      <Button type="submit" loading={form.submitting}>
        Save
      </Button>
    </Form>
  );
}
