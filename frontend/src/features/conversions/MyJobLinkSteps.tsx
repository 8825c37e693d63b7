import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ConversionView } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { IconExternalLink } from '@/shared/ui/icons';
import { MyReportDialog } from './MyReportDialog';
import { useOpenJobLink } from './myQueries';
import { REPORTS } from './myStepLooks';

/** The link to the job, and the next step that the student can tell of. */
export function MyJobLinkSteps({ link }: { link: ConversionView }) {
  const [reporting, setReporting] = useState<(typeof REPORTS)[number]>();
  const open = useOpenJobLink(link.id);
  const next = REPORTS.filter(({ action }) => link.allowedActions.includes(action));
  const host = link.jobLink === null ? '' : new URL(link.jobLink).host;
  return (
    <Card component="section" aria-label="The role">
      <Stack gap="md">
        {link.jobLink && (
          <div>
            <Button
              component="a"
              href={link.jobLink}
              target="_blank"
              rel="noopener noreferrer"
              rightSection={<IconExternalLink size={18} aria-hidden />}
              onClick={() => link.allowedActions.includes('OPEN_LINK') && open.mutate(undefined)}
            >
              Open the job
            </Button>
            <Text size="sm" c="dimmed" mt={6}>
              You apply at {host}, outside Foothold. {link.employerName} sees that you opened the link.
            </Text>
          </div>
        )}
        {next.length > 0 && (
          <div>
            <Title order={2} mb={4}>
              How far are you?
            </Title>
            <Text c="var(--text-2)" mb="sm">
              Tell us when something happens, with its day. {link.employerName} sees it, too.
            </Text>
            <Group gap="xs">
              {next.map((report) => (
                <Button key={report.step} variant="default" onClick={() => setReporting(report)}>
                  {report.verb}
                </Button>
              ))}
            </Group>
          </div>
        )}
        {link.step === 'STARTED' && (
          <Text>You told us that you started. {link.employerName} confirms it next.</Text>
        )}
        {link.step === 'CONFIRMED' && (
          <Text fw={500}>
            {link.employerName} confirmed your start
            {link.daysToHire === null
              ? ''
              : `; it took ${plural(link.daysToHire, 'day')} from applying to accepting`}
            . Well done.
          </Text>
        )}
      </Stack>
      {reporting && (
        <MyReportDialog id={link.id} report={reporting} onClose={() => setReporting(undefined)} />
      )}
    </Card>
  );
}
