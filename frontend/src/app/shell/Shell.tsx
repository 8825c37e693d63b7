import { ActionIcon } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { NotificationBell } from '@/features/notifications/NotificationBell';
import { useMe } from '@/shared/api/session';
import { IconMenu2 } from '@/shared/ui/icons';
import { ButtonLink } from '@/shared/ui/links';
import { Brand } from './Brand';
import { ColorSchemeSwitch } from './ColorSchemeSwitch';
import { Footer } from './Footer';
import { NavigationLinks } from './NavigationLinks';
import { areaOf, navigationOf } from './navigation';
import classes from './Shell.module.css';

// A visitor's first page does without these.
const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu')).AccountMenu }));
const UnconfirmedNote = lazy(async () => ({
  default: (await import('@/features/accounts/UnconfirmedNote')).UnconfirmedNote,
}));
const MenuDrawer = lazy(async () => ({ default: (await import('./MenuDrawer')).MenuDrawer }));

/** The frame around every page: skip link, navigation for whoever reads, account, content, footer. */
export function Shell() {
  const me = useMe();
  const pathname = useLocation({ select: (location) => location.pathname });
  const [menuOpen, menu] = useDisclosure(false);
  const everOpened = useEverTrue(menuOpen);
  const area = areaOf(pathname, me);
  const items = navigationOf(area);
  const student = area.kind === 'student';

  return (
    <div className={classes.shell} data-bottom-bar={student || undefined}>
      <a href="#content" className={classes.skip}>
        Skip to content
      </a>
      <header className={classes.header}>
        <div className={classes.headerRow}>
          <Brand />
          <NavigationLinks items={items} label="Main" className={classes.topNavigation} />
          <div className={classes.headerEnd}>
            {me ? (
              <>
                <NotificationBell />
                <Suspense fallback={<span className={classes.account} />}>
                  <AccountMenu me={me} area={area} />
                </Suspense>
              </>
            ) : (
              <>
                <span className={classes.wideOnly}>
                  <ColorSchemeSwitch />
                </span>
                <ButtonLink to="/sign-in" variant="subtle" size="sm">
                  Sign in
                </ButtonLink>
                <span className={classes.wideOnly}>
                  <ButtonLink to="/sign-up" size="sm">
                    Sign up
                  </ButtonLink>
                </span>
              </>
            )}
            {!student && (
              <ActionIcon className={classes.phoneOnly} aria-label="Open the menu" onClick={menu.open}>
                <IconMenu2 size={22} aria-hidden />
              </ActionIcon>
            )}
          </div>
        </div>
      </header>

      {me && !me.emailConfirmed && (
        <Suspense>
          <UnconfirmedNote email={me.email} />
        </Suspense>
      )}

      <main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>

      <Footer />

      {student && <NavigationLinks items={items} label="Main" className={classes.bottomBar} />}
      {everOpened && (
        <Suspense>
          <MenuDrawer opened={menuOpen} onClose={menu.close} items={items} visitor={me === null} />
        </Suspense>
      )}
    </div>
  );
}

function useEverTrue(value: boolean): boolean {
  const [ever, setEver] = useState(value);
  if (value && !ever) setEver(true);
  return ever || value;
}
