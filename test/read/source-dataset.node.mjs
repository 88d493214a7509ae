// Holds that options of an element's file which can mean nothing are told, and that the others hold. Made-up figures.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moduleOf } from '../support/stage.mjs';

const { sourceDataset } = await moduleOf('read/source-dataset');
const { indicatorTrendFromTable } = await moduleOf('widgets/indicator-trend/from-table');
const { problemMessages } = await moduleOf('core/problems/messages');

const schema = { type: 'object', properties: {} };
const TIDY = 'Area,Year,Sex,Count\nAyton,2024,Girls,15\nAyton,2025,Girls,16\n';

async function read(options, name = 'indicator-trend', text = TIDY) {
  const { input, placed } = await sourceDataset(text, options, {
    ...{ name, schema },
    fromTable: () => Promise.resolve(indicatorTrendFromTable),
  });
  return { input, messages: await problemMessages(placed([])) };
}

describe('an option of an element that can mean nothing', () => {
  const cases = [
    ['year=fin', 'option year: expected "financial" or "academic" or "calendar" or "30 September", received "fin"; correct it'],
    ['separator=ab', 'option separator: expected "," or ";" or "|" or "tab", received "ab"; correct it'],
    ['column=Sex=fliter', 'option column: expected "area" or "code" or "region" or "period" or "measure" or "filter" or "figures" or "lower" or "upper" or "unit" or "marks" or "note" or "ignore", received "fliter"; correct it'],
    ['as=steps', 'option as: expected "sources" or "outcomes" or "levels", received "steps"; correct it', 'threshold-funnel'],
    ['rows=both', 'option rows: expected "measures" or "areas", received "both"; correct it', 'vital-signs'],
    ['kind-of=Girls=own', 'option kind-of: expected "in-house" or "external" or "out-of-authority" or "all", received "own"; correct it', 'cost-comparator'],
  ]; // prettier-ignore
  for (const [options, message, widget] of cases)
    it(`is told: ${options}`, async () => {
      const { messages } = await read(options, widget);
      assert.ok(messages.includes(message), messages.join('\n'));
    });

  it('is left out: the file is read as without it', async () => {
    const plain = await read('year=financial');
    assert.equal(plain.input.series[0].values.length, 2);
    const wrong = await read('year=financial&separator=ab&column=Sex=fliter');
    assert.deepEqual(wrong.input, plain.input);
  });

  it('is left out of a table with a column for each series too, and told once', async () => {
    const wide = 'Year,Ayton,Byton\n2024,15,20\n2025,16,21\n';
    for (const [options, said] of [
      ['year=fiscal', 'option year: expected "financial" or "academic" or "calendar" or "30 September", received "fiscal"; correct it'],
      ['as=foo', 'option as: expected "sources" or "outcomes" or "levels", received "foo"; correct it'],
    ]) {
      const { messages, input } = await read(`area=Ayton&${options}`, undefined, wide);
      assert.deepEqual(messages, [said]);
      assert.equal(input.year, undefined);
    }
  }); // prettier-ignore

  it('and is not told where it means something', async () => {
    const { messages, input } = await read('year=academic&column=Sex=ignore&separator=,');
    assert.deepEqual(messages, []);
    assert.equal(input.series[0].values.length, 2);
    const tabs = await read('year=financial&separator=tab', undefined, TIDY.replaceAll(',', '\t'));
    assert.deepEqual([tabs.messages, tabs.input.series[0].values], [[], [15, 16]]);
  });
});
