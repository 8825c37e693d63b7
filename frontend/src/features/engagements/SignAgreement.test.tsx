import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { EngagementView } from '@/shared/api/types';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { SignAgreement } from './SignAgreement';

const engagement = {
  id: 'w1',
  employerName: 'Globex',
  studentName: 'Ana Ortiz',
  agreement: { version: '2026-1', text: '# Agreement', sha256: 'abc123', student: null, employer: null },
} as EngagementView;

describe('SignAgreement', () => {
  it('wants the name of the account', async () => {
    show(<SignAgreement engagement={engagement} signer="Ana Ortiz" />);

    await userEvent.type(screen.getByLabelText('Type your name to sign'), 'Ana');
    await userEvent.click(screen.getByRole('button', { name: 'Sign' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Type your name as it stands in your account: Ana Ortiz',
    );
  });

  it('signs exactly the text that was shown', async () => {
    let sent: unknown;
    server.use(
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.post('*/api/engagements/w1/signature', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(engagement);
      }),
    );
    show(<SignAgreement engagement={engagement} signer="Ana Ortiz" />);

    await userEvent.type(screen.getByLabelText('Type your name to sign'), 'ana  ortiz');
    await userEvent.click(screen.getByRole('button', { name: 'Sign' }));

    await expect.poll(() => sent).toEqual({ typedName: 'ana  ortiz', sha256: 'abc123' });
  });
});
