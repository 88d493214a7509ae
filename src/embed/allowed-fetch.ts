// Keeps the requests of a page in a frame to what it may show, where a server leads them elsewhere too.

/**
 * Takes the place of the page's `fetch`: an answer from an address that may not be shown is refused. Where a request
 * may go at all is also said to the browser as a policy, which stops a server of its own site from leading it to others.
 *
 * @param origins to which the page may make requests
 * @param refuse called when an answer, or the way to it, was refused
 */
export function allowOnly(
  origins: readonly string[],
  isAllowed: (address: string) => boolean,
  refuse: () => void,
): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${origins.join(' ')}`;
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    if (effectiveDirective === 'connect-src') refuse();
  });
  const ask = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const answer = await ask(...request);
    if (isAllowed(answer.url)) return answer;
    refuse();
    throw new TypeError('The file is elsewhere.');
  };
}
