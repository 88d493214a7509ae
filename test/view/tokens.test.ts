import { expect } from '@open-wc/testing';
import { slotStyles } from '../../src/view/slot-styles.js';
import { tokens } from '../../src/view/tokens.js';
import { contrast, difference, type Rgb } from '../support/colours.js';

type Scheme = 'light' | 'dark';

/** The colours as a browser works them out of the tokens. */
function readColours(scheme: Scheme): (value: string, slot?: string) => Rgb {
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [tokens.styleSheet!, slotStyles.styleSheet!];
  document.body.append(host);
  return (value, slot = '') => {
    const probe = document.createElement('i');
    probe.className = slot;
    probe.style.color = `color-mix(in srgb, ${value}, ${value})`;
    root.append(probe);
    const found = getComputedStyle(probe).color.match(/^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/);
    expect(found, `${value} is a colour`).not.to.equal(null);
    return found!.slice(1).map((part) => 255 * Number(part)) as unknown as Rgb;
  };
}

const SLOTS = ['1', '2', '3', '4', '5', '6', 'lead', 'neighbours'].map((slot) => `slot-${slot}`);
const CATEGORICAL = [1, 2, 3, 4, 5, 6].map((slot) => `var(--_series-${slot})`);

for (const scheme of ['light', 'dark'] as const) {
  describe(`colours on a ${scheme} ground`, () => {
    let colour: ReturnType<typeof readColours>;
    before(() => {
      colour = readColours(scheme);
    });

    it('stand out as lines and shapes: 3 to 1', () => {
      for (const slot of SLOTS)
        expect(contrast(colour('var(--_c)', slot), colour('var(--_ground)')), slot).to.be.at.least(
          3,
        );
    });

    it('can be read as labels: 4.5 to 1', () => {
      for (const slot of SLOTS)
        expect(contrast(colour('var(--_t)', slot), colour('var(--_ground)')), slot).to.be.at.least(
          4.5,
        );
    });

    it('can be read as text: 4.5 to 1', () => {
      for (const name of ['ink', 'quiet', 'accent', 'met', 'near', 'missed'])
        expect(contrast(colour(`var(--_${name})`), colour('var(--_ground)')), name).to.be.at.least(
          4.5,
        );
    });

    it('look different from every other line', () => {
      const lines = SLOTS.filter((slot) => slot !== 'slot-lead');
      lines.forEach((slot, i) =>
        lines
          .slice(0, i)
          .forEach((other) =>
            expect(
              difference(colour('var(--_c)', slot), colour('var(--_c)', other)),
              `${slot} beside ${other}`,
            ).to.be.at.least(0.08),
          ),
      );
    });
  });
}

describe('the categorical palette', () => {
  // On dark ground every colour is light, and gaps of the ground part them.
  it('stands out from its neighbours in its order on a light ground: 3 to 1', () => {
    const colour = readColours('light');
    CATEGORICAL.slice(1).forEach((value, i) =>
      expect(contrast(colour(value), colour(CATEGORICAL[i]!)), value).to.be.at.least(3),
    );
  });
});
