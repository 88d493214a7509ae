// Holds every example in Welsh against axe.
import { holdAgainstAxe } from './support/axe-views.js';

await holdAgainstAxe('cy');
