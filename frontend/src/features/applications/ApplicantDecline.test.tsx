import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it, vi } from 'vitest';
import type { ApplicantCard } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { ApplicantDecline } from './ApplicantDecline';

const card = { id: 'a1', version: 4, student: { name: 'Ben Ortiz' } } as ApplicantCard;

it('declines only with a reason, what it is about and a next step', async () => {
  const sent = vi.fn();
  const onClose = vi.fn();
  server.use(
    http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
    http.post('*/api/applications/a1/decline', async ({ request }) => {
      sent(await request.json(), request.headers.get('If-Match'));
      return HttpResponse.json({ id: 'a1' });
    }),
  );
  const user = userEvent.setup();
  show(<ApplicantDecline card={card} requirements={['Excel']} onClose={onClose} />);

  await user.click(await screen.findByRole('button', { name: 'Decline and tell Ben' }));
  expect(screen.getAllByText('Choose a reason')).not.toHaveLength(0);
  expect(screen.getAllByText('Give one concrete next step')).not.toHaveLength(0);

  await user.click(screen.getByRole('radio', { name: /Others showed more/ }));
  await user.click(screen.getByRole('button', { name: /Do a small piece of work/ }));
  await user.click(screen.getByRole('button', { name: 'Decline and tell Ben' }));
  expect(screen.getAllByText('Name the skill or requirement that was missing')).not.toHaveLength(0);
  expect(sent).not.toHaveBeenCalled();

  await user.type(screen.getByRole('combobox', { name: /Which skill/ }), 'Excel');
  await user.click(screen.getByRole('button', { name: 'Decline and tell Ben' }));

  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({ reason: 'SKILLS', criterion: 'Excel', note: null }),
    '"4"',
  );
});
