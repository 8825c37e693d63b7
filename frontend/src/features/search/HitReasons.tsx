import type { SearchReason } from '@/shared/api/types';
import classes from './ProjectHitCard.module.css';
import { signalWords } from './signalWords';

/** Why a project stands in the list. */
export function HitReasons({ title, reasons }: { title: string; reasons: SearchReason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className={classes.reasons} aria-label={`Why ${title}`}>
      {reasons.map((reason) => (
        <li key={reason.signal}>{signalWords(reason)}</li>
      ))}
    </ul>
  );
}
