import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { areaSlots, type ColouredArea } from '../../../src/core/chart/area-colour.js';

const others = (...names: string[]): ColouredArea[] => names.map((name) => ({ name }));
const LEAD: ColouredArea = { name: 'Exampleshire', is: 'lead' };

describe('the colour of an area', () => {
  it('is the accent for the lead, dark grey for the nation, grey for neighbours', () => {
    expect(
      areaSlots([LEAD, { name: 'England', is: 'nation' }, { name: 'N', is: 'neighbours' }]),
    ).to.eql(['lead', 5, 'neighbours']);
  });

  it('knows a nation by its name, in any language and letter case, but not where it leads', () => {
    expect(areaSlots([LEAD, { name: { en: 'WALES ', cy: 'Cymru' } }])).to.eql(['lead', 5]);
    expect(areaSlots([{ name: 'England', is: 'lead' }])).to.eql(['lead']);
  });

  it('gives dark grey to one nation only', () => {
    const [, second] = areaSlots(others('England', 'Wales'));
    expect(second).to.be.oneOf([2, 3, 6]);
  });

  it('is the same whatever stands beside it, and in whichever order', () => {
    const [alone] = areaSlots(others('Bradford'));
    expect(areaSlots([LEAD, ...others('Doncaster', 'Rotherham', ' bradford')])[3]).to.equal(alone);
    const three = ['Doncaster', 'Rotherham', 'Bradford'];
    expect(areaSlots(others(...three.toReversed())).toReversed()).to.eql(
      areaSlots(others(...three)),
    );
  });

  it('follows the author, for the lead too', () => {
    expect(
      areaSlots([
        { ...LEAD, colour: 'dark pink' },
        { name: 'England', is: 'nation', colour: 'turquoise' },
        { name: 'Sampleton', colour: 'light purple' },
        { name: 'Mockford', colour: 'dark blue' },
        { name: 'Testborough', colour: 'dark grey' },
      ]),
    ).to.eql([3, 2, 6, 1, 5]);
  });

  it('is never orange, and never one that another has, unless all are taken: then it is grey', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), {
      selector: (name) => name.trim().toLowerCase(),
      maxLength: 9,
    });
    fc.assert(
      fc.property(names, (list) => {
        const slots = areaSlots([LEAD, ...others(...list)]);
        const colours = slots.filter((slot) => slot !== 'neighbours');
        expect(new Set(colours).size).to.equal(colours.length);
        expect(colours).not.to.include(4);
        const given = slots.filter((slot) => typeof slot === 'number' && slot !== 5);
        if (slots.includes('neighbours')) expect(given).to.have.length(3);
      }),
      { seed: 3 },
    );
  });
});
