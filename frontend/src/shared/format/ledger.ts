import { spelledOut } from './enums';

const ACCOUNTS: Record<string, string> = {
  'stripe:platform': 'Balance at Stripe',
  'stripe:reserved': 'Kept back by Stripe',
  'exp:stripe_processing': 'Processing fees of Stripe',
  'rev:platform_fee': 'Platform fees',
  'clearing:transfer': 'Transfers under way',
  'clearing:refund': 'Refunds under way',
  'clearing:reversal': 'Pay on its way back',
  suspense: 'Unexplained',
  'bank:platform': 'Bank of the platform',
  'exp:dispute_fee': 'Fees of disputes',
  'exp:chargeback': 'Lost disputes',
  'exp:connect': 'Other fees of Stripe',
  'exp:goodwill': 'Goodwill',
  'exp:bad_debt': 'Lost debts',
  dispute_hold: 'Held back by payers’ banks',
  held: 'Held funds',
  'payable:student': 'Owed to students',
  'payable:employer_refund': 'Owed back to employers',
  'receivable:student': 'Owed by students',
  'receivable:employer': 'Owed by employers',
  'memo:connected': 'Memo: at the accounts of students',
  'memo:student_bank': 'Memo: in the banks of students',
  'memo:contra': 'Memo: other side',
};

/** An account of the ledger in words; those that exist once for each person or payment carry its number behind. */
export function accountWords(account: string): string {
  const family = Object.keys(ACCOUNTS).find((name) => account === name || account.startsWith(`${name}:`));
  return (family && ACCOUNTS[family]) ?? spelledOut(account);
}
