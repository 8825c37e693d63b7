import { Button, Group, Stack, Text } from '@mantine/core';
import type { Agreement } from '@/shared/api/types';
import { IconCheck, IconHourglass } from '@/shared/ui/icons';
import { MarkdownView } from '@/shared/ui/MarkdownView';
import { When } from '@/shared/ui/When';
import classes from './Work.module.css';

interface Props {
  agreement: Agreement;
  studentName: string;
  employerName: string;
}

/** The whole agreement with its hash and who has signed; prints as one document. */
export function AgreementText({ agreement, studentName, employerName }: Props) {
  return (
    <Stack gap="md">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.agreement} aria-label="Text of the agreement" tabIndex={0}>
        <MarkdownView text={agreement.text} />
      </section>
      <Stack gap={6}>
        <Signed name={studentName} signature={agreement.student} />
        <Signed name={employerName} signature={agreement.employer} />
      </Stack>
      <Group justify="space-between" gap="sm" align="flex-end">
        <Text size="sm" c="dimmed" maw="72ch">
          Version {agreement.version} · SHA-256 of this text:{' '}
          <span className={classes.hash}>{agreement.sha256}</span>
        </Text>
        <Button variant="default" size="sm" className="no-print" onClick={() => window.print()}>
          Print
        </Button>
      </Group>
    </Stack>
  );
}

function Signed({ name, signature }: { name: string; signature: Agreement['student'] }) {
  const Icon = signature ? IconCheck : IconHourglass;
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Icon
        size={18}
        aria-hidden
        color={signature ? 'var(--mantine-color-green-6)' : 'var(--mantine-color-dimmed)'}
      />
      {signature ? (
        <Text>
          Signed by <strong>{signature.name}</strong>
          {signature.name !== name && ` for ${name}`}, <When at={signature.at} />
        </Text>
      ) : (
        <Text c="var(--text-2)">{name} has not signed yet</Text>
      )}
    </Group>
  );
}
