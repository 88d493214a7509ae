import { expect } from '@open-wc/testing';
import { areaKey, sameArea } from '../../../src/core/data/area.js';

describe('two areas', () => {
  it('are the same by one code, however they are called', () => {
    expect(
      sameArea(
        { name: 'Bristol', code: 'E06000023' },
        { name: 'Bristol, City of', code: 'E06000023' },
      ),
    ).to.equal(true);
  });
  it('are the same by one name, whatever its letter case and their codes', () => {
    expect(sameArea({ name: 'Doncaster ' }, { name: { en: 'doncaster', cy: 'x' } })).to.equal(true);
    expect(sameArea({ name: 'A', code: 'E1' }, { name: 'A', code: 'E2' })).to.equal(true);
  });
  it('are different by other names without a code in common', () => {
    expect(sameArea({ name: 'A', code: 'E1' }, { name: 'B', code: 'E2' })).to.equal(false);
    expect(sameArea({ name: 'A' }, { name: 'B' })).to.equal(false);
  });
  it('are told apart by a key that is empty where no area is given', () => {
    expect([areaKey(undefined), areaKey('Rotherham '), areaKey({ name: 'Rotherham' })]).to.eql([
      '',
      'rotherham',
      'rotherham',
    ]);
  });
});
