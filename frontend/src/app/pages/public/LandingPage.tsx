import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ProjectHitList } from '@/features/search/ProjectHitList';
import { newestProjectsQuery } from '@/features/search/queries';
import { SearchBox } from '@/features/search/SearchBox';
import { suggestionTarget } from '@/features/search/suggestionTarget';
import { EmptyState } from '@/shared/ui/EmptyState';
import {
  IconBriefcase,
  IconCash,
  IconClock,
  IconFileText,
  IconLock,
  IconSearch,
  IconTrendingUp,
} from '@/shared/ui/icons';
import { Loaded, SkeletonLines } from '@/shared/ui/Loaded';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { Page } from '@/shared/ui/Page';
import { PageTitle } from '@/shared/ui/PageTitle';
import classes from './LandingPage.module.css';

const STEPS = [
  {
    icon: IconSearch,
    title: 'Find a project',
    text: '5 to 40 hours, a fixed fee, a named result. No experience needed for many.',
  },
  {
    icon: IconClock,
    title: 'Hear back within 7 days',
    text: 'Yes or no, with a reason and a next step. Nobody is left waiting.',
  },
  {
    icon: IconLock,
    title: 'The money is held first',
    text: 'You sign, the employer pays in, and only then the work starts.',
  },
  {
    icon: IconFileText,
    title: 'Hand in your work',
    text: 'Your supervisor checks it against criteria that you both know from day one.',
  },
  {
    icon: IconCash,
    title: 'Get paid',
    text: 'On approval the fee goes to your account. Silence approves, too.',
  },
];

const AUDIENCES = [
  {
    kind: 'employer',
    icon: IconBriefcase,
    title: 'For employers',
    text: 'Post a short project, pay only for work that you approve, and see how somebody works before you hire. Hiring afterwards is free.',
    action: 'Post a project',
  },
  {
    kind: 'university',
    icon: IconTrendingUp,
    title: 'For universities',
    text: 'See how first- and second-years take part, from the first visit to the first paid work, against your whole enrollment.',
    action: 'Bring your university',
  },
] as const;

/** The start page: search, how it works, and what is open now. */
export function LandingPage() {
  const navigate = useNavigate();
  const newest = useQuery(newestProjectsQuery);
  return (
    <Page>
      <section className={classes.hero}>
        <div className={classes.pitch}>
          <PageTitle title="Paid micro-internships" className={classes.display}>
            Your first professional work, paid and on your schedule
          </PageTitle>
          <Text fz="lg" c="var(--text-2)" maw="54ch">
            Short projects from real employers, open to students from their first year on. The fee is fixed,
            the money is held before you start, and every application gets an answer within seven days.
          </Text>
          <SearchBox
            onSearch={(q) => void navigate({ to: '/projects', search: { q } })}
            onChoose={(suggestion) => void navigate(suggestionTarget(suggestion, {}))}
          />
        </div>
        <Card padding="lg" component="section" aria-label="How it works">
          <Title order={2} mb="md">
            How it works
          </Title>
          <ol className={classes.steps}>
            {STEPS.map(({ icon: Icon, title, text }) => (
              <li key={title}>
                <span className={classes.bullet}>
                  <Icon size={18} stroke={1.75} aria-hidden />
                </span>
                <div>
                  <Text fw={600}>{title}</Text>
                  <Text size="sm" c="var(--text-2)">
                    {text}
                  </Text>
                </div>
              </li>
            ))}
          </ol>
        </Card>
      </section>

      <section className={classes.section}>
        <div className={classes.sectionHead}>
          <Title order={2} fz={22} lh="30px">
            New projects
          </Title>
          <TextLink to="/projects">See all projects</TextLink>
        </div>
        <Loaded query={newest} skeleton={<SkeletonLines count={3} height={170} />}>
          {({ hits }) =>
            hits.length > 0 ? (
              <ProjectHitList hits={hits} />
            ) : (
              <EmptyState title="No open projects at this moment" icon={IconBriefcase}>
                Employers post new ones every week. Sign up and complete your profile, so that you can apply
                at once.
              </EmptyState>
            )
          }
        </Loaded>
      </section>

      <SimpleGrid cols={{ base: 1, sm: 2 }} className={classes.section}>
        {AUDIENCES.map(({ kind, icon: Icon, title, text, action }) => (
          <Card key={kind} component="section">
            <Stack gap="xs" align="flex-start" h="100%">
              <Icon size={24} stroke={1.75} color="var(--link)" aria-hidden />
              <Title order={2}>{title}</Title>
              <Text c="var(--text-2)" mb="xs">
                {text}
              </Text>
              <ButtonLink to="/sign-up" search={{ kind }} variant="default" mt="auto">
                {action}
              </ButtonLink>
            </Stack>
          </Card>
        ))}
      </SimpleGrid>
    </Page>
  );
}
