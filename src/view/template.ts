// Lets content that is written as Lit templates stand among described nodes, for a widget that has its own.
import { render, type TemplateResult } from 'lit';
import type { Fill } from './nodes.js';

/** Fills an element with a template, which touches what has changed. */
export const template =
  (content: TemplateResult): Fill =>
  (element) =>
    void render(content, element);
