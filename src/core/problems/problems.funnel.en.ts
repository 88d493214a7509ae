// The English sentences for the problems of a funnel.
import { pathText } from '../data/path.js';
import { known, receivedText } from './received.en.js';
import type { Sentences } from './sentence.js';

const PARTS = { sources: 'sources', outcomes: 'outcomes', levels: 'outcomes and levels' } as const;

export const funnels = {
  'nothing to draw': () => [
    'contacts, outcomes, levels or a journey',
    'none that can be drawn',
    'add or correct one of them',
  ],
  'area repeated': () => [
    'each area once',
    'an area that is there already',
    'put all its numbers in one place, earlier ones as "previous"; this one is left out',
  ],
  'contacts beside a journey': () => [
    'sources, outcomes or levels that contacts are divided into',
    'contacts beside a journey alone',
    'add these, or write the contacts as a stage of the journey; here they are not shown',
  ],
  'unknown level': ({ ids, received, leftOut }) => [
    `the id or name of a level (${known(ids)})`,
    receivedText(received),
    leftOut === 'movement'
      ? 'correct it, or add the level; the movement is left out'
      : 'correct it, or add the level; its number is not shown, and no level is summed up',
  ],
  'unused level': ({ id }) => [
    'a level that an outcome names',
    `"${id}", which none does`,
    'write it as "level" of its outcomes, or give its number',
  ],
  'movement to the same level': ({ level }) => [
    'another level than "from"',
    `"${level}" again`,
    'correct it; the movement is left out',
  ],
  'movement repeated': ({ first }) => [
    'each movement once',
    `the same levels and name as ${pathText(first)}`,
    'give them different names, or add them up; neither number is shown',
  ],
  'share not of contacts': () => [
    'a share only of a part of the contacts',
    'one here',
    'remove it, or write the number; it is not shown',
  ],
  'less than its parts': ({ parts }) => [
    'a number that its parts do not exceed',
    `less than its ${parts.map((part) => PARTS[part]).join(', and its ')} come to`,
    'correct the number or its parts; no shares of it are drawn',
  ],
  'outcomes below their level': () => [
    'outcomes that add up to it',
    'outcomes that add to less',
    'add the outcome that is missing, or correct the number',
  ],
  'not the largest source': () => [
    'the largest source',
    'one beside a source that is larger, or as large as it can be',
    'remove "order", or correct the numbers; it is not shown',
  ],
} satisfies Partial<Sentences>;
