import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { Submission } from '@/shared/api/types';
import { formatSize } from '@/shared/format/words';
import { IconDownload, IconLink } from '@/shared/ui/icons';
import { When } from '@/shared/ui/When';
import classes from './Work.module.css';

/** One version of the work: what was said, the files to download, the links. */
export function SubmissionView({ engagement, submission }: { engagement: string; submission: Submission }) {
  const { version, at, note, aiUse, files, links } = submission;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text fw={600}>Version {version}</Text>
        <Text size="sm" c="dimmed">
          <When at={at} show="both" />
        </Text>
      </Group>
      <Text className={classes.pre} maw="72ch">
        {note}
      </Text>
      {files.map(({ id, name, size }) => (
        <Group key={id} gap="xs" wrap="nowrap">
          <IconDownload size={18} aria-hidden />
          <Anchor href={`/api/engagements/${engagement}/files/${id}`} download={name} truncate>
            {name}
          </Anchor>
          <Text size="sm" c="dimmed" flex="none">
            {formatSize(size)}
          </Text>
        </Group>
      ))}
      {links.map((link) => (
        <Group key={link} gap="xs" wrap="nowrap">
          <IconLink size={18} aria-hidden />
          <Anchor href={link} target="_blank" rel="noopener noreferrer nofollow ugc" truncate>
            {link.replace('https://', '')}
          </Anchor>
        </Group>
      ))}
      <Text size="sm" c="var(--text-2)" className={classes.pre}>
        {aiUse ? `AI tools: ${aiUse}` : 'No AI tools, says the student.'}
      </Text>
    </Stack>
  );
}
