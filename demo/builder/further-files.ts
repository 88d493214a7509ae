// Takes the files that go with the figures: the second piece of a source in two, and a list of statistical neighbours.
import type { Problem } from '../../src/core/data/problem.js';
import type { ReadSource } from '../../src/read/read-source.js';
import { mayHaveNeighbours } from './area-fields.js';
import type { Brought } from './brought.js';
import { byId } from './by-id.js';
import { say, sayOpened } from './steps.js';
import { words } from './words/words.js';

type Piece = 'meta' | 'rows';

const pieceIn = (problem: Problem): Piece | undefined => {
  const needs = problem.code === 'malformed source' ? problem.facts.needs : undefined;
  return needs === 'meta' || needs === 'rows' ? needs : undefined;
};

/** The piece without which the source cannot be read; undefined where it is whole. */
export const missingPiece = (problems: readonly Problem[]): Piece | undefined =>
  problems.map(pieceIn).find((each) => each !== undefined);

/** Those that are no request for the second file, which is asked for by itself. */
export const besidePieces = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter((each) => pieceIn(each) === undefined);

/** Asks for what is missing; what was given stays asked for, so that another can be given. */
export function showFurtherFiles({ problems, cube }: Brought, hasBeside: boolean): void {
  const piece = missingPiece(problems);
  byId('beside-row').hidden = piece === undefined && !hasBeside;
  if (piece !== undefined) byId('beside-hint').textContent = words.bring.beside[piece];
  const area = cube?.dimensions.find(({ role }) => role === 'area');
  byId('neighbours-row').hidden = area === undefined || !mayHaveNeighbours(area);
}

interface Takers {
  readonly beside: (content: Uint8Array) => void;
  readonly neighbours: (neighbours: NonNullable<ReadSource['neighbours']>) => void;
}

/** @param read reads the list of neighbours */
export function onFurtherFiles(
  { beside, neighbours }: Takers,
  read: (content: Uint8Array) => Promise<ReadSource>,
): void {
  onFile('beside', (bytes, name) => {
    beside(bytes);
    sayOpened(name);
  });
  onFile('neighbours', (bytes, name) => {
    void read(bytes).then(({ neighbours: found }) => {
      if (!found) return say(words.bring.noNeighbours({ file: name }));
      neighbours(found);
      say(words.bring.read({ file: name }));
    });
  });
}

function onFile(id: string, take: (bytes: Uint8Array, name: string) => void): void {
  const input = byId<HTMLInputElement>(id);
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (!file) return;
    void file.arrayBuffer().then((content) => {
      take(new Uint8Array(content), file.name);
      // The same file may be chosen again.
      input.value = '';
    });
  });
}
