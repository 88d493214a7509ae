// Withholds small counts of people in a scorecard: each value of each indicator, and of its quality, by itself.
// Whether two indicators together give a third away is not checked.
import { type Protection, publishable } from '../../core/data/publishable.js';
import { protectIndicator } from '../../core/indicator/protect.js';
import type { VitalSigns } from './input.js';

/** The scorecard with every count of people under the threshold withheld; see `protectIndicator`. */
export function protectVitalSigns(signs: VitalSigns): Protection<VitalSigns> {
  let withheldHere = 0;
  const indicators = signs.indicators.map((sign) => {
    const own = protectIndicator(sign.indicator, sign.disclosure);
    const quality = sign.quality && protectIndicator(sign.quality.indicator, sign.disclosure);
    withheldHere += own.withheldHere + (quality?.withheldHere ?? 0);
    return {
      ...sign,
      indicator: own.indicator,
      ...(quality ? { quality: { ...sign.quality, indicator: quality.indicator } } : {}),
    };
  });
  return { publishable: publishable({ ...signs, indicators }), withheldHere };
}
