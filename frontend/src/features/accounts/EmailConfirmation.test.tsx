import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Me } from '@/shared/api/types';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { EmailConfirmation } from './EmailConfirmation';

const ana = { name: 'Ana', email: 'ana@example.edu', emailConfirmed: false } as Me;

const spent = () =>
  HttpResponse.json(
    {
      type: 'urn:foothold:problem:invalid-input',
      title: 'Please correct the marked fields',
      errors: [{ field: 'token', message: 'This link was used already or is too old. Ask for a new one.' }],
    },
    { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
  );

beforeEach(() => {
  server.use(http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })));
});

describe('the link that confirms an address', () => {
  it('confirms at once, and sends the token once', async () => {
    const sent = vi.fn();
    server.use(
      http.post('*/api/accounts/email-confirmations', async ({ request }) => {
        sent(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );
    showWithLinks(
      <StrictMode>
        <EmailConfirmation token="t0ken" me={null} onward={<a href="/sign-in">Sign in</a>} />
      </StrictMode>,
    );

    expect(await screen.findByRole('heading', { name: 'Your e-mail is confirmed' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Sign in' })).toBeInTheDocument();
    expect(sent).toHaveBeenCalledExactlyOnceWith({ token: 't0ken' });
  });

  it('leads a visitor with a spent link to a new one', async () => {
    server.use(http.post('*/api/accounts/email-confirmations', spent));
    showWithLinks(<EmailConfirmation token="old" me={null} onward={null} />);

    expect(
      await screen.findByRole('heading', { name: 'This link does not work any more' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Send a new one' })).toHaveAttribute('href', '/forgot-password');
  });

  it('mails a new link to whoever is signed in', async () => {
    const asked = vi.fn();
    server.use(
      http.post('*/api/accounts/email-confirmations', spent),
      http.post('*/api/accounts/me/email-confirmations', () => {
        asked();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const user = userEvent.setup();
    showWithLinks(<EmailConfirmation token="old" me={ana} onward={null} />);

    await user.click(await screen.findByRole('button', { name: 'Send a new link' }));

    expect(await screen.findByText(/We sent a new link to ana@example.edu/)).toBeInTheDocument();
    expect(asked).toHaveBeenCalledOnce();
  });

  it('has nothing left to do when a used link is opened again', async () => {
    server.use(http.post('*/api/accounts/email-confirmations', spent));
    showWithLinks(<EmailConfirmation token="old" me={{ ...ana, emailConfirmed: true }} onward={null} />);

    expect(await screen.findByRole('heading', { name: 'Your e-mail is confirmed' })).toBeInTheDocument();
  });

  it('tries again after a failure of the server', async () => {
    let tries = 0;
    server.use(
      http.post('*/api/accounts/email-confirmations', () => {
        tries += 1;
        return new HttpResponse(null, { status: tries === 1 ? 503 : 204 });
      }),
    );
    const user = userEvent.setup();
    showWithLinks(<EmailConfirmation token="t0ken" me={null} onward={null} />);

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('heading', { name: 'Your e-mail is confirmed' })).toBeInTheDocument();
  });
});
