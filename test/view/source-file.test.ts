// Tests that the file of `src` may be in another format than our own, for every widget, and that none is guessed at.
import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { expectConsole } from '../support/expect-console.js';
import { askedOf, changeFile, type FaultyAnswer, faultyFile } from '../support/faulty-files.js';
import { mount, part, partText, settled, unmountAll } from '../support/mount.js';
import { waitUntil } from '../support/wait-until.js';

// Before the watch looks at what is left: what the figures lack is told too, and is not what is tested here.
afterEach(() => consoleLines.take());
const consoleLines = expectConsole();
afterEach(unmountAll);

const CSV = { 'content-type': 'text/csv' };
const said = (): string =>
  consoleLines
    .take()
    .map(({ text }) => text)
    .join();

const file = (body: string, more: Partial<FaultyAnswer> = {}): Promise<string> =>
  faultyFile({ body, headers: CSV, ...more });

/** As the Department for Education publishes: made-up figures. */
const rates = `time_period,time_identifier,geographic_level,country_name,new_la_code,la_name,sex,cla_rate
2023,Reporting year,National,England,,,Total,71
2024,Reporting year,National,England,,,Total,70
2025,Reporting year,National,England,,,Total,67
2023,Reporting year,Local authority,England,E08000001,Ayton,Total,88
2024,Reporting year,Local authority,England,E08000001,Ayton,Total,c
2025,Reporting year,Local authority,England,E08000001,Ayton,Total,91
2025,Reporting year,Local authority,England,E08000002,Beeby,Total,60
2025,Reporting year,Local authority,England,E08000001,Ayton,Girls,80
`;

const wide = `"Child protection plans, Ayton"
Year,Ayton,England
2024,"1,085",900
2025,"1,102",910
`;

const places = `Year,Local authority,Placement,Children
2025,Ayton,Total,100
2025,Ayton,Foster care in-house,60
2025,Ayton,Foster care with an agency,25
2025,Ayton,Residential home,15
`;

const contacts = `Year,Local authority,Source,Contacts
2025,Ayton,Total,100
2025,Ayton,Police,60
2025,Ayton,Schools,40
`;

const costs = `Year,Local authority,Provider,Cost
2025,Ayton,in-house,3110
2025,Ayton,external,3970
`;

/** Without marks. */
const valueOf = (written: unknown): unknown =>
  typeof written === 'object' && written !== null && 'value' in written ? written.value : written;

