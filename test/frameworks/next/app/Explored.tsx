'use client';
// A component of the browser: only it can hold state and listen.
import { IndicatorTrend } from 'council-widgets/react/indicator-trend';
import { useState } from 'react';
import { figures, otherFigures } from './figures';

export function Explored() {
  const [data, setData] = useState(figures);
  const [ready, setReady] = useState(0);
  const [selected, setSelected] = useState('');
  return (
    <>
      <IndicatorTrend
        id="by-object"
        className="chart"
        headingLevel={3}
        data={data}
        onCouncilReady={() => setReady((count) => count + 1)}
        onCouncilSelect={({ detail }) => setSelected(`${detail.item.name}, ${detail.period}`)}
      >
        <p id="fallback">The chart is drawn where scripts run.</p>
      </IndicatorTrend>
      <button id="other" onClick={() => setData(otherFigures)}>
        Reviews
      </button>
      <output id="ready">{ready}</output>
      <output id="selected">{selected}</output>
    </>
  );
}
