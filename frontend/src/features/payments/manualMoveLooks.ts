import type { ManualMove } from '@/shared/api/types';
import { formatMoney } from '@/shared/format/money';
import { IconBan, IconCircleCheck, IconHourglass } from '@/shared/ui/icons';
import type { StatusLook } from '@/shared/ui/StatusBadge';
import { MEANINGS } from './movementLooks';

export const MOVE_LOOKS: Record<ManualMove['status'], StatusLook> = {
  ASKED: { label: 'Waits for a second operator', tone: 'amber', icon: IconHourglass },
  AGREED: { label: 'Agreed', tone: 'green', icon: IconCircleCheck },
  DECLINED: { label: 'Declined', tone: 'neutral', icon: IconBan },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral', icon: IconBan },
};

export interface MoveWords {
  what: string;
  question: string;
  /** What happens when the second operator agrees, and what cannot be taken back. */
  happens: string;
  verb: string;
  done: string;
}

/** What a move by hand is, and what agreeing to it does. */
export function wordsOf({
  kind,
  amount,
  meaning,
}: Pick<ManualMove, 'kind' | 'amount' | 'meaning'>): MoveWords {
  const money = amount ? formatMoney(amount, 'always') : 'it';
  switch (kind) {
    case 'PLATFORM_PAYOUT':
      return {
        what: 'Payout to the platform’s bank',
        question: `Send ${money} to the platform’s bank?`,
        happens:
          'What is free is looked at once more, then Stripe is asked to send it. What leaves cannot be called back.',
        verb: 'Send it',
        done: 'Stripe is asked to send it.',
      };
    case 'REFUND_PAID_ANOTHER_WAY':
      return {
        what: 'Refund paid another way',
        question: `Is ${money} paid?`,
        happens:
          'No money moves by this: it is booked as paid from the platform’s bank and cannot be taken back. Look it up at the bank first.',
        verb: 'It is paid',
        done: 'It is booked as paid from our bank.',
      };
    case 'ACCOUNT_REPLACEMENT':
      return {
        what: 'New account at Stripe',
        question: 'Allow a new account?',
        happens:
          'The student can set up a new account at Stripe then, and pay that waits is sent there. What was sent to the closed account stays where it is.',
        verb: 'Allow it',
        done: 'The student can set up a new account now.',
      };
    case 'WARNED_REFUND':
      return {
        what: 'Refund of a warned payment',
        question: `Refund ${money} to the payer?`,
        happens:
          'What is still held goes back the way it was paid, before the bank asks for it. It cannot be called back, and the student is not paid from it.',
        verb: 'Refund it',
        done: 'Stripe is asked to refund it.',
      };
    case 'HELD_REFUND':
      return {
        what: 'Refund of what is held',
        question: `Refund ${money} to the payer?`,
        happens:
          'The work is over and nobody is owed this money. It goes back the way it was paid and cannot be called back.',
        verb: 'Refund it',
        done: 'The money goes back to the payer.',
      };
    case 'MOVEMENT_EXPLAINED':
      return {
        what: 'Movement explained',
        question: `Book ${money} as ${meaning ? MEANINGS[meaning].booked : 'this'}?`,
        happens:
          'No money moves by this: what Stripe has moved already is booked as what it was, and cannot be taken back. Look it up at Stripe first.',
        verb: 'Book it',
        done: 'It is booked, and its difference is resolved.',
      };
    case 'RECEIVABLE_SETTLED':
      return meaning === 'BAD_DEBT'
        ? {
            what: 'Debt given up',
            question: `Give up ${money}?`,
            happens:
              'It is the platform’s loss then: it is taken off what is owed, and cannot be taken back.',
            verb: 'Give it up',
            done: 'It is booked as lost.',
          }
        : {
            what: 'Debt paid to the platform’s bank',
            question: `Is ${money} paid?`,
            happens:
              'No money moves by this: it is taken off what is owed, and cannot be taken back. Look it up at the bank first.',
            verb: 'It is paid',
            done: 'It is booked as paid to our bank.',
          };
  }
}
