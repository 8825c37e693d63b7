import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EarlyYearFilters } from '@/features/insights/EarlyYearFilters';
import { EarlyYearFunnel } from '@/features/insights/EarlyYearFunnel';
import { EarlyYearKpis } from '@/features/insights/EarlyYearKpis';
import { earlyYearFile, earlyYearQuery } from '@/features/insights/queries';
import { useHasRole } from '@/shared/api/roles';
import { academicYearOf, daysOf, spanOf } from '@/shared/format/academicYear';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { lacksEnrollment, TellEnrollment } from './HomePage';

const route = getRouteApi('/u/$organisation/early-years');

/** How first- and second-years find their way into paid work, against those enrolled. */
export function EarlyYearsPage() {
  const { organisation } = route.useParams();
  const careerServices = useHasRole(organisation, 'CAREER_SERVICES');
  return (
    <Page>
      {careerServices ? (
        <Dashboard />
      ) : (
        <>
          <PageHeader title="Early-year engagement" />
          <NotForYou title="Career services read the figures">
            Ask a colleague of career services to give you the role.
          </NotForYou>
        </>
      )}
    </Page>
  );
}

function Dashboard() {
  const { organisation } = route.useParams();
  const { year = academicYearOf(new Date()), part = 'year' } = route.useSearch();
  const navigate = route.useNavigate();
  const period = daysOf(year, part);
  const figures = useQuery(earlyYearQuery(organisation, period));
  return (
    <>
      <PageHeader
        title="Early-year engagement"
        facts={spanOf(period)}
        actions={
          <EarlyYearFilters
            year={year}
            part={part}
            onChange={(next) =>
              void navigate({
                search: { year: next.year, part: next.part === 'year' ? undefined : next.part },
                resetScroll: false,
              })
            }
          />
        }
      />
      <Loaded query={figures} skeleton={<SkeletonLines count={2} height={220} />}>
        {(view) => (
          <Stack
            gap="lg"
            style={{ opacity: figures.isPlaceholderData ? 0.6 : 1 }}
            aria-busy={figures.isFetching}
          >
            {lacksEnrollment(view) && <TellEnrollment organisation={organisation} year={year} />}
            <EarlyYearKpis view={view} />
            <EarlyYearFunnel view={view} csvUrl={earlyYearFile(organisation, period)} />
          </Stack>
        )}
      </Loaded>
    </>
  );
}
