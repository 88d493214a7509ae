// Tests that a fault is found where a person would look for it, and that right JSON has none.
import { expect } from '@open-wc/testing';
import { jsonFault } from '../../../src/core/data/json-fault.js';

describe('jsonFault', () => {
  const faults: Readonly<Record<string, readonly [line: number, column: number]>> = {
    '{"values": [81, NaN, 84]}': [1, 17],
    '[1, -Infinity]': [1, 5],
    '[undefined]': [1, 2],
    '{\n  "a": 1,\n  b: 2\n}': [3, 3],
    "{'a': 1}": [1, 2],
    '{"a": 1,}': [1, 9],
    '[1, 2,]': [1, 7],
    '[1 2]': [1, 4],
    '[1,, 2]': [1, 4],
    '{"a" 1}': [1, 6],
    '{"a": }': [1, 7],
    '{"a": 1': [1, 8],
    '[1}': [1, 3],
    '[1]]': [1, 4],
    '{} {}': [1, 4],
    '{"a": "b': [1, 7],
    '["a\tb"]': [1, 2],
    '["\\x"]': [1, 2],
    '[01]': [1, 2],
    '[1.]': [1, 2],
    '[.5]': [1, 2],
    '[True]': [1, 2],
    '// note\n[1]': [1, 1],
    '[1]\r\n;': [2, 1],
    '[“a”]': [1, 2],
    '[1,\u00a02]': [1, 4],
  };
  for (const [text, [line, column]] of Object.entries(faults)) {
    it(`is at ${line}, ${column} of ${JSON.stringify(text)}`, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(jsonFault(text)).to.deep.equal({ line, column });
    });
  }

  it('is none in what the engine reads', () => {
    for (const text of ['[]', ' {"a": [1, -0.5e+3, "\\u00e9\\"", true, null, {}]}\r\n', '"a"', '0'])
      expect(jsonFault(text), text).to.equal(undefined);
  });
  it('is found in every text that has one sign too few, as the engine finds one', () => {
    const text = '{"a": [1.5, {"b": "c"}, null], "d": {"e": [true, false]}}';
    for (let at = 0; at < text.length; at += 1) {
      const cut = text.slice(0, at) + text.slice(at + 1);
      let isJson = true;
      try {
        JSON.parse(cut);
      } catch {
        isJson = false;
      }
      expect(jsonFault(cut) === undefined, cut).to.equal(isJson);
    }
  });
});
