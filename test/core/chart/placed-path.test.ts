import { expect } from '@open-wc/testing';
import { arc, symbolSquare } from 'd3-shape';
import { placedPath } from '../../../src/core/chart/placed-path.js';

describe('placed path', () => {
  it('moves what is drawn, and rounds it', () => {
    const square = placedPath((pen) => symbolSquare.draw(pen, 4), { x: 10.04, y: 5 }, 1);
    expect(square).to.equal('M9,4L11,4L11,6L9,6Z');
  });

  it('turns clockwise around the place, then moves', () => {
    const line = (turnRad: number) =>
      placedPath(
        (pen) => {
          pen.moveTo(0, 0);
          pen.lineTo(0, -3);
        },
        { x: 10, y: 10, turnRad },
        1,
      );
    expect(line(0)).to.equal('M10,10L10,7');
    expect(line(Math.PI / 2)).to.equal('M10,10L13,10');
  });

  it('moves and turns an arc as d3 would draw it there', () => {
    const piece = { innerRadius: 5, outerRadius: 9, startAngle: 0, endAngle: 1 };
    const turned = { ...piece, startAngle: 0.5, endAngle: 1.5 };
    const drawn = (datum: typeof piece, turnRad: number) =>
      placedPath(
        (pen) => arc().context(pen as CanvasRenderingContext2D)(datum),
        { x: 0, y: 0, turnRad },
        3,
      );
    expect(drawn(piece, 0)).to.equal(arc()(piece));
    expect(drawn(piece, 0.5)).to.equal(arc()(turned));
  });

  it('is empty where nothing is drawn', () => {
    expect(placedPath(() => {}, { x: 1, y: 1 }, 1)).to.equal('');
  });
});
