import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { PasswordRequest } from './PasswordRequest';

it('answers the same whether or not there is an account', async () => {
  server.use(
    http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
    http.post('*/api/accounts/password-resets', () => new HttpResponse(null, { status: 204 })),
  );
  const user = userEvent.setup();
  show(<PasswordRequest />);

  await user.click(await screen.findByRole('button', { name: 'Send me a link' }));
  expect(screen.getAllByText(/Enter your e-mail address/)).not.toHaveLength(0);

  await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'nobody@example.edu');
  await user.click(screen.getByRole('button', { name: 'Send me a link' }));

  expect(await screen.findByText(/If there is an account for nobody@example.edu/)).toBeInTheDocument();
});
