import { linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TabLinks } from '@/shared/ui/TabLinks';

interface Props {
  organisation: string;
  title: string;
  actions?: ReactNode;
}

/** The head of the pages about the employer itself, and the way between them. */
export function OrganisationFrame({ organisation, title, actions }: Props) {
  const params = { organisation };
  return (
    <>
      <PageHeader title={title} actions={actions} />
      <TabLinks
        label="Organization"
        tabs={[
          { label: 'Profile', link: linkOptions({ to: '/e/$organisation/profile', params }) },
          { label: 'Team', link: linkOptions({ to: '/e/$organisation/team', params }) },
          { label: 'API clients', link: linkOptions({ to: '/e/$organisation/api-clients', params }) },
        ]}
      />
    </>
  );
}
