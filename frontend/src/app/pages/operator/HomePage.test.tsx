import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { HomePage } from './HomePage';

const dollars = (amount: number) => ({ minor: amount * 100, currency: 'USD' });

describe('the home of an operator', () => {
  it('tells what is held and that changes are on their way to the search', async () => {
    answer({ search: () => HttpResponse.json(index(12)) });

    showWithLinks(<HomePage />);

    expect(await screen.findByText('Queues clear')).toBeVisible();
    expect(await screen.findByText('$1,240')).toBeVisible();
    expect(await screen.findByText('Catching up')).toBeVisible();
    expect(screen.getByRole('link', { name: '12 changes on the way' })).toHaveAttribute(
      'href',
      '/ops/search',
    );
  });

  it('still tells of the money when the search does not answer', async () => {
    answer({ search: () => HttpResponse.json({ title: 'Away' }, { status: 503 }) });

    showWithLinks(<HomePage />);

    expect(await screen.findByText('$1,240')).toBeVisible();
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

function answer({ search }: { search: () => Response }) {
  const nothing = () => HttpResponse.json({ items: [], next: null });
  server.use(
    http.get('*/api/employers', nothing),
    http.get('*/api/projects', nothing),
    http.get('*/api/finance/differences', nothing),
    http.get('*/api/finance/operations', () => HttpResponse.json([])),
    http.get('*/api/finance/fraud-warnings', () => HttpResponse.json([])),
    http.get('*/api/finance/manual-moves', () => HttpResponse.json([])),
    http.get('*/api/payments/ledger', () =>
      HttpResponse.json({
        rows: [],
        totalDebit: dollars(0),
        totalCredit: dollars(0),
        balanced: true,
        held: dollars(1240),
      }),
    ),
    http.get('*/api/operator/search', search),
  );
}

function index(waiting: number) {
  return {
    reachable: true,
    index: 'projects-1',
    indexed: 8,
    open: 8,
    waiting,
    waitingSince: null,
    tasks: [],
  };
}
