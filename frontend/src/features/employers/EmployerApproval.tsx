import { Anchor, Button, Card, Divider, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EmployerView } from '@/shared/api/types';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { IconExternalLink, IconShieldCheck, IconUpload } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { showDone } from '@/shared/ui/undoToast';
import { When } from '@/shared/ui/When';
import { EmployerCheckList } from './EmployerCheckList';
import { EmployerSuspend } from './EmployerSuspend';
import { EMPLOYER_LOOKS } from './employerLooks';
import { useVerifyEmployer } from './queries';

/** One employer as an operator decides about it: who they say they are, and what the checks found. */
export function EmployerApproval({ employer }: { employer: EmployerView }) {
  const { id, name, website, about, industry, size, place, status, checks, since } = employer;
  const verify = useVerifyEmployer(id);
  const { key } = useIdempotencyKey();
  const [asking, setAsking] = useState<'verify' | 'suspend'>();
  return (
    <Card component="article" aria-label={name}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          <div>
            <Title order={2}>{name}</Title>
            <Text size="sm" c="dimmed">
              {industry} · {size} people · {place.city}, {place.state} · registered{' '}
              <When at={since} show="relative" />
            </Text>
          </div>
          <StatusBadge look={EMPLOYER_LOOKS[status]} />
        </Group>
        <Text maw="72ch" style={{ whiteSpace: 'pre-wrap' }}>
          {about}
        </Text>
        <Anchor
          href={website}
          target="_blank"
          rel="noopener noreferrer nofollow"
          style={{ overflowWrap: 'anywhere' }}
        >
          {website} <IconExternalLink size={14} aria-hidden style={{ verticalAlign: '-2px' }} />
        </Anchor>
        <Divider />
        <EmployerCheckList checks={checks} />
        <Group gap="xs">
          {status !== 'VERIFIED' && (
            <Button
              leftSection={<IconShieldCheck size={18} aria-hidden />}
              onClick={() => setAsking('verify')}
            >
              Verify
            </Button>
          )}
          {status !== 'SUSPENDED' && (
            <Button variant="default" onClick={() => setAsking('suspend')}>
              Suspend
            </Button>
          )}
          {status !== 'SUSPENDED' && (
            <ButtonLink
              to="/ops/employers/$employer/import"
              params={{ employer: id }}
              search={{}}
              variant="default"
              leftSection={<IconUpload size={18} aria-hidden />}
            >
              Import projects
            </ButtonLink>
          )}
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking === 'verify'}
        onClose={() => setAsking(undefined)}
        title={`Verify ${name}?`}
        confirmLabel="Verify"
        onConfirm={async () => {
          await verify.mutateAsync(key());
          showDone(`${name} is verified.`);
        }}
      >
        They can publish at once, students see the mark “Verified”, and the owners get a mail.
      </ConfirmDialog>
      {asking === 'suspend' && <EmployerSuspend employer={employer} onClose={() => setAsking(undefined)} />}
    </Card>
  );
}
