#!/usr/bin/env node
// The command line: `npx council-widgets check FILE…` and the other commands.
import { parseArgs } from 'node:util';
import { VERSION } from '../core/version.js';
import { type Command, ENDED, type Ended, Misuse, type Output } from './command.js';
import { fileRefusal, isOfFiles } from './file-refusal.js';
import { plainLine } from './plain-line.js';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  convert: async () => (await import('./convert.js')).convert,
  protect: async () => (await import('./protect.js')).protect,
  render: async () => (await import('./render.js')).render,
  schema: async () => (await import('./schema.js')).schema,
};

const output: Output = {
  out: (line) => void process.stdout.write(`${plainLine(line)}\n`),
  err: (line) => void process.stderr.write(`${plainLine(line)}\n`),
};

// Whoever reads along may have enough, as `head` has.
process.stdout.on('error', () => process.exit(ENDED.withProblems));

async function run([name = '--help', ...rest]: readonly string[]): Promise<Ended> {
  if (name === '--version') output.out(VERSION);
  if (name === '--help' || name === 'help') (await overview()).forEach(output.out);
  if (/^(--version|--help|help)$/.test(name)) return ENDED.well;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return misused(`expected a command, received “${name}”`, '');
  const command = await load();
  try {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
    const given = parseArgs({ args: rest, options, allowPositionals: true });
    if (!given.values.help) return await command.run(given, output);
    helpOf(name, command).forEach(output.out);
    return ENDED.well;
  } catch (error) {
    if (isMisuse(error)) return misused((error as Error).message, ` ${name}`);
    output.err(`council-widgets ${name}: ${failure(error)}`);
    return ENDED.misused;
  }
}

/** `parseArgs` throws errors with such codes. */
const isMisuse = (error: unknown): boolean =>
  error instanceof Misuse ||
  String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS_');

/** A file that vanishes while it is read, a disk that fails, or a fault of this program. */
const failure = (error: unknown): string =>
  isOfFiles(error)
    ? `${(error as NodeJS.ErrnoException).path ?? 'a file'}: ${fileRefusal(error)}`
    : `this went wrong, which is a fault of the program: ${String(error)}; please tell its makers`;

function misused(message: string, command: string): Ended {
  output.err(`council-widgets${command}: ${message}`);
  output.err(`See: npx council-widgets${command} --help`);
  return ENDED.misused;
}

async function overview(): Promise<readonly string[]> {
  const all = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, await load()] as const),
  );
  return [
    'Usage: npx council-widgets COMMAND …',
    '',
    ...columns(all.map(([name, { summary }]) => [name, summary])),
    '',
    'Each command has --help. Exit status: 0 nothing wrong, 1 problems found, 2 not called as it should be, or a file cannot be read or written.',
  ];
}

function helpOf(name: string, { usage, summary, help, options }: Command): readonly string[] {
  const flags = Object.entries(help).map(([option, text]) => {
    const { type, short, multiple } = options[option]!;
    const value = type === 'string' ? ` ${option.toUpperCase()}` : '';
    const often = multiple ? ' …' : '';
    return [`${short ? `-${short}, ` : ''}--${option}${value}${often}`, text] as const;
  });
  const lines = [`Usage: npx council-widgets ${name} ${usage}`, '', summary];
  return [...lines, ...(flags.length > 0 ? ['', ...columns(flags)] : [])];
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

// Last, since everything above it must be there.
process.exitCode = await run(process.argv.slice(2));
