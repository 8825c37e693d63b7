import type { ClassStanding, SearchReason } from '@/shared/api/types';
import { listed } from '@/shared/format/listed';
import { formatMoney } from '@/shared/format/money';
import { STANDINGS } from '@/shared/format/terms';
import { plural } from '@/shared/format/words';

/** Why a project is where it is, as a reader of the list reads it. */
export function signalWords({ signal, values }: SearchReason): string {
  const [first = ''] = values;
  switch (signal) {
    case 'SKILLS':
      return `Asks for your ${listed(values)}`;
    case 'SHARED_SKILLS':
      return `Also asks for ${listed(values)}`;
    case 'INTEREST':
      return `In a field you like: ${first}`;
    case 'SAME_CATEGORY':
      return `Also in ${first}`;
    case 'OPEN_TO_YOU':
      return `Invites ${(STANDINGS[first as ClassStanding] ?? first).toLowerCase()} students`;
    case 'NEAR':
      return Number(first) < 1 ? 'Less than a mile away' : `${plural(Number(first), 'mile')} away`;
    case 'REPLY':
      return Number(first) <= 1 ? 'Usually answers within a day' : `Usually answers within ${first} days`;
    case 'PAY':
      return `Pays more than most: ${formatMoney({ minor: Number(first), currency: 'USD' })} an hour`;
    case 'FRESH':
      return Number(first) === 0 ? 'Posted today' : `Posted ${plural(Number(first), 'day')} ago`;
    case 'FIRST_PROJECT':
      return 'Good first project';
  }
}
