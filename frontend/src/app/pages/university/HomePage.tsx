import { Alert, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { teamQuery } from '@/features/accounts/teamQueries';
import { EarlyYearKpis } from '@/features/insights/EarlyYearKpis';
import { earlyYearQuery } from '@/features/insights/queries';
import { projectCountQuery } from '@/features/search/queries';
import { universityQuery } from '@/features/universities/queries';
import { useHasRole } from '@/shared/api/roles';
import { membershipIn, useMe } from '@/shared/api/session';
import type { EarlyYearView } from '@/shared/api/types';
import { academicYearOf, daysOf } from '@/shared/format/academicYear';
import { formatCount, plural } from '@/shared/format/words';
import { FactList } from '@/shared/ui/FactList';
import { IconInfoCircle } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';

const route = getRouteApi('/u/$organisation');

/** Where a university's early years stand now, and what is missing to tell. */
export function HomePage() {
  const { organisation } = route.useParams();
  const name = membershipIn(useMe(), organisation)?.organisationName;
  const careerServices = useHasRole(organisation, 'CAREER_SERVICES');
  const university = useQuery(universityQuery(organisation));
  return (
    <Page>
      <PageHeader title={name ?? 'Home'} />
      <Stack gap="xl">
        {careerServices && <Now organisation={organisation} />}
        <Offered organisation={organisation} />
        <Card component="section" aria-label="Your university here">
          <Title order={2} mb="sm">
            Your university here
          </Title>
          <Loaded query={university} skeleton={<SkeletonLines count={2} height={40} />}>
            {({ shortName, place, domains, programmes }) => (
              <FactList
                facts={[
                  { name: 'Short name', value: shortName },
                  { name: 'Place', value: `${place.city}, ${place.state}` },
                  { name: 'E-mail domains', value: domains.join(', ') },
                  { name: 'Programs of study', value: plural(programmes.length, 'program') },
                ]}
              />
            )}
          </Loaded>
        </Card>
      </Stack>
    </Page>
  );
}

/** What there is for students to find, and who looks after them here. */
function Offered({ organisation }: { organisation: string }) {
  const all = useQuery(projectCountQuery({}));
  const early = useQuery(projectCountQuery({ early_year: true }));
  const staff = useQuery(teamQuery({ kind: 'UNIVERSITY', organisation }));
  const tile = <SkeletonLines count={1} height={104} />;
  return (
    <section aria-label="For your students">
      <Title order={2} mb="sm">
        For your students
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
        <Loaded query={early} skeleton={tile}>
          {(count) => (
            <KpiTile
              label="Open to first- and second-years"
              value={formatCount(count)}
              note={
                <TextLink to="/projects" search={{ early_year: true }}>
                  See these projects
                </TextLink>
              }
              definition="Open projects that welcome students in their first two years."
            />
          )}
        </Loaded>
        <Loaded query={all} skeleton={tile}>
          {(count) => (
            <KpiTile
              label="Open projects"
              value={formatCount(count)}
              note={<TextLink to="/projects">See all projects</TextLink>}
            />
          )}
        </Loaded>
        <Loaded query={staff} skeleton={tile}>
          {(people) => (
            <KpiTile
              label="Staff here"
              value={formatCount(people.length)}
              note={
                <TextLink to="/u/$organisation/staff" params={{ organisation }}>
                  See the staff
                </TextLink>
              }
            />
          )}
        </Loaded>
      </SimpleGrid>
    </section>
  );
}

function Now({ organisation }: { organisation: string }) {
  const year = academicYearOf(new Date());
  const figures = useQuery(earlyYearQuery(organisation, daysOf(year, 'year')));
  return (
    <section aria-label="Early years now">
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={2}>First- and second-years, {year}</Title>
        <ButtonLink to="/u/$organisation/early-years" params={{ organisation }} variant="default" size="sm">
          Open the dashboard
        </ButtonLink>
      </Group>
      <Loaded query={figures} skeleton={<SkeletonLines count={1} height={120} />}>
        {(view) => (
          <Stack gap="md">
            {lacksEnrollment(view) && <TellEnrollment organisation={organisation} year={year} />}
            <EarlyYearKpis view={view} />
            <Text c="var(--text-2)" maw="72ch">
              {view.finding}
            </Text>
          </Stack>
        )}
      </Loaded>
    </section>
  );
}

/** Without the number enrolled there is nothing to divide by. */
export function lacksEnrollment({ rows }: EarlyYearView): boolean {
  return ['FIRST_YEAR', 'SECOND_YEAR'].some(
    (standing) => !rows.some(({ classStanding, enrolled }) => classStanding === standing && enrolled),
  );
}

export function TellEnrollment({ organisation, year }: { organisation: string; year: string }) {
  return (
    <Alert
      color="amber"
      icon={<IconInfoCircle size={20} aria-hidden />}
      title="Tell how many students are enrolled"
    >
      <Stack gap="sm" align="flex-start">
        <Text c="var(--mantine-color-text)" maw="72ch">
          Shares need a whole: without the enrollment of {year} you see counts only.
        </Text>
        <ButtonLink
          to="/u/$organisation/enrollment"
          params={{ organisation }}
          search={{ year }}
          variant="default"
          size="sm"
        >
          Enter enrollment
        </ButtonLink>
      </Stack>
    </Alert>
  );
}
