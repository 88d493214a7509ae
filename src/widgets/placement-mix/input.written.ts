// Defines one list of parts as an author wrote it.
import type { areaSchema } from '../../core/data/area.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import type { Path } from '../../core/data/path.js';
import type { PeriodInput } from '../../core/data/period-field.js';
import type { WrittenFor } from '../../core/data/schema.js';
import type { Text } from '../../core/data/text.js';
import type { ValueInput } from '../../core/data/value.js';
import type { PartInput } from './input.schema.js';

type AreaInput = WrittenFor<typeof areaSchema>;

/** One area or date as it is written, and where. */
export interface Written {
  readonly path: Path;
  readonly title?: Text | undefined;
  readonly area?: AreaInput | undefined;
  readonly period?: PeriodInput | undefined;
  readonly previousPeriod?: PeriodInput | undefined;
  readonly parts?: readonly PartInput[] | undefined;
  readonly groups?:
    | readonly {
        readonly value?: ValueInput;
        readonly previous?: ValueInput;
        /** Where it stands in its own dataset. */
        readonly place: number;
      }[]
    | undefined;
  readonly total?: ValueInput;
  readonly totalPrevious?: ValueInput;
  readonly whole?: boolean | undefined;
  readonly wholePrevious?: boolean | undefined;
  readonly disclosure: Disclosure;
}
