import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ProjectHitList } from '@/features/search/ProjectHitList';
import { someProjectsQuery } from '@/features/search/queries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import classes from '../public/LandingPage.module.css';

/** The newest open projects in the fields that a student likes. */
export function Recommended({ interests }: { interests: string[] }) {
  const query = useQuery(
    someProjectsQuery(
      interests.length > 0 ? { category: interests, sort: 'NEWEST' } : { early_year: true, sort: 'NEWEST' },
      6,
    ),
  );
  return (
    <section>
      <div className={classes.sectionHead}>
        <Title order={2}>
          {interests.length > 0 ? 'New in your fields' : 'New for first- and second-years'}
        </Title>
        <TextLink to="/projects" search={interests.length > 0 ? { category: interests } : {}}>
          See all
        </TextLink>
      </div>
      <Loaded query={query} skeleton={<SkeletonLines count={2} height={170} />}>
        {({ hits }) =>
          hits.length > 0 ? (
            <ProjectHitList hits={hits} />
          ) : (
            <EmptyState
              title="Nothing new in your fields"
              action={
                <ButtonLink to="/projects" variant="default">
                  Search all projects
                </ButtonLink>
              }
            >
              Employers post new projects every week.
            </EmptyState>
          )
        }
      </Loaded>
    </section>
  );
}
