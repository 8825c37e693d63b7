import { Alert, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { MyApplyAction } from '@/features/applications/MyApplyAction';
import { myApplicationToQuery } from '@/features/applications/myQueries';
import { PublicEmployerCard } from '@/features/employers/PublicEmployerCard';
import { PromiseBox } from '@/features/projects/PromiseBox';
import { PublicApplyBar } from '@/features/projects/PublicApplyBar';
import { PublicFit } from '@/features/projects/PublicFit';
import { PublicProjectBody } from '@/features/projects/PublicProjectBody';
import { noteProjectView, publicProjectQuery } from '@/features/projects/queries';
import { ProjectHitList } from '@/features/search/ProjectHitList';
import { similarProjectsQuery } from '@/features/search/queries';
import { rememberViewed } from '@/features/search/viewedProjects';
import { myProfileQuery } from '@/features/students/queries';
import { ProblemError } from '@/shared/api/problem';
import { useMe } from '@/shared/api/session';
import type { PublicProject } from '@/shared/api/types';
import { MODES } from '@/shared/format/terms';
import { formatDay } from '@/shared/format/time';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageHeader } from '@/shared/ui/PageHeader';
import { ShareButton } from '@/shared/ui/ShareButton';
import { NotFoundPage } from '../NotFoundPage';
import classes from './ProjectPage.module.css';

const route = getRouteApi('/projects/$slug');

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
  const { terms, employer, categoryName, supervisorName, open, publishedAt } = project;
  const me = useMe();
  const student = me?.kind === 'STUDENT';
  const profile = useQuery({ ...myProfileQuery, enabled: student }).data;
  const application = useQuery({ ...myApplicationToQuery(project.id), enabled: student }).data;
  const others = useQuery(similarProjectsQuery(project.slug)).data ?? [];
  const place = terms.place && terms.mode !== 'REMOTE' ? `, ${terms.place.city}, ${terms.place.state}` : '';
  const applying = { project, me, profile, application };

  useEffect(() => {
    // Counted once a day by the backend; that it could not be told must not disturb the reader.
    if (student) noteProjectView(project.id).catch(() => undefined);
  }, [student, project.id]);

  const viewer = me?.id;
  useEffect(() => {
    const { slug, figures } = project;
    const { title, applyBy } = project.terms;
    rememberViewed(viewer, { slug, title, applyBy, employerName: project.employer.name, fee: figures.fee });
  }, [viewer, project]);

  return (
    <article className={classes.article}>
      <PageHeader
        title={terms.title}
        above={
          <TextLink to="/projects" search={{ category: [terms.category] }} inherit>
            {categoryName}
          </TextLink>
        }
        facts={
          <>
            <TextLink to="/employers/$slug" params={{ slug: employer.slug }} inherit underline="always">
              {employer.name}
            </TextLink>
            {` · ${MODES[terms.mode]}${place}`}
            {publishedAt && ` · posted ${formatDay(publishedAt)}`}
          </>
        }
        actions={<ShareButton title={terms.title} />}
      />
      <div className={classes.columns}>
        <Stack gap={28} miw={0}>
          {!open && (
            <Alert color="amber" title="This project is closed">
              It takes no more applications.
            </Alert>
          )}
          <PublicProjectBody project={project} />
        </Stack>
        <Stack gap="md" className={classes.side}>
          <PromiseBox project={project} action={<MyApplyAction {...applying} />} />
          {profile && <PublicFit project={project} profile={profile} />}
          <PublicEmployerCard employer={employer} supervisorName={supervisorName} />
        </Stack>
      </div>
      {others.length > 0 && (
        <section className={classes.similar}>
          <Title order={2} mb="md">
            Similar projects
          </Title>
          <ProjectHitList hits={others} />
        </section>
      )}
      <PublicApplyBar project={project} action={<MyApplyAction {...applying} short />} />
    </article>
  );
}
