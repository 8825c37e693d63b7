import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { PayoutReadiness } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { PayoutSetup } from './PayoutSetup';

const fresh: PayoutReadiness = {
  accountExists: false,
  ready: false,
  bankReady: false,
  closed: false,
  missing: [],
};

describe('PayoutSetup', () => {
  it('says that pay waits while the account is closed, and offers nothing to press', async () => {
    answer({ ...fresh, accountExists: true, closed: true });

    expect(await screen.findByText('Your account at Stripe is closed')).toBeVisible();
    expect(screen.getByText(/Your pay waits, nothing is lost/)).toBeVisible();
    expect(screen.getByText(/the Foothold team will get in touch with you/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is set up anew when there is no account', async () => {
    answer(fresh);

    expect(await screen.findByRole('button', { name: 'Set up payouts' })).toBeEnabled();
    expect(screen.queryByText('Your account at Stripe is closed')).toBeNull();
  });

  it('is silent about the setup when all is ready', async () => {
    answer({ ...fresh, accountExists: true, ready: true, bankReady: true });

    expect(await screen.findByText('You can be paid')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be asked for again when it could not be read', async () => {
    server.use(http.get('*/api/payouts/readiness', () => new HttpResponse(null, { status: 503 })));
    show(<PayoutSetup cameBack={false} />);

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

function answer(readiness: PayoutReadiness) {
  server.use(http.get('*/api/payouts/readiness', () => HttpResponse.json(readiness)));
  show(<PayoutSetup cameBack={false} />);
}
