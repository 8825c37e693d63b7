import { NativeSelect, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { CohortForm } from '@/features/universities/CohortForm';
import { cohortsQuery } from '@/features/universities/queries';
import { useHasRole } from '@/shared/api/roles';
import { academicYearOf, academicYearsAround } from '@/shared/format/academicYear';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { NotForYou } from '@/shared/ui/NotForYou';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/u/$organisation/enrollment');

/** How many students are enrolled, by class standing and academic year: what every share divides by. */
export function EnrollmentPage() {
  const { organisation } = route.useParams();
  const careerServices = useHasRole(organisation, 'CAREER_SERVICES');
  return (
    <Page width="reading">
      <PageHeader
        title="Enrollment"
        facts="Totals only, no student records. The early-year figures divide by these numbers."
      />
      {careerServices ? (
        <Years />
      ) : (
        <NotForYou title="Career services keep the enrollment">
          Ask a colleague of career services to give you the role.
        </NotForYou>
      )}
    </Page>
  );
}

function Years() {
  const { organisation } = route.useParams();
  const { year = academicYearOf(new Date()) } = route.useSearch();
  const navigate = route.useNavigate();
  const cohorts = useQuery({ ...cohortsQuery(organisation, year), refetchOnWindowFocus: false });
  const years = academicYearsAround(new Date());
  return (
    <Stack gap="lg">
      <NativeSelect
        label="Academic year"
        maw={240}
        value={year}
        data={years.includes(year) ? years : [year, ...years]}
        onChange={(event) =>
          void navigate({ search: { year: event.currentTarget.value }, resetScroll: false })
        }
      />
      <Loaded query={cohorts} skeleton={<SkeletonLines count={7} height={64} />}>
        {(found) => <CohortForm key={year} university={organisation} term={year} cohorts={found} />}
      </Loaded>
    </Stack>
  );
}
