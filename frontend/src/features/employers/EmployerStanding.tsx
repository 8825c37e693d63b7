import { Alert, Collapse, Stack, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconBan, IconHourglass } from '@/shared/ui/icons';
import { EmployerCheckList } from './EmployerCheckList';
import { employerQuery } from './queries';

/** While an employer is not verified: what that means, and what is being compared. Nothing otherwise. */
export function EmployerStanding({ organisation }: { organisation: string }) {
  const employer = useQuery(employerQuery(organisation)).data;
  const [open, { toggle }] = useDisclosure(false);
  if (!employer || employer.status === 'VERIFIED') return null;
  if (employer.status === 'SUSPENDED') {
    return (
      <Alert
        color="red"
        title="Your organization is suspended"
        icon={<IconBan size={20} stroke={1.75} aria-hidden />}
      >
        Students cannot see you and you cannot publish. The reason is in the mail that your owners received;
        answer it to clear this up.
      </Alert>
    );
  }
  return (
    <Alert
      color="amber"
      title="We are checking that you are who you say"
      icon={<IconHourglass size={20} stroke={1.75} aria-hidden />}
    >
      <Stack gap="sm" align="flex-start">
        <Text c="var(--mantine-color-text)" maw="72ch">
          You can write projects and invite your team now. Publishing opens when an operator has confirmed
          you, usually within one business day. Your owners get a mail.
        </Text>
        <UnstyledButton onClick={toggle} aria-expanded={open} mih={28}>
          <Text span size="sm" fw={600} c="var(--link)">
            {open ? 'Hide what is compared' : 'See what is compared'}
          </Text>
        </UnstyledButton>
        <Collapse expanded={open} w="100%">
          <EmployerCheckList checks={employer.checks} />
        </Collapse>
      </Stack>
    </Alert>
  );
}
