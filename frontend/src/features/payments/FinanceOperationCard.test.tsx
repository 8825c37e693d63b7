import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { StripeOperation } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceOperationCard } from './FinanceOperationCard';

const operation: StripeOperation = {
  id: '7',
  kind: 'TRANSFER',
  subject: '8',
  attempt: 1,
  key: 'demo:transfer:8:1',
  state: 'UNKNOWN',
  tries: 1,
  outcome: 'No answer',
  createdAt: '2027-01-31T12:00:00Z',
  dueAt: null,
  decidableFrom: new Date(Date.now() + 600_000).toISOString(),
};

describe('FinanceOperationCard', () => {
  beforeEach(() => {
    server.use(http.get('*/api/accounts/me', () => new HttpResponse(null, { status: 401 })));
  });

  it('says from when it may be decided', () => {
    show(<FinanceOperationCard operation={operation} />);

    const decide = screen.getByRole('button', { name: 'Decide' });
    expect(decide).toBeDisabled();
    expect(decide).toHaveAccessibleDescription(/You may decide from .* on/);
  });

  it('may be decided afterwards', () => {
    const { createdAt } = operation;
    show(
      <FinanceOperationCard operation={{ ...operation, decidableFrom: createdAt.replace('2027', '2025') }} />,
    );

    expect(screen.getByRole('button', { name: 'Decide' })).toBeEnabled();
  });
});
