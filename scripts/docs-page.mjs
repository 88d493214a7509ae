// Writes the pages of the demo that show README.md and docs/.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { demoHeader } from './demo-header.mjs';
import { markdownHtml } from './markdown-html.mjs';

const root = resolve(import.meta.dirname, '..');

/** The page of each file, by its path below demo/: `docs/index.html` is README.md. */
export function docsFiles() {
  const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.md'));
  const pages = docs.map((file) => [file.replace(/\.md$/, '.html'), file]);
  return Object.fromEntries([['docs/index.html', 'README.md'], ...pages]);
}

/** The HTML of a page; undefined where there is no such file. */
export function docsPage(path) {
  const files = docsFiles();
  const file = files[path];
  if (!file) return undefined;
  const text = readFileSync(join(root, file), 'utf8');
  const title = /^# (.*)$/m.exec(text)[1].replaceAll('`', '');
  const base = path
    .split('/')
    .slice(1)
    .map(() => '../')
    .join('');
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title.replaceAll('<', '&lt;')} – Council Widgets</title>
    <link rel="icon" href="${base}icon.svg" />
    <link rel="stylesheet" href="${base}demo.css" />
  </head>
  <body>
    <a class="skip" href="#main">Skip to the text</a>
    ${demoHeader(base, 'docs')}
    <main id="main" class="docs">
      ${markdownHtml(text, (link) => linkOf(link, { file, path, files }))}
    </main>
  </body>
</html>
`;
}

/** A link between files becomes one between pages. What the demo does not have is not linked. */
function linkOf(link, { file, path, files }) {
  if (/^(https?:|#)/.test(link)) return link;
  const [target, anchor = ''] = link.split(/(?=#)/);
  const aim = posix.normalize(posix.join(dirname(file), target));
  const found = Object.keys(files).find((page) => files[page] === aim);
  if (found) return `${relative(dirname(path), found).split(sep).join('/')}${anchor}`;
  const inDemo = aim.startsWith('demo/') && !aim.endsWith('/') && existsSync(join(root, aim));
  return inDemo ? relative(dirname(path), aim.slice('demo/'.length)).split(sep).join('/') : '';
}
