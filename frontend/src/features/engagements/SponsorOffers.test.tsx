import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { SponsorOffers } from './SponsorOffers';

const offer = {
  wallet: 'w7',
  sponsor: 'Cedar University (First projects)',
  amount: { minor: 50_000, currency: 'USD' },
};

describe('SponsorOffers', () => {
  it('lets the sponsor pay after a second look', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.get('*/api/sponsorships/offers', () => HttpResponse.json([offer])),
      http.post('*/api/sponsorships', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({});
      }),
    );
    show(<SponsorOffers engagement="e1" />);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Let Cedar University (First projects) pay' }),
    );
    expect(sent).toBeUndefined();
    await userEvent.click(await screen.findByRole('button', { name: 'Let them pay' }));

    await expect.poll(() => sent).toEqual({ engagement: 'e1', wallet: 'w7' });
  });

  it('tells why the sponsor cannot pay any more', async () => {
    server.use(
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.get('*/api/sponsorships/offers', () => HttpResponse.json([offer])),
      http.post('*/api/sponsorships', () =>
        HttpResponse.json(
          {
            type: 'wallet-empty',
            title: 'The sponsor has not enough money left',
            detail: 'Pay for it yourself.',
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    show(<SponsorOffers engagement="e1" />);

    await userEvent.click(
      await screen.findByRole('button', { name: 'Let Cedar University (First projects) pay' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Let them pay' }));

    expect(await screen.findByText('The sponsor has not enough money left')).toBeVisible();
  });
});
