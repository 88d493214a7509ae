// Tests the element of the scorecard as a page uses it: roles, filters, sorts, events, and rows that open into trends.
import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { IndicatorTrendElement } from '../../../src/widgets/indicator-trend/index.js';
import {
  type ChangeDetail,
  type VitalSignsDataset,
  VitalSignsElement,
} from '../../../src/widgets/vital-signs/index.js';
import { examples } from '../../../src/widgets/vital-signs/examples.js';
import {
  mount,
  type Mounted,
  part,
  partText,
  resized,
  setData,
  unmountAll,
  updated,
} from '../../support/mount.js';
import { outline } from '../../support/outline.js';
import { reportsOf } from '../../support/recorders.js';
import { expectConsole } from '../../support/expect-console.js';
import { vitalSignsWords } from '../../support/words.cy.js';
import { card, sign } from './signs.js';
import { waitUntil } from '../../support/wait-until.js';

const tag = 'council-vital-signs';
const usual = examples['vital signs of a month']!.dataset;
const areas = examples['several areas']!.dataset;

type Card = Mounted<VitalSignsElement>;

const root = ({ element }: Card): ShadowRoot => element.shadowRoot!;
const all = <E extends HTMLElement>(on: Card, selector: string): E[] => [
  ...root(on).querySelectorAll<E>(selector),
];
const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Names of the rows that are shown, without their sign. A filter hides the others. */
const rows = (on: Card): string[] =>
  all(on, '.rows tr:not([hidden]) button.open').map((each) => text(each).slice(1).trim());
/** What is seen in a cell, and what is heard in its place. */
const seen = (cell: Element): string =>
  [...cell.querySelectorAll('[aria-hidden] > span')].map(text).join(' | ');
const heard = (cell: Element): string => text(cell.querySelector('.unseen'));
/** What its style writes before a cell; Firefox tells of the attribute and not what it holds. */
const contentBefore = (cell: Element): string =>
  getComputedStyle(cell, '::before').content.replace(
    /attr\(([\w-]+)\)/,
    (_, name: string) => cell.getAttribute(name) ?? '',
  );
const table = (on: Card): HTMLTableElement => root(on).querySelector('[part=chart] table')!;
const changes = (on: Card): ChangeDetail[] => {
  const details: ChangeDetail[] = [];
  on.element.addEventListener('council-change', ({ detail }) => details.push(detail));
  return details;
};
const press = async (on: Card, node: HTMLElement | undefined): Promise<void> => {
  node!.click();
  await updated(on.element);
};
const choose = async (on: Card, list: HTMLSelectElement, value: string): Promise<void> => {
  list.value = value;
  list.dispatchEvent(new Event('change'));
  await updated(on.element);
};
const opened = async (on: Card): Promise<IndicatorTrendElement> => {
  await waitUntil(() => {
    const trend = root(on).querySelector('council-indicator-trend');
    return trend?.shadowRoot?.querySelector('[part=chart]');
  }, 'no trend in the row');
  return root(on).querySelector('council-indicator-trend')!;
};

const consoleLines = expectConsole();
afterEach(unmountAll);

