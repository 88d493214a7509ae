// What a heading may say of several breakdowns of the same people: what they share, and all of their titles.
import type { ShownTruth } from './shown.js';

/** The titles of breakdowns that are told apart by them, each once; empty where the mixes are no such. */
const titlesApart = ({ mixes }: ShownTruth): readonly string[] => {
  const titles = [...new Set(mixes.map(({ one }) => one.breakdown ?? ''))];
  return titles.length > 1 && !titles.includes('') ? titles : [];
};

/** Every heading that is true of all breakdowns, as it may be written; none where there is one way only. */
export function headingsOfAll(shown: ShownTruth): readonly string[] {
  const titles = titlesApart(shown).map((title) => title.replace(/^By /, 'by '));
  if (titles.length === 0) return [];
  const all = `${titles.slice(0, -1).join(', ')} and ${titles.at(-1)!}`;
  const { measureName } = shown.truth;
  const named = measureName ? `${measureName}, ${all}` : all;
  const areas = [...new Set(shown.mixes.map(({ one }) => one.area ?? ''))];
  const shared = areas.length === 1 && areas[0] ? areas : [];
  return [
    ...shared.flatMap((area) => [`${area}: ${named}`, area]),
    named.charAt(0).toUpperCase() + named.slice(1),
  ];
}

/** What is wrong with a heading or a caption: the title of one breakdown says nothing of the others. */
export const headingComplaints = (shown: ShownTruth, texts: readonly string[]): readonly string[] =>
  texts
    .filter((text) =>
      titlesApart(shown).some((title) => text === title || text.startsWith(`${title}, `)),
    )
    .map((text) => `“${text}” names one of several breakdowns`);
