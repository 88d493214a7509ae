import { expect } from '@open-wc/testing';
import { areaKey, asFirstNamed, sameArea } from '../../../src/core/data/area.js';

describe('two areas', () => {
  it('are the same with the same code, whatever their names', () => {
    expect(
      sameArea(
        { name: 'Bristol', code: 'E06000023' },
        { name: 'Bristol, City of', code: 'E06000023' },
      ),
    ).to.equal(true);
  });
  it('are the same with the same name in any letter case, whatever their codes', () => {
    expect(sameArea({ name: 'Doncaster ' }, { name: { en: 'doncaster', cy: 'x' } })).to.equal(true);
    expect(sameArea({ name: 'A', code: 'E1' }, { name: 'A', code: 'E2' })).to.equal(true);
  });
  it('are different with other names and no common code', () => {
    expect(sameArea({ name: 'A', code: 'E1' }, { name: 'B', code: 'E2' })).to.equal(false);
    expect(sameArea({ name: 'A' }, { name: 'B' })).to.equal(false);
  });
  it('are named as the first of the same, with a code and a colour where one has it', () => {
    const [plain, coded, other] = [
      { name: 'Doncaster' },
      { name: 'City of Doncaster', code: 'E08000017' },
      { name: 'England' },
    ];
    const joining = { name: 'doncaster', code: 'E08000017' };
    expect(asFirstNamed([plain, coded, other])).to.eql([plain, coded, other]);
    const first = { name: 'Doncaster', code: 'E08000017' };
    expect(asFirstNamed([plain, coded, other, joining])).to.eql([first, first, other, first]);
    expect(asFirstNamed([])).to.eql([]);
    const colour = 'turquoise';
    const coloured = { ...first, colour } as const;
    expect(asFirstNamed([plain, { ...joining, colour }])).to.eql([coloured, coloured]);
    expect(asFirstNamed([coloured, { ...plain, colour: 'dark blue' }])[1]).to.eql(coloured);
  });
  it('are compared by a key that is empty where no area is given', () => {
    expect([areaKey(undefined), areaKey('Rotherham '), areaKey({ name: 'Rotherham' })]).to.eql([
      '',
      'rotherham',
      'rotherham',
    ]);
  });
});
