// Plays the author where a picture would mislead, for a funnel, and with files that go with the figures. Made-up figures.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../demo/widgets.js';
import {
  type Author,
  chooseFile,
  closeAfterEach,
  expectQuick,
  named,
  newAuthor,
} from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

closeAfterEach();

const CELLS = [
  'What became of contacts\t2023-24\t2024-25',
  'Advice and guidance\t4,210\t4,034',
  'Early help\t2,260\t2,391',
  'Referral to social care\t1,140\t1,087',
  'Total\t7,610\t7,512',
].join('\n');

/** What a page draws of a file. */
async function drawnOf(json: string) {
  const element = document.createElement('council-threshold-funnel') as HTMLElement & {
    data: unknown;
    state: string;
  };
  document.body.append(element);
  element.data = JSON.parse(json);
  await waitUntil(() => element.state === 'drawn', 'is drawn');
  const text = element.shadowRoot!.textContent;
  element.remove();
  return text;
}

const open = (builder: Author, id: string, name: string, text: string): void =>
  chooseFile(builder.byId(id), new File([text], name));

describe('the builder, of a funnel', function () {
  this.timeout(60_000);

  it('takes pasted cells to a file that a page draws', async () => {
    const builder = await newAuthor();
    await builder.paste(CELLS);
    await builder.choose('threshold-funnel');
    await builder.answer({
      title: 'Contacts (made-up figures)',
      as: 'outcomes',
      area: 'Exampleshire',
      source: 'Made-up figures',
    });
    const json = await builder.taken('json');
    expect(JSON.parse(json)).to.deep.include({ period: '2024-25', previousPeriod: '2023-24' });
    expect(await drawnOf(json))
      .to.include('7,512')
      .and.include('Referral to social care');
    expect(await builder.taken('element')).to.include('<council-threshold-funnel src=');
    expect(builder.byId('takings').textContent).to.include('A funnel has no form as a table.');
    expectQuick(builder);
  });

  it('takes stages, and asks what each counts', async () => {
    const builder = await newAuthor();
    await builder.paste('Stage\t2024-25\nContacts\t7512\nReferrals\t1087\nLooked after\t412');
    await builder.choose('threshold-funnel');
    await builder.answer({
      title: 'From contact to care (made-up figures)',
      as: 'journey',
      'stage:Contacts': 'contacts flow',
      'stage:Referrals': 'children flow',
      'stage:Looked after': 'children stock',
    });
    const { journey, contacts } = JSON.parse(await builder.taken('json')) as {
      readonly journey: readonly { readonly of: string; readonly kind: string }[];
      readonly contacts?: unknown;
    };
    expect(contacts).to.equal(undefined);
    expect(journey.map(({ of, kind }) => `${of} ${kind}`)).to.deep.equal([
      'contacts flow',
      'children flow',
      'children stock',
    ]);
  });

  it('is made by keyboard alone', async () => {
    const builder = await newAuthor(320);
    const { page } = builder;
    page.defaultView!.focus();
    await builder.tabTo(({ id }) => id === 'figures');
    await sendKeys({ type: CELLS.replaceAll('7,', '7').replaceAll(/(\d),(\d)/g, '$1$2').replaceAll('\t', ',') }); // prettier-ignore
    await builder.waitFor('[name=widget][value=threshold-funnel]');
    await builder.tabTo(named('widget'));
    await sendKeys({ press: 'Space' });
    await builder.waitFor('#fields [name=as]');
    await builder.tabTo(named('title'));
    await sendKeys({ type: 'Contacts' });
    await builder.tabTo(named('as'));
    await sendKeys({ press: 'ArrowDown' });
    await builder.waitFor('#take .open:not([hidden]) #json');
    await builder.tabTo(({ textContent }) => textContent === 'Copy: JSON');
    await sendKeys({ press: 'Enter' });
    await builder.waitFor('.taking [role=status]:not(:empty)');
    expect(await drawnOf(builder.byId<HTMLTextAreaElement>('json').value)).to.include('7,512');
    expect(page.documentElement.scrollWidth).to.equal(320);
  });
});