describe('the table', () => {
  it('is one, with a caption, heads for rows, columns and groups, and the roles of each', async () => {
    const on = await mount(tag, { data: usual }, { widthPx: 1200 });
    expect(text(table(on).querySelector('caption'))).to.include(
      'Vital signs, December 2020, Exampleshire',
    );
    expect(
      all(on, '[part=chart] thead th').every((th) => th.getAttribute('scope') === 'col'),
    ).to.equal(true);
    expect(all(on, 'tbody th[scope=rowgroup]').map(text)).to.deep.equal([
      'Child protection',
      'Front door',
      'Young people',
      'Workforce',
    ]);
    expect(all(on, '[part=chart] tbody th[scope=row]')).to.have.lengthOf(7);
    const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' };
    for (const node of [table(on), ...all(on, '[part=chart] :is(thead, tbody, tr, td)')]) {
      expect(node.getAttribute('role')).to.equal(roles[node.tagName as keyof typeof roles]);
    }
  });
  it('says each rating in a word and a shape, and in whole words to those who listen', async () => {
    for (const widthPx of [320, 900]) {
      const on = await mount(tag, { data: usual }, { widthPx });
      const ratings = all(on, 'td.col-rating .rating');
      expect(ratings.map((rating) => text(rating.querySelector('strong')))).to.deep.equal([
        'Missed',
        'In tolerance',
        'Met',
        'Not rated',
        'In tolerance',
      ]);
      expect(ratings.map(heard)).to.deep.equal([
        'Target missed',
        'Within tolerance',
        'Target met',
        'Not rated, since there is no figure for the latest period',
        'Within tolerance',
      ]);
      expect(ratings.every((rating) => rating.querySelector('svg path'))).to.equal(true);
    }
  });
  it('says the target in its cell where the heads are hidden', async () => {
    const on = await mount(tag, { data: usual }, { widthPx: 320 });
    const cell = root(on).querySelector('td.col-target')!;
    expect(contentBefore(cell)).to.include('Target');
    expect(getComputedStyle(cell).display).to.equal('block');
    expect(table(on).tHead!.offsetWidth).to.equal(1);
    expect(text(root(on).querySelector('.narrow'))).to.equal('Latest: Dec 2020; Change: from Nov');
  });
  it('is never wider than its room', async () => {
    for (const widthPx of [280, 320, 500, 700, 900, 1200]) {
      for (const name of ['vital signs of a month', 'long names', 'several areas'] as const) {
        const on = await mount(tag, { data: examples[name]!.dataset }, { widthPx });
        expect(table(on).scrollWidth, `${name}, ${widthPx} px`).to.be.at.most(widthPx);
        expect(on.box.scrollWidth, `${name}, ${widthPx} px`).to.be.at.most(widthPx);
      }
      unmountAll();
    }
  });
  it('has short texts to look at and whole words to listen to', async () => {
    const on = await mount(tag, { data: usual });
    expect(partText(on.element, 'summary')).to.include(
      '1 of 4 rated indicators missed its target; 2 within tolerance; 1 met; 3 not rated. Missed: Visits to children on a plan in time. 1 report is overdue.',
    );
    const [first] = all(on, 'tbody tr:not(.group)');
    const cells = [...first!.children].slice(1, 5);
    expect(cells.map(seen)).to.deep.equal(['91% | quality 54%', '↑ 4 pts', '90%', '≥ 95% (±3)']);
    expect(cells.map(heard)).to.deep.equal([
      '91%. December 2020. Audited good or better: 54%.',
      'Up 4 percentage points since November 2020.',
      '1 percentage point higher than England (90%).',
      'at least 95%. tolerance 3 percentage points.',
    ]);
    expect(text(first!.querySelector('.col-rating'))).to.include('Report due: March 2021');
  });
  it('has a list of what has no figure, and nothing of it is lost', async () => {
    const nothing = { value: '[x]', note: 'the minutes give no figure' };
    const target = { value: 90 };
    const data = card([
      sign('Plans', [1, 2], { group: 'Staff' }),
      sign('Visits', [nothing], { group: 'Staff', target, due: '2020', notes: ['Still to come.'] }),
      sign('Reviews', ['[c]']),
    ]);
    const on = await mount(tag, { data });
    expect(rows(on)).to.deep.equal(['Plans']);
    expect(text(root(on).querySelector('.blank p'))).to.equal('No figure published for 2020-21');
    expect(all(on, '.blank li').map(text)).to.deep.equal([
      'Staff Visits: the minutes give no figure; target at least 90%; report due year ending 31 March 2020 ⚑ Overdue.',
      'Reviews: [c].',
    ]);
    expect(partText(on.element, 'notes')).to.include('Visits: Still to come.');
    expect(partText(on.element, 'status')).to.equal('Showing all 3 indicators.');
    on.element.filter = 'overdue';
    await updated(on.element);
    expect(rows(on)).to.deep.equal([]);
    expect(all(on, '.item').map(text)).to.have.lengthOf(1);
  });
});

describe('a note of the author', () => {
  it('on why there is no figure is heard in its cell, and is among the notes', async () => {
    const noted = { value: '[x]', note: 'The audit was not done in this month.' };
    const on = await mount(tag, { data: card([sign('Audits', [30, noted])]) });
    expect(heard(root(on).querySelector('td.col-latest')!)).to.include(noted.note);
    expect(partText(on.element, 'notes')).to.include(`Audits: ${noted.note}`);
  });
});

