// Plays the author for each widget whose datasets have the form of a table: pastes cells, answers what is asked, takes
// the table and its link, puts them into a bare page with `upgrade.js`, and looks for the same figures in the chart.
import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { chartOf, closeAfterEach, expectQuick, named, newAuthor } from './play-author.js';
import { waitUntil } from '../support/wait-until.js';

interface Figure {
  readonly value: unknown;
}
type Read = Readonly<Record<string, unknown>> & {
  readonly series?: readonly { readonly name: string; readonly values: readonly Figure[] }[];
};

closeAfterEach();

describe('the builder', function () {
  this.timeout(60_000);

  it('takes pasted cells to a trend in a page', async () => {
    const builder = await newAuthor();
    await builder.paste(
      [
        'Year\tExampleshire\tEngland',
        '2022-23\t84\t71',
        '2023-24\t[c]\t70',
        '2024-25\t75\t67',
      ].join('\n'),
    );
    await builder.choose('indicator-trend');
    await builder.answer({
      title: 'Children looked after, rate (made-up figures)',
      unit: 'per 10,000',
      direction: 'low',
      target: '78',
      source: 'Made-up figures & guesses',
    });
    const html = await builder.taken('table-first');
    expect(html).to.include('<td>[c]</td>').and.include('Source: Made-up figures &amp; guesses.');
    const chart = await chartOf(html);
    const { measure, target, series } = chart.data as Read;
    expect(
      series!.map(({ name, values }) => [name, values.map(({ value }) => value)]),
    ).to.deep.equal([
      ['Exampleshire', [84, '[c]', 75]],
      ['England', [71, 70, 67]],
    ]);
    expect(measure).to.include({ unit: 'per 10,000', direction: 'low' });
    expect(target).to.include({ value: 78 });
    expect(chart.shadowRoot!.querySelector('[part=rating]')!.textContent).to.equal('Target met');
    expectQuick(builder);
  });

  it('takes pasted cells to a mix, without the small count that was in them', async () => {
    const builder = await newAuthor();
    await builder.paste(
      [
        'Placement\t31 March 2024\t31 March 2025',
        'Foster care\t332\t330',
        'Children’s homes\t46\t51',
        'Placed for adoption\t18\t3',
        'Total\t396\t384',
      ].join('\n'),
    );
    await builder.choose('placement-mix');
    await builder.answer({ title: 'Where children live (made-up figures)', counts: 'people' });
    await builder.press('[data-cure=withhold]');
    const html = await builder.taken('table-first');
    const cells = [...html.matchAll(/<td>([^<]*)<\/td>/g)].map(([, cell]) => cell);
    expect(cells).to.include('[c]').and.not.include('3').and.not.include('51');
    const { total, parts } = (await chartOf(html)).data as Read & {
      readonly total: Figure;
      readonly parts: readonly { readonly name: string; readonly value: Figure }[];
    };
    expect(total.value).to.equal(384);
    expect(parts.map(({ name, value }) => [name, value.value])).to.deep.equal([
      ['Foster care', 330],
      ['Children’s homes', '[c]'],
      ['Placed for adoption', '[c]'],
    ]);
    expectQuick(builder);
  });

  it('takes pasted cells to a comparison of costs, and asks who provides what no name tells', async () => {
    const builder = await newAuthor();
    await builder.paste('Home\tCost\nOur own\t£3,110\nThe Larches\t£3,970\n');
    await builder.choose('cost-comparator');
    await builder.answer({
      title: 'What a bed costs (made-up figures)',
      unit: 'pounds per bed per week',
      'cell:Kind:The Larches': 'external',
      'cell:Basis:Our own': 'full occupancy',
    });
    const chart = await chartOf(await builder.taken('table-first'));
    const { provisions } = chart.data as Read & {
      readonly provisions: readonly Readonly<Record<string, unknown> & { cost: Figure }>[];
    };
    expect(
      provisions.map(({ name, kind, cost, basis, unit }) => [name, kind, cost.value, basis, unit]),
    ).to.deep.equal([
      ['Our own', 'in-house', 3110, 'full occupancy', 'pounds per bed per week'],
      ['The Larches', 'external', 3970, undefined, 'pounds per bed per week'],
    ]);
    expectQuick(builder);
  });

  it('takes pasted cells to a scorecard, a row for each indicator', async () => {
    const builder = await newAuthor();
    await builder.paste(
      [
        'Indicator\t2023-24\t2024-25\tEngland\tTarget\tGood is',
        'Visits in time\t88%\t92%\t90%\t95%\thigh',
        'Children on a plan\t1,044\t1,031\t\t\t',
      ].join('\n'),
    );
    await builder.choose('vital-signs');
    await builder.answer({
      title: 'Our signs (made-up figures)',
      area: 'Exampleshire',
      'cell:Unit:Children on a plan': 'count',
      'cell:Counts:Children on a plan': 'people',
      'cell:Good is:Children on a plan': 'low',
    });
    const chart = await chartOf(await builder.taken('table-first'));
    const { indicators } = chart.data as { readonly indicators: readonly (Read & Named)[] };
    expect(
      indicators.map(({ name, measure, series, target }) => [
        name,
        measure.unit,
        measure.direction,
        series!.map((each) => [each.name, each.values.map(({ value }) => value)]),
        target?.value,
      ]),
    ).to.deep.equal([
      [
        'Visits in time',
        'percent',
        'high',
        [
          ['Exampleshire', [88, 92]],
          ['England', ['[x]', 90]],
        ],
        95,
      ],
      [
        'Children on a plan',
        'count',
        'low',
        [
          ['Exampleshire', [1044, 1031]],
          ['England', ['[x]', '[x]']],
        ],
        undefined,
      ],
    ]);
    expectQuick(builder);
  });

  it('takes a file of a department to a trend, and asks which area and category are meant', async () => {
    const builder = await newAuthor();
    const row = (year: string, level: string, code: string, name: string, values: string) =>
      `${year},Reporting year,${level},E92000001,England,${code},${name},${values}`;
    await builder.paste(
      [
        'time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,la_name,placement,rate_per_10000',
        row('2024', 'National', '', '', 'Total,70'),
        row('2025', 'National', '', '', 'Total,67'),
        row('2024', 'Local authority', 'E08000017', 'Exampleshire', 'Total,79'),
        row('2025', 'Local authority', 'E08000017', 'Exampleshire', 'Total,c'),
        row('2024', 'Local authority', 'E08000017', 'Exampleshire', 'Foster care,41'),
        row('2025', 'Local authority', 'E08000017', 'Exampleshire', 'Foster care,42'),
      ].join('\n'),
    );
    await builder.choose('indicator-trend');
    await builder.answer({
      title: 'Children looked after (made-up figures)',
      area: 'E08000017',
      'where:placement': 'Total',
      year: 'financial',
      'beside:0': 'E92000001',
    });
    const chart = await chartOf(await builder.taken('table-first'));
    const { series, measure } = chart.data as Read;
    expect(measure).to.include({ unit: 'per 10,000' });
    expect(
      series!.map(({ name, values }) => [name, values.map(({ value }) => value)]),
    ).to.deep.equal([
      ['Exampleshire', [79, '[c]']],
      ['England', [70, 67]],
    ]);
    expectQuick(builder);
  });

  it('hands out an element, a frame and a file that hold nothing withheld, and opens the file again', async () => {
    const builder = await newAuthor();
    await builder.paste('Year\tExampleshire\n2022-23\t61\n2023-24\t3\n2024-25\t64');
    await builder.choose('indicator-trend');
    await builder.answer({ title: 'Plans (made-up figures)', unit: 'count', counts: 'people' });
    await builder.press('[data-cure=withhold]');
    const json = await builder.taken('json');
    expect(JSON.parse(json).series[0].values.map(({ value }: Figure) => value)).to.deep.equal([
      61,
      '[c]',
      64,
    ]);
    expect(await builder.taken('element')).to.include(
      '<council-indicator-trend src="/data/plans-made-up-figures.json">',
    );
    expect(await builder.taken('frame')).to.include(
      'embed.html?widget=indicator-trend&amp;src=/data/plans-made-up-figures.json&amp;lang=en-GB"',
    );
    // Else what is there already would pass for what is made anew.
    builder.byId('takings').replaceChildren();
    await builder.paste(json);
    await builder.press('[name=widget][value=indicator-trend]:checked');
    expect(JSON.parse(await builder.taken('json'))).to.deep.equal(JSON.parse(json));
  });

  it('hands out nothing as long as a small count is in what was brought, and undoes a step', async () => {
    const builder = await newAuthor();
    await builder.paste('Year\tExampleshire\n2022-23\t61\n2023-24\t3\n2024-25\t64');
    await builder.choose('indicator-trend');
    await builder.answer({ title: 'Plans (made-up figures)', unit: 'count', counts: 'people' });
    await builder.press('[data-cure=withhold]');
    await builder.taken('json');
    builder.byId('undo').click();
    await builder.waitFor('[data-cure=withhold]');
    expect(builder.page.querySelector('#take .open')!.matches('[hidden]')).to.equal(true);
  });

  it('has no empty card where no picture can be drawn yet', async () => {
    const builder = await newAuthor();
    const card = builder.page.querySelector('#picture')!;
    await builder.paste('Year\tExampleshire\n2022-23\t61\n2023-24\t63\n2024-25\t64');
    await builder.choose('indicator-trend');
    expect(card.getClientRects()).to.have.lengthOf(0);
    await builder.answer({ title: 'Visits (made-up figures)', unit: 'count', counts: 'things' });
    await builder.taken('json');
    expect(card.getBoundingClientRect().height).to.be.above(300);
  });

  it('saves a picture that is dark on white, in a dark window too', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    try {
      const builder = await newAuthor();
      await builder.paste('Year\tExampleshire\n2022-23\t61\n2023-24\t63\n2024-25\t64');
      await builder.choose('indicator-trend');
      await builder.answer({ title: 'Visits (made-up figures)', unit: 'count', counts: 'things' });
      await builder.taken('json');
      const saved: Blob[] = [];
      const { URL: addresses } = builder.page.defaultView as Window & typeof globalThis;
      addresses.createObjectURL = (content) => {
        saved.push(content as Blob);
        return '#';
      };
      await builder.press('#save-SVG');
      const svg = new DOMParser().parseFromString(await saved[0]!.text(), 'image/svg+xml');
      const fills = [...svg.querySelectorAll(':root > text')].map((text) =>
        text.getAttribute('fill')!,
      );
      expect(fills.length).to.be.above(3);
      const lightness = (fill: string) =>
        Math.max(...fill.match(/[\da-f]{2}/g)!.map((part) => parseInt(part, 16)));
      expect(Math.max(...fills.map(lightness)), fills.join()).to.be.below(0x80);
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('saves a scorecard as SVG and as PNG, and says so', async () => {
    const builder = await newAuthor();
    await builder.paste(
      'Indicator\t2023-24\t2024-25\tTarget\tGood is\nVisits in time\t88%\t92%\t95%\thigh\nReviews in time\t[c]\t81%\t\thigh',
    );
    await builder.choose('vital-signs');
    await builder.answer({ title: 'Our signs (made-up figures)', area: 'Exampleshire' });
    await builder.taken('json');
    const saved: { readonly blob: Blob; readonly name: string }[] = [];
    const view = builder.page.defaultView as Window & typeof globalThis;
    let blob: Blob | undefined;
    view.URL.createObjectURL = (content) => {
      blob = content as Blob;
      return '#';
    };
    view.HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      saved.push({ blob: blob!, name: this.download });
    };
    const status = builder.byId('save-SVG').parentElement!.querySelector('[role=status]')!;
    await builder.press('#save-SVG');
    await waitUntil(() => status.textContent === 'SVG is saved.');
    await builder.press('#save-PNG');
    await waitUntil(() => status.textContent === 'PNG is saved.', 'no PNG', { timeout: 5000 });
    const [svg, png] = saved;
    expect(saved.map(({ name }) => name)).to.deep.equal(
      ['svg', 'png'].map((ending) => `our-signs-made-up-figures.${ending}`),
    );
    const root = new DOMParser().parseFromString(await svg!.blob.text(), 'image/svg+xml');
    const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts.join(' ')).to.include('Our signs (made-up figures)').and.include('Exampleshire');
    for (const wanted of ['Visits in time', 'Reviews in time', '92%', 'Missed'])
      expect(texts).to.include(wanted);
    const { width } = await createImageBitmap(png!.blob);
    expect(width).to.equal(3 * Number(root.documentElement.getAttribute('width')));
  });

  it('is played by keyboard alone, in a window as narrow as a phone', async () => {
    const builder = await newAuthor(320);
    const { page } = builder;
    builder.page.defaultView!.focus();
    await builder.tabTo(({ id }) => id === 'figures');
    await sendKeys({ type: 'Year,Exampleshire,England\n2023-24,79,70\n2024-25,75,67\n' });
    await builder.waitFor('#fields [name=unit]');
    await builder.tabTo(named('title'));
    await sendKeys({ type: 'Visits in time' });
    await builder.tabTo(named('unit'));
    // The second choice: percentages.
    await builder.key('ArrowDown');
    await builder.key('ArrowDown');
    await builder.waitFor('[data-cure="cut axis"]');
    await builder.tabTo(({ textContent }) => textContent === 'Start the axis at zero');
    await builder.key('Enter');
    await builder.waitFor('#accept-row:not([hidden])');
    await builder.tabTo(({ id }) => id === 'accept');
    await builder.key('Space');
    await builder.waitFor('#take .open:not([hidden]) #table-first');
    await builder.tabTo(({ textContent }) => textContent === 'Copy: Table and link');
    await builder.key('Enter');
    await builder.waitFor('.taking [role=status]:not(:empty)');
    expect(builder.keys).to.be.below(60);
    const chart = await chartOf(builder.byId<HTMLTextAreaElement>('table-first').value);
    const { measure, series } = chart.data as Read;
    expect(measure).to.include({ unit: 'percent', fromZero: true });
    expect(series!.map(({ values }) => values.map(({ value }) => value))).to.deep.equal([
      [79, 75],
      [70, 67],
    ]);
    expect(page.documentElement.scrollWidth).to.equal(320);
  });

  it('may open no connection, whatever is brought', async () => {
    const builder = await newAuthor();
    const policy = builder.page.querySelector('meta[http-equiv]')!.getAttribute('content');
    expect(policy).to.include("default-src 'none'").and.include("connect-src 'none'");
    expect(policy).to.include("img-src 'self';").and.not.include('blob:');
    const { fetch } = builder.page.defaultView!;
    const refused = await fetch('/demo/data/list.json').then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
  });
});

interface Named {
  readonly name: string;
  readonly measure: Readonly<Record<string, unknown>>;
  readonly target?: Figure;
}
