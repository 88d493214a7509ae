// Tests what is asked of a text that can be read in two ways and of published figures, and that nothing is read twice.
import { expect } from '@open-wc/testing';
import { newReader } from '../../../demo/builder/brought.js';
import { cubeFields, otherTotals } from '../../../demo/builder/cube-fields.js';
import { type Answers, answerTo, openFields } from '../../../demo/builder/field.js';
import { readingFields, readingOptions } from '../../../demo/builder/reading-fields.js';
import { answered, broughtIn, editedBy, writing } from '../../../demo/builder/session.js';
import { readSource } from '../../../src/read/read-source.js';

const ids = (fields: readonly { readonly id: string }[]) => fields.map(({ id }) => id);
const NOTE = 'Counted by hand';
const CELLS = `Year\tAyton\n2023-24\t61\n2024-25\t64\n\n${NOTE}`;

function countingReader() {
  let reads = 0;
  const read = newReader((...given) => {
    reads += 1;
    return readSource(...given);
  });
  return { read, reads: () => reads };
}

describe('the reader of what is brought', () => {
  it('reads a content once, however many figures are typed, and keeps the notes below it', async () => {
    const { read, reads } = countingReader();
    const session = broughtIn(CELLS);
    const { asRead } = await read(session);
    for (const figure of ['62', '63'])
      expect(
        await read(editedBy(session, { ...asRead!, rows: [['2023-24', figure]] })),
      ).to.deep.include({ notes: [NOTE] });
    await read(answered(session, 'title', 'Plans'));
    expect(reads()).to.equal(1);
  });

  it('reads again what is to be read otherwise, and other contents', async () => {
    const { read, reads } = countingReader();
    await read(broughtIn(CELLS));
    await read(answered(broughtIn(CELLS), 'separator', '\t'));
    await read(broughtIn('Year,Beeton\n2024-25,7'));
    expect(reads()).to.equal(3);
  });

  it('takes JSON for a dataset that is written, also where it is broken, a list, or empty', async () => {
    const { read } = countingReader();
    const bytes = new TextEncoder().encode('\ufeff{\r\n"title": "T"}');
    expect(await read(broughtIn(bytes))).to.deep.include({ json: '{\n"title": "T"}' });
    expect(await read(broughtIn('{"title": '))).to.deep.include({ json: '{"title": ' });
    const written = async (json: string) => read(writing(broughtIn('{}'), json));
    for (const json of ['', '[{"title": ', 'Year,Ayton'])
      expect(await written(json)).to.deep.equal({ json, problems: [], isLaidOut: false });
    expect(await written('[{}]')).to.deep.include({ json: '[{}]', input: [{}] });
  });

  it('leaves JSON of a publisher to its reader', async () => {
    const stat = '{"class": "dataset", "id": ["time"], "size": [1], "dimension": {"time": {"category": {"index": ["2024"]}}}, "value": [7]}'; // prettier-ignore
    const { read } = countingReader();
    expect(await read(broughtIn(stat))).to.include({ format: 'json-stat', isLaidOut: false });
    const pasted = await read(writing(broughtIn('{}'), stat));
    expect(pasted.format).to.equal('json-stat');
    expect(pasted.json).to.equal(undefined);
  });
});

