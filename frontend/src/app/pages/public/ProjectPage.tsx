import { Alert, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { DeliverableList } from '@/features/projects/DeliverableList';
import { PromiseBox } from '@/features/projects/PromiseBox';
import { publicProjectQuery } from '@/features/projects/queries';
import { ProblemError } from '@/shared/api/problem';
import type { PublicProject } from '@/shared/api/types';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { MarkdownView } from '@/shared/ui/MarkdownView';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { NotFoundPage } from '../NotFoundPage';
import classes from './ProjectPage.module.css';

const route = getRouteApi('/projects/$slug');

const MODES = { REMOTE: 'Remote', HYBRID: 'Hybrid', ON_SITE: 'On site' } as const;

/** One project, as everybody may read it. */
export function ProjectPage() {
  const { slug } = route.useParams();
  const project = useQuery(publicProjectQuery(slug));
  if (project.error instanceof ProblemError && project.error.status === 404) return <NotFoundPage />;
  return (
    <Page>
      <Loaded query={project} skeleton={<SkeletonLines count={4} height={110} />}>
        {(found) => <ProjectContent project={found} />}
      </Loaded>
    </Page>
  );
}

function ProjectContent({ project }: { project: PublicProject }) {
  const { terms, employer, categoryName, supervisorName, open } = project;
  const place = terms.place && terms.mode !== 'REMOTE' ? `, ${terms.place.city}, ${terms.place.state}` : '';
  return (
    <article>
      <PageHeader
        title={terms.title}
        above={categoryName}
        facts={`${employer.name} · ${MODES[terms.mode]}${place} · Supervised by ${supervisorName}`}
      />
      <div className={classes.columns}>
        <Stack gap="xl" miw={0}>
          {!open && (
            <Alert color="amber" title="This project is closed">
              It takes no more applications.
            </Alert>
          )}
          <section>
            <Title order={2} mb="xs">
              What will exist at the end
            </Title>
            <Text maw="72ch">{terms.outcome}</Text>
          </section>
          <section>
            <Title order={2} mb="xs">
              About the project
            </Title>
            <MarkdownView text={terms.description} />
          </section>
          <section>
            <Title order={2} mb="sm">
              What you hand in
            </Title>
            <DeliverableList deliverables={terms.deliverables} />
          </section>
          <section>
            <Title order={2} mb="sm">
              Skills
            </Title>
            <Group gap={6}>
              {terms.skills.map((skill) => (
                <Badge key={skill} color="gray">
                  {skill}
                </Badge>
              ))}
            </Group>
          </section>
        </Stack>
        <div className={classes.side}>
          <PromiseBox project={project} />
        </div>
      </div>
    </article>
  );
}
