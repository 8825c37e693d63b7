import { Button, FileButton, Progress, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import classes from './DropZone.module.css';
import { IconUpload } from './icons';

interface Props {
  label: string;
  /** What is welcome, in words: "PDF, up to 10 MB". */
  hint?: string | undefined;
  accept?: string | undefined;
  multiple?: boolean;
  /** The file that is on its way. */
  sending?: { name: string; share: number } | undefined;
  /** Why a file was not taken. */
  refusal?: string | undefined;
  onFiles: (files: File[]) => void;
}

/** Takes files by drop, click or keyboard, and shows how far the one that is sent is. */
export function DropZone({ label, hint, accept, multiple = false, sending, refusal, onFiles }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <Stack gap="xs">
      <Text id={id} fw={500} size="md">
        {label}
      </Text>
      <section
        aria-labelledby={id}
        className={classes.zone}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onFiles([...event.dataTransfer.files]);
        }}
      >
        <FileButton
          multiple={multiple}
          onChange={(chosen) => onFiles([chosen ?? []].flat())}
          {...(accept ? { accept } : {})}
        >
          {(button) => (
            <Button
              {...button}
              variant="default"
              loading={sending !== undefined}
              leftSection={<IconUpload size={18} aria-hidden />}
            >
              Choose {multiple ? 'files' : 'a file'}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          or drop {multiple ? 'them' : 'it'} here{hint ? `. ${hint}` : ''}
        </Text>
      </section>
      {sending && (
        <div role="status">
          <Text size="sm">Sending {sending.name}</Text>
          <Progress value={sending.share * 100} mt={4} aria-label={`Sending ${sending.name}`} />
        </div>
      )}
      {refusal && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {refusal}
        </Text>
      )}
    </Stack>
  );
}