describe('what is asked about the reading', () => {
  it('is what divides the values, the sheet, and what each unclear column is', async () => {
    const fields = readingFields([
      {
        ...{ severity: 'fault', path: [], code: 'unclear separator' },
        facts: { choices: [',', ';'] },
      },
      {
        ...{ severity: 'warning', path: [], code: 'other sheets' },
        facts: { taken: 'Plans', others: ['Days'] },
      },
      {
        ...{ severity: 'fault', path: [], code: 'unclear column' },
        facts: { of: 'area', choices: ['Place', 'Ward'] },
      },
      { ...{ severity: 'fault', path: [], code: 'not text' }, facts: { isSpreadsheet: false } },
    ]);
    expect(ids(fields)).to.deep.equal(['separator', 'sheet', 'column:Place', 'column:Ward']);
    expect(fields[0]!.choices!.map(({ label }) => label)).to.deep.equal(['Commas', 'Semicolons']);
    expect(ids(openFields(fields, {}))).to.deep.equal(['separator', 'column:Place', 'column:Ward']);
    expect(answerTo(fields[1]!, {})).to.equal('Plans');
  });

  const asked = (file: string, answers: Answers = {}) => readSource(file, readingOptions(answers));
  const menus = async (file: string) =>
    readingFields((await asked(file)).problems).map(({ id, isNeeded = false, choices }) => [
      ...[id, isNeeded],
      choices!.map(({ value }) => value).join(),
    ]);

  it('is what a column with decimal commas is, which is no figures, and it is read then', async () => {
    const file = [
      'Area,Year, Ages ,Plans',
      'Ayton,2024,"0,4",7',
      'Ayton,2024,"5,9",8',
      'Beeton,2024,"0,4",9',
    ].join('\n');
    expect((await asked(file)).cube).to.equal(undefined);
    expect(await menus(file)).to.deep.equal([['column:Ages', true, 'filter,ignore']]);
    const { cube: read, problems } = await asked(file, { 'column:Ages': 'filter' });
    expect(problems).to.deep.equal([]);
    const ages = read!.dimensions.find(({ label }) => label.trim() === 'Ages')!;
    expect(ages.categories.map(({ label }) => label)).to.deep.equal(['0,4', '5,9']);
    expect((await asked(file, { 'column:Ages': 'ignore' })).cube).not.to.equal(undefined);
  });

  it('may be which column holds figures where every one has other text too', async () => {
    const file = 'Area,Year,Plans\nAyton,2024,7\nBeeton,2024,about 8\nCeeton,2024,nine';
    expect((await asked(file)).cube).to.equal(undefined);
    expect(await menus(file)).to.deep.include([
      ...['column:Plans', false],
      'figures,filter,area,period,ignore',
    ]);
    const { cube: read } = await asked(file, { 'column:Plans': 'figures' });
    expect(read!.observations.map(({ value }) => value)).to.deep.equal([7, '[!]', '[!]']);
  });

  it('becomes options of the reader, but for what is not answered', () => {
    expect(
      readingOptions({ separator: ';', sheet: '', 'column:Place': 'area', title: 'T' }),
    ).to.deep.equal({ separator: ';', roles: { Place: 'area' } });
    expect(readingOptions({})).to.deep.equal({});
  });
});

const FILE = [
  'time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,la_name,placement,sex,children',
  ...['Total', 'All girls', 'Foster care'].flatMap((placement) =>
    ['Girls', 'Boys'].map(
      (sex) =>
        `2024,Reporting year,Local authority,E92000001,England,E08000017,Ayton,${placement},${sex},71`,
    ),
  ),
].join('\n');
const cube = (await readSource(FILE)).cube!;

describe('what is asked of published figures', () => {
  const needed = (widget: string, answers = {}) =>
    ids(openFields(cubeFields(widget, cube, answers), answers));

  it('is nothing of what has one category, and a menu for each filter', () => {
    expect(needed('indicator-trend')).to.include.members(['where:placement', 'where:sex']);
    expect(needed('indicator-trend')).not.to.include('area').and.not.include('measure');
  });

  it('is which filter has the parts of a mix, and then no category of it', () => {
    expect(needed('placement-mix')).to.include('parts');
    expect(needed('placement-mix', { parts: 'placement' }))
      .to.include('where:sex')
      .and.not.include('where:placement');
  });

  it('is which of several totals is meant; the others are left out', () => {
    expect(needed('placement-mix', { parts: 'placement' })).to.include('total');
    expect(needed('placement-mix', { parts: 'sex' })).not.to.include('total');
    expect(otherTotals(cube, 'placement', 'Total')).to.deep.equal(['All girls']);
    expect(otherTotals(cube, 'sex', 'Total')).to.deep.equal([]);
  });
});