describe('filters', () => {
  it('are radio buttons with counts, and show as many rows', async () => {
    const on = await mount(tag, { data: usual });
    const details = changes(on);
    expect(all(on, '.filters label').map(text)).to.deep.equal([
      'All (7)',
      'Target missed (1)',
      'Within tolerance (2)',
      'Changed (6)',
      'Overdue (1)',
    ]);
    await press(on, all(on, 'input[type=radio]')[1]);
    expect(rows(on)).to.deep.equal(['Visits to children on a plan in time']);
    expect(on.element.getAttribute('filter')).to.equal('missed');
    const status = part(on.element, 'status')!;
    expect(status.getAttribute('role')).to.equal('status');
    expect(text(status)).to.equal('Showing 1 of 7 indicators: those that missed their target.');
    expect(details).to.deep.equal([
      { widget: 'vital-signs', name: 'filter', value: 'missed', shown: 1 },
    ]);
    await press(on, all(on, 'input[type=radio]')[0]);
    expect(on.element.hasAttribute('filter')).to.equal(false);
    expect(rows(on)).to.have.lengthOf(7);
    expect(details[1]).to.deep.equal({
      widget: 'vital-signs',
      name: 'filter',
      value: '',
      shown: 7,
    });
  });
  it('are a list where there is little room, with the same counts', async () => {
    const on = await mount(tag, { data: usual }, { widthPx: 320 });
    const details = changes(on);
    expect(getComputedStyle(root(on).querySelector('.filters')!).display).to.equal('none');
    const list = root(on).querySelector<HTMLSelectElement>('.list select')!;
    expect(list.labels[0]!.textContent).to.include('Show');
    expect([...list.options].map(text)).to.deep.equal([
      'All (7)',
      'Target missed (1)',
      'Within tolerance (2)',
      'Changed (6)',
      'Overdue (1)',
    ]);
    await choose(on, list, 'missed');
    expect(rows(on)).to.deep.equal(['Visits to children on a plan in time']);
    expect(details[0]).to.deep.include({ name: 'filter', value: 'missed', shown: 1 });
    await choose(on, list, 'all');
    expect(on.element.hasAttribute('filter')).to.equal(false);
    on.element.filter = 'overdue';
    await updated(on.element);
    expect(list.value).to.equal('overdue');
  });
  it('are buttons where there is room, and no list', async () => {
    const on = await mount(tag, { data: usual }, { widthPx: 714 });
    expect(getComputedStyle(root(on).querySelector('.list')!).display).to.equal('none');
    expect(getComputedStyle(root(on).querySelector('.filters')!).display).to.equal('flex');
  });
  it('are moved between by arrow keys', async () => {
    const on = await mount(tag, { data: usual });
    all(on, 'input[type=radio]')[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await updated(on.element);
    expect(on.element.filter).to.equal('missed');
  });
  it('follow an attribute, for which no event is fired', async () => {
    const on = await mount(tag, { data: usual, filter: 'within-tolerance' });
    const details = changes(on);
    expect(rows(on)).to.deep.equal([
      'Repeat referrals within twelve months',
      'Cases per social worker',
    ]);
    expect(all<HTMLInputElement>(on, 'input[type=radio]').map(({ checked }) => checked)).to.deep.equal([
      false, false, true, false, false,
    ]); // prettier-ignore
    on.element.setAttribute('filter', 'red');
    await updated(on.element);
    expect(rows(on)).to.have.lengthOf(7);
    expect(details).to.deep.equal([]);
  });
  it('take the day for overdue from the page', async () => {
    const on = await mount(tag, { data: usual, filter: 'overdue' });
    expect(rows(on)).to.deep.equal(['Repeat referrals within twelve months']);
    on.element.setAttribute('as-of', '2021-04-12');
    await updated(on.element);
    expect(rows(on)).to.have.lengthOf(2);
    expect(all(on, '.overdue').map((each) => text(each).slice(0, 9))).to.deep.equal([
      '⚑ Overdue',
      '⚑ Overdue',
    ]);
    expect(partText(on.element, 'summary')).to.include('2 reports are overdue.');
    expect(partText(on.element, 'standfirst')).to.include('2 reports are overdue.');
    expect(all(on, '.filters label').map(text)).to.include('Overdue (2)');
    expect(partText(on.element, 'notes')).to.include('12 April 2021');
  });
  it('do not offer overdue where nothing has a date, nor a filter without rows', async () => {
    const on = await mount(tag, { data: card([sign('Plans', [30, 45])]) });
    const offered = all(on, '.filters label').map(text);
    expect(offered.join()).to.not.include('Overdue');
  });
});

describe('areas', () => {
  it('are offered where there are several, any of them at once', async () => {
    const on = await mount(tag, { data: areas });
    const details = changes(on);
    expect(text(root(on).querySelector('.areas summary'))).to.equal('Areas: all 4');
    await press(on, all(on, 'input[type=checkbox]')[1]);
    await press(on, all(on, 'input[type=checkbox]')[2]);
    expect(on.element.area).to.equal('Sampleton|Mockford');
    expect(text(root(on).querySelector('.areas summary'))).to.equal(
      'Areas: Sampleton and Mockford',
    );
    expect(partText(on.element, 'status')).to.equal(
      'Showing all 4 figures of Sampleton and Mockford.',
    );
    expect(details.at(-1)).to.deep.equal({
      widget: 'vital-signs',
      name: 'area',
      value: 'Sampleton|Mockford',
      shown: 4,
    });
    await press(on, root(on).querySelector<HTMLElement>('.areas button')!);
    expect(on.element.hasAttribute('area')).to.equal(false);
    expect(all(on, 'button.open')).to.have.lengthOf(7);
  });
  it('are not offered where there is one', async () => {
    const on = await mount(tag, { data: usual });
    expect(root(on).querySelector('.areas')).to.equal(null);
  });
});

describe('sorting', () => {
  const signs = card([sign('b', [5, 20]), sign('a', [1, 30]), sign('c', [9, 10], { due: '2022' })]);
  it('goes up, down and back to the author’s order, and says so', async () => {
    const on = await mount(tag, { data: signs });
    const details = changes(on);
    const head = () => root(on).querySelector('th.col-latest')!;
    expect(head().getAttribute('aria-sort')).to.equal('none');
    await press(on, head().querySelector('button')!);
    expect(head().getAttribute('aria-sort')).to.equal('ascending');
    expect(rows(on)).to.deep.equal(['c', 'b', 'a']);
    await press(on, head().querySelector('button')!);
    expect(head().getAttribute('aria-sort')).to.equal('descending');
    expect(rows(on)).to.deep.equal(['a', 'b', 'c']);
    expect(on.element.getAttribute('sort')).to.equal('-latest');
    await press(on, head().querySelector('button')!);
    expect(head().getAttribute('aria-sort')).to.equal('none');
    expect(rows(on)).to.deep.equal(['b', 'a', 'c']);
    expect(details.map(({ name, value }) => [name, value])).to.deep.equal([
      ['sort', 'latest'],
      ['sort', '-latest'],
      ['sort', ''],
    ]);
  });
  it('is a list too, for what has no head and where heads are hidden', async () => {
    const on = await mount(tag, { data: signs });
    const details = changes(on);
    const list = [...root(on).querySelectorAll<HTMLSelectElement>('select')].at(-1)!;
    expect(text(list.labels[0])).to.include('Sort');
    expect([...list.options].map(text)).to.deep.equal([
      'In given order',
      ...['indicator', 'latest', 'change', 'report due'].flatMap((by) => [
        `By ${by}`,
        `By ${by}, reversed`,
      ]),
    ]);
    await choose(on, list, 'due');
    expect(rows(on)).to.deep.equal(['c', 'b', 'a']);
    expect(details).to.deep.equal([
      { widget: 'vital-signs', name: 'sort', value: 'due', shown: 3 },
    ]);
    await choose(on, list, '');
    expect(on.element.hasAttribute('sort')).to.equal(false);
    await press(on, root(on).querySelector<HTMLElement>('th.col-latest button')!);
    expect(list.value).to.equal('latest');
  });
});

describe('several areas', () => {
  it('have a column each, and a figure opens into its trend', async () => {
    const on = await mount(tag, { data: areas }, { widthPx: 900 });
    expect(
      all(on, '[part=chart] thead th').map((th) => text(th).replace(/ ?[↕▲▼]/, '')),
    ).to.deep.equal(['Indicator', 'Exampleshire', 'Sampleton', 'Mockford', 'Testborough']);
    expect(all(on, '[part=chart] tbody th[scope=row]')).to.have.lengthOf(2);
    const figure = all(on, 'button.open')[1]!;
    expect(text(figure.querySelector('.unseen'))).to.equal(
      'Children looked after, rate per 10,000, Sampleton: 68 per 10,000. 31 March 2025.',
    );
    expect(text(figure.nextElementSibling)).to.equal('↓ 3');
    await press(on, figure);
    const trend = await opened(on);
    expect(trend.data!.area).to.deep.include({ name: 'Sampleton' });
    const row = root(on).getElementById(figure.getAttribute('aria-controls')!)!;
    expect(row.previousElementSibling).to.equal(figure.closest('tr'));
    expect(on.events.at(-1)!.detail).to.deep.include({
      area: { id: 'Sampleton', name: 'Sampleton' },
    });
    await press(on, row.querySelector<HTMLElement>('.close')!);
    expect(root(on).activeElement).to.equal(all(on, 'button.open')[1]);
  });
  it('have a row each where they are many, in the order of any indicator', async () => {
    const many = [...'ABCDEFG'].flatMap((area, i) => [
      sign('Plans', [i], { area }),
      sign('Visits', [9 - i], { area }),
    ]);
    const on = await mount(tag, { data: card(many) }, { widthPx: 900 });
    const details = changes(on);
    const names = () => all(on, 'tbody .name').map(text).join('');
    expect(names()).to.equal('ABCDEFG');
    const heads = () => all(on, '[part=chart] thead th');
    await press(on, heads()[2]!.querySelector('button')!);
    expect(names()).to.equal('GFEDCBA');
    expect(heads().map((th) => th.getAttribute('aria-sort'))).to.deep.equal([
      'none',
      'none',
      'ascending',
    ]);
    expect(details[0]).to.deep.include({ name: 'sort', value: 'latest:Visits' });
  });
  it('are lines of a block where there is little room', async () => {
    const on = await mount(tag, { data: areas }, { widthPx: 320 });
    const cells = all(on, 'tbody td.col-cell:not(.nothing)');
    expect(contentBefore(cells[0]!)).to.include('Exampleshire');
    const tops = cells.map((cell) => cell.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });
});

describe('a row', () => {
  it('opens into its trend, which is loaded then, and closes again', async () => {
    const on = await mount(tag, { data: usual }, { widthPx: 900 });
    expect(root(on).querySelector('council-indicator-trend')).to.equal(null);
    const button = () => root(on).querySelector<HTMLElement>('button.open')!;
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    expect(button().hasAttribute('aria-controls')).to.equal(false);
    await press(on, button());
    const trend = await opened(on);
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    const region = root(on).getElementById(button().getAttribute('aria-controls')!)!;
    expect(region.previousElementSibling).to.equal(button().closest('tr'));
    expect(region.contains(trend)).to.equal(true);
    expect(partText(trend, 'heading')).to.equal('Visits to children on a plan in time');
    expect(part(trend, 'heading')!.getAttribute('aria-level')).to.equal('3');
    expect(partText(trend, 'source')).to.include('Example data');
    await press(on, button());
    expect(root(on).querySelector('council-indicator-trend')).to.equal(null);
    expect(root(on).activeElement).to.equal(button());
  });
  it('has the same sentences as its trend', async () => {
    const on = await mount(tag, { data: usual });
    await press(on, all(on, 'button.open')[0]);
    const trend = await opened(on);
    const [row] = all(on, 'tbody tr:not(.group)');
    expect(partText(trend, 'rating')).to.include(heard(row!.querySelector('.rating')!));
    const change = heard(row!.querySelector('.col-change')!).replace(/\.$/, '');
    expect(partText(trend, 'headline')).to.include(change);
    expect(partText(trend, 'headline')).to.include(text(row!.querySelector('.figure')));
  });
  it('fires one event when it is opened, and none for the picture of its trend', async () => {
    const on = await mount(tag, { data: usual });
    const before = on.events.length;
    await press(on, all(on, 'button.open')[0]);
    await opened(on);
    expect(on.events.slice(before).map(({ type, detail }) => [type, detail])).to.deep.equal([
      [
        'council-select',
        {
          widget: 'vital-signs',
          area: { id: 'E00000000', name: 'Exampleshire' },
          item: {
            kind: 'indicator',
            id: 'Visits to children on a plan in time',
            name: 'Visits to children on a plan in time',
          },
          period: '2020-12',
          value: 91,
          unit: 'percent',
        },
      ],
    ]);
  });
  it('is closed by Escape, which leaves a point of the trend first', async () => {
    const on = await mount(tag, { data: usual });
    all(on, 'button.open')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    const trend = await opened(on);
    trend.shadowRoot!.querySelector<HTMLElement>('.explore')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await updated(trend);
    expect(part(trend, 'tooltip')).to.not.equal(null);
    await sendKeys({ press: 'Escape' });
    await updated(trend);
    expect(part(trend, 'tooltip')).to.equal(null);
    expect(trend.isConnected).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await updated(on.element);
    expect(trend.isConnected).to.equal(false);
    expect(root(on).activeElement).to.equal(all(on, 'button.open')[0]);
  });
  it('stays open while others are sorted and filtered around it, and closes with new data', async () => {
    const on = await mount(tag, { data: usual });
    await press(on, all(on, 'button.open')[0]);
    const trend = await opened(on);
    on.element.sort = '-indicator';
    await updated(on.element);
    expect(trend.isConnected).to.equal(true);
    setData(on.element, areas);
    await aTimeout(50);
    expect(root(on).querySelector('.opened')).to.equal(null);
  });
  it('gives its trend nothing that was withheld, and the trend withholds nothing again', async () => {
    const measure = { unit: 'percent', kind: 'flow', direction: 'high' } as const;
    const data = card(
      [
        sign('In custody', [3, 7], { measure: { unit: 'count', kind: 'stock', direction: 'low' } }),
        sign('Visits', [3.3, 90], {
          measure,
          series: [
            { name: 'Exampleshire', role: 'area', values: [3.3, 90], denominator: [152, 150] },
          ],
        }),
      ],
      { disclosure: { rounding: 10 } },
    );
    const on = await mount(tag, { data });
    consoleLines.expect(
      'expected no number in the file that tells of fewer people than the threshold, by itself or beside others, received 1 of them, which is not shown: indicators[0].series[0].values[0];',
    );
    await press(on, all(on, 'button.open')[0]);
    const trend = await opened(on);
    expect(JSON.stringify(trend.data)).to.not.match(/:3[,}]/);
    await press(on, all(on, 'button.open')[1]);
    await aTimeout(100);
    expect(consoleLines.take()).to.deep.equal([]);
    expect(JSON.stringify(on.element.data)).to.not.match(/:3[,}]/);
  });
  it('draws the same as a trend of the same figures, and states the same rounding', async () => {
    const rounded = card(
      [
        sign('In custody', [3, 7, 24], {
          measure: { unit: 'count', kind: 'stock', direction: 'low' },
          notes: ['Counted on the last day.'],
          source: { name: 'Own figures' },
          target: { value: 20 },
        }),
      ],
      { disclosure: { rounding: 10 }, source: 'Other figures', notes: ['Of the scorecard.'] },
    );
    const examplesToo = Object.values(examples).filter(({ kind }) => kind !== 'invalid');
    for (const data of [rounded, ...examplesToo.map(({ dataset }) => dataset)]) {
      const on = await mount(tag, { data });
      const { indicators, ...whole } = on.element.published!;
      const [{ name, area, year, source, notes, disclosure, ...row }] = indicators as [
        VitalSignsDataset['indicators'][number],
      ];
      const { measure, periods, series, target, events, projection, control } = row;
      const button = all(on, '#open-0')[0];
      // What has no figure has no row and no trend.
      if (!button) {
        expect(all(on, '.item')).to.not.be.empty;
        continue;
      }
      await press(on, button);
      const trend = await opened(on);
      const alone = await mount('council-indicator-trend', {
        headingLevel: 3,
        data: {
          ...{ measure, periods, series, target, events, projection, control },
          title: name,
          area: area ?? whole.area,
          year,
          source: source ?? whole.source,
          notes,
          disclosure: { ...disclosure, protected: true },
        },
      });
      await resized(alone, Number(part(trend, 'chart')!.getAttribute('width')));
      expect(outline(trend)).to.equal(outline(alone.element));
      expect(trend.published).to.deep.equal(alone.element.published);
      expect(consoleLines.take().map((each) => each.text)).to.deep.equal(reportsOf(on.element));
      unmountAll();
    }
  });
  it('opens into a trend that has nothing withheld in it, and nothing to report', async () => {
    const measure = { unit: 'count', kind: 'stock', direction: 'low' } as const;
    const on = await mount(tag, { data: card([sign('In custody', [3, 707], { measure })]) });
    await press(on, all(on, 'button.open')[0]);
    const trend = await opened(on);
    expect(consoleLines.take().map((each) => each.text)).to.deep.equal(reportsOf(on.element));
    expect([trend.state, trend.problems]).to.deep.equal(['drawn', []]);
    expect(trend.published!.series[0]!.values).to.deep.equal([
      { value: '[c]', marks: [] },
      { value: 707, marks: [] },
    ]);
  });
});

