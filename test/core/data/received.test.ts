import { expect } from '@open-wc/testing';
import { receivedOf } from '../../../src/core/data/received.js';

const kinds = (inputs: readonly unknown[]) => inputs.map((input) => receivedOf(input).kind);

describe('what was received', () => {
  it('is described by its kind', () => {
    expect(kinds([undefined, null, {}, Symbol('x'), () => 3])).to.eql([
      'nothing',
      'null',
      'object',
      'symbol',
      'function',
    ]);
    expect(receivedOf([1, 2, 3])).to.eql({ kind: 'list' });
    expect([true, false].map(receivedOf)).to.eql([
      { kind: 'value', value: true },
      { kind: 'value', value: false },
    ]);
  });

  it('never repeats a number, which may count people, in any type or script', () => {
    expect(kinds([0, 3, -3.5, 3n])).to.eql(Array(4).fill('number'));
    expect(kinds(['3', ' £1,234 ', '-3', '12.5%', '75 %'])).to.eql(
      Array(5).fill('number in quotes'),
    );
    expect(kinds(['3 children', 'about 3', '٣', '３', '③', `${'x'.repeat(50)}3`])).to.eql(
      Array(6).fill('text'),
    );
  });

  it('names what is not a finite number', () => {
    expect([NaN, Infinity].map(receivedOf)).to.eql([
      { kind: 'value', value: NaN },
      { kind: 'value', value: Infinity },
    ]);
  });

  it('tells a number that is too large from others, without repeating it', () => {
    expect(kinds([1e15, -1e308, 999_999_999_999_999])).to.eql([
      'number too large',
      'number too large',
      'number',
    ]);
  });

  it('repeats text without digits, and cuts it where it is long', () => {
    expect(receivedOf('upwards')).to.eql({ kind: 'quote', text: 'upwards' });
    expect(receivedOf('x'.repeat(41))).to.eql({ kind: 'quote', text: `${'x'.repeat(40)}…` });
    expect(kinds(['', '  '])).to.eql(['empty text', 'empty text']);
  });
});
