// Tests that a picture can be read on whatever ground a page has, light or dark or coloured.
import { expect, nextFrame } from '@open-wc/testing';
import { coloursOn } from '../../src/view/ground-colours.js';
import { COLOUR_NAMES } from '../../src/view/palette.js';
import '../../src/widgets/indicator-trend/index.js';
import { examples } from '../../src/widgets/indicator-trend/examples.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { contrast, difference, type Rgb } from '../support/colours.js';
import { everyWidget } from '../support/every-widget.js';
import { expectConsole } from '../support/expect-console.js';
import { mount, type Mounted, part, unmountAll, updated } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

const readRgb = (text: string): Rgb =>
  text
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number) as unknown as Rgb;

const emulate = (media: object) =>
  executeServerCommand<{ isDone: boolean }, object>('emulate', media);

const widgets = await everyWidget();

describe('coloursOn', () => {
  const valuesOn = (ground: Rgb, ink: Rgb) =>
    Object.fromEntries(
      coloursOn(ground, ink)
        .split(';')
        .map((each) => each.split(':') as [string, string]),
    );
  const STEPS = [0, 51, 102, 128, 153, 204, 255];
  const GROUNDS = STEPS.flatMap((red) =>
    STEPS.flatMap((green) => STEPS.map((blue): Rgb => [red, green, blue])),
  );
  const LINES = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'];
  const isShape = [...LINES, 'focus', 'neighbours', 'lead'];
  it('gives colours that can be told from any ground, and text that can be read', () => {
    for (const ground of GROUNDS) {
      const values = valuesOn(ground, [255, 255, 255]);
      const names = COLOUR_NAMES.filter((each) => !['ground', 'line'].includes(each));
      for (const name of [...names, 'lead']) {
        const found = contrast(readRgb(values[`--_on-${name}`]!), ground);
        const least = isShape.includes(name) ? 2.95 : 4.45;
        expect(found, `${name} on ${ground.join()}`).to.be.at.least(least);
      }
    }
  });
  it('gives labels that can be read on any ground', () => {
    for (const ground of GROUNDS) {
      const values = valuesOn(ground, [255, 255, 255]);
      const ink = readRgb(values['--_on-ink']!);
      for (const [i, name] of LINES.entries()) {
        const series = readRgb(values[`--_on-${name}`]!);
        const share = parseFloat(values[`--_on-share-${i + 1}`]!) / 100;
        const label = ink.map((part, at) => part + (series[at]! - part) * share);
        const found = contrast(label as unknown as Rgb, ground);
        expect(found, `${name} on ${ground.join()}`).to.be.at.least(4.45);
      }
    }
  });
  it('gives texts that can be read on a part of a ring', () => {
    const fills = { dark: ['series-1', 'series-3', 'series-5'], light: ['series-2', 'series-6'] };
    for (const ground of GROUNDS) {
      const values = valuesOn(ground, [255, 255, 255]);
      for (const [kind, names] of Object.entries(fills)) {
        const text = readRgb(values[`--_on-${kind}-fill`]!);
        for (const name of names) {
          const found = contrast(text, readRgb(values[`--_on-${name}`]!));
          expect(found, `text on ${name} on ${ground.join()}`).to.be.at.least(4.4);
        }
      }
    }
  });
  it('gives lines that look different from each other, on grounds of middle lightness too', () => {
    for (const ground of GROUNDS) {
      const values = valuesOn(ground, [255, 255, 255]);
      const lines = [...LINES, 'neighbours'];
      lines.forEach((name, i) =>
        lines.slice(0, i).forEach((other) => {
          const [one, two] = [name, other].map((each) => readRgb(values[`--_on-${each}`]!));
          const which = `${name} beside ${other} on ${ground.join()}`;
          expect(difference(one!, two!), which).to.be.at.least(0.035);
        }),
      );
    }
  });
  it('leaves the usual colours as they are on white, with the text of the page', () => {
    const values = valuesOn([255, 255, 255], [51, 51, 51]);
    expect(values['--_scheme']).to.equal('light');
    expect(values['--_on-ink']).to.equal('rgb(51,51,51)');
    expect(values['--_on-series-1']).to.equal('rgb(18,67,109)');
    expect(values['--_on-ground']).to.equal('rgb(255,255,255)');
  });
  it('does not take the colour of text that cannot be read', () => {
    expect(valuesOn([255, 255, 255], [200, 200, 200])['--_on-ink']).to.equal('rgb(0,0,0)');
    expect(valuesOn([29, 112, 184], [0, 0, 90])['--_on-ink']).to.equal('rgb(255,255,255)');
  });
});

