// Measures one scenario in interleaved rounds: each round goes through all that is compared.

import { summary } from './statistics.mjs';

/**
 * For each subject (a library, or a library at a size) the summary of each metric. What fails is not
 * tried again, and says why. No round begins when the scenario has had its time.
 */
export async function measureScenario(scenario, options, context) {
  const subjects = scenario.subjects(options);
  const startMs = performance.now();
  const samples = subjects.map((subject) => ({ subject, values: [], failed: undefined }));
  const rounds = scenario.rounds?.(options.rounds) ?? options.rounds;
  for (let round = 0; round < rounds; round++) {
    if (performance.now() - startMs > options.mostSeconds * 1000) break;
    // Each round begins with another one, so that none is always measured after the same neighbour.
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[(i + round) % samples.length];
      if (sample.failed === undefined) await measureOnce(scenario, sample, context);
    }
    context.progress(`${round + 1}/${rounds}`);
  }
  return samples.map(({ subject, values, failed }) => ({
    ...subject,
    failed,
    metrics: summaries(Object.keys(scenario.metrics), values),
  }));
}

async function measureOnce(scenario, sample, context) {
  try {
    sample.values.push(await scenario.measure(sample.subject, context));
  } catch (error) {
    sample.failed = error.message.split('\n')[0];
  }
}

const summaries = (names, values) =>
  Object.fromEntries(
    names.map((name) => [
      name,
      summary(values.map((each) => each[name]).filter((value) => value !== undefined)),
    ]),
  );
