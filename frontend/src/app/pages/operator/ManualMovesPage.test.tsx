import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { ManualMovesPage } from './ManualMovesPage';

describe('the page of moves by hand', () => {
  it('says that there are none', async () => {
    server.use(http.get('*/api/finance/manual-moves', () => HttpResponse.json([])));
    showWithLinks(<ManualMovesPage />);

    expect(await screen.findByText('Nobody asked to move anything by hand')).toBeVisible();
  });

  it('can be asked for again when it could not be read', async () => {
    server.use(http.get('*/api/finance/manual-moves', () => new HttpResponse(null, { status: 503 })));
    showWithLinks(<ManualMovesPage />);

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
