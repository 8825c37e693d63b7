import { Button, Card, Group, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotencyKey } from '@/shared/api/idempotency';
import type { EngagementView } from '@/shared/api/types';
import { Form } from '@/shared/ui/Form';
import { IconSignature } from '@/shared/ui/icons';
import { showDone } from '@/shared/ui/undoToast';
import { AgreementText } from './AgreementText';
import { useWorkStep } from './queries';
import classes from './Work.module.css';

interface Props {
  engagement: EngagementView;
  /** The name of the account, which is what is typed. */
  signer: string;
}

/** Read the agreement and sign it by typing one's name. */
export function SignAgreement({ engagement, signer }: Props) {
  const { agreement, employerName, studentName } = engagement;
  const sign = useWorkStep(engagement.id);
  const { key } = useIdempotencyKey();
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { typedName: '' },
    validate: {
      typedName: (typed) =>
        folded(typed) === folded(signer) ? null : `Type your name as it stands in your account: ${signer}`,
    },
  });
  return (
    <Card component="section" aria-label="Sign the agreement" className={classes.turn}>
      <Title order={2} mb={4}>
        Read and sign the agreement
      </Title>
      <Text c="var(--text-2)" mb="md" maw="72ch">
        It says what is handed in, what it is judged by, and when the money moves. You and the other side sign
        exactly this text.
      </Text>
      <AgreementText agreement={agreement} studentName={studentName} employerName={employerName} />
      <Form
        form={form}
        onSubmit={async ({ typedName }) => {
          await sign.mutateAsync({
            step: 'signature',
            body: { typedName, sha256: agreement.sha256 },
            key: key(),
          });
          showDone('You signed the agreement.');
        }}
      >
        <Group align="flex-end" gap="sm" mt="lg">
          <TextInput
            flex="1 1 240px"
            maw={420}
            label="Type your name to sign"
            description={signer}
            autoComplete="off"
            key={form.key('typedName')}
            {...form.getInputProps('typedName')}
          />
          <Button
            type="submit"
            loading={form.submitting}
            leftSection={<IconSignature size={18} aria-hidden />}
          >
            Sign
          </Button>
        </Group>
      </Form>
    </Card>
  );
}

function folded(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
