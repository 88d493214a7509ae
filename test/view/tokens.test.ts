import { expect } from '@open-wc/testing';
import { slotStyles } from '../../src/view/slot-styles.js';
import { tokens } from '../../src/view/tokens.js';

type Scheme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

/** The colours as a browser works them out of the tokens, 0 to 1 each. */
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
    return found!.slice(1).map(Number) as unknown as Rgb;
  };
}

const linear = (part: number): number =>
  part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;

/** WCAG 2.2, "relative luminance". */
const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG 2.2, "contrast ratio". */
function contrast(a: Rgb, b: Rgb): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** How different two colours look: 0.02 is just seen. Björn Ottosson's Oklab, 2020. */
function difference(a: Rgb, b: Rgb): number {
  const lab = (rgb: Rgb): Rgb => {
    const [r, g, b2] = rgb.map(linear) as unknown as Rgb;
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b2);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b2);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b2);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(...x.map((part, i) => part - y[i]!));
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
