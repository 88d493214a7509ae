// Leads on to the builder with a dataset of this site, `?dataset=committees/bradford-dental.json`: the builder itself may
// fetch nothing. It stands at the address where datasets were checked before.
import { linkWith } from './builder/figures-link.js';

const asked = new URLSearchParams(location.search).get('dataset') ?? '';
const answer = /^(committees\/)?[\w-]+\.json$/.test(asked)
  ? await fetch(`./data/${asked}`)
  : undefined;
const { href } = new URL('./builder/index.html', location.href);
location.replace(answer?.ok ? await linkWith(await answer.text(), href) : href);
