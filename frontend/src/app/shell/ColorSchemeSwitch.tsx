import { ActionIcon, Button, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { type Icon, IconDeviceDesktop, IconMoon, IconSun } from '@/shared/ui/icons';

const SCHEMES: Record<MantineColorScheme, { next: MantineColorScheme; icon: Icon; label: string }> = {
  auto: { next: 'light', icon: IconDeviceDesktop, label: 'Colors follow your device' },
  light: { next: 'dark', icon: IconSun, label: 'Light colors' },
  dark: { next: 'auto', icon: IconMoon, label: 'Dark colors' },
};

/** Steps through device, light and dark. */
export function ColorSchemeSwitch({ withLabel = false }: { withLabel?: boolean }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { next, icon: Icon, label } = SCHEMES[colorScheme];
  const icon = <Icon size={20} stroke={1.75} aria-hidden />;
  const change = () => setColorScheme(next);
  return withLabel ? (
    <Button variant="subtle" color="gray" size="sm" leftSection={icon} onClick={change}>
      {label}
    </Button>
  ) : (
    <ActionIcon aria-label={`${label}. Change`} title={label} onClick={change}>
      {icon}
    </ActionIcon>
  );
}
