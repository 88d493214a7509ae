// Builds the report from the results that stand in the page.

import { growthPlots } from './growth-plots.js';
import { element } from './element.js';
import { comparisonPlots } from './comparison-plots.js';
import { resultTable } from './result-table.js';
import { treemapFigure } from './treemap-figure.js';

const results = JSON.parse(document.getElementById('results').textContent);
const main = document.querySelector('main');

main.append(
  element('h1', 'Council Widgets beside its peers'),
  element(
    'p',
    `${results.date.slice(0, 10)}, commit ${results.commit}. ${results.machine}. ${results.browser}.`,
  ),
  element(
    'p',
    `Medians of at most ${results.rounds} interleaved rounds, quartiles in brackets, and how many times the floor's each is. The floor is the same marks as a ready SVG text. bench/README.md says what each scenario means.`,
  ),
  element(
    'p',
    results.libraries
      .map(({ name, version }) => (version ? `${name} ${version}` : name))
      .join('; '),
  ),
);

for (const [id, scenario] of Object.entries(results.scenarios)) {
  main.append(element('h2', scenario.title));
  const plots =
    id === 'growth' || id === 'scorecard'
      ? growthPlots(scenario, results.exponents)
      : comparisonPlots(scenario, results.libraries);
  main.append(...plots, resultTable(scenario, results.libraries));
}

main.append(element('h2', 'Our bytes by module'));
main.append(
  element(
    'p',
    'kB gzip: of each file as it is sent, divided among its modules by their share of the plain bytes. Pale: loaded later, when it is needed.',
  ),
);
for (const treemap of results.treemaps) main.append(...treemapFigure(treemap));
