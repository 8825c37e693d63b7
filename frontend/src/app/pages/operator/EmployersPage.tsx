import { Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, linkOptions } from '@tanstack/react-router';
import { EmployerApproval } from '@/features/employers/EmployerApproval';
import { employersQuery } from '@/features/employers/queries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconBuilding, IconCircleCheck } from '@/shared/ui/icons';
import { SkeletonLines } from '@/shared/ui/Loaded';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { TabLinks } from '@/shared/ui/TabLinks';

const route = getRouteApi('/ops/employers');

/** The employers that wait to be verified, with what the checks found; and those decided. */
export function EmployersPage() {
  const { status } = route.useSearch();
  const employers = useInfiniteQuery(employersQuery(status ?? 'PENDING'));
  const tab = (label: string, value: typeof status) => ({
    label,
    link: linkOptions({ to: '/ops/employers', search: value ? { status: value } : {} }),
    bySearch: true,
  });
  return (
    <Page>
      <PageHeader title="Employers" />
      <TabLinks
        label="Employers by status"
        tabs={[tab('To verify', undefined), tab('Verified', 'VERIFIED'), tab('Suspended', 'SUSPENDED')]}
      />
      <LoadedPages query={employers} noun="employer" skeleton={<SkeletonLines count={2} height={240} />}>
        {(rows, footer) =>
          rows.length === 0 ? (
            <EmptyState
              icon={status === undefined ? IconCircleCheck : IconBuilding}
              title={status === undefined ? 'Queue clear' : 'Nobody here'}
            >
              {status === undefined
                ? 'New employers stand here until you verify them.'
                : 'No employer has this status.'}
            </EmptyState>
          ) : (
            <Stack gap="md">
              {rows.map((employer) => (
                <EmployerApproval key={employer.id} employer={employer} />
              ))}
              {footer}
            </Stack>
          )
        }
      </LoadedPages>
    </Page>
  );
}
