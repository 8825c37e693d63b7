import {
  Avatar,
  type MantineColorScheme,
  Menu,
  Text,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { post } from '@/shared/api/request';
import { meQuery } from '@/shared/api/session';
import type { Me } from '@/shared/api/types';
import { initials } from '@/shared/format/words';
import {
  IconBookmark,
  IconBuilding,
  IconDeviceDesktop,
  IconLink,
  IconLogout,
  IconMoon,
  IconSchool,
  IconSettings,
  IconSun,
  IconUser,
} from '@/shared/ui/icons';
import { showFailure } from '@/shared/ui/undoToast';
import type { Area } from './navigation';
import classes from './Shell.module.css';

const SCHEMES = [
  { scheme: 'auto', label: 'Same as device', icon: IconDeviceDesktop },
  { scheme: 'light', label: 'Light', icon: IconSun },
  { scheme: 'dark', label: 'Dark', icon: IconMoon },
] as const;

/** Who is signed in, their organisations, the colours, and the way out. */
export function AccountMenu({ me, area }: { me: Me; area: Area }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const here = 'organisation' in area ? area.organisation : undefined;
  const current = me.memberships.find((membership) => membership.organisation === here);

  return (
    <Menu position="bottom-end" width={260} shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.account} aria-label={`Account of ${me.name}`}>
          {current && (
            <Text span size="sm" fw={500} className={classes.organisation} truncate>
              {current.organisationName}
            </Text>
          )}
          <Avatar size={36} radius="xl" color="iris" variant="light">
            {initials(me.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text fw={600} c="var(--mantine-color-text)" truncate>
            {me.name}
          </Text>
          <Text size="sm" truncate>
            {me.email}
          </Text>
        </Menu.Label>
        {me.memberships.map(({ organisation, organisationKind, organisationName }) => (
          <Menu.Item
            key={organisation}
            component={Link}
            to={`/${organisationKind === 'EMPLOYER' ? 'e' : 'u'}/${organisation}`}
            leftSection={
              organisationKind === 'EMPLOYER' ? (
                <IconBuilding size={18} aria-hidden />
              ) : (
                <IconSchool size={18} aria-hidden />
              )
            }
          >
            {organisationName}
          </Menu.Item>
        ))}
        {me.kind === 'STUDENT' && (
          <>
            <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={18} aria-hidden />}>
              Profile
            </Menu.Item>
            <Menu.Item component={Link} to="/job-links" leftSection={<IconLink size={18} aria-hidden />}>
              Job links
            </Menu.Item>
          </>
        )}
        <Menu.Item
          component={Link}
          to="/home/saved-searches"
          leftSection={<IconBookmark size={18} aria-hidden />}
        >
          Saved searches
        </Menu.Item>
        <Menu.Item component={Link} to="/settings" leftSection={<IconSettings size={18} aria-hidden />}>
          Settings
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Colors</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
        >
          {SCHEMES.map(({ scheme, label, icon: Icon }) => (
            <Menu.RadioItem
              key={scheme}
              value={scheme}
              rightSection={<Icon size={18} aria-hidden />}
              closeMenuOnClick={false}
            >
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut.mutate()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => post('/api/accounts/sign-out'),
    onSuccess: async () => {
      await navigate({ to: '/' });
      // Nothing that was read for one person may be shown to the next.
      client.clear();
      client.setQueryData(meQuery.queryKey, null);
    },
    onError: (error) => showFailure('You are still signed in', error.message),
  });
}
