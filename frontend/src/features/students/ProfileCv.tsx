import { Anchor, Button, Card, FileButton, Group, Progress, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '@/shared/api/problem';
import type { StudentView } from '@/shared/api/types';
import { upload } from '@/shared/api/upload';
import { formatSize } from '@/shared/format/words';
import { ErrorState } from '@/shared/ui/ErrorState';
import { IconFileText, IconUpload } from '@/shared/ui/icons';
import { showDone } from '@/shared/ui/undoToast';
import { myProfileQuery } from './queries';

const MOST_BYTES = 10_000_000;

/** The student's résumé: upload, replace, download. */
export function ProfileCv({ profile }: { profile: StudentView }) {
  const client = useQueryClient();
  const [share, setShare] = useState<number>();
  const [error, setError] = useState<unknown>();

  const send = async (file: File | null) => {
    if (!file) return;
    setError(undefined);
    setShare(0);
    try {
      const saved = await upload<StudentView>('/api/students/me/cv', file, setShare);
      client.setQueryData(myProfileQuery.queryKey, saved);
      showDone('Your résumé is saved.');
    } catch (failure) {
      setError(failure);
    } finally {
      setShare(undefined);
    }
  };

  return (
    <Card component="section" aria-label="Résumé">
      <Title order={2} mb="xs">
        Résumé
      </Title>
      {error !== undefined && <ErrorState error={error} />}
      {profile.cv ? (
        <Group gap="xs" wrap="nowrap" mb="sm">
          <IconFileText size={18} aria-hidden />
          <Anchor href="/api/students/me/cv" download truncate>
            {profile.cv.name}
          </Anchor>
          <Text size="sm" c="dimmed" flex="none">
            {formatSize(profile.cv.size)}
          </Text>
        </Group>
      ) : (
        <Text size="sm" c="var(--text-2)" mb="sm">
          PDF or Word, up to 10 MB. Only you see the file.
        </Text>
      )}
      <FileButton
        accept=".pdf,.docx,application/pdf"
        onChange={(file) => (file && file.size > MOST_BYTES ? setError(tooLarge(file)) : void send(file))}
      >
        {(button) => (
          <Button
            {...button}
            variant="default"
            size="sm"
            loading={share !== undefined}
            leftSection={<IconUpload size={16} aria-hidden />}
          >
            {profile.cv ? 'Replace' : 'Upload'}
          </Button>
        )}
      </FileButton>
      {share !== undefined && <Progress value={share * 100} mt="xs" aria-label="Sending your résumé" />}
    </Card>
  );
}

function tooLarge(file: File): ProblemError {
  return new ProblemError(413, {
    title: 'This file is too large',
    detail: `It has ${formatSize(file.size)}; the limit is ${formatSize(MOST_BYTES)}.`,
  });
}
