// Tests the line with which a report says where figures are from.
import { expect } from '@open-wc/testing';
import { citation } from '../../../src/core/files/citation.js';
import type { Source } from '../../../src/core/data/source.js';
import { coreEn } from '../../../src/core/words/en.js';
import { sourceLine } from '../../../src/core/words/source-line.js';

const source: Source = {
  ...{ name: 'Looked after children', url: 'https://a.example/cla', published: '2025-11-20' },
  ...{ licence: 'Open Government Licence v3.0', status: 'official' },
};

describe('a citation', () => {
  it('says title, subtitle, area, source, licence and where', () => {
    expect(
      citation({
        ...{ title: 'Children in care', subtitle: 'Number · 2025', area: 'Exampleshire' },
        ...{ source: sourceLine(source, coreEn), address: 'https://b.example/#chart' },
      }),
    ).to.equal(
      'Children in care. Number · 2025. Exampleshire. Source: Looked after children. Official statistics. Published 20 November 2025. Licence: Open Government Licence v3.0. https://a.example/cla https://b.example/#chart',
    );
  });

  it('says the area once, and ends no sentence twice', () => {
    expect(
      citation({
        ...{ title: 'Are more children in care?', subtitle: '', area: 'Ayton' },
        ...{ source: '', address: '' },
      }),
    ).to.equal('Are more children in care? Ayton.');
    expect(
      citation({ title: 'Plans in Ayton', subtitle: '', area: 'Ayton', source: '', address: '' }),
    ).to.equal('Plans in Ayton.');
  });

  it('names no address that holds a password or a script', () => {
    for (const url of ['https://a:b@c.example/', 'javascript:alert(1)'])
      expect(sourceLine({ name: 'Made up', url }, coreEn)).to.equal('Source: Made up.');
  });

  it('is empty of a source that is not given', () => {
    expect(sourceLine(undefined, coreEn)).to.equal('');
  });
});
