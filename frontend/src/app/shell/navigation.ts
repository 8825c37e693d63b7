import { type LinkOptions, linkOptions } from '@tanstack/react-router';
import type { Me } from '@/shared/api/types';
import { type Icon, IconHome, IconSearch } from '@/shared/ui/icons';

export interface NavigationItem {
  label: string;
  icon: Icon;
  link: LinkOptions;
  /** Marked as current on this very page only, not below it. */
  exact?: boolean;
}

/** Which navigation is shown, and for which organisation. */
export type Area =
  | { kind: 'public' | 'student' | 'operator' }
  | { kind: 'employer' | 'university'; organisation: string };

const findProjects: NavigationItem = {
  label: 'Projects',
  icon: IconSearch,
  link: linkOptions({ to: '/projects' }),
};

/** The main navigation of each area; every page that is reached from everywhere has its line here. */
export function navigationOf(area: Area): NavigationItem[] {
  switch (area.kind) {
    case 'public':
      return [findProjects];
    case 'student':
      return [
        { label: 'Home', icon: IconHome, link: linkOptions({ to: '/home' }), exact: true },
        findProjects,
      ];
    case 'employer':
      return [
        {
          label: 'Home',
          icon: IconHome,
          link: linkOptions({ to: '/e/$organisation', params: { organisation: area.organisation } }),
          exact: true,
        },
      ];
    case 'university':
      return [
        {
          label: 'Home',
          icon: IconHome,
          link: linkOptions({ to: '/u/$organisation', params: { organisation: area.organisation } }),
          exact: true,
        },
      ];
    case 'operator':
      return [{ label: 'Home', icon: IconHome, link: linkOptions({ to: '/ops' }), exact: true }];
  }
}

/** The area of an address; outside the areas of organisations it follows from who reads. */
export function areaOf(pathname: string, me: Me | null): Area {
  const [, prefix, organisation] = pathname.split('/');
  if (prefix === 'e' && organisation) return { kind: 'employer', organisation };
  if (prefix === 'u' && organisation) return { kind: 'university', organisation };
  if (prefix === 'ops' || me?.operator) return { kind: 'operator' };
  if (me === null) return { kind: 'public' };
  if (me.kind === 'STUDENT') return { kind: 'student' };
  const first = me.memberships[0];
  if (first === undefined) return { kind: 'public' };
  return {
    kind: first.organisationKind === 'EMPLOYER' ? 'employer' : 'university',
    organisation: first.organisation,
  };
}
