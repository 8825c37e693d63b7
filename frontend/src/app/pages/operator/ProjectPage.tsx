import { Alert, Card, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmployerCheckList } from '@/features/employers/EmployerCheckList';
import { EMPLOYER_LOOKS } from '@/features/employers/employerLooks';
import { employerQuery } from '@/features/employers/queries';
import { ProjectSteps } from '@/features/projects/ProjectSteps';
import { ProjectTermsView } from '@/features/projects/ProjectTermsView';
import { ownProjectQuery } from '@/features/projects/postQueries';
import { PROJECT_LOOKS } from '@/features/projects/projectLooks';
import { formatMoney } from '@/shared/format/money';
import { IconInfoCircle } from '@/shared/ui/icons';
import { KpiTile } from '@/shared/ui/KpiTile';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';

const route = getRouteApi('/ops/projects/$project');

/** One project as an operator decides about it: the pay, the advice, who posts it, all terms. */
export function ProjectPage() {
  const { project } = route.useParams();
  const found = useQuery(ownProjectQuery(project));
  return (
    <Page>
      <Loaded query={found} skeleton={<SkeletonLines count={4} height={110} />}>
        {(view) => (
          <>
            <PageHeader
              above={<TextLink to="/ops/projects">Projects to approve</TextLink>}
              title={view.terms.title}
              facts={<StatusBadge look={PROJECT_LOOKS[view.status]} />}
              actions={<ProjectSteps project={view} as="operator" />}
            />
            <Stack gap="lg">
              <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="md">
                <KpiTile
                  label="Pay an hour"
                  value={formatMoney(view.figures.payPerHour)}
                  note={view.figures.belowPayFloor ? 'Under the floor' : 'At or over the floor'}
                />
                <KpiTile label="Fee" value={formatMoney(view.figures.fee)} />
                <KpiTile label="The student receives" value={formatMoney(view.figures.net)} />
              </SimpleGrid>
              {view.figures.warnings.length > 0 && (
                <Alert
                  color="amber"
                  icon={<IconInfoCircle size={20} aria-hidden />}
                  title="What the checks say"
                >
                  <List spacing={6} c="var(--mantine-color-text)">
                    {view.figures.warnings.map((warning) => (
                      <List.Item key={warning}>{warning}</List.Item>
                    ))}
                  </List>
                </Alert>
              )}
              <Poster employer={view.employer} />
              <ProjectTermsView employer={view.employer} terms={view.terms} />
            </Stack>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Poster({ employer }: { employer: string }) {
  const found = useQuery(employerQuery(employer));
  return (
    <Card component="section" aria-label="Who posts it">
      <Loaded query={found} skeleton={<SkeletonLines count={2} height={40} />}>
        {({ name, status, checks }) => (
          <>
            <Group justify="space-between" mb="sm">
              <Text fw={600}>{name}</Text>
              <StatusBadge look={EMPLOYER_LOOKS[status]} />
            </Group>
            <EmployerCheckList checks={checks} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
