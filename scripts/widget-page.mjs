// Writes the demo's page of one widget: what is the same on all of them, and its options from the manifest.
// demo/widget-page.ts draws the pictures.

import { demoHeader } from './demo-header.mjs';
import { elementManifest, elementsIn } from './manifest.mjs';
import { widgetNames } from './widget-names.mjs';

/** `indicator-trend` → `Indicator trend`. */
export const widgetTitle = (name) =>
  `${name[0].toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;

/** The HTML of `demo/widgets/<name>.html`. `names`: the widgets of the list, which link to each other. */
export function widgetPage(name, names = widgetNames()) {
  const { description, attributes } = elementsIn(elementManifest(names), names)[name];
  const title = widgetTitle(name);
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Council Widgets</title>
    <meta name="description" content="${escaped(description)}" />
    <link rel="icon" href="../icon.svg" />
    <link rel="stylesheet" href="../demo.css" />
    <script type="module" src="../widget-page.ts"></script>
  </head>
  <body>
    <a class="skip" href="#main">Skip to the widget</a>
    ${demoHeader('../', 'gallery')}
    <main id="main" data-widget="${name}">
      <nav class="widgets" aria-label="Widgets">
        ${names.map((each) => widgetLink(each, name)).join('\n        ')}
      </nav>
      <h1>${title}</h1>
      <p class="lead">${inline(description)}</p>
      <p class="onpage">
        <a href="#try">Try it</a> <a href="#code">Code to paste</a>
        <a href="#exhibits">What it answers</a> <a href="#states">States</a>
        <a href="../docs/reference/${name}.html">Reference</a>
      </p>
      <noscript>
        <p>
          The pictures need JavaScript. The figures are in the folder <a href="../data/">data</a>.
        </p>
      </noscript>
      ${trySection(name, attributes)}
      <section id="exhibits">
        <h2>What it answers</h2>
        <p>
          Questions that councillors put in public, answered with published figures.
          <a href="../data/sources/README.md">Every source, with what was kept and cut</a>.
        </p>
        <ul id="questions"></ul>
      </section>
      <section id="states">
        <h2>States</h2>
        <p>What a page shows when all is not well. Each is a real widget; the figures are made up.</p>
        <div id="state-list" class="states"></div>
        <h3>Any other example</h3>
        <p>The tests draw every one of these.</p>
        <p><label for="example">Example</label> <select id="example"></select></p>
        <div id="example-picture" class="card"></div>
      </section>
    </main>
    <footer>
      <p>
        Council Widgets is free software under the MIT licence. These pages load nothing from
        anywhere else and set no cookie.
      </p>
    </footer>
  </body>
</html>
`;
}

const widgetLink = (name, current) =>
  `<a href="./${name}.html"${name === current ? ' aria-current="page"' : ''}>${widgetTitle(name)}</a>`;

const trySection = (name, attributes) => `<section id="try">
        <h2>Try it</h2>
        <div class="try">
          <div>
            <p class="figures-choice">
              <label for="figures">Figures</label> <select id="figures"></select>
            </p>
            <div id="tried" class="card"></div>
          </div>
          <form id="options" class="options" aria-label="Options">
            ${[...attributes].sort(byUse).map(option).join('\n            ')}
            ${pageOptions}
          </form>
        </div>
      </section>
      <section id="code">
        <h2>Code to paste</h2>
        <div class="code-pair">
          <div>
            <h3>Into the page</h3>
            <p class="hint">With the options as they are set above. Correct the two addresses.</p>
            <pre id="snippet" tabindex="0" aria-label="HTML for a page"></pre>
            <p class="row">
              <button type="button" data-copy="snippet" data-what="The HTML">Copy the HTML</button>
              <span role="status"></span>
            </p>
            <p id="rule" class="hint" hidden>
              And into your style sheet: <code id="rule-text"></code>
            </p>
          </div>
          <div>
            <h3>The figures, as a file</h3>
            <p class="hint">
              <a id="change" href="../builder/index.html">Change it and see</a>; the
              <a href="../docs/reference/${name}.html">reference</a> has every field.
            </p>
            <pre id="dataset" tabindex="0" aria-label="Dataset"></pre>
            <p class="row">
              <button type="button" data-copy="dataset" data-what="The dataset">
                Copy the dataset
              </button>
              <span role="status"></span>
            </p>
          </div>
        </div>
      </section>`;

/** Those that can be tried stand first, and among them those of the widget itself. */
const byUse = (a, b) => rank(a) - rank(b);
const rank = ({ name, inheritedFrom }) =>
  (withoutControl.includes(name) ? 2 : 0) + (inheritedFrom ? 1 : 0);

/** An attribute with its control, and what it is for. */
function option(attribute) {
  const id = `option-${attribute.name}`;
  const control = controlOf(attribute, id);
  const what = `<span class="what" id="${id}-what">${inline(attribute.description)}</span>`;
  return control
    ? `<p><label for="${id}"><code>${attribute.name}</code></label> ${control} ${what}</p>`
    : `<p><code>${attribute.name}</code> ${what}</p>`;
}

/** These say where the figures are, or nothing that can be seen here. */
const withoutControl = ['src', 'loading', 'heading-level'];

function controlOf({ name, type, default: usual, description }, id) {
  if (withoutControl.includes(name)) return '';
  const about = `id="${id}" name="${name}" data-attribute aria-describedby="${id}-what"`;
  // The languages that it has are known in the browser.
  if (name === 'lang') return `<select ${about}></select>`;
  const words = [...type.text.matchAll(/'([\w-]+)'/g)].map(([, word]) => word);
  if (words.length > 0) return select(about, words, (usual ?? '').replaceAll("'", ''));
  if (type.text.startsWith('boolean')) return `<input type="checkbox" ${about} />`;
  if (type.text.startsWith('number')) return `<input type="number" step="any" min="0" ${about} />`;
  const named = [...description.matchAll(/\`([\w-]+)\`/g)].map(([, word]) => word);
  const list = named.map((word) => `<option value="${word}"></option>`).join('');
  return `<input type="text" list="${id}-words" ${about} /><datalist id="${id}-words">${list}</datalist>`;
}

/** The usual word is the choice of who sets nothing. */
function select(about, words, usual) {
  const options = words.map(
    (word) => `<option${word === usual ? ' selected' : ''}>${word}</option>`,
  );
  const unset = usual ? '' : '<option value="">not set</option>';
  return `<select ${about} data-usual="${usual}">${unset}${options.join('')}</select>`;
}

/** What the page around a widget decides. */
const pageOptions = `<p>
              <label for="page-width">Width</label>
              <select id="page-width" name="page-width">
                <option value="">as there is room</option>
                <option value="phone">320 px</option>
                <option value="column">560 px</option>
              </select>
              <span class="what">Of the column that it stands in.</span>
            </p>
            <p>
              <label for="page-colours">Colours</label>
              <select id="page-colours" name="page-colours">
                <option value="">as the device</option>
                <option>light</option>
                <option>dark</option>
              </select>
              <span class="what">By the <code>color-scheme</code> of the page.</span>
            </p>
            <p>
              <label for="page-accent"><code>--council-accent</code></label>
              <input type="color" id="page-accent" name="page-accent" value="#12436d" />
              <span class="what">A property in your style sheet; the reference has the others.</span>
            </p>`;

const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign],
  );

/** Text of a comment, whose backquotes are code. */
const inline = (text = '') => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
