import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { DisputeView } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { DisputeEvidence } from './DisputeEvidence';

const view: DisputeView = {
  dispute: {
    id: 'dp_1',
    payment: '1',
    amount: { minor: 40_000, currency: 'USD' },
    reason: 'fraudulent',
    status: 'OPEN',
    lost: { minor: 0, currency: 'USD' },
    openedAt: '2027-01-31T12:00:00Z',
    evidenceDueAt: '2027-02-07T12:00:00Z',
    closedAt: null,
    evidence: null,
  },
  description: 'Clean a survey data set',
  payer: 'Harbor',
  records: [{ part: 'WORK', words: 'Version 1, handed in', keptAt: '2027-01-31T12:00:00Z' }],
  submittedAt: null,
  failure: null,
  maySubmit: true,
};

describe('DisputeEvidence', () => {
  it('is sent after a look at it and a second word', async () => {
    let sent = 0;
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/disputes/dp_1/evidence', () => {
        sent += 1;
        return HttpResponse.json(view);
      }),
    );
    show(<DisputeEvidence view={view} />);
    expect(screen.getByText('Version 1, handed in')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Send to the bank' }));
    expect(sent).toBe(0);
    await userEvent.click(await screen.findByRole('button', { name: 'Send' }));

    await waitFor(() => expect(sent).toBe(1));
  });

  it('cannot be sent twice', () => {
    show(
      <DisputeEvidence
        view={{
          ...view,
          dispute: { ...view.dispute, evidence: 'SUBMITTED' },
          submittedAt: '2027-02-01T12:00:00Z',
          maySubmit: false,
        }}
      />,
    );

    expect(screen.queryByRole('button')).toBeNull();
  });
});
