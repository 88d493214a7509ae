// `node bench/large/start.mjs`: how fast the command line reads a large file an area at a time, and in how much memory.
// Build first: it calls what the package ships. Its figures are of one machine; compare those of one run.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeMadeUpTable } from './made-up-table.mjs';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/modules/cli/main.js');
/** The whole of `lait_indicators.csv` of the Department for Education may be named; the demo has a part of it. */
const [indicators = join(root, 'demo/data/sources/lait_indicators.csv')] = process.argv.slice(2);
const SIZES = [
  [100_000, ['whole', 'streamed']],
  [1_000_000, ['streamed']],
  [10_000_000, ['streamed']],
];
if (!existsSync(main)) {
  console.error('npm run build first');
  process.exit(2);
}
/** What the program tells when it ends: the most memory that it had, and how long it ran. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} after ${process.uptime()}\\n`));',
)}`;
const folder = mkdtempSync(join(root, '.cache/large-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const trend = [
  '--widget',
  'indicator-trend',
  '--measure',
  'Made-up rate 3',
  '--where',
  'Group=Group 2',
];
const scorecard = ['--widget', 'vital-signs', '--unit', 'per 10,000'];

await measured(indicators, scorecard, { ways: ['whole', 'streamed'] });
for (const [atLeast, ways] of SIZES) {
  const file = join(folder, `${atLeast}.csv`);
  const rows = await writeMadeUpTable(file, atLeast);
  await measured(file, [...trend, '--unit', 'per 10,000', '--comparator', 'england'], {
    ways,
    rows,
  });
  rmSync(file);
}

/** A line for each way in which the file is read. */
async function measured(file, args, { ways, rows }) {
  const megabytes = statSync(file).size / 1e6;
  const counted = rows ?? lineCount(file);
  for (const way of ways) {
    const out = join(folder, 'out');
    const { seconds, peakMegabytes } = convert(file, [...args, '--out', out], way);
    const areas = readdirSync(out).length;
    rmSync(out, { recursive: true });
    console.log(
      [
        `${counted.toLocaleString('en-GB')} rows, ${megabytes.toFixed(1)} MB, ${areas} files, ${way}:`,
        `${seconds.toFixed(1)} s, ${Math.round(counted / seconds).toLocaleString('en-GB')} rows a second,`,
        `peak ${peakMegabytes} MB`,
      ].join(' '),
    );
  }
}

/** All of the program, from its start to its end. */
function convert(file, args, way) {
  const all = ['convert', file, '--each-area', '--year', 'financial', ...args];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', PEAK, main, ...all, ...(way === 'streamed' ? ['--stream'] : [])],
    { encoding: 'utf8', maxBuffer: 2 ** 26, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const [, peak, seconds] = /peak (\d+) after ([\d.]+)\n$/.exec(stderr) ?? [];
  if (status !== 0 || !peak) throw new Error(`${way}: ${status}\n${stderr.slice(-2000)}`);
  return { seconds: Number(seconds), peakMegabytes: Math.round(Number(peak) / 1024) };
}

function lineCount(file) {
  const { stdout } = spawnSync('wc', ['-l', file], { encoding: 'utf8' });
  return Number.parseInt(stdout, 10) - 1;
}
