// Shows that the policy of a page works: each of three plants must be a violation.
import { recordViolations } from '../support/recorders.js';

/** Violations are told in a later task. */
export const aMoment = (): Promise<unknown> => new Promise((done) => setTimeout(done, 30));

/** Tries a style, a script and code from text: the policy must block all three. Returns the violations. */
export async function plant(): Promise<readonly string[]> {
  const planted = recordViolations();
  document.body.setAttribute('style', 'color: red');
  const script = document.createElement('script');
  for (const act of [() => (script.text = '1'), () => new Function('return 1')]) {
    try {
      act();
    } catch {
      // Blocked as intended: the violation is recorded.
    }
  }
  await aMoment();
  planted.stop();
  return planted.found;
}
