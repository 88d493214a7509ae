import 'council-widgets';
import { figures, otherFigures } from './figures.js';

const chart = document.querySelector('council-indicator-trend');
const [ready, selected, other] = ['ready', 'selected', 'other'].map((id) =>
  document.getElementById(id),
);
chart.addEventListener('council-ready', () => (ready.value = Number(ready.value) + 1));
chart.addEventListener('council-select', ({ detail }) => {
  selected.value = `${detail.item.name}, ${detail.period}`;
});
other.addEventListener('click', () => (chart.data = otherFigures));
chart.data = figures;
