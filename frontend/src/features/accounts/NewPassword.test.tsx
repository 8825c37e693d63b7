import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { NewPassword } from './NewPassword';

const refused = (field: string, message: string) =>
  HttpResponse.json(
    { title: 'Please correct the marked fields', detail: message, errors: [{ field, message }] },
    { status: 400, headers: { 'Content-Type': 'application/problem+json' } },
  );

async function choose(password: string) {
  const user = userEvent.setup();
  showWithLinks(<NewPassword token="t0ken" submitLabel="Set the password" lifetime="an hour" />);
  await user.type(await screen.findByLabelText('New password'), password);
  await user.click(screen.getByRole('button', { name: 'Set the password' }));
}

beforeEach(() => {
  server.use(http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })));
});

describe('a password by a mailed link', () => {
  it('is set, and leads to the sign-in', async () => {
    const sent = vi.fn();
    server.use(
      http.put('*/api/accounts/password-resets', async ({ request }) => {
        sent(await request.json());
        return new HttpResponse(null, { status: 204 });
      }),
    );

    await choose('four plain random words');

    expect(await screen.findByRole('heading', { name: 'Your password is set' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    expect(sent).toHaveBeenCalledWith({ token: 't0ken', password: 'four plain random words' });
  });

  it('is not sent when it is too short', async () => {
    const sent = vi.fn();
    server.use(http.put('*/api/accounts/password-resets', () => sent()));

    await choose('short');

    expect(screen.getAllByText('Choose a password of at least 12 characters')).not.toHaveLength(0);
    expect(sent).not.toHaveBeenCalled();
  });

  it('keeps the form when the backend finds it weak', async () => {
    const words = 'This password is among the first that are tried. Choose a less common one.';
    server.use(http.put('*/api/accounts/password-resets', () => refused('password', words)));

    await choose('passwordpassword');

    expect(await screen.findAllByText(words)).not.toHaveLength(0);
    expect(screen.getByLabelText('New password')).toHaveValue('passwordpassword');
  });

  it('says that the link is too old, and where a new one comes from', async () => {
    server.use(
      http.put('*/api/accounts/password-resets', () => refused('token', 'This link was used already.')),
    );

    await choose('four plain random words');

    expect(
      await screen.findByRole('heading', { name: 'This link does not work any more' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Send a new one' })).toHaveAttribute('href', '/forgot-password');
  });
});