describe('another language', () => {
  it('can be added by a page', async () => {
    const ownWelsh = VitalSignsElement.locales.get('cy')!;
    VitalSignsElement.locales.set('cy', async () => ({ words: vitalSignsWords }));
    const { dataset } = examples['English and Welsh']!;
    const on = await mount(tag, { data: dataset, lang: 'cy' });
    VitalSignsElement.locales.set('cy', ownWelsh);
    expect(partText(on.element, 'heading')).to.equal('Arwyddion hanfodol');
    expect(partText(on.element, 'status')).to.equal('Yn dangos 1 o 1.');
    expect(text(root(on).querySelector('.group'))).to.equal('Drws ffrynt');
    expect(rows(on)).to.deep.equal(['Cysylltiadau']);
    expect(
      all(on, '[part=chart] thead th')
        .map((th) => text(th).replace(/ ?[↕▲▼]/, ''))
        .slice(0, 2),
    ).to.deep.equal(['Dangosydd', 'Diweddaraf 2020-12']);
  });
});

describe('the trend of a row', () => {
  const openedIn = async (lang: string) => {
    const on = await mount(tag, { data: card([sign('Contacts', [5, 6])]), lang });
    await press(on, all(on, 'button.open')[0]);
    return { on, trend: await opened(on) };
  };
  it('speaks the language of its scorecard, also where a page has another that only trends know', async () => {
    IndicatorTrendElement.locales.set('xx', IndicatorTrendElement.locales.get('cy')!);
    try {
      const { trend } = await openedIn('xx');
      expect(trend.lang).to.equal('en');
      expect(partText(trend, 'figures')).to.include('Table of figures');
    } finally {
      IndicatorTrendElement.locales.delete('xx');
    }
  });
  it('is Welsh in a Welsh page, as its scorecard is', async () => {
    const { on, trend } = await openedIn('cy');
    expect([partText(on.element, 'status'), trend.lang]).to.deep.equal([
      'Yn dangos yr unig ddangosydd.',
      'cy',
    ]);
    await waitUntil(() => partText(trend, 'figures').includes('Tabl o ffigurau'), 'no Welsh table');
  });
});

