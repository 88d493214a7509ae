// Names the columns in which the files of the Department for Education say which area a row is of.
// Source: the Department's open data standards, and what Explore Education Statistics writes.
import type { AreaKind } from './cube.js';

/** How a level is written in the file and in the public API, and the columns that hold its codes and its name. */
export interface LevelColumns {
  readonly written: readonly string[];
  readonly codes: readonly string[];
  readonly name: string;
  readonly kind?: AreaKind;
}

export const LEVELS: readonly LevelColumns[] = [
  { written: ['national', 'nat'], codes: ['country_code'], name: 'country_name', kind: 'nation' },
  { written: ['regional', 'reg'], codes: ['region_code'], name: 'region_name', kind: 'region' },
  {
    written: ['local authority', 'la'],
    codes: ['new_la_code', 'old_la_code'],
    name: 'la_name',
    kind: 'authority',
  },
  { written: ['local authority district', 'lad'], codes: ['lad_code'], name: 'lad_name' },
  { written: ['parliamentary constituency', 'pcon'], codes: ['pcon_code'], name: 'pcon_name' },
  { written: ['ward', 'ward'], codes: ['ward_code'], name: 'ward_name' },
  {
    written: ['local enterprise partnership', 'lep'],
    codes: ['local_enterprise_partnership_code'],
    name: 'local_enterprise_partnership_name',
  },
  {
    written: ['english devolved area', 'eda'],
    codes: ['english_devolved_area_code'],
    name: 'english_devolved_area_name',
  },
  {
    written: ['mayoral combined authority', 'mca'],
    codes: ['mayoral_combined_authority_code'],
    name: 'mayoral_combined_authority_name',
  },
  {
    written: ['opportunity area', 'oa'],
    codes: ['opportunity_area_code'],
    name: 'opportunity_area_name',
  },
  {
    written: ['local skills improvement plan area', 'lsip'],
    codes: ['lsip_code'],
    name: 'lsip_name',
  },
  { written: ['police force area', 'pfa'], codes: ['pfa_code'], name: 'pfa_name' },
  { written: ['planning area', 'pa'], codes: ['planning_area_code'], name: 'planning_area_name' },
  { written: ['rsc region', 'rsc'], codes: [], name: 'rsc_region_lead_name' },
  { written: ['mat', 'mat', 'multi academy trust'], codes: ['trust_id'], name: 'trust_name' },
  { written: ['sponsor', 'spon'], codes: ['sponsor_id'], name: 'sponsor_name' },
  { written: ['provider', 'prov'], codes: ['provider_ukprn'], name: 'provider_name' },
  { written: ['institution', 'inst'], codes: ['institution_id'], name: 'institution_name' },
  {
    written: ['school', 'sch'],
    codes: ['school_urn', 'school_laestab'],
    name: 'school_name',
  },
];

/** Columns that are neither figures nor filters. */
export const OF_AREAS: ReadonlySet<string> = new Set([
  'geographic_level',
  ...LEVELS.flatMap(({ codes, name }) => [...codes, name]),
]);
