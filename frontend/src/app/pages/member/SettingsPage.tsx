import {
  Card,
  type MantineColorScheme,
  SegmentedControl,
  Stack,
  Text,
  Title,
  useMantineColorScheme,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { PasswordLink } from '@/features/accounts/PasswordLink';
import { ConsentSwitch } from '@/features/students/ConsentSwitch';
import { myProfileQuery } from '@/features/students/queries';
import { useMe } from '@/shared/api/session';
import type { Me } from '@/shared/api/types';
import { FactList } from '@/shared/ui/FactList';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

/** What belongs to the account: who, colors, password, and what others may see. */
export function SettingsPage() {
  const me = useMe();
  return (
    <Page width="reading">
      <PageHeader title="Settings" />
      {me && (
        <Stack gap="lg">
          <Part title="Account">
            <FactList
              facts={[
                { name: 'Name', value: me.name },
                {
                  name: 'E-mail',
                  value: me.emailConfirmed ? me.email : `${me.email} (not confirmed yet; see your mail)`,
                },
              ]}
            />
          </Part>
          <Part title="Colors">
            <Colors />
          </Part>
          <Part title="Password">
            <PasswordLink email={me.email}>Change it with a link that we mail to you.</PasswordLink>
          </Part>
          {me.kind === 'STUDENT' && <Privacy me={me} />}
        </Stack>
      )}
    </Page>
  );
}

function Colors() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      aria-label="Colors"
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
      data={[
        { value: 'auto', label: 'Same as device' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
    />
  );
}

function Privacy({ me }: { me: Me }) {
  const profile = useQuery(myProfileQuery);
  return (
    <Part title="Privacy">
      <Loaded query={profile} skeleton={<SkeletonLines count={1} />}>
        {(found) =>
          found ? (
            <ConsentSwitch profile={found} />
          ) : (
            <Text c="var(--text-2)">
              You have no profile yet, {me.name.split(' ')[0]}, so nobody sees anything.{' '}
              <TextLink to="/profile" underline="always">
                Create it
              </TextLink>
            </Text>
          )
        }
      </Loaded>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card component="section" aria-label={title}>
      <Title order={2} mb="sm">
        {title}
      </Title>
      {children}
    </Card>
  );
}
