// Says whom the figures of a row are about, where that is not its area.
import { type Area, sameArea } from '../../core/data/area.js';
import { nameOf, type Text, withDetail } from '../../core/data/text.js';
import { saysWords } from '../../core/words/says-words.js';
import type { IndicatorModel } from '../../core/indicator/model.js';

/** What of a row tells whom it is about. */
interface Row {
  readonly measured: Text;
  readonly area?: Area;
  readonly model: Pick<IndicatorModel, 'lead'>;
}

/**
 * Names of rows, each with the series that leads where that is not the area of the row: the latest figure of
 * "Children on a plan" may be that of girls.
 *
 * @example withWhose([{ measured: 'On a plan', area: { name: 'Exampleshire' }, model: { lead: { name: 'Girls', … } } }]) // 'On a plan (Girls)'
 */
export function withWhose(rows: readonly Row[]): readonly Text[] {
  // Of rows without an area, one that all are about is taken for it.
  const leads = new Set(rows.flatMap((row) => (row.area ? [] : [leadOf(row)])));
  return rows.map((row) => {
    const lead = leadOf(row);
    const isOfArea = row.area ? sameArea(row.area, { name: lead }) : leads.size === 1;
    return isOfArea || saysWords(nameOf(row.measured), lead)
      ? row.measured
      : withDetail(row.measured, row.model.lead.name);
  });
}

const leadOf = ({ model }: Row): string => nameOf(model.lead.name);
