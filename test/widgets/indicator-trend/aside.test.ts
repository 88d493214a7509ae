// Tests lines that a person puts aside from the key of a trend: what leaves the picture, what stays, and what is said.
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type {
  IndicatorTrendElement,
  SelectDetail,
} from '../../../src/widgets/indicator-trend/index.js';
import '../../../src/widgets/indicator-trend/index.js';
import { pictureFile } from '../../../src/view/actions/picture-file.js';
import { mount, type Mounted, part, partText, setData, unfoldAll, unmountAll, updated } from '../../support/mount.js'; // prettier-ignore
import { announced, pointNames, pointsWritten } from '../../support/points.js';
import { waitUntil } from '../../support/wait-until.js';

const PLACES = ['Ayton', 'Beeton', 'Ceeton', 'Deeton', 'Eeton'];

/** One is short, so that its button has one line. */
const nameOf = (place: string) =>
  place === 'Eeton'
    ? place
    : `${place} and the neighbouring villages and parishes of the old county`;

/** Their names are so long that they stand in a key below a narrow picture. Two figures of Beeton are withheld. */
const crowded = {
  title: 'Children looked after, rate per 10,000',
  area: { name: 'Exampleshire' },
  measure: { unit: 'per 10,000', kind: 'stock', direction: 'low' },
  disclosure: { protected: true },
  periods: ['2021-22', '2022-23', '2023-24', '2024-25'],
  series: [
    { name: 'Exampleshire', role: 'area', values: [60, 62, 61, 64] },
    ...PLACES.map((name, i) => ({
      name: nameOf(name),
      role: 'area',
      values: name === 'Beeton' ? [50, '[c]', '[c]', 55] : [50, 51 + i, 52 + i, 40 + 5 * i],
    })),
  ],
};

type Trend = Mounted<IndicatorTrendElement>;

const draw = async (widthPx = 320): Promise<Trend> => {
  const mounted = await mount('council-indicator-trend', { data: crowded }, { widthPx });
  await pointsWritten(mounted.element);
  return mounted;
};

