// Writes the datasets of the demo, each made by a module from cells of demo/data/sources.
// With --check it writes nothing, and fails where a written dataset differs.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { careLeaversActivity } from './demo-data/care-leavers.mjs';
import { committeeDatasets } from './demo-data/committees.mjs';
import {
  costsLincolnshire,
  costsOfSettings,
  costsOnTwoBases,
  exampleshireCosts,
} from './demo-data/costs.mjs';
import { exampleshire } from './demo-data/exampleshire.mjs';
import { exampleshireCarers } from './demo-data/exampleshire-carers.mjs';
import { exampleshireFrontDoor } from './demo-data/exampleshire-front-door.mjs';
import { exampleshireVitalSigns } from './demo-data/exampleshire-vital-signs.mjs';
import { frontDoorDoncaster } from './demo-data/front-door.mjs';
import { journeyOf, journeysOfAreas } from './demo-data/journeys.mjs';
import { lookedAfterRate } from './demo-data/looked-after.mjs';
import { fosterCarerTarget, placements, placementsOfAreas } from './demo-data/placements.mjs';
import { reReferrals, reReferralsCityOfLondon } from './demo-data/re-referrals.mjs';
import { weeklyResidentialCost } from './demo-data/residential-cost.mjs';
import { rotherhamDischarged } from './demo-data/rotherham.mjs';
import { signsOfAuthorities, signsOfFourAreas } from './demo-data/vital-signs.mjs';
import { walesLookedAfter } from './demo-data/wales.mjs';
import { agencyRate, socialWorkerCaseload } from './demo-data/workforce.mjs';

const datasets = {
  ...committeeDatasets(),
  'agency-rate.json': agencyRate(),
  'care-leavers-activity.json': careLeaversActivity(),
  'children-looked-after-rate.json': lookedAfterRate('Doncaster'),
  'children-looked-after-rate-bradford.json': lookedAfterRate('Bradford'),
  'children-looked-after-rate-rotherham.json': lookedAfterRate('Rotherham'),
  'costs-lincolnshire.json': costsLincolnshire(),
  'costs-settings.json': costsOfSettings(),
  'costs-two-bases.json': costsOnTwoBases(),
  'exampleshire.json': exampleshire(),
  'exampleshire-costs.json': exampleshireCosts(),
  'exampleshire-foster-carers.json': exampleshireCarers(),
  'exampleshire-front-door.json': exampleshireFrontDoor(),
  'exampleshire-vital-signs.json': exampleshireVitalSigns(),
  'front-door-doncaster.json': frontDoorDoncaster(),
  'foster-carers-target.json': fosterCarerTarget(),
  'journey.json': journeysOfAreas(),
  'journey-bradford.json': journeyOf('Bradford'),
  'journey-doncaster.json': journeyOf('Doncaster'),
  'journey-england.json': journeyOf('England'),
  'journey-rotherham.json': journeyOf('Rotherham'),
  'locality-of-placement.json': placementsOfAreas('Locality of placement'),
  'place-providers.json': placementsOfAreas('Place providers'),
  'place-providers-bradford.json': placements('Place providers', 'Bradford'),
  'place-providers-doncaster.json': placements('Place providers', 'Doncaster'),
  'place-providers-england.json': placements('Place providers', 'England'),
  'place-providers-rotherham.json': placements('Place providers', 'Rotherham'),
  'placements.json': placementsOfAreas('Placement'),
  'placements-bradford.json': placements('Placement', 'Bradford'),
  'placements-doncaster.json': placements('Placement', 'Doncaster'),
  'placements-england.json': placements('Placement', 'England'),
  'placements-rotherham.json': placements('Placement', 'Rotherham'),
  're-referrals.json': reReferrals(),
  're-referrals-city-of-london.json': reReferralsCityOfLondon(),
  'rotherham-discharged.json': rotherhamDischarged(),
  'social-worker-caseload.json': socialWorkerCaseload(),
  'vital-signs-authorities.json': signsOfAuthorities(),
  'vital-signs-four-areas.json': signsOfFourAreas(),
  'wales-looked-after.json': walesLookedAfter(),
  'weekly-residential-cost.json': weeklyResidentialCost(),
};

const folder = new URL('../demo/data/', import.meta.url);
const check = process.argv.includes('--check');
const differing = [];

for (const [name, dataset] of Object.entries(datasets)) {
  const file = new URL(name, folder);
  const config = await resolveConfig(fileURLToPath(file));
  const text = await format(JSON.stringify(dataset), {
    printWidth: 100,
    ...config,
    parser: 'json',
  });
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  differing.push(name);
  if (!check) writeFileSync(file, text);
}

// A dataset that no module makes could not be traced to a cell.
const unmade = readdirSync(folder, { recursive: true })
  .map((path) => path.split(sep).join('/'))
  .filter((name) => name.endsWith('.json') && !(name in datasets));
for (const name of unmade) console.error(`demo/data/${name}: expected a module that makes it`);

if (check) for (const name of differing) console.error(`demo/data/${name}: run npm run data`);
else console.log(`${differing.length} of ${Object.keys(datasets).length} datasets written`);
if (unmade.length > 0 || (check && differing.length > 0)) process.exitCode = 1;
