import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ManualMove } from '@/shared/api/types';
import { TextLink } from '@/shared/ui/links';
import { manualMovesQuery } from './manualMoveQueries';

interface Props {
  kind: ManualMove['kind'];
  /** What it is about, or the movement or ledger account that it refers to. */
  subject: string;
  /** The way to ask for it. */
  children: ReactNode;
}

/** The way to ask for a move by hand, or where it waits when somebody has asked for it. */
export function FinanceMoveWaits({ kind, subject, children }: Props) {
  const moves = useQuery(manualMovesQuery).data ?? [];
  const asked = moves.some(
    (move) => move.kind === kind && (move.reference ?? move.subject) === subject && move.status === 'ASKED',
  );
  return asked ? <TextLink to="/ops/finance/manual-moves">Waits for another operator</TextLink> : children;
}
