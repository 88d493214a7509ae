// Withholds small counts of people in a trend, and figures from which one could be worked out.
import { type Protection, publishable } from '../../core/data/publishable.js';
import { sharesLeftOut } from '../../core/data/shares-left-out.js';
import { hintsTell } from '../../core/indicator/protect.hints.js';
import {
  denominatorNotice,
  sumNotices,
  withoutDenominator,
} from '../../core/indicator/protect.notices.js';
import { hideQuotients } from '../../core/indicator/protect.quotients.js';
import { saysToDate } from '../../core/indicator/protect.to-date.js';
import { hideFurther, withhold, withoutHidden } from '../../core/indicator/protect.js';
import type { IndicatorTrend } from './input.js';

/** The trend without every figure that would tell of fewer people than the threshold: see `withhold`. */
export function protectIndicatorTrend(trend: IndicatorTrend): Protection<IndicatorTrend> {
  const { indicator: own, title, subtitle, measureName, disclosure } = trend;
  const isToDate = own.series.map(({ name }) =>
    [title, subtitle, measureName, name].some((text) => text && saysToDate(text)),
  );
  const found = withhold(own, disclosure, isToDate);
  const amounts = own.series.flatMap(({ name, role }, series) =>
    role === 'area' || role === 'other' ? [{ of: found, series, names: [name] }] : [],
  );
  const areTold = hideQuotients(amounts);
  if (areTold) hideFurther(found);
  const { indicator, withheld, absences } = withoutHidden(found, [], {
    sums: areTold || (found.found?.sums ?? false),
    hints: hintsTell(found, { isAlone: true }),
  });
  const lacking = withoutDenominator(found, []);
  return {
    publishable: publishable({ ...trend, indicator }),
    withheld,
    notices: [
      ...sumNotices(found, []),
      ...denominatorNotice(lacking ? [lacking] : []),
      ...sharesLeftOut(absences, 'telling share'),
    ],
  };
}
