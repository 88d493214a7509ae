// Tests what stands above and below a picture: the title, the subtitle, and that nothing is said twice.
import { expect } from '@open-wc/testing';
import { readEnvelope } from '../../../src/core/data/dataset.js';
import { coreEn } from '../../../src/core/words/en.js';
import { type SurfaceParts, surfaceOf } from '../../../src/core/words/surface.js';

const parts: SurfaceParts = {
  finding: 'Doncaster: 74 children in care per 10,000, down 5 in a year',
  what: 'Rate per 10,000',
  when: '31 March 2025',
  value: '74 per 10,000',
  beside: 'down 5 in a year',
  standfirst: 'This is 7 more than in England.',
  summary: () => ['This is 7 more than in England. It fell by 5.'],
  vital: [],
  notes: () => ['Rates are whole numbers.'],
};

const surface = (envelope: Parameters<typeof readEnvelope>[0], more: Partial<SurfaceParts> = {}) =>
  surfaceOf(coreEn, readEnvelope(envelope, 'indicator-trend'), { ...parts, ...more });

describe('the surface of a widget', () => {
  it('keeps the title of the author, with the number below it', () => {
    const { title, value, beside } = surface({ title: 'Care', measure: { name: 'children' } });
    expect([title, value, beside]).to.eql(['Care', '74 per 10,000', 'down 5 in a year']);
  });

  it('makes the title from the data, and does not repeat the number', () => {
    const { title, value, beside } = surface({ measure: { name: 'children in care' } });
    expect([title, value, beside]).to.eql([parts.finding, '', '']);
  });

  it('shows below a title that is made from the data what it has no room for', () => {
    const leftOut = 'Down 5 in a year';
    expect(surface({ measure: { name: 'children' } }, { leftOut }).beside).to.equal(leftOut);
    expect(surface({ title: 'Care' }, { leftOut }).beside).to.equal(parts.beside);
  });

  it('takes the name of the measure where the data say nothing', () => {
    const { title, value } = surface({ measure: { name: 'children in care' } }, { finding: '' });
    expect([title, value]).to.eql(['Children in care', '74 per 10,000']);
  });

  it('leaves out of the subtitle what the title says', () => {
    expect(surface({ title: 'Care', area: 'Doncaster' }).subtitle).to.equal(
      'Rate per 10,000 · Doncaster · 31 March 2025',
    );
    expect(surface({ title: 'Care in doncaster', area: 'Doncaster' }).subtitle).to.equal(
      'Rate per 10,000 · 31 March 2025',
    );
  });

  it('names an area whose name is only a part of a word of the title', () => {
    for (const [title, area] of [
      ['Placements, beside Derbyshire', 'Derby'],
      ['Contacts beside Leicestershire', 'Leicester'],
      ['Costs beside Stoke-on-Trent', 'Stoke'],
      ['Plant Môn', 'Mô'],
    ] as const)
      expect(surface({ title, area }).subtitle).to.equal(
        `Rate per 10,000 · ${area} · 31 March 2025`,
      );
    for (const title of ['Derby’s children', 'Care (Derby)', 'DERBY, costs'])
      expect(surface({ title, area: 'Derby' }).subtitle).to.equal(
        'Rate per 10,000 · 31 March 2025',
      );
    expect(surface({ title: 'Care in A [B] (C)', area: 'A [B] (C)' }).subtitle).to.equal(
      'Rate per 10,000 · 31 March 2025',
    );
  });

  it('leaves out of the subtitle what the author’s own subtitle says', () => {
    const subtitle = 'Children in Doncaster on 31 March 2025';
    expect(surface({ title: 'Care', subtitle, area: 'Doncaster' }).subtitle).to.equal(subtitle);
  });

  it('begins its sentence with a capital, and says it once', () => {
    const small = { standfirst: 'own: 60%.', summary: () => ['own: 60%. It fell.'] };
    const { standfirst, description } = surface({ title: 'Care' }, small);
    expect([standfirst, description()]).to.eql(['Own: 60%.', ['Own: 60%. It fell.']]);
  });

  it('shows at most two vital notes, and puts the others among the notes', () => {
    const { vital, notes } = surface(
      { title: 'Care', notes: ['N.'] },
      { vital: ['1.', '2.', '3.'] },
    );
    expect(vital).to.eql(['1.', '2.']);
    expect(notes()).to.eql(['N.', '3.', 'Rates are whole numbers.']);
  });

  it('describes the picture with the words of the author, the standfirst and the summary', () => {
    const author = { title: 'Care', description: 'My words.' };
    expect(surface(author).description()).to.eql(['My words.', parts.summary()[0]]);
    expect(surface(author, { summary: () => ['It fell.'] }).description()).to.eql([
      'My words.',
      parts.standfirst,
      'It fell.',
    ]);
  });

  it('reads every text in its language', () => {
    const welsh = { ...coreEn, lang: 'cy' };
    const envelope = readEnvelope(
      { title: { en: 'Care', cy: 'Gofal' }, area: { en: 'Wales', cy: 'Cymru' } },
      'indicator-trend',
    );
    const { title, subtitle } = surfaceOf(welsh, envelope, { ...parts, what: '', when: '' });
    expect([title, subtitle]).to.eql(['Gofal', 'Cymru']);
  });
});
