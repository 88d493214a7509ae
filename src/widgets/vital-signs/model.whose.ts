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
export const withWhose = (rows: readonly Row[]): readonly Text[] =>
  rows.map((row) =>
    isOfArea(row, rows) || saysWords(nameOf(row.measured), leadOf(row))
      ? row.measured
      : withDetail(row.measured, row.model.lead.name),
  );

const leadOf = ({ model }: Row): string => nameOf(model.lead.name);

/** Of rows without an area, one that all are about is taken for it. */
const isOfArea = (row: Row, rows: readonly Row[]): boolean =>
  row.area
    ? sameArea(row.area, { name: leadOf(row) })
    : rows.every((other) => other.area || leadOf(other) === leadOf(row));
