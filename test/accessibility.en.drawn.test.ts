// Holds every example in English against axe.
import { holdAgainstAxe } from './support/axe-views.js';

await holdAgainstAxe('en');
