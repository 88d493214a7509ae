// Says when dist/ is older than the sources: one would measure yesterday's code.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function warnIfOld(root) {
  const built = statSync(join(root, 'dist/indicator-trend.js')).mtimeMs;
  const src = join(root, 'src');
  const newer = readdirSync(src, { recursive: true }).find(
    (file) => file.endsWith('.ts') && statSync(join(src, file)).mtimeMs > built,
  );
  if (newer) console.warn(`dist/ is older than src/${newer}: npm run build makes it anew.`);
}
