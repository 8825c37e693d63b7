import { Alert, Anchor, List, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { IconAlertTriangle } from './icons';

export interface SummaryLine {
  message: string;
  /** Moves the focus to the field; without it the line is plain text. */
  onSelect?: (() => void) | undefined;
}

interface Props {
  title: string;
  detail?: string | undefined;
  lines: SummaryLine[];
  /** Grows with every failed attempt, so that each one moves the focus here. */
  attempt: number;
}

/** What is wrong with a form, on top of it: takes the focus and leads to each field. */
export function ErrorSummary({ title, detail, lines, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt is told again
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      title={title}
      icon={<IconAlertTriangle size={20} stroke={1.75} aria-hidden />}
    >
      {detail && <Text c="var(--mantine-color-text)">{detail}</Text>}
      {lines.length > 0 && (
        <List mt={detail ? 'xs' : 0} spacing={4} listStyleType="none" pl={0}>
          {lines.map((line) => (
            <List.Item key={line.message}>
              {line.onSelect ? (
                <Anchor
                  component="button"
                  type="button"
                  c="inherit"
                  underline="always"
                  ta="start"
                  onClick={line.onSelect}
                >
                  {line.message}
                </Anchor>
              ) : (
                line.message
              )}
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
