import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showWithLinks } from '@/shared/test/render';
import { ProviderProblem } from './ProviderProblem';

describe('ProviderProblem', () => {
  it('says why the university did not let somebody in', async () => {
    showWithLinks(<ProviderProblem problem="account-not-confirmed" />);

    expect(await screen.findByRole('alert')).toHaveTextContent('never confirmed');
    expect(screen.getByRole('link', { name: 'Get the link' })).toHaveAttribute('href', '/forgot-password');
  });

  it('has words for what it does not know', async () => {
    showWithLinks(<ProviderProblem problem="toString" />);

    expect(await screen.findByRole('alert')).toHaveTextContent('failed');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
