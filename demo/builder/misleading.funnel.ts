// Tells what would mislead in a funnel: figures that are old.
import type { ThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { oldFigure } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';

export const misleadingFunnel = ({
  data,
  dataset,
  today,
}: Looked<ThresholdFunnel>): readonly Misleading[] => oldFigure(data.period, dataset, today);
