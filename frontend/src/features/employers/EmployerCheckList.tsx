import { Group, Stack, Text } from '@mantine/core';
import type { EmployerCheck } from '@/shared/api/types';
import { IconAlertTriangle, IconCircleCheck } from '@/shared/ui/icons';

/** What was compared and with which result, in the open. */
export function EmployerCheckList({ checks }: { checks: EmployerCheck[] }) {
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {checks.map(({ name, passed, detail }) => {
        const Icon = passed ? IconCircleCheck : IconAlertTriangle;
        return (
          <Group component="li" key={name} gap="sm" wrap="nowrap" align="flex-start">
            <Icon
              size={20}
              stroke={1.75}
              aria-hidden
              style={{ flex: 'none', marginBlockStart: 2 }}
              color={
                passed
                  ? 'light-dark(var(--mantine-color-green-7), var(--mantine-color-green-4))'
                  : 'light-dark(var(--mantine-color-amber-7), var(--mantine-color-amber-4))'
              }
            />
            <div>
              <Text fw={500}>
                {name}: {passed ? 'yes' : 'no'}
              </Text>
              <Text size="sm" c="var(--text-2)" style={{ overflowWrap: 'anywhere' }}>
                {detail}
              </Text>
            </div>
          </Group>
        );
      })}
    </Stack>
  );
}