describe('on the ground of a page', () => {
  expectConsole();
  afterEach(async () => {
    unmountAll();
    document.body.style.cssText = '';
    await emulate({});
  });
  const data = examples['a usual trend']!.dataset;
  const mounted = () => mount('council-indicator-trend', { data });
  const colourOf = ({ element }: Mounted<HTMLElement>, name: string): Rgb =>
    readRgb(getComputedStyle(part(element, name)!).color);
  const lineOf = ({ element }: Mounted<HTMLElement>): Rgb =>
    readRgb(getComputedStyle(element.shadowRoot!.querySelector('.line, .series path')!).stroke);
  async function settle({ element }: Mounted<HTMLElement>): Promise<void> {
    for (let frame = 0; frame < 4; frame += 1) await nextFrame();
    await updated(element);
  }

  it('has the usual colours where a page has none', async () => {
    expect(colourOf(await mounted(), 'heading')).to.deep.equal([11, 12, 12]);
  });
  const GROUNDS: Readonly<Record<string, readonly [ground: string, ink: string]>> = {
    'a blue panel': ['rgb(29, 112, 184)', 'rgb(255, 255, 255)'],
    'a dark page without a colour scheme': ['rgb(17, 17, 17)', 'rgb(238, 238, 238)'],
    'a grey panel': ['rgb(243, 242, 241)', 'rgb(40, 40, 40)'],
    'a yellow panel': ['rgb(255, 221, 0)', 'rgb(0, 0, 0)'],
  };
  for (const [name, [ground, ink]] of Object.entries(GROUNDS)) {
    it(`has the colour of the text around it, and lines that stand out: ${name}`, async () => {
      document.body.style.cssText = `background:${ground};color:${ink}`;
      const shown = await mounted();
      await settle(shown);
      expect(colourOf(shown, 'heading')).to.deep.equal(readRgb(ink));
      expect(contrast(colourOf(shown, 'subtitle'), readRgb(ground))).to.be.at.least(4.45);
      expect(contrast(lineOf(shown), readRgb(ground))).to.be.at.least(2.95);
    });
  }
  for (const { tag, widget, examples: own } of widgets) {
    it(`has the colour of the text around it, in ${widget}`, async () => {
      const { dataset } = Object.values(own)[0]!;
      for (const [name, [ground, ink]] of Object.entries(GROUNDS)) {
        document.body.style.cssText = `background:${ground};color:${ink}`;
        const shown = await mount(tag, { data: dataset });
        await settle(shown);
        expect(colourOf(shown, 'heading'), name).to.deep.equal(readRgb(ink));
        for (const each of ['standfirst', 'source', 'subtitle'].filter((of) =>
          part(shown.element, of),
        ))
          expect(contrast(colourOf(shown, each), readRgb(ground)), name).to.be.at.least(4.45);
        unmountAll();
      }
    });
  }
  const WRITTEN = ['oklch(0.2 0.03 250)', 'lab(10 5 -20)', 'color(display-p3 0.1 0.1 0.2)'];
  for (const ground of WRITTEN) {
    it(`reads a background however it is written: ${ground}`, async () => {
      document.body.style.cssText = `background:${ground};color:rgb(230,230,230)`;
      const shown = await mounted();
      await settle(shown);
      expect(colourOf(shown, 'heading')).to.deep.equal([230, 230, 230]);
      expect(contrast(lineOf(shown), [20, 24, 44])).to.be.at.least(2.95);
    });
  }
  it('sees through a background that is hardly there, however it is written', async () => {
    document.body.style.cssText = 'background:oklch(0.2 0 0 / 0.2);color:rgb(20,20,20)';
    const shown = await mounted();
    await settle(shown);
    expect(colourOf(shown, 'heading')).to.deep.equal([11, 12, 12]);
  });
  it('follows the page where it turns dark', async () => {
    document.body.style.cssText = 'background:rgb(255,255,255);color:rgb(20,20,20)';
    const shown = await mounted();
    await settle(shown);
    document.body.style.cssText = 'background:rgb(10,10,10);color:rgb(230,230,230)';
    await waitUntil(() => colourOf(shown, 'heading')[0] === 230);
    expect(contrast(lineOf(shown), [10, 10, 10])).to.be.at.least(2.95);
  });
  it('leaves what the page sets as it is set', async () => {
    document.body.style.cssText =
      'background:rgb(10,10,10);color:rgb(230,230,230);--council-ink:rgb(1,2,3)';
    const shown = await mounted();
    await settle(shown);
    expect(colourOf(shown, 'heading')).to.deep.equal([1, 2, 3]);
  });
  it('has the usual colours on paper, which has no ground', async function () {
    if (!(await emulate({}))?.isDone) this.skip();
    document.body.style.cssText = 'background:rgb(10,10,10);color:rgb(230,230,230)';
    const shown = await mounted();
    await settle(shown);
    await emulate({ media: 'print' });
    expect(colourOf(shown, 'heading')).to.deep.equal([11, 12, 12]);
  });
  it('has those of the reader where colours are forced', async function () {
    if (!(await emulate({}))?.isDone) this.skip();
    document.body.style.cssText = 'background:rgb(10,10,10);color:rgb(230,230,230)';
    const shown = await mounted();
    await settle(shown);
    const before = lineOf(shown);
    await emulate({ 'forced-colors': 'active' });
    expect(lineOf(shown)).to.not.deep.equal(before);
  });
});
