// Terms of the Welsh of the widgets, and where a public body uses them; those without a source wait for a reviewer.

const LOOKED_AFTER = {
  name: 'StatsCymru, plant sy’n derbyn gofal fesul 10,000 o’r boblogaeth',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/Social-Services/Childrens-Services/Children-Looked-After/childrenlookedafterat31marchper10000population-localauthority-year',
};
const ETHNICITY = {
  name: 'StatsCymru, plant sy’n derbyn gofal yn ôl ethnigrwydd',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/Social-Services/Childrens-Services/Children-Looked-After/childrenlookedafterat31march-by-localauthority-ethnicity',
};
const CENSUS = {
  name: 'Llywodraeth Cymru, Cyfrifiad Plant sy’n Derbyn Gofal a Chymorth, 2020',
  url: 'https://www.llyw.cymru/cyfrifiad-plant-syn-derbyn-gofal-chymorth-cymru-ar-31-mawrth-2020',
};
const PROJECTIONS = {
  name: 'Llywodraeth Cymru, amcanestyniadau poblogaeth, sail 2022',
  url: 'https://www.llyw.cymru/node/72424',
};
const UNEMPLOYMENT = {
  name: 'StatsCymru, cyfraddau diweithdra',
  url: 'https://statscymru.llyw.cymru/Catalogue/Business-Economy-and-Labour-Market/People-and-Work/Unemployment/ILO-Unemployment/ilounemploymentrates-by-welshlocalareas-year',
};

const FOSTERING = {
  name: 'StatsCymru, plant sy’n derbyn gofal mewn lleoliadau maeth, yn ôl math o leoliad',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/Social-Services/Childrens-Services/Children-Looked-After/childrens-services-children-looked-after-childrenlookedafterinfosterplacementsat31march-by-localauthority-placementtype',
};
const BY_AGE = {
  name: 'StatsCymru, plant sy’n derbyn gofal yn ôl rhyw ac oedran',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/Social-Services/Childrens-Services/Children-Looked-After/childrenlookedafterat31march-by-localauthority-gender-age',
};
const FOSTER_CARERS = {
  name: 'Prifysgol Caerdydd, y gyfraith ar ofal cymdeithasol plant: ar gyfer gofalwyr maeth',
  url: 'https://sites.cardiff.ac.uk/childrens-social-care-law/cy/ar-gyfer-gofalwyr-maeth/',
};
const SURVEY = {
  name: 'Llywodraeth Cymru, treial ar-lein Arolwg Cenedlaethol Cymru, 2021 i 2022',
  url: 'https://llyw.cymru/treial-ar-lein-arolwg-cenedlaethol-cymru-gorffennaf-2021-i-ionawr-2022-html',
};
const FIRST_CONTACT = {
  name: 'StatsCymru, adroddiadau yn ôl ffynhonnell y cyswllt cyntaf',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/Social-Services/Adult-Services/Adult-Safeguarding/numberreportsreceivedduringtheyear-by-localauthority-sourceoffirstcontact',
};
const SAFEGUARDING = {
  name: 'Gweithdrefnau Diogelu Cymru, y ddyletswydd i adrodd',
  url: 'https://safeguarding.wales/cy/chi-i/chi-i-c2/c2-p3',
};
const CHILDREN_MEASURES = {
  name: 'StatsCymru, mesurau perfformiad gwasanaethau cymdeithasol meintiol, plant',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/Social-Services/Performance-Measures/quantitativesocialservicesperformancechildren-by-measures',
};
const MILESTONES = {
  name: 'Llywodraeth Cymru, Llesiant Cymru: cerrig milltir cenedlaethol',
  url: 'https://www.llyw.cymru/node/71249',
};
const WELLBEING_QUALITY = {
  name: 'Llywodraeth Cymru, dangosyddion llesiant cenedlaethol 2020-21: adroddiad ansawdd',
  url: 'https://llyw.cymru/dangosyddion-llesiant-cenedlaethol-2020-21-adroddiad-ansawdd-html',
};
const BRIDGEND = {
  name: 'Cyngor Bwrdeistref Sirol Pen-y-bont ar Ogwr, Adroddiad Blynyddol 2019-20',
  url: 'https://democratic.bridgend.gov.uk/mgAi.aspx?ID=11551&LLL=1',
};
const BEDS = {
  name: 'StatsCymru, data gwelyau misol y GIG',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/NHS-Hospital-Activity/NHS-Beds/nhsbeds-by-organisation-specialty-month',
};
const BEDS_IN_USE = {
  name: 'StatsCymru, gwelyau’r GIG yn ôl dyddiad a defnydd',
  url: 'https://statscymru.llyw.cymru/Catalogue/Health-and-Social-Care/NHS-Hospital-Activity/nhs-activity-and-capacity-during-the-coronavirus-pandemic/nhsbed-by-date-use',
};
const BREAK_EVEN = {
  name: 'Astudiaethau Busnes Cymru, maes elw, maes colled a’r ffin ddiogelwch',
  url: 'https://astudiaethaubusnes.cymru/courses/cpb-m5-rhagolygon-llif-arian-ac-adennill-costau/lesson/nodi-maes-elw-maes-colled-ar-ffin-ddiogelwch/',
};
const FIXED_COSTS = {
  name: 'Astudiaethau Busnes Cymru, astudiaeth achos: adennill costau',
  url: 'https://astudiaethaubusnes.cymru/courses/cpb-m5-rhagolygon-llif-arian-ac-adennill-costau/lesson/astudiaeth-achos-adennill-costau/',
};
const PACKAGES = {
  name: 'Llywodraeth Cymru, gweithgarwch gwasanaethau cymdeithasol, 2021 i 2022',
  url: 'https://www.llyw.cymru/node/52030',
};

