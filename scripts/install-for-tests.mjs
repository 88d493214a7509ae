// Installs, where that is possible, the programs without which tests are left out, and says on a plain line what is not
// there. It never fails: a machine that cannot have them still runs all else.

import { installWithApt, mayInstall } from './apt.mjs';
import { missingPrograms } from './missing-programs.mjs';

const packages = missingPrograms().flatMap((each) => each.packages);
if (packages.length > 0 && mayInstall()) {
  console.log(`Installing with apt-get, for tests: ${packages.join(', ')}`);
  installWithApt(packages, console.error);
}
for (const { line } of missingPrograms()) console.log(line);
