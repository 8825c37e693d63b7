import { CloseButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConnectionError, ProblemError } from '@/shared/api/problem';
import type { StoredFile } from '@/shared/api/types';
import { upload } from '@/shared/api/upload';
import { formatSize, plural } from '@/shared/format/words';
import { DropZone } from './DropZone';
import { IconPaperclip } from './icons';

interface Props {
  label: string;
  /** What is welcome, in words: "PDF, up to 10 MB". */
  hint?: string;
  accept?: string;
  maxBytes?: number;
  maxFiles?: number;
  /** Where each file is posted, as multipart field `file`; answers a StoredFile. */
  path: `/api/${string}`;
  files: StoredFile[];
  onChange: (files: StoredFile[]) => void;
}

/** Takes files by drop, click or keyboard, sends each at once, and shows how far it is. */
export function FileDrop({
  label,
  hint,
  accept,
  maxBytes = 25_000_000,
  maxFiles = 10,
  path,
  files,
  onChange,
}: Props) {
  const [sending, setSending] = useState<{ name: string; share: number }>();
  const [refusal, setRefusal] = useState<string>();

  const take = async (chosen: File[]) => {
    setRefusal(undefined);
    if (files.length + chosen.length > maxFiles) {
      setRefusal(`No more than ${plural(maxFiles, 'file')} can be handed in at once.`);
      return;
    }
    const arrived = [...files];
    for (const file of chosen) {
      if (file.size > maxBytes) {
        setRefusal(`“${file.name}” is ${formatSize(file.size)}; the limit is ${formatSize(maxBytes)}.`);
        continue;
      }
      try {
        setSending({ name: file.name, share: 0 });
        arrived.push(await upload<StoredFile>(path, file, (share) => setSending({ name: file.name, share })));
        onChange([...arrived]);
      } catch (error) {
        setRefusal(`“${file.name}” was not sent. ${reasonOf(error)}`);
      }
    }
    setSending(undefined);
  };

  return (
    <Stack gap="xs">
      <DropZone
        label={label}
        hint={hint}
        accept={accept}
        multiple={maxFiles > 1}
        sending={sending}
        refusal={refusal}
        onFiles={(chosen) => void take(chosen)}
      />
      {files.map((file) => (
        <Group key={file.id} gap="xs" wrap="nowrap">
          <IconPaperclip size={16} aria-hidden />
          <Text size="sm" truncate flex={1}>
            {file.name}
          </Text>
          <Text size="sm" c="dimmed" className="numbers">
            {formatSize(file.size)}
          </Text>
          <CloseButton
            size={36}
            aria-label={`Remove ${file.name}`}
            onClick={() => onChange(files.filter((kept) => kept.id !== file.id))}
          />
        </Group>
      ))}
    </Stack>
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof ProblemError) return error.detail;
  if (error instanceof ConnectionError) return error.message;
  throw error;
}
