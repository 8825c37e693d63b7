import { Box, Checkbox } from '@mantine/core';
import type { ApplicantCard } from '@/shared/api/types';
import classes from './Board.module.css';

interface Props {
  card: ApplicantCard;
  chosen: boolean;
  onChoose: (id: string) => void;
}

/** Marks an applicant for an answer that several get together; only who can still be declined has one. */
export function BoardChoice({ card, chosen, onChoose }: Props) {
  if (!card.allowedActions.includes('DECLINE')) return null;
  return (
    <Box component="label" className={classes.choice}>
      <Checkbox
        size="sm"
        aria-label={`Select ${card.student.name}`}
        checked={chosen}
        onChange={() => onChoose(card.id)}
      />
    </Box>
  );
}
