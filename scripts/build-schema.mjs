// Writes dist/schema/<widget>.json, for editors that check a dataset while it is being written.

import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './json-schema.mjs';

mkdirSync('dist/schema', { recursive: true });
for (const [name, schema] of Object.entries(await jsonSchemas())) {
  writeFileSync(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
