import { expect } from '@open-wc/testing';
import {
  type EnvelopeInput,
  envelopeEntries,
  readEnvelope,
  writeDataset,
} from '../../../src/core/data/dataset.js';
import * as s from '../../../src/core/data/schema.js';
import { problemText } from '../../support/problem-text.js';
import { validate } from '../../../src/core/data/validate.js';

const read = (input: Partial<EnvelopeInput>) => readEnvelope(input, 'indicator-trend');
const messagesOf = (input: unknown) =>
  validate(s.object(envelopeEntries), input).problems.map(problemText);

describe('the envelope', () => {
  it('has defaults for fields that are left out', () => {
    expect(read({ title: 'Plans' })).to.eql({
      widget: 'indicator-trend',
      title: 'Plans',
      notes: [],
      disclosure: { threshold: 5, protected: false },
    });
  });

  it('expands short forms, and keeps everything that is given', () => {
    expect(
      read({
        widget: 'indicator-trend',
        title: { en: 'Plans', cy: 'Cynlluniau' },
        subtitle: 'S',
        description: 'D',
        notes: ['one', undefined as unknown as string, 'two'],
        area: 'Exampleshire',
        source: { en: 'Census', cy: 'Cyfrifiad' },
        disclosure: { threshold: 0, rounding: 10 },
      }),
    ).to.eql({
      widget: 'indicator-trend',
      title: { en: 'Plans', cy: 'Cynlluniau' },
      subtitle: 'S',
      description: 'D',
      notes: ['one', 'two'],
      area: { name: 'Exampleshire' },
      source: { name: { en: 'Census', cy: 'Cyfrifiad' } },
      disclosure: { threshold: 0, rounding: 10, protected: false },
    });
  });

  it('keeps areas and sources that are written in full', () => {
    const area = { name: 'Exampleshire', code: 'E00000000' };
    const source = { name: 'Example data', published: '2025-11-20', status: 'official' } as const;
    const envelope = read({ title: 'T', area, source });
    expect([envelope.area, envelope.source]).to.eql([area, source]);
  });

  it('reports each faulty field with its remedy', () => {
    expect(
      messagesOf({
        title: { en: 5 },
        notes: ['a', 5],
        area: { name: 'X', code: 5 },
        year: 'fiscal',
        source: { status: 'certain' },
        disclosure: { threshold: -1, rounding: 7, protected: 'yes' },
      }),
    ).to.eql([
      'title.en: expected text, received a number; correct it',
      'notes[1]: expected text, or one text per language, received a number; write "…" or { "en": "…", "cy": "…" }',
      'area.code: expected text, received a number; correct it',
      'year: expected "financial" or "academic" or "calendar" or "30 September", received "fiscal"; correct it',
      'source.name: expected text, or one text per language, received nothing; add it',
      'source.status: expected "official" or "management information" or "estimate", received "certain"; correct it',
      'disclosure.threshold: expected a threshold of 0 or more, received -1; correct it',
      'disclosure.rounding: expected 5 or 10, received a number; correct it',
      'disclosure.protected: expected true or false, received "yes"; correct it',
    ]);
    expect(messagesOf({ title: ['a', 'b'], source: 5, area: [] })).to.eql([
      'title: expected text, or one text per language, received a list; write "…" or { "en": "…", "cy": "…" }',
      'area: expected the name of an area, received a list; write "Exampleshire" or { "name": "Exampleshire", "code": "E00000000" }',
      'source: expected the name of a source, received a number; write "…" or { "name": "…" }',
    ]);
  });

  it('does not take the address of a source for its name in a language called url', () => {
    expect(messagesOf({ source: { url: 'https://example.org/' } })).to.eql([
      'source.name: expected text, or one text per language, received nothing; add it',
    ]);
  });

  it('needs a title with text, and lets other texts be empty', () => {
    const fault = (received: string) => [
      `title: expected text, or measure.name, received ${received}; say in about ten words what is shown`,
    ];
    expect(messagesOf({ title: '' })).to.eql(fault('empty text'));
    expect(messagesOf({ title: ' \n' })).to.eql(fault('empty text'));
    expect(messagesOf({ title: {} })).to.eql(fault('an object'));
    expect(messagesOf({ title: { en: ' ', cy: 'Cynlluniau' } })).to.eql(fault('an object'));
    expect(messagesOf({ title: { cy: 'Cynlluniau' }, subtitle: '', notes: [''] })).to.eql([]);
  });
});

describe('a dataset that is written', () => {
  it('has the name of its measure with the rest of the measure, and no empty title', () => {
    const envelope = read({ measure: { name: 'children in care' } });
    expect(envelope.title).to.equal('');
    expect(writeDataset({ ...envelope, measure: { unit: 'count' } })).to.deep.include({
      measure: { name: 'children in care', unit: 'count' },
    });
    expect(writeDataset({ ...envelope })).not.to.have.property('title');
  });

  it('has no member that is undefined, and shares no object with what it was made of', () => {
    const notes = ['Counted twice'];
    const written = writeDataset({ title: 'Plans', area: undefined, notes });
    expect(Object.keys(written)).to.deep.equal(['title', 'notes']);
    expect(written.notes).to.deep.equal(notes);
    expect(written.notes).to.not.equal(notes);
  });
});
