import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { show } from '@/shared/test/render';
import { server } from '@/shared/test/server';
import { SupervisorReviewForm } from './SupervisorReviewForm';

describe('SupervisorReviewForm', () => {
  it('sends the marks that were observed and no others', async () => {
    let sent: unknown;
    const competency = (key: string, label: string) => ({
      key,
      label,
      description: 'At work',
      anchors: ['Seldom', 'When asked', 'Often', 'Always'],
    });
    server.use(
      http.get('*/api/accounts/csrf', () => new HttpResponse(null, { status: 204 })),
      http.get('*/api/reviews/framework', () =>
        HttpResponse.json([competency('talk', 'Communication'), competency('lead', 'Leadership')]),
      ),
      http.put('*/api/reviews/w1/supervisor', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({});
      }),
    );
    show(<SupervisorReviewForm engagement="w1" studentName="Maya Chen" before={null} />);

    const communication = await screen.findByRole('group', { name: /Communication/ });
    await userEvent.click(within(communication).getByRole('radio', { name: /Often/ }));
    await userEvent.type(screen.getByLabelText('What went well?'), 'Clear and early messages');
    await userEvent.type(screen.getByLabelText('One thing to work on'), 'Ask sooner when stuck');
    await userEvent.click(screen.getByRole('button', { name: 'Send the review' }));

    await expect
      .poll(() => sent)
      .toMatchObject({
        competencies: { talk: 3 },
        strengths: 'Clear and early messages',
      });
  });
});
