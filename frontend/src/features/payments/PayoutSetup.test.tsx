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
  taxNumber: 'NOT_YET',
  missing: [],
};

const ready: PayoutReadiness = { ...fresh, accountExists: true, ready: true, bankReady: true };

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

  it.each(['NOT_YET', 'GIVEN'] as const)('is silent when all is ready (%s)', async (taxNumber) => {
    answer({ ...ready, taxNumber });

    expect(await screen.findByText('You can be paid')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks for the tax number before pay has to wait for it', async () => {
    answer({ ...ready, taxNumber: 'SOON' });

    expect(await screen.findByText('You can be paid')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add your tax number' })).toBeEnabled();
  });

  it('says what pay waits for when only the tax number is missing', async () => {
    answer({ ...ready, taxNumber: 'NOW' });

    expect(await screen.findByRole('region', { name: 'Your pay waits for your tax number' })).toBeVisible();
    expect(screen.queryByText('You can be paid')).toBeNull();
    expect(screen.getByRole('button', { name: 'Add your tax number' })).toBeEnabled();
  });

  it('asks for everything else first', async () => {
    answer({ ...ready, ready: false, taxNumber: 'NOW' });

    expect(await screen.findByRole('button', { name: 'Continue the setup' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: 'Add your tax number' })).toBeNull();
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
