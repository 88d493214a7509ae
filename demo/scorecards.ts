// Keeps the address of a page and the attributes of its scorecard the same, so that a page can link to what is shown.
import '../src/widgets/vital-signs/index.js';

const scorecard = document.querySelector('council-vital-signs')!;
const names = ['filter', 'sort', 'area'] as const;

for (const [name, value] of new URLSearchParams(location.search)) {
  const known = names.find((each) => each === name);
  if (known) scorecard[known] = value;
}

// When a person has filtered or sorted, the address says so: it can be copied into a report.
scorecard.addEventListener('council-change', () => {
  const chosen = names.flatMap((name) => (scorecard[name] ? [[name, scorecard[name]]] : []));
  history.replaceState(null, '', `?${new URLSearchParams(chosen)}`);
});
