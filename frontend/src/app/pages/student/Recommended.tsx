import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RecommendedList } from '@/features/search/RecommendedList';
import { recommendationsQuery } from '@/features/search/recommendationQueries';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import classes from '../public/LandingPage.module.css';

/** Projects that fit a student, with the reasons. */
export function Recommended() {
  const query = useQuery(recommendationsQuery);
  return (
    <section>
      <div className={classes.sectionHead}>
        <Title order={2}>{query.data?.degraded ? 'New projects' : 'Recommended for you'}</Title>
        <TextLink to="/projects">See all projects</TextLink>
      </div>
      <Loaded query={query} skeleton={<SkeletonLines count={2} height={170} />}>
        {({ items }) =>
          items.length > 0 ? (
            <RecommendedList items={items} />
          ) : (
            <EmptyState
              title="Nothing to recommend at this moment"
              action={
                <ButtonLink to="/projects" variant="default">
                  Search all projects
                </ButtonLink>
              }
            >
              Employers post new projects every week. Skills and interests in your profile help us choose.
            </EmptyState>
          )
        }
      </Loaded>
    </section>
  );
}
