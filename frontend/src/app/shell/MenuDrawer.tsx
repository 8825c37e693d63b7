import { Drawer } from '@mantine/core';
import { ButtonLink } from '@/shared/ui/links';
import { ColorSchemeSwitch } from './ColorSchemeSwitch';
import { NavigationLinks } from './NavigationLinks';
import type { NavigationItem } from './navigation';
import classes from './Shell.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  items: NavigationItem[];
  visitor: boolean;
}

/** The navigation of a narrow screen, from the side. */
export function MenuDrawer({ opened, onClose, items, visitor }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={300}
      title="Menu"
      closeButtonProps={{ 'aria-label': 'Close the menu' }}
    >
      <NavigationLinks items={items} label="Main" className={classes.drawerNavigation} onChoose={onClose} />
      {visitor && (
        <div className={classes.drawerNavigation}>
          <ButtonLink to="/sign-up" fullWidth mt="md" onClick={onClose}>
            Sign up
          </ButtonLink>
          <ColorSchemeSwitch withLabel />
        </div>
      )}
    </Drawer>
  );
}
