import { expect } from '@open-wc/testing';
import { findNamed, firstSpelling, mapNamed } from '../../../src/core/data/named.js';
import { type Problem, reportInto } from '../../../src/core/data/problem.js';
import { problemText } from '../../support/problem-text.js';

type Inputs = Parameters<typeof mapNamed>[0]['inputs'];

function named(inputs: Inputs) {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const list = { inputs, path: ['beds'], outcome: 'numbers not shown', report } as const;
  const namings = mapNamed(list, (_, naming, here) => {
    if (naming.id === 'faulty') report(here, 'object', { received: { kind: 'nothing' } });
    return naming;
  });
  return { namings, messages: problems.map(problemText) };
}

describe('the ids of a list', () => {
  it('are given ids, or else English names, or else places in the list', () => {
    const { namings, messages } = named([
      { id: 'a', name: 'Alder' },
      { name: { cy: 'Bedw', en: 'Birch' } },
      undefined,
    ]);
    expect(namings).to.deep.equal([
      { id: 'a', first: true, alone: true },
      { id: 'Birch', first: true, alone: true },
      { id: 'beds[2]', first: true, alone: true },
    ]);
    expect(messages).to.deep.equal([]);
  });

  it('may differ where names are the same', () => {
    const { messages } = named([
      { id: 'a', name: 'Beds' },
      { id: 'b', name: 'Beds' },
    ]);
    expect(messages).to.deep.equal([]);
  });

  it('that are repeated are each reported with the first', () => {
    const { namings, messages } = named([
      { name: 'Beds' },
      { id: 'x', name: 'Cots' },
      { name: 'Beds' },
      { id: 'x', name: 'Rooms' },
      { name: 'Beds' },
    ]);
    expect(namings.map(({ first, alone }) => [first, alone])).to.deep.equal([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
      [false, false],
    ]);
    expect(messages).to.deep.equal([
      'beds[2].name: expected each name once, received "Beds", the same as beds[0]; rename one, or give each an "id"; neither number is shown',
      'beds[3].id: expected each id once, received "x", the same as beds[1]; rename one, or give each an "id"; neither number is shown',
      'beds[4].name: expected each name once, received "Beds", the same as beds[0]; rename one, or give each an "id"; neither number is shown',
    ]);
  });

  it('are the same where they differ only by capitals or white space', () => {
    const { namings, messages } = named([
      { name: 'Girls' },
      { name: 'In  care' },
      { name: 'girls ' },
    ]);
    expect(namings.map(({ id, alone }) => [id, alone])).to.deep.equal([
      ['Girls', false],
      ['In  care', true],
      ['Girls', false],
    ]);
    expect(messages).to.deep.equal([
      'beds[2].name: expected each name once, received "girls ", the same as beds[0]; rename one, or give each an "id"; neither number is shown',
    ]);
    const spelling = firstSpelling();
    expect(['In care', 'IN\u00a0CARE', 'in  care '].map(spelling)).to.deep.equal(
      Array(3).fill('In care'),
    );
  });

  it('are repeated where the name of one is the id of another', () => {
    expect(named([{ name: 'a' }, { id: 'a', name: 'Beds' }]).messages.length).to.equal(1);
  });

  it('are reported in the order of the list, each before other problems of its member', () => {
    const { messages } = named([{ name: 'faulty' }, { name: 'faulty' }]);
    expect(messages.map((message) => message.split(':')[0])).to.deep.equal([
      'beds[0]',
      'beds[1].name',
      'beds[1]',
    ]);
  });

  it('are none for an empty list', () => {
    expect(named([])).to.deep.equal({ namings: [], messages: [] });
  });
});

describe('a reference to a member of a list', () => {
  const list = [
    { id: '4', name: 'Statutory' },
    { id: 'b', name: '4' },
    { id: 'c', name: 'Twice' },
    { id: 'd', name: 'Twice' },
  ];
  it('is matched with ids before names', () => {
    expect(findNamed('4', list)?.name).to.equal('Statutory');
    expect(findNamed('Statutory', list)?.id).to.equal('4');
    expect(findNamed(' statutory', list)?.id).to.equal('4');
  });
  it('finds nothing by a name that two have, or none', () => {
    expect([findNamed('Twice', list), findNamed('x', list)]).to.deep.equal([undefined, undefined]);
  });
});