describe('a file in another format', () => {
  it('is drawn as a trend of the area that the options choose', async () => {
    const { element } = await mount('council-indicator-trend', {
      src: await file(rates),
      options:
        'area=Ayton&comparator=england&where=sex=Total&unit=per 10,000&direction=low&target=60',
    });
    const { published } = element;
    expect(published).to.deep.include({ area: { name: 'Ayton', code: 'E08000001' } });
    expect(
      published!.series.map(({ name, values }) => ({
        name,
        values: values.map((each) => valueOf(each)),
      })),
    ).to.deep.equal([
      { name: 'Ayton', values: [88, '[c]', 91] },
      { name: 'England', values: [71, 70, 67] },
    ]);
    expect(published!.measure).to.include({ direction: 'low' });
    expect(partText(element, 'headline')).to.contain('91');
  });

  it('is drawn as it is where it is laid out as a table of a page', async () => {
    const { element } = await mount('council-indicator-trend', {
      src: await file(wide),
      options: 'direction=low&counts=people',
    });
    expect(element.published).to.deep.include({ periods: ['2024', '2025'] });
    expect(partText(element, 'heading')).to.contain('Child protection plans');
    expect(partText(element, 'headline')).to.contain('1,102');
  });

  it('is drawn but for a cell that cannot be read, which is told', async () => {
    const { element } = await mount('council-indicator-trend', {
      src: await file('Year,Ayton\n2021,7\n2022,8\n2023,9\n2024,about ten\n2025,11\n'),
      options: 'title=Plans&counts=things&unit=count',
    });
    const values = element.published!.series[0]!.values.map(valueOf);
    expect(values).to.deep.equal([7, 8, 9, '[!]', 11]);
    await waitUntil(() => consoleLines.take().some(({ text }) => text.includes('2024')));
  });

  it('is drawn by each widget', async () => {
    const mix = await mount('council-placement-mix', {
      src: await file(places),
      options: 'area=Ayton&parts=Placement&total=Total&year=financial',
    });
    const funnel = await mount('council-threshold-funnel', {
      src: await file(contacts),
      options: 'area=Ayton&parts=Source&total=Total&as=sources&year=financial&column=Source=filter',
    });
    const signs = await mount('council-vital-signs', {
      src: await file(rates),
      options: 'area=Ayton&where=sex=Total&unit=per 10,000&title=Vital signs',
    });
    const cost = await mount('council-cost-comparator', {
      src: await file(costs),
      options: 'area=Ayton&kind=Provider&unit=pounds per week&title=Costs&year=financial',
    });
    for (const { element } of [mix, funnel, signs, cost])
      expect([element.localName, element.state]).to.deep.equal([element.localName, 'drawn']);
    expect(partText(mix.element, 'chart')).to.contain('60');
    expect(partText(signs.element, 'chart')).to.contain('91');
  });

  it('says what there is to choose where a choice is open, and takes none', async () => {
    const { element } = await mount('council-indicator-trend', { src: await file(rates) });
    expect(element.state).to.equal('failed');
    expect(element.published).to.equal(undefined);
    const messages = consoleLines.take().map(({ text }) => text);
    expect(messages.some((each) => /option area: .*"Ayton".*"Beeby"/.test(each))).to.equal(
      true,
      messages.join('\n'),
    );
    expect(messages.some((each) => /option where: .*"Total".*"Girls"/.test(each))).to.equal(
      true,
      messages.join('\n'),
    );
  });

  it('does not guess at a column', async () => {
    const { element } = await mount('council-indicator-trend', {
      src: await file(
        'Year,Local authority,RowRef,Rate\n2024,Ayton,1,7\n2024,Beeby,2,8\n2025,Ayton,1,7\n2025,Beeby,2,9',
      ),
      options: 'area=Ayton&unit=percent',
    });
    expect(element.state).to.equal('failed');
    expect(said()).to.contain('"RowRef"');
  });

  it('is read as spreadsheets write it: semicolons, and letters of Windows', async () => {
    const { element } = await mount('council-indicator-trend', {
      src: await file(
        'Caf\u00e9s;;\nYear;Ayton;Beeby\n2024;\u00a391;\u00a382\n2025;\u00a392;\u00a383\n',
        { encoding: 'latin1' },
      ),
      options: 'title=Cost of a week&separator=;',
    });
    expect(element.published!.measure).to.deep.include({ unit: 'pounds' });
  });

  it('may be JSON-stat', async () => {
    const src = await faultyFile({
      body: JSON.stringify({
        version: '2.0',
        class: 'dataset',
        label: 'Looked after',
        id: ['time', 'area'],
        size: [2, 1],
        role: { time: ['time'], geo: ['area'] },
        dimension: {
          time: { category: { index: ['2024', '2025'] } },
          area: { category: { index: ['W1'], label: { W1: 'Ayton' } } },
        },
        value: [7, 8],
      }),
    });
    const { element } = await mount('council-indicator-trend', {
      src,
      options: 'unit=percent&year=financial',
    });
    expect(element.published!.series[0]!.values.map(valueOf)).to.deep.equal([7, 8]);
  });

  it('may be a spreadsheet, of which the options name the sheet', async () => {
    const { element } = await mount('council-indicator-trend', {
      src: new URL('../read/samples/made-up.xlsx', import.meta.url).href,
      options: 'sheet=Days&title=Plans&counts=things',
    });
    expect(element.published!.series[0]!.values.map(valueOf)).to.deep.equal([5, 6]);
  });

  it('refuses a spreadsheet that cannot be read, with the remedy', async () => {
    const { element } = await mount('council-indicator-trend', {
      src: await file('PK\u0003\u0004\u0000\u0000'),
    });
    expect(element.state).to.equal('failed');
    expect(said()).to.contain('received a spreadsheet');
  });

  it('is read again by other options', async () => {
    const src = await file(rates);
    const options = 'where=sex=Total&unit=per 10,000&area=';
    const mounted = await mount('council-indicator-trend', { src, options: `${options}Ayton` });
    mounted.element.options = `${options}Beeby`;
    await waitUntil(() => mounted.element.published?.series[0]?.name === 'Beeby');
    expect(part(mounted.element, 'heading')).to.not.equal(null);
  });

  it('is asked for once by several elements, which each read it in their way', async () => {
    const src = await file(rates);
    const both = ['Ayton', 'England'].map((area) => `where=sex=Total&unit=per 10,000&area=${area}`);
    const drawn = await Promise.all(
      both.map((options) => mount('council-indicator-trend', { src, options })),
    );
    expect(drawn.map(({ element }) => element.published!.series[0]!.name)).to.deep.equal([
      'Ayton',
      'England',
    ]);
    expect(await askedOf(src)).to.have.length(1);
  });

  it('keeps the last picture where the next file leaves a choice open', async () => {
    const src = await file(rates);
    const mounted = await mount('council-indicator-trend', {
      src,
      options: 'area=Ayton&where=sex=Total&unit=per 10,000',
    });
    await changeFile(src, { body: rates.replaceAll('Ayton', 'Seaton'), headers: CSV });
    await mounted.element.reload();
    await settled(mounted);
    expect(mounted.element.state).to.equal('stale');
    await waitUntil(() => consoleLines.take().some(({ text }) => text.includes('option area')));
  });
});