const all = ({ element }: Trend, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const buttons = (trend: Trend) => all(trend, '.legend button');
const buttonOf = (trend: Trend, name: string) =>
  buttons(trend).find(({ textContent }) => textContent.includes(name))!;
const pathsOf = (trend: Trend) =>
  all(trend, 'svg[part=chart] path.line').map((path) => path.getAttribute('d'));
const ticksOf = (trend: Trend) =>
  all(trend, 'svg[part=chart] .values text').map(({ textContent }) => textContent);
const rowsOf = (trend: Trend) =>
  all(trend, '.points > [role=group]').map((row) => row.getAttribute('aria-label')!);
const tableOf = (trend: Trend) => {
  unfoldAll(trend.element);
  return part(trend.element, 'table')!.textContent;
};

async function press(trend: Trend, name: string): Promise<void> {
  buttonOf(trend, name).click();
  await updated(trend.element);
}

describe('a line in the key of a trend', () => {
  afterEach(unmountAll);

  it('is a button of 24 px that is pressed while it is drawn, but for the leading one', async () => {
    const trend = await draw();
    const [list] = all(trend, '.legend');
    expect([list!.getAttribute('role'), list!.getAttribute('aria-label')]).to.eql([
      'list',
      'Lines',
    ]);
    expect(list!.hasAttribute('aria-hidden')).to.equal(false);
    expect(buttons(trend).map((each) => each.getAttribute('aria-pressed'))).to.eql(
      PLACES.map(() => 'true'),
    );
    expect(buttonOf(trend, 'Exampleshire')).to.equal(undefined);
    for (const button of buttons(trend))
      expect(button.getBoundingClientRect().height).to.be.at.least(24);
  });

  it('is no button where the names stand at the ends of lines', async () => {
    expect(buttons(await draw(1000))).to.have.lengthOf(0);
  });

  it('leaves drawing and points when it is put aside, and nothing else moves', async () => {
    const trend = await draw();
    const [paths, ticks, rows, table] = [
      pathsOf(trend),
      ticksOf(trend),
      rowsOf(trend),
      tableOf(trend),
    ];
    const at = paths.length - 1 - (1 + PLACES.indexOf('Deeton'));
    await press(trend, 'Deeton');
    expect(pathsOf(trend)).to.eql(paths.filter((_, i) => i !== at));
    expect(ticksOf(trend)).to.eql(ticks);
    expect(rowsOf(trend)).to.eql(rows.filter((row) => !row.includes('Deeton')));
    expect(pointNames(trend.element).flat().join()).not.to.include('Deeton');
    expect(tableOf(trend)).to.equal(table);
    await press(trend, 'Deeton');
    expect([pathsOf(trend), rowsOf(trend)]).to.eql([paths, rows]);
  });

  it('takes its signs of what is withheld with it, and all words about that stay', async () => {
    const trend = await draw();
    const said = () => {
      unfoldAll(trend.element);
      return [partText(trend.element, 'notes'), partText(trend.element, 'summary')];
    };
    const before = said();
    expect(before.join()).to.include('Withheld as confidential');
    expect(all(trend, '.absence')).to.have.lengthOf(1);
    await press(trend, 'Beeton');
    expect(all(trend, '.absence')).to.have.lengthOf(0);
    expect(said()).to.eql(before);
  });

  it('is told once, below the picture and to who listens; the focus stays', async () => {
    const trend = await draw();
    buttonOf(trend, 'Ceeton').focus();
    await press(trend, 'Ceeton');
    expect(announced(trend.element)).to.equal(`${nameOf('Ceeton')} is put aside.`);
    expect(trend.element.shadowRoot!.activeElement).to.equal(buttonOf(trend, 'Ceeton'));
    expect(buttonOf(trend, 'Ceeton').getAttribute('aria-pressed')).to.equal('false');
    const sentence = `Not drawn: ${nameOf('Ceeton')}. The table has all figures.`;
    expect(partText(trend.element, 'vital')).to.include(sentence);
    expect(pictureFile(trend.element)!.svg.replace(/<[^>]*>/g, ' ')).to.include('Not drawn: ');
    expect(all(trend, '.points > p')[0]!.textContent).to.include(sentence);
    await press(trend, 'Ceeton');
    expect(announced(trend.element)).to.equal(`${nameOf('Ceeton')} is drawn again.`);
    expect(part(trend.element, 'vital')?.textContent ?? '').not.to.include('Not drawn');
  });

  it('is put aside by keyboard, and arrow keys stay in the key', async () => {
    const trend = await draw();
    buttonOf(trend, 'Ayton').focus();
    await sendKeys({ press: ' ' });
    await updated(trend.element);
    expect(buttonOf(trend, 'Ayton').getAttribute('aria-pressed')).to.equal('false');
    await sendKeys({ press: 'ArrowLeft' });
    await updated(trend.element);
    expect(trend.element.shadowRoot!.activeElement).to.equal(buttonOf(trend, 'Ayton'));
    expect(part(trend.element, 'tooltip')).to.equal(null);
    expect(trend.events.map(({ type }) => type)).not.to.include('council-select');
  });

  it('keeps no click and no key from the page around it', async () => {
    const trend = await draw();
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    addEventListener('click', hear);
    addEventListener('keydown', hear);
    try {
      buttonOf(trend, 'Ayton').focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'ArrowLeft' });
      await updated(trend.element);
    } finally {
      removeEventListener('click', hear);
      removeEventListener('keydown', hear);
    }
    expect(heard).to.eql(['keydown', 'click', 'keydown']);
    expect(part(trend.element, 'tooltip')).to.equal(null);
  });

  it('leaves the tab stop at its point while another line is put aside, and drawn again', async () => {
    const trend = await draw();
    const stop = () => all(trend, '.points [tabindex="0"]')[0]!.getAttribute('aria-label')!;
    const point = all(trend, '.points > [role=group]')[3]!.querySelectorAll<HTMLElement>('[role=img]')[1]!; // prettier-ignore
    point.focus();
    await updated(trend.element);
    const before = stop();
    expect(before).to.include('Ceeton');
    await press(trend, 'Ayton');
    expect(stop()).to.equal(before);
    await press(trend, 'Ayton');
    expect(stop()).to.equal(before);
    await press(trend, 'Ceeton');
    expect(stop()).to.include('Exampleshire');
    await press(trend, 'Ceeton');
    expect(stop()).to.equal(before);
  });

  it('leaves the others what they are: a point chosen is of its own line', async () => {
    const trend = await draw();
    await press(trend, 'Ayton');
    all(trend, '.points > [role=group]')[1]!.querySelector<HTMLElement>('[role=img]')!.focus();
    await sendKeys({ press: 'Enter' });
    const chosen = trend.events.find(({ type }) => type === 'council-select');
    const { item } = (chosen as CustomEvent<SelectDetail>).detail;
    expect(item.name).to.equal(nameOf('Beeton'));
  });

  it('is drawn again with new data', async () => {
    const trend = await draw();
    await press(trend, 'Ayton');
    setData(trend.element, { ...crowded, title: 'New' });
    await updated(trend.element);
    expect(buttons(trend).map((each) => each.getAttribute('aria-pressed'))).to.eql(
      PLACES.map(() => 'true'),
    );
    expect(part(trend.element, 'vital')?.textContent ?? '').not.to.include('Not drawn');
  });

  it('is told in Welsh', async () => {
    const trend = await draw();
    trend.element.lang = 'cy';
    const label = () => all(trend, '.legend')[0]!.getAttribute('aria-label');
    await waitUntil(() => label() === 'Llinellau');
    await press(trend, 'Ayton');
    expect(announced(trend.element)).to.equal(`${nameOf('Ayton')}: wedi’i roi o’r neilltu.`);
    expect(partText(trend.element, 'vital')).to.include('Nid yn y llun: Ayton');
  });
});

describe('a line that is put aside', () => {
  const emulate = (features: object) =>
    executeServerCommand<{ isDone: boolean }, object>('emulate', features);
  afterEach(async () => {
    await emulate({});
    unmountAll();
  });

  it('is crossed out in the key, in forced colours and on paper too, where that is said', async function () {
    const trend = await draw();
    await press(trend, 'Ayton');
    const lineOf = (name: string) => getComputedStyle(buttonOf(trend, name)).textDecorationLine;
    for (const features of [{}, { 'forced-colors': 'active' }, { media: 'print' }]) {
      if (!(await emulate(features)).isDone) return this.skip();
      expect(lineOf('Ayton')).to.equal('line-through');
    }
    expect(lineOf('Beeton')).to.equal('none');
    expect(part(trend.element, 'vital')!.checkVisibility()).to.equal(true);
  });
});
