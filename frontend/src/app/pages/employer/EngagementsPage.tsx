import { Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { engagementsOfQuery } from '@/features/engagements/employerQueries';
import { WorkRow } from '@/features/engagements/WorkRow';
import { isMine } from '@/features/engagements/workLooks';
import type { EngagementRow } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconBriefcase } from '@/shared/ui/icons';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/e/$organisation/engagements');

const isOver = ({ status }: EngagementRow) => status === 'COMPLETED' || status === 'CANCELLED';

/** The engagements of an employer: whose turn it is, what runs, what is over. */
export function EngagementsPage() {
  const { organisation } = route.useParams();
  const engagements = useInfiniteQuery(engagementsOfQuery(organisation));
  return (
    <Page>
      <PageHeader title="Work" />
      <LoadedPages query={engagements} noun="engagement">
        {(rows, footer) =>
          rows.length === 0 ? (
            <EmptyState
              icon={IconBriefcase}
              title="No work yet"
              action={
                <ButtonLink to="/e/$organisation/projects" params={{ organisation }}>
                  See your projects
                </ButtonLink>
              }
            >
              When a student accepts your offer, the workspace opens here: agreement, money, work and review
              on one page.
            </EmptyState>
          ) : (
            <Stack gap="xl">
              <Part
                title="Your turn"
                rows={rows.filter((row) => !isOver(row) && isMine(row.ballWith, 'EMPLOYER'))}
              />
              <Part
                title="Running"
                rows={rows.filter((row) => !isOver(row) && !isMine(row.ballWith, 'EMPLOYER'))}
              />
              <Part title="Over" rows={rows.filter(isOver)} />
              {footer}
            </Stack>
          )
        }
      </LoadedPages>
    </Page>
  );
}

function Part({ title, rows }: { title: string; rows: EngagementRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={2} mb="sm">
        {title}
      </Title>
      <Stack gap="xs">
        {rows.map((row) => (
          <WorkRow key={row.id} row={row} side="EMPLOYER" />
        ))}
      </Stack>
    </section>
  );
}
