import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '@/shared/test/render';
import { Highlighted } from './Highlighted';

describe('Highlighted', () => {
  it('marks the found words and keeps every space', () => {
    show(
      <p data-testid="title">
        <Highlighted html="Clean a <mark>survey</mark> data set &amp; more" />
      </p>,
    );

    expect(screen.getByTestId('title')).toHaveTextContent('Clean a survey data set & more');
    expect(screen.getByText('survey').tagName).toBe('MARK');
  });

  it('inserts no markup of its own', () => {
    show(<Highlighted html='<img src="x" alt="bad"><mark>survey</mark>' />);

    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });
});
