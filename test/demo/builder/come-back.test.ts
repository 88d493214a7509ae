// Plays an author who comes back: with the HTML that the builder has made, or with a link that holds the figures.
import { expect } from '@open-wc/testing';
import { linkWith, textInLink } from '../../../demo/builder/figures-link.js';
import { madeHtml } from '../../../demo/builder/made-html.js';
import { type Author, closeAfterEach, newAuthor } from '../play-author.js';
import { waitUntil } from '../../support/wait-until.js';

closeAfterEach();

/** What is taken must be accepted anew; what is there already would pass for what is made anew. */
async function bringAgain(builder: Author, html: string): Promise<void> {
  builder.byId('takings').replaceChildren();
  await builder.paste(html);
  await waitUntil(() => !builder.byId<HTMLInputElement>('accept').checked);
}

const PLANS = 'Year\tExampleshire\tEngland\n2022-23\t84\t71\n2023-24\t[c]\t70\n2024-25\t75\t67';

describe('the builder, for whoever comes back', function () {
  this.timeout(60_000);

  it('opens the table and link of a trend with all that was said, and makes the same again', async () => {
    const builder = await newAuthor();
    await builder.paste(PLANS);
    await builder.choose('indicator-trend');
    await builder.answer({
      title: 'Children & plans, rate <made-up figures>',
      unit: 'per 10,000',
      direction: 'low',
      target: '78',
      source: 'Made-up figures & guesses',
    });
    const html = await builder.taken('table-first');
    await bringAgain(builder, html);
    const answer = (name: string) =>
      builder.page.querySelector<HTMLInputElement>(`#fields [name="${name}"]`)?.value;
    await waitUntil(() => answer('direction') === 'low');
    expect([answer('unit'), answer('source')]).to.deep.equal([
      'per 10,000',
      'Made-up figures & guesses',
    ]);
    expect(await builder.taken('table-first')).to.equal(html);
  });

  it('opens that of a scorecard, and lets an answer be changed', async () => {
    const builder = await newAuthor();
    await builder.paste(
      'Indicator\t2023-24\t2024-25\tTarget\tGood is\nVisits in time\t88%\t92%\t95%\thigh\nReviews\t80%\t81%\t90%\thigh',
    );
    await builder.choose('vital-signs');
    await builder.answer({ title: 'Our signs (made-up figures)', area: 'Exampleshire' });
    const html = await builder.taken('table-first');
    await bringAgain(builder, html);
    expect(await builder.taken('table-first')).to.equal(html);
    builder.byId('takings').replaceChildren();
    await builder.answer({ title: 'Our other signs (made-up figures)' });
    await waitUntil(() => !builder.byId<HTMLInputElement>('accept').checked);
    expect(await builder.taken('table-first')).to.include('<caption>Our other signs');
  });

  it('makes a link only when it is asked, without what is withheld, and opens it', async () => {
    const builder = await newAuthor();
    await builder.paste('Year\tExampleshire\n2022-23\t61\n2023-24\t3\n2024-25\t64');
    await builder.choose('indicator-trend');
    await builder.answer({ title: 'Plans (made-up figures)', unit: 'count', counts: 'people' });
    await builder.press('[data-cure=withhold]');
    const json = await builder.taken('json');
    expect(builder.page.getElementById('link')).to.equal(null);
    await builder.press('#make-link');
    const { value: link } = (await builder.waitFor('#link')) as HTMLTextAreaElement;
    expect(link).to.match(/\/demo\/builder\/index\.html#figures=[\w-]+$/);
    const text = await textInLink(new URL(link).hash);
    expect(JSON.parse(text!)).to.deep.equal(JSON.parse(json));
    expect(text)
      .to.include('[c]')
      .and.not.match(/[^\d.]3[^\d.]/);
    const other = await newAuthor();
    other.page.location.hash = new URL(link).hash;
    await other.press('[name=widget][value=indicator-trend]:checked');
    expect(JSON.parse(await other.taken('json'))).to.deep.equal(JSON.parse(json));
  });

  it('says so where a link was cut off', async () => {
    const builder = await newAuthor();
    const link = await linkWith('{"title":"Plans"}', 'https://charts.example/');
    builder.page.location.hash = new URL(link).hash.slice(0, -6);
    await waitUntil(() => builder.byId('status').textContent.includes('cut off'));
  });
});

describe('HTML that the builder has made', () => {
  const html = `<table>
  <caption>Plans</caption>
  <thead><tr><th scope="col">Year</th><th scope="col">A &amp; B</th></tr></thead>
  <tbody><tr><th scope="row">2024</th><td>[c]</td></tr></tbody>
</table>
<p><a href="https://charts.example/table.html#council-indicator-trend?direction=low&amp;series.A%20%26%20B.role=area">Show as a chart</a></p>
<p>Source: Somebody.</p>
<p>[c] confidential.</p>
<p>Counted by hand &lt;twice&gt;.</p>`;

  it('has a table, a widget, options and the notes of the author', () => {
    const { table, widget, options, notes } = madeHtml(html)!;
    expect(table).to.deep.equal({
      caption: 'Plans',
      heads: [['Year', 'A & B']],
      rows: [['2024', '[c]']],
    });
    expect(widget).to.equal('indicator-trend');
    expect(options).to.deep.equal([
      ['direction', 'low'],
      ['series.A & B.role', 'area'],
    ]);
    expect(notes).to.include('Counted by hand <twice>.').and.not.include('Source: Somebody.');
  });

  for (const [what, text] of Object.entries({
    'a page without a table': '<p>Plans</p>',
    'two tables': html + html,
    'cells that span others': html.replace('<td>', '<td colspan="2">'),
    'a row that is too long': html.replace('<td>', '<td></td><td>'),
    'no page': 'Year,Ayton\n2024,<table>',
  }))
    it(`is not ${what}`, () => expect(madeHtml(text)).to.equal(undefined));
});

describe('figures in a link', () => {
  it('come out as they went in', async () => {
    const text = JSON.stringify({ title: 'Cafés · ŵ £', values: Array(500).fill(7) });
    const link = await linkWith(text, 'https://charts.example/builder.html#before');
    expect(link.length).to.be.below(300);
    expect(await textInLink(new URL(link).hash)).to.equal(text);
  });
  it('are none where they would be larger than any dataset', async () => {
    const link = await linkWith(' '.repeat(21_000_000), 'https://charts.example/');
    expect(await textInLink(new URL(link).hash)).to.equal(undefined);
  });
});
