// Tests where values stand in JSON, and what is quoted of them, on literals.
import { expect } from '@open-wc/testing';
import { jsonPlaces, placeAt } from '../../../demo/builder/json-places.js';
import { faultIn, jsonSource } from '../../../demo/builder/json-source.js';
import type { Problem } from '../../../src/index.js';
import { parseIndicatorTrend } from '../../../src/index.js';

describe('the places of values in JSON', () => {
  const text = '{"a": [7, {"b": "x, ]\\"}"}], "c": {}}';
  const at = (path: readonly (string | number)[]) => {
    const { from, valueFrom, to } = placeAt(jsonPlaces(text), path)!;
    return [text.slice(from, to), text.slice(valueFrom, to)];
  };

  it('are those of names with values, of members of lists, and of the whole', () => {
    expect(at(['a', 0])).to.deep.equal(['7', '7']);
    expect(at(['a', 1, 'b'])).to.deep.equal(['"b": "x, ]\\"}"', '"x, ]\\"}"']);
    expect(at(['c'])).to.deep.equal(['"c": {}', '{}']);
    expect(at([])).to.deep.equal([text, text]);
  });

  it('are those of what is around it, where a value is not there', () => {
    expect(at(['a', 1, 'missing', 3])[0]).to.equal('{"b": "x, ]\\"}"}');
    expect(at(['missing'])[0]).to.equal(text);
  });

  it('are the last of a name that is given twice, as JSON.parse has it', () => {
    const twice = '{"a": 1, "a": 2}';
    expect(jsonPlaces(twice).get('a')).to.deep.equal({ from: 9, valueFrom: 14, to: 15 });
  });

  it('are found in a list that begins the text', () => {
    const list = '[{"a": 1}]';
    expect(jsonPlaces(list).get('[0].a')).to.deep.equal({ from: 2, valueFrom: 7, to: 8 });
  });
});

describe('a text that is no JSON yet', () => {
  it('is none from a line and a column on, to the end of the line', () => {
    const text = '{\n  "a": 1,,\n  "b": 2\n}';
    expect(faultIn(text)).to.deep.equal({ line: 2, column: 10, from: 11, to: 12 });
    expect(text[11]).to.equal(',');
  });
  it('is no fault where it is JSON', () => expect(faultIn('{"a": 1}')).to.equal(undefined));
});

describe('what is told of a problem in JSON', () => {
  const dataset = (periods: string, values: string) => `{
  "title": "Visits (made-up figures)",
  "measure": { "unit": "percent", "kind": "flow", "direction": "up" },
  "periods": ${periods},
  "series": [{ "name": "Ayton", "role": "area", "values": ${values} }]
}`;
  const told = (text: string) => {
    const source = jsonSource(text);
    return parseIndicatorTrend(JSON.parse(text)).problems.map((problem) => [
      problem.code,
      source.placesOf(problem).map(({ line }) => line),
      source.quoteOf(problem),
    ]);
  };

  it('is its line, and a period that could not be read', () => {
    expect(told(dataset('["2021-22 Q1", "2021-22 Q7"]', '[81, "9O"]'))).to.deep.include.members([
      ['unreadable period', [4], '2021-22 Q7'],
      ['unreadable value', [5], undefined],
    ]);
  });

  for (const count of ['3', '3 children', '12,345', 'boys 3', 'boys3', '٣ plant'])
    it(`is never what may count people, though it stands for a period: ${count}`, () => {
      const found = told(dataset(JSON.stringify(['2021-22 Q1', count]), '[81, 82]'));
      expect(found.find(([code]) => code === 'unreadable period')).to.deep.equal([
        'unreadable period',
        [4],
        undefined,
      ]);
    });

  it('is every line of numbers that are withheld together', () => {
    const text = '{\n"values": [\n3,\n4]}';
    const problem = {
      ...{ severity: 'danger', path: [], code: 'small counts in the file' },
      facts: { count: 2, at: [['values', 0], ['values', 1]] }, // prettier-ignore
    } as Problem;
    expect(jsonSource(text).placesOf(problem)).to.deep.equal([
      { from: 14, valueFrom: 14, to: 15, line: 3 },
      { from: 17, valueFrom: 17, to: 18, line: 4 },
    ]);
  });
});
