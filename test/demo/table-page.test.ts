// Tests the page of the demo to which a link below a table leads where its own page cannot draw the chart.
import { expect } from '@open-wc/testing';
import { linkable, linkHtml, tableHtml } from '../support/linked-tables.mjs';
import { openFrame } from './page-frame.js';
import { waitUntil } from '../support/wait-until.js';

const fragmentOf = (name: string): string =>
  /#([^"]*)"/.exec(linkHtml(name))![0].slice(0, -1).replaceAll('&amp;', '&');

describe('the page that a link below a table opens', () => {
  for (const name of linkable) {
    it(`asks for the table of ${name}, with the options of the link, and draws it once it is there`, async () => {
      const frame = await openFrame(`../../demo/table.html${fragmentOf(name)}`, 900);
      try {
        const page = frame.contentDocument!;
        const textOf = (id: string) => page.getElementById(id)!.textContent.trim();
        const valueOf = (id: string) => (page.getElementById(id) as HTMLInputElement).value;
        await waitUntil(() => valueOf('widget') === name);
        expect(`#council-${name}?${valueOf('options')}`).to.equal(fragmentOf(name));
        expect(textOf('verdict')).to.equal('Paste a table to see its chart.');
        const pasted = page.getElementById('table')!;
        // The policy of the page lets no text become elements; a paste is the browser's.
        const written = new DOMParser().parseFromString(tableHtml(name), 'text/html');
        pasted.append(page.adoptNode(written.querySelector('table')!));
        pasted.dispatchEvent(new Event('input'));
        const chart = () => page.querySelector<HTMLElement & { state: string }>('#picture > *');
        await waitUntil(() => chart()?.state === 'drawn');
        expect(chart()!.localName).to.equal(`council-${name}`);
        expect(textOf('problems')).to.equal('');
      } finally {
        frame.remove();
      }
    });
  }

  it('is Welsh on its Welsh page, and leads to the other with what the link says', async () => {
    const frame = await openFrame(`../../demo/table.cy.html${fragmentOf('indicator-trend')}`, 900);
    try {
      const page = frame.contentDocument!;
      const widget = page.getElementById('widget') as HTMLSelectElement;
      await waitUntil(() => widget.value === 'indicator-trend');
      expect(widget.selectedOptions[0]!.textContent).to.equal('Tuedd dros amser');
      expect(page.getElementById('verdict')!.textContent).to.equal('Gludwch dabl i weld ei siart.');
      const link = page.getElementById('language') as HTMLAnchorElement;
      expect(link.href).to.match(/\/table\.html#council-indicator-trend\?/);
      const pasted = page.getElementById('table')!;
      const written = new DOMParser().parseFromString(tableHtml('indicator-trend'), 'text/html');
      pasted.append(page.adoptNode(written.querySelector('table')!));
      pasted.dispatchEvent(new Event('input'));
      const chart = () => page.querySelector<HTMLElement & { state: string }>('#picture > *');
      await waitUntil(() => chart()?.state === 'drawn');
      const language = () => chart()?.shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.lang;
      expect(language()).to.equal('cy');
      pasted.querySelector('table')!.lang = 'en';
      pasted.dispatchEvent(new Event('input'));
      await waitUntil(() => language() === 'en', 'in English');
    } finally {
      frame.remove();
    }
  });

  it('reads a link with a stray sign as it came', async () => {
    const frame = await openFrame('../../demo/table.html#council-vital-signs?kind=100%', 900);
    try {
      const page = frame.contentDocument!;
      const widget = page.getElementById('widget') as HTMLSelectElement;
      await waitUntil(() => widget.value === 'vital-signs');
      expect((page.getElementById('options') as HTMLInputElement).value).to.equal('kind=100%');
      expect(page.getElementById('verdict')!.textContent).to.contain('Paste a table');
    } finally {
      frame.remove();
    }
  });
});
