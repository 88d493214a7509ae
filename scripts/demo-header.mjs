// Writes the head of the demo's made pages: the name and the links that every page has.

const links = [
  ['gallery', 'index.html', 'Gallery'],
  ['committees', 'committees/index.html', 'Committee pages'],
  ['builder', 'builder/index.html', 'Make a chart'],
  ['plain', 'plain-page.html', 'On a plain page'],
  ['table', 'table.html', 'From a table'],
  ['scorecards', 'scorecards.html', 'Scorecards'],
  ['host-pages', 'host-pages/index.html', 'On council pages'],
  ['docs', 'docs/index.html', 'Documentation'],
];

/** `base`: the way to demo/, such as `../`; `within`: the link that the page belongs to. */
export const demoHeader = (base, within) => `<header>
      <p class="name"><a href="${base}index.html">Council Widgets</a></p>
      <nav aria-label="Pages">
        ${links
          .map(([name, path, text]) => {
            const mark = name === within ? ' class="within"' : '';
            return `<a href="${base}${path}"${mark}>${text}</a>`;
          })
          .join('\n        ')}
      </nav>
    </header>`;
