// Tests what is kept and what is dropped when an author changes something, and undoing it.
import { expect } from '@open-wc/testing';
import {
  answered,
  broughtIn,
  choosing,
  emptySession,
  History,
} from '../../../demo/builder/session.js';

describe('a session of the builder', () => {
  it('drops what was accepted with every answer, since another figure may be small now', () => {
    const before = { ...broughtIn('a', 'placement-mix'), accepted: ['found' as const] };
    expect(answered(before, 'counts', 'people')).to.deep.equal({
      ...emptySession,
      content: 'a',
      widget: 'placement-mix',
      answers: { counts: 'people' },
    });
  });

  it('takes to another widget only what is true of the figures', () => {
    const answers = { title: 'T', 'cell:Kind:A': 'in-house', unit: 'count', 'column:A': 'area' };
    const before = { ...broughtIn('a', 'cost-comparator'), answers, cures: ['protected' as const] };
    expect(choosing(before, 'vital-signs')).to.deep.equal({
      ...emptySession,
      content: 'a',
      widget: 'vital-signs',
      answers: { title: 'T', 'column:A': 'area' },
    });
  });

  it('goes back a step at a time, and takes letters typed into one box as one', () => {
    const history = new History();
    history.change(broughtIn('a'));
    history.change(answered(history.now, 'title', 'P'), 'title');
    history.change(answered(history.now, 'title', 'Pl'), 'title');
    expect(history.undo().answers).to.deep.equal({});
    expect(history.undo().content).to.equal('');
    expect(history.canUndo).to.equal(false);
    expect(history.undo()).to.equal(history.now);
  });
});
