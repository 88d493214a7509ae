// Writes into the page what the server renders.
import { readFileSync, writeFileSync } from 'node:fs';
import { render } from './server/server.js';

const page = readFileSync('dist/index.html', 'utf8');
const html = await render();
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => html),
);
