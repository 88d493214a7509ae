// Tests the picture that an author saves: all that is drawn and what must stand beside it, and nothing else.
import { expect } from '@open-wc/testing';
import '../../../src/index.js';
import { type PictureFile, pictureFile } from '../../../src/view/actions/picture-file.js';
import { pictureBytes } from '../../../src/view/actions/png-file.js';
import { plainColour } from '../../../src/view/actions/plain-colour.js';
import { expectConsole } from '../../support/expect-console.js';
import { mount, part, unmountAll } from '../../support/mount.js';
import { examples as costs } from '../../../src/widgets/cost-comparator/examples.js';
import { examples as funnels } from '../../../src/widgets/threshold-funnel/examples.js';
import { examples as mixes } from '../../../src/widgets/placement-mix/examples.js';
import { examples as signs } from '../../../src/widgets/vital-signs/examples.js';
import { examples as trends } from '../../../src/widgets/indicator-trend/examples.js';
import { waitUntil } from '../../support/wait-until.js';

// Before the watch looks at what is left: what the figures lack is told too, and is not what is tested here.
afterEach(() => consoleLines.take());
const consoleLines = expectConsole();
afterEach(unmountAll);

const dataset = {
  title: 'Children on a plan (made-up figures)',
  area: 'Exampleshire',
  measure: { unit: 'count', counts: 'people', direction: 'low' },
  periods: ['2022-23', '2023-24', '2024-25'],
  series: [{ name: 'Exampleshire', values: [61, 3, 64] }],
  target: { value: 70 },
  source: { name: 'Made-up <figures> & guesses', licence: 'Open Government Licence v3.0' },
  notes: ['Counted by hand.'],
} as const;

const parsed = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const textsIn = (svg: string): string =>
  [...parsed(svg).querySelectorAll('text')].map(({ textContent }) => textContent).join(' | ');

/** Which share of its PNG looks otherwise than the same place of its SVG, as the browser draws that, seen from afar. */
async function differing(picture: PictureFile): Promise<number> {
  const { widthPx, heightPx, svg } = picture;
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  // The edges of letters are smoothed in another way.
  const [across, down] = [widthPx, heightPx].map((px) => Math.ceil(px / 4)) as [number, number];
  const [one, other] = [image, await createImageBitmap(await pictureBytes(picture, 1))].map(
    (source) => {
      const whole = new OffscreenCanvas(widthPx, heightPx);
      whole.getContext('2d')!.drawImage(source, 0, 0);
      const pen = new OffscreenCanvas(across, down).getContext('2d')!;
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(whole, 0, 0, across, down);
      return pen.getImageData(0, 0, across, down).data;
    },
  );
  URL.revokeObjectURL(image.src);
  const count = one!.filter((part, i) => Math.abs(part - other![i]!) > 32).length;
  return count / one!.length;
}

