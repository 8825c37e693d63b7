import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { show } from '@/shared/test/render';
import { MoneyText } from './MoneyText';

describe('MoneyText', () => {
  it.each([
    [30000, 'USD', '$300'],
    [2450, 'USD', '$24.50'],
    [1250000, 'USD', '$12,500'],
    [5000, 'JPY', '¥5,000'],
  ])('shows %i %s as %s', (minor, currency, text) => {
    show(<MoneyText money={{ minor, currency }} />);

    expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('shows cents where figures must line up', () => {
    show(<MoneyText money={{ minor: 30000, currency: 'USD' }} cents="always" />);

    expect(screen.getByText('$300.00')).toBeInTheDocument();
  });
});