describe('five hundred rows', () => {
  it('are real rows, and each of them is in the page', async () => {
    const many = Array.from({ length: 500 }, (_, i) => sign(`Indicator ${i}`, [i, i + 1]));
    const on = await mount(tag, { data: card(many) }, { widthPx: 1000 });
    expect(all(on, '[part=chart] tbody th[scope=row]')).to.have.lengthOf(500);
    expect(part(on.element, 'chart')!.textContent).to.include('Indicator 499');
  });
});

describe('on paper', () => {
  it('repeats its heads, does not divide rows, and leaves out controls', async () => {
    await setViewport({ width: 900, height: 700 });
    const on = await mount(tag, { data: usual }, { widthPx: 800 });
    const sheets = on.element.shadowRoot!.adoptedStyleSheets;
    const print = sheets
      .flatMap((sheet) => [...sheet.cssRules])
      .filter(
        (rule): rule is CSSMediaRule =>
          rule instanceof CSSMediaRule && rule.conditionText === 'print',
      )
      .map(({ cssText }) => cssText)
      .join(' ');
    expect(print).to.match(/thead \{ display: table-header-group/);
    expect(print).to.match(/tr \{ break-inside: avoid/);
    expect(print).to.match(/\[part="controls"\][^{]*\{ display: none/);
  });
});
