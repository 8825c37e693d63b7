import { Card, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ApplicationDecline } from '@/shared/api/types';
import { REASON_WORDS } from './applicationLooks';

interface Props {
  decline: ApplicationDecline;
  /** Open projects that fit better, as the page shows them. */
  betterFits: ReactNode;
}

/** Why it was not this time, and what to do next. */
export function MyDecline({ decline, betterFits }: Props) {
  return (
    <Card component="section" aria-label="The answer">
      <Stack gap="md">
        <div>
          <Title order={2} mb={4}>
            Not selected this time
          </Title>
          <Text maw="72ch">{REASON_WORDS[decline.reason]}</Text>
          {decline.criterion && (
            <Text maw="72ch" mt={4} c="var(--text-2)">
              It is about: {decline.criterion}
            </Text>
          )}
          {decline.note && (
            <Text maw="72ch" mt="xs" style={{ whiteSpace: 'pre-wrap' }}>
              “{decline.note}”
            </Text>
          )}
        </div>
        <div>
          <Title order={3} mb={4}>
            A next step
          </Title>
          <Text maw="72ch">{decline.nextStep}</Text>
        </div>
        {decline.betterFits.length > 0 && betterFits}
      </Stack>
    </Card>
  );
}
