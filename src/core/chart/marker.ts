// Which shape tells a series apart where colour does not? Six shapes, all of one area.
// Refuses to know which series has which, and how shapes are filled.

const cross = (sidePx: number): string => {
  const s = hundredth(sidePx);
  return `M${hundredth(-sidePx / 2)},${hundredth(-1.5 * sidePx)}h${s}v${s}h${s}v${s}h-${s}v${s}h-${s}v-${s}h-${s}v-${s}h${s}Z`;
};

const polygon = (corners: number, turnRad: number, areaPx2: number): string => {
  const step = (2 * Math.PI) / corners;
  const radiusPx = Math.sqrt((2 * areaPx2) / (corners * Math.sin(step)));
  const at = (k: number) =>
    `${hundredth(radiusPx * Math.sin(turnRad + k * step))},${hundredth(-radiusPx * Math.cos(turnRad + k * step))}`;
  return `M${Array.from({ length: corners }, (_, k) => at(k)).join('L')}Z`;
};

const circle = (radiusPx: number): string => {
  const r = hundredth(radiusPx);
  return `M-${r},0a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 -${2 * r},0Z`;
};

/** Hundredths: at these sizes a tenth would show. */
const hundredth = (px: number): number => Math.round(px * 100) / 100;

/**
 * The `d` of a marker centred on 0,0, with the area of a circle of `sizePx` across, so that no series
 * looks weightier: circle, square, triangle, diamond, cross, triangle down, and again from the first.
 *
 * A triangle is centred on its centre of mass.
 *
 * @example markerPath(1, 8) // 'M3.54,-3.54L3.54,3.54L-3.54,3.54L-3.54,-3.54Z'
 */
export const markerPath = (index: number, sizePx: number): string => {
  const areaPx2 = (Math.PI * sizePx ** 2) / 4;
  const shapes = [
    () => circle(sizePx / 2),
    () => polygon(4, Math.PI / 4, areaPx2),
    () => polygon(3, 0, areaPx2),
    () => polygon(4, 0, areaPx2),
    () => cross(Math.sqrt(areaPx2 / 5)),
    () => polygon(3, Math.PI, areaPx2),
  ];
  return shapes[index % shapes.length]!();
};
