import { Button, Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { ProjectImport } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { sentenceOf } from './importLooks';
import { isUnderWay, useStartImport } from './importQueries';

/** Where an import stands, and the step that carries it out. */
export function ImportProgress({ found }: { found: ProjectImport }) {
  const start = useStartImport(found.id);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  const right = (found.outcomes.NEW ?? 0) + (found.outcomes.CHANGES ?? 0);
  return (
    <Card component="section" aria-label="Import">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <div>
            <Title order={2}>{found.fileName}</Title>
            <Text c="dimmed" role="status">
              {sentenceOf(found)}
            </Text>
          </div>
          {found.state === 'CHECKED' && right > 0 && (
            <Button onClick={() => setAsking(true)}>Import {plural(right, 'project')}</Button>
          )}
        </Group>
        {isUnderWay(found) && (
          <Progress value={(100 * found.done) / found.total} animated aria-label="Rows that are through" />
        )}
      </Stack>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={`Import ${plural(right, 'project')}?`}
        confirmLabel="Import"
        onConfirm={() => start.mutateAsync(key())}
      >
        Rows that say so are published at once; the others become drafts. Rows that are not right are left
        out: correct them and upload the file again. A row with the same id never makes a second project.
      </ConfirmDialog>
    </Card>
  );
}
