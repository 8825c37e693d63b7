import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PublicRating } from '@/features/employers/PublicRating';
import { publicEmployerQuery } from '@/features/employers/publicQueries';
import { ProjectHitList } from '@/features/search/ProjectHitList';
import { someProjectsQuery } from '@/features/search/queries';
import { ProblemError } from '@/shared/api/problem';
import type { PublicEmployer } from '@/shared/api/types';
import { EmptyState } from '@/shared/ui/EmptyState';
import { FactList } from '@/shared/ui/FactList';
import { IconBriefcase, IconCircleCheck } from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ShareButton } from '@/shared/ui/ShareButton';
import { NotFoundPage } from '../NotFoundPage';
import classes from './ProjectPage.module.css';

const route = getRouteApi('/employers/$slug');

/** An employer, as everybody may see it. */
export function EmployerPage() {
  const { slug } = route.useParams();
  const employer = useQuery(publicEmployerQuery(slug));
  if (employer.error instanceof ProblemError && employer.error.status === 404) return <NotFoundPage />;
  return (
    <Page>
      <Loaded query={employer} skeleton={<SkeletonLines count={3} height={110} />}>
        {(found) => <EmployerContent employer={found} />}
      </Loaded>
    </Page>
  );
}

function EmployerContent({ employer }: { employer: PublicEmployer }) {
  const { slug, name, about, industry, size, place, website, verified, since } = employer;
  const projects = useQuery(someProjectsQuery({ employer: [slug], sort: 'NEWEST' }, 20));
  return (
    <>
      <PageHeader
        title={name}
        above={industry}
        facts={
          <Group gap={8}>
            {verified && (
              <Group gap={4}>
                <IconCircleCheck size={18} color="var(--link)" aria-hidden />
                <span>Verified employer</span>
              </Group>
            )}
            {verified && <span aria-hidden>·</span>}
            <PublicRating slug={slug} />
          </Group>
        }
        actions={<ShareButton title={name} />}
      />
      <div className={classes.columns}>
        <Stack gap="xl" miw={0}>
          <section>
            <Title order={2} mb="xs">
              About {name}
            </Title>
            <Text maw="72ch" style={{ whiteSpace: 'pre-wrap' }}>
              {about}
            </Text>
          </section>
          <section>
            <Title order={2} mb="md">
              Open projects
            </Title>
            <Loaded query={projects} skeleton={<SkeletonLines count={2} height={170} />}>
              {({ hits }) =>
                hits.length > 0 ? (
                  <ProjectHitList hits={hits} />
                ) : (
                  <EmptyState
                    icon={IconBriefcase}
                    title="No open projects at this moment"
                    action={
                      <ButtonLink to="/projects" variant="default">
                        See all projects
                      </ButtonLink>
                    }
                  >
                    New ones appear here as soon as {name} posts them.
                  </EmptyState>
                )
              }
            </Loaded>
          </section>
        </Stack>
        <Card component="aside" aria-label="Facts" className={classes.side}>
          <FactList
            facts={[
              {
                name: 'Website',
                value: (
                  <Anchor href={website} rel="noopener nofollow" target="_blank">
                    {new URL(website).host.replace('www.', '')}
                  </Anchor>
                ),
              },
              { name: 'Place', value: `${place.city}, ${place.state}` },
              { name: 'Size', value: size },
              { name: 'Here since', value: monthOf(since) },
            ]}
          />
        </Card>
      </div>
    </>
  );
}

function monthOf(at: string): string {
  return new Date(at).toLocaleDateString('en-US', { month: 'long', year: 'numeric' });
}
