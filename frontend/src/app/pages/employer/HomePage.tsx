import { SimpleGrid, Stack, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { waitingQuery } from '@/features/applications/boardQueries';
import { WaitingList } from '@/features/applications/WaitingList';
import { EmployerStanding } from '@/features/employers/EmployerStanding';
import { engagementsOfQuery } from '@/features/engagements/employerQueries';
import { WorkRow } from '@/features/engagements/WorkRow';
import { isMine } from '@/features/engagements/workLooks';
import { paymentsOfQuery } from '@/features/payments/paymentQueries';
import { ownProjectsQuery } from '@/features/projects/postQueries';
import { useHasRole } from '@/shared/api/roles';
import { membershipIn, useMe } from '@/shared/api/session';
import type { Money } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { formatCount } from '@/shared/format/words';
import { EmptyState } from '@/shared/ui/EmptyState';
import { IconCircleCheck, IconPlus, IconRocket } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { LoadedPages } from '@/shared/ui/LoadedPages';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/e/$organisation');

/** What needs the people of an employer now: word to applicants first, then work, then money. */
export function HomePage() {
  const { organisation } = route.useParams();
  const membership = membershipIn(useMe(), organisation);
  const onTeam = useHasRole(organisation, 'OWNER', 'RECRUITER', 'SUPERVISOR');
  const mayPost = useHasRole(organisation, 'OWNER', 'RECRUITER');
  const mayPay = useHasRole(organisation, 'OWNER', 'FINANCE');
  return (
    <Page>
      <PageHeader
        title={membership?.organisationName ?? 'Home'}
        actions={
          mayPost && (
            <ButtonLink
              to="/e/$organisation/projects/new"
              params={{ organisation }}
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              Post a project
            </ButtonLink>
          )
        }
      />
      <Stack gap="xl">
        <EmployerStanding organisation={organisation} />
        {onTeam && <Waiting organisation={organisation} mayPost={mayPost} />}
        <Work organisation={organisation} />
        {mayPay && <Spend organisation={organisation} />}
      </Stack>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={2} mb="sm">
        {title}
      </Title>
      {children}
    </section>
  );
}

function Waiting({ organisation, mayPost }: { organisation: string; mayPost: boolean }) {
  const waiting = useInfiniteQuery(waitingQuery(organisation));
  const projects = useInfiniteQuery(ownProjectsQuery(organisation));
  const fresh = projects.data?.pages[0]?.items.length === 0;
  return (
    <Section title="Who needs word from you">
      <LoadedPages query={waiting} noun="applicant">
        {(rows, footer) =>
          rows.length > 0 ? (
            <>
              <WaitingList organisation={organisation} rows={rows} />
              {waiting.hasNextPage && footer}
            </>
          ) : fresh ? (
            <EmptyState
              icon={IconRocket}
              title="Post your first project"
              action={
                mayPost && (
                  <ButtonLink to="/e/$organisation/projects/new" params={{ organisation }}>
                    Post a project
                  </ButtonLink>
                )
              }
            >
              Describe a piece of work of 5 to 40 hours with a clear end. Everybody who applies stands here,
              and hears from you within seven days.
            </EmptyState>
          ) : (
            <EmptyState icon={IconCircleCheck} title="Everybody has heard from you">
              New applicants stand here, the longest silence first.
            </EmptyState>
          )
        }
      </LoadedPages>
    </Section>
  );
}

function Work({ organisation }: { organisation: string }) {
  const engagements = useInfiniteQuery(engagementsOfQuery(organisation));
  const running = (engagements.data?.pages.flatMap(({ items }) => items) ?? []).filter(
    ({ status }) => status !== 'COMPLETED' && status !== 'CANCELLED',
  );
  if (!engagements.isError && running.length === 0) return null;
  const reviews = running.filter(({ status }) => status === 'SUBMITTED');
  const others = running
    .filter(({ status }) => status !== 'SUBMITTED')
    .toSorted(
      (one, other) => Number(isMine(other.ballWith, 'EMPLOYER')) - Number(isMine(one.ballWith, 'EMPLOYER')),
    );
  return (
    <LoadedPages query={engagements} noun="engagement">
      {() => (
        <>
          {reviews.length > 0 && (
            <Section title="Reviews due">
              <Stack gap="xs">
                {reviews.map((row) => (
                  <WorkRow key={row.id} row={row} side="EMPLOYER" />
                ))}
              </Stack>
            </Section>
          )}
          {others.length > 0 && (
            <Section title="Running work">
              <Stack gap="xs">
                {others.slice(0, 5).map((row) => (
                  <WorkRow key={row.id} row={row} side="EMPLOYER" />
                ))}
              </Stack>
              {others.length > 5 && (
                <TextLink
                  to="/e/$organisation/engagements"
                  params={{ organisation }}
                  mt="sm"
                  display="inline-block"
                >
                  See all {formatCount(others.length)}
                </TextLink>
              )}
            </Section>
          )}
        </>
      )}
    </LoadedPages>
  );
}

function Spend({ organisation }: { organisation: string }) {
  const payments = useInfiniteQuery(paymentsOfQuery(organisation));
  const rows = payments.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  const first = rows[0]?.amount ?? { minor: 0, currency: 'USD' };
  const sum = (of: (row: (typeof rows)[number]) => Money): string =>
    formatMoney({ ...first, minor: rows.reduce((total, row) => total + of(row).minor, 0) });
  const open = rows.filter(({ status }) => ['REQUESTED', 'CHECKOUT_OPEN', 'FAILED'].includes(status));
  const newest = payments.hasNextPage ? `Of your newest ${rows.length} payments` : 'Of all payments';
  return (
    <Section title="Spend">
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <KpiTile
          label="Held now"
          value={sum(({ held }) => held)}
          note={newest}
          definition="Paid by you and kept until you approve the work; it goes back to you where work never starts."
        />
        <KpiTile label="Released" value={sum(({ released }) => released)} note="For approved work" />
        <KpiTile
          label="To be paid"
          value={formatCount(open.length)}
          note={
            <TextLink to="/e/$organisation/payments" params={{ organisation }}>
              See payments
            </TextLink>
          }
        />
      </SimpleGrid>
    </Section>
  );
}
