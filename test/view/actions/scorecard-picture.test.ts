// Tests the picture of a scorecard in a page: the rows that are shown, as wide as it is, and nothing withheld.
import { expect } from '@open-wc/testing';
import '../../../src/index.js';
import { pictureFile } from '../../../src/view/actions/picture-file.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, unmountAll } from '../../support/mount.js';
import { waitUntil } from '../../support/wait-until.js';

// Before the watch looks at what is left: what the figures lack is told too, and is not what is tested here.
afterEach(() => consoleLines.take());
const consoleLines = expectConsole();
afterEach(unmountAll);

const sign = (name: string, group: string, values: readonly number[]) => ({
  ...{ name, group, measure: { unit: 'count', counts: 'people', direction: 'low' } },
  ...{ periods: ['2022-23', '2023-24', '2024-25'], target: { value: 70 } },
  series: [{ name: 'Exampleshire', role: 'area', values }],
});
const dataset = {
  title: 'Signs (made-up figures)',
  area: 'Exampleshire',
  indicators: [
    sign('Children on a plan', 'Front door', [61, 907, 64]),
    sign('Young people in custody', 'Looked after', [811, 804, 3]),
  ],
  source: { name: 'Made-up <figures> & guesses', licence: 'Open Government Licence v3.0' },
  notes: ['Counted by hand.'],
};

async function drawn(width: string) {
  const { element } = await mount('council-vital-signs', { data: dataset });
  element.style.cssText = `display: block; inline-size: ${width}`;
  await waitUntil(() => part(element, 'notes')?.textContent.includes('Counted'));
  await element.updateComplete;
  return element;
}

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const textsIn = (svg: string): readonly string[] =>
  [...parsed(svg).querySelectorAll('text')].map(({ textContent }) => textContent);

describe('the picture of a scorecard in a page', () => {
  for (const [width, isStacked] of [
    ['320px', true],
    ['760px', false],
  ] as const)
    it(`has its rows, groups, key, source and notes, and nothing withheld, at ${width}`, async () => {
      const { svg, widthPx } = pictureFile(await drawn(width))!;
      const texts = textsIn(svg);
      for (const wanted of ['Front door', '64', 'Met', '[c]', 'Looked after'])
        expect(texts).to.include(wanted);
      expect(texts.includes('Indicator')).to.equal(!isStacked);
      expect(texts.join(' ')).to.include('Source: Made-up <figures> & guesses');
      expect(texts.join(' ')).to.include('Counted by hand.');
      expect(texts.join(' ')).to.include('Target met: at the target');
      expect(texts.join(' | ')).to.not.match(/\b(3|801)\b(?! March)/);
      expect(svg).to.not.match(/class=|style=|var\(|undefined|NaN/);
      expect(widthPx).to.be.closeTo(parseInt(width) + 40, 1);
      const all = parsed(svg);
      expect(all.querySelector('parsererror')).to.equal(null);
      expect(all.querySelectorAll('path').length).to.be.above(2);
    });

  it('lets no two texts overlap, and none leave it', async () => {
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = pictureFile(await drawn('320px'))!.svg;
    const picture = box.querySelector('svg')!.getBoundingClientRect();
    const boxes = [...box.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    for (const [i, one] of boxes.entries()) {
      expect(one.right).to.be.at.most(picture.right);
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(across > 1 && down > 4).to.equal(false);
      }
    }
    box.remove();
  });

  it('shows what a filter leaves, and waits for a table', async () => {
    const element = await drawn('760px');
    element.search = 'custody';
    await element.updateComplete;
    const texts = textsIn(pictureFile(element)!.svg);
    expect(texts).to.include('Young people in custody');
    expect(texts).to.not.include('Children on a plan');
    // Whoever sees the picture alone must know that it is not all.
    expect(texts.join(' ')).to.include(part(element, 'status')!.textContent);
    expect(part(element, 'status')!.textContent).to.match(/1 .*2/);
    expect(textsIn(pictureFile(await drawn('760px'))!.svg).join(' ')).to.not.match(
      /2 indicators? (are )?shown/i,
    );
    expect(pictureFile(document.createElement('div'))).to.equal(undefined);
  });
});
