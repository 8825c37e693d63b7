import { Group, Text } from '@mantine/core';
import { linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PROJECT_LOOKS } from '@/features/projects/projectLooks';
import type { ProjectView } from '@/shared/api/types';
import { plural } from '@/shared/format/words';
import { TextLink } from '@/shared/ui/links';
import { MoneyText } from '@/shared/ui/MoneyText';
import { PageHeader } from '@/shared/ui/PageHeader';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { TabLinks } from '@/shared/ui/TabLinks';

interface Props {
  organisation: string;
  project: ProjectView;
  applicants?: number | undefined;
  actions?: ReactNode;
  title?: string;
}

/** The head of the pages of one project, and the way between them. */
export function ProjectFrame({ organisation, project, applicants, actions, title }: Props) {
  const { id, terms, status, positionsLeft } = project;
  const params = { organisation, project: id };
  return (
    <>
      <PageHeader
        above={
          <TextLink to="/e/$organisation/projects" params={{ organisation }}>
            Projects
          </TextLink>
        }
        title={title ?? terms.title}
        facts={
          <Group gap="xs">
            <StatusBadge look={PROJECT_LOOKS[status]} />
            <Text span inherit>
              <MoneyText money={terms.fee} /> for {plural(terms.hours, 'hour')} ·{' '}
              {`${positionsLeft} of ${plural(terms.positions, 'position')} left`}
            </Text>
          </Group>
        }
        actions={actions}
      />
      <TabLinks
        label="This project"
        tabs={[
          {
            label: 'Overview',
            link: linkOptions({ to: '/e/$organisation/projects/$project', params }),
          },
          {
            label: 'Applicants',
            link: linkOptions({ to: '/e/$organisation/projects/$project/applicants', params }),
            count: applicants,
          },
        ]}
      />
    </>
  );
}
