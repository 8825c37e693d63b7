import { NativeSelect, Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { AiPolicy } from '@/shared/api/types';
import { AI_POLICIES } from '@/shared/format/terms';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PostSection } from './PostSection';
import type { PostValues } from './postForm';
import { supervisorsQuery } from './postQueries';

const POLICY_LABELS: Record<AiPolicy, string> = {
  FORBIDDEN: 'Not allowed',
  ALLOWED_WITH_DISCLOSURE: 'Allowed, when it is said',
  EXPECTED: 'Expected',
};

interface Props {
  form: UseFormReturnType<PostValues>;
  employer: string;
}

/** Who guides the work and whether AI tools may be used. */
export function PostSupervision({ form, employer }: Props) {
  const found = useQuery(supervisorsQuery(employer));
  const supervisors = found.data ?? [];
  return (
    <PostSection name="supervision" title="Guidance">
      <NativeSelect
        label="Who guides and reviews the work?"
        description={
          found.data?.length === 0
            ? 'Nobody in your team has the role of a supervisor yet. An owner gives it under Organization, Team.'
            : 'Members of your team with the role of a supervisor'
        }
        data={[
          { value: '', label: 'Choose a person' },
          ...supervisors.map(({ account, name }) => ({ value: account, label: name })),
        ]}
        // An uncontrolled choice shows nothing while its options are not there yet.
        key={`${form.key('supervisor')} ${supervisors.length}`}
        {...form.getInputProps('supervisor')}
      />
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      <Radio.Group label="AI tools" size="md" key={form.key('aiPolicy')} {...form.getInputProps('aiPolicy')}>
        <Stack gap="sm" mt="xs">
          {(Object.keys(POLICY_LABELS) as AiPolicy[]).map((policy) => (
            <Radio
              key={policy}
              value={policy}
              label={POLICY_LABELS[policy]}
              description={`Students read: “${AI_POLICIES[policy]}”`}
            />
          ))}
        </Stack>
      </Radio.Group>
    </PostSection>
  );
}