describe('the picture as a file', () => {
  it('has title, area, number, drawing, source, licence and notes, and nothing withheld', async () => {
    const { element } = await mount('council-indicator-trend', { data: dataset });
    await waitUntil(() => part(element, 'notes')?.textContent.includes('Counted'));
    const { svg } = pictureFile(element, 'Exampleshire')!;
    const texts = textsIn(svg);
    for (const wanted of [
      'Children on a plan (made-up figures)',
      'Exampleshire',
      '64',
      '2022-23',
      'Source: Made-up <figures> & guesses',
      'Open Government Licence v3.0',
      'Counted by hand.',
    ])
      expect(texts).to.include(wanted);
    const all = parsed(svg);
    expect(all.querySelector('parsererror')).to.equal(null);
    expect(all.querySelector('title')!.textContent).to.include('Children on a plan');
    expect(all.querySelector('desc')!.textContent).to.not.equal('');
    const marks = [...all.querySelectorAll('path')].length;
    expect(marks).to.be.above(3);
    // The count of three is in no text and in no attribute that says more than a place.
    expect(texts).to.not.match(/(^|[^\d.,])3([^\d.,]|$)/);
  });

  it('needs no style sheet: no class, and every text says its size and colour', async () => {
    const { element } = await mount('council-indicator-trend', { data: dataset });
    const all = parsed(pictureFile(element)!.svg);
    expect(all.querySelectorAll('[class], [style], [part], style').length).to.equal(0);
    // What a group says is said of all its texts.
    const said = (text: Element, name: string) => text.closest(`[${name}]`)?.getAttribute(name);
    for (const text of all.querySelectorAll('text')) {
      expect(Number(said(text, 'font-size'))).to.be.above(9);
      expect(said(text, 'fill')).to.match(/^#[\da-f]{6}$/);
    }
  });

  const drawn = {
    'indicator-trend': trends,
    'placement-mix': mixes,
    'threshold-funnel': funnels,
    'cost-comparator': costs,
    'vital-signs': signs,
  };
  for (const [name, examples] of Object.entries(drawn))
    it(`is made of each usual example of ${name}, as high as what it holds`, async () => {
      const usual = Object.values(examples).filter(({ kind }) => kind === 'usual');
      expect(usual.length).to.be.above(0);
      for (const { dataset: input } of usual) {
        const tag = `council-${name}` as 'council-indicator-trend';
        const { element } = await mount(tag, { data: input });
        const charts = element.shadowRoot!.querySelectorAll('[part~=chart]:not(details *)').length;
        const picture = pictureFile(element);
        expect(picture === undefined).to.equal(charts !== 1);
        if (!picture) continue;
        const all = parsed(picture.svg);
        for (const text of all.querySelectorAll(':root > text'))
          expect(Number(text.getAttribute('y'))).to.be.below(picture.heightPx);
        expect(picture.heightPx).to.be.above(part(element, 'chart')!.clientHeight);
        expect(await differing(picture)).to.be.below(0.002);
        unmountAll();
      }
    });

  it('has texts and lines as large as each other where a page has large text', async () => {
    const sizesIn = (svg: string) =>
      [...parsed(svg).querySelectorAll(':root > text')].map((text) =>
        text.getAttribute('font-size'),
      );
    const { element, box } = await mount('council-indicator-trend', { data: dataset });
    const usual = pictureFile(element)!;
    box.style.fontSize = '24px';
    box.style.width = '960px';
    await waitUntil(() => part(element, 'chart')?.getAttribute('width') === '960');
    const large = pictureFile(element)!;
    expect(sizesIn(large.svg)).to.deep.equal(sizesIn(usual.svg));
    expect(large.widthPx).to.equal(usual.widthPx);
  });

  it('says itself that a shape is solid within one that is not', async () => {
    const { element } = await mount('council-indicator-trend', { data: dataset });
    const [line] = part(element, 'chart')!.querySelectorAll('path');
    const around = line!.parentElement as unknown as SVGElement;
    around.style.fill = 'rgb(255 0 0 / 0.5)';
    line!.style.fill = 'rgb(0 128 0)';
    const found = parsed(pictureFile(element)!.svg).querySelector('[fill="#008000"]')!;
    expect(found.getAttribute('fill-opacity')).to.equal('1');
    expect(found.parentElement!.closest('[fill-opacity]')!.getAttribute('fill-opacity')).to.equal(
      '0.50',
    );
  });

  it('is as sharp as paper needs as a PNG', async () => {
    const { element } = await mount('council-indicator-trend', { data: dataset });
    const picture = pictureFile(element)!;
    const blob = await pictureBytes(picture);
    expect(blob.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(blob);
    expect([width, height]).to.deep.equal([picture.widthPx * 3, picture.heightPx * 3]);
  });
});

describe('a colour', () => {
  it('is written as every program knows it', () => {
    expect(plainColour('rgb(0, 0, 255)')).to.deep.equal(['#0000ff', 1]);
    expect(plainColour('none')).to.deep.equal(['none', 0]);
    expect(plainColour('rgba(0, 0, 0, 0)')[1]).to.equal(0);
    expect(plainColour('color(srgb 1 0 0)')[0]).to.equal('#ff0000');
  });
});