/** `welsh` stands in the words of the widgets in this form, or with its beginning mutated. */
export const TERMS = [
  { english: 'children looked after', welsh: 'plant sy’n derbyn gofal', source: LOOKED_AFTER },
  { english: 'per 10,000', welsh: 'fesul 10,000', source: LOOKED_AFTER },
  { english: 'to the nearest', welsh: 'agosaf', source: ETHNICITY },
  { english: 'year ending', welsh: 'y flwyddyn sy’n dod i ben', source: UNEMPLOYMENT },
  { english: 'up by, an increase of', welsh: 'cynnydd o', source: CENSUS },
  { english: 'compared with', welsh: 'o’i gymharu', source: CENSUS },
  { english: 'rate', welsh: 'cyfradd', source: CENSUS },
  { english: 'projection', welsh: 'amcanestyniad', source: PROJECTIONS },
  { english: 'down by, a decrease of', welsh: 'gostyngiad o' },
  { english: 'target', welsh: 'targed' },
  { english: 'tolerance', welsh: 'goddefiant' },
  { english: 'median', welsh: 'canolrif' },
  { english: 'statistical neighbours', welsh: 'cymdogion ystadegol' },
  { english: 'break in the series', welsh: 'toriad yn y gyfres' },
  { english: 'confidential', welsh: 'cyfrinachol' },
  { english: 'provisional', welsh: 'dros dro' },
  { english: 'revised', welsh: 'diwygiedig' },
  { english: 'not available', welsh: 'ddim ar gael' },
  { english: 'control limits', welsh: 'terfynau rheoli' },
  { english: 'trial limits', welsh: 'terfynau prawf' },
  { english: 'mean moving range', welsh: 'cymedr yr ystod symudol' },
  { english: 'may be chance', welsh: 'a allai fod oherwydd siawns' },
  { english: 'foster placements', welsh: 'lleoliadau maeth', source: FOSTERING },
  { english: 'foster carers', welsh: 'gofalwyr maeth', source: FOSTER_CARERS },
  { english: 'total', welsh: 'cyfanswm', source: BY_AGE },
  { english: 'share', welsh: 'cyfran', source: SURVEY },
  { english: 'in-house', welsh: 'mewnol' },
  { english: 'external', welsh: 'allanol' },
  { english: 'all other', welsh: 'eraill' },
  { english: 'of which', welsh: 'o’r rhain' },
  { english: 'the largest part', welsh: 'y gyfran fwyaf' },
  { english: 'not broken down', welsh: 'heb ei ddadansoddi' },
  { english: 'withheld', welsh: 'wedi’u hatal' },
  { english: 'donut chart', welsh: 'siart toesen' },
  { english: 'source (of contacts)', welsh: 'ffynhonnell', source: FIRST_CONTACT },
  { english: 'referral', welsh: 'atgyfeiriad', source: SAFEGUARDING },
  { english: 'percentage', welsh: 'canran', source: CHILDREN_MEASURES },
  { english: 'contacts', welsh: 'cysylltiadau' },
  { english: 'episodes', welsh: 'episodau' },
  { english: 'threshold level', welsh: 'lefel trothwy' },
  { english: 'threshold not met', welsh: 'heb gyrraedd trothwy' },
  { english: 'level of need', welsh: 'lefel angen' },
  { english: 'this level and over', welsh: 'y lefel hon ac uwch' },
  { english: 'stages', welsh: 'camau' },
  { english: 'journey', welsh: 'taith' },
  { english: 'outcome', welsh: 'canlyniad' },
  { english: 'on the last day', welsh: 'ar y diwrnod olaf' },
  { english: 'indicator', welsh: 'dangosydd', source: WELLBEING_QUALITY },
  { english: 'quality', welsh: 'ansawdd', source: WELLBEING_QUALITY },
  { english: 'trend', welsh: 'tuedd', source: MILESTONES },
  { english: 'not rated', welsh: 'heb ei asesu', source: MILESTONES },
  { english: 'met its target', welsh: 'cyrraedd ei darged', source: BRIDGEND },
  { english: 'missed its target', welsh: 'methu ei darged' },
  { english: 'rating', welsh: 'asesiad' },
  { english: 'within tolerance', welsh: 'o fewn y goddefiant' },
  { english: 'comparable', welsh: 'cymaradwy' },
  { english: 'overdue', welsh: 'yn hwyr' },
  { english: 'date of a report', welsh: 'dyddiad adrodd' },
  { english: 'per cent occupancy', welsh: 'canran y defnydd', source: BEDS },
  { english: 'beds in use', welsh: 'gwelyau mewn defnydd', source: BEDS_IN_USE },
  { english: 'break-even point', welsh: 'pwynt adennill costau', source: BREAK_EVEN },
  { english: 'fixed (of costs)', welsh: 'sefydlog', source: FIXED_COSTS },
  { english: 'packages', welsh: 'pecynnau', source: PACKAGES },
  { english: 'at full occupancy', welsh: 'gyda defnydd llawn' },
  { english: 'forecast', welsh: 'rhagolwg' },
  { english: 'actual', welsh: 'gwirioneddol' },
  { english: 'price', welsh: 'pris' },
  { english: 'basis', welsh: 'sail' },
  { english: 'provision', welsh: 'darpariaeth' },
  { english: 'out of authority', welsh: 'y tu allan i’r awdurdod' },
  { english: 'on average', welsh: 'ar gyfartaledd' },
];