describe('the builder, where a picture would mislead', function () {
  this.timeout(60_000);
  const button = ({ page }: Author) => page.querySelector<HTMLElement>('[data-accept="cut axis"]')!;

  async function opened(): Promise<Author> {
    const builder = await newAuthor();
    await builder.paste('Year\tExampleshire\n2022-23\t88%\n2023-24\t90%\n2024-25\t92%');
    await builder.answer({ title: 'Visits (made-up figures)' });
    await builder.waitFor('[data-accept="cut axis"]');
    return builder;
  }

  it('hands out nothing until it is accepted, and keeps the focus on what was pressed', async () => {
    const builder = await opened();
    expect(builder.isTaken).to.equal(false);
    expect(builder.byId('status').textContent).to.equal(
      'The picture is drawn. Something in it would mislead: cure it, or accept it, before you go on.',
    );
    button(builder).focus();
    button(builder).click();
    await builder.waitFor('[data-accept="cut axis"][aria-pressed=true]');
    expect(builder.page.activeElement).to.equal(button(builder));
    builder.byId('accept').click();
    await waitUntil(() => builder.isTaken);
    button(builder).click();
    await waitUntil(() => !builder.isTaken, 'is closed again');
  });

  it('asks again after another answer', async () => {
    const builder = await opened();
    button(builder).click();
    await builder.waitFor('[data-accept="cut axis"][aria-pressed=true]');
    await builder.answer({ target: '95' });
    await builder.waitFor('[data-accept="cut axis"][aria-pressed=false]');
  });

  it('draws what is cured, and has it in the table to paste', async () => {
    const builder = await opened();
    await builder.press('[data-cure="cut axis"]');
    const html = await builder.taken('table-first');
    expect(html).to.include('fromZero=true');
    expect(builder.page.querySelector('[data-accept]')).to.equal(null);
    const { shadowRoot } = builder.page.querySelector('council-indicator-trend')!;
    expect(shadowRoot!.textContent).not.to.include('does not start at zero');
  });
});

const RESULTS = {
  results: ['2023', '2024'].map((year, i) => ({
    timePeriod: { code: 'CY', period: year },
    geographicLevel: 'LA',
    locations: { LA: 'l3' },
    filters: {},
    values: { i2: `${12 + i * 40}.5` },
  })),
};
const META = {
  title: 'Plans',
  indicators: [{ id: 'i2', column: 'p', label: 'Share', unit: '%', decimalPlaces: 1 }],
  filters: [],
  locations: [{ level: { code: 'LA' }, options: [{ id: 'l3', label: 'Ayton' }] }],
};

describe('the builder, with files that go with the figures', function () {
  this.timeout(60_000);

  it('asks for the second file, and draws once it is there', async () => {
    const builder = await newAuthor();
    await builder.paste(JSON.stringify(RESULTS));
    await builder.waitFor('#beside-row:not([hidden])');
    expect(builder.byId('status').textContent).to.equal(
      'An answer of Explore Education Statistics. It comes in two files: open the second one below.',
    );
    expect(builder.byId('read-problems').childElementCount).to.equal(0);
    expect(builder.page.querySelector('#shape .open')!.getClientRects()).to.have.lengthOf(0);
    open(builder, 'beside', 'meta.json', JSON.stringify(META));
    await builder.waitFor('#picture > council-indicator-trend');
    expect(builder.byId('read-problems').childElementCount).to.equal(0);
  });

  it('says where a file is no list of neighbours, and offers them where it is', async () => {
    const builder = await newAuthor();
    const heads = 'time_period,time_identifier,geographic_level,old_la_code,la_name,rereferral_percent'; // prettier-ignore
    const row = (code: string, name: string) => `2025,Calendar year,Local authority,${code},${name},20`; // prettier-ignore
    await builder.paste([heads, row('901', 'Ayton'), row('902', 'Beeton')].join('\n'));
    await builder.choose('indicator-trend');
    await builder.waitFor('#neighbours-row:not([hidden])');
    open(builder, 'neighbours', 'other.csv', 'Year,Ayton\n2024,7');
    await waitUntil(() => builder.byId('status').textContent.startsWith('other.csv'));
    expect(builder.byId('status').textContent).to.equal(
      'other.csv is no list of statistical neighbours: it has no columns SN1, SN2 and so on.',
    );
    open(builder, 'neighbours', 'list.csv', 'old_la_code,la_name,SN1,SN2\n901,Ayton,902,903');
    await builder.waitFor('#fields [name="beside:0"] option[value=neighbours]');
  });
});
