import { describe, expect, it } from 'vitest';
import { taxNumberLook } from './financeLooks';

describe('taxNumberLook', () => {
  it('is calm wherever the number is given', () => {
    for (const standing of ['BELOW', 'NEAR', 'REACHED'] as const) {
      expect(taxNumberLook({ taxNumberGiven: true, standing }).tone).toBe('green');
    }
  });

  it('stands out more the nearer a year without the number is', () => {
    const tones = (['BELOW', 'NEAR', 'REACHED'] as const).map(
      (standing) => taxNumberLook({ taxNumberGiven: false, standing }).tone,
    );

    expect(tones).toEqual(['neutral', 'amber', 'red']);
  });
});
