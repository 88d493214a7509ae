// Serves the pages under test/strict/ and demo/ with the strictest content security policy a council might set.

import { readFile } from 'node:fs/promises';
import { madePageAt } from './made-pages.mjs';

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const page = /^\/(test\/strict|demo)\/[\w/-]+\.html$/;

/** The tools of the tests bring a template engine, which the widgets do without; host pages have frames. */
function policyOf(path) {
  if (path.startsWith('/demo/host-pages/')) return `${strictPolicy}; frame-src 'self'`;
  return path.startsWith('/test/')
    ? strictPolicy.replace(/trusted-types 'none'$/, 'trusted-types lit-html')
    : strictPolicy;
}

/** Koa middleware. Reads or makes the page itself, because the server would add an inline script to it. */
export async function strictPolicyMiddleware(context, next) {
  if (!page.test(context.path)) return next();
  const made = madePageAt(context.path.replace('/demo/', ''));
  context.body = made ?? (await readFile(`.${context.path}`, 'utf8'));
  context.type = 'html';
  context.set('Content-Security-Policy', policyOf(context.path));
}
