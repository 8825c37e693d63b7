import { type LinkOptions, linkOptions } from '@tanstack/react-router';
import type { Me } from '@/shared/api/types';
import {
  type Icon,
  IconBriefcase,
  IconBuilding,
  IconChartBar,
  IconCreditCard,
  IconHome,
  IconLayoutKanban,
  IconScale,
  IconSchool,
  IconSearch,
  IconSend,
  IconTrendingUp,
  IconUsers,
  IconWallet,
} from '@/shared/ui/icons';

export interface NavigationItem {
  label: string;
  icon: Icon;
  link: LinkOptions;
  /** Marked as current on this very page only, not below it. */
  exact?: boolean;
  /** Marked as current below this path too, which lies outside the link's own. */
  alsoBelow?: string;
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
        { label: 'Applications', icon: IconSend, link: linkOptions({ to: '/applications' }) },
        { label: 'Work', icon: IconBriefcase, link: linkOptions({ to: '/work' }) },
        { label: 'Earnings', icon: IconWallet, link: linkOptions({ to: '/earnings' }) },
      ];
    case 'employer': {
      const params = { organisation: area.organisation };
      return [
        { label: 'Home', icon: IconHome, link: linkOptions({ to: '/e/$organisation', params }), exact: true },
        {
          label: 'Projects',
          icon: IconLayoutKanban,
          link: linkOptions({ to: '/e/$organisation/projects', params }),
        },
        {
          label: 'Work',
          icon: IconBriefcase,
          link: linkOptions({ to: '/e/$organisation/engagements', params }),
          alsoBelow: '/work',
        },
        {
          label: 'Payments',
          icon: IconCreditCard,
          link: linkOptions({ to: '/e/$organisation/payments', params }),
        },
        {
          label: 'Conversion',
          icon: IconTrendingUp,
          link: linkOptions({ to: '/e/$organisation/conversion', params }),
        },
        {
          label: 'Organization',
          icon: IconBuilding,
          link: linkOptions({ to: '/e/$organisation/profile', params }),
        },
      ];
    }
    case 'university': {
      const params = { organisation: area.organisation };
      return [
        { label: 'Home', icon: IconHome, link: linkOptions({ to: '/u/$organisation', params }), exact: true },
        {
          label: 'Early years',
          icon: IconChartBar,
          link: linkOptions({ to: '/u/$organisation/early-years', params }),
        },
        {
          label: 'Enrollment',
          icon: IconSchool,
          link: linkOptions({ to: '/u/$organisation/enrollment', params }),
        },
        {
          label: 'Wallets',
          icon: IconWallet,
          link: linkOptions({ to: '/u/$organisation/wallets', params }),
        },
        { label: 'Staff', icon: IconUsers, link: linkOptions({ to: '/u/$organisation/staff', params }) },
      ];
    }
    case 'operator':
      return [
        { label: 'Home', icon: IconHome, link: linkOptions({ to: '/ops' }), exact: true },
        { label: 'Employers', icon: IconBuilding, link: linkOptions({ to: '/ops/employers' }) },
        { label: 'Projects', icon: IconLayoutKanban, link: linkOptions({ to: '/ops/projects' }) },
        { label: 'Finance', icon: IconScale, link: linkOptions({ to: '/ops/finance' }) },
        { label: 'Search', icon: IconSearch, link: linkOptions({ to: '/ops/search' }) },
      ];
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
