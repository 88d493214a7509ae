// Writes problems as English lines, for tests that compare messages verbatim.
import type { Problem } from '../../src/core/data/problem.js';
import { problemLine } from '../../src/core/problems/lines.js';
import { problemWords } from '../../src/core/problems/problems.en.js';

export const problemText = (problem: Problem): string => problemLine(problem, problemWords);
