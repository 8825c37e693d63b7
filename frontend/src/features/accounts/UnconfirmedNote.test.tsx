import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { UnconfirmedNote } from './UnconfirmedNote';

beforeEach(() => {
  server.use(http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })));
});

describe('the reminder to confirm an address', () => {
  it('has the link sent again', async () => {
    server.use(
      http.post('*/api/accounts/me/email-confirmations', () => new HttpResponse(null, { status: 204 })),
    );
    show(<UnconfirmedNote email="ana@example.edu" />);

    await userEvent.click(screen.getByRole('button', { name: 'Send a new link' }));

    expect(await screen.findByText('A new link is on its way; use that one.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says when to try again', async () => {
    server.use(
      http.post('*/api/accounts/me/email-confirmations', () =>
        HttpResponse.json(
          {
            type: 'urn:foothold:problem:too-many-attempts',
            title: 'Too many attempts',
            detail: 'Please wait 12 seconds and try again.',
          },
          { status: 429, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    show(<UnconfirmedNote email="ana@example.edu" />);

    await userEvent.click(screen.getByRole('button', { name: 'Send a new link' }));

    expect(await screen.findByText('Please wait 12 seconds and try again.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Send a new link' })).toBeEnabled();
  });
});
