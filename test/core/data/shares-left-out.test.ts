// Tests the notice to an author whose shares, in place of numbers of people, are not shown beside counts.
import { expect } from '@open-wc/testing';
import { sharesLeftOut } from '../../../src/core/data/shares-left-out.js';
import { problemText } from '../../support/problem-text.js';
