import { Box, Stack, Title } from '@mantine/core';
import type { ApplicationRow } from '@/shared/api/types';
import { MyApplicationCard } from './MyApplicationCard';
import classes from './MyApplications.module.css';

interface Props {
  title: string;
  applications: ApplicationRow[];
}

/** One group of a student's applications. */
export function MyApplicationList({ title, applications }: Props) {
  if (applications.length === 0) return null;
  return (
    <Box component="section">
      <Title order={2} mb="sm">
        {title}
      </Title>
      <Stack component="ul" gap="xs" className={classes.list}>
        {applications.map((application) => (
          <li key={application.id}>
            <MyApplicationCard application={application} />
          </li>
        ))}
      </Stack>
    </Box>
  );
}
