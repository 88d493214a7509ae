// How does a page link to what a scorecard shows? Its address and the scorecard's attributes say the same.
// It knows the three attributes, and nothing of the figures.
import '../src/widgets/vital-signs/index.js';

const scorecard = document.querySelector('council-vital-signs')!;
const names = ['filter', 'sort', 'area'] as const;

for (const [name, value] of new URLSearchParams(location.search)) {
  const known = names.find((each) => each === name);
  if (known) scorecard[known] = value;
}

// When a person has filtered or sorted, the address says so: it can be copied into a report.
scorecard.addEventListener('council-view', () => {
  const chosen = names.flatMap((name) => (scorecard[name] ? [[name, scorecard[name]]] : []));
  history.replaceState(null, '', `?${new URLSearchParams(chosen)}`);
});
