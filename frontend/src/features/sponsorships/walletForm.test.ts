import { describe, expect, it } from 'vitest';
import { emptyWallet, inputOf, valuesOf, walletSchema } from './walletForm';

describe('the rule of a wallet', () => {
  it('is sent in cents and comes back in dollars', () => {
    const values = {
      ...emptyWallet({ city: 'Duluth', state: 'MN' }),
      name: ' Harbor ',
      highestFee: '499.99',
    };

    const input = inputOf(values);

    expect(input.name).toBe('Harbor');
    expect(input.highestFee).toEqual({ minor: 49_999, currency: 'USD' });
    expect(input.places).toEqual([{ city: 'Duluth', state: 'MN' }]);
    expect(valuesOf({ ...input, places: input.places ?? [] } as never).highestFee).toBe(499.99);
  });

  it('names what does not hold', () => {
    const broken = walletSchema.safeParse({
      ...emptyWallet({ city: '', state: '' }),
      name: ' ',
      projectsPerEmployer: 0,
      highestFee: '',
    });

    expect(broken.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'name',
      'projectsPerEmployer',
      'highestFee',
      'places.0.state',
    ]);
  });
});
