import { Badge } from '@mantine/core';
import type { Icon } from './icons';
import { rampOf, type Tone } from './tokens';

/** How one status looks. Features keep a table of them: `satisfies Record<Status, StatusLook>`. */
export interface StatusLook {
  label: string;
  tone: Tone;
  icon: Icon;
  variant?: 'light' | 'outline' | 'filled';
}

/** A status as icon and word, never as colour alone. */
export function StatusBadge({ look }: { look: StatusLook }) {
  const Icon = look.icon;
  return (
    <Badge
      color={rampOf(look.tone)}
      variant={look.variant ?? 'light'}
      leftSection={<Icon size={14} stroke={2} aria-hidden />}
    >
      {look.label}
    </Badge>
  );
}
