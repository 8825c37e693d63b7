import { Alert, Card, Divider, Group, List, Loader, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { plural } from '@/shared/format/words';
import { IconInfoCircle } from '@/shared/ui/icons';
import { MoneyText } from '@/shared/ui/MoneyText';
import { figuresOf, isAbout } from './postFigures';
import type { SentTerms } from './postForm';
import { checkQuery } from './postQueries';

/** The share that is assumed until the backend has answered once. */
const USUAL_BASIS_POINTS = 1000;

/** What the terms come to, live: at once by plain arithmetic, then as the backend computes it, with its advice. */
export function PostFigures({ employer, terms }: { employer: string; terms: SentTerms }) {
  const [asked] = useDebouncedValue(terms, 500);
  const check = useQuery(checkQuery(employer, asked));
  const told = check.data?.figures;
  const points = told?.platformFeeBasisPoints ?? USUAL_BASIS_POINTS;
  const { fee, payPerHour, platformFee, net, hoursPerWeek } =
    told && isAbout(told, terms) && asked === terms ? told : figuresOf(terms, points);
  const total = { ...fee, minor: fee.minor * terms.positions };
  const nothing = fee.minor === 0;
  return (
    <Card component="aside" aria-label="What it comes to">
      <Group justify="space-between" align="baseline">
        <Text fw={600}>What it comes to</Text>
        {check.isFetching && <Loader size="xs" aria-hidden />}
      </Group>
      <div aria-live="polite">
        <Group align="baseline" gap={6} mt="sm">
          <MoneyText money={payPerHour} fz={28} lh="32px" fw={650} c={nothing ? 'dimmed' : undefined} />
          <Text span c="var(--text-2)">
            an hour
          </Text>
        </Group>
        <Text size="sm" c="dimmed" mt={4}>
          {hoursPerWeek > 0
            ? `About ${hoursPerWeek} hours a week`
            : 'Choose the dates to see the hours a week'}
        </Text>
      </div>
      <Divider my="md" />
      <Stack gap={6}>
        <Line label="Fee for each student">
          <MoneyText money={fee} cents="always" />
        </Line>
        <Line label={`Platform fee, ${points / 100}% out of it`} quiet>
          <MoneyText money={platformFee} cents="always" />
        </Line>
        <Line label="The student receives" strong>
          <MoneyText money={net} cents="always" />
        </Line>
        {terms.positions > 1 && (
          <>
            <Divider my={4} />
            <Line label={`You pay for ${plural(terms.positions, 'position')}`} strong>
              <MoneyText money={total} cents="always" />
            </Line>
          </>
        )}
      </Stack>
      <Text size="sm" c="dimmed" mt="md">
        You pay after both sides have signed. The money is held until you approve the work.
      </Text>
      {told && told.warnings.length > 0 && !nothing && (
        <Alert
          mt="md"
          color="amber"
          p="sm"
          icon={<IconInfoCircle size={18} aria-hidden />}
          title="Worth a thought"
          role="status"
        >
          <List size="sm" spacing={6} listStyleType="none" c="var(--mantine-color-text)">
            {told.warnings.map((warning) => (
              <List.Item key={warning}>{warning}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Card>
  );
}

interface LineProps {
  label: string;
  children: React.ReactNode;
  strong?: boolean;
  quiet?: boolean;
}

function Line({ label, children, strong = false, quiet = false }: LineProps) {
  return (
    <Group justify="space-between" gap="xs" wrap="nowrap" align="baseline">
      <Text size="sm" c={quiet ? 'dimmed' : 'var(--text-2)'}>
        {label}
      </Text>
      <Text size="sm" fw={strong ? 600 : 400} c={quiet ? 'dimmed' : undefined}>
        {children}
      </Text>
    </Group>
  );
}
