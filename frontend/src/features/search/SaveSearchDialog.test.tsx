import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { SaveSearchDialog } from './SaveSearchDialog';

const me = {
  id: 'a',
  email: 'a@b.example',
  name: 'A',
  emailConfirmed: true,
  kind: 'STUDENT',
  memberships: [],
};

describe('SaveSearchDialog', () => {
  it('saves the question with the name and the rhythm', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/accounts/me', () => HttpResponse.json(me)),
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.post('*/api/saved-searches', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const onClose = vi.fn();
    show(<SaveSearchDialog query="q=data&mode=REMOTE" name="“data”, Remote" onClose={onClose} />);

    await userEvent.clear(screen.getByLabelText('Name'));
    await userEvent.type(screen.getByLabelText('Name'), 'Data from home');
    await userEvent.selectOptions(screen.getByLabelText('Mail me new projects'), 'WEEKLY');
    await userEvent.click(screen.getByRole('button', { name: 'Save search' }));

    await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual({
      name: 'Data from home',
      alert: 'WEEKLY',
      query: 'q=data&mode=REMOTE',
      timeZone: expect.any(String),
    });
  });

  it('shows why it cannot be saved', async () => {
    server.use(
      http.get('*/api/accounts/me', () => HttpResponse.json(me)),
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.post('*/api/saved-searches', () =>
        HttpResponse.json(
          {
            type: 'too-many-saved-searches',
            title: 'You have 20 saved searches',
            detail: 'Delete one that you no longer need, then save this one.',
            status: 409,
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    const onClose = vi.fn();
    show(<SaveSearchDialog query="q=data" name="Data" onClose={onClose} />);

    await userEvent.click(screen.getByRole('button', { name: 'Save search' }));

    expect(await screen.findByText('You have 20 saved searches')).toBeInTheDocument();
    expect(onClose).not.toHaveBeenCalled();
  });
});
