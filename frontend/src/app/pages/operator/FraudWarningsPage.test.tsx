import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { FraudWarningsPage } from './FraudWarningsPage';

describe('the page of warnings', () => {
  it('says that there are none', async () => {
    server.use(http.get('*/api/finance/fraud-warnings', () => HttpResponse.json([])));
    showWithLinks(<FraudWarningsPage />);

    expect(await screen.findByText('No card network warns')).toBeVisible();
  });

  it('can be asked for again when it could not be read', async () => {
    server.use(http.get('*/api/finance/fraud-warnings', () => new HttpResponse(null, { status: 503 })));
    showWithLinks(<FraudWarningsPage />);

    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
