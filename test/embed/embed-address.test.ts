// Tests what the address of a page in a frame is read as.
import { expect } from '@open-wc/testing';
import { readEmbedAddress } from '../../src/embed/embed-address.js';

const read = (query: string) =>
  readEmbedAddress(`https://council.example/charts/embed.html${query}`, [
    'indicator-trend',
    'placement-mix',
  ]);
const good = '?widget=indicator-trend&src=/data/a.json';

describe('the address of a page in a frame', () => {
  it('names a widget, a file, a language and a theme', () => {
    expect(read(`${good}&lang=cy&theme=auto`)).to.deep.equal({
      widget: 'indicator-trend',
      file: 'https://council.example/data/a.json',
      lang: 'cy',
      theme: 'auto',
      hasActions: true,
      warnings: [],
    });
  });

  it('is English and light where it does not say, and has a file relative to the page', () => {
    expect(read('?src=data/a.json%23x&widget=placement-mix&utm_source=post')).to.deep.equal({
      widget: 'placement-mix',
      file: 'https://council.example/charts/data/a.json',
      lang: 'en',
      theme: 'light',
      hasActions: true,
      warnings: [],
    });
  });

  for (const lang of ['english language', '"><b>', 'e', 'en_GB', '-', 'en-', 'x'.repeat(99)]) {
    it(`takes no language of ${JSON.stringify(lang)}, and warns`, () => {
      const { lang: taken, warnings } = read(`${good}&lang=${encodeURIComponent(lang)}`);
      expect(taken).to.equal('en');
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).not.to.include(lang === '-' || lang === 'e' ? '\0' : lang);
    });
  }

  it('takes no theme but its three, and warns', () => {
    const { theme, warnings } = read(`${good}&theme=blue`);
    expect([theme, warnings.length]).to.deep.equal(['light', 1]);
  });

  it('offers no actions where it says so, and warns of another word', () => {
    const taken = (actions: string) => {
      const { hasActions, warnings } = read(`${good}&actions=${actions}`);
      return [hasActions, warnings.length];
    };
    expect([taken('no'), taken('yes'), taken('off')]).to.deep.equal([
      [false, 0],
      [true, 0],
      [true, 1],
    ]);
  });

  for (const widget of [
    '',
    'council-indicator-trend',
    'Indicator-Trend',
    'toString',
    '__proto__',
    'indicator-trend ',
  ])
    it(`refuses the widget ${JSON.stringify(widget)}`, () => {
      const said = read(`?src=/a.json&widget=${encodeURIComponent(widget)}`);
      expect(said).to.include({ refusal: 'kind' });
      expect('remedy' in said && said.remedy).to.equal(
        'widget: expected indicator-trend, placement-mix',
      );
    });

  it('refuses where there is no file, or no address of one', () => {
    expect(read('?widget=indicator-trend')).to.include({ refusal: 'no source' });
    expect(read('?widget=indicator-trend&src=%20')).to.include({ refusal: 'no source' });
    expect(read('?widget=indicator-trend&src=javascript:x')).to.include({ refusal: 'address' });
  });
});
