// Tests how a file is named after what it holds.
import { expect } from '@open-wc/testing';
import { fileName } from '../../../src/core/files/file-name.js';

const cases: readonly (readonly [texts: readonly string[], name: string])[] = [
  [
    ['Children on a plan', 'Exampleshire', '2024-25'],
    'children-on-a-plan-exampleshire-2024-25.csv',
  ],
  [
    ['Exampleshire: 74 per 10,000', 'Exampleshire', '31 March 2025'],
    'exampleshire-74-per-10-000-31-march-2025.csv',
  ],
  [['Plans in Derbyshire', 'Derby', ''], 'plans-in-derbyshire-derby.csv'],
  [['Plant mewn gofal: Tŷ Ŵyr', 'Sir Fynwy', '2024'], 'plant-mewn-gofal-ty-wyr-sir-fynwy-2024.csv'],
  [['../../etc/passwd', 'C:\\', '<b>'], 'etc-passwd-c-b.csv'],
  [[`${'word '.repeat(30)}`, 'Ayton', ''], `${Array(12).fill('word').join('-')}-ayton.csv`],
  [['x'.repeat(90), '', ''], `${'x'.repeat(60)}.csv`],
  [['– £ –', '', ''], 'figures.csv'],
];

describe('the name of a file', () => {
  for (const [texts, name] of cases)
    it(`is ${name}`, () => {
      expect(fileName(texts, 'csv')).to.equal(name);
    });
});
