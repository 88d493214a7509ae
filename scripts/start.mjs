// Serves demo/ on localhost, with the gallery as its first page, and prints the address.
// Takes the next free port where 5173 is in use.

import { createServer } from 'vite';

const server = await createServer();
await server.listen();
const address = server.resolvedUrls?.local[0] ?? 'http://localhost:5173/';
console.log(`Council Widgets, the gallery: ${address}\nStop it with Ctrl+C.`);
