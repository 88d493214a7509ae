// Lists the datasets that only the committee pages have, by their path in demo/data.
// Datasets that the gallery also shows are in build-demo-data.mjs.

import * as bradford from './committees-bradford.mjs';
import * as doncaster from './committees-doncaster.mjs';
import * as monmouthshire from './committees-monmouthshire.mjs';
import * as rotherham from './committees-rotherham.mjs';

const datasets = {
  'bradford-agency': bradford.bradfordAgency,
  'bradford-caseload': bradford.bradfordCaseload,
  'bradford-dental': bradford.bradfordDental,
  'bradford-looked-after': bradford.bradfordLookedAfter,
  'bradford-re-referrals': bradford.bradfordReReferrals,
  'bradford-sickness': bradford.bradfordSickness,
  'bradford-vital-signs': bradford.bradfordVitalSigns,
  'doncaster-beds': doncaster.doncasterBeds,
  'doncaster-direction': doncaster.doncasterDirection,
  'doncaster-foster-cost': doncaster.doncasterFosterCost,
  'doncaster-foster-mix': doncaster.doncasterFosterMix,
  'doncaster-front-door': doncaster.doncasterFrontDoor,
  'doncaster-looked-after': doncaster.doncasterLookedAfter,
  'doncaster-police-referrals': doncaster.doncasterPoliceReferrals,
  'doncaster-quarter-3': doncaster.doncasterQuarter3Signs,
  'doncaster-re-referrals': doncaster.doncasterReReferrals,
  'doncaster-since-2019': doncaster.doncasterSince2019,
  'gwent-foster-placements': monmouthshire.gwentFosterPlacements,
  'monmouthshire-half-year': monmouthshire.monmouthshireSigns,
  'rotherham-care-leavers': rotherham.rotherhamCareLeavers,
  'rotherham-early-help': rotherham.rotherhamEarlyHelp,
  'rotherham-journey-2018': rotherham.rotherhamJourney,
  'rotherham-leaving-care': rotherham.rotherhamLeavingCare,
  'rotherham-looked-after': rotherham.rotherhamLookedAfter,
  'rotherham-signs': rotherham.rotherhamSigns,
};

/** By path: `committees/doncaster-beds.json`. */
export const committeeDatasets = () =>
  Object.fromEntries(
    Object.entries(datasets).map(([name, make]) => [`committees/${name}.json`, make()]),
  );
