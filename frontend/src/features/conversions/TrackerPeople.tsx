import { Anchor, Button, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { newKey } from '@/shared/api/idempotency';
import type { ConversionView } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { TrackerLinkDialog } from './TrackerLinkDialog';
import { useConfirmHire } from './trackerQueries';
import { TRACKER_LOOKS } from './trackerWords';

interface Props {
  rows: ConversionView[];
  /** Whose steps are shown in full; kept in the address. */
  onOpen: (id: string) => void;
  empty: ReactNode;
  footer: ReactNode;
}

/** Everybody whom a supervisor would hire, how far they are, and what comes next. */
export function TrackerPeople({ rows, onOpen, empty, footer }: Props) {
  const [linking, setLinking] = useState<ConversionView>();
  const [confirming, setConfirming] = useState<ConversionView>();
  const columns: Column<ConversionView>[] = [
    {
      key: 'person',
      header: 'Person',
      cell: ({ id, studentName, projectTitle }) => (
        <>
          <Anchor component="button" type="button" inherit fw={600} ta="start" onClick={() => onOpen(id)}>
            {studentName}
          </Anchor>
          <Text size="sm" c="dimmed" fw={400}>
            {projectTitle}
          </Text>
        </>
      ),
    },
    { key: 'role', header: 'Role', cell: ({ roleTitle }) => roleTitle ?? '–' },
    { key: 'step', header: 'Step', cell: ({ step }) => <StatusBadge look={TRACKER_LOOKS[step]} /> },
    {
      key: 'since',
      header: 'Since',
      cell: ({ steps }) => {
        const last = steps.at(-1);
        return last ? <When at={last.at.slice(0, 10)} /> : '–';
      },
    },
    {
      key: 'days',
      header: 'Time to hire',
      align: 'end',
      cell: ({ daysToHire }) => (daysToHire === null ? '–' : plural(daysToHire, 'day')),
    },
    {
      key: 'next',
      header: 'Next step',
      align: 'end',
      cell: (conversion) => <Next conversion={conversion} onLink={setLinking} onConfirm={setConfirming} />,
    },
  ];
  return (
    <>
      <DataTable
        label="People you would hire"
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={empty}
        footer={footer}
      />
      {linking && (
        <TrackerLinkDialog key={linking.id} conversion={linking} onClose={() => setLinking(undefined)} />
      )}
      {confirming && <Confirm conversion={confirming} onClose={() => setConfirming(undefined)} />}
    </>
  );
}

interface NextProps {
  conversion: ConversionView;
  onLink: (conversion: ConversionView) => void;
  onConfirm: (conversion: ConversionView) => void;
}

function Next({ conversion, onLink, onConfirm }: NextProps) {
  const { allowedActions, studentName, jobLink } = conversion;
  if (allowedActions.includes('SEND_LINK')) {
    return (
      <Button
        size="sm"
        variant={jobLink ? 'default' : 'filled'}
        aria-label={`${jobLink ? 'Correct the link for' : 'Send a job link to'} ${studentName}`}
        onClick={() => onLink(conversion)}
      >
        {jobLink ? 'Correct the link' : 'Send a job link'}
      </Button>
    );
  }
  if (allowedActions.includes('CONFIRM')) {
    return (
      <Button
        size="sm"
        aria-label={`Confirm the hire of ${studentName}`}
        onClick={() => onConfirm(conversion)}
      >
        Confirm the hire
      </Button>
    );
  }
  return (
    <Text size="sm" c="dimmed">
      {conversion.step === 'CONFIRMED' ? 'Done' : 'The student tells'}
    </Text>
  );
}

function Confirm({ conversion, onClose }: { conversion: ConversionView; onClose: () => void }) {
  const confirm = useConfirmHire(conversion.id);
  const [key] = useState(newKey);
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Confirm that ${conversion.studentName} started?`}
      confirmLabel="Confirm the hire"
      onConfirm={async () => {
        await confirm.mutateAsync(key);
        showDone(`The hire of ${conversion.studentName} is confirmed.`);
      }}
    >
      {conversion.studentName} told that they started as {conversion.roleTitle ?? 'your new colleague'}. With
      your word, the hire counts as confirmed by both sides. This cannot be taken back.
    </ConfirmDialog>
  );
}
