// Checks datasets as the builder does on a fixed day, and tells what would mislead in their pictures.
import { checkCured, type Cured, type CureName } from '../../../demo/builder/cures.js';
import { stagesOf } from '../../../demo/builder/widget-stages.js';

/** 1 July 2026. */
const today = Date.UTC(2026, 6, 1) / 864e5;

export async function check(
  widget: string,
  input: object,
  cures: readonly CureName[] = [],
): Promise<Cured> {
  const stages = await stagesOf(widget);
  return checkCured(input, cures, { stages, today });
}

/** The names of what would mislead, with the buttons of the cures. */
export async function told(
  widget: string,
  input: object,
  cures: readonly CureName[] = [],
): Promise<readonly (readonly [string, string | undefined])[]> {
  const { misleading } = await check(widget, input, cures);
  return misleading.map(({ name, cure }) => [name, cure?.button]);
}
