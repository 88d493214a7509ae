// Checks that an expected console line is removed, and that any other line is reported.
import { expect } from '@open-wc/testing';
import { expectConsole, watchConsole } from './expect-console.js';
import { recordConsole } from './recorders.js';

describe('a console watch', () => {
  it('removes a line that contains the text, and returns it', () => {
    const watch = watchConsole();
    console.warn('parts: expected a name', document.body);
    const { level, text } = watch.expect('expected a name');
    expect([level, text]).to.deep.equal(['warn', 'parts: expected a name <body>']);
    expect(watch.stop()).to.deep.equal([]);
  });
  it('removes one line a time, by text or by pattern', () => {
    const watch = watchConsole();
    console.error('line 1');
    console.error('line 2');
    expect(watch.expect(/\d/).text).to.equal('line 1');
    expect(watch.expect(/\d/).text).to.equal('line 2');
    expect(watch.stop()).to.deep.equal([]);
  });
  it('throws, with what it received, if no line matches', () => {
    const watch = watchConsole();
    expect(() => watch.expect('a fault')).to.throw(
      'expected on the console: a fault; received: nothing',
    );
    console.info('another fault');
    expect(() => watch.expect('a fault')).to.throw('received: \n  another fault');
    watch.stop();
  });
  it('gives every line to a test that asserts them all', () => {
    const watch = watchConsole();
    console.log(1);
    console.debug(2);
    expect(watch.take().map(({ text }) => text)).to.deep.equal(['1', '2']);
    expect(watch.take()).to.deep.equal([]);
    watch.stop();
  });
  it('returns what nothing removed', () => {
    const watch = watchConsole();
    console.warn('unexpected');
    expect(watch.stop().map(({ text }) => text)).to.deep.equal(['unexpected']);
  });
});

// The outer recorder takes the place of the real console.
describe('a test that leaves a line', () => {
  let real: ReturnType<typeof recordConsole>;
  before(() => {
    real = recordConsole();
  });
  describe('inner', () => {
    const consoleLines = expectConsole();
    it('expected', () => {
      console.warn('expected');
      consoleLines.expect('expected');
    });
    it('forgotten', () => console.warn('forgotten'));
    after(() => console.warn('said by a hook'));
  });
  after(() => {
    real.stop();
    // In a hook, since the hooks of the inner suite must have run. Their own lines are not held back.
    expect(real.found.map(({ text }) => text)).to.deep.equal([
      'a test that leaves a line inner forgotten: warn: forgotten',
      'said by a hook',
    ]);
  });
});
