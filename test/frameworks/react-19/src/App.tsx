// React 19 sets properties and hears events of the tag itself; the types are asked for once.
import 'council-widgets/indicator-trend';
import 'council-widgets/types/react';
import { useState } from 'react';
import { figures, otherFigures } from './figures';

export function App() {
  const [data, setData] = useState(figures);
  const [ready, setReady] = useState(0);
  const [selected, setSelected] = useState('');
  return (
    <>
      <council-indicator-trend
        id="by-object"
        class="chart"
        heading-level={3}
        data={data}
        oncouncil-ready={() => setReady((count) => count + 1)}
        oncouncil-select={({ detail }) => setSelected(`${detail.item.name}, ${detail.period}`)}
      >
        <p id="fallback">The chart is drawn where scripts run.</p>
      </council-indicator-trend>
      <button id="other" onClick={() => setData(otherFigures)}>
        Reviews
      </button>
      <output id="ready">{ready}</output>
      <output id="selected">{selected}</output>
      <council-indicator-trend id="by-address" src="/figures.json" lang="en" />
    </>
  );
}
