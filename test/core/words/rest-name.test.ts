// Tests which names stand for what is left over, in English and in Welsh.
import { expect } from '@open-wc/testing';
import { isRestName } from '../../../src/core/words/rest-name.js';

describe('a name of what is left over', () => {
  const rest = [
    ...['Others', 'All other agencies', 'Not stated', 'Unknown'],
    ...['Eraill', 'Asiantaethau eraill', 'Y gweddill', 'Heb ei nodi', 'Anhysbys'],
  ];
  for (const name of rest) {
    it(`is “${name}”`, () => expect(isRestName(name)).to.be.true);
  }

  const things = [
    'Police',
    'Mother and baby',
    'Yr heddlu',
    'Ysgolion',
    'Cyfeirio at wasanaethau eraill',
  ];
  for (const name of things) {
    it(`is not “${name}”`, () => expect(isRestName(name)).to.be.false);
  }
});
