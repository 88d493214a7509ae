// Serves every page under test/strict/ with the strictest content security policy a council might set.

import { readFile } from 'node:fs/promises';

export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = /^\/test\/strict\/[\w/-]+\.html$/;

/** Koa middleware. Reads the page itself, because the server would add an inline script to it. */
export async function strictPolicyMiddleware(context, next) {
  if (!page.test(context.path)) return next();
  context.body = await readFile(`.${context.path}`, 'utf8');
  context.type = 'html';
  context.set('Content-Security-Policy', strictPolicy);
}
