// The options of `npm run bench`, and what they mean.

import { parseArgs } from 'node:util';

export const usage = `npm run bench -- [options]

  --rounds 7            how often each library is measured; every round goes through all of them
  --only ours,floor     these libraries only
  --scenario cold,long  these scenarios only
  --quick               ours and the floor, 3 rounds, the scenarios that one tunes by
  --write               writes results.json and report.html, as a run of everything does
  --help                this text

Libraries: floor, ours, autoloader, uplot, plot, chartjs, echarts, highcharts, billboard,
vega-lite.
Scenarios: bytes, cold, page40, idle, long, scorecard, growth.`;

export const libraryIds = [
  'floor',
  'ours',
  'autoloader',
  'uplot',
  'plot',
  'chartjs',
  'echarts',
  'highcharts',
  'billboard',
  'vega-lite',
];
export const scenarioIds = ['bytes', 'cold', 'page40', 'idle', 'long', 'scorecard', 'growth'];

const quick = {
  rounds: 3,
  libraries: ['floor', 'ours'],
  scenarios: ['cold', 'page40', 'scorecard'],
};

/** What was asked for. @throws where an option, a library or a scenario is not known. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      only: { type: 'string' },
      scenario: { type: 'string' },
      quick: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const usual = values.quick ? quick : { rounds: 7, libraries: libraryIds, scenarios: scenarioIds };
  const libraries = listed(values.only, libraryIds, 'library') ?? usual.libraries;
  const scenarios = listed(values.scenario, scenarioIds, 'scenario') ?? usual.scenarios;
  const isWhole = libraries.length === libraryIds.length && scenarios.length === scenarioIds.length;
  const writes = values.write || isWhole;
  return {
    help: values.help,
    isQuick: values.quick,
    mostSeconds: values.quick ? 50 : 240,
    rounds: countOf(values.rounds) ?? usual.rounds,
    libraries,
    scenarios,
    writes,
    // The report is drawn with a peer.
    needsPeers: writes || libraries.some((id) => !['floor', 'ours', 'autoloader'].includes(id)),
  };
}

function listed(text, known, what) {
  const names = text?.split(',');
  const unknown = names?.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`No ${what} is called ${unknown}: ${known.join(', ')}.`);
  return names && known.filter((name) => names.includes(name));
}

function countOf(text) {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new Error('--rounds takes a whole number from 1.');
  return count;
}
