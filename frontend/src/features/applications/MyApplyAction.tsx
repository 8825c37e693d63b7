import { Group, Stack, Text } from '@mantine/core';
import type { ApplicationRow, Me, PublicProject, StudentView } from '@/shared/api/types';
import { formatDay } from '@/shared/format/time';
import { plural } from '@/shared/format/words';
import { ButtonLink, TextLink } from '@/shared/ui/links';
import { StatusBadge } from '@/shared/ui/StatusBadge';
import { MY_APPLICATION_LOOKS } from './applicationLooks';
import { whyNotEligible } from './eligibility';

interface Props {
  project: PublicProject;
  me: Me | null;
  profile: StudentView | null | undefined;
  application: ApplicationRow | null | undefined;
  /** Only the button, for a bar with little room. */
  short?: boolean;
}

/** What this reader can do about a project: apply, go on with a draft, see the application, or why not. */
export function MyApplyAction({ project, me, profile, application, short = false }: Props) {
  const { slug, open, terms } = project;
  if (application && application.status !== 'DRAFT') {
    return (
      <Stack gap="xs">
        {!short && (
          <Group gap="xs">
            <StatusBadge look={MY_APPLICATION_LOOKS[application.status]} />
            {application.clock && application.clock.level !== 'NONE' && (
              <Text size="sm" c="var(--text-2)">
                Next word due {formatDay(application.clock.nextWordDue)}
              </Text>
            )}
          </Group>
        )}
        <ButtonLink to="/applications/$id" params={{ id: application.id }} variant="default">
          Open your application
        </ButtonLink>
      </Stack>
    );
  }
  if (!open) {
    return short ? null : (
      <Text>
        It takes no more applications.{' '}
        <TextLink to="/projects" search={{ category: [terms.category] }} underline="always">
          See similar projects
        </TextLink>
      </Text>
    );
  }
  if (me !== null && me.kind !== 'STUDENT') {
    return short ? null : <Text c="var(--text-2)">Students apply here with their own account.</Text>;
  }
  const refusal = profile ? whyNotEligible(project, profile) : undefined;
  if (refusal) return short ? null : <Text c="var(--text-2)">{refusal}</Text>;
  return (
    <Stack gap={6}>
      <ButtonLink to="/projects/$slug/apply" params={{ slug }} fullWidth={!short}>
        {application ? 'Continue your draft' : 'Apply'}
      </ButtonLink>
      {!short && (
        <Text size="sm" c="dimmed" ta="center">
          {terms.questions.length === 0
            ? 'No questions, about 2 minutes'
            : `${plural(terms.questions.length, 'question')}, about ${2 + terms.questions.length} minutes`}
        </Text>
      )}
    </Stack>
  );
}
