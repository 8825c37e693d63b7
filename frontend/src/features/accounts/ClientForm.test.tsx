import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { ClientForm } from './ClientForm';

it('shows the secret of a new client once, and closes when it is kept', async () => {
  const onClose = vi.fn();
  server.use(
    http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
    http.get('*/api/accounts/api-clients', () => HttpResponse.json([])),
    http.post('*/api/accounts/api-clients', () =>
      HttpResponse.json({
        clientId: 'client-1',
        clientSecret: 'only-now',
        organisation: 'o1',
        name: 'Tracking',
        scopes: ['projects:read'],
        createdAt: '2026-11-22T10:00:00Z',
      }),
    ),
  );
  const user = userEvent.setup();
  show(
    <ClientForm
      organisation="o1"
      scopes={[{ scope: 'projects:read', label: 'Read projects' }]}
      onClose={onClose}
    />,
  );

  await user.type(await screen.findByRole('textbox', { name: 'Name of the program' }), 'Tracking');
  await user.click(screen.getByRole('checkbox', { name: /Read projects/ }));
  await user.click(screen.getByRole('button', { name: 'Create the client' }));

  expect(await screen.findByText('only-now')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'I have kept the secret' }));
  expect(onClose).toHaveBeenCalled();
});
