// A component of the server: it passes the object to the browser as Next does with every property.
import { IndicatorTrend } from 'council-widgets/react/indicator-trend';
import { figures } from './figures';
import { Explored } from './Explored';

export default function Page() {
  return (
    <>
      <Explored />
      <IndicatorTrend id="of-server" headingLevel={3} data={figures} />
      <IndicatorTrend id="by-address" src="/figures.json" lang="en" />
    </>
  );
}
