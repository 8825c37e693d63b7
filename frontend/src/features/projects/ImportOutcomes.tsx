import { Chip, Group } from '@mantine/core';
import type { ImportOutcome, ProjectImport } from '@/shared/api/types';
import { formatCount } from '@/shared/format/words';
import { OUTCOME_LOOKS } from './importLooks';

interface Props {
  found: ProjectImport;
  chosen: ImportOutcome | undefined;
  onChoose: (outcome: ImportOutcome | undefined) => void;
}

/** Narrows the rows to one outcome. */
export function ImportOutcomes({ found, chosen, onChoose }: Props) {
  const outcomes = (Object.keys(OUTCOME_LOOKS) as ImportOutcome[]).filter((one) => found.outcomes[one]);
  return (
    <Group gap="xs" mb="md" role="group" aria-label="Rows by outcome">
      {outcomes.map((outcome) => (
        <Chip
          key={outcome}
          checked={chosen === outcome}
          onChange={(on) => onChoose(on ? outcome : undefined)}
        >
          {OUTCOME_LOOKS[outcome].label} ({formatCount(found.outcomes[outcome] ?? 0)})
        </Chip>
      ))}
    </Group>
  );
}
