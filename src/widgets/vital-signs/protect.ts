// Withholds small counts of people in a scorecard, and figures from which one could be worked out.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable, type WithheldNumber } from '../../core/data/publishable.js';
import { sharesLeftOut } from '../../core/data/shares-left-out.js';
import type { ProtectedValue } from '../../core/data/shown-value.js';
import { hidesMore, withheldBefore } from '../../core/indicator/protect.earlier.js';
import { hasGap, hintsTell } from '../../core/indicator/protect.hints.js';
import {
  denominatorNotice,
  sumNotices,
  withoutDenominator,
} from '../../core/indicator/protect.notices.js';
import { type Withholding, withhold, withoutHidden } from '../../core/indicator/protect.js';
import { plainPath, type Quality, type VitalSign, type VitalSigns } from './input.js';
import { hideAcrossRows } from './protect.rows.js';

/**
 * The scorecard without every figure that would tell of fewer people than the threshold: see `withhold`.
 * Rows that may add up are protected together: see `hideAcrossRows`.
 */
export function protectVitalSigns(signs: VitalSigns): Protection<VitalSigns> {
  const withheld: WithheldNumber[] = [];
  const notices: Problem[] = [];
  const lacking: Path[] = [];
  const absences: ProtectedValue[] = [];
  const rows = signs.indicators.map(({ indicator, disclosure }) => withhold(indicator, disclosure));
  const across = hideAcrossRows(signs, rows);
  const hints = hidesMore(rowsBefore(signs, rows), rows) || anyTells(rows);
  const publish = (found: Withholding, path: Path, sums: boolean) => {
    const done = withoutHidden(found, path, { sums, hints });
    withheld.push(...done.withheld);
    absences.push(...done.absences);
    notices.push(...sumNotices(found, path));
    const without = withoutDenominator(found, path);
    if (without) lacking.push(without);
    return done.indicator;
  };
  const publishQuality = ({ indicator, ...quality }: Quality, { disclosure, path }: VitalSign) => {
    const found = withhold(indicator, disclosure);
    const own = [...path, 'quality'];
    const done = withoutHidden(found, own, {
      sums: false,
      hints: hintsTell(found, { isAlone: false }),
    });
    const inQuality = (at: Path): Path => plainPath(at, own.length);
    withheld.push(...done.withheld.map(({ path: at, few }) => ({ path: inQuality(at), few })));
    absences.push(...done.absences.map((each) => ({ ...each, path: inQuality(each.path) })));
    notices.push(
      ...sumNotices(found, []).map((each): Problem => ({ ...each, path: [...own, 'unit'] })),
    );
    if (withoutDenominator(found, [])) lacking.push(own);
    return { ...quality, indicator: done.indicator };
  };
  const indicators = signs.indicators.map((sign, i) => {
    const sums = across.rows.has(i) || (rows[i]!.found?.sums ?? false);
    const indicator = publish(rows[i]!, sign.path, sums);
    const quality = sign.quality && publishQuality(sign.quality, sign);
    return omitUndefined({ ...sign, indicator, quality });
  });
  return {
    publishable: publishable({ ...signs, indicators }),
    withheld,
    notices: [
      ...notices,
      ...across.notices,
      ...denominatorNotice(lacking),
      ...sharesLeftOut(absences, 'telling share'),
    ],
  };
}

/** What would be withheld of the rows before their last revision; none where no figure says what it was. */
function rowsBefore(signs: VitalSigns, rows: readonly Withholding[]): readonly Withholding[] {
  const before = withheldBefore(rows);
  if (before.length > 0) hideAcrossRows(signs, before);
  return before;
}

/** Whether what stands beside figures tells of few people in any row: then one may be worked out from the others. */
function anyTells(rows: readonly Withholding[]): boolean {
  const gaps = rows.map(hasGap);
  const rowsWithGaps = gaps.filter(Boolean).length;
  return rows.some((row, i) =>
    hintsTell(row, { isAlone: false, hasGap: rowsWithGaps > (gaps[i] ? 1 : 0) }),
  );
}
