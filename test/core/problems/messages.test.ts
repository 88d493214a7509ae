import { expect } from '@open-wc/testing';
import { type Problem, reportInto } from '../../../src/core/data/problem.js';
import type { ProblemFacts } from '../../../src/core/problems/facts.js';
import { problemLine, problemLines } from '../../../src/core/problems/lines.js';
import {
  loadProblemWords,
  problemLocales,
  problemMessages,
} from '../../../src/core/problems/messages.js';
import { problemWords } from '../../../src/core/problems/problems.en.js';

const collect = (fill: (report: ReturnType<typeof reportInto>) => void): Problem[] => {
  const problems: Problem[] = [];
  fill(reportInto(problems));
  return problems;
};

describe('the message of a problem', () => {
  it('is one line: place, expected, received, remedy', () => {
    const [problem] = collect((report) =>
      report(['series', 0, 'values', 3], 'value', { received: { kind: 'list' } }),
    );
    expect(problemLine(problem!, problemWords)).to.equal(
      'series[0].values[3]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a list; write "[x]" where no figure is available',
    );
  });

  it('names the dataset where the path is empty', () => {
    const [problem] = collect((report) => report([], 'no part', {}));
    expect(problemLine(problem!, problemWords)).to.match(/^dataset: expected one part at least/);
  });

  it('suggests the share where a percentage is written, but not for 1.2', () => {
    const line = (value: number) =>
      problemLine(
        collect((report) => report(['t'], 'share', { received: { kind: 'value', value } }))[0]!,
        problemWords,
      );
    expect(line(75)).to.match(/did you mean 0.75\?$/);
    expect(line(1.2)).to.match(/write 0.75 for 75%$/);
  });
});

describe('the messages of many problems', () => {
  it('are one line for each kind, with how many more there are and where the next ones are', () => {
    const problems = collect((report) => {
      for (let i = 0; i < 10; i += 1)
        report(['parts', i, 'value'], 'count', { negative: true, whole: true });
      report(['total'], 'parts exceed their sum', {});
      report(['groups'], 'count', { negative: true, whole: true }, 'warning');
    });
    expect(problemLines(problems, problemWords)).to.eql([
      'parts[0].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]" (and 9 more of this kind: parts[1].value, parts[2].value, parts[3].value …)',
      'total: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown',
      'groups: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ]);
  });

  it('name every place where there are few', () => {
    const problems = collect((report) => {
      report(['a'], 'no period', {});
      report(['b'], 'no period', {});
    });
    expect(problemLines(problems, problemWords)[0]).to.match(/\(and 1 more of this kind: b\)$/);
  });

  it('are loaded when they are shown, in a language that a page has added or in English', async () => {
    const problems = collect((report) => report(['a'], 'no period', {}));
    const english = problemLines(problems, problemWords);
    expect(await problemMessages([])).to.eql([]);
    expect(await problemMessages(problems, 'fr')).to.eql(english);
    problemLocales.set('cy', () =>
      Promise.resolve({ problemWords: { ...problemWords, line: (place) => `${place}: cy` } }),
    );
    try {
      expect(await problemMessages(problems, 'cy-GB')).to.eql(['a: cy']);
      expect(await loadProblemWords()).to.equal(problemWords);
    } finally {
      problemLocales.delete('cy');
    }
  });
});

describe('the messages about what may add up', () => {
  it('ask what one may be of two, among many', () => {
    const [problem] = collect((report) =>
      report(['series', 0], 'series may leave few', { among: ['All', 'Girls', 'Boys'] }, 'warning'),
    );
    expect(problemLine(problem!, problemWords)).to.equal(
      'series[0]: expected figures that show whether one of "All", "Girls" and "Boys" is the sum of the others, received none that do; if it is, draw them in a dataset of their own, so that no small number can be worked out: among so many series chance may have made it',
    );
  });

  const line = (
    among: readonly string[],
    to: ProblemFacts['series may add up']['to'] = 'one of them',
  ): string =>
    problemLine(
      collect((report) => report(['series', 0], 'series may add up', { among, to }, 'warning'))[0]!,
      problemWords,
    );
  const END =
    ', received none that do; check what is withheld: they are taken to add up, so that no small number can be worked out';

  it('name those of which one may be the sum', () => {
    expect(line(['All', 'Girls', 'Boys'])).to.equal(
      `series[0]: expected figures that show whether one of "All", "Girls" and "Boys" is the sum of the others${END}`,
    );
  });

  it('name the parts of what the denominator counts', () => {
    expect(line(['Own', 'Kin', 'Agency'], 'denominator')).to.equal(
      `series[0]: expected figures that show whether "Own", "Kin" and "Agency" divide the people whom the denominator counts${END}`,
    );
  });

  it('name those that may divide the same people in two ways', () => {
    expect(line(['Girls', 'Boys', 'Under 10', '10 and over'], 'as much as others')).to.equal(
      `series[0]: expected figures that show whether "Girls", "Boys", "Under 10" … divide the same people in two ways${END}`,
    );
  });

  it('name three of many', () => {
    expect(line(['All', 'A', 'B', 'C', 'D'])).to.equal(
      `series[0]: expected figures that show whether one of "All", "A", "B" … is the sum of the others${END}`,
    );
  });

  it('ask for the kind where some periods contain others', () => {
    const [problem] = collect((report) =>
      report(['measure', 'kind'], 'periods may add up', {}, 'warning'),
    );
    expect(problemLine(problem!, problemWords)).to.equal(
      'measure.kind: expected "flow" or "stock", since some periods contain others, received neither; say which; until then the figures are taken to be a flow, and further ones are withheld so that no small number can be worked out',
    );
  });
});
