import { Autocomplete, Group, Radio, Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@/shared/ui/icons';
import { REASON_WORDS } from './applicationLooks';
import classes from './Board.module.css';
import { DECLINE_REASONS, type GivenReason } from './boardSteps';
import type { DeclineValues } from './declineForm';

interface Props {
  form: UseFormReturnType<DeclineValues>;
  values: DeclineValues;
  /** What the project asks for: the requirement that was missing is often one of these. */
  requirements: string[];
  /** Who gets the answer, as the preview says it: "Ben Ortiz reads". */
  reads: string;
}

/** Reason, requirement, next step and a personal word; shows what the student will read. */
export function DeclineFields({ form, values, requirements, reads }: Props) {
  const suggestions = values.reason === '' ? [] : DECLINE_REASONS[values.reason].nextSteps;
  return (
    <>
      <Radio.Group label="Reason" size="md" key={form.key('reason')} {...form.getInputProps('reason')}>
        <Stack gap="xs" mt={4}>
          {(Object.keys(DECLINE_REASONS) as GivenReason[]).map((reason) => (
            <Radio key={reason} value={reason} label={DECLINE_REASONS[reason].label} />
          ))}
        </Stack>
      </Radio.Group>
      <Autocomplete
        label={
          values.reason === 'SKILLS'
            ? 'Which skill or requirement was missing?'
            : 'Which requirement is it about? (optional)'
        }
        size="md"
        data={[...new Set(requirements)]}
        maxLength={300}
        key={form.key('criterion')}
        {...form.getInputProps('criterion')}
      />
      <div>
        <Textarea
          label="Next step"
          description="One thing they can do, so that the next application is better"
          minRows={2}
          maxLength={500}
          key={form.key('nextStep')}
          {...form.getInputProps('nextStep')}
        />
        {suggestions.length > 0 && (
          <Stack gap={4} mt={6} role="group" aria-label="Suggestions">
            {suggestions.map((suggestion) => (
              <UnstyledButton
                key={suggestion}
                mih={28}
                onClick={() => form.setFieldValue('nextStep', suggestion)}
              >
                <Group gap={6} wrap="nowrap" align="flex-start">
                  <IconPlus
                    size={16}
                    color="var(--link)"
                    aria-hidden
                    style={{ flex: 'none', marginBlockStart: 2 }}
                  />
                  <Text span size="sm" c="var(--link)">
                    {suggestion}
                  </Text>
                </Group>
              </UnstyledButton>
            ))}
          </Stack>
        )}
      </div>
      <Textarea
        label="A personal word (optional)"
        minRows={2}
        maxLength={1000}
        key={form.key('note')}
        {...form.getInputProps('note')}
      />
      {values.reason !== '' && (
        <section aria-label="What the student reads" className={classes.preview}>
          <Text size="sm" c="dimmed" mb={4}>
            {reads}
          </Text>
          <Text>{REASON_WORDS[values.reason]}</Text>
          {values.criterion.trim() && <Text mt={4}>It was about: {values.criterion.trim()}</Text>}
          {values.note.trim() && (
            <Text mt={4} style={{ whiteSpace: 'pre-wrap' }}>
              “{values.note.trim()}”
            </Text>
          )}
          {values.nextStep.trim() && (
            <Text mt={4}>
              <b>Next step:</b> {values.nextStep.trim()}
            </Text>
          )}
        </section>
      )}
    </>
  );
}
