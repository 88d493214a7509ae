// Serves files to tests as a bad day would: late, never, in pieces, with a status, or as nothing that can be read.
// A test says what comes (PUT a list of answers; the last one is given again and again), reads what was asked for
// (GET …?log), and lets go what is held (POST).

import { pipeline, Readable } from 'node:stream';

const files = new Map();

/**
 * Koa middleware for /faulty/<name>. An answer: `body`, `encoding` ('utf8', as Node names them), `status` (200),
 * `headers`; `hold: true` answers only after POST; `stall: 'head' | 'body'` never answers, or never ends;
 * `cut: 'head' | 'body'` breaks the connection off; `endless: true` gives the body again and again until nobody reads.
 */
export async function faultyServerMiddleware(context, next) {
  if (!context.path.startsWith('/faulty/')) return next();
  const file = fileOf(context.path);
  if (context.method === 'PUT') {
    Object.assign(file, { answers: JSON.parse(await textOf(context.req)), log: [], held: [] });
    context.body = '{}';
  } else if (context.method === 'POST') {
    file.held.splice(0).forEach((go) => go());
    context.body = '{}';
  } else if (context.querystring === 'log') {
    context.set('cache-control', 'no-store');
    context.body = file.log;
  } else await answer(context, file);
}

function fileOf(path) {
  const known = files.get(path) ?? { answers: [], log: [], held: [] };
  files.set(path, known);
  return known;
}

async function answer(context, file) {
  const { answers, log, held } = file;
  const wanted = answers[Math.min(log.length, answers.length - 1)] ?? { status: 404 };
  const { 'if-none-match': ifNoneMatch, 'cache-control': cacheControl } = context.headers;
  const entry = { ifNoneMatch, cacheControl, isClosed: false };
  log.push(entry);
  context.res.on('close', () => (entry.isClosed = true));
  if (wanted.hold) await new Promise((go) => held.push(go));
  const { status = 200, headers = {}, stall, cut, endless } = wanted;
  const body = Buffer.from(wanted.body ?? '', wanted.encoding);
  // From here on the answer is written by hand.
  context.respond = false;
  context.status = status;
  const { res } = context;
  if (stall === 'head') return;
  if (cut === 'head') return res.destroy();
  const isKnown = headers.etag !== undefined && headers.etag === ifNoneMatch;
  entry.status = isKnown ? 304 : status;
  const usual = { 'content-type': 'application/json', 'cache-control': 'no-cache' };
  res.writeHead(entry.status, { ...usual, ...headers });
  if (isKnown) return res.end();
  if (endless) return writeWithoutEnd(res, body);
  if (stall !== 'body' && !cut) return res.end(body);
  res.write(body.subarray(0, body.length / 2));
  // What was written must have left before the connection goes.
  if (cut) setTimeout(() => res.destroy(), 20);
}

/** Until the connection is closed, of which the callback would be told. */
function writeWithoutEnd(res, body) {
  const piece = Buffer.concat(Array(Math.ceil(65_536 / body.length)).fill(body));
  pipeline(Readable.from(againAndAgain(piece)), res, () => undefined);
}

function* againAndAgain(piece) {
  for (;;) yield piece;
}

async function textOf(stream) {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}
