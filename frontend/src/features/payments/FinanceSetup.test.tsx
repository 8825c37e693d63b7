import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { StripeSetup } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FinanceSetup } from './FinanceSetup';

const setup: StripeSetup = {
  live: true,
  checkedAt: '2026-11-20T12:00:00Z',
  wrong: ['Stripe sends nothing to https://foothold.example/api/webhooks/stripe/platform.'],
};

describe('FinanceSetup', () => {
  it('says each sentence and when Stripe was asked', async () => {
    showWithLinks(<FinanceSetup setup={setup} />);

    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByText(/Stripe sends nothing to/)).toBeVisible();
    expect(screen.getByText(/Stripe was asked/)).toBeVisible();
  });

  it('tells when Stripe has not answered yet', async () => {
    showWithLinks(<FinanceSetup setup={{ ...setup, checkedAt: null }} />);

    expect(await screen.findByText('Stripe has not answered yet')).toBeVisible();
  });

  it('asks Stripe again when something was put right', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/setup/check', () => {
        asked += 1;
        return HttpResponse.json({ ...setup, wrong: [] });
      }),
    );
    showWithLinks(<FinanceSetup setup={setup} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Ask Stripe again' }));

    await waitFor(() => expect(asked).toBe(1));
  });

  it('says why Stripe was not asked', async () => {
    server.use(
      http.get('*/api/accounts/csrf', () => HttpResponse.json({})),
      http.post('*/api/finance/setup/check', () =>
        HttpResponse.json({ title: 'Not for you' }, { status: 403 }),
      ),
    );
    showWithLinks(<FinanceSetup setup={setup} />);

    await userEvent.click(await screen.findByRole('button', { name: 'Ask Stripe again' }));

    expect(await screen.findByText('Not for you')).toBeVisible();
  });

  it('shows nothing while all is well', async () => {
    showWithLinks(
      <>
        <p>The rest</p>
        <FinanceSetup setup={{ ...setup, wrong: [] }} />
      </>,
    );

    expect(await screen.findByText('The rest')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
