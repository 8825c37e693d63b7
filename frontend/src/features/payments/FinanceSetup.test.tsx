import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { StripeSetup } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
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
