/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["council-indicator-trend: a usual trend"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025, provisional
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,86L529,86L529,99L32,99Z
  path zero in values: M32,360H541
  text in values: 24 360 “0”; 24 276 “25”; 24 193 “50”; 24 109 “75”; 24 25 “100”
  text in periods: 44 396 “2020-21”; 141 396 “2021-22”; 238 396 “2022-23”; 335 396 “2023-24”; 432 396 “2024-25”
  path break: M93,0V385
  path event: M93,-8V385
  text: 93 -17 “New case management system”
  path target: M32,99L529,99
  path due: (529 99)
  path line in series slot-5: M44,136L141,126L238,122L335,126L432,136
  path marker in series slot-5: (432 136)
  path line in series slot-neighbours: M44,32L141,22L238,12L335,15L432,22
  path marker in series slot-neighbours: (432 22)
  path line in series slot-lead lead: M335,96L432,109
  path marker in series slot-lead lead: (44 86); (141 66); (335 96)
  path marker mark-p in series slot-lead lead: (432 109)
  line in absence slot-lead: 238 238 377 377
  text in absence slot-lead: 238 377 “[c]”
  text label slot-lead bold:  547 106 “Exampleshire 75 [p]”
  text label slot-neighbours:  547 5 “Statistical neighbours, average 101”
  text label slot-5: 547 144 “England 67”
  text label slot-target: 547 85 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: a usual trend */

snapshots["council-indicator-trend: one series"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025, quarter 2
headline: 90% Down 2 percentage points since 2024 to 2025, quarter 1
chart: 640 × 434
  text unit: 0 -11 “Percent, from 86%”
  text in values: 24 360 “86%”; 24 249 “88%”; 24 137 “90%”; 24 26 “92%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “Q1”; 155 371 “Q2”; 266 371 “Q3”; 377 371 “Q4”; 487 371 “Q1”; 598 371 “Q2”
  text sub in periods: 44 388 “2023-24”; 487 388 “2024-25”
  path line in series slot-lead lead: M44,249L155,137L266,304L377,82L487,26L598,137
  path marker in series slot-lead lead: (44 249); (155 137); (266 304); (377 82); (487 26); (598 137)
  text label slot-lead bold: 616 137 “90%”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: Exampleshire: 90%, 2024 to 2025, quarter 2. Down 2 percentage points since 2024 to 2025, quarter 1. Unchanged since a year earlier (2023 to 2024, quarter 2).`;
/* end snapshot council-indicator-trend: one series */

snapshots["council-indicator-trend: one period only"] = 
`heading: Children looked after
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025
headline: 75 per 10,000
chart: 640 × 56
  text unit: 0 14
  text bold in series slot-lead: 9 undefined undefined “75”
  rect marker in series slot-lead: 1 21 637
summary: Exampleshire: 75 per 10,000, 31 March 2025.`;
/* end snapshot council-indicator-trend: one period only */

snapshots["council-indicator-trend: two periods"] = 
`heading: Children looked after
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
chart: 640 × 417
  text unit: 0 -11 “Rate per 10,000, from 74”
  text in values: 16 360 “74”; 16 244 “76”; 16 128 “78”; 16 12 “80”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 371 “2023-24”; 606 371 “2024-25”
  path line in series slot-lead lead: M36,70L606,302
  path marker in series slot-lead lead: (36 70); (606 302)
  text label slot-lead bold: 624 302 “75”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024.`;
/* end snapshot council-indicator-trend: two periods */

snapshots["council-indicator-trend: six series of every role"] = 
`heading: Six areas side by side
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
standfirst: This is 8 higher than England (67) and 26 lower than Neighbours, average (101).
chart: 640 × 417
  text unit: 0 -11 “Rate per 10,000”
  path zero in values: M32,360H518
  text in values: 24 360 “0”; 24 276 “25”; 24 193 “50”; 24 109 “75”; 24 25 “100”
  text in periods: 44 371 “2020-21”; 159 371 “2021-22”; 275 371 “2022-23”; 391 371 “2023-24”; 506 371 “2024-25”
  path line in series slot-3: M44,59L159,56L275,52L391,52L506,56
  path marker in series slot-3: (506 56)
  path line in series slot-6: M44,139L159,129L275,122L391,122L506,133
  path marker in series slot-6: (506 133)
  path line in series slot-neighbours: M44,32L159,22L275,12L391,15L506,22
  path marker in series slot-neighbours: (506 22)
  path line in series slot-2: M44,102L159,99L275,92L391,96L506,99
  path marker in series slot-2: (506 99)
  path line in series slot-5: M44,136L159,126L275,122L391,126L506,136
  path marker in series slot-5: (506 136)
  path line in series slot-lead lead: M44,86L159,66L275,79L391,96L506,109
  path marker in series slot-lead lead: (44 86); (159 66); (275 79); (391 96); (506 109)
  text label slot-lead bold: 524 111 “Exampleshire 75”
  path leader slot-5: M512,136L522,154
  text label slot-5: 524 153 “England 67”
  path leader slot-2: M512,99L522,82
  text label slot-2:  524 73 “Example region 78”
  text label slot-neighbours:  524 14 “Neighbours, average 101”
  text label slot-6: 524 132 “Sampleton 68”
  text label slot-3: 524 52 “Mockford 91”
source: Source: Example data. Published 20 November 2025.
notes: Years end on 31 March.
summary: This is 8 higher than England (67) and 26 lower than Neighbours, average (101). Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 3 lower than Example region (78); 7 higher than Sampleton (68); 16 lower than Mockford (91).`;
/* end snapshot council-indicator-trend: six series of every role */

snapshots["council-indicator-trend: several neighbours"] = 
`heading: Among its statistical neighbours
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
chart: 640 × 442
  text unit: 0 -11 “Rate per 10,000”
  path band tolerance slot-lead: M32,86L506,86L506,99L32,99Z
  path zero in values: M32,360H518
  text in values: 24 360 “0”; 24 276 “25”; 24 193 “50”; 24 109 “75”; 24 25 “100”
  text in periods: 44 396 “2020-21”; 136 396 “2021-22”; 229 396 “2022-23”; 321 396 “2023-24”; 414 396 “2024-25”
  path target: M32,99L506,99
  path due: (506 99)
  path line in series slot-neighbours: M44,59L136,56L229,52L321,52L414,56
  path marker in series slot-neighbours: (414 56)
  path line in series slot-neighbours: M44,139L136,129M321,122L414,133
  path marker in series slot-neighbours: (414 133)
  path line in series slot-neighbours: M44,32L136,22L229,12L321,15L414,22
  path marker in series slot-neighbours: (414 22)
  path line in series slot-5: M44,136L136,126L229,122L321,126L414,136
  path marker in series slot-5: (414 136)
  path line in series slot-lead lead: M44,86L136,66L229,79L321,96L414,109
  path marker in series slot-lead lead: (44 86); (136 66); (229 79); (321 96); (414 109)
  line in absence slot-neighbours: 229 229 377 377
  text in absence slot-neighbours: 229 377 “[c]”
  text label slot-lead bold: 524 109 “Exampleshire 75”
  text label slot-5: 524 151 “England 67”
  text label slot-neighbours: 524 22 “Sampleton 101”; 524 130 “Mockford 68”; 524 56 “Testborough 91”
  text label slot-target: 524 88 “Target 78”
source: Source: Example data. Published 20 November 2025.
notes: The median and range of the statistical neighbours are left out of the table where one of them has no figure.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 8 higher than England (67); 16 lower than the median of 3 statistical neighbours (91), which range from 68 to 101, 2 of them higher. Target not yet due. The tolerance is 4.
summary: Withheld as confidential: Mockford.`;
/* end snapshot council-indicator-trend: several neighbours */

snapshots["council-indicator-trend: a leading series that stands last"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025, provisional
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,86L529,86L529,99L32,99Z
  path zero in values: M32,360H541
  text in values: 24 360 “0”; 24 276 “25”; 24 193 “50”; 24 109 “75”; 24 25 “100”
  text in periods: 44 396 “2020-21”; 141 396 “2021-22”; 238 396 “2022-23”; 335 396 “2023-24”; 432 396 “2024-25”
  path break: M93,0V385
  path event: M93,-8V385
  text: 93 -17 “New case management system”
  path target: M32,99L529,99
  path due: (529 99)
  path line in series slot-neighbours: M44,32L141,22L238,12L335,15L432,22
  path marker in series slot-neighbours: (432 22)
  path line in series slot-5: M44,136L141,126L238,122L335,126L432,136
  path marker in series slot-5: (432 136)
  path line in series slot-lead lead: M335,96L432,109
  path marker in series slot-lead lead: (44 86); (141 66); (335 96)
  path marker mark-p in series slot-lead lead: (432 109)
  line in absence slot-lead: 238 238 377 377
  text in absence slot-lead: 238 377 “[c]”
  text label slot-lead bold:  547 106 “Exampleshire 75 [p]”
  text label slot-5: 547 144 “England 67”
  text label slot-neighbours:  547 5 “Statistical neighbours, average 101”
  text label slot-target: 547 85 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 8 higher than England (67); 26 lower than Statistical neighbours, average (101). Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: a leading series that stands last */

snapshots["council-indicator-trend: an id on each series"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
chart: 640 × 442
  text unit: 0 -36 “Rate per 10,000, from 70”
  path band tolerance slot-lead: M24,151L506,151L506,221L24,221Z
  text in values: 16 360 “70”; 16 273 “75”; 16 186 “80”; 16 99 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 371 “2020-21”; 130 371 “2021-22”; 224 371 “2022-23”; 318 371 “2023-24”; 412 371 “2024-25”
  path break: M83,0V360
  path event: M83,-8V360
  text: 83 -17 “New case management system”
  path target: M24,221L506,221
  path due: (506 221)
  path line in series slot-3: M36,186L130,99L224,134L318,221L412,238
  path marker in series slot-3: (412 238)
  path line in series slot-lead lead: M130,47L224,116L318,203L412,273
  path marker in series slot-lead lead: (36 151); (130 47); (224 116); (318 203); (412 273)
  text label slot-lead bold: 524 273 “Exampleshire 75”
  text label slot-3: 524 240 “Exampleshire 77”
  text label slot-target: 524 219 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
vital: The value axis does not start at zero.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. Exampleshire: 77. Target not yet due. The tolerance is 4.`;
/* end snapshot council-indicator-trend: an id on each series */

snapshots["council-indicator-trend: quarters"] = 
`heading: Referrals
subtitle: Number · Exampleshire · 2023 to 2024, quarter 2
headline: 584 Down 6 (1.0%) since 2023 to 2024, quarter 1
chart: 640 × 434
  text unit: 0 -11 “Number”
  path zero in values: M32,360H610
  text in values: 24 360 “0”; 24 244 “200”; 24 128 “400”; 24 12 “600”
  text in periods: 44 371 “Q1”; 106 371 “Q2”; 168 371 “Q3”; 229 371 “Q4”; 290 371 “Q1”; 352 371 “Q2”; 414 371 “Q3”; 475 371 “Q4”; 536 371 “Q1”; 598 371 “Q2”
  text sub in periods: 44 388 “2021-22”; 290 388 “2022-23”; 536 388 “2023-24”
  path line in series slot-lead lead: M44,63L106,71L168,53L229,46L290,35L352,38L414,42L475,29L536,18L598,21
  path marker in series slot-lead lead: (44 63); (106 71); (168 53); (229 46); (290 35); (352 38); (414 42); (475 29); (536 18); (598 21)
  text label slot-lead bold: 616 21 “584”
notes: Years end on 31 March.
summary: Exampleshire: 584, 2023 to 2024, quarter 2. Down 6 (1.0%) since 2023 to 2024, quarter 1. Up 29 (5.2%) since a year earlier (2022 to 2023, quarter 2).`;
/* end snapshot council-indicator-trend: quarters */

snapshots["council-indicator-trend: months with one missing"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · June 2024
headline: 92% Up 1 percentage point since May 2024
chart: 640 × 434
  text unit: 0 -11 “Percent, from 86%”
  text in values: 24 360 “86%”; 24 249 “88%”; 24 137 “90%”; 24 26 “92%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “Jan”; 154 371 “Feb”; 263 371 “Mar”; 486 371 “May”; 598 371 “Jun”
  text sub in periods: 44 388 “2024”
  path line in series slot-lead lead: M44,249L154,137L263,304M487,82L598,26
  path marker in series slot-lead lead: (44 249); (154 137); (263 304); (487 82); (598 26)
  text label slot-lead bold: 616 26 “92%”
vital: The value axis does not start at zero.
summary: Exampleshire: 92%, June 2024. Up 1 percentage point since May 2024.`;
/* end snapshot council-indicator-trend: months with one missing */

snapshots["council-indicator-trend: days, written in words"] = 
`heading: Places filled
subtitle: Number · Exampleshire · 31 March 2024
headline: 44 Down 2 (4.3%) since 30 September 2023
chart: 640 × 434
  text unit: 0 -11 “Number”
  path zero in values: M24,360H618
  text in values: 16 360 “0”; 16 284 “10”; 16 209 “20”; 16 133 “30”; 16 57 “40”
  text in periods: 36 371 “31 Mar”; 321 371 “30 Sep”; 606 371 “31 Mar”
  text sub in periods: 36 388 “2023”; 606 388 “2024”
  path line in series slot-lead lead: M36,57L321,12L606,27
  path marker in series slot-lead lead: (36 57); (321 12); (606 27)
  text label slot-lead bold: 624 27 “44”
summary: Exampleshire: 44, 31 March 2024. Down 2 (4.3%) since 30 September 2023. Up 4 (10%) since a year earlier (31 March 2023).`;
/* end snapshot council-indicator-trend: days, written in words */

snapshots["council-indicator-trend: spans of three years"] = 
`heading: Children in poverty, three-year average
subtitle: Percent · Exampleshire · April 2020 to March 2023
headline: 22.3% Not compared with April 2019 to March 2022: the periods overlap
chart: 640 × 434
  text unit: 0 -11 “Percent, from 20.5%”
  text in values: 39 360 “20.5%”; 39 273 “21.0%”; 39 186 “21.5%”; 39 99 “22.0%”; 39 12 “22.5%”
  path axis-break: M47,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 59 371 “2018-19 to”; 321 371 “2019-20 to”; 583 371 “2020-21 to”
  text sub in periods: 59 388 “2020-21”; 321 388 “2021-22”; 583 388 “2022-23”
  path line in series slot-lead lead: M59,203L321,290L583,47
  path marker in series slot-lead lead: (59 203); (321 290); (583 47)
  text label slot-lead bold: 601 47 “22.3%”
vital: Periods overlap: a figure is compared only with one that shares no day with it.
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: Exampleshire: 22.3%, April 2020 to March 2023. Not compared with April 2019 to March 2022: the periods overlap.`;
/* end snapshot council-indicator-trend: spans of three years */

snapshots["council-indicator-trend: periods out of order"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025
headline: 92% Up 2 percentage points since 2023 to 2024
chart: 640 × 417
  text unit: 0 -11 “Percent, from 86%”
  text in values: 24 360 “86%”; 24 248 “88%”; 24 136 “90%”; 24 23 “92%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “2022-23”; 321 371 “2023-24”; 598 371 “2024-25”
  path line in series slot-lead lead: M44,248L321,136L598,23
  path marker in series slot-lead lead: (44 248); (321 136); (598 23)
  text label slot-lead bold: 616 23 “92%”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: Exampleshire: 92%, 2024 to 2025. Up 2 percentage points since 2023 to 2024.`;
/* end snapshot council-indicator-trend: periods out of order */

snapshots["council-indicator-trend: two hundred months"] = 
`heading: Contacts, every month
subtitle: Number · Exampleshire · August 2024
headline: 329.9 Up 3.0 (0.9%) since July 2024
chart: 640 × 434
  text unit: 0 -11 “Number”
  path zero in values: M32,360H595
  text in values: 24 360 “0”; 24 273 “100”; 24 186 “200”; 24 99 “300”; 24 12 “400”
  text in periods: 63 371 “Aug”; 128 371 “Aug”; 193 371 “Aug”; 258 371 “Aug”; 323 371 “Aug”; 388 371 “Aug”; 453 371 “Aug”; 518 371 “Aug”; 583 371 “Aug”
  text sub in periods: 63 388 “2008”; 128 388 “2010”; 193 388 “2012”; 258 388 “2014”; 323 388 “2016”; 388 388 “2018”; 453 388 “2020”; 518 388 “2022”; 583 388 “2024”
  path line in series slot-lead lead: M44,82L47,56L49,32L52,45L55,27L58,47L60,36L63,29L66,59L68,56L71,88L74,85L77,80L79,107L82,96L85,115L87,96L90,74L93,84L95,59L98,69L101,45L104,24L106,40L109,26L112,51L114,44L117,39L120,71L122,69L125,101L128,95L131,87L133,109L136,94L139,109L142… (1406)
  path marker in series slot-lead lead: (583 73)
  text label slot-lead bold: 601 73 “329.9”
summary: Exampleshire: 329.9, August 2024. Up 3.0 (0.9%) since July 2024. Down 3.0 (0.9%) since a year earlier (August 2023).`;
/* end snapshot council-indicator-trend: two hundred months */

snapshots["council-indicator-trend: a stretch that is withheld"] = 
`heading: Re-referrals within 12 months
subtitle: Percent · Exampleshire · 2023 to 2024
headline: 15.8% Up 4.5 percentage points since 2021 to 2022, the last figure
chart: 640 × 442
  text unit: 0 -11 “Percent”
  path zero in values: M32,360H595
  text in values: 24 360 “0%”; 24 273 “5%”; 24 186 “10%”; 24 99 “15%”; 24 12 “20%”
  text in periods: 44 396 “2016-17”; 121 396 “2017-18”; 198 396 “2018-19”; 275 396 “2019-20”; 352 396 “2020-21”; 429 396 “2021-22”; 506 396 “2022-23”; 583 396 “2023-24”
  path line in series slot-lead lead: M44,43L121,115
  path marker in series slot-lead lead: (44 43); (121 115); (429 163); (583 85)
  line in absence slot-lead: 198 352 377 377
  text in absence slot-lead: 275 377 “[c]”
  line in absence slot-lead: 506 506 377 377
  text in absence slot-lead: 506 377 “[x]”
  text label slot-lead bold: 601 85 “15.8%”
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [x] not available.
summary: Exampleshire: 15.8%, 2023 to 2024. Up 4.5 percentage points since 2021 to 2022, the last figure.
summary: Withheld as confidential: 2018 to 2019; 2019 to 2020; 2020 to 2021.`;
/* end snapshot council-indicator-trend: a stretch that is withheld */

snapshots["council-indicator-trend: the latest withheld"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2023 to 2024
headline: 91% Up 4 percentage points since 2022 to 2023
rating: Not rated
chart: 640 × 442
  text unit: 0 -11 “Percent, from 85%”
  text in values: 31 360 “85%”; 31 244 “90%”; 31 128 “95%”; 31 12 “100%”
  path axis-break: M39,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 51 396 “2020-21”; 174 396 “2021-22”; 298 396 “2022-23”; 421 396 “2023-24”; 545 396 “2024-25”
  path target: M39,128L557,128
  path line in series slot-lead lead: M51,290L174,244L298,314L421,221
  path marker in series slot-lead lead: (51 290); (174 244); (298 314); (421 221)
  line in absence slot-lead: 545 545 377 377
  text in absence slot-lead: 545 377 “[c]”
  text label slot-target: 563 128 “Target 95%”
vital: 2024 to 2025: confidential. The latest figure is that of 2023 to 2024.
vital: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: Exampleshire: 91%, 2023 to 2024 (2024 to 2025: confidential). Up 4 percentage points since 2022 to 2023. Not rated, since there is no figure for the latest period. Higher is better.
summary: Withheld as confidential: 2024 to 2025.`;
/* end snapshot council-indicator-trend: the latest withheld */

snapshots["council-indicator-trend: every reason for no figure"] = 
`heading: What shorthand says
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025: confidential
chart: 640 × 459
  text unit: 0 -11 “Rate per 10,000, from 66”
  text in values: 16 360 “66”; 16 276 “67”; 16 192 “68”; 16 108 “69”; 16 25 “70”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 413 “2020-21”; 151 413 “2021-22”; 267 413 “2022-23”; 383 413 “2023-24”; 498 413 “2024-25”
  path line in series slot-5: M383,25L498,276
  path marker in series slot-5: (36 276); (498 276)
  path line in series slot-lead lead: 
  line in absence slot-lead: 36 36 377 377
  text in absence slot-lead: 36 377 “[k]”
  line in absence slot-lead: 151 151 377 377
  text in absence slot-lead: 151 377 “[x]”
  line in absence slot-lead: 267 267 377 377
  text in absence slot-lead: 267 377 “[z]”
  line in absence slot-lead: 383 383 377 377
  text in absence slot-lead: 383 377 “[w]”
  line in absence slot-lead: 498 498 377 377
  text in absence slot-lead: 498 377 “[c]”
  line in absence slot-5: 151 151 394 394
  text in absence slot-5: 151 394 “[u]”
  line in absence slot-5: 267 267 394 394
  text in absence slot-5: 267 394 “[x]”
  text label slot-lead bold: 516 377 “Exampleshire [c]”
  text label slot-5: 516 276 “England 67”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [k] rounds to zero, but is not zero; [x] not available; [z] not applicable; [w] none recorded in the survey; [c] confidential: withheld so that nobody can be identified; [u] low reliability.
summary: Exampleshire: no figure. 31 March 2025: confidential.
summary: Withheld as confidential: 31 March 2025.`;
/* end snapshot council-indicator-trend: every reason for no figure */

snapshots["council-indicator-trend: everything absent"] = 
`heading: Children looked after
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025: confidential
rating: Not rated
chart: 640 × 442
  text unit: 0 -11 “Rate per 10,000”
  path zero in values: M24,360H564
  text in values: 16 360 “0”; 16 273 “20”; 16 186 “40”; 16 99 “60”; 16 12 “80”
  text in periods: 36 396 “2020-21”; 165 396 “2021-22”; 294 396 “2022-23”; 423 396 “2023-24”; 552 396 “2024-25”
  path target: M24,21L564,21
  path line in series slot-lead lead: 
  line in absence slot-lead: 36 165 377 377
  text in absence slot-lead: 101 377 “[c]”
  line in absence slot-lead: 294 423 377 377
  text in absence slot-lead: 359 377 “[x]”
  line in absence slot-lead: 552 552 377 377
  text in absence slot-lead: 552 377 “[c]”
  text label slot-target: 570 21 “Target 78”
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [x] not available.
summary: Exampleshire: no figure. 31 March 2025: confidential. Not rated, since there is no figure for the latest period. Lower is better.
summary: Withheld as confidential: 31 March 2021; 31 March 2022; 31 March 2025.`;
/* end snapshot council-indicator-trend: everything absent */

snapshots["council-indicator-trend: only a change is published"] = 
`heading: Children looked after
subtitle: Rate per 10,000 · Exampleshire · 31 March 2024
headline: 79 per 10,000, down 5 (6.0%) since 31 March 2023
chart: 640 × 442
  text unit: 0 -11 “Rate per 10,000, from 75”
  text in values: 16 360 “75”; 16 244 “80”; 16 128 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 396 “2020-21”; 180 396 “2021-22”; 324 396 “2022-23”; 469 396 “2023-24”; 613 396 “2024-25”
  path line in series slot-lead lead: M36,198L180,58L324,151L469,267
  path marker in series slot-lead lead: (36 198); (180 58); (324 151); (469 267)
  line in absence slot-lead: 613 613 377 377
  text in absence slot-lead: 613 377 “[x]”
vital: 31 March 2025: not available. The latest figure is that of 31 March 2024.
vital: The value axis does not start at zero.
notes: Exampleshire, 31 March 2025: only the change is given, down 3.
notes: Years end on 31 March.
notes: [x] not available.
summary: Exampleshire: 79 per 10,000, 31 March 2024 (31 March 2025: not available). Down 5 (6.0%) since 31 March 2023.`;
/* end snapshot council-indicator-trend: only a change is published */

snapshots["council-indicator-trend: nothing but zeros"] = 
`heading: Placements that broke down
subtitle: Number · Exampleshire · 2024 to 2025
headline: 0 Unchanged since 2023 to 2024
rating: Target met
standfirst: This is at the target of 0.
chart: 640 × 417
  text unit: 0 -11 “Number”
  path zero in values: M16,360H572
  text in values: 8 360 “0”; 8 12 “1”
  text in periods: 28 371 “2020-21”; 161 371 “2021-22”; 294 371 “2022-23”; 427 371 “2023-24”; 560 371 “2024-25”
  path target: M16,360L572,360
  path line in series slot-lead lead: M28,360L161,360L294,360L427,360L560,360
  path marker in series slot-lead lead: (28 360); (161 360); (294 360); (427 360); (560 360)
  path leader slot-lead: M566,360L576,333
  text label slot-lead bold: 578 333 “0”
  text label slot-target: 578 354 “Target 0”
notes: Years end on 31 March.
summary: This is at the target of 0. Exampleshire: 0, 2024 to 2025. Unchanged since 2023 to 2024. Target met. Lower is better.`;
/* end snapshot council-indicator-trend: nothing but zeros */

snapshots["council-indicator-trend: pounds under zero"] = 
`heading: Overspend of the placements budget
subtitle: Pounds · Exampleshire · 2024 to 2025
headline: −£64,250 Down £56,250 since 2023 to 2024
chart: 640 × 417
  text unit: 0 -11 “Pounds”
  path zero in values: M78,244H572
  text in values: 70 360 “−£200,000”; 70 244 “£0”; 70 128 “£200,000”; 70 12 “£400,000”
  text in periods: 90 371 “2020-21”; 207 371 “2021-22”; 325 371 “2022-23”; 442 371 “2023-24”; 560 371 “2024-25”
  path line in series slot-lead lead: M90,314L207,218L325,64L442,249L560,281
  path marker in series slot-lead lead: (90 314); (207 218); (325 64); (442 249); (560 281)
  text label slot-lead bold: 578 281 “−£64,250”
notes: Years end on 31 March.
summary: Exampleshire: −£64,250, 2024 to 2025. Down £56,250 since 2023 to 2024.`;
/* end snapshot council-indicator-trend: pounds under zero */

snapshots["council-indicator-trend: big numbers"] = 
`heading: Spending on placements
subtitle: Pounds · Exampleshire · 2024 to 2025
headline: £1,234,567,890 Up £1,115,567,890 (937%) since 2023 to 2024
chart: 640 × 417
  text unit: 0 -11 “Pounds”
  path zero in values: M116,360H526
  text in values: 108 360 “£0”; 108 244 “£500,000,000”; 108 128 “£1,000,000,000”; 108 12 “£1,500,000,000”
  text in periods: 128 371 “2020-21”; 224 371 “2021-22”; 321 371 “2022-23”; 417 371 “2023-24”; 514 371 “2024-25”
  path line in series slot-lead lead: M128,337L224,336L321,334L417,332L514,74
  path marker in series slot-lead lead: (128 337); (224 336); (321 334); (417 332); (514 74)
  text label slot-lead bold: 532 74 “£1,234,567,890”
notes: Years end on 31 March.
summary: Exampleshire: £1,234,567,890, 2024 to 2025. Up £1,115,567,890 (937%) since 2023 to 2024.`;
/* end snapshot council-indicator-trend: big numbers */

snapshots["council-indicator-trend: small differences"] = 
`heading: Placements per child
subtitle: Exampleshire · 2024 to 2025
headline: 1.0025 placements, down 0.0005 (under 0.1%) since 2023 to 2024
chart: 640 × 417
  text unit: 0 -11 “Placements, from 1.000”
  text in values: 39 360 “1.000”; 39 248 “1.001”; 39 136 “1.002”; 39 23 “1.003”
  path axis-break: M47,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 59 371 “2020-21”; 188 371 “2021-22”; 317 371 “2022-23”; 446 371 “2023-24”; 575 371 “2024-25”
  path line in series slot-lead lead: M59,248L188,136L317,192L446,23L575,79
  path marker in series slot-lead lead: (59 248); (188 136); (317 192); (446 23); (575 79)
  text label slot-lead bold: 593 79 “1.0025”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: Exampleshire: 1.0025 placements, 2024 to 2025. Down 0.0005 (under 0.1%) since 2023 to 2024.`;
/* end snapshot council-indicator-trend: small differences */

snapshots["council-indicator-trend: counts of people that are withheld already"] = 
`heading: Young people in custody
subtitle: Number · Exampleshire · 31 March 2025
headline: 6 The change since 31 March 2024 is not known: that figure is confidential
chart: 640 × 442
  text unit: 0 -11 “Number”
  path zero in values: M16,360H625
  text in values: 8 360 “0”; 8 261 “2”; 8 161 “4”; 8 62 “6”
  text in periods: 28 396 “2020-21”; 174 396 “2021-22”; 320 396 “2022-23”; 467 396 “2023-24”; 613 396 “2024-25”
  path line in series slot-lead lead: M174,12L320,360
  path marker in series slot-lead lead: (174 12); (320 360); (613 62)
  line in absence slot-lead: 28 28 377 377
  text in absence slot-lead: 28 377 “[c]”
  line in absence slot-lead: 467 467 377 377
  text in absence slot-lead: 467 377 “[c]”
  text label slot-lead bold: 631 62 “6”
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: Exampleshire: 6, 31 March 2025. The change since 31 March 2024 is not known: that figure is confidential.
summary: Withheld as confidential: 31 March 2021; 31 March 2024.`;
/* end snapshot council-indicator-trend: counts of people that are withheld already */

snapshots["council-indicator-trend: figures revised, estimated and provisional"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025, provisional, revised
headline: 93% Up 2 percentage points since 2023 to 2024 (low reliability)
base: provisional [p]
base: estimated [e]
base: revised [r]
chart: 640 × 417
  text unit: 0 -11 “Percent, from 80%”
  text in values: 24 360 “80%”; 24 244 “85%”; 24 128 “90%”; 24 12 “95%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “2020-21”; 169 371 “2021-22”; 294 371 “2022-23”; 420 371 “2023-24”; 545 371 “2024-25”
  path line in series slot-lead lead: M44,174L169,128L294,198L420,105L545,58
  path was in series slot-lead lead: M44,174V290m-4,0h8
  path marker mark-r in series slot-lead lead: (44 174)
  circle core in series slot-lead lead: 44 174
  path marker in series slot-lead lead: (169 128)
  path marker mark-e in series slot-lead lead: (294 198)
  path marker mark-u in series slot-lead lead: (420 105)
  path was in series slot-lead lead: M545,58V82m-4,0h8
  path marker mark-p mark-r in series slot-lead lead: (545 58)
  circle core in series slot-lead lead: 545 58
  text label slot-lead bold: 563 58 “93% [p][r]”
vital: The value axis does not start at zero.
notes: Exampleshire, 2020 to 2021: revised from 83%. Late records were added.
notes: Exampleshire, 2024 to 2025: revised from 92%.
notes: Years end on 31 March.
notes: [r] revised; [e] estimated; [u] low reliability; [p] provisional.
summary: Exampleshire: 93%, 2024 to 2025, provisional, revised. Up 2 percentage points since 2023 to 2024 (low reliability).`;
/* end snapshot council-indicator-trend: figures revised, estimated and provisional */

snapshots["council-indicator-trend: confidence intervals"] = 
`heading: Satisfied with their social worker
subtitle: Percent · Exampleshire · 2024 to 2025
headline: 70.4% Up 4.3 percentage points since 2023 to 2024, which may be chance
standfirst: This is 6.4 percentage points higher than England (64.0%).
base: Confidence interval: Exampleshire
chart: 640 × 442
  text unit: 0 -11 “Percent”
  path band interval slot-lead: M44,69L163,56L163,107L44,121ZM402,47L521,30L521,78L402,99Z
  path zero in values: M32,360H533
  text in values: 24 360 “0%”; 24 273 “20%”; 24 186 “40%”; 24 99 “60%”; 24 12 “80%”
  text in periods: 44 396 “2020-21”; 163 396 “2021-22”; 282 396 “2022-23”; 402 396 “2023-24”; 521 396 “2024-25”
  path line in series slot-5: M44,99L163,95L282,90L402,86L521,82
  path marker in series slot-5: (521 82)
  path line in series slot-lead lead: M44,94L163,82M402,73L521,54
  path marker in series slot-lead lead: (44 94); (163 82); (402 73); (521 54)
  line in absence slot-lead: 282 282 377 377
  text in absence slot-lead: 282 377 “[c]”
  text label slot-lead bold:  539 44 “Exampleshire 70.4%”
  text label slot-5: 539 82 “England 64.0%”
notes: A difference may be chance where a confidence interval includes what the figure is compared with, or two intervals overlap.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: This is 6.4 percentage points higher than England (64.0%). Exampleshire: 70.4%, 2024 to 2025. Up 4.3 percentage points since 2023 to 2024, which may be chance.
summary: Withheld as confidential: 2022 to 2023.`;
/* end snapshot council-indicator-trend: confidence intervals */

snapshots["council-indicator-trend: long names"] = 
`heading: Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set
subtitle: Of those who were looked after for at least twenty working days in the period · The Metropolitan Borough Council of Exampleshire and the Sample Marches · 31 March 2025
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
chart: 640 × 442
  text unit: 0 -36 “Rate per 10,000, from 70”
  path band tolerance slot-lead: M24,151L398,151L398,221L24,221Z
  text in values: 16 360 “70”; 16 273 “75”; 16 186 “80”; 16 99 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 371 “2020-21”; 108 371 “2021-22”; 181 371 “2022-23”; 253 371 “2023-24”; 326 371 “2024-25”
  path break: M72,0V360
  path event: M72,-8V360
  text: 72 -17 “New case management system”
  path target: M24,221L398,221
  path due: (398 221)
  path line in series slot-6: M36,169L108,64L181,134L253,221L326,290
  path marker in series slot-6: (326 290)
  path line in series slot-neighbours: M36,134L108,29L181,99L253,186L326,256
  path marker in series slot-neighbours: (326 256)
  path line in series slot-lead lead: M108,47L181,116L253,203L326,273
  path marker in series slot-lead lead: (36 151); (108 47); (181 116); (253 203); (326 273)
  text label slot-lead bold:  416 248 “The Metropolitan Borough Council of Exampleshire and the Sample Marches 75”
  text label slot-neighbours:  416 142 “Statistical neighbours of the Metropolitan Borough Council, unweighted average 76”
  text label slot-6:  416 337 “Llanfairsamplegwyngyllexample 74”
  text label slot-target: 416 121 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
vital: The value axis does not start at zero.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: A note of the author.
notes: Another that is long enough to run over the end of its line.
notes: Years end on 31 March.
summary: The author’s own words stand beside what was worked out.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. The Metropolitan Borough Council of Exampleshire and the Sample Marches: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 1 lower than Statistical neighbours of the Metropolitan Borough Council, unweighted average (76); 1 higher than Llanfairsamplegwyngyllexample (74). Target not yet due. The tolerance is 4.`;
/* end snapshot council-indicator-trend: long names */

snapshots["council-indicator-trend: English and Welsh"] = 
`heading: Children looked after
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,170L506,170L506,179L32,179Z
  path zero in values: M32,360H518
  text in values: 24 360 “0”; 24 244 “50”; 24 128 “100”; 24 12 “150”
  text in periods: 44 396 “2020-21”; 136 396 “2021-22”; 229 396 “2022-23”; 321 396 “2023-24”; 414 396 “2024-25”
  path event: M229,-8V385
  text: 229 -17 “A new system”
  path target: M32,179L506,179
  path due: (506 179)
  path line in series slot-5: M44,123L136,107L229,96L321,91L414,86
  path marker in series slot-5: (414 86)
  path line in series slot-lead lead: M44,170L136,156M321,177L414,186
  path marker in series slot-lead lead: (44 170); (136 156); (321 177); (414 186)
  line in absence slot-lead: 229 229 377 377
  text in absence slot-lead: 229 377 “[c]”
  text label slot-lead bold: 524 193 “Exampleshire 75”
  text label slot-5: 524 86 “Wales 118”
  text label slot-target: 524 172 “Target 78”
source: Source: Made-up data. Management information, not official statistics.
notes: 2022 to 2023: A new system.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 43 lower than Wales (118). Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: English and Welsh */

snapshots["council-indicator-trend: markup in texts"] = 
`heading: Plans <b>reviewed</b> & "kept" <script>throw 1</script>
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025, provisional
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,86L529,86L529,99L32,99Z
  path zero in values: M32,360H541
  text in values: 24 360 “0”; 24 276 “25”; 24 193 “50”; 24 109 “75”; 24 25 “100”
  text in periods: 44 396 “2020-21”; 141 396 “2021-22”; 238 396 “2022-23”; 335 396 “2023-24”; 432 396 “2024-25”
  path break: M93,0V385
  path event: M93,-8V385
  text: 93 -17 “New case management system”
  path target: M32,99L529,99
  path due: (529 99)
  path line in series slot-5: M44,136L141,126L238,122L335,126L432,136
  path marker in series slot-5: (432 136)
  path line in series slot-neighbours: M44,32L141,22L238,12L335,15L432,22
  path marker in series slot-neighbours: (432 22)
  path line in series slot-lead lead: M335,96L432,109
  path marker in series slot-lead lead: (44 86); (141 66); (335 96)
  path marker mark-p in series slot-lead lead: (432 109)
  line in absence slot-lead: 238 238 377 377
  text in absence slot-lead: 238 377 “[c]”
  text label slot-lead bold:  547 106 “Exampleshire 75 [p]”
  text label slot-neighbours:  547 5 “Statistical neighbours, average 101”
  text label slot-5: 547 144 “England 67”
  text label slot-target: 547 85 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
source: Source: A <i>source</i>.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: <img src=x onerror=alert(1)>
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: markup in texts */

snapshots["council-indicator-trend: a target that is missed"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025, quarter 2
headline: 84% Down 8 percentage points since 2024 to 2025, quarter 1
rating: Target missed
standfirst: This is 11 percentage points below the target of 95%; higher is better.
base: Tolerance
chart: 640 × 434
  text unit: 0 -11 “Percent, from 80%”
  path band tolerance slot-lead: M32,24L557,24L557,91L32,91Z
  text in values: 24 360 “80%”; 24 248 “85%”; 24 136 “90%”; 24 24 “95%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “Q1”; 144 371 “Q2”; 245 371 “Q3”; 345 371 “Q4”; 445 371 “Q1”; 545 371 “Q2”
  text sub in periods: 44 388 “2023-24”; 445 388 “2024-25”
  path target: M32,24L557,24
  path line in series slot-lead lead: M44,181L144,136L245,203L345,114L445,91L545,271
  path marker in series slot-lead lead: (44 181); (144 136); (245 203); (345 114); (445 91); (545 271)
  text label slot-lead bold: 563 270 “84%”
  text label slot-target: 563 24 “Target 95%”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: This is 11 percentage points below the target of 95%; higher is better. Exampleshire: 84%, 2024 to 2025, quarter 2. Down 8 percentage points since 2024 to 2025, quarter 1. Down 6 percentage points since a year earlier (2023 to 2024, quarter 2). Target missed. The tolerance is 3 percentage points.`;
/* end snapshot council-indicator-trend: a target that is missed */

snapshots["council-indicator-trend: within tolerance"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025, quarter 2
headline: 93% Up 1 percentage point since 2024 to 2025, quarter 1
rating: Within tolerance
standfirst: This is 2 percentage points below the target of 95%; higher is better.
base: Tolerance
chart: 640 × 434
  text unit: 0 -11 “Percent, from 85%”
  path band tolerance slot-lead: M39,128L557,128L557,198L39,198Z
  text in values: 31 360 “85%”; 31 244 “90%”; 31 128 “95%”; 31 12 “100%”
  path axis-break: M39,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 51 371 “Q1”; 150 371 “Q2”; 249 371 “Q3”; 348 371 “Q4”; 446 371 “Q1”; 545 371 “Q2”
  text sub in periods: 51 388 “2023-24”; 446 388 “2024-25”
  path target: M39,128L557,128
  path line in series slot-lead lead: M51,290L150,244L249,314L348,221L446,198L545,174
  path marker in series slot-lead lead: (51 290); (150 244); (249 314); (348 221); (446 198); (545 174)
  text label slot-lead bold: 563 174 “93%”
  text label slot-target: 563 128 “Target 95%”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: This is 2 percentage points below the target of 95%; higher is better. Exampleshire: 93%, 2024 to 2025, quarter 2. Up 1 percentage point since 2024 to 2025, quarter 1. Up 3 percentage points since a year earlier (2023 to 2024, quarter 2). Within tolerance. The tolerance is 3 percentage points.`;
/* end snapshot council-indicator-trend: within tolerance */

snapshots["council-indicator-trend: a target per period"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025
headline: 92% Up 1 percentage point since 2023 to 2024
rating: Target met
standfirst: This is 2 percentage points above the target of 90%; higher is better.
chart: 640 × 417
  text unit: 0 -11 “Percent, from 70%”
  text in values: 24 360 “70%”; 24 284 “75%”; 24 208 “80%”; 24 132 “85%”; 24 55 “90%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “2020-21”; 169 371 “2021-22”; 294 371 “2022-23”; 420 371 “2023-24”; 545 371 “2024-25”
  path target: M44,284L169,208L294,132L420,55L545,55
  path line in series slot-lead lead: M44,238L169,177L294,101L420,40L545,25
  path marker in series slot-lead lead: (44 238); (169 177); (294 101); (420 40); (545 25)
  text label slot-lead bold: 563 25 “92%”
  text label slot-target: 563 55 “Target 90%”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: This is 2 percentage points above the target of 90%; higher is better. Exampleshire: 92%, 2024 to 2025. Up 1 percentage point since 2023 to 2024. Target met.`;
/* end snapshot council-indicator-trend: a target per period */

snapshots["council-indicator-trend: a target with gaps"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025
headline: 92% Up 1 percentage point since 2023 to 2024
rating: Target met
standfirst: This is 2 percentage points above the target of 90%; higher is better.
chart: 640 × 417
  text unit: 0 -11 “Percent, from 75%”
  text in values: 24 360 “75%”; 24 262 “80%”; 24 163 “85%”; 24 65 “90%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “2020-21”; 169 371 “2021-22”; 294 371 “2022-23”; 420 371 “2023-24”; 545 371 “2024-25”
  path target: M294,163L420,65L545,65
  path line in series slot-lead lead: M44,301L169,222L294,124L420,45L545,26
  path marker in series slot-lead lead: (44 301); (169 222); (294 124); (420 45); (545 26)
  text label slot-lead bold: 563 26 “92%”
  text label slot-target: 563 65 “Target 90%”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: This is 2 percentage points above the target of 90%; higher is better. Exampleshire: 92%, 2024 to 2025. Up 1 percentage point since 2023 to 2024. Target met.`;
/* end snapshot council-indicator-trend: a target with gaps */

snapshots["council-indicator-trend: a target that is due later"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · 2024 to 2025
headline: 92% Up 1 percentage point since 2023 to 2024
rating: Target not yet due
standfirst: This is 3 percentage points below the target of 95%, due by 2026 to 2027; higher is better.
chart: 640 × 417
  text unit: 0 -11 “Percent, from 75%”
  text in values: 24 360 “75%”; 24 277 “80%”; 24 193 “85%”; 24 110 “90%”; 24 26 “95%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “2020-21”; 127 371 “2021-22”; 211 371 “2022-23”; 295 371 “2023-24”; 378 371 “2024-25”
  path target: M32,26L545,26
  path due: (545 26)
  path line in series slot-lead lead: M44,310L128,243L211,160L295,93L378,76
  path marker in series slot-lead lead: (44 310); (128 243); (211 160); (295 93); (378 76)
  text label slot-lead bold: 563 76 “92%”
  text label slot-target: 563 26 “Target 95%”
vital: The value axis does not start at zero.
notes: Years end on 31 March.
summary: This is 3 percentage points below the target of 95%, due by 2026 to 2027; higher is better. Exampleshire: 92%, 2024 to 2025. Up 1 percentage point since 2023 to 2024. Target not yet due.`;
/* end snapshot council-indicator-trend: a target that is due later */

snapshots["council-indicator-trend: good within a range"] = 
`heading: Cases per social worker
subtitle: Exampleshire · 31 March 2025
headline: 13.2 cases, down 2.6 (16%) since 31 March 2024
rating: Target missed
standfirst: This is 0.8 below the good range, 14.0 cases to 18.0 cases.
base: Good range
chart: 640 × 417
  text unit: 0 -11 “Cases”
  path band range slot-lead: M24,47L603,47L603,116L24,116Z
  path zero in values: M24,360H603
  text in values: 16 360 “0”; 16 273 “5”; 16 186 “10”; 16 99 “15”; 16 12 “20”
  text in periods: 36 371 “2020-21”; 175 371 “2021-22”; 313 371 “2022-23”; 452 371 “2023-24”; 591 371 “2024-25”
  path line in series slot-lead lead: M36,26L175,40L313,63L452,85L591,130
  path marker in series slot-lead lead: (36 26); (175 40); (313 63); (452 85); (591 130)
  text label slot-lead bold: 609 130 “13.2”
notes: Years end on 31 March.
summary: This is 0.8 below the good range, 14.0 cases to 18.0 cases. Exampleshire: 13.2 cases, 31 March 2025. Down 2.6 (16%) since 31 March 2024. Target missed.`;
/* end snapshot council-indicator-trend: good within a range */

snapshots["council-indicator-trend: neither good nor bad"] = 
`heading: Contacts
subtitle: Number · Exampleshire · 2024 to 2025
headline: 5,280 Down 40 (0.8%) since 2023 to 2024
standfirst: This is 20 below the target of 5,300.
chart: 640 × 417
  text unit: 0 -11 “Number”
  path zero in values: M47,360H541
  text in values: 39 360 “0”; 39 244 “2,000”; 39 128 “4,000”; 39 12 “6,000”
  text in periods: 59 371 “2020-21”; 176 371 “2021-22”; 294 371 “2022-23”; 411 371 “2023-24”; 529 371 “2024-25”
  path target: M47,53L541,53
  path line in series slot-lead lead: M59,57L176,46L294,61L411,51L529,54
  path marker in series slot-lead lead: (59 57); (176 46); (294 61); (411 51); (529 54)
  path leader slot-lead: M535,54L545,64
  text label slot-lead bold: 547 64 “5,280”
  text label slot-target: 547 43 “Target 5,300”
notes: Years end on 31 March.
summary: This is 20 below the target of 5,300. Exampleshire: 5,280, 2024 to 2025. Down 40 (0.8%) since 2023 to 2024.`;
/* end snapshot council-indicator-trend: neither good nor bad */

snapshots["council-indicator-trend: a part year, projected"] = 
`heading: Children discharged from care
subtitle: Number · Exampleshire · 2018 to 2019, first 8 months
headline: 148 Not compared with 2017 to 2018: the year is not over
standfirst: At the same pace, 148 in 8 months would come to about 222 for the year.
chart: 640 × 417
  text unit: 0 -11 “Number”
  path zero in values: M32,360H533
  text in values: 24 360 “0”; 24 282 “50”; 24 203 “100”; 24 125 “150”; 24 47 “200”
  text in periods: 44 371 “2016-17”; 283 371 “2017-18”; 521 371 “2018-19”
  path line in series slot-lead lead: M44,62L283,40
  path marker in series slot-lead lead: (44 62); (283 40)
  path marker hollow in series slot-lead lead: (521 128)
  path projection: M283,40L521,12L521,128
  path marker projected: (521 12)
  text label slot-lead bold: 539 128 “148”
  text label slot-lead: 539 12 “222 projected”
notes: Years end on 31 March.
summary: At the same pace, 148 in 8 months would come to about 222 for the year. Exampleshire: 148, 2018 to 2019, first 8 months. Not compared with 2017 to 2018: the year is not over. The projection is a straight line: 148 ÷ 8 × 12.`;
/* end snapshot council-indicator-trend: a part year, projected */

snapshots["council-indicator-trend: a part year of a stock, not projected"] = 
`heading: Children looked after
subtitle: Number · Exampleshire · 2018 to 2019, after 8 months
headline: 648 Not compared with 31 March 2018: the year is not over
chart: 640 × 417
  text unit: 0 -11 “Number”
  path zero in values: M32,360H610
  text in values: 24 360 “0”; 24 253 “200”; 24 145 “400”; 24 38 “600”
  text in periods: 44 371 “2016-17”; 321 371 “2017-18”; 598 371 “2018-19”
  path line in series slot-lead lead: M44,43L321,36
  path marker in series slot-lead lead: (44 43); (321 36)
  path marker hollow in series slot-lead lead: (598 12)
  text label slot-lead bold: 616 12 “648”
notes: Years end on 31 March.
summary: Exampleshire: 648, 2018 to 2019, after 8 months. Not compared with 31 March 2018: the year is not over. No projection is drawn: figures on a day do not add up over a year.`;
/* end snapshot council-indicator-trend: a part year of a stock, not projected */

snapshots["council-indicator-trend: too few points for limits"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · June 2024
headline: 90% Down 2 percentage points since May 2024
base: Median
chart: 640 × 434
  text unit: 0 -11 “Percent, from 86%”
  text in values: 24 360 “86%”; 24 249 “88%”; 24 137 “90%”; 24 26 “92%”
  path axis-break: M32,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 44 371 “Jan”; 154 371 “Feb”; 263 371 “Mar”; 375 371 “Apr”; 486 371 “May”; 598 371 “Jun”
  text sub in periods: 44 388 “2024”
  path mean: M44,137L610,137
  path line in series slot-lead lead: M44,249L154,137L263,304L375,82L487,26L598,137
  path marker in series slot-lead lead: (44 249); (154 137); (263 304); (375 82); (487 26); (598 137)
  text label slot-lead bold: 616 137 “90%”
vital: The value axis does not start at zero.
notes: Control limits need 8 points; there are 6. The median is 90%.
summary: Exampleshire: 90%, June 2024. Down 2 percentage points since May 2024.`;
/* end snapshot council-indicator-trend: too few points for limits */

snapshots["council-indicator-trend: limits on trial"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · October 2024
headline: 52.1% Down 1.5 percentage points since September 2024
standfirst: Ordinary variation: the latest figure is within its usual range.
base: Mean
base: Control limits
chart: 640 × 434
  text unit: 0 -11 “Percent, from 45.0%”
  text in values: 39 360 “45.0%”; 39 283 “47.5%”; 39 206 “50.0%”; 39 129 “52.5%”; 39 52 “55.0%”
  path axis-break: M47,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 59 371 “Jan”; 116 371 “Feb”; 174 371 “Mar”; 232 371 “Apr”; 290 371 “May”; 349 371 “Jun”; 407 371 “Jul”; 466 371 “Aug”; 525 371 “Sep”; 583 371 “Oct”
  text sub in periods: 59 388 “2024”
  path mean: M59,181L595,181
  path limits: M59,335L595,335M59,27L595,27
  path line in series slot-lead lead: M59,218L116,280L174,209L232,166L290,274L349,169L407,126L466,132L525,95L583,141
  path marker in series slot-lead lead: (59 218); (116 280); (174 209); (232 166); (290 274); (349 169); (407 126); (466 132); (525 95); (583 141)
  text label slot-lead bold: 601 141 “52.1%”
vital: The value axis does not start at zero.
notes: Trial limits (fewer than 12 points): from 45.82% to 55.80% around a mean of 50.81%, worked out from 10 points as the mean ± 2.66 × the mean moving range.
summary: Ordinary variation: the latest figure is within its usual range. Exampleshire: 52.1%, October 2024. Down 1.5 percentage points since September 2024.`;
/* end snapshot council-indicator-trend: limits on trial */

snapshots["council-indicator-trend: control limits with a signal"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · April 2024
headline: 51.6% Down 12.2 percentage points since March 2024
rating: Target met
standfirst: This is 6.6 percentage points above the target of 45.0%; higher is better.
base: Mean
base: Control limits
base: Out of the ordinary
chart: 640 × 434
  text unit: 0 -11 “Percent”
  path zero in values: M32,360H541
  text in values: 24 360 “0%”; 24 251 “20%”; 24 142 “40%”; 24 33 “60%”
  text in periods: 75 371 “Feb”; 139 371 “Apr”; 204 371 “Jun”; 270 371 “Aug”; 335 371 “Oct”; 400 371 “Dec”; 465 371 “Feb”; 529 371 “Apr”
  text sub in periods: 75 388 “2023”; 465 388 “2024”
  path mean: M44,77L541,77
  path limits: M44,124L541,124M44,31L541,31
  path target: M32,115L541,115
  path line in series slot-lead lead: M44,90L75,100L107,88L139,80L172,99L204,81L237,73L270,74L302,68L335,76L367,80L400,86L433,72L465,81L497,12L529,79
  path marker in series slot-lead lead: (44 90); (75 100); (107 88); (139 80); (172 99); (204 81); (237 73); (270 74); (302 68); (335 76); (367 80); (400 86); (433 72); (465 81); (497 12)
  circle signal in series slot-lead lead: 497 12
  path marker in series slot-lead lead: (529 79)
  text label slot-lead bold: 547 79 “51.6%”
  text label slot-target: 547 115 “Target 45.0%”
notes: Ringed as outside the limits: Mar 2024.
notes: Control limits: from 43.27% to 60.37% around a mean of 51.82%, worked out from 16 points as the mean ± 2.66 × the mean moving range.
summary: This is 6.6 percentage points above the target of 45.0%; higher is better. Exampleshire: 51.6%, April 2024. Down 12.2 percentage points since March 2024. Up 0.3 percentage points since a year earlier (April 2023). Target met. Ordinary variation: the latest figure is within its usual range. Left as it is, the target will be met at some times and missed at others.`;
/* end snapshot council-indicator-trend: control limits with a signal */

snapshots["council-indicator-trend: control limits from a stated start"] = 
`heading: Visits in time
subtitle: Percent · Exampleshire · August 2024
headline: 52% Up 1 percentage point since July 2024
standfirst: Ordinary variation: the latest figure is within its usual range.
base: Mean
base: Control limits
chart: 640 × 434
  text unit: 0 -11 “Percent”
  path zero in values: M32,360H610
  text in values: 24 360 “0%”; 24 251 “20%”; 24 143 “40%”; 24 34 “60%”
  text in periods: 72 371 “Feb”; 130 371 “Apr”; 188 371 “Jun”; 247 371 “Aug”; 306 371 “Oct”; 364 371 “Dec”; 423 371 “Feb”; 481 371 “Apr”; 539 371 “Jun”; 598 371 “Aug”
  text sub in periods: 72 388 “2023”; 423 388 “2024”
  path mean: M188,82L610,82
  path limits: M188,109L610,109M188,56L610,56
  path line in series slot-lead lead: M44,23L72,17L101,28L130,23L159,12L188,88L218,99L247,88L276,83L306,99L335,83L364,72L394,77L423,66L451,77L481,83L510,88L539,72L568,83L598,77
  path marker in series slot-lead lead: (44 23); (72 17); (101 28); (130 23); (159 12); (188 88); (218 99); (247 88); (276 83); (306 99); (335 83); (364 72); (394 77); (423 66); (451 77); (481 83); (510 88); (539 72); (568 83); (598 77)
  text label slot-lead bold: 616 77 “52%”
notes: Control limits: from 46.1% to 56.0% around a mean of 51.1%, worked out from 15 points since June 2023 as the mean ± 2.66 × the mean moving range.
summary: Ordinary variation: the latest figure is within its usual range. Exampleshire: 52%, August 2024. Up 1 percentage point since July 2024. Up 2 percentage points since a year earlier (August 2023).`;
/* end snapshot council-indicator-trend: control limits from a stated start */

snapshots["council-indicator-trend: a break in the series"] = 
`heading: Children looked after
subtitle: Rate per 10,000 · Exampleshire · 31 March 2025
headline: 68 per 10,000, up 2 (3.0%) since 31 March 2024
base: Break in series
chart: 640 × 417
  text unit: 0 -11 “Rate per 10,000”
  path zero in values: M24,360H618
  text in values: 16 360 “0”; 16 281 “20”; 16 202 “40”; 16 123 “60”; 16 44 “80”
  text in periods: 36 371 “2020-21”; 178 371 “2021-22”; 321 371 “2022-23”; 464 371 “2023-24”; 606 371 “2024-25”
  path break: M250,0V360
  path line in series slot-lead lead: M36,36L178,12M321,107L464,99L606,91
  path marker in series slot-lead lead: (36 36); (178 12)
  path marker mark-b in series slot-lead lead: (321 107)
  path marker in series slot-lead lead: (464 99); (606 91)
  text label slot-lead bold: 624 91 “68”
vital: Break in series: figures from 31 March 2023 on are not comparable with those before.
notes: Years end on 31 March.
notes: [b] break in series: not comparable with earlier periods.
summary: Exampleshire: 68 per 10,000, 31 March 2025. Up 2 (3.0%) since 31 March 2024.`;
/* end snapshot council-indicator-trend: a break in the series */

snapshots["council-indicator-trend: many events"] = 
`heading: Referrals
subtitle: Number · Exampleshire · 2023 to 2024, quarter 2
headline: 584 Down 6 (1.0%) since 2023 to 2024, quarter 1
base: Break in series
chart: 640 × 459
  text unit: 0 -36 “Number”
  path zero in values: M32,360H610
  text in values: 24 360 “0”; 24 244 “200”; 24 128 “400”; 24 12 “600”
  text in periods: 44 371 “Q1”; 106 371 “Q2”; 168 371 “Q3”; 229 371 “Q4”; 290 371 “Q1”; 352 371 “Q2”; 414 371 “Q3”; 475 371 “Q4”; 536 371 “Q1”; 598 371 “Q2”
  text sub in periods: 44 388 “2021-22”; 290 388 “2022-23”; 536 388 “2023-24”
  path break: M198,0V360
  path event: M32,-8V360
  text bold: 32 -17 “1”
  path event: M106,-8V360
  text bold: 106 -17 “2”
  path event: M168,-8V360
  text bold: 168 -17 “3”
  path event: M198,-8V360
  text bold: 198 -17 “4”
  path event: M352,-8V360
  text bold: 352 -17 “5”
  path event: M414,-8V360
  text bold: 414 -17 “6”
  path event: M610,-8V360
  text bold: 610 -17 “7”
  path line in series slot-lead lead: M44,63L106,71L168,53M229,46L290,35L352,38L414,42L475,29L536,18L598,21
  path marker in series slot-lead lead: (44 63); (106 71); (168 53); (229 46); (290 35); (352 38); (414 42); (475 29); (536 18); (598 21)
  text label slot-lead bold: 616 21 “584”
vital: Break in series (The police share referrals in another way): figures from 2021 to 2022, quarter 4 on are not comparable with those before.
notes: 2018 to 2019: Before everything shown. (Outside the periods shown.)
notes: 2021 to 2022, quarter 2: A new front door.
notes: 2021 to 2022, quarter 3: Schools close for a month.
notes: 2021 to 2022, quarter 4: The police share referrals in another way. Figures before and after are not comparable.
notes: 2022 to 2023, quarter 2: Inspection.
notes: 2022 to 2023, quarter 3: New threshold document.
notes: 2026 to 2027: After everything shown. (Outside the periods shown.)
notes: Years end on 31 March.
summary: Exampleshire: 584, 2023 to 2024, quarter 2. Down 6 (1.0%) since 2023 to 2024, quarter 1. Up 29 (5.2%) since a year earlier (2022 to 2023, quarter 2).`;
/* end snapshot council-indicator-trend: many events */

snapshots["council-indicator-trend: a number in quotes"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: series[0].values[1]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000, from 70”
  path band tolerance slot-lead: M24,82L552,82L552,174L24,174Z
  text in values: 16 360 “70”; 16 244 “75”; 16 128 “80”; 16 12 “85”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 396 “2020-21”; 139 396 “2021-22”; 242 396 “2022-23”; 346 396 “2023-24”; 449 396 “2024-25”
  path break: M88,0V385
  path event: M88,-8V385
  text: 88 -17 “New case management system”
  path target: M24,174L552,174
  path due: (552 174)
  path line in series slot-lead lead: M242,35L346,151L449,244
  path marker in series slot-lead lead: (36 82); (242 35); (346 151); (449 244)
  line in absence slot-lead: 139 139 377 377
  text in absence slot-lead: 139 377 “[!]”
  text label slot-lead bold: 570 244 “75”
  text label slot-target: 570 174 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
vital: The value axis does not start at zero.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. Target not yet due. The tolerance is 4.`;
/* end snapshot council-indicator-trend: a number in quotes */

snapshots["council-indicator-trend: a number that is none"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: series[0].values[2]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received NaN; write "[x]" where no figure is available
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000, from 70”
  path band tolerance slot-lead: M24,151L552,151L552,221L24,221Z
  text in values: 16 360 “70”; 16 273 “75”; 16 186 “80”; 16 99 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 396 “2020-21”; 139 396 “2021-22”; 242 396 “2022-23”; 346 396 “2023-24”; 449 396 “2024-25”
  path break: M88,0V385
  path event: M88,-8V385
  text: 88 -17 “New case management system”
  path target: M24,221L552,221
  path due: (552 221)
  path line in series slot-lead lead: M346,203L449,273
  path marker in series slot-lead lead: (36 151); (139 47); (346 203); (449 273)
  line in absence slot-lead: 242 242 377 377
  text in absence slot-lead: 242 377 “[!]”
  text label slot-lead bold: 570 273 “75”
  text label slot-target: 570 221 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
vital: The value axis does not start at zero.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. Target not yet due. The tolerance is 4.`;
/* end snapshot council-indicator-trend: a number that is none */

snapshots["council-indicator-trend: a number marked c"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000, from 70”
  path band tolerance slot-lead: M24,151L552,151L552,221L24,221Z
  text in values: 16 360 “70”; 16 273 “75”; 16 186 “80”; 16 99 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 396 “2020-21”; 139 396 “2021-22”; 242 396 “2022-23”; 346 396 “2023-24”; 449 396 “2024-25”
  path break: M88,0V385
  path event: M88,-8V385
  text: 88 -17 “New case management system”
  path target: M24,221L552,221
  path due: (552 221)
  path line in series slot-lead lead: M346,203L449,273
  path marker in series slot-lead lead: (36 151); (139 47); (346 203); (449 273)
  line in absence slot-lead: 242 242 377 377
  text in absence slot-lead: 242 377 “[c]”
  text label slot-lead bold: 570 273 “75”
  text label slot-target: 570 221 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
vital: The value axis does not start at zero.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: a number marked c */

snapshots["council-indicator-trend: a share of 75"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2024
notice: Part of the data could not be used and is left out.
notice: series[0].values[4].share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6
headline: 79 per 10,000, down 5 (6.0%) since 31 March 2023
rating: Not rated
base: Tolerance
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000, from 75”
  path band tolerance slot-lead: M24,198L552,198L552,290L24,290Z
  text in values: 16 360 “75”; 16 244 “80”; 16 128 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 396 “2020-21”; 139 396 “2021-22”; 242 396 “2022-23”; 346 396 “2023-24”; 449 396 “2024-25”
  path break: M88,0V385
  path event: M88,-8V385
  text: 88 -17 “New case management system”
  path target: M24,290L552,290
  path due: (552 290)
  path line in series slot-lead lead: M139,58L242,151L346,267
  path marker in series slot-lead lead: (36 198); (139 58); (242 151); (346 267)
  line in absence slot-lead: 449 449 377 377
  text in absence slot-lead: 449 377 “[x]”
  text label slot-target: 570 290 “Target 78”
vital: 31 March 2025: not available. The latest figure is that of 31 March 2024.
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [x] not available.
summary: Exampleshire: 79 per 10,000, 31 March 2024 (31 March 2025: not available). Down 5 (6.0%) since 31 March 2023. Not rated, since there is no figure for the latest period. Lower is better.`;
/* end snapshot council-indicator-trend: a share of 75 */

snapshots["council-indicator-trend: a ragged series"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025, provisional
notice: Part of the data could not be used and is left out.
notice: series[1].values: expected 5 values, one per period, received a list of 2; add what is missing, with "[x]" where there is no figure, or remove the extra ones
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000, from 70”
  path band tolerance slot-lead: M24,151L552,151L552,221L24,221Z
  text in values: 16 360 “70”; 16 273 “75”; 16 186 “80”; 16 99 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 396 “2020-21”; 139 396 “2021-22”; 242 396 “2022-23”; 346 396 “2023-24”; 449 396 “2024-25”
  path break: M88,0V385
  path event: M88,-8V385
  text: 88 -17 “New case management system”
  path target: M24,221L552,221
  path due: (552 221)
  path line in series slot-lead lead: M346,203L449,273
  path marker in series slot-lead lead: (36 151); (139 47); (346 203)
  path marker mark-p in series slot-lead lead: (449 273)
  line in absence slot-lead: 242 242 377 377
  text in absence slot-lead: 242 377 “[c]”
  text label slot-lead bold: 570 273 “75 [p]”
  text label slot-target: 570 221 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
vital: The value axis does not start at zero.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: a ragged series */

snapshots["council-indicator-trend: an unknown period"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025, provisional
notice: Part of the data could not be used and is left out.
notice: periods[2]: expected a period, received "sometime"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 442
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,83L529,83L529,97L32,97Z
  path zero in values: M32,360H541
  text in values: 24 360 “0”; 24 276 “25”; 24 191 “50”; 24 107 “75”; 24 22 “100”
  text in periods: 44 371 “2020-21”; 141 371 “2021-22”; 335 371 “2023-24”; 432 371 “2024-25”
  path break: M93,0V360
  path event: M93,-8V360
  text: 93 -17 “New case management system”
  path target: M32,97L529,97
  path due: (529 97)
  path line in series slot-5: M44,134L141,124M335,124L432,134
  path marker in series slot-5: (432 134)
  path line in series slot-neighbours: M44,29L141,19M335,12L432,19
  path marker in series slot-neighbours: (432 19)
  path line in series slot-lead lead: M335,93L432,107
  path marker in series slot-lead lead: (44 83); (141 63); (335 93)
  path marker mark-p in series slot-lead lead: (432 107)
  text label slot-lead bold:  547 104 “Exampleshire 75 [p]”
  text label slot-neighbours:  547 2 “Statistical neighbours, average 101”
  text label slot-5: 547 142 “England 67”
  text label slot-target: 547 83 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Target not yet due. The tolerance is 4.`;
/* end snapshot council-indicator-trend: an unknown period */

snapshots["council-indicator-trend: two periods the same"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025, provisional
notice: Part of the data could not be used and is left out.
notice: periods[2]: expected each period once, received "2021/22", the same as periods[1]; correct or remove one; both are left out
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 442
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,83L529,83L529,97L32,97Z
  path zero in values: M32,360H541
  text in values: 24 360 “0”; 24 276 “25”; 24 191 “50”; 24 107 “75”; 24 22 “100”
  text in periods: 44 371 “2020-21”; 335 371 “2023-24”; 432 371 “2024-25”
  path break: M190,0V360
  path event: M190,-8V360
  text: 190 -17 “New case management system”
  path target: M32,97L529,97
  path due: (529 97)
  path line in series slot-5: M335,124L432,134
  path marker in series slot-5: (44 134); (432 134)
  path line in series slot-neighbours: M335,12L432,19
  path marker in series slot-neighbours: (44 29); (432 19)
  path line in series slot-lead lead: M335,93L432,107
  path marker in series slot-lead lead: (44 83); (335 93)
  path marker mark-p in series slot-lead lead: (432 107)
  text label slot-lead bold:  547 104 “Exampleshire 75 [p]”
  text label slot-neighbours:  547 2 “Statistical neighbours, average 101”
  text label slot-5: 547 142 “England 67”
  text label slot-target: 547 83 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2024 on are not comparable with those before.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Target not yet due. The tolerance is 4.`;
/* end snapshot council-indicator-trend: two periods the same */

snapshots["council-indicator-trend: two names the same"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025, provisional
notice: Part of the data could not be used and is left out.
notice: series[3].name: expected each name once, received "England", the same as series[2]; rename one, or give each an "id"; both are left out
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,86L529,86L529,99L32,99Z
  path zero in values: M32,360H541
  text in values: 24 360 “0”; 24 276 “25”; 24 193 “50”; 24 109 “75”; 24 25 “100”
  text in periods: 44 396 “2020-21”; 141 396 “2021-22”; 238 396 “2022-23”; 335 396 “2023-24”; 432 396 “2024-25”
  path break: M93,0V385
  path event: M93,-8V385
  text: 93 -17 “New case management system”
  path target: M32,99L529,99
  path due: (529 99)
  path line in series slot-neighbours: M44,32L141,22L238,12L335,15L432,22
  path marker in series slot-neighbours: (432 22)
  path line in series slot-lead lead: M335,96L432,109
  path marker in series slot-lead lead: (44 86); (141 66); (335 96)
  path marker mark-p in series slot-lead lead: (432 109)
  line in absence slot-lead: 238 238 377 377
  text in absence slot-lead: 238 377 “[c]”
  text label slot-lead bold:  547 110 “Exampleshire 75 [p]”
  text label slot-neighbours:  547 5 “Statistical neighbours, average 101”
  text label slot-target: 547 89 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101). Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: two names the same */

snapshots["council-indicator-trend: a misspelt field"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2025, provisional
headline: 75 per 10,000, down 4 (5.1%) since 31 March 2024
rating: Target not yet due
standfirst: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
base: Tolerance
base: provisional [p]
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-lead: M32,86L529,86L529,99L32,99Z
  path zero in values: M32,360H541
  text in values: 24 360 “0”; 24 276 “25”; 24 193 “50”; 24 109 “75”; 24 25 “100”
  text in periods: 44 396 “2020-21”; 141 396 “2021-22”; 238 396 “2022-23”; 335 396 “2023-24”; 432 396 “2024-25”
  path break: M93,0V385
  path event: M93,-8V385
  text: 93 -17 “New case management system”
  path target: M32,99L529,99
  path due: (529 99)
  path line in series slot-5: M44,136L141,126L238,122L335,126L432,136
  path marker in series slot-5: (432 136)
  path line in series slot-neighbours: M44,32L141,22L238,12L335,15L432,22
  path marker in series slot-neighbours: (432 22)
  path line in series slot-lead lead: M335,96L432,109
  path marker in series slot-lead lead: (44 86); (141 66); (335 96)
  path marker mark-p in series slot-lead lead: (432 109)
  line in absence slot-lead: 238 238 377 377
  text in absence slot-lead: 238 377 “[c]”
  text label slot-lead bold:  547 106 “Exampleshire 75 [p]”
  text label slot-neighbours:  547 5 “Statistical neighbours, average 101”
  text label slot-5: 547 144 “England 67”
  text label slot-target: 547 85 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
source: Source: Example data. Published 20 November 2025.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
summary: This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Target not yet due. The tolerance is 4.
summary: Withheld as confidential: 31 March 2023.`;
/* end snapshot council-indicator-trend: a misspelt field */

snapshots["council-indicator-trend: small counts of people in the file"] = 
`heading: Young people in custody
subtitle: Number · Exampleshire · 31 March 2025
headline: 6 The change since 31 March 2024 is not known: that figure is confidential
chart: 640 × 442
  text unit: 0 -11 “Number”
  path zero in values: M16,360H625
  text in values: 8 360 “0”; 8 261 “2”; 8 161 “4”; 8 62 “6”
  text in periods: 28 396 “2020-21”; 174 396 “2021-22”; 320 396 “2022-23”; 467 396 “2023-24”; 613 396 “2024-25”
  path line in series slot-lead lead: M174,12L320,360
  path marker in series slot-lead lead: (174 12); (320 360); (613 62)
  line in absence slot-lead: 28 28 377 377
  text in absence slot-lead: 28 377 “[c]”
  line in absence slot-lead: 467 467 377 377
  text in absence slot-lead: 467 377 “[c]”
  text label slot-lead bold: 631 62 “6”
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: Exampleshire: 6, 31 March 2025. The change since 31 March 2024 is not known: that figure is confidential.
summary: Withheld as confidential: 31 March 2021; 31 March 2024.`;
/* end snapshot council-indicator-trend: small counts of people in the file */

snapshots["council-indicator-trend: many faults at once"] = 
`heading: Children looked after, rate per 10,000
subtitle: Exampleshire · 31 March 2023
notice: Part of the data could not be used and is left out.
notice: measure.direction: expected a direction, received "up"; write "high", "low", "neutral" or { "between": [4, 6] }
notice: source.status: expected "official" or "management information" or "estimate", received "certain"; correct it
notice: periods[4]: expected each period once, received "2023-24", the same as periods[3]; correct or remove one; both are left out
notice: series[0].values[0]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
notice: series[1].values: expected 5 values, one per period, received a list of 1; add what is missing, with "[x]" where there is no figure, or remove the extra ones
headline: 84 per 10,000, down 4 (4.5%) since 31 March 2022
standfirst: This is 6 above the target of 78 per 10,000, due by 31 March 2026.
chart: 640 × 467
  text unit: 0 -36 “Rate per 10,000, from 75”
  text in values: 16 360 “75”; 16 244 “80”; 16 128 “85”; 16 12 “90”
  path axis-break: M24,360v-4l-4,-3l8,-4l-4,-3v-4
  text in periods: 36 396 “2020-21”; 294 396 “2021-22”; 552 396 “2022-23”
  path break: M165,0V385
  path event: M165,-8V385
  text: 165 -17 “New case management system”
  path target: M24,290L564,290
  path line in series slot-lead lead: M294,58L552,151
  path marker in series slot-lead lead: (294 58); (552 151)
  line in absence slot-lead: 36 36 377 377
  text in absence slot-lead: 36 377 “[!]”
  text label slot-lead bold: 570 151 “84”
  text label slot-target: 570 290 “Target 78”
vital: Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
vital: The value axis does not start at zero.
source: Source: Example data.
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: This is 6 above the target of 78 per 10,000, due by 31 March 2026. Exampleshire: 84 per 10,000, 31 March 2023. Down 4 (4.5%) since 31 March 2022.`;
/* end snapshot council-indicator-trend: many faults at once */

snapshots["council-indicator-trend: no title"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: title: expected text, or measure.name, received nothing; add it`;
/* end snapshot council-indicator-trend: no title */

snapshots["council-indicator-trend: no period that can be read"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: periods[0]: expected a period, received "a"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025" (and 4 more of this kind: periods[1], periods[2], periods[3] …)
notice: periods: expected one period at least, received none that can be read; add or correct them`;
/* end snapshot council-indicator-trend: no period that can be read */

snapshots["council-indicator-trend: no series"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: series: expected one series at least, received none that can be drawn; add or correct one`;
/* end snapshot council-indicator-trend: no series */

snapshots["council-indicator-trend: a list instead of a dataset"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected a dataset, received a list; write { "title": "…", "periods": […], "series": […] }`;
/* end snapshot council-indicator-trend: a list instead of a dataset */

snapshots["council-indicator-trend: a text instead of a dataset"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected a dataset, received text; write { "title": "…", "periods": […], "series": […] }`;
/* end snapshot council-indicator-trend: a text instead of a dataset */

snapshots["council-placement-mix: foster carers against a target"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
headline: 350 foster carers, up 9 since 31 March 2024
standfirst: 60% in-house, 15 percentage points short of the 75% target, share up 3 percentage points.
chart: 640 × 286
  path shape slot-1: M196,8A135,135,0,0,1,216,276L207,223A81,81,0,0,0,195,62Z
  path shape slot-1 tint-3: M212,277A135,135,0,0,1,117,254L148,210A81,81,0,0,0,205,223Z
  path shape slot-2: M114,252A135,135,0,0,1,138,20L161,69A81,81,0,0,0,146,208Z
  path shape slot-2 tint-3: M141,19A135,135,0,0,1,192,8L193,62A81,81,0,0,0,162,68Z
  path halo: M119,144L53,145
  path target slot-0: M119,144L53,145
  text tell: 265 138 “1”
  text on-dark: 302 135 “48%”
  text tell: 177 212 “2”
  text on-pale: 169 248 “12%”
  text tell: 123 136 “3”
  text on-light: 103 85 “34%”
  text tell: 179 73 “4”
  text on-pale: 172 37 “6%”
  text heading: 48 137 “Target”; 48 154 “75%”
  text hole: 194 135 “60%”
  text plain: 194 156 “in-house”
  text heading in key: 358 13 “In-house”
  text quiet in key: 358 30 “up 14”
  text figure in key: 603 13 “210”; 640 13 “60%”
  rect row in key: 354 42 290
  rect shape slot-1 in key: 358 48 13
  text name in key: 379 55 “Our own carers”
  text quiet in key: 379 72 “up 7”
  text plain in key: 603 55 “168”
  text figure in key: 640 55 “48%”
  text tell in key: 365 55 “1”
  rect row in key: 354 84 290
  rect shape slot-1 tint-3 in key: 358 90 13
  text name in key: 379 97 “Our carers, family and”; 379 114 “friends”
  text quiet in key: 379 131 “up 7”
  text plain in key: 603 97 “42”
  text figure in key: 640 97 “12%”
  text tell in key: 365 97 “2”
  text heading in key: 358 156 “External”
  text quiet in key: 358 173 “down 5”
  text figure in key: 603 156 “140”; 640 156 “40%”
  rect row in key: 354 185 290
  rect shape slot-2 in key: 358 191 13
  text name in key: 379 198 “Agency carers”
  text quiet in key: 379 215 “down 9”
  text plain in key: 603 198 “118”
  text figure in key: 640 198 “34%”
  text tell in key: 365 198 “3”
  rect row in key: 354 227 290
  rect shape slot-2 tint-3 in key: 358 233 13
  text name in key: 379 240 “Agency carers, parent”; 379 257 “and child”
  text quiet in key: 379 274 “up 4”
  text plain in key: 603 240 “22”
  text figure in key: 640 240 “6%”
  text tell in key: 365 240 “4”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
summary: In-house: 210 (60%), 15 percentage points short of the 75% target; up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.`;
/* end snapshot council-placement-mix: foster carers against a target */

snapshots["council-placement-mix: a mix without groups"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 482 in total
standfirst: The largest part is foster placements: 328.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,1,1,18,202L65,175A81,81,0,1,0,137,55Z
  path shape slot-2: M16,199A135,135,0,0,1,7,97L59,112A81,81,0,0,0,64,174Z
  path shape slot-3: M8,93A135,135,0,0,1,73,16L98,64A81,81,0,0,0,59,110Z
  path shape slot-6: M76,15A135,135,0,0,1,107,4L119,57A81,81,0,0,0,100,63Z
  path shape slot-5: M110,3A135,135,0,0,1,134,1L135,55A81,81,0,0,0,121,56Z
  text tell seen: 197 172 “1”
  text on-dark: 229 191 “68%”
  text tell seen: 65 143 “2”
  text on-light: 29 146 “13%”
  text tell seen: 82 90 “3”
  text on-dark: 54 66 “12%”
  text tell seen: 112 69 “4”; 129 65 “5”
  text hole: 136 119 “68%”
  text plain: 136 141 “foster”; 136 158 “placements”
  rect row in key: 296 65 348
  rect shape slot-1 in key: 300 71 13
  text name in key: 321 78 “Foster placements”
  text plain in key: 603 78 “328”
  text figure in key: 640 78 “68%”
  text tell seen on-dark in key: 307 78 “1”
  rect row in key: 296 90 348
  rect shape slot-2 in key: 300 96 13
  text name in key: 321 103 “Secure homes and children’s”; 321 120 “homes”
  text plain in key: 603 103 “61”
  text figure in key: 640 103 “13%”
  text tell seen on-light in key: 307 103 “2”
  rect row in key: 296 132 348
  rect shape slot-3 in key: 300 138 13
  text name in key: 321 145 “Supported accommodation”
  text plain in key: 603 145 “60”
  text figure in key: 640 145 “12%”
  text tell seen on-dark in key: 307 145 “3”
  rect row in key: 296 157 348
  rect shape slot-6 in key: 300 163 13
  text name in key: 321 170 “Placed with parents”
  text plain in key: 603 170 “19”
  text figure in key: 640 170 “4%”
  text tell seen on-light in key: 307 170 “4”
  rect row in key: 296 182 348
  rect shape slot-5 in key: 300 188 13
  text name in key: 321 195 “Placed for adoption”
  text plain in key: 603 195 “14”
  text figure in key: 640 195 “3%”
  text tell seen on-dark in key: 307 195 “5”
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 482 in total on 31 March 2025. The largest part is foster placements: 328 (68%).`;
/* end snapshot council-placement-mix: a mix without groups */

snapshots["council-placement-mix: one part only"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 328 in total
chart: 640 × 272
  path shape slot-1: M136,1A135,135,0,1,1,136,271A135,135,0,1,1,136,1M136,55A81,81,0,1,0,136,217A81,81,0,1,0,136,55Z
  text tell: 136 207 “1”
  text on-dark: 136 244 “100%”
  text hole: 136 119 “100%”
  text plain: 136 141 “foster”; 136 158 “placements”
  rect row in key: 296 123 348
  rect shape slot-1 in key: 300 129 13
  text name in key: 321 136 “Foster placements”
  text plain in key: 489 136 “328”
  text figure in key: 534 136 “100%”
  text tell in key: 307 136 “1”
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 328 in total on 31 March 2025.`;
/* end snapshot council-placement-mix: one part only */

snapshots["council-placement-mix: nine parts"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 528 in total
standfirst: The largest part is foster placements: 328.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,1,1,48,238L83,197A81,81,0,1,0,137,55Z
  path shape slot-2: M45,236A135,135,0,0,1,2,152L56,146A81,81,0,0,0,82,196Z
  path shape slot-3: M2,149A135,135,0,0,1,25,59L70,90A81,81,0,0,0,55,144Z
  path shape other: M27,56A135,135,0,0,1,134,1L135,55A81,81,0,0,0,71,88Z
  text tell: 203 161 “1”
  text on-dark: 237 174 “62%”
  text tell: 73 169 “2”
  text on-light: 40 186 “12%”
  text tell: 67 118 “3”
  text on-dark: 32 109 “11%”
  text tell: 103 73 “4”
  text on-pale: 87 40 “15%”
  text hole: 136 119 “62%”
  text plain: 136 141 “foster”; 136 158 “placements”
  rect row in key: 296 77 348
  rect shape slot-1 in key: 300 83 13
  text name in key: 321 90 “Foster placements”
  text plain in key: 603 90 “328”
  text figure in key: 640 90 “62%”
  text tell in key: 307 90 “1”
  rect row in key: 296 102 348
  rect shape slot-2 in key: 300 108 13
  text name in key: 321 115 “Secure homes and children’s”; 321 132 “homes”
  text plain in key: 603 115 “61”
  text figure in key: 640 115 “12%”
  text tell in key: 307 115 “2”
  rect row in key: 296 144 348
  rect shape slot-3 in key: 300 150 13
  text name in key: 321 157 “Supported accommodation”
  text plain in key: 603 157 “60”
  text figure in key: 640 157 “11%”
  text tell in key: 307 157 “3”
  rect row in key: 296 169 348
  rect shape other in key: 300 175 13
  text name in key: 321 182 “All other”
  text plain in key: 603 182 “79”
  text figure in key: 640 182 “15%”
  text tell in key: 307 182 “4”
notes: “All other” is these parts together: Placed with parents; Other placements; Placed for adoption; Other residential settings; Residential schools; Secure homes. Each has a row of its own in the table.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 528 in total on 31 March 2025. The largest part is foster placements: 328 (62%).`;
/* end snapshot council-placement-mix: nine parts */

snapshots["council-placement-mix: a part of zero"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 482 in total
standfirst: The largest part is foster placements: 328.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,1,1,18,202L65,175A81,81,0,1,0,137,55Z
  path shape slot-2: M16,199A135,135,0,0,1,7,97L59,112A81,81,0,0,0,64,174Z
  path shape slot-3: M8,93A135,135,0,0,1,73,16L98,64A81,81,0,0,0,59,110Z
  path shape slot-6: M76,15A135,135,0,0,1,107,4L119,57A81,81,0,0,0,100,63Z
  path shape slot-5: M110,3A135,135,0,0,1,134,1L135,55A81,81,0,0,0,121,56Z
  text tell seen: 197 172 “1”
  text on-dark: 229 191 “68%”
  text tell seen: 65 143 “2”
  text on-light: 29 146 “13%”
  text tell seen: 82 90 “3”
  text on-dark: 54 66 “12%”
  text tell seen: 112 69 “4”; 129 65 “5”
  text hole: 136 119 “68%”
  text plain: 136 141 “foster”; 136 158 “placements”
  rect row in key: 296 65 348
  rect shape slot-1 in key: 300 71 13
  text name in key: 321 78 “Foster placements”
  text plain in key: 603 78 “328”
  text figure in key: 640 78 “68%”
  text tell seen on-dark in key: 307 78 “1”
  rect row in key: 296 90 348
  rect shape slot-2 in key: 300 96 13
  text name in key: 321 103 “Secure homes and children’s”; 321 120 “homes”
  text plain in key: 603 103 “61”
  text figure in key: 640 103 “13%”
  text tell seen on-light in key: 307 103 “2”
  rect row in key: 296 132 348
  rect shape slot-3 in key: 300 138 13
  text name in key: 321 145 “Supported accommodation”
  text plain in key: 603 145 “60”
  text figure in key: 640 145 “12%”
  text tell seen on-dark in key: 307 145 “3”
  rect row in key: 296 157 348
  rect shape slot-6 in key: 300 163 13
  text name in key: 321 170 “Placed with parents”
  text plain in key: 603 170 “19”
  text figure in key: 640 170 “4%”
  text tell seen on-light in key: 307 170 “4”
  rect row in key: 296 182 348
  rect shape slot-5 in key: 300 188 13
  text name in key: 321 195 “Placed for adoption”
  text plain in key: 603 195 “14”
  text figure in key: 640 195 “3%”
  text tell seen on-dark in key: 307 195 “5”
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 482 in total on 31 March 2025. The largest part is foster placements: 328 (68%).`;
/* end snapshot council-placement-mix: a part of zero */

snapshots["council-placement-mix: nothing but zeros"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 0 in total
chart: 640 × 84
  path zero slot-0: M189,7V78
  text name: 0 21 “Foster placements”
  text figure: 196 21 “0”
  text name: 0 63 “Homes”
  text figure: 196 63 “0”
vital: Drawn as bars: there is nothing to share out.
summary: 0 in total on 31 March 2025.`;
/* end snapshot council-placement-mix: nothing but zeros */

snapshots["council-placement-mix: targets met"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
headline: 400 foster carers
standfirst: 75% in-house, at the 75% target.
chart: 640 × 272
  path shape slot-1: M196,1A135,135,0,1,1,59,139L113,138A81,81,0,1,0,195,55Z
  path shape slot-2: M59,136A135,135,0,0,1,192,1L193,55A81,81,0,0,0,113,136Z
  path halo: M119,137L53,138
  path target slot-0: M119,137L53,138
  text tell: 245 186 “1”
  text on-dark: 271 212 “75%”
  text tell: 143 86 “2”
  text on-light: 117 60 “25%”
  text heading: 48 130 “Target”; 48 147 “75%”
  text hole: 194 128 “75%”
  text plain: 194 149 “in-house”
  text heading in key: 358 99 “In-house”
  text figure in key: 524 99 “300”; 561 99 “75%”
  rect row in key: 354 111 290
  rect shape slot-1 in key: 358 117 13
  text name in key: 379 124 “Our own carers”
  text plain in key: 524 124 “300”
  text figure in key: 561 124 “75%”
  text tell in key: 365 124 “1”
  text heading in key: 358 149 “External”
  text figure in key: 524 149 “100”; 561 149 “25%”
  rect row in key: 354 161 290
  rect shape slot-2 in key: 358 167 13
  text name in key: 379 174 “Agency carers”
  text plain in key: 524 174 “100”
  text figure in key: 561 174 “25%”
  text tell in key: 365 174 “2”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 400 foster carers on 31 March 2025. The largest part is our own carers: 300 (75%).
summary: In-house: 300 (75%), at the 75% target. External: 100 (25%), at the 25% target.`;
/* end snapshot council-placement-mix: targets met */

snapshots["council-placement-mix: many thin parts"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 1,014 in total
standfirst: The largest part is foster placements: 980 (97%).
chart: 640 × 210
  rect bar solid slot-lead: 189 11 374; 189 53 4; 189 95 3; 189 137 3; 189 179 3
  path zero slot-0: M189,7V204
  text name: 0 21 “Foster placements”
  text figure: 570 21 “980 (97%)”
  text name: 0 63 “A”
  text figure: 200 63 “10 (1%)”
  text name: 0 105 “B”
  text figure: 199 105 “9 (1%)”
  text name: 0 147 “C”
  text figure: 199 147 “8 (1%)”
  text name: 0 189 “D”
  text figure: 199 189 “7 (1%)”
vital: Drawn as bars: more than a third of the parts are under 2%, too thin to be seen in a donut.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 1,014 in total on 31 March 2025. The largest part is foster placements: 980 (97%).`;
/* end snapshot council-placement-mix: many thin parts */

snapshots["council-placement-mix: rounded to the nearest 10"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
headline: 310 foster carers, change too small to tell since 31 March 2024, from figures to the nearest 10
standfirst: About 55% in-house, about 20 percentage points short of the 75% target.
chart: 640 × 272
  path shape slot-1: M196,1A135,135,0,1,1,155,265L171,214A81,81,0,1,0,195,55Z
  path shape slot-2: M152,264A135,135,0,0,1,192,1L193,55A81,81,0,0,0,169,213Z
  path halo: M119,136L53,136
  path target slot-0: M119,136L53,136
  text tell: 264 147 “1”
  text on-dark: 301 152 “55%”
  text tell: 124 125 “2”
  text on-light: 117 60 “45%”
  text heading: 48 128 “Target”; 48 145 “75%”
  text hole: 194 128 “55%”
  text plain: 194 149 “in-house”
  text heading in key: 358 65 “In-house”
  text quiet in key: 358 82 “up about 10”
  text figure in key: 524 65 “170”; 561 65 “55%”
  rect row in key: 354 94 290
  rect shape slot-1 in key: 358 100 13
  text name in key: 379 107 “Our own carers”
  text quiet in key: 379 124 “up about 10”
  text plain in key: 524 107 “170”
  text figure in key: 561 107 “55%”
  text tell in key: 365 107 “1”
  text heading in key: 358 149 “External”
  text quiet in key: 358 166 “down about 10”
  text figure in key: 524 149 “140”; 561 149 “45%”
  rect row in key: 354 178 290
  rect shape slot-2 in key: 358 184 13
  text name in key: 379 191 “Agency carers”
  text quiet in key: 379 208 “down about 10”
  text plain in key: 524 191 “140”
  text figure in key: 561 191 “45%”
  text tell in key: 365 191 “2”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: Numbers of people are rounded to the nearest 10.
notes: Percentages are of rounded numbers, and may be off by up to 3 percentage points.
summary: 310 foster carers on 31 March 2025, change too small to tell since 31 March 2024, from figures to the nearest 10. The largest part is our own carers: 170 (about 55%), up about 10 since 31 March 2024.
summary: In-house: 170 (about 55%), about 20 percentage points short of the 75% target; up about 10 since 31 March 2024. External: 140 (about 45%), about 20 percentage points over the 25% target; down about 10 since 31 March 2024.`;
/* end snapshot council-placement-mix: rounded to the nearest 10 */

snapshots["council-placement-mix: shares alone"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
standfirst: 60% in-house, 15 percentage points short of the 75% target.
chart: 640 × 272
  path shape slot-1: M196,1A135,135,0,1,1,117,247L148,202A81,81,0,1,0,195,55Z
  path shape slot-2: M114,245A135,135,0,0,1,192,1L193,55A81,81,0,0,0,146,201Z
  path halo: M119,136L53,136
  path target slot-0: M119,136L53,136
  text tell: 262 158 “1”
  text on-dark: 297 169 “60%”
  text tell: 126 114 “2”
  text on-light: 117 60 “40%”
  text heading: 48 128 “Target”; 48 145 “75%”
  text hole: 194 128 “60%”
  text plain: 194 149 “in-house”
  text heading in key: 358 99 “In-house”
  text figure in key: 524 99 “[x]”; 561 99 “60%”
  rect row in key: 354 111 290
  rect shape slot-1 in key: 358 117 13
  text name in key: 379 124 “Our own carers”
  text plain in key: 524 124 “[x]”
  text figure in key: 561 124 “60%”
  text tell in key: 365 124 “1”
  text heading in key: 358 149 “External”
  text figure in key: 524 149 “[x]”; 561 149 “40%”
  rect row in key: 354 161 290
  rect shape slot-2 in key: 358 167 13
  text name in key: 379 174 “Agency carers”
  text plain in key: 524 174 “[x]”
  text figure in key: 561 174 “40%”
  text tell in key: 365 174 “2”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are as they are published, so they may not add up to 100.
notes: Only shares are published, no numbers.
notes: [x] not available.
summary: The largest part is our own carers: 60%.
summary: In-house: 60%, 15 percentage points short of the 75% target. External: 40%, 15 percentage points over the 25% target.`;
/* end snapshot council-placement-mix: shares alone */

snapshots["council-placement-mix: English and Welsh"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
headline: 350 foster carers, up 9 since 31 March 2024
standfirst: 60% in-house, 15 percentage points short of the 75% target, share up 3 percentage points.
chart: 640 × 286
  path shape slot-1: M196,8A135,135,0,0,1,216,276L207,223A81,81,0,0,0,195,62Z
  path shape slot-1 tint-3: M212,277A135,135,0,0,1,117,254L148,210A81,81,0,0,0,205,223Z
  path shape slot-2: M114,252A135,135,0,0,1,138,20L161,69A81,81,0,0,0,146,208Z
  path shape slot-2 tint-3: M141,19A135,135,0,0,1,192,8L193,62A81,81,0,0,0,162,68Z
  path halo: M119,144L53,145
  path target slot-0: M119,144L53,145
  text tell: 265 138 “1”
  text on-dark: 302 135 “48%”
  text tell: 177 212 “2”
  text on-pale: 169 248 “12%”
  text tell: 123 136 “3”
  text on-light: 103 85 “34%”
  text tell: 179 73 “4”
  text on-pale: 172 37 “6%”
  text heading: 48 137 “Target”; 48 154 “75%”
  text hole: 194 135 “60%”
  text plain: 194 156 “in-house”
  text heading in key: 358 13 “In-house”
  text quiet in key: 358 30 “up 14”
  text figure in key: 603 13 “210”; 640 13 “60%”
  rect row in key: 354 42 290
  rect shape slot-1 in key: 358 48 13
  text name in key: 379 55 “Our own carers”
  text quiet in key: 379 72 “up 7”
  text plain in key: 603 55 “168”
  text figure in key: 640 55 “48%”
  text tell in key: 365 55 “1”
  rect row in key: 354 84 290
  rect shape slot-1 tint-3 in key: 358 90 13
  text name in key: 379 97 “Our carers, family and”; 379 114 “friends”
  text quiet in key: 379 131 “up 7”
  text plain in key: 603 97 “42”
  text figure in key: 640 97 “12%”
  text tell in key: 365 97 “2”
  text heading in key: 358 156 “External”
  text quiet in key: 358 173 “down 5”
  text figure in key: 603 156 “140”; 640 156 “40%”
  rect row in key: 354 185 290
  rect shape slot-2 in key: 358 191 13
  text name in key: 379 198 “Agency carers”
  text quiet in key: 379 215 “down 9”
  text plain in key: 603 198 “118”
  text figure in key: 640 198 “34%”
  text tell in key: 365 198 “3”
  rect row in key: 354 227 290
  rect shape slot-2 tint-3 in key: 358 233 13
  text name in key: 379 240 “Agency carers, parent”; 379 257 “and child”
  text quiet in key: 379 274 “up 4”
  text plain in key: 603 240 “22”
  text figure in key: 640 240 “6%”
  text tell in key: 365 240 “4”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
summary: In-house: 210 (60%), 15 percentage points short of the 75% target; up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.`;
/* end snapshot council-placement-mix: English and Welsh */

snapshots["council-placement-mix: long names"] = 
`heading: Foster carers whom the council has approved, with those of independent agencies
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
headline: 350 foster carers
standfirst: 60% in-house, 15 percentage points short of the 75% target.
chart: 640 × 303
  path shape slot-1: M196,17A135,135,0,0,1,216,285L207,231A81,81,0,0,0,195,71Z
  path shape slot-1 tint-3: M212,285A135,135,0,0,1,117,262L148,218A81,81,0,0,0,205,232Z
  path shape slot-2: M114,261A135,135,0,0,1,138,29L161,78A81,81,0,0,0,146,217Z
  path shape slot-2 tint-3: M141,27A135,135,0,0,1,192,17L193,71A81,81,0,0,0,162,77Z
  path halo: M119,152L53,153
  path target slot-0: M119,152L53,153
  text tell: 265 146 “1”
  text on-dark: 302 144 “48%”
  text tell: 177 221 “2”
  text on-pale: 169 257 “12%”
  text tell: 123 144 “3”
  text on-light: 103 94 “34%”
  text tell: 179 82 “4”
  text on-pale: 172 46 “6%”
  text heading: 48 145 “Target”; 48 162 “75%”
  text hole: 194 143 “60%”
  text plain: 194 165 “in-house”
  text heading in key: 358 13 “In-house”
  text quiet in key: 358 30 “210 · 60%”
  rect row in key: 354 42 290
  rect shape slot-1 in key: 358 48 13
  text name in key: 379 55 “Carers whom the Metropolitan”; 379 72 “Borough Council of Exampleshire”; 379 89 “has itself approved”
  text quiet in key: 379 106 “168 · 48%”
  text tell in key: 365 55 “1”
  rect row in key: 354 118 290
  rect shape slot-1 tint-3 in key: 358 124 13
  text name in key: 379 131 “Llanfairsamplegwyngyllexample”
  text quiet in key: 379 148 “42 · 12%”
  text tell in key: 365 131 “2”
  text heading in key: 358 173 “External”
  text quiet in key: 358 190 “140 · 40%”
  rect row in key: 354 202 290
  rect shape slot-2 in key: 358 208 13
  text name in key: 379 215 “Carers of independent fostering”; 379 232 “agencies in and around the county”
  text quiet in key: 379 249 “118 · 34%”
  text tell in key: 365 215 “3”
  rect row in key: 354 261 290
  rect shape slot-2 tint-3 in key: 358 267 13
  text name in key: 379 274 “Short”
  text quiet in key: 379 291 “22 · 6%”
  text tell in key: 365 274 “4”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 350 foster carers on 31 March 2025. The largest part is Carers whom the Metropolitan Borough Council of Exampleshire has itself approved: 168 (48%).
summary: In-house: 210 (60%), 15 percentage points short of the 75% target. External: 140 (40%), 15 percentage points over the 25% target.`;
/* end snapshot council-placement-mix: long names */

snapshots["council-placement-mix: markup in texts"] = 
`heading: Homes <b>of</b> children <script>throw 1</script>
subtitle: Exampleshire · 31 March 2025
headline: 50 in total
standfirst: The largest part is Homes: 30.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,1,1,59,247L90,202A81,81,0,1,0,137,55Z
  path shape slot-2: M56,245A135,135,0,0,1,134,1L135,55A81,81,0,0,0,88,201Z
  text tell: 204 158 “1”
  text on-dark: 239 169 “60%”
  text tell: 68 114 “2”
  text on-light: 33 103 “40%”
  text hole: 136 128 “60%”
  text plain: 136 149 “Homes”
  rect row in key: 296 111 348
  rect shape slot-1 in key: 300 117 13
  text name in key: 321 124 “Homes”
  text plain in key: 566 124 “30”
  text figure in key: 603 124 “60%”
  text tell in key: 307 124 “1”
  rect row in key: 296 136 348
  rect shape slot-2 in key: 300 142 13
  text name in key: 321 149 “<img src=x onerror=alert(1)>”
  text plain in key: 566 149 “20”
  text figure in key: 603 149 “40%”
  text tell in key: 307 149 “2”
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 50 in total on 31 March 2025. The largest part is Homes: 30 (60%).`;
/* end snapshot council-placement-mix: markup in texts */

snapshots["council-placement-mix: parts withheld"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
standfirst: Our own carers: 168, up 7 since 31 March 2024.
chart: 640 × 326
  rect bar solid slot-1: 189 77 382
  rect bar solid slot-2: 189 253 323
  path zero slot-0: M189,31V144; M189,207V320
  text heading: 0 9 “In-house”
  text quiet: 69 9 “target 75%”
  text name: 0 45 “In-house, all”
  text figure: 196 45 “[c]”
  text name: 0 87 “Our own carers”
  text figure: 578 87 “168”
  text quiet: 608 87 “up 7”
  text name: 0 121 “Our carers, family and”; 0 138 “friends”
  text figure: 196 129 “[c]”
  text heading: 0 185 “External”
  text quiet: 69 185 “target 25%”
  text name: 0 221 “External, all”
  text figure: 196 221 “[c]”
  text name: 0 263 “Agency carers”
  text figure: 519 263 “142”
  text quiet: 549 263 “down 7”
  text name: 0 297 “Agency carers, parent”; 0 314 “and child”
  text figure: 196 305 “[c]”
vital: Drawn as bars: no total is shown beside the withheld numbers, so there is no whole to draw.
vital: Some numbers are withheld to protect people: [c].
source: Source: Made-up data. Management information, not official statistics.
notes: [c] confidential: withheld so that nobody can be identified.
notes: [x] not available.
summary: Our own carers: 168, up 7 since 31 March 2024.
summary: In-house: confidential. External: confidential.
summary: Withheld as confidential: Our carers, family and friends; In-house, all; Agency carers, parent and child; External, all; Total.`;
/* end snapshot council-placement-mix: parts withheld */

snapshots["council-placement-mix: protected by its publisher"] = 
`heading: Who provides the placements
subtitle: Exampleshire · 31 March 2025
headline: 480 in total
standfirst: The largest part is own provision: 228.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,0,1,160,269L150,216A81,81,0,0,0,137,55Z
  path shape slot-2: M157,269A135,135,0,0,1,74,16L99,64A81,81,0,0,0,149,216Z
  path shape other: M77,15A135,135,0,0,1,134,1L135,55A81,81,0,0,0,101,63Z
  text tell: 207 130 “1”
  text on-dark: 244 127 “48%”
  text tell: 68 158 “2”
  text on-light: 33 170 “45%”
  text tell: 120 67 “3”
  text on-pale: 111 31 “7%”
  text hole: 136 128 “48%”
  text plain: 136 149 “own provision”
  rect row in key: 296 90 348
  rect shape slot-1 in key: 300 96 13
  text name in key: 321 103 “Own provision”
  text plain in key: 551 103 “228”
  text figure in key: 588 103 “48%”
  text tell in key: 307 103 “1”
  rect row in key: 296 115 348
  rect shape slot-2 in key: 300 121 13
  text name in key: 321 128 “Private provision”
  text plain in key: 551 128 “218”
  text figure in key: 588 128 “45%”
  text tell in key: 307 128 “2”
  rect row in key: 296 140 348
  rect shape other in key: 300 146 13
  text name in key: 321 153 “All other”
  text quiet in key: 321 170 “of which 2 kinds withheld”
  text plain in key: 551 153 “34”
  text figure in key: 588 153 “7%”
  text tell in key: 307 153 “3”
vital: “All other” is what is left of the total: numbers withheld to protect people, and small ones.
notes: “All other” is these parts together: Parents; Other council; Health. Each has a row of its own in the table.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.
summary: 480 in total on 31 March 2025. The largest part is own provision: 228 (48%). All other: 34 (7%), of which 2 kinds withheld.
summary: Withheld as confidential: Other council (in All other); Health (in All other).`;
/* end snapshot council-placement-mix: protected by its publisher */

snapshots["council-placement-mix: everything withheld"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
chart: 640 × 84
  path zero slot-0: M189,7V78
  text name: 0 21 “Fostering”
  text figure: 196 21 “[c]”
  text name: 0 63 “Homes”
  text figure: 196 63 “[c]”
vital: Drawn as bars: no total is shown beside the withheld numbers, so there is no whole to draw.
vital: Some numbers are withheld to protect people: [c].
notes: [c] confidential: withheld so that nobody can be identified.
summary: All figures are withheld: confidential.
summary: Withheld as confidential: Fostering; Homes; Total.`;
/* end snapshot council-placement-mix: everything withheld */

snapshots["council-placement-mix: a figure that is not available"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 160 in total
standfirst: The largest part is Fostering: 120 (75%).
chart: 640 × 84
  rect bar solid slot-lead: 189 11 374
  path zero slot-0: M189,7V78
  text name: 0 21 “Fostering”
  text figure: 570 21 “120 (75%)”
  text name: 0 63 “Homes”
  text figure: 196 63 “[x]”
vital: Drawn as bars: a number is not available, so the parts do not make a whole.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [x] not available.
notes: [z] not applicable.
summary: 160 in total on 31 March 2025. The largest part is Fostering: 120 (75%).`;
/* end snapshot council-placement-mix: a figure that is not available */

snapshots["council-placement-mix: targets and no figure"] = 
`heading: Our foster carers
subtitle: Exampleshire
standfirst: The target is 75% in-house and 25% external.
chart: 640 × 272
  path aim slot-1: M138,1A135,135,0,1,1,1,139L55,138A81,81,0,1,0,137,55Z
  path aim slot-2: M1,136A135,135,0,0,1,134,1L135,55A81,81,0,0,0,55,136Z
  text on-pale: 213 212 “75%”; 59 60 “25%”
  text plain: 136 128 “No figure is at”; 136 145 “hand”
  rect aim slot-1 in key: 300 117 13
  text name in key: 321 124 “In-house”
  text figure in key: 474 124 “target 75%”
  rect aim slot-2 in key: 300 142 13
  text name in key: 321 149 “External”
  text figure in key: 474 149 “target 25%”
notes: [x] not available.
summary: The target is 75% in-house and 25% external. No figure is at hand to hold against it.`;
/* end snapshot council-placement-mix: targets and no figure */

snapshots["council-placement-mix: several areas"] = 
`heading: Inside or outside the boundary
subtitle: 31 March 2025
standfirst: Inside: 63% in Exampleshire, 48% in Sampleton and 61% in Mockford.
chart: 640 × 80
  rect bar solid slot-lead: 189 29 108; 189 57 62
  rect bar solid slot-6: 344 29 81; 344 57 89
  rect bar solid slot-3: 499 29 103; 499 57 67
  path zero slot-0: M189,25V79; M344,25V79; M499,25V79
  text heading: 189 9 “Exampleshire (504)”; 344 9 “Sampleton (476)”; 499 9 “Mockford (1,366)”
  text name: 0 38 “Inside”
  text plain: 304 38 “63%”; 432 38 “48%”; 609 38 “61%”
  text name: 0 66 “Outside”
  text plain: 258 66 “37%”; 440 66 “52%”; 573 66 “39%”
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: Inside: 63% in Exampleshire, 48% in Sampleton and 61% in Mockford.
summary: Exampleshire: total 504; the largest part is inside: 320. Sampleton: total 476; the largest part is outside: 249 (52%). Mockford: total 1,366; the largest part is inside: 830.`;
/* end snapshot council-placement-mix: several areas */

snapshots["council-placement-mix: several dates with targets"] = 
`heading: Our foster carers
subtitle: Exampleshire
standfirst: In-house: 56% on 31 March 2023, 60% on 31 March 2024 and 64% on 31 March 2025. The target is 75%.
chart: 640 × 195
  rect bar hollow slot-lead: 190 47 79; 345 47 85; 500 47 90; 190 145 61; 345 145 55; 500 145 50
  rect bar solid slot-lead: 189 74 67; 189 109 14; 189 172 63; 344 74 71; 344 109 15; 344 172 57; 499 74 75; 499 109 17; 499 172 52
  path halo: M297,42V68
  path target slot-0: M297,42V68
  path halo: M452,42V68
  path target slot-0: M452,42V68
  path halo: M607,42V68
  path target slot-0: M607,42V68
  path halo: M225,140V166
  path target slot-0: M225,140V166
  path halo: M380,140V166
  path target slot-0: M380,140V166
  path halo: M535,140V166
  path target slot-0: M535,140V166
  path zero slot-0: M189,42V194; M344,42V194; M499,42V194
  text heading: 189 9 “31 March 2023”; 189 26 “(320)”; 344 9 “31 March 2024”; 344 26 “(327)”; 499 9 “31 March 2025”; 499 26 “(334)”
  text name: 0 55 “In-house, all”
  text plain: 304 55 “56%”; 459 55 “60%”; 614 55 “64%”
  text name: 0 83 “Our own carers”
  text plain: 263 83 “47%”; 422 83 “50%”; 581 83 “52%”
  text name: 0 110 “Our carers, family and”; 0 127 “friends”
  text plain: 210 118 “9%”; 366 118 “11%”; 523 118 “12%”
  text name: 0 153 “External, all”
  text plain: 259 153 “44%”; 408 153 “40%”; 558 153 “36%”
  text name: 0 181 “Agency carers”
  text plain: 259 181 “44%”; 408 181 “40%”; 558 181 “36%”
base: Target
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 31 March 2023: 56% in-house, 19 percentage points short of the 75% target; 44% external, 19 percentage points over the 25% target. 31 March 2024: 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. 31 March 2025: 64% in-house, 11 percentage points short of the 75% target; 36% external, 11 percentage points over the 25% target.`;
/* end snapshot council-placement-mix: several dates with targets */

snapshots["council-placement-mix: several areas, one with withheld parts"] = 
`heading: Where children live
subtitle: 31 March 2025
chart: 640 × 108
  rect bar solid slot-lead: 189 29 186; 189 57 49
  rect bar solid slot-3: 422 29 140; 422 57 30; 422 85 7
  path zero slot-0: M189,25V107; M422,25V107
  text heading: 189 9 “Exampleshire”; 422 9 “Sampleton (288)”
  text name: 0 38 “Fostering”
  text plain: 382 38 “320”; 569 38 “227 (79%)”
  text name: 0 66 “Homes”
  text plain: 245 66 “84”; 459 66 “49 (17%)”
  text name: 0 94 “Schools”
  text plain: 196 94 “[c]”; 436 94 “12 (4%)”
vital: Each area is drawn on a scale of its own: compare bars within an area, not between areas.
vital: Some numbers are withheld to protect people: [c].
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.
summary: Exampleshire: Fostering: 320. Sampleton: total 288; the largest part is Fostering: 227 (79%).
summary: Withheld as confidential: Schools, Exampleshire; Total, Exampleshire.`;
/* end snapshot council-placement-mix: several areas, one with withheld parts */

snapshots["council-placement-mix: parts that add to more than the total"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: total: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown
chart: 640 × 210
  rect bar solid slot-lead: 189 11 420; 189 53 78; 189 95 77; 189 137 24; 189 179 18
  path zero slot-0: M189,7V204
  text name: 0 21 “Foster placements”
  text figure: 616 21 “328”
  text name: 0 55 “Secure homes and”; 0 72 “children’s homes”
  text figure: 274 63 “61”
  text name: 0 97 “Supported”; 0 114 “accommodation”
  text figure: 273 105 “60”
  text name: 0 147 “Placed with parents”
  text figure: 220 147 “19”
  text name: 0 189 “Placed for adoption”
  text figure: 214 189 “14”
vital: Drawn as bars: a number could not be used, so the parts do not make a whole.
notes: [!] could not be read from the data.
summary: Foster placements: 328. Secure homes and children’s homes: 61. Supported accommodation: 60. Placed with parents: 19. Placed for adoption: 14.`;
/* end snapshot council-placement-mix: parts that add to more than the total */

snapshots["council-placement-mix: parts that do not reach the total"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 500 in total
standfirst: The largest part is foster placements: 328 (66%).
chart: 640 × 210
  rect bar solid slot-lead: 189 11 374; 189 53 70; 189 95 68; 189 137 22; 189 179 16
  path zero slot-0: M189,7V204
  text name: 0 21 “Foster placements”
  text figure: 570 21 “328 (66%)”
  text name: 0 55 “Secure homes and”; 0 72 “children’s homes”
  text figure: 266 63 “61 (12%)”
  text name: 0 97 “Supported”; 0 114 “accommodation”
  text figure: 264 105 “60 (12%)”
  text name: 0 147 “Placed with parents”
  text figure: 218 147 “19 (4%)”
  text name: 0 189 “Placed for adoption”
  text figure: 212 189 “14 (3%)”
vital: Drawn as bars: the parts do not add up to the total.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 500 in total on 31 March 2025. The largest part is foster placements: 328 (66%).`;
/* end snapshot council-placement-mix: parts that do not reach the total */

snapshots["council-placement-mix: a group that no part names"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: groups[2]: expected a group that a part names, received "kin", which none does; write it as "group" of its parts, or remove it; it is left out
headline: 350 foster carers, up 9 since 31 March 2024
standfirst: 60% in-house, 15 percentage points short of the 75% target, share up 3 percentage points.
chart: 640 × 286
  path shape slot-1: M196,8A135,135,0,0,1,216,276L207,223A81,81,0,0,0,195,62Z
  path shape slot-1 tint-3: M212,277A135,135,0,0,1,117,254L148,210A81,81,0,0,0,205,223Z
  path shape slot-2: M114,252A135,135,0,0,1,138,20L161,69A81,81,0,0,0,146,208Z
  path shape slot-2 tint-3: M141,19A135,135,0,0,1,192,8L193,62A81,81,0,0,0,162,68Z
  path halo: M119,144L53,145
  path target slot-0: M119,144L53,145
  text tell: 265 138 “1”
  text on-dark: 302 135 “48%”
  text tell: 177 212 “2”
  text on-pale: 169 248 “12%”
  text tell: 123 136 “3”
  text on-light: 103 85 “34%”
  text tell: 179 73 “4”
  text on-pale: 172 37 “6%”
  text heading: 48 137 “Target”; 48 154 “75%”
  text hole: 194 135 “60%”
  text plain: 194 156 “in-house”
  text heading in key: 358 13 “In-house”
  text quiet in key: 358 30 “up 14”
  text figure in key: 603 13 “210”; 640 13 “60%”
  rect row in key: 354 42 290
  rect shape slot-1 in key: 358 48 13
  text name in key: 379 55 “Our own carers”
  text quiet in key: 379 72 “up 7”
  text plain in key: 603 55 “168”
  text figure in key: 640 55 “48%”
  text tell in key: 365 55 “1”
  rect row in key: 354 84 290
  rect shape slot-1 tint-3 in key: 358 90 13
  text name in key: 379 97 “Our carers, family and”; 379 114 “friends”
  text quiet in key: 379 131 “up 7”
  text plain in key: 603 97 “42”
  text figure in key: 640 97 “12%”
  text tell in key: 365 97 “2”
  text heading in key: 358 156 “External”
  text quiet in key: 358 173 “down 5”
  text figure in key: 603 156 “140”; 640 156 “40%”
  rect row in key: 354 185 290
  rect shape slot-2 in key: 358 191 13
  text name in key: 379 198 “Agency carers”
  text quiet in key: 379 215 “down 9”
  text plain in key: 603 198 “118”
  text figure in key: 640 198 “34%”
  text tell in key: 365 198 “3”
  rect row in key: 354 227 290
  rect shape slot-2 tint-3 in key: 358 233 13
  text name in key: 379 240 “Agency carers, parent”; 379 257 “and child”
  text quiet in key: 379 274 “up 4”
  text plain in key: 603 240 “22”
  text figure in key: 640 240 “6%”
  text tell in key: 365 240 “4”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
summary: In-house: 210 (60%), 15 percentage points short of the 75% target; up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.`;
/* end snapshot council-placement-mix: a group that no part names */

snapshots["council-placement-mix: a part with an unknown group"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: parts[4].group: expected the id or name of a group, received "borrowed"; add the group, or correct it; shares of groups are left out
headline: 361 foster carers
standfirst: The largest part is our own carers: 168, up 7 since 31 March 2024.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,0,1,171,266L157,214A81,81,0,0,0,137,55Z
  path shape slot-2: M168,267A135,135,0,0,1,4,109L57,120A81,81,0,0,0,155,215Z
  path shape slot-3: M5,105A135,135,0,0,1,57,27L89,70A81,81,0,0,0,57,118Z
  path shape slot-6: M60,25A135,135,0,0,1,106,4L118,57A81,81,0,0,0,90,69Z
  path shape slot-5: M109,4A135,135,0,0,1,134,1L135,55A81,81,0,0,0,120,57Z
  text tell seen: 207 127 “1”
  text on-dark: 243 123 “47%”
  text tell seen: 87 187 “2”
  text on-light: 61 214 “33%”
  text tell seen: 77 97 “3”
  text on-dark: 46 76 “12%”
  text tell seen: 108 71 “4”
  text on-light: 93 37 “6%”
  text tell seen: 129 65 “5”
  text hole: 136 128 “47%”
  text plain: 136 149 “our own carers”
  rect row in key: 296 56 348
  rect shape slot-1 in key: 300 62 13
  text name in key: 321 69 “Our own carers”
  text plain in key: 543 69 “168”
  text figure in key: 580 69 “47%”
  text quiet in key: 640 69 “up 7”
  text tell seen on-dark in key: 307 69 “1”
  rect row in key: 296 81 348
  rect shape slot-2 in key: 300 87 13
  text name in key: 321 94 “Agency carers”
  text plain in key: 543 94 “118”
  text figure in key: 580 94 “33%”
  text quiet in key: 640 94 “down 9”
  text tell seen on-light in key: 307 94 “2”
  rect row in key: 296 106 348
  rect shape slot-3 in key: 300 112 13
  text name in key: 321 119 “Our carers, family and”; 321 136 “friends”
  text plain in key: 543 119 “42”
  text figure in key: 580 119 “12%”
  text quiet in key: 640 119 “up 7”
  text tell seen on-dark in key: 307 119 “3”
  rect row in key: 296 148 348
  rect shape slot-6 in key: 300 154 13
  text name in key: 321 161 “Agency carers, parent”; 321 178 “and child”
  text plain in key: 543 161 “22”
  text figure in key: 580 161 “6%”
  text quiet in key: 640 161 “up 4”
  text tell seen on-light in key: 307 161 “4”
  rect row in key: 296 190 348
  rect shape slot-5 in key: 300 196 13
  text name in key: 321 203 “Carers on loan”
  text plain in key: 543 203 “11”
  text figure in key: 580 203 “3%”
  text tell seen on-dark in key: 307 203 “5”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [x] not available.
summary: 361 foster carers on 31 March 2025. The largest part is our own carers: 168 (47%), up 7 since 31 March 2024.`;
/* end snapshot council-placement-mix: a part with an unknown group */

snapshots["council-placement-mix: two parts of one name"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: parts[4].name: expected each name once, received "Agency carers", the same as parts[2]; rename one, or give each an "id"; neither number is shown
standfirst: Our own carers: 168, up 7 since 31 March 2024.
chart: 640 × 326
  rect bar hollow slot-1: 190 36 372
  rect bar solid slot-1: 189 77 300
  rect bar solid tint-3 slot-1: 189 119 75
  rect edge slot-1: 190 119 74
  rect bar solid slot-2: 189 253 39
  path zero slot-0: M189,31V144; M189,207V320
  text heading: 0 9 “In-house”
  text quiet: 69 9 “target 75%”
  text name: 0 45 “In-house, all”
  text figure: 570 45 “210”
  text quiet: 601 45 “up 14”
  text name: 0 87 “Our own carers”
  text figure: 496 87 “168”
  text quiet: 526 87 “up 7”
  text name: 0 121 “Our carers, family and”; 0 138 “friends”
  text figure: 271 129 “42”
  text quiet: 293 129 “up 7”
  text heading: 0 185 “External”
  text quiet: 69 185 “target 25%”
  text name: 0 221 “External, all”
  text figure: 196 221 “[x]”
  text name: 0 255 “Agency carers, parent”; 0 272 “and child”
  text figure: 235 263 “22”
  text quiet: 258 263 “up 4”
  text name: 0 305 “Agency carers”
  text figure: 196 305 “[!]”
vital: Drawn as bars: a number could not be used, so the parts do not make a whole.
source: Source: Made-up data. Management information, not official statistics.
notes: [!] could not be read from the data.
notes: [x] not available.
summary: Our own carers: 168, up 7 since 31 March 2024.
summary: In-house: 210, up 14 since 31 March 2024. External: not available.`;
/* end snapshot council-placement-mix: two parts of one name */

snapshots["council-placement-mix: a negative count"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: parts[5].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"
chart: 640 × 252
  rect bar solid slot-lead: 189 11 420; 189 53 78; 189 95 77; 189 137 24; 189 179 18
  path zero slot-0: M189,7V246
  text name: 0 21 “Foster placements”
  text figure: 616 21 “328”
  text name: 0 55 “Secure homes and”; 0 72 “children’s homes”
  text figure: 274 63 “61”
  text name: 0 97 “Supported”; 0 114 “accommodation”
  text figure: 273 105 “60”
  text name: 0 147 “Placed with parents”
  text figure: 220 147 “19”
  text name: 0 189 “Placed for adoption”
  text figure: 214 189 “14”
  text name: 0 231 “Schools”
  text figure: 196 231 “[!]”
vital: Drawn as bars: a number could not be used, so the parts do not make a whole.
notes: [!] could not be read from the data.
notes: [x] not available.
summary: Foster placements: 328. Secure homes and children’s homes: 61. Supported accommodation: 60. Placed with parents: 19. Placed for adoption: 14.`;
/* end snapshot council-placement-mix: a negative count */

snapshots["council-placement-mix: a number in quotes"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: parts[5].value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
chart: 640 × 252
  rect bar solid slot-lead: 189 11 420; 189 53 78; 189 95 77; 189 137 24; 189 179 18
  path zero slot-0: M189,7V246
  text name: 0 21 “Foster placements”
  text figure: 616 21 “328”
  text name: 0 55 “Secure homes and”; 0 72 “children’s homes”
  text figure: 274 63 “61”
  text name: 0 97 “Supported”; 0 114 “accommodation”
  text figure: 273 105 “60”
  text name: 0 147 “Placed with parents”
  text figure: 220 147 “19”
  text name: 0 189 “Placed for adoption”
  text figure: 214 189 “14”
  text name: 0 231 “Schools”
  text figure: 196 231 “[!]”
vital: Drawn as bars: a number could not be used, so the parts do not make a whole.
notes: [!] could not be read from the data.
notes: [x] not available.
summary: Foster placements: 328. Secure homes and children’s homes: 61. Supported accommodation: 60. Placed with parents: 19. Placed for adoption: 14.`;
/* end snapshot council-placement-mix: a number in quotes */

snapshots["council-placement-mix: a target of 75"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: groups[0].target: expected a share from 0 to 1, received 75; did you mean 0.75?
headline: 350 foster carers, up 9 since 31 March 2024
standfirst: 40% external, 15 percentage points over the 25% target, share down 3 percentage points.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,0,1,158,269L149,216A81,81,0,0,0,137,55Z
  path shape slot-1 tint-3: M154,270A135,135,0,0,1,59,247L90,203A81,81,0,0,0,147,216Z
  path shape slot-2: M56,245A135,135,0,0,1,80,13L103,62A81,81,0,0,0,88,201Z
  path shape slot-2 tint-3: M83,12A135,135,0,0,1,134,1L135,55A81,81,0,0,0,104,61Z
  text tell: 207 131 “1”
  text on-dark: 244 128 “48%”
  text tell: 119 205 “2”
  text on-pale: 111 241 “12%”
  text tell: 65 129 “3”
  text on-light: 29 125 “34%”
  text tell: 121 66 “4”
  text on-pale: 114 30 “6%”
  text hole: 136 128 “40%”
  text plain: 136 149 “external”
  text heading in key: 300 57 “In-house”
  text figure in key: 543 57 “210”; 580 57 “60%”
  text quiet in key: 640 57 “up 14”
  rect row in key: 296 69 348
  rect shape slot-1 in key: 300 75 13
  text name in key: 321 82 “Our own carers”
  text plain in key: 543 82 “168”
  text figure in key: 580 82 “48%”
  text quiet in key: 640 82 “up 7”
  text tell in key: 307 82 “1”
  rect row in key: 296 94 348
  rect shape slot-1 tint-3 in key: 300 100 13
  text name in key: 321 107 “Our carers, family and”; 321 124 “friends”
  text plain in key: 543 107 “42”
  text figure in key: 580 107 “12%”
  text quiet in key: 640 107 “up 7”
  text tell in key: 307 107 “2”
  text heading in key: 300 149 “External”
  text figure in key: 543 149 “140”; 580 149 “40%”
  text quiet in key: 640 149 “down 5”
  rect row in key: 296 161 348
  rect shape slot-2 in key: 300 167 13
  text name in key: 321 174 “Agency carers”
  text plain in key: 543 174 “118”
  text figure in key: 580 174 “34%”
  text quiet in key: 640 174 “down 9”
  text tell in key: 307 174 “3”
  rect row in key: 296 186 348
  rect shape slot-2 tint-3 in key: 300 192 13
  text name in key: 321 199 “Agency carers, parent”; 321 216 “and child”
  text plain in key: 543 199 “22”
  text figure in key: 580 199 “6%”
  text quiet in key: 640 199 “up 4”
  text tell in key: 307 199 “4”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
summary: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.`;
/* end snapshot council-placement-mix: a target of 75 */

snapshots["council-placement-mix: targets over the whole"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: groups: expected targets that add to 1 at most, received targets that add to more; correct them; none is drawn
headline: 350 foster carers, up 9 since 31 March 2024
standfirst: The largest part is our own carers: 168, up 7.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,0,1,158,269L149,216A81,81,0,0,0,137,55Z
  path shape slot-1 tint-3: M154,270A135,135,0,0,1,59,247L90,203A81,81,0,0,0,147,216Z
  path shape slot-2: M56,245A135,135,0,0,1,80,13L103,62A81,81,0,0,0,88,201Z
  path shape slot-2 tint-3: M83,12A135,135,0,0,1,134,1L135,55A81,81,0,0,0,104,61Z
  text tell: 207 131 “1”
  text on-dark: 244 128 “48%”
  text tell: 119 205 “2”
  text on-pale: 111 241 “12%”
  text tell: 65 129 “3”
  text on-light: 29 125 “34%”
  text tell: 121 66 “4”
  text on-pale: 114 30 “6%”
  text hole: 136 128 “48%”
  text plain: 136 149 “our own carers”
  text heading in key: 300 57 “In-house”
  text figure in key: 543 57 “210”; 580 57 “60%”
  text quiet in key: 640 57 “up 14”
  rect row in key: 296 69 348
  rect shape slot-1 in key: 300 75 13
  text name in key: 321 82 “Our own carers”
  text plain in key: 543 82 “168”
  text figure in key: 580 82 “48%”
  text quiet in key: 640 82 “up 7”
  text tell in key: 307 82 “1”
  rect row in key: 296 94 348
  rect shape slot-1 tint-3 in key: 300 100 13
  text name in key: 321 107 “Our carers, family and”; 321 124 “friends”
  text plain in key: 543 107 “42”
  text figure in key: 580 107 “12%”
  text quiet in key: 640 107 “up 7”
  text tell in key: 307 107 “2”
  text heading in key: 300 149 “External”
  text figure in key: 543 149 “140”; 580 149 “40%”
  text quiet in key: 640 149 “down 5”
  rect row in key: 296 161 348
  rect shape slot-2 in key: 300 167 13
  text name in key: 321 174 “Agency carers”
  text plain in key: 543 174 “118”
  text figure in key: 580 174 “34%”
  text quiet in key: 640 174 “down 9”
  text tell in key: 307 174 “3”
  rect row in key: 296 186 348
  rect shape slot-2 tint-3 in key: 300 192 13
  text name in key: 321 199 “Agency carers, parent”; 321 216 “and child”
  text plain in key: 543 199 “22”
  text figure in key: 580 199 “6%”
  text quiet in key: 640 199 “up 4”
  text tell in key: 307 199 “4”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
summary: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.`;
/* end snapshot council-placement-mix: targets over the whole */

snapshots["council-placement-mix: a misspelt field"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
headline: 350 foster carers, up 9 since 31 March 2024
standfirst: 60% in-house, 15 percentage points short of the 75% target, share up 3 percentage points.
chart: 640 × 286
  path shape slot-1: M196,8A135,135,0,0,1,216,276L207,223A81,81,0,0,0,195,62Z
  path shape slot-1 tint-3: M212,277A135,135,0,0,1,117,254L148,210A81,81,0,0,0,205,223Z
  path shape slot-2: M114,252A135,135,0,0,1,138,20L161,69A81,81,0,0,0,146,208Z
  path shape slot-2 tint-3: M141,19A135,135,0,0,1,192,8L193,62A81,81,0,0,0,162,68Z
  path halo: M119,144L53,145
  path target slot-0: M119,144L53,145
  text tell: 265 138 “1”
  text on-dark: 302 135 “48%”
  text tell: 177 212 “2”
  text on-pale: 169 248 “12%”
  text tell: 123 136 “3”
  text on-light: 103 85 “34%”
  text tell: 179 73 “4”
  text on-pale: 172 37 “6%”
  text heading: 48 137 “Target”; 48 154 “75%”
  text hole: 194 135 “60%”
  text plain: 194 156 “in-house”
  text heading in key: 358 13 “In-house”
  text quiet in key: 358 30 “up 14”
  text figure in key: 603 13 “210”; 640 13 “60%”
  rect row in key: 354 42 290
  rect shape slot-1 in key: 358 48 13
  text name in key: 379 55 “Our own carers”
  text quiet in key: 379 72 “up 7”
  text plain in key: 603 55 “168”
  text figure in key: 640 55 “48%”
  text tell in key: 365 55 “1”
  rect row in key: 354 84 290
  rect shape slot-1 tint-3 in key: 358 90 13
  text name in key: 379 97 “Our carers, family and”; 379 114 “friends”
  text quiet in key: 379 131 “up 7”
  text plain in key: 603 97 “42”
  text figure in key: 640 97 “12%”
  text tell in key: 365 97 “2”
  text heading in key: 358 156 “External”
  text quiet in key: 358 173 “down 5”
  text figure in key: 603 156 “140”; 640 156 “40%”
  rect row in key: 354 185 290
  rect shape slot-2 in key: 358 191 13
  text name in key: 379 198 “Agency carers”
  text quiet in key: 379 215 “down 9”
  text plain in key: 603 198 “118”
  text figure in key: 640 198 “34%”
  text tell in key: 365 198 “3”
  rect row in key: 354 227 290
  rect shape slot-2 tint-3 in key: 358 233 13
  text name in key: 379 240 “Agency carers, parent”; 379 257 “and child”
  text quiet in key: 379 274 “up 4”
  text plain in key: 603 240 “22”
  text figure in key: 640 240 “6%”
  text tell in key: 365 240 “4”
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
summary: In-house: 210 (60%), 15 percentage points short of the 75% target; up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.`;
/* end snapshot council-placement-mix: a misspelt field */

snapshots["council-placement-mix: small counts of people in the file"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 485 in total
standfirst: The largest part is foster placements: 328.
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,1,1,19,203L66,176A81,81,0,1,0,137,55Z
  path shape slot-2: M17,200A135,135,0,0,1,6,98L58,113A81,81,0,0,0,65,174Z
  path shape slot-3: M7,95A135,135,0,0,1,72,17L97,65A81,81,0,0,0,59,111Z
  path shape other: M75,16A135,135,0,0,1,134,1L135,55A81,81,0,0,0,99,64Z
  text tell: 197 172 “1”
  text on-dark: 229 191 “68%”
  text tell: 65 143 “2”
  text on-light: 29 147 “13%”
  text tell: 81 91 “3”
  text on-dark: 53 67 “12%”
  text tell: 119 67 “4”
  text on-pale: 110 31 “7%”
  text hole: 136 119 “68%”
  text plain: 136 141 “foster”; 136 158 “placements”
  rect row in key: 296 69 348
  rect shape slot-1 in key: 300 75 13
  text name in key: 321 82 “Foster placements”
  text plain in key: 603 82 “328”
  text figure in key: 640 82 “68%”
  text tell in key: 307 82 “1”
  rect row in key: 296 94 348
  rect shape slot-2 in key: 300 100 13
  text name in key: 321 107 “Secure homes and children’s”; 321 124 “homes”
  text plain in key: 603 107 “61”
  text figure in key: 640 107 “13%”
  text tell in key: 307 107 “2”
  rect row in key: 296 136 348
  rect shape slot-3 in key: 300 142 13
  text name in key: 321 149 “Supported accommodation”
  text plain in key: 603 149 “60”
  text figure in key: 640 149 “12%”
  text tell in key: 307 149 “3”
  rect row in key: 296 161 348
  rect shape other in key: 300 167 13
  text name in key: 321 174 “All other”
  text quiet in key: 321 191 “of which 2 kinds withheld”
  text plain in key: 603 174 “36”
  text figure in key: 640 174 “7%”
  text tell in key: 307 174 “4”
vital: “All other” is what is left of the total: numbers withheld to protect people, and small ones.
notes: “All other” is these parts together: Placed with parents; Placed for adoption; Residential schools. Each has a row of its own in the table.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.
summary: 485 in total on 31 March 2025. The largest part is foster placements: 328 (68%). All other: 36 (7%), of which 2 kinds withheld.
summary: Withheld as confidential: Placed for adoption (in All other); Residential schools (in All other).`;
/* end snapshot council-placement-mix: small counts of people in the file */

snapshots["council-placement-mix: neither parts nor targets"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: parts: expected one part at least, received none that can be drawn; add or correct one`;
/* end snapshot council-placement-mix: neither parts nor targets */

snapshots["council-placement-mix: an empty list"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected one dataset at least, received a list of 0; add one`;
/* end snapshot council-placement-mix: an empty list */

snapshots["council-placement-mix: a text instead of a dataset"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected a dataset, received text; write { "title": "…", "parts": [{ "name": "…", "value": 168 }] }`;
/* end snapshot council-placement-mix: a text instead of a dataset */

snapshots["council-threshold-funnel: levels and a journey"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 612
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,359V472; M189,535V606
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 363 132; 189 405 115; 189 447 66
  rect bar solid tint-5 slot-5: 189 539 120
  rect edge slot-5: 190 539 119
  rect bar solid tint-5 slot-5: 189 581 28
  rect edge slot-5: 190 581 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text name: 0 373 “Police”
  text figure: 328 373 “2,210 · 42%”
  text name: 0 415 “Others”
  text figure: 311 415 “1,916 · 37%”
  text name: 0 457 “Schools”
  text figure: 262 457 “1,104 · 21%”
  text heading: 0 513 “No threshold met”
  text name: 0 549 “Advice and guidance”
  text figure: 316 549 “2,010 · 38%”
  text name: 0 583 “Redirected to another”; 0 600 “organisation”
  text figure: 224 591 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: levels and a journey */

snapshots["council-threshold-funnel: levels alone"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 612
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,359V472; M189,535V606
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 363 132; 189 405 115; 189 447 66
  rect bar solid tint-5 slot-5: 189 539 120
  rect edge slot-5: 190 539 119
  rect bar solid tint-5 slot-5: 189 581 28
  rect edge slot-5: 190 581 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text name: 0 373 “Police”
  text figure: 328 373 “2,210 · 42%”
  text name: 0 415 “Others”
  text figure: 311 415 “1,916 · 37%”
  text name: 0 457 “Schools”
  text figure: 262 457 “1,104 · 21%”
  text heading: 0 513 “No threshold met”
  text name: 0 549 “Advice and guidance”
  text figure: 316 549 “2,010 · 38%”
  text name: 0 583 “Redirected to another”; 0 600 “organisation”
  text figure: 224 591 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: levels alone */

snapshots["council-threshold-funnel: a journey alone"] = 
`heading: From contact to care
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts
standfirst: Numbers fall most from assessments to child in need plans begun: by 220, to 58%.
chart: 640 × 410
  path zero slot-0: M189,31V60
  path link slot-lead: M189,148L233,148L230,186L189,186Z; M189,207L230,207L213,245L189,245Z
  path zero slot-0: M189,123V270; M189,333V404
  rect bar solid slot-lead: 189 35 405; 189 127 44; 189 186 41; 189 245 24; 189 337 14; 189 379 32
  text heading: 0 9 “In the quarter: contacts”
  text name: 0 45 “Contacts”
  text figure: 601 45 “5,230”
  text heading: 0 101 “In the quarter: children”
  text name: 0 137 “Referrals”
  text figure: 240 137 “570”
  text quiet: 0 167 “↓ 93%”
  text name: 0 196 “Assessments”
  text figure: 237 196 “530”
  text quiet: 0 226 “↓ 58%”
  text name: 0 247 “Child in need plans”; 0 264 “begun”
  text figure: 220 255 “310”
  text heading: 0 311 “On 30 June 2021: children”
  text name: 0 347 “Child protection plans”
  text figure: 210 347 “180”
  text name: 0 389 “Looked after”
  text figure: 228 389 “412”
vital: The stages are not one group of children followed through time.
notes: Some stages are counted over the period, others on its last day.
notes: One child may have several contacts and episodes.
notes: Where a number is larger than the one before, not all came through that stage, so no rate is given.
notes: Years end on 31 March.
summary: Numbers fall most from assessments to child in need plans begun: by 220, to 58%. Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes.`;
/* end snapshot council-threshold-funnel: a journey alone */

snapshots["council-threshold-funnel: the journey first"] = 
`heading: Front door, quarter 1
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts
standfirst: Numbers fall most from assessments to child in need plans begun: by 220, to 58%.
chart: 640 × 410
  path zero slot-0: M189,31V60
  path link slot-lead: M189,148L233,148L230,186L189,186Z; M189,207L230,207L213,245L189,245Z
  path zero slot-0: M189,123V270; M189,333V404
  rect bar solid slot-lead: 189 35 405; 189 127 44; 189 186 41; 189 245 24; 189 337 14; 189 379 32
  text heading: 0 9 “In the quarter: contacts”
  text name: 0 45 “Contacts”
  text figure: 601 45 “5,230”
  text heading: 0 101 “In the quarter: children”
  text name: 0 137 “Referrals”
  text figure: 240 137 “570”
  text quiet: 0 167 “↓ 93%”
  text name: 0 196 “Assessments”
  text figure: 237 196 “530”
  text quiet: 0 226 “↓ 58%”
  text name: 0 247 “Child in need plans”; 0 264 “begun”
  text figure: 220 255 “310”
  text heading: 0 311 “On 30 June 2021: children”
  text name: 0 347 “Child protection plans”
  text figure: 210 347 “180”
  text name: 0 389 “Looked after”
  text figure: 228 389 “412”
vital: The stages are not one group of children followed through time.
notes: Some stages are counted over the period, others on its last day.
notes: One child may have several contacts and episodes.
notes: Where a number is larger than the one before, not all came through that stage, so no rate is given.
notes: Years end on 31 March.
summary: Numbers fall most from assessments to child in need plans begun: by 220, to 58%. Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes.`;
/* end snapshot council-threshold-funnel: the journey first */

snapshots["council-threshold-funnel: set beside another area"] = 
`heading: From contact to care
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts
standfirst: Child in need plans begun come to 58% of assessments in Exampleshire and 61% in Sampleshire.
chart: 640 × 388
  path zero slot-0: M189,67V387; M422,67V387
  rect bar solid slot-lead: 189 71 171
  rect bar solid slot-6: 422 71 134
  rect bar solid slot-lead: 189 141 19
  rect bar solid slot-6: 422 141 17
  rect bar solid slot-lead: 189 197 17
  rect bar solid slot-6: 422 197 16
  rect bar solid slot-lead: 189 260 10
  rect bar solid slot-6: 422 260 10
  rect bar solid slot-lead: 189 337 6
  rect bar solid slot-6: 422 337 5
  rect bar solid slot-lead: 189 365 13
  rect bar solid slot-6: 422 365 11
  text heading: 189 9 “Exampleshire”; 422 9 “Sampleshire”; 0 37 “In the quarter:”; 0 54 “contacts”
  text name: 0 80 “Contacts”
  text plain: 367 80 “5,230”; 563 80 “4,100”
  text heading: 0 107 “In the quarter:”; 0 124 “children”
  text name: 0 150 “Referrals”
  text plain: 215 150 “570”; 446 150 “505”; 196 178 “↓ 93%”; 429 178 “↓ 97%”
  text name: 0 206 “Assessments”
  text plain: 213 206 “530”; 445 206 “490”; 196 234 “↓ 58%”; 429 234 “↓ 61%”
  text name: 0 261 “Child in need plans”; 0 278 “begun”
  text plain: 206 269 “310”; 439 269 “300”
  text heading: 0 303 “On 30 June 2021:”; 0 320 “children”
  text name: 0 346 “Child protection plans”
  text plain: 202 346 “180”; 434 346 “160”
  text name: 0 374 “Looked after”
  text plain: 209 374 “412”; 440 374 “350”
vital: The stages are not one group of children followed through time.
notes: Some stages are counted over the period, others on its last day.
notes: One child may have several contacts and episodes.
notes: Where a number is larger than the one before, not all came through that stage, so no rate is given.
notes: Years end on 31 March.
summary: Child in need plans begun come to 58% of assessments in Exampleshire and 61% in Sampleshire. Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes. Sampleshire is set beside it.`;
/* end snapshot council-threshold-funnel: set beside another area */

snapshots["council-threshold-funnel: levels of two areas"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level in Exampleshire and 51% in Sampleshire.
base: At this level
base: At a higher level
chart: 640 × 534
  path zero slot-0: M189,25V518; M422,25V380
  rect bar solid tint-4 slot-lead: 189 29 90
  rect edge slot-lead: 190 30 89
  rect bar solid tint-5 slot-5 apart: 279 29 81
  rect edge slot-5: 280 30 80
  rect bar solid tint-4 slot-6: 422 29 87
  rect edge slot-6: 423 30 86
  rect bar solid tint-5 slot-5 apart: 509 29 83
  rect edge slot-5: 510 30 82
  rect bar solid tint-4 slot-lead: 189 57 69
  rect edge slot-lead: 190 58 68
  rect bar solid slot-lead apart: 258 57 21
  rect bar solid tint-4 slot-6: 422 57 66
  rect edge slot-6: 423 58 65
  rect bar solid slot-6 apart: 488 57 22
  rect bar solid tint-4 slot-lead: 189 85 32
  rect edge slot-lead: 190 86 31
  rect bar solid slot-lead apart: 221 85 37
  rect bar solid tint-4 slot-6: 422 85 26
  rect edge slot-6: 423 86 25
  rect bar solid slot-6 apart: 448 85 39
  rect bar solid tint-4 slot-lead: 189 113 19
  rect edge slot-lead: 190 114 18
  rect bar solid slot-lead apart: 208 113 14
  rect bar solid tint-4 slot-6: 422 113 13
  rect edge slot-6: 423 114 12
  rect bar solid slot-6 apart: 435 113 13
  rect bar solid slot-lead: 189 141 19
  rect bar solid slot-6: 422 141 13
  rect bar solid slot-lead: 189 211 72
  rect bar solid slot-6: 422 211 57
  rect bar solid slot-lead: 189 239 63
  rect bar solid slot-6: 422 239 61
  rect bar solid slot-lead: 189 267 36
  rect bar solid slot-6: 422 267 53
  rect bar solid tint-5 slot-5: 189 323 66
  rect edge slot-5: 190 324 65
  rect bar solid tint-5 slot-5: 422 323 66
  rect edge slot-5: 423 324 65
  rect bar solid tint-5 slot-5: 189 358 15
  rect edge slot-5: 190 359 14
  rect bar solid tint-5 slot-5: 422 358 18
  rect edge slot-5: 423 359 17
  text heading: 189 9 “Exampleshire”; 422 9 “Sampleshire”
  text name: 0 38 “Contacts”
  text plain: 367 38 “5,230”; 600 38 “3,900”
  text name: 0 66 “Any level”
  text plain: 286 66 “53%”; 517 66 “51%”
  text name: 0 94 “Level 2 and over”
  text plain: 265 94 “41%”; 495 94 “38%”
  text name: 0 122 “Level 3 and over”
  text plain: 228 122 “19%”; 455 122 “15%”
  text name: 0 150 “Level 4, statutory”
  text plain: 215 150 “11%”; 442 150 “8%”
  text heading: 0 177 “Where contacts came”; 0 194 “from”
  text name: 0 220 “Police”
  text plain: 268 220 “42%”; 486 220 “33%”
  text name: 0 248 “Others”
  text plain: 259 248 “37%”; 490 248 “36%”
  text name: 0 276 “Schools”
  text plain: 232 276 “21%”; 482 276 “31%”
  text heading: 0 304 “No threshold met”
  text name: 0 332 “Advice and guidance”
  text plain: 262 332 “38%”; 495 332 “38%”
  text name: 0 359 “Redirected to another”; 0 376 “organisation”
  text plain: 211 367 “9%”; 447 367 “10%”
  text heading: 0 402 “Steps between levels”
  text name: 0 429 “Step-down: Level 4,”; 0 446 “statutory to Level 2,”; 0 463 “enhanced”
  text plain: 196 446 “88”
  text name: 0 488 “Step up: Level 2,”; 0 505 “enhanced to Level 4,”; 0 522 “statutory”
  text plain: 196 505 “31”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
summary: 53% of contacts met a threshold level in Exampleshire and 51% in Sampleshire. Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,760; level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31). Sampleshire is set beside it.`;
/* end snapshot council-threshold-funnel: levels of two areas */

snapshots["council-threshold-funnel: a journey with the period before"] = 
`heading: From contact to care
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: Numbers fall most from assessments to child in need plans begun: by 220, to 58%.
base: Period before
chart: 640 × 410
  path zero slot-0: M189,27V56
  path link slot-lead: M189,151L223,151L221,182L189,182Z; M189,210L221,210L208,241L189,241Z
  path zero slot-0: M189,119V266; M189,329V400
  rect bar solid slot-lead: 189 31 313
  rect bar before slot-lead: 189 54 300
  rect edge slot-lead: 190 55 299
  rect bar solid slot-lead: 189 123 34
  rect bar before slot-lead: 189 146 35
  rect edge slot-lead: 190 147 34
  rect bar solid slot-lead: 189 182 32
  rect bar before slot-lead: 189 205 32
  rect edge slot-lead: 190 206 31
  rect bar solid slot-lead: 189 241 19
  rect bar before slot-lead: 189 264 18
  rect edge slot-lead: 190 265 17
  rect bar solid slot-lead: 189 333 11
  rect bar before slot-lead: 189 356 12
  rect edge slot-lead: 190 357 11
  rect bar solid slot-lead: 189 375 25
  rect bar before slot-lead: 189 398 23
  rect edge slot-lead: 190 399 22
  text heading: 0 9 “In the quarter: contacts”
  text name: 0 45 “Contacts”
  text figure: 509 42 “5,230”
  text quiet: 554 42 “up 220 (4%)”
  text heading: 0 101 “In the quarter: children”
  text name: 0 137 “Referrals”
  text figure: 230 134 “570”
  text quiet: 260 134 “down 20 (3%)”; 0 167 “↓ 93%”
  text name: 0 196 “Assessments”
  text figure: 228 193 “530”
  text quiet: 258 193 “down 11 (2%)”; 0 226 “↓ 58%”
  text name: 0 247 “Child in need plans”; 0 264 “begun”
  text figure: 215 252 “310”
  text quiet: 245 252 “up 10 (3%)”
  text heading: 0 311 “On 30 June 2021: children”
  text name: 0 347 “Child protection plans”
  text figure: 207 344 “180”
  text quiet: 237 344 “down 15 (8%)”
  text name: 0 389 “Looked after”
  text figure: 221 386 “412”
  text quiet: 251 386 “up 22 (6%)”
vital: The stages are not one group of children followed through time.
notes: Some stages are counted over the period, others on its last day.
notes: One child may have several contacts and episodes.
notes: Where a number is larger than the one before, not all came through that stage, so no rate is given.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Numbers fall most from assessments to child in need plans begun: by 220, to 58%. Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes.`;
/* end snapshot council-threshold-funnel: a journey with the period before */

snapshots["council-threshold-funnel: a stage that rises"] = 
`heading: From contact to care
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
headline: 570 referrals
chart: 640 × 108
  path zero slot-0: M189,31V102
  rect bar solid slot-lead: 189 35 341; 189 77 420
  text heading: 0 9 “In the quarter: episodes”
  text name: 0 45 “Referrals”
  text figure: 537 45 “570”
  text name: 0 87 “Assessments”
  text figure: 616 87 “702”
notes: One child may have several contacts and episodes.
notes: Where a number is larger than the one before, not all came through that stage, so no rate is given.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1. Referrals: 570 episodes; Assessments: 702 episodes.`;
/* end snapshot council-threshold-funnel: a stage that rises */

snapshots["council-threshold-funnel: areas of unlike size"] = 
`heading: From contact to care
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts
standfirst: Child in need plans begun come to 58% of assessments in Exampleshire and 100% in Wider Exampleshire.
chart: 640 × 416
  path zero slot-0: M189,67V415; M422,67V415
  rect bar solid slot-lead: 189 71 171
  rect bar solid slot-2: 422 71 163
  rect bar solid slot-lead: 189 141 19
  rect bar solid slot-2: 422 141 163
  rect bar solid slot-lead: 189 197 17
  rect bar solid slot-2: 422 197 163
  rect bar solid slot-lead: 189 260 10
  rect bar solid slot-2: 422 260 163
  rect bar solid slot-lead: 189 337 6
  rect bar solid slot-2: 422 337 163
  rect bar solid slot-lead: 189 393 13
  rect bar solid slot-2: 422 393 163
  text heading: 189 9 “Exampleshire”; 422 9 “Wider Exampleshire”; 0 37 “In the quarter:”; 0 54 “contacts”
  text name: 0 80 “Contacts”
  text plain: 367 80 “5,230”; 592 80 “54,000”
  text heading: 0 107 “In the quarter:”; 0 124 “children”
  text name: 0 150 “Referrals”
  text plain: 215 150 “570”; 592 150 “54,000”; 196 178 “↓ 93%”; 429 178 “↓ 100%”
  text name: 0 206 “Assessments”
  text plain: 213 206 “530”; 592 206 “54,000”; 196 234 “↓ 58%”; 429 234 “↓ 100%”
  text name: 0 261 “Child in need plans”; 0 278 “begun”
  text plain: 206 269 “310”; 592 269 “54,000”
  text heading: 0 303 “On 30 June 2021:”; 0 320 “children”
  text name: 0 346 “Child protection plans”
  text plain: 202 346 “180”; 592 346 “54,000”; 429 374 “↓ 100%”
  text name: 0 402 “Looked after”
  text plain: 209 402 “412”; 592 402 “54,000”
vital: Each area is drawn on a scale of its own: compare shapes and rates, not lengths.
vital: The stages are not one group of children followed through time.
notes: Some stages are counted over the period, others on its last day.
notes: One child may have several contacts and episodes.
notes: Where a number is larger than the one before, not all came through that stage, so no rate is given.
notes: Years end on 31 March.
summary: Child in need plans begun come to 58% of assessments in Exampleshire and 100% in Wider Exampleshire. Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes. Wider Exampleshire is set beside it.`;
/* end snapshot council-threshold-funnel: areas of unlike size */

snapshots["council-threshold-funnel: a council’s own five levels"] = 
`heading: Five levels of our own
subtitle: Contacts by threshold level
headline: 1,000 contacts
standfirst: All of the contacts met a threshold level, 10% the highest.
base: At this level
base: At a higher level
chart: 640 × 286
  path zero slot-0: M189,7V280
  path drop slot-lead: M540,32V53; M435,74V103; M347,124V154; M277,175V204; M224,225V255
  path arrow slot-5: M442,265h8; M446,265V170
  path arrowhead slot-5: M446,164l-5,8h10Z
  rect bar solid tint-4 slot-lead: 189 11 351
  rect edge slot-lead: 190 11 350
  rect bar solid tint-4 slot-lead: 189 53 245
  rect edge slot-lead: 190 53 244
  rect bar solid slot-lead apart: 434 53 105
  rect bar solid tint-4 slot-lead: 189 103 158
  rect edge slot-lead: 190 104 157
  rect bar solid slot-lead apart: 347 103 88
  rect bar solid tint-4 slot-lead: 189 154 88
  rect edge slot-lead: 190 154 87
  rect bar solid slot-lead apart: 277 154 70
  rect bar solid tint-4 slot-lead: 189 204 35
  rect edge slot-lead: 190 205 34
  rect bar solid slot-lead apart: 224 204 53
  rect bar solid slot-lead: 189 255 35
  text name: 0 21 “Contacts”
  text figure: 547 21 “1,000”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Thriving: 300”
  text figure: 547 63 “1,000 · 100%”
  text name: 0 97 “Getting advice and”; 0 114 “over”
  text quiet: 0 131 “250 at this level”
  text figure: 442 114 “700 · 70%”
  text name: 0 156 “Getting help and over”
  text quiet: 0 173 “200 at this level”
  text figure: 354 164 “450 · 45%”
  text name: 0 198 “Getting more help and”; 0 215 “over”
  text quiet: 0 232 “150 at this level”
  text figure: 284 215 “250 · 25%”
  text name: 0 265 “At risk”
  text figure: 231 265 “100 · 10%”; 453 206 “12”
  text quiet: 453 223 “Step down”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
summary: 1,000 contacts. Contacts that met any level: 1,000 (100%); getting advice and over: 700 (70%); getting help and over: 450 (45%); getting more help and over: 250 (25%). By threshold level: Thriving (30%); Getting advice (25%); Getting help (20%); Getting more help (15%); At risk (10%). Step down: At risk to Getting help (12).`;
/* end snapshot council-threshold-funnel: a council’s own five levels */

snapshots["council-threshold-funnel: parts that leave some contacts over"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 520
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,267V380; M189,443V514
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 271 132; 189 313 66; 189 355 115
  rect bar solid tint-5 slot-5: 189 447 28
  rect edge slot-5: 190 447 27
  rect bar solid tint-5 slot-5: 189 489 120
  rect edge slot-5: 190 489 119
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Where contacts came from”
  text name: 0 281 “Police”
  text figure: 328 281 “2,210 · 42%”
  text name: 0 323 “Schools”
  text figure: 262 323 “1,104 · 21%”
  text name: 0 357 “From others, or not”; 0 374 “stated”
  text figure: 311 365 “1,916 · 37%”
  text heading: 0 421 “No threshold met”
  text name: 0 449 “Redirected to another”; 0 466 “organisation”
  text figure: 224 457 “460 · 9%”
  text name: 0 499 “Outcome not stated”
  text figure: 316 499 “2,010 · 38%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Redirected to another organisation (9%); Outcome not stated (38%).`;
/* end snapshot council-threshold-funnel: parts that leave some contacts over */

snapshots["council-threshold-funnel: small counts covered by others"] = 
`heading: A small front door
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 90 contacts
standfirst: 56% of contacts met a threshold level, 3% the highest.
base: At this level
base: At a higher level
chart: 640 × 218
  path zero slot-0: M189,7V120
  path drop slot-lead: M427,32V53; M203,74V95
  path zero slot-0: M189,183V212
  rect bar solid tint-4 slot-lead: 189 11 238
  rect edge slot-lead: 190 11 237
  rect bar solid tint-5 slot-5 apart: 427 11 190
  rect edge slot-5: 427 11 189
  rect bar solid tint-4 slot-lead: 189 53 14
  rect edge slot-lead: 190 53 13
  rect bar solid slot-lead apart: 203 53 223
  rect bar solid slot-lead: 189 95 14
  rect bar solid tint-5 slot-5: 189 187 190
  rect edge slot-5: 190 187 189
  text name: 0 21 “Contacts”
  text figure: 624 21 “90”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Level 2: 47”
  text figure: 434 63 “50 · 56%”
  text name: 0 105 “Level 4”
  text figure: 210 105 “3 · 3%”
  text heading: 0 161 “No threshold met”
  text name: 0 197 “Advice”
  text figure: 386 197 “40 · 44%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. Contacts that met any level: 50 (56%). By threshold level: Level 2 (52%); Level 4 (3%). Met no threshold: Advice (44%).`;
/* end snapshot council-threshold-funnel: small counts covered by others */

snapshots["council-threshold-funnel: no contact at all"] = 
`heading: An empty quarter
subtitle: Contacts
headline: 0 contacts
chart: 640 × 226
  text name: 0 21 “Contacts”
  text figure: 196 21 “0”
  text heading: 0 77 “Where contacts came from”
  text name: 0 113 “Police”
  text figure: 196 113 “0”
  text heading: 0 169 “What became of the contacts”
  text name: 0 205 “Advice”
  text figure: 196 205 “0”
summary: 0 contacts. Where contacts came from: Police (0). What became of the contacts: Advice (0).`;
/* end snapshot council-threshold-funnel: no contact at all */

snapshots["council-threshold-funnel: long names"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 621
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,384V481; M189,544V615
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 388 299; 189 456 14
  rect bar solid tint-5 slot-5: 189 548 120
  rect edge slot-5: 190 548 119
  rect bar solid tint-5 slot-5: 189 590 28
  rect edge slot-5: 190 590 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text name: 0 365 “Schools, colleges,”; 0 382 “nurseries,”; 0 399 “childminders and every”; 0 416 “other place of”; 0 433 “learning”
  text figure: 495 399 “5,000 · 96%”
  text name: 0 466 “Hospitals”
  text figure: 210 466 “230 · 4%”
  text heading: 0 522 “No threshold met”
  text name: 0 558 “Advice and guidance”
  text figure: 316 558 “2,010 · 38%”
  text name: 0 592 “Redirected to another”; 0 609 “organisation”
  text figure: 224 600 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Schools, colleges, nurseries, childminders and every other place of learning (96%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: long names */

snapshots["council-threshold-funnel: rounded to 10"] = 
`heading: A small front door
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 900 contacts
standfirst: About 56% of contacts met a threshold level, about 3% the highest.
base: At this level
base: At a higher level
chart: 640 × 218
  path zero slot-0: M189,7V120
  path drop slot-lead: M422,32V53; M203,74V95
  path zero slot-0: M189,183V212
  rect bar solid tint-4 slot-lead: 189 11 233
  rect edge slot-lead: 190 11 232
  rect bar solid tint-5 slot-5 apart: 422 11 187
  rect edge slot-5: 423 11 186
  rect bar solid tint-4 slot-lead: 189 53 14
  rect edge slot-lead: 190 53 13
  rect bar solid slot-lead apart: 203 53 219
  rect bar solid slot-lead: 189 95 14
  rect bar solid tint-5 slot-5: 189 187 187
  rect edge slot-5: 190 187 186
  text name: 0 21 “Contacts”
  text figure: 616 21 “900”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Level 2: 470”
  text figure: 429 63 “500 · 56%”
  text name: 0 105 “Level 4”
  text figure: 210 105 “30 · 3%”
  text heading: 0 161 “No threshold met”
  text name: 0 197 “Advice”
  text figure: 383 197 “400 · 44%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it. Rounded numbers are added, so a sum may differ from one that is published elsewhere.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Percentages are of rounded numbers, and may be off by up to 2 percentage points.
notes: Numbers of people are rounded to the nearest 10.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 900 contacts. Contacts that met any level: 500 (about 56%). By threshold level: Level 2 (about 52%); Level 4 (about 3%). Met no threshold: Advice (about 44%).`;
/* end snapshot council-threshold-funnel: rounded to 10 */

snapshots["council-threshold-funnel: most, without a number"] = 
`heading: Named, and not counted
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 6,134 contacts
standfirst: The largest source of contacts: Police (no number given).
chart: 640 × 419
  path hatch slot-5: M189,107L194,103M189,113L200,103M189,119L206,103M191,124L212,103M197,124L218,103M203,124L224,103M209,124L230,103M215,124L236,103M221,124L242,103M227,124L248,103M233,124L254,103M239,124L260,103M245,124L266,103M251,124L272,103M257,124L278,103… (4550)
  path zero slot-0: M189,7V36; M189,99V254
  rect bar solid tint-5 slot-5: 189 11 405
  rect edge slot-5: 190 11 404
  rect bar hatched slot-5: 190 103 404; 190 145 404; 190 187 404; 190 229 404
  text name: 0 21 “Contacts”
  text figure: 601 21 “6,134”
  text heading: 0 77 “Threshold level met”
  text quiet: 154 77 “No figures shown”
  text name: 0 113 “Universal”; 0 155 “Level 2, enhanced”; 0 197 “Level 3, enhanced”; 0 239 “Level 4, statutory”
  text heading: 0 295 “Where contacts came from”
  text name: 0 331 “Police”
  text figure: 196 331 “the most; no number given”
  text heading: 0 387 “No threshold met”
  text quiet: 131 387 “No figures shown”
  text name: 0 411 “Advice and guidance”
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Years end on 31 March.
notes: [x] not available.
summary: The largest source of contacts: Police (no number given). Exampleshire, 2021 to 2022, quarter 1: 6,134 contacts. The threshold levels are Universal, Level 2, enhanced, Level 3, enhanced and Level 4, statutory; no figures are shown for them. Named as outcomes, with no figures shown: advice and guidance.`;
/* end snapshot council-threshold-funnel: most, without a number */

snapshots["council-threshold-funnel: shares alone"] = 
`heading: Shares, and no numbers
subtitle: Contacts by threshold level
standfirst: 39% of contacts met the highest level: Level 2.
chart: 640 × 226
  path zero slot-0: M189,99V128; M189,191V220
  rect bar solid slot-lead: 189 103 185
  rect bar solid tint-5 slot-5: 189 195 289
  rect edge slot-5: 190 195 288
  text name: 0 21 “Contacts”
  text figure: 196 21 “[x]”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Level 2”
  text figure: 381 113 “39%; no number given”
  text heading: 0 169 “No threshold met”
  text name: 0 205 “Advice”
  text figure: 485 205 “61%; no number given”
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, as they are published.
notes: [x] not available.
summary: The number of contacts is not shown. By threshold level: Level 2 (39%). Met no threshold: Advice (61%).`;
/* end snapshot council-threshold-funnel: shares alone */

snapshots["council-threshold-funnel: a withheld part and another with it"] = 
`heading: A small front door
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 90 contacts
chart: 640 × 268
  path zero slot-0: M189,7V36; M189,99V170
  rect bar solid tint-5 slot-5: 189 11 428
  rect edge slot-5: 190 11 427
  rect bar solid slot-lead: 189 103 223
  text name: 0 21 “Contacts”
  text figure: 624 21 “90”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Level 2”
  text figure: 419 113 “47 · 52%”
  text name: 0 155 “Level 4”
  text figure: 196 155 “[c]”
  text heading: 0 211 “No threshold met”
  text name: 0 247 “Advice”
  text figure: 196 247 “[c]”
vital: [c] confidential: withheld so that nobody can be identified.
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. By threshold level: Level 2 (52%). Named as outcomes, with no figures shown: advice.
summary: Withheld as confidential: Threshold level met: Level 4; Level 4: Referral; No threshold met: Advice.`;
/* end snapshot council-threshold-funnel: a withheld part and another with it */

snapshots["council-threshold-funnel: a withheld total"] = 
`heading: Contacts withheld
chart: 640 × 176
  path zero slot-0: M189,99V170
  rect bar solid slot-lead: 189 103 428
  text name: 0 21 “Contacts”
  text figure: 196 21 “[c]”
  text heading: 0 77 “Where contacts came from”
  text name: 0 113 “Police”
  text figure: 624 113 “31”
  text name: 0 155 “Schools”
  text figure: 196 155 “[c]”
vital: [c] confidential: withheld so that nobody can be identified.
summary: The number of contacts is not shown. Where contacts came from: Police (31).
summary: Withheld as confidential: Contacts; Where contacts came from: Schools.`;
/* end snapshot council-threshold-funnel: a withheld total */

snapshots["council-threshold-funnel: a stage that is not available"] = 
`heading: From contact to care
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts
chart: 640 × 200
  path zero slot-0: M189,31V60; M189,123V194
  rect bar solid slot-lead: 189 35 405; 189 169 41
  text heading: 0 9 “In the quarter: contacts”
  text name: 0 45 “Contacts”
  text figure: 601 45 “5,230”
  text heading: 0 101 “In the quarter: children”
  text name: 0 137 “Referrals”
  text figure: 196 137 “[x]”
  text name: 0 179 “Assessments”
  text figure: 237 179 “530”
notes: One child may have several contacts and episodes.
notes: Years end on 31 March.
notes: [x] not available.
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: not available; Assessments: 530 children. The stages do not all count the same thing, and no rate is given where that changes.`;
/* end snapshot council-threshold-funnel: a stage that is not available */

snapshots["council-threshold-funnel: small counts of people in the file"] = 
`heading: A small front door
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 90 contacts
chart: 640 × 268
  path zero slot-0: M189,7V36; M189,99V170
  rect bar solid tint-5 slot-5: 189 11 428
  rect edge slot-5: 190 11 427
  rect bar solid slot-lead: 189 103 223
  text name: 0 21 “Contacts”
  text figure: 624 21 “90”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Level 2”
  text figure: 419 113 “47 · 52%”
  text name: 0 155 “Level 4”
  text figure: 196 155 “[c]”
  text heading: 0 211 “No threshold met”
  text name: 0 247 “Advice”
  text figure: 196 247 “[c]”
vital: [c] confidential: withheld so that nobody can be identified.
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. By threshold level: Level 2 (52%). Named as outcomes, with no figures shown: advice.
summary: Withheld as confidential: Threshold level met: Level 4; Level 4: Referral; No threshold met: Advice.`;
/* end snapshot council-threshold-funnel: small counts of people in the file */

snapshots["council-threshold-funnel: parts that add to more than the total"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: contacts: expected a number that its parts do not exceed, received less than its sources, and its outcomes and levels come to; correct the number or its parts; no shares of it are drawn
base: Period before
chart: 640 × 662
  path zero slot-0: M189,99V250; M189,409V522; M189,585V656
  rect bar before slot-1: 189 30 450
  rect edge slot-1: 190 31 449
  rect bar solid slot-lead: 189 103 58; 189 141 102
  rect bar before slot-lead: 189 164 108
  rect edge slot-lead: 190 165 107
  rect bar solid slot-lead: 189 187 38; 189 225 51
  rect bar before slot-lead: 189 248 49
  rect edge slot-lead: 190 249 48
  rect bar solid slot-lead: 189 413 199; 189 455 172; 189 497 99
  rect bar solid tint-5 slot-5: 189 589 181
  rect edge slot-5: 190 589 180
  rect bar solid tint-5 slot-5: 189 631 41
  rect edge slot-5: 190 631 40
  text name: 0 21 “Contacts”
  text figure: 196 18 “[!]”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Universal”
  text figure: 254 113 “640”
  text name: 0 155 “Level 2, enhanced”
  text figure: 298 152 “1,130”
  text quiet: 343 152 “down 70 (6%)”
  text name: 0 197 “Level 3, enhanced”
  text figure: 234 197 “420”
  text name: 0 239 “Level 4, statutory”
  text figure: 247 236 “570”
  text quiet: 277 236 “up 30 (6%)”
  text heading: 0 295 “Steps between levels”
  text name: 0 319 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 319 “88”
  text name: 0 340 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 340 “31”
  text heading: 0 387 “Where contacts came from”
  text name: 0 423 “Police”
  text figure: 395 423 “2,210”
  text name: 0 465 “Others”
  text figure: 368 465 “1,916”
  text name: 0 507 “Schools”
  text figure: 295 507 “1,104”
  text heading: 0 563 “No threshold met”
  text name: 0 599 “Advice and guidance”
  text figure: 377 599 “2,010”
  text name: 0 633 “Redirected to another”; 0 650 “organisation”
  text figure: 237 641 “460”
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: Exampleshire, 2021 to 2022, quarter 1. The number of contacts is not shown. Where contacts came from: Police (2,210); Others (1,916); Schools (1,104). By threshold level: Universal (640); Level 2, enhanced (1,130); Level 3, enhanced (420); Level 4, statutory (570). Met no threshold: Advice and guidance (2,010); Redirected to another organisation (460). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: parts that add to more than the total */

snapshots["council-threshold-funnel: a share over 1"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: sources[0].value.share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 503
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,426V497
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid tint-5 slot-5: 189 430 120
  rect edge slot-5: 190 430 119
  rect bar solid tint-5 slot-5: 189 472 28
  rect edge slot-5: 190 472 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text quiet: 193 337 “No figures shown”
  text name: 0 361 “Police”
  text heading: 0 404 “No threshold met”
  text name: 0 440 “Advice and guidance”
  text figure: 316 440 “2,010 · 38%”
  text name: 0 474 “Redirected to another”; 0 491 “organisation”
  text figure: 224 482 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [x] not available.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: a share over 1 */

snapshots["council-threshold-funnel: an outcome of an unknown level"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: outcomes[6].level: expected the id or name of a level ("1", "2", "3" or "4"), received "higher"; correct it, or add the level; its number is not shown, and no level is summed up
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: The largest source of contacts: Police (42%).
base: Period before
chart: 640 × 612
  path zero slot-0: M189,3V32
  path arrow slot-5: M238,236h8; M242,236V158
  path arrowhead slot-5: M242,152l-5,8h10Z
  path arrow slot-5: M337,152h8; M341,152V230
  path arrowhead slot-5: M341,236l-5,-8h10Z
  path zero slot-0: M189,317V430; M189,493V606
  rect bar solid tint-5 slot-5: 189 7 313
  rect edge slot-5: 190 8 312
  rect bar before slot-5: 189 30 300
  rect edge slot-5: 190 31 299
  rect bar before slot-1: 189 164 72
  rect edge slot-1: 190 165 71
  rect bar before slot-1: 189 248 32
  rect edge slot-1: 190 249 31
  rect bar solid slot-lead: 189 321 132; 189 363 115; 189 405 66
  rect bar solid tint-5 slot-5: 189 497 120
  rect edge slot-5: 190 497 119
  rect bar solid tint-5 slot-5: 189 539 28
  rect edge slot-5: 190 539 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Universal”
  text figure: 196 113 “[!]”
  text name: 0 155 “Level 2, enhanced”
  text figure: 196 152 “[!]”
  text name: 0 197 “Level 3, enhanced”
  text figure: 196 197 “[!]”
  text name: 0 239 “Level 4, statutory”
  text figure: 196 236 “[!]”; 249 185 “88”
  text quiet: 249 202 “Step down”
  text figure: 348 185 “31”
  text quiet: 348 202 “Step up”
  text heading: 0 295 “Where contacts came from”
  text name: 0 331 “Police”
  text figure: 328 331 “2,210 · 42%”
  text name: 0 373 “Others”
  text figure: 311 373 “1,916 · 37%”
  text name: 0 415 “Schools”
  text figure: 262 415 “1,104 · 21%”
  text heading: 0 471 “No threshold met”
  text name: 0 507 “Advice and guidance”
  text figure: 316 507 “2,010 · 38%”
  text name: 0 541 “Redirected to another”; 0 558 “organisation”
  text figure: 224 549 “460 · 9%”
  text name: 0 591 “Panel”
  text figure: 196 591 “[!]”
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: The largest source of contacts: Police (42%). Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The threshold levels are Universal, Level 2, enhanced, Level 3, enhanced and Level 4, statutory; no figures are shown for them. Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: an outcome of an unknown level */

snapshots["council-threshold-funnel: a movement between unknown levels"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: movements[0].from: expected the id or name of a level ("1", "2", "3" or "4"), received "statutory"; correct it, or add the level; the movement is left out
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 520
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,267V380; M189,443V514
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 271 132; 189 313 115; 189 355 66
  rect bar solid tint-5 slot-5: 189 447 120
  rect edge slot-5: 190 447 119
  rect bar solid tint-5 slot-5: 189 489 28
  rect edge slot-5: 190 489 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Where contacts came from”
  text name: 0 281 “Police”
  text figure: 328 281 “2,210 · 42%”
  text name: 0 323 “Others”
  text figure: 311 323 “1,916 · 37%”
  text name: 0 365 “Schools”
  text figure: 262 365 “1,104 · 21%”
  text heading: 0 421 “No threshold met”
  text name: 0 457 “Advice and guidance”
  text figure: 316 457 “2,010 · 38%”
  text name: 0 491 “Redirected to another”; 0 508 “organisation”
  text figure: 224 499 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%).`;
/* end snapshot council-threshold-funnel: a movement between unknown levels */

snapshots["council-threshold-funnel: two sources of one name"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: sources[3].name: expected each name once, received "Police", the same as sources[0]; rename one, or give each an "id"; neither number is shown
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 612
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,359V472; M189,535V606
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 363 115; 189 405 66
  rect bar solid tint-5 slot-5: 189 539 120
  rect edge slot-5: 190 539 119
  rect bar solid tint-5 slot-5: 189 581 28
  rect edge slot-5: 190 581 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text name: 0 373 “Others”
  text figure: 311 373 “1,916 · 37%”
  text name: 0 415 “Schools”
  text figure: 262 415 “1,104 · 21%”
  text name: 0 457 “Police”
  text figure: 196 457 “[!]”
  text heading: 0 513 “No threshold met”
  text name: 0 549 “Advice and guidance”
  text figure: 316 549 “2,010 · 38%”
  text name: 0 583 “Redirected to another”; 0 600 “organisation”
  text figure: 224 591 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. Where contacts came from: Others (37%); Schools (21%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: two sources of one name */

snapshots["council-threshold-funnel: a negative count"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: sources[0].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 570
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,359V430; M189,493V564
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 363 66
  rect bar solid tint-5 slot-5: 189 497 120
  rect edge slot-5: 190 497 119
  rect bar solid tint-5 slot-5: 189 539 28
  rect edge slot-5: 190 539 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text name: 0 373 “Schools”
  text figure: 262 373 “1,104 · 21%”
  text name: 0 415 “Police”
  text figure: 196 415 “[!]”
  text heading: 0 471 “No threshold met”
  text name: 0 507 “Advice and guidance”
  text figure: 316 507 “2,010 · 38%”
  text name: 0 541 “Redirected to another”; 0 558 “organisation”
  text figure: 224 549 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. Where contacts came from: Schools (21%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: a negative count */

snapshots["council-threshold-funnel: text for a number"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: sources[0].value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 570
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,359V430; M189,493V564
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 363 66
  rect bar solid tint-5 slot-5: 189 497 120
  rect edge slot-5: 190 497 119
  rect bar solid tint-5 slot-5: 189 539 28
  rect edge slot-5: 190 539 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text name: 0 373 “Schools”
  text figure: 262 373 “1,104 · 21%”
  text name: 0 415 “Police”
  text figure: 196 415 “[!]”
  text heading: 0 471 “No threshold met”
  text name: 0 507 “Advice and guidance”
  text figure: 316 507 “2,010 · 38%”
  text name: 0 541 “Redirected to another”; 0 558 “organisation”
  text figure: 224 549 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. Where contacts came from: Schools (21%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: text for a number */

snapshots["council-threshold-funnel: a stage that does not say what it counts"] = 
`heading: From contact to care
subtitle: Number at each stage · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: journey[2].of: expected "contacts", "episodes", "children" or "families", received nothing; add it
headline: 5,230 contacts
chart: 640 × 158
  path zero slot-0: M189,31V60; M189,123V152
  rect bar solid slot-lead: 189 35 405; 189 127 44
  text heading: 0 9 “In the quarter: contacts”
  text name: 0 45 “Contacts”
  text figure: 601 45 “5,230”
  text heading: 0 101 “In the quarter: children”
  text name: 0 137 “Referrals”
  text figure: 240 137 “570”
notes: One child may have several contacts and episodes.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children. The stages do not all count the same thing, and no rate is given where that changes.`;
/* end snapshot council-threshold-funnel: a stage that does not say what it counts */

snapshots["council-threshold-funnel: nothing to draw"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected contacts, outcomes, levels or a journey, received none that can be drawn; add or correct one of them`;
/* end snapshot council-threshold-funnel: nothing to draw */

snapshots["council-threshold-funnel: no dataset at all"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected a dataset, received "funnel"; write { "title": "…", "contacts": …, "outcomes": […] }`;
/* end snapshot council-threshold-funnel: no dataset at all */

snapshots["council-placement-mix: a group that is less than its parts"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
notice: Part of the data could not be used and is left out.
notice: groups[0].value: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown
headline: 350 foster carers, up 9 since 31 March 2024
standfirst: The largest part is our own carers: 168 (48%), up 7.
chart: 640 × 326
  rect bar hollow slot-2: 190 212 222
  rect bar solid slot-1: 189 77 269
  rect bar solid tint-3 slot-1: 189 119 67
  rect edge slot-1: 190 119 66
  rect bar solid slot-2: 189 253 189
  rect bar solid tint-3 slot-2: 189 295 35
  rect edge slot-2: 190 295 34
  path halo: M609,31V60
  path target slot-0: M609,31V60
  path zero slot-0: M189,31V144
  path halo: M329,207V236
  path target slot-0: M329,207V236
  path zero slot-0: M189,207V320
  text heading: 0 9 “In-house”
  text quiet: 69 9 “target 75%”
  text name: 0 45 “In-house, all”
  text figure: 616 45 “[!]”
  text name: 0 87 “Our own carers”
  text figure: 465 87 “168 (48%)”
  text quiet: 541 87 “up 7”
  text name: 0 121 “Our carers, family and”; 0 138 “friends”
  text figure: 263 129 “42 (12%)”
  text quiet: 332 129 “up 7”
  text heading: 0 185 “External”
  text quiet: 69 185 “target 25%”
  text name: 0 221 “External, all”
  text figure: 420 221 “140 (40%)”
  text quiet: 496 221 “down 5”
  text name: 0 263 “Agency carers”
  text figure: 385 263 “118 (34%)”
  text quiet: 461 263 “down 9”
  text name: 0 297 “Agency carers, parent”; 0 314 “and child”
  text figure: 231 305 “22 (6%)”
  text quiet: 292 305 “up 4”
base: Target
vital: Drawn as bars: a number could not be used, so the parts do not make a whole.
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [!] could not be read from the data.
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
summary: In-house: could not be read from the data. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.`;
/* end snapshot council-placement-mix: a group that is less than its parts */

snapshots["council-placement-mix: a number not available that the others would tell"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 485 in total
standfirst: The largest part is foster placements: 328 (68%).
chart: 640 × 252
  rect bar solid slot-lead: 189 11 374; 189 53 70; 189 95 68; 189 137 22
  path zero slot-0: M189,7V246
  text name: 0 21 “Foster placements”
  text figure: 570 21 “328 (68%)”
  text name: 0 55 “Secure homes and”; 0 72 “children’s homes”
  text figure: 266 63 “61 (13%)”
  text name: 0 97 “Supported”; 0 114 “accommodation”
  text figure: 264 105 “60 (12%)”
  text name: 0 147 “Placed with parents”
  text figure: 218 147 “19 (4%)”
  text name: 0 189 “Schools”
  text figure: 196 189 “[x]”
  text name: 0 231 “Placed for adoption”
  text figure: 196 231 “[c]”
vital: Drawn as bars: a number is not available, so the parts do not make a whole.
vital: Some numbers are withheld to protect people: [c].
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.
notes: [x] not available.
summary: 485 in total on 31 March 2025. The largest part is foster placements: 328 (68%).
summary: Withheld as confidential: Placed for adoption.`;
/* end snapshot council-placement-mix: a number not available that the others would tell */

snapshots["council-threshold-funnel: two levels of one id"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: levels[4].id: expected each id once, received "4", the same as levels[3]; rename one, or give each an "id"; neither number is shown
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: The largest source of contacts: Police (42%).
base: Period before
chart: 640 × 662
  path zero slot-0: M189,3V32; M189,99V254; M189,409V522; M189,585V656
  rect bar solid tint-5 slot-5: 189 7 313
  rect edge slot-5: 190 8 312
  rect bar before slot-5: 189 30 300
  rect edge slot-5: 190 31 299
  rect bar solid slot-lead: 189 103 38; 189 141 68
  rect bar before slot-lead: 189 164 72
  rect edge slot-lead: 190 165 71
  rect bar solid slot-lead: 189 187 25; 189 413 132; 189 455 115; 189 497 66
  rect bar solid tint-5 slot-5: 189 589 120
  rect edge slot-5: 190 589 119
  rect bar solid tint-5 slot-5: 189 631 28
  rect edge slot-5: 190 631 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Universal”
  text figure: 234 113 “640 · 12%”
  text name: 0 155 “Level 2, enhanced”
  text figure: 264 152 “1,130 · 22%”
  text quiet: 355 152 “down 70 (6%), was 24%”
  text name: 0 197 “Level 3, enhanced”
  text figure: 221 197 “420 · 8%”
  text name: 0 239 “Level 4, statutory”
  text figure: 196 239 “[!]”
  text heading: 0 295 “Steps between levels”
  text name: 0 319 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 319 “88”
  text name: 0 340 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 340 “31”
  text heading: 0 387 “Where contacts came from”
  text name: 0 423 “Police”
  text figure: 328 423 “2,210 · 42%”
  text name: 0 465 “Others”
  text figure: 311 465 “1,916 · 37%”
  text name: 0 507 “Schools”
  text figure: 262 507 “1,104 · 21%”
  text heading: 0 563 “No threshold met”
  text name: 0 599 “Advice and guidance”
  text figure: 316 599 “2,010 · 38%”
  text name: 0 633 “Redirected to another”; 0 650 “organisation”
  text figure: 224 641 “460 · 9%”
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: The largest source of contacts: Police (42%). Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: two levels of one id */

snapshots["council-threshold-funnel: a movement from a level to itself"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
notice: Part of the data could not be used and is left out.
notice: movements[0].to: expected another level than "from", received "4" again; correct it; the movement is left out
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 520
  path zero slot-0: M189,3V200
  path drop slot-lead: M354,28V53; M316,74V95; M248,116V137; M223,158V175
  path zero slot-0: M189,267V380; M189,443V514
  rect bar solid tint-4 slot-lead: 189 7 165
  rect edge slot-lead: 190 8 164
  rect bar solid tint-5 slot-5 apart: 354 7 148
  rect edge slot-5: 355 8 147
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 127
  rect edge slot-lead: 190 53 126
  rect bar solid slot-lead apart: 316 53 38
  rect bar solid tint-4 slot-lead: 189 95 59
  rect edge slot-lead: 190 95 58
  rect bar solid slot-lead apart: 248 95 68
  rect bar solid tint-4 slot-lead: 189 137 34
  rect edge slot-lead: 190 137 33
  rect bar solid slot-lead apart: 223 137 25
  rect bar solid slot-lead: 189 175 34
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 271 132; 189 313 115; 189 355 66
  rect bar solid tint-5 slot-5: 189 447 120
  rect edge slot-5: 190 447 119
  rect bar solid tint-5 slot-5: 189 489 28
  rect edge slot-5: 190 489 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 361 63 “2,760 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 323 105 “2,120 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 255 147 “990 · 19%”
  text name: 0 189 “Level 4, statutory”
  text figure: 230 186 “570 · 11%”
  text quiet: 306 186 “up 30 (6%), was 11%”
  text heading: 0 245 “Where contacts came from”
  text name: 0 281 “Police”
  text figure: 328 281 “2,210 · 42%”
  text name: 0 323 “Others”
  text figure: 311 323 “1,916 · 37%”
  text name: 0 365 “Schools”
  text figure: 262 365 “1,104 · 21%”
  text heading: 0 421 “No threshold met”
  text name: 0 457 “Advice and guidance”
  text figure: 316 457 “2,010 · 38%”
  text name: 0 491 “Redirected to another”; 0 508 “organisation”
  text figure: 224 499 “460 · 9%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%).`;
/* end snapshot council-threshold-funnel: a movement from a level to itself */

snapshots["council-threshold-funnel: a level that no outcome names"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: The largest source of contacts: Police (42%).
base: Period before
chart: 640 × 704
  path zero slot-0: M189,3V32; M189,99V296; M189,451V564; M189,627V698
  rect bar solid tint-5 slot-5: 189 7 313
  rect edge slot-5: 190 8 312
  rect bar before slot-5: 189 30 300
  rect edge slot-5: 190 31 299
  rect bar solid slot-lead: 189 103 38; 189 141 68
  rect bar before slot-lead: 189 164 72
  rect edge slot-lead: 190 165 71
  rect bar solid slot-lead: 189 187 25; 189 225 34
  rect bar before slot-lead: 189 248 32
  rect edge slot-lead: 190 249 31
  rect bar solid slot-lead: 189 455 132; 189 497 115; 189 539 66
  rect bar solid tint-5 slot-5: 189 631 120
  rect edge slot-5: 190 631 119
  rect bar solid tint-5 slot-5: 189 673 28
  rect edge slot-5: 190 673 27
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Universal”
  text figure: 234 113 “640 · 12%”
  text name: 0 155 “Level 2, enhanced”
  text figure: 264 152 “1,130 · 22%”
  text quiet: 355 152 “down 70 (6%), was 24%”
  text name: 0 197 “Level 3, enhanced”
  text figure: 221 197 “420 · 8%”
  text name: 0 239 “Level 4, statutory”
  text figure: 230 236 “570 · 11%”
  text quiet: 306 236 “up 30 (6%), was 11%”
  text name: 0 281 “Level 5, in care”
  text figure: 196 281 “[x]”
  text heading: 0 337 “Steps between levels”
  text name: 0 361 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 361 “88”
  text name: 0 382 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 382 “31”
  text heading: 0 429 “Where contacts came from”
  text name: 0 465 “Police”
  text figure: 328 465 “2,210 · 42%”
  text name: 0 507 “Others”
  text figure: 311 507 “1,916 · 37%”
  text name: 0 549 “Schools”
  text figure: 262 549 “1,104 · 21%”
  text heading: 0 605 “No threshold met”
  text name: 0 641 “Advice and guidance”
  text figure: 316 641 “2,010 · 38%”
  text name: 0 675 “Redirected to another”; 0 692 “organisation”
  text figure: 224 683 “460 · 9%”
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [x] not available.
summary: The largest source of contacts: Police (42%). Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: a level that no outcome names */

snapshots["council-threshold-funnel: outcomes that do not reach their level"] = 
`heading: Front door, quarter 1
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 5,230 contacts, up 220 (4%) in a year
standfirst: 53% of contacts met a threshold level, 11% the highest.
base: At this level
base: At a higher level
base: Period before
chart: 640 × 612
  path zero slot-0: M189,3V200
  path drop slot-lead: M356,28V53; M318,74V95; M250,116V137; M225,158V175
  path zero slot-0: M189,359V472; M189,535V606
  rect bar solid tint-4 slot-lead: 189 7 167
  rect edge slot-lead: 190 8 166
  rect bar solid tint-5 slot-5 apart: 356 7 146
  rect edge slot-5: 356 8 145
  rect bar before slot-lead: 189 30 300
  rect edge slot-lead: 190 31 299
  rect bar solid tint-4 slot-lead: 189 53 129
  rect edge slot-lead: 190 53 128
  rect bar solid slot-lead apart: 318 53 38
  rect bar solid tint-4 slot-lead: 189 95 61
  rect edge slot-lead: 190 95 60
  rect bar solid slot-lead apart: 250 95 68
  rect bar solid tint-4 slot-lead: 189 137 36
  rect edge slot-lead: 190 137 35
  rect bar solid slot-lead apart: 225 137 25
  rect bar solid slot-lead: 189 175 36
  rect bar before slot-lead: 189 198 32
  rect edge slot-lead: 190 199 31
  rect bar solid slot-lead: 189 363 132; 189 405 115; 189 447 66
  rect bar solid tint-5 slot-5: 189 539 28
  rect edge slot-5: 190 539 27
  rect bar solid tint-5 slot-5: 189 581 118
  rect edge slot-5: 190 581 117
  text name: 0 21 “Contacts”
  text figure: 509 18 “5,230”
  text quiet: 554 18 “up 220 (4%)”
  text name: 0 55 “Any level”
  text quiet: 0 72 “Universal: 640”
  text figure: 363 63 “2,790 · 53%”
  text name: 0 97 “Level 2 and over”
  text quiet: 0 114 “1,130 at this level”
  text figure: 325 105 “2,150 · 41%”
  text name: 0 139 “Level 3 and over”
  text quiet: 0 156 “420 at this level”
  text figure: 257 147 “1,020 · 20%”
  text name: 0 189 “Level 4, statutory”
  text figure: 232 186 “600 · 11%”
  text quiet: 308 186 “up 60 (11%), was 11%”
  text heading: 0 245 “Steps between levels”
  text name: 0 269 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 393 269 “88”
  text name: 0 290 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 377 290 “31”
  text heading: 0 337 “Where contacts came from”
  text name: 0 373 “Police”
  text figure: 328 373 “2,210 · 42%”
  text name: 0 415 “Others”
  text figure: 311 415 “1,916 · 37%”
  text name: 0 457 “Schools”
  text figure: 262 457 “1,104 · 21%”
  text heading: 0 513 “No threshold met”
  text name: 0 541 “Redirected to another”; 0 558 “organisation”
  text figure: 224 549 “460 · 9%”
  text name: 0 591 “Outcome not stated”
  text figure: 314 591 “1,980 · 38%”
notes: A contact counts once, at the level that it met; a row adds to a level all those above it.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,790 (53%); level 2 and over: 2,150 (41%); level 3 and over: 1,020 (20%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Redirected to another organisation (9%); Outcome not stated (38%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).`;
/* end snapshot council-threshold-funnel: outcomes that do not reach their level */

snapshots["council-threshold-funnel: a number not available that the others would tell"] = 
`heading: A small front door
subtitle: Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
headline: 90 contacts
chart: 640 × 268
  path zero slot-0: M189,7V36; M189,99V170
  rect bar solid tint-5 slot-5: 189 11 428
  rect edge slot-5: 190 11 427
  rect bar solid slot-lead: 189 103 223
  text name: 0 21 “Contacts”
  text figure: 624 21 “90”
  text heading: 0 77 “Threshold level met”
  text name: 0 113 “Level 2”
  text figure: 419 113 “47 · 52%”
  text name: 0 155 “Level 4”
  text figure: 196 155 “[x]”
  text heading: 0 211 “No threshold met”
  text name: 0 247 “Advice”
  text figure: 196 247 “[c]”
vital: [c] confidential: withheld so that nobody can be identified.
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
notes: [x] not available.
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. By threshold level: Level 2 (52%). Named as outcomes, with no figures shown: advice.
summary: Withheld as confidential: No threshold met: Advice.`;
/* end snapshot council-threshold-funnel: a number not available that the others would tell */

snapshots["council-vital-signs: vital signs of a month"] = 
`heading: Vital signs, December 2020
subtitle: 7 indicators · Exampleshire
headline: 1 of 4 rated indicators missed its target
standfirst: Missed: Visits to children on a plan in time; 1 report is overdue.
status: Showing all 7 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Vital signs, December 2020, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovEnglandTargetRating↕TrendChild protection▸Visits to children on a plan in timeEngland 90%91%quality 54%91%. December 2020. Audited good or better: 54%. ↑ 4 ptsUp 4 percentage points since November 2020. 90%1 percentage point higher than England (90%). ≥ 95% (±3)at least 95%. tolerance 3 percentage points. MissedTarget missed report Mar 2021. Report due: March 2021From 88% in Sep 2020 to 91% in Dec 2020Front door▸Repeat referrals within twelve months23.1%23.1%. end of December 2020. ↑ 0.5 ptsUp 0.5 percentage points since the end of November 2020. –≤ 22.0% (±2)at most 22.0%. tolerance 2.0 percentage points. In toleranceWithin tolerance ⚑ Overdue, Nov 2020. Report due: November 2020From 21.4% in Sep 2020 to 23.1% in Dec 2020▸Assessments in 45 days97%quality [x]97%. December 2020. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. –≥ 95%at least 95%. MetTarget metFrom 92% in Sep 2020 to 97% in Dec 2020▸Contacts541541. December 2020. ↑ 11Up 11 (2.1%) since November 2020. –––From 512 in Sep 2020 to 541 in Dec 2020Young people▸Young people in custody44. end of December 2020. ↑ 22 more since the end of November 2020. –––From 2 in Sep 2020 to 4 in Dec 2020▸Health checks of looked-after children[c]85% Nov85%. November 2020 (December 2020: confidential). not knownnot known. –≥ 90%at least 90%. Not ratedNot rated, since there is no figure for the latest periodFrom 84% in Sep 2020 to 85% in Nov 2020Workforce▸Cases per social worker18.818.8 cases. end of December 2020. ↑ 0.4Up 0.4 (2.2%) since the end of November 2020. –14.0 to 18.0 (±1)14.0 to 18.0 cases. tolerance 1.0. In toleranceWithin toleranceFrom 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020
vital: No figure for the last period, and an older one shown: Health checks of looked-after children.
source: Source: Example data. Published 20 January 2021.
key: Target missed: short of the target by more
key: Within tolerance: short of the target by no more than the tolerance
key: Target met: at the target, or on its good side
key: Not rated: there is no target for the latest period or for its length, the period is not over, or its figure cannot be held against the target: it is withheld, not available, a forecast, of low reliability, or rounded so that it may be on either side of the target or of the end of the tolerance
notes: Quality of Visits to children on a plan in time; Assessments in 45 days: Audited good or better.
notes: Reports due: Visits to children on a plan in time, March 2021; Repeat referrals within twelve months, November 2020.
notes: No rating: there is no target, or neither more nor less is called better.
notes: Overdue: the report was due before the indicator’s latest period ended.
notes: [x] not available; [c] confidential: withheld so that nobody can be identified.
summary: 1 of 4 rated indicators missed its target; 2 within tolerance; 1 met; 3 not rated. Missed: Visits to children on a plan in time. 1 report is overdue.
summary: Withheld as confidential: Health checks of looked-after children: Exampleshire.`;
/* end snapshot council-vital-signs: vital signs of a month */

snapshots["council-vital-signs: one indicator"] = 
`heading: One indicator
subtitle: 1 indicator · Exampleshire · December 2020
headline: 97% Up 1 percentage point since November 2020
standfirst: Assessments in 45 days: target met.
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.One indicator, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTargetRating↕TrendFront door▸Assessments in 45 days97%quality [x]97%. December 2020. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. ≥ 95%at least 95%. MetTarget metFrom 92% in Sep 2020 to 97% in Dec 2020
key: Target met: at the target, or on its good side
notes: Quality of Assessments in 45 days: Audited good or better.
notes: [x] not available.
summary: Assessments in 45 days: target met.`;
/* end snapshot council-vital-signs: one indicator */

snapshots["council-vital-signs: one period, no target, no group"] = 
`heading: A first reading
subtitle: 1 indicator · Exampleshire · December 2020
headline: 541
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.A first reading, ExampleshireLatest: Dec 2020Indicator↕Latest↕ Dec 2020▸Contacts541541. December 2020.
notes: No rating: there is no target, or neither more nor less is called better.
summary: 1 indicator, which is not rated.`;
/* end snapshot council-vital-signs: one period, no target, no group */

snapshots["council-vital-signs: several areas"] = 
`heading: Children looked after and on a plan, in four areas
subtitle: 2 indicators in 4 areas · 31 March 2025
headline: 4 of 7 figures fell
standfirst: 2 rose; none is rated.
status: Showing all 7 figures.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Children looked after and on a plan, in four areasIndicator↕ExampleshireSampletonMockfordTestboroughChildren looked after, rate per 10,00031 March 202575Children looked after, rate per 10,000, Exampleshire: 75 per 10,000. 31 March 2025. ↓ 4. Down 4 (5.1%) since 31 March 2024. From 82 per 10,000 in 2021-22 to 75 per 10,000 in 2024-25.68Children looked after, rate per 10,000, Sampleton: 68 per 10,000. 31 March 2025. ↓ 3. Down 3 (4.2%) since 31 March 2024. From 66 per 10,000 in 2021-22 to 68 per 10,000 in 2024-25.91Children looked after, rate per 10,000, Mockford: 91 per 10,000. 31 March 2025. ↓ 1. Down 1 (1.1%) since 31 March 2024. From 90 per 10,000 in 2021-22 to 91 per 10,000 in 2024-25.106Children looked after, rate per 10,000, Testborough: 106 per 10,000. 31 March 2025. ↑ 2. Up 2 (1.9%) since 31 March 2024. From 101 per 10,000 in 2021-22 to 106 per 10,000 in 2024-25.Children on a plan, rate per 10,00031 March 202543Children on a plan, rate per 10,000, Exampleshire: 43 per 10,000. 31 March 2025. ↓ 3. Down 3 (6.5%) since 31 March 2024. From 41 per 10,000 in 2021-22 to 43 per 10,000 in 2024-25.35Children on a plan, rate per 10,000, Sampleton: 35 per 10,000. 31 March 2025. → same. Unchanged since 31 March 2024. From 38 per 10,000 in 2021-22 to 35 per 10,000 in 2024-25.58Children on a plan, rate per 10,000, Mockford: 58 per 10,000. 31 March 2025. ↑ 3. Up 3 (5.5%) since 31 March 2024. From 52 per 10,000 in 2021-22 to 58 per 10,000 in 2024-25.
notes: No rating: there is no target, or neither more nor less is called better.
notes: Years end on 31 March.
summary: 7 figures of 2 indicators in 4 areas, none of them rated. 4 of 7 figures fell; 2 rose.`;
/* end snapshot council-vital-signs: several areas */

snapshots["council-vital-signs: some in groups and some not"] = 
`heading: Some in groups
subtitle: 3 indicators · Exampleshire · December 2020
headline: None of 2 rated indicators missed its target
status: Showing all 3 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Some in groups, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTargetRating↕TrendFront door▸Contacts541541. December 2020. ↑ 11Up 11 (2.1%) since November 2020. ––From 512 in Sep 2020 to 541 in Dec 2020▸Assessments in 45 days97%quality [x]97%. December 2020. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. ≥ 95%at least 95%. MetTarget metFrom 92% in Sep 2020 to 97% in Dec 2020▸Cases per social worker18.818.8 cases. end of December 2020. ↑ 0.4Up 0.4 (2.2%) since the end of November 2020. 14.0 to 18.0 (±1)14.0 to 18.0 cases. tolerance 1.0. In toleranceWithin toleranceFrom 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020
key: Within tolerance: short of the target by no more than the tolerance
key: Target met: at the target, or on its good side
notes: Quality of Assessments in 45 days: Audited good or better.
notes: No rating: there is no target, or neither more nor less is called better.
notes: [x] not available.
summary: None of 2 rated indicators missed its target; 1 within tolerance; 1 met; 1 not rated.`;
/* end snapshot council-vital-signs: some in groups and some not */

snapshots["council-vital-signs: years of several kinds"] = 
`heading: Years that end on different days
subtitle: 2 indicators · Exampleshire
headline: None of 2 rated indicators missed its target
status: Showing all 2 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Years that end on different days, ExampleshireLatest: 2025; Change: from 2024Indicator↕Latest↕ 2025Change↕ from 2024TargetRating↕TrendWorkforce▸Cases per social worker18.418.4 cases. 30 September 2025. ↑ 0.5Up 0.5 (2.8%) since 30 September 2024. 14.0 to 18.0 (±1)14.0 to 18.0 cases. tolerance 1.0. In toleranceWithin toleranceFrom 17.2 cases in 2023 to 18.4 cases in 2025Front door▸Repeat referrals within twelve months22.6%31 Mar22.6%. 31 March 2025. ↑ 1.7 ptsUp 1.7 percentage points since 31 March 2024. ≤ 22.0% (±2)at most 22.0%. tolerance 2.0 percentage points. In toleranceWithin toleranceFrom 21.4% in 2023 to 22.6% in 2025
key: Within tolerance: short of the target by no more than the tolerance
notes: Years end on 30 September or 31 March.
summary: None of 2 rated indicators missed its target; 2 within tolerance.`;
/* end snapshot council-vital-signs: years of several kinds */

snapshots["council-vital-signs: the same indicator by ids"] = 
`heading: Two definitions of one measure
subtitle: 2 indicators · Exampleshire · December 2020
headline: 1 of 2 rated indicators missed its target
standfirst: Missed: Assessments in 45 days.
status: Showing all 2 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Two definitions of one measure, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTargetRating↕TrendFront door▸Assessments in 45 days97%quality [x]97%. December 2020. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. ≥ 95%at least 95%. MetTarget metFrom 92% in Sep 2020 to 97% in Dec 2020▸Assessments in 45 days93%quality [x]93%. December 2020. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. ≥ 95%at least 95%. MissedTarget missedFrom 90% in Sep 2020 to 93% in Dec 2020
key: Target missed: short of the target by more
key: Target met: at the target, or on its good side
notes: Quality of Assessments in 45 days: Audited good or better.
notes: [x] not available.
summary: 1 of 2 rated indicators missed its target; 1 met. Missed: Assessments in 45 days.`;
/* end snapshot council-vital-signs: the same indicator by ids */

snapshots["council-vital-signs: a day on which reports are overdue"] = 
`heading: Vital signs, December 2020
subtitle: 7 indicators · Exampleshire
headline: 1 of 4 rated indicators missed its target
standfirst: Missed: Visits to children on a plan in time; 2 reports are overdue.
status: Showing all 7 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Vital signs, December 2020, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovEnglandTargetRating↕TrendChild protection▸Visits to children on a plan in timeEngland 90%91%quality 54%91%. December 2020. Audited good or better: 54%. ↑ 4 ptsUp 4 percentage points since November 2020. 90%1 percentage point higher than England (90%). ≥ 95% (±3)at least 95%. tolerance 3 percentage points. MissedTarget missed ⚑ Overdue, Mar 2021. Report due: March 2021From 88% in Sep 2020 to 91% in Dec 2020Front door▸Repeat referrals within twelve months23.1%23.1%. end of December 2020. ↑ 0.5 ptsUp 0.5 percentage points since the end of November 2020. –≤ 22.0% (±2)at most 22.0%. tolerance 2.0 percentage points. In toleranceWithin tolerance ⚑ Overdue, Nov 2020. Report due: November 2020From 21.4% in Sep 2020 to 23.1% in Dec 2020▸Assessments in 45 days97%quality [x]97%. December 2020. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. –≥ 95%at least 95%. MetTarget metFrom 92% in Sep 2020 to 97% in Dec 2020▸Contacts541541. December 2020. ↑ 11Up 11 (2.1%) since November 2020. –––From 512 in Sep 2020 to 541 in Dec 2020Young people▸Young people in custody44. end of December 2020. ↑ 22 more since the end of November 2020. –––From 2 in Sep 2020 to 4 in Dec 2020▸Health checks of looked-after children[c]85% Nov85%. November 2020 (December 2020: confidential). not knownnot known. –≥ 90%at least 90%. Not ratedNot rated, since there is no figure for the latest periodFrom 84% in Sep 2020 to 85% in Nov 2020Workforce▸Cases per social worker18.818.8 cases. end of December 2020. ↑ 0.4Up 0.4 (2.2%) since the end of November 2020. –14.0 to 18.0 (±1)14.0 to 18.0 cases. tolerance 1.0. In toleranceWithin toleranceFrom 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020
vital: No figure for the last period, and an older one shown: Health checks of looked-after children.
source: Source: Example data. Published 20 January 2021.
key: Target missed: short of the target by more
key: Within tolerance: short of the target by no more than the tolerance
key: Target met: at the target, or on its good side
key: Not rated: there is no target for the latest period or for its length, the period is not over, or its figure cannot be held against the target: it is withheld, not available, a forecast, of low reliability, or rounded so that it may be on either side of the target or of the end of the tolerance
notes: Quality of Visits to children on a plan in time; Assessments in 45 days: Audited good or better.
notes: Reports due: Visits to children on a plan in time, March 2021; Repeat referrals within twelve months, November 2020.
notes: No rating: there is no target, or neither more nor less is called better.
notes: Overdue: the report was due before 12 April 2021.
notes: [x] not available; [c] confidential: withheld so that nobody can be identified.
summary: 1 of 4 rated indicators missed its target; 2 within tolerance; 1 met; 3 not rated. Missed: Visits to children on a plan in time. 2 reports are overdue.
summary: Withheld as confidential: Health checks of looked-after children: Exampleshire.`;
/* end snapshot council-vital-signs: a day on which reports are overdue */

snapshots["council-vital-signs: from two to four"] = 
`heading: Small numbers
subtitle: 1 indicator · Exampleshire · end of December 2020
headline: 4 2 more since the end of November 2020
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Small numbers, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTrendYoung people▸Young people in custody44. end of December 2020. ↑ 22 more since the end of November 2020. From 2 in Sep 2020 to 4 in Dec 2020
notes: No rating: there is no target, or neither more nor less is called better.
summary: 1 indicator, which is not rated.`;
/* end snapshot council-vital-signs: from two to four */

snapshots["council-vital-signs: a target that is due later"] = 
`heading: Not yet due
subtitle: 1 indicator · Exampleshire · December 2020
headline: 97% Up 1 percentage point since November 2020
standfirst: Assessments in 45 days: target not yet due.
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Not yet due, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTargetRating↕TrendFront door▸Assessments in 45 days97%quality [x]97%. December 2020. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. ≥ 99%by Jun 2021at least 99%. due by June 2021. Not yet dueTarget not yet dueFrom 92% in Sep 2020 to 97% in Dec 2020
key: Target not yet due: it is the target of a later period
notes: Quality of Assessments in 45 days: Audited good or better.
notes: [x] not available.
summary: Assessments in 45 days: target not yet due.`;
/* end snapshot council-vital-signs: a target that is due later */

snapshots["council-vital-signs: figures revised and provisional, and a break"] = 
`heading: What a figure carries
subtitle: 1 indicator · Exampleshire · December 2020, provisional
headline: 97% Up 1 percentage point since November 2020
standfirst: Assessments in 45 days: target met.
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.What a figure carries, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTargetRating↕TrendFront door▸Assessments in 45 days97% [p]quality [x]97%. December 2020, provisional. Audited good or better: [x]. ↑ 1 ptUp 1 percentage point since November 2020. ≥ 95%at least 95%. MetTarget metFrom 92% in Sep 2020 to 94% in Oct 2020; not joined: from 96% in Nov 2020 to 97% in Dec 2020
key: Target met: at the target, or on its good side
notes: Assessments in 45 days: Late records are to come.
notes: Quality of Assessments in 45 days: Audited good or better.
notes: [r] revised; [b] break in series: not comparable with earlier periods; [p] provisional; [x] not available.
summary: Assessments in 45 days: target met.`;
/* end snapshot council-vital-signs: figures revised and provisional, and a break */

snapshots["council-vital-signs: only a change or a share is published"] = 
`heading: What the minutes say
subtitle: 2 indicators · Exampleshire
status: Showing all 2 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.What the minutes say, ExampleshireLatest: Dec 2021Indicator↕Latest↕ Dec 2021Front door▸Children looked afteronly the change is given, up 150[x]end of December 2021: not available. only the change is given, up 150. ▸Early help referrals from schoolsonly a share is given, 39%[x]Jun 2018June 2018: not available. only a share is given, 39%.
notes: No rating: there is no target, or neither more nor less is called better.
notes: Years end on 31 March.
notes: [x] not available.
summary: 2 indicators, none of them rated.`;
/* end snapshot council-vital-signs: only a change or a share is published */

snapshots["council-vital-signs: English and Welsh"] = 
`heading: Vital signs
subtitle: 1 indicator · Exampleshire · December 2020
headline: 541 Up 11 (2.1%) since November 2020
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Vital signs, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTrendFront door▸Contacts541541. December 2020. ↑ 11Up 11 (2.1%) since November 2020. From 512 in Sep 2020 to 541 in Dec 2020
notes: No rating: there is no target, or neither more nor less is called better.
summary: 1 indicator, which is not rated.`;
/* end snapshot council-vital-signs: English and Welsh */

snapshots["council-vital-signs: markup in texts"] = 
`heading: Signs <b>vital</b> & "vital"
subtitle: 1 indicator · Exampleshire · December 2020
headline: 541 Up 11 (2.1%) since November 2020
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Signs <b>vital</b> & "vital", ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTrend<script>throw 1</script>▸<img src=x onerror=alert(1)>541541. December 2020. ↑ 11Up 11 (2.1%) since November 2020. From 512 in Sep 2020 to 541 in Dec 2020
notes: No rating: there is no target, or neither more nor less is called better.
summary: 1 indicator, which is not rated.`;
/* end snapshot council-vital-signs: markup in texts */

snapshots["council-vital-signs: long names"] = 
`heading: Names that do not end
subtitle: 1 indicator · Exampleshire · December 2020
headline: 91% Up 4 percentage points since November 2020
standfirst: Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set: target missed.
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Names that do not end, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovEnglandTargetRating↕TrendLlanfairsamplegwyngyllexample and the Sample Marches, all services together▸Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations setEngland 90%91%quality 54%91%. December 2020. Audited good or better: 54%. ↑ 4 ptsUp 4 percentage points since November 2020. 90%1 percentage point higher than England (90%). ≥ 95% (±3)at least 95%. tolerance 3 percentage points. MissedTarget missed report Mar 2021. Report due: March 2021From 88% in Sep 2020 to 91% in Dec 2020
key: Target missed: short of the target by more
notes: Quality of Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set: Audited good or better.
notes: Reports due: Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set, March 2021.
summary: Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set: target missed.`;
/* end snapshot council-vital-signs: long names */

snapshots["council-vital-signs: no figure at hand"] = 
`heading: The minutes give no figure
subtitle: 2 indicators · Exampleshire · December 2020
status: Showing all 2 indicators.
chart: No figure published for Dec 2020Young people Health checks of looked-after children: target at least 90%. Front door Contacts: [c].
chart: No figure published for Dec 2020
chart: Young people Health checks of looked-after children: target at least 90%.
chart: Front door Contacts: [c].
notes: No rating: there is no target, or neither more nor less is called better.
notes: [x] not available; [c] confidential: withheld so that nobody can be identified.
summary: 2 indicators, none of them rated.
summary: Withheld as confidential: Contacts: Exampleshire.`;
/* end snapshot council-vital-signs: no figure at hand */

snapshots["council-vital-signs: faults in some indicators"] = 
`heading: Vital signs, December 2020
subtitle: 5 indicators · Exampleshire
notice: Part of the data could not be used and is left out.
notice: indicators[1].periods: expected a list of periods, received nothing; add it
notice: indicators[3].quality.value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received nothing; add it
notice: indicators[4].target.value: expected a number, or one per period, received a number in quotes; write 75 or [75, 76, …]
notice: asOf: expected a period, received "today"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025" (and 1 more of this kind: indicators[2].due)
headline: 2 of 3 rated indicators missed their target
standfirst: Missed: Visits to children on a plan in time and Cases per social worker.
status: Showing all 5 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Vital signs, December 2020, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovEnglandTargetRating↕TrendChild protection▸Visits to children on a plan in timeEngland 90%91%quality 54%91%. December 2020. Audited good or better: 54%. ↑ 4 ptsUp 4 percentage points since November 2020. 90%1 percentage point higher than England (90%). ≥ 95% (±3)at least 95%. tolerance 3 percentage points. MissedTarget missed report Mar 2021. Report due: March 2021From 88% in Sep 2020 to 91% in Dec 2020Front door▸Repeat referrals within twelve months23.1%23.1%. end of December 2020. ↑ 0.5 ptsUp 0.5 percentage points since the end of November 2020. –≤ 22.0% (±2)at most 22.0%. tolerance 2.0 percentage points. In toleranceWithin toleranceFrom 21.4% in Sep 2020 to 23.1% in Dec 2020▸Contacts541541. December 2020. ↑ 11Up 11 (2.1%) since November 2020. –––From 512 in Sep 2020 to 541 in Dec 2020Workforce▸Cases per social worker18.818.8 cases. end of December 2020. ↑ 0.4Up 0.4 (2.2%) since the end of November 2020. –14.0 to 18.014.0 to 18.0 cases. MissedTarget missedFrom 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020Young people▸Health checks of looked-after children[c]85% Nov85%. November 2020 (December 2020: confidential). not knownnot known. –≥ 90%at least 90%. Not ratedNot rated, since there is no figure for the latest periodFrom 84% in Sep 2020 to 85% in Nov 2020
vital: No figure for the last period, and an older one shown: Health checks of looked-after children.
source: Source: Example data. Published 20 January 2021.
key: Target missed: short of the target by more
key: Within tolerance: short of the target by no more than the tolerance
key: Not rated: there is no target for the latest period or for its length, the period is not over, or its figure cannot be held against the target: it is withheld, not available, a forecast, of low reliability, or rounded so that it may be on either side of the target or of the end of the tolerance
notes: Quality of Visits to children on a plan in time: Audited good or better.
notes: Reports due: Visits to children on a plan in time, March 2021.
notes: No rating: there is no target, or neither more nor less is called better.
notes: [c] confidential: withheld so that nobody can be identified.
summary: 2 of 3 rated indicators missed their target; 1 within tolerance; 2 not rated. Missed: Visits to children on a plan in time; Cases per social worker.
summary: Withheld as confidential: Health checks of looked-after children: Exampleshire.`;
/* end snapshot council-vital-signs: faults in some indicators */

snapshots["council-vital-signs: two of one name"] = 
`heading: Twins
subtitle: 1 indicator · Exampleshire · December 2020
notice: Part of the data could not be used and is left out.
notice: indicators[2].name: expected each name once in an area, received "Visits to children on a plan in time", the same as indicators[0]; rename one, or give each an "id"; both are left out
headline: 541 Up 11 (2.1%) since November 2020
status: Showing the one indicator.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Twins, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTrendFront door▸Contacts541541. December 2020. ↑ 11Up 11 (2.1%) since November 2020. From 512 in Sep 2020 to 541 in Dec 2020
notes: No rating: there is no target, or neither more nor less is called better.
summary: 1 indicator, which is not rated.`;
/* end snapshot council-vital-signs: two of one name */

snapshots["council-vital-signs: small counts in the file"] = 
`heading: Custody
subtitle: 2 indicators · Exampleshire · December 2020
headline: 1 comparable indicator rose
standfirst: Rose: Contacts.
status: Showing all 2 indicators.
chart: Keys for this pictureButtons in the column heads, or the list above, sort the rows of each group. A button in each row opens its trend; Escape closes it. Where a row has several, the left and right arrow keys move between them.Custody, ExampleshireLatest: Dec 2020; Change: from NovIndicator↕Latest↕ Dec 2020Change↕ from NovTrendFront door▸Contacts541quality [c]541. December 2020. Children who were asked: [c]. ↑ 11Up 11 (2.1%) since November 2020. From 512 in Sep 2020 to 541 in Dec 2020No figure published for Dec 2020Young people Young people in custody: [c].
chart: No figure published for Dec 2020
chart: Young people Young people in custody: [c].
notes: Quality of Contacts: Children who were asked.
notes: No rating: there is no target, or neither more nor less is called better.
notes: [c] confidential: withheld so that nobody can be identified.
summary: Rose: Contacts.
summary: 2 indicators, none of them rated. 1 comparable indicator rose.
summary: Withheld as confidential: Young people in custody: Exampleshire; Contacts: Children who were asked (December 2020).`;
/* end snapshot council-vital-signs: small counts in the file */

snapshots["council-vital-signs: no indicators"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: indicators: expected one indicator at least, received none that can be drawn; add or correct one`;
/* end snapshot council-vital-signs: no indicators */

snapshots["council-vital-signs: no list of indicators"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: indicators: expected a list of indicators, received nothing; add it`;
/* end snapshot council-vital-signs: no list of indicators */

snapshots["council-vital-signs: no title"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: title: expected text, or measure.name, received nothing; add it`;
/* end snapshot council-vital-signs: no title */

snapshots["council-vital-signs: a list in place of a dataset"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected a dataset, received a list; write { "title": "…", "indicators": […] }`;
/* end snapshot council-vital-signs: a list in place of a dataset */

snapshots["council-cost-comparator: costs on their bases, packages and both what-ifs"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 372
  path zero slot-0: M189,31V60; M189,123V236; M189,326V354
  path average-line slot-0: M487,318V350
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  rect bar under slot-3: 189 330 419
  path average: (487 318)
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
  text heading: 0 277 “Packages”
  text quiet: 196 301 “About £3.7k a week on average (about £193k a year)”; 196 363 “17 under £5.2k a week (about £271k a year)”
  text name: 0 332 “18 packages”
vital: Costs on different bases are not ranked against each other.
chart: 640 × 360
  path zero in values: M56,316H619
  text in values: 48 316 “£0”; 48 239 “£100k”; 48 162 “£200k”; 48 85 “£300k”; 48 9 “£400k”
  text in periods: 56 324 “2”; 197 324 “3”; 338 324 “4”; 478 324 “5”; 619 324 “6”; 619 356 “Beds in use”
  path price-line slot-2: M56,212H619
  path price-line slot-4: M56,115H619
  path curve slot-1: M56,28L68,39L80,50L91,60L103,69L115,77L126,85L138,93L150,100L162,106L173,113L185,118L197,124L209,129L220,134L232,139L244,143L255,147L267,151L279,155L291,159L302,162L314,166L326,169L338,172L349,175L361,178L373,180L384,183L396,186L408,188L420… (380)
  circle bed slot-1: 56 28; 197 124; 338 172; 478 201; 619 220
  path meets: (619 220); (197 124)
  path now: M619,9V316
  text price-label: 62 224 “External £136k: break-even at 6 beds”; 613 103 “Out of authority £262k: break-even at 3 beds”
  path here: (619 220)
outcome: With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External (£136k) and £137k less than Out of authority (£262k).
what-if: In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed.
chart: 640 × 135
  path zero slot-0: M189,15V112
  rect bar solid slot-1: 189 19 202
  rect bar solid slot-2 apart: 391 19 218
  rect bar solid slot-1: 189 87 252
  rect bar solid slot-2 apart: 441 87 137
  text name: 0 13 “60% in-house, as today”
  text quiet: 0 30 “In-house £3.84m,”; 0 47 “external £4.16m”
  text figure: 616 30 “£8m”
  text name: 0 72 “75% in-house, the”; 0 89 “target”
  text quiet: 0 106 “In-house £4.8m,”; 0 123 “external £2.6m”
  text figure: 584 97 “£7.4m”
outcome: Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.
summary: 18 packages, about £3.7k a week on average, 17 under £5.2k.`;
/* end snapshot council-cost-comparator: costs on their bases, packages and both what-ifs */

snapshots["council-cost-comparator: costs alone"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: costs alone */

snapshots["council-cost-comparator: occupancy by share, per week"] = 
`heading: A week in a children’s home
subtitle: Pounds per week · Exampleshire · 2024 to 2025
headline: £3,000 In-house, at full occupancy
standfirst: In-house costs no more than Private homes (£3,900) from 77% occupancy on, if all costs are fixed.
chart: 640 × 284
  path zero slot-0: M189,31V60; M189,140V169; M189,249V278
  rect bar hollow slot-1: 190 36 257
  rect bar solid slot-1: 189 144 397
  rect bar solid slot-2: 189 253 336
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house”
  text figure: 455 45 “£3,000”
  text heading: 0 101 “At 80% occupancy”
  text name: 0 129 “In-house, as a study”; 0 146 “has it”
  text quiet: 0 163 “costs of buildings”; 0 180 “counted”
  text figure: 593 154 “£4,600”
  text heading: 0 227 “Price”
  text name: 0 255 “Private homes”
  text quiet: 0 272 “External”
  text figure: 532 263 “£3,900”
vital: Costs on different bases are not ranked against each other.
chart: 640 × 360
  path zero in values: M70,316H619
  text in values: 62 316 “£0”; 62 218 “£2,000”; 62 119 “£4,000”; 62 21 “£6,000”
  text in periods: 70 324 “48%”; 197 324 “60%”; 302 324 “70%”; 408 324 “80%”; 513 324 “90%”; 619 324 “100%”; 619 356 “Occupancy”
  path price-line slot-2: M70,124H619
  path curve slot-1: M70,9L81,15L93,22L104,28L116,34L127,40L139,45L150,51L162,56L173,60L184,65L196,70L207,74L219,78L230,82L242,86L253,90L264,94L276,97L287,101L299,104L310,107L322,111L333,114L345,117L356,119L367,122L379,125L390,128L402,130L413,133L425,135L436,13… (369)
  path meets: (375 124)
  path now: M408,9V316
  text price-label: 76 137 “Private homes £3,900”
  path here: (408 132)
outcome: At 80% occupancy a bed in use costs £3,750 a week, if all costs are fixed. That is £150 less than Private homes (£3,900).
what-if: In-house (£3,000 at full occupancy) breaks even with Private homes (£3,900) at 77% (76.9%) occupancy, if all costs are fixed.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: At a stated occupancy: what a bed in use costs when so many of them are.
notes: Price: what is paid to a provider.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.
summary: In-house costs no more than Private homes (£3,900) from 77% occupancy on, if all costs are fixed.
summary: 2024 to 2025, pounds per week. At full occupancy: In-house £3,000. At 80% occupancy: In-house, as a study has it £4,600 (costs of buildings counted). Price: Private homes £3,900.
summary: Costs on different bases are not ranked against each other.
summary: £4,600 at 80% occupancy is not explained by occupancy alone: £3,000 at full occupancy would come to £3,750, if all costs are fixed.`;
/* end snapshot council-cost-comparator: occupancy by share, per week */

snapshots["council-cost-comparator: a mix alone"] = 
`heading: If three in four foster carers were our own
subtitle: Exampleshire
headline: £7.4m a year at 75% in-house, the target
chart: 640 × 135
  path zero slot-0: M189,15V112
  rect bar solid slot-1: 189 19 202
  rect bar solid slot-2 apart: 391 19 218
  rect bar solid slot-1: 189 87 252
  rect bar solid slot-2 apart: 441 87 137
  text name: 0 13 “60% in-house, as today”
  text quiet: 0 30 “In-house £3.84m,”; 0 47 “external £4.16m”
  text figure: 616 30 “£8m”
  text name: 0 72 “75% in-house, the”; 0 89 “target”
  text quiet: 0 106 “In-house £4.8m,”; 0 123 “external £2.6m”
  text figure: 584 97 “£7.4m”
outcome: Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
summary: Foster carers: at 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.`;
/* end snapshot council-cost-comparator: a mix alone */

snapshots["council-cost-comparator: settings and authorities"] = 
`heading: Weekly costs by setting
subtitle: Pounds per child per week · 2024 to 2025
headline: £360 more a week external than in-house, both actual (Exampleshire, Foster care)
standfirst: External costs 58% more: £980 against £620 a week.
chart: 640 × 510
  path zero slot-0: M189,31V102; M189,165V236; M189,299V370; M189,433V504
  rect bar solid slot-1: 189 35 46
  rect bar solid slot-2: 189 77 73
  rect bar solid slot-1: 189 169 307
  rect bar solid slot-2: 189 211 397
  rect bar solid slot-1: 189 303 49
  rect bar solid slot-2: 189 345 67
  rect bar solid slot-1: 189 437 310
  rect bar solid slot-2: 189 479 390
  text heading: 0 9 “Exampleshire, Foster care”
  text quiet: 200 9 “· all actual”
  text name: 0 45 “In-house”
  text figure: 242 45 “£620”
  text name: 0 87 “External”
  text figure: 269 87 “£980”
  text heading: 0 143 “Exampleshire, Residential”
  text name: 0 179 “In-house”
  text figure: 503 179 “£4,100”
  text name: 0 221 “External”
  text figure: 593 221 “£5,300”
  text heading: 0 277 “Sampleshire, Foster care”
  text name: 0 313 “In-house”
  text figure: 245 313 “£660”
  text name: 0 355 “External”
  text figure: 263 355 “£890”
  text heading: 0 411 “Sampleshire, Residential”
  text name: 0 447 “In-house”
  text figure: 506 447 “£4,140”
  text name: 0 489 “External”
  text figure: 586 489 “£5,210”
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: Actual: what was spent.
notes: Years end on 31 March.
summary: External costs £360 (58%) more a week than in-house, both actual (Exampleshire, Foster care).
summary: 2024 to 2025, pounds per child per week. Exampleshire, Foster care, actual: In-house £620; External £980. Exampleshire, Residential, actual: In-house £4,100; External £5,300. Sampleshire, Foster care, actual: In-house £660; External £890. Sampleshire, Residential, actual: In-house £4,140; External £5,210.`;
/* end snapshot council-cost-comparator: settings and authorities */

snapshots["council-cost-comparator: packages one by one"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 361
  path zero slot-0: M189,31V60; M189,123V236; M189,326V364
  path average-line slot-0: M398,318V360
  rect bar hollow slot-1: 190 36 118
  rect bar solid slot-1: 189 127 124
  rect bar solid slot-2: 189 169 131
  rect bar solid slot-4: 189 211 252
  circle dot slot-3: 345 355; 347 345; 350 335; 360 355; 360 345; 362 335; 385 355; 400 355; 445 355; 631 355
  path average: (398 318)
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 316 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 320 137 “£129k”
  text name: 0 179 “External”
  text figure: 327 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 448 221 “£262k”
  text heading: 0 277 “Packages for young people aged 16 or over”
  text quiet: 196 301 “£4,170 a week on average (about £217k a year)”
  text name: 0 309 “10 packages, from”; 0 326 “£3,100 to £8,800 a”; 0 343 “week”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.
notes: [p] provisional.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.
summary: 10 packages, from £3,100 to £8,800 a week, £4,170 a week on average.`;
/* end snapshot council-cost-comparator: packages one by one */

snapshots["council-cost-comparator: a week beside a year"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £125k In-house, full, at full occupancy
standfirst: External costs £135,598 a year (price).
chart: 640 × 158
  path zero slot-0: M189,31V60; M189,123V152
  rect bar hollow slot-1: 190 36 350
  rect bar solid slot-2: 189 127 381
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 548 45 “£125k”
  text heading: 0 101 “Price”
  text name: 0 137 “External”
  text figure: 577 137 “£135,598”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Price: what is paid to a provider.
notes: Years end on 31 March.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Price: External £135,598.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: a week beside a year */

snapshots["council-cost-comparator: no break-even"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £140k In-house, at full occupancy
standfirst: External costs £120k a year (price).
chart: 640 × 158
  path zero slot-0: M189,31V60; M189,123V152
  rect bar hollow slot-1: 190 36 403
  rect bar solid slot-2: 189 127 347
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house”
  text figure: 601 45 “£140k”
  text heading: 0 101 “Price”
  text name: 0 137 “External”
  text figure: 543 137 “£120k”
vital: Costs on different bases are not ranked against each other.
chart: 640 × 360
  path zero in values: M56,316H619
  text in values: 48 316 “£0”; 48 247 “£50k”; 48 179 “£100k”; 48 110 “£150k”; 48 41 “£200k”
  text in periods: 56 324 “5”; 244 324 “6”; 431 324 “7”; 619 324 “8”; 619 356 “Beds in use”
  path price-line slot-2: M56,151H619
  path curve slot-1: M56,9L68,12L80,16L91,20L103,23L115,27L126,30L138,33L150,37L162,40L173,43L185,46L197,49L209,52L220,54L232,57L244,60L255,62L267,65L279,68L291,70L302,72L314,75L326,77L338,80L349,82L361,84L373,86L384,88L396,90L408,92L420,94L431,96L443,98L455,10… (353)
  circle bed slot-1: 56 9; 244 60; 431 96; 619 124
  path now: M619,9V316
  text price-label: 62 164 “External £120k: no break-even”
  path here: (619 124)
outcome: With 8 of 8 beds in use (100%) a bed in use costs £140k a year, if all costs are fixed. That is £20k more than External (£120k).
what-if: Even with every bed in use In-house costs £140k, more than External (£120k): there is no break-even.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Price: what is paid to a provider.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house £140k. Price: External £120k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: no break-even */

snapshots["council-cost-comparator: a single bed"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
vital: Costs on different bases are not ranked against each other.
chart: 640 × 360
  path zero in values: M56,316H619
  text in values: 48 316 “£0”; 48 214 “£100k”; 48 111 “£200k”; 48 9 “£300k”
  text in periods: 619 324 “1”; 619 356 “Beds in use”
  path price-line slot-2: M56,177H619
  path price-line slot-4: M56,47H619
  path curve slot-1: M56,50L68,55L80,60L91,65L103,70L115,75L126,79L138,83L150,88L162,92L173,95L185,99L197,103L209,106L220,110L232,113L244,116L255,119L267,122L279,125L291,128L302,131L314,133L326,136L338,138L349,141L361,143L373,145L384,148L396,150L408,152L420,154… (376)
  circle bed slot-1: 619 183
  path meets: (619 183); (619 183)
  path now: M619,9V316
  text price-label: 62 189 “External £136k: break-even at 1 bed”; 613 36 “Out of authority £262k: break-even at 1 bed”
  path here: (619 183)
outcome: With 1 of 1 bed in use (100%) a bed in use costs £130k a year, if all costs are fixed. That is £6,000 less than External (£136k) and £132k less than Out of authority (£262k).
what-if: A bed in use (£130k at full occupancy) breaks even with External (£136k) from 1 of 1 bed in use and with Out of authority (£262k) from 1 of 1 bed in use, if all costs are fixed.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: a single bed */

snapshots["council-cost-comparator: a hundred and twenty beds, most in use"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
vital: Costs on different bases are not ranked against each other.
chart: 640 × 360
  path zero in values: M56,316H619
  text in values: 48 316 “£0”; 48 242 “£100k”; 48 168 “£200k”; 48 95 “£300k”; 48 21 “£400k”
  text in periods: 56 324 “36”; 150 324 “50”; 217 324 “60”; 284 324 “70”; 351 324 “80”; 418 324 “90”; 485 324 “100”; 552 324 “110”; 619 324 “120”; 619 356 “Beds in use”
  path price-line slot-2: M56,216H619
  path price-line slot-4: M56,123H619
  path curve slot-1: M56,9L68,23L80,36L91,48L103,59L115,69L126,78L138,87L150,95L162,102L173,109L185,116L197,122L209,128L220,133L232,138L244,143L255,148L267,152L279,156L291,160L302,164L314,167L326,171L338,174L349,177L361,180L373,183L384,186L396,188L408,191L420,1… (378)
  path meets: (559 216); (204 125)
  path now: M559,9V316
  text price-label: 62 228 “External £136k: break-even at 111 beds”; 613 111 “Out of authority £262k: break-even at 58 beds”
  path here: (559 216)
outcome: With 111 of 120 beds in use (93%) a bed in use costs £135,135 a year, if all costs are fixed. That is £865 less than External (£136,000) and £126,865 less than Out of authority (£262,000).
what-if: A bed in use (£125k at full occupancy) breaks even with External (£136k) from 111 of 120 beds in use and with Out of authority (£262k) from 58 of 120 beds in use, if all costs are fixed.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: a hundred and twenty beds, most in use */

snapshots["council-cost-comparator: fewer in-house than today"] = 
`heading: If three in four foster carers were our own
subtitle: Exampleshire
headline: £8.4m a year at 50% in-house, the target
chart: 640 × 152
  path zero slot-0: M189,24V129
  rect bar solid slot-1: 189 28 187
  rect bar solid slot-2 apart: 376 28 198
  rect bar solid slot-1: 189 104 154
  rect bar solid slot-2 apart: 343 104 250
  text name: 0 13 “60.5% in-house, as”; 0 30 “today”
  text quiet: 0 47 “In-house £3.872m,”; 0 64 “external £4.108m”
  text figure: 580 38 “£7.98m”
  text name: 0 89 “50% in-house, the”; 0 106 “target”
  text quiet: 0 123 “In-house £3.2m,”; 0 140 “external £5.2m”
  text figure: 601 114 “£8.4m”
outcome: Foster carers: at 50% in-house, the target (100 of 200 places), in-house costs fall by £672k, external costs rise by £1.092m, together £420k more a year: £8.4m in place of £7.98m.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
summary: Foster carers: at 60.5% in-house, as today (121 of 200 places), in-house places cost £3.872m, external ones £4.108m, together £7.98m a year.`;
/* end snapshot council-cost-comparator: fewer in-house than today */

snapshots["council-cost-comparator: where it should be already"] = 
`heading: If three in four foster carers were our own
subtitle: Exampleshire
headline: £8m a year at 60% in-house, as today
standfirst: Foster carers: at 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.
chart: 640 × 59
  path zero slot-0: M189,15V44
  rect bar solid slot-1: 189 19 202
  rect bar solid slot-2 apart: 391 19 218
  text name: 0 13 “60% in-house, as today”
  text quiet: 0 30 “In-house £3.84m,”; 0 47 “external £4.16m”
  text figure: 616 30 “£8m”
outcome: Foster carers: at 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
summary: Foster carers: at 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.`;
/* end snapshot council-cost-comparator: where it should be already */

snapshots["council-cost-comparator: a cost that stands alone"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £262k Out of authority, forecast
chart: 640 × 66
  path zero slot-0: M189,31V60
  rect bar solid slot-4: 189 35 405
  text heading: 0 9 “Forecast”
  text name: 0 45 “Out of authority”
  text figure: 601 45 “£262k”
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
summary: 2021 to 2022, pounds per bed per year. Forecast: Out of authority £262k.`;
/* end snapshot council-cost-comparator: a cost that stands alone */

snapshots["council-cost-comparator: bases that are not said"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £125k In-house, full, basis not known
chart: 640 × 192
  path zero slot-0: M189,31V186
  rect bar solid slot-1: 189 35 193; 189 77 199
  rect bar solid slot-2: 189 119 210
  rect bar solid slot-4: 189 161 405
  text heading: 0 9 “Basis not known”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text name: 0 87 “In-house”
  text figure: 395 87 “£129k”
  text name: 0 129 “External”
  text figure: 406 129 “£136k”
  text name: 0 171 “Out of authority”
  text figure: 601 171 “£262k”
vital: A cost whose basis is not known is not ranked.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: Where the basis is not known, nothing can be compared.
notes: Years end on 31 March.
summary: 2021 to 2022, pounds per bed per year. Basis not known: In-house, full £125k; In-house £129k; External £136k; Out of authority £262k.
summary: A cost whose basis is not known is not ranked.`;
/* end snapshot council-cost-comparator: bases that are not said */

snapshots["council-cost-comparator: long names"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £129k In-house, forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 499
  path zero slot-0: M189,31V60; M189,123V152; M189,274V303; M189,453V481
  path average-line slot-0: M504,445V477
  rect bar hollow slot-1: 190 36 202
  rect bar solid slot-1: 189 127 210
  rect bar solid slot-2: 189 278 222
  rect bar under slot-3: 189 457 442
  path average: (504 445)
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 400 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 406 137 “£129k”
  text heading: 0 193 “Price”
  text name: 0 221 “External homes with”; 0 238 “education and therapy”; 0 255 “on the premises,”; 0 272 “framework of all”; 0 289 “northern councils”
  text quiet: 0 306 “average of what is”; 0 323 “paid under the”; 0 340 “framework, without”; 0 357 “transport”
  text figure: 418 289 “£136k”
  text heading: 0 404 “Packages”
  text quiet: 196 428 “About £3.7k a week on average (about £193k a year)”; 196 490 “17 under £5.2k a week (about £271k a year)”
  text name: 0 459 “18 packages”
vital: Costs on different bases are not ranked against each other.
chart: 640 × 360
  path zero in values: M56,316H619
  text in values: 48 316 “£0”; 48 214 “£100k”; 48 111 “£200k”; 48 9 “£300k”
  text in periods: 56 324 “3”; 244 324 “4”; 431 324 “5”; 619 324 “6”; 619 356 “Beds in use”
  path price-line slot-2: M56,177H619
  path curve slot-1: M56,60L68,65L80,70L91,75L103,80L115,84L126,88L138,92L150,96L162,100L173,104L185,108L197,111L209,114L220,118L232,121L244,124L255,127L267,130L279,132L291,135L302,138L314,140L326,143L338,145L349,148L361,150L373,152L384,154L396,156L408,158L420,… (379)
  circle bed slot-1: 56 60; 244 124; 431 162; 619 188
  path meets: (619 188)
  path now: M619,9V316
  text price-label: 62 189 “External homes with education and therapy on the premises,”; 62 206 “framework of all northern councils £136k”
  path here: (619 188)
outcome: With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External homes with education and therapy on the premises, framework of all northern councils (£136k).
what-if: In-house (£125k at full occupancy) breaks even with External homes with education and therapy on the premises, framework of all northern councils (£136k) from 6 of 6 beds in use, if all costs are fixed.
chart: 640 × 135
  path zero slot-0: M189,15V112
  rect bar solid slot-1: 189 19 202
  rect bar solid slot-2 apart: 391 19 218
  rect bar solid slot-1: 189 87 252
  rect bar solid slot-2 apart: 441 87 137
  text name: 0 13 “60% in-house, as today”
  text quiet: 0 30 “In-house £3.84m,”; 0 47 “external £4.16m”
  text figure: 616 30 “£8m”
  text name: 0 72 “75% in-house, the”; 0 89 “target”
  text quiet: 0 106 “In-house £4.8m,”; 0 123 “external £2.6m”
  text figure: 584 97 “£7.4m”
outcome: Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Price: what is paid to a provider.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k. Price: External homes with education and therapy on the premises, framework of all northern councils £136k (average of what is paid under the framework, without transport).
summary: Costs on different bases are not ranked against each other.
summary: 18 packages, about £3.7k a week on average, 17 under £5.2k.`;
/* end snapshot council-cost-comparator: long names */

snapshots["council-cost-comparator: packages under a bound that few exceed"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: 2021 to 2022
chart: 640 × 104
  path zero slot-0: M189,58V86
  path average-line slot-0: M444,50V82
  rect bar under slot-3: 189 62 442
  path average: (444 50)
  text heading: 0 9 “Packages”
  text quiet: 196 33 “£3k a week on average (about £156k a year)”; 196 95 “40 under £5.2k a week (about £271k a year)”
  text name: 0 64 “60 packages”
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
summary: 2021 to 2022. 60 packages, £3k a week on average, 40 under £5.2k.`;
/* end snapshot council-cost-comparator: packages under a bound that few exceed */

snapshots["council-cost-comparator: a cost withheld for commercial reasons"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £125k In-house, full, at full occupancy
chart: 640 × 158
  path zero slot-0: M189,31V60; M189,123V152
  rect bar hollow slot-1: 190 36 403
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 601 45 “£125k”
  text heading: 0 101 “Basis not known”
  text name: 0 129 “External”
  text quiet: 0 146 “Commercial interests”
  text figure: 196 137 “[c]”
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Where the basis is not known, nothing can be compared.
notes: External: Commercial interests.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Basis not known: External (confidential).
summary: Withheld as confidential: External.`;
/* end snapshot council-cost-comparator: a cost withheld for commercial reasons */

snapshots["council-cost-comparator: no cost at all"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 196 45 “[x]”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 196 137 “[x]”
  text name: 0 179 “External”
  text figure: 196 179 “[x]”
  text name: 0 221 “Out of authority”
  text figure: 196 221 “[x]”
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
notes: [x] not available.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full (not available). Forecast: In-house (not available); External (not available); Out of authority (not available).`;
/* end snapshot council-cost-comparator: no cost at all */

snapshots["council-cost-comparator: packages of which little is known"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 331
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  path average: (487 318)
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
  text heading: 0 277 “Packages”
  text quiet: 196 301 “£3.7k a week on average (about £193k a year)”
  text name: 0 303 “packages (number not”; 0 320 “available)”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [x] not available.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.
summary: Packages (number not available), £3.7k a week on average.`;
/* end snapshot council-cost-comparator: packages of which little is known */

snapshots["council-cost-comparator: too few packages to show"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 326
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
  text heading: 0 277 “Packages”
  text name: 0 301 “packages (number”; 0 318 “confidential)”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.
summary: Packages (number confidential).
summary: Withheld as confidential: Packages.`;
/* end snapshot council-cost-comparator: too few packages to show */

snapshots["council-cost-comparator: a bound that leaves one package over"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 389
  path zero slot-0: M189,31V60; M189,123V236; M189,326V354
  path average-line slot-0: M487,318V350
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  rect bar under slot-3: 189 330 419
  path average: (487 318)
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
  text heading: 0 277 “Packages”
  text quiet: 196 301 “About £3.7k a week on average (about £193k a year)”; 196 363 “number under £5.2k a week (about £271k a year):”; 196 380 “confidential”
  text name: 0 340 “18 packages”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated; [c] confidential: withheld so that nobody can be identified.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.
summary: 18 packages, about £3.7k a week on average, number under £5.2k: confidential.
summary: Withheld as confidential: Packages: under £5,200.`;
/* end snapshot council-cost-comparator: a bound that leaves one package over */

snapshots["council-cost-comparator: more beds in use than there are"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: whatIf.occupancy.occupied: expected no more beds in use than there are, received more; correct it, or "beds"; it is left out, and all beds are taken to be in use at first
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
vital: Costs on different bases are not ranked against each other.
chart: 640 × 360
  path zero in values: M56,316H619
  text in values: 48 316 “£0”; 48 239 “£100k”; 48 162 “£200k”; 48 85 “£300k”; 48 9 “£400k”
  text in periods: 56 324 “2”; 197 324 “3”; 338 324 “4”; 478 324 “5”; 619 324 “6”; 619 356 “Beds in use”
  path price-line slot-2: M56,212H619
  path price-line slot-4: M56,115H619
  path curve slot-1: M56,28L68,39L80,50L91,60L103,69L115,77L126,85L138,93L150,100L162,106L173,113L185,118L197,124L209,129L220,134L232,139L244,143L255,147L267,151L279,155L291,159L302,162L314,166L326,169L338,172L349,175L361,178L373,180L384,183L396,186L408,188L420… (380)
  circle bed slot-1: 56 28; 197 124; 338 172; 478 201; 619 220
  path meets: (619 220); (197 124)
  path now: M619,9V316
  text price-label: 62 224 “External £136k: break-even at 6 beds”; 613 103 “Out of authority £262k: break-even at 3 beds”
  path here: (619 220)
outcome: With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External (£136k) and £137k less than Out of authority (£262k).
what-if: In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: more beds in use than there are */

snapshots["council-cost-comparator: an occupancy over 1"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: provisions[0].occupancy: expected an occupancy over 0 and up to 1, received a number; write 0.85 for 85%, and 1 where every bed is in use
notice: provisions[0].occupancy: expected a share of beds from 0 to 1, since the basis is "stated occupancy", received none that can be read; add it, or write another basis; the bar says that it is not known
headline: £125k In-house, full, at an occupancy that is not known
standfirst: External costs £136k a year (forecast).
chart: 640 × 158
  path zero slot-0: M189,31V60; M189,123V152
  rect bar solid slot-1: 189 35 372
  rect bar solid slot-2: 189 127 405
  text heading: 0 9 “At an occupancy that is not known”
  text name: 0 45 “In-house, full”
  text figure: 568 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “External”
  text figure: 601 137 “£136k”
vital: A cost whose basis is not known is not ranked.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At a stated occupancy: what a bed in use costs when so many of them are.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
summary: 2021 to 2022, pounds per bed per year. At an occupancy that is not known: In-house, full £125k. Forecast: External £136k.
summary: A cost whose basis is not known is not ranked.`;
/* end snapshot council-cost-comparator: an occupancy over 1 */

snapshots["council-cost-comparator: a stated occupancy that is not stated"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: provisions[0].occupancy: expected a share of beds from 0 to 1, since the basis is "stated occupancy", received none that can be read; add it, or write another basis; the bar says that it is not known
headline: £125k In-house, full, at an occupancy that is not known
standfirst: External costs £136k a year (forecast).
chart: 640 × 158
  path zero slot-0: M189,31V60; M189,123V152
  rect bar solid slot-1: 189 35 372
  rect bar solid slot-2: 189 127 405
  text heading: 0 9 “At an occupancy that is not known”
  text name: 0 45 “In-house, full”
  text figure: 568 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “External”
  text figure: 601 137 “£136k”
vital: A cost whose basis is not known is not ranked.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At a stated occupancy: what a bed in use costs when so many of them are.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
summary: 2021 to 2022, pounds per bed per year. At an occupancy that is not known: In-house, full £125k. Forecast: External £136k.
summary: A cost whose basis is not known is not ranked.`;
/* end snapshot council-cost-comparator: a stated occupancy that is not stated */

snapshots["council-cost-comparator: costs of nothing and below"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: provisions[1].cost: expected a cost above 0, received 0; write "[x]" where no cost is known
notice: provisions[2].cost: expected a cost above 0, received a negative number; correct it, or write "[x]" where no cost is known
headline: £125k In-house, full, at full occupancy
chart: 640 × 200
  path zero slot-0: M189,31V60; M189,123V194
  rect bar hollow slot-1: 190 36 403
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 601 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 196 137 “[!]”
  text name: 0 179 “External”
  text figure: 196 179 “[!]”
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house (could not be read from the data); External (could not be read from the data).`;
/* end snapshot council-cost-comparator: costs of nothing and below */

snapshots["council-cost-comparator: a cost per child among those per bed"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: provisions[4].unit: expected a cost per bed, as the others are, received "pounds per child per year"; put it into a dataset of its own; the two cannot be compared, and it is left out
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: a cost per child among those per bed */

snapshots["council-cost-comparator: a share of the mix over 1"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: whatIf.mix.target: expected a share from 0 to 1, received 75; did you mean 0.75?
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: a share of the mix over 1 */

snapshots["council-cost-comparator: an unknown basis"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: provisions[1].basis: expected "full occupancy", "stated occupancy", "forecast", "actual" or "price", received "budget"; say what the cost is based on
headline: £125k In-house, full, at full occupancy
standfirst: In-house costs £129k a year (basis not known).
chart: 640 × 158
  path zero slot-0: M189,31V60; M189,123V152
  rect bar hollow slot-1: 190 36 390
  rect bar solid slot-1: 189 127 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 588 45 “£125k”
  text heading: 0 101 “Basis not known”
  text name: 0 137 “In-house”
  text figure: 601 137 “£129k”
vital: A cost whose basis is not known is not ranked.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Where the basis is not known, nothing can be compared.
notes: Years end on 31 March.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Basis not known: In-house £129k.
summary: A cost whose basis is not known is not ranked.`;
/* end snapshot council-cost-comparator: an unknown basis */

snapshots["council-cost-comparator: two of one id"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: provisions[4].id: expected each id once, received "full", the same as provisions[0]; rename one, or give each an "id"; both are left out
headline: £133k more a year out of authority than in-house, both forecast
standfirst: Out of authority costs 103% more: £262k against £129k a year.
chart: 640 × 150
  path zero slot-0: M189,31V144
  rect bar solid slot-1: 189 35 199
  rect bar solid slot-2: 189 77 210
  rect bar solid slot-4: 189 119 405
  text heading: 0 9 “Forecast”
  text name: 0 45 “In-house”
  text figure: 395 45 “£129k”
  text name: 0 87 “External”
  text figure: 406 87 “£136k”
  text name: 0 129 “Out of authority”
  text figure: 601 129 “£262k”
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
summary: Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. Forecast: In-house £129k; External £136k; Out of authority £262k.`;
/* end snapshot council-cost-comparator: two of one id */

snapshots["council-cost-comparator: a what-if of an unknown provision"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: whatIf.occupancy.provision: expected the id or name of one provision ("full", "actual", "External" or "Out of authority"), received "homes"; correct it, or add the provision; the what-if is left out
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 242
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.`;
/* end snapshot council-cost-comparator: a what-if of an unknown provision */

snapshots["council-cost-comparator: more packages under the bound than there are"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · 2021 to 2022
notice: Part of the data could not be used and is left out.
notice: packages.under.count: expected no more packages than there are, received more than packages.count; correct one of them; the bound is left out
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 331
  path zero slot-0: M189,31V60; M189,123V236
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  path average: (487 318)
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 221 “Out of authority”
  text figure: 601 221 “£262k”
  text heading: 0 277 “Packages”
  text quiet: 196 301 “About £3.7k a week on average (about £193k a year)”
  text name: 0 311 “18 packages”
vital: Costs on different bases are not ranked against each other.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
summary: Costs on different bases are not ranked against each other.
summary: 18 packages, about £3.7k a week on average.`;
/* end snapshot council-cost-comparator: more packages under the bound than there are */

snapshots["council-cost-comparator: costs without a unit"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: unit: expected what the costs are for, received none that can be read; write "pounds per bed per year"; only what has a unit of its own is drawn
notice: dataset: expected provisions, packages or a what-if, received none that can be drawn; add or correct one`;
/* end snapshot council-cost-comparator: costs without a unit */

snapshots["council-cost-comparator: nothing to draw"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected provisions, packages or a what-if, received none that can be drawn; add or correct one`;
/* end snapshot council-cost-comparator: nothing to draw */

snapshots["council-cost-comparator: no dataset at all"] = 
`notice: The figures could not be shown, because there is a mistake in the data.
notice: dataset: expected a dataset, received a number; write { "title": "…", "unit": "pounds per bed per year", "provisions": […] }`;
/* end snapshot council-cost-comparator: no dataset at all */

snapshots["council-placement-mix: some of a part, listed below it"] = 
`heading: Where our children live
subtitle: Exampleshire · 31 March 2025
headline: 449 in total, down 1 since 31 March 2024
standfirst: The largest part is foster care: 328, down 3.
chart: 640 × 286
  path shape slot-1: M138,8A135,135,0,1,1,3,165L56,156A81,81,0,1,0,137,62Z
  path shape slot-2: M2,162A135,135,0,0,1,33,56L74,91A81,81,0,0,0,56,154Z
  path shape slot-3: M35,53A135,135,0,0,1,134,8L135,62A81,81,0,0,0,76,89Z
  text tell: 190 189 “1”
  text on-dark: 218 213 “73%”
  text tell: 68 123 “2”
  text on-light: 32 113 “14%”
  text tell: 107 78 “3”
  text on-dark: 91 45 “13%”
  text hole: 136 135 “73%”
  text plain: 136 156 “foster care”
  rect row in key: 296 0 348
  rect shape slot-1 in key: 300 6 13
  text name in key: 321 13 “Foster care”
  text quiet in key: 321 30 “down 3”
  text plain in key: 549 13 “328”
  text figure in key: 640 13 “73%”
  text tell in key: 307 13 “1”
  text name in key: 329 55 “of which family and”; 329 72 “friends”
  text quiet in key: 329 89 “up 5”
  text plain in key: 549 55 “84”; 640 55 “19% of all”
  text name in key: 329 114 “of which outside the”; 329 131 “boundary”
  text quiet in key: 329 148 “up 3”
  text plain in key: 549 114 “121”; 640 114 “27% of all”
  rect row in key: 296 160 348
  rect shape slot-2 in key: 300 166 13
  text name in key: 321 173 “Children’s homes”
  text quiet in key: 321 190 “up 6”
  text plain in key: 549 173 “61”
  text figure in key: 640 173 “14%”
  text tell in key: 307 173 “2”
  text name in key: 329 215 “of which secure”
  text quiet in key: 329 232 “down 1”
  text plain in key: 549 215 “6”; 640 215 “1% of all”
  rect row in key: 296 244 348
  rect shape slot-3 in key: 300 250 13
  text name in key: 321 257 “Supported accommodation”
  text quiet in key: 321 274 “down 4”
  text plain in key: 549 257 “60”
  text figure in key: 640 257 “13%”
  text tell in key: 307 257 “3”
notes: “Of which” numbers are counted in the part above them, and are added to nothing.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 449 in total on 31 March 2025, down 1 since 31 March 2024. The largest part is foster care: 328 (73%), down 3 since 31 March 2024.
summary: Foster care, of which family and friends: 84 (19% of all), up 5; of which outside the boundary: 121 (27% of all), up 3. Children’s homes, of which secure: 6 (1% of all), down 1.`;
/* end snapshot council-placement-mix: some of a part, listed below it */

snapshots["council-placement-mix: one part of a total that is not broken down"] = 
`heading: Who provides the placements
subtitle: Exampleshire · 31 March 2025
headline: 504 in total
standfirst: Own provision: 228 (45%).
chart: 640 × 272
  path shape slot-1: M138,1A135,135,0,0,1,177,265L161,213A81,81,0,0,0,137,55Z
  path shape other: M174,266A135,135,0,1,1,134,1L135,55A81,81,0,1,0,159,214Z
  text tell: 206 126 “1”
  text on-dark: 243 120 “45%”
  text tell: 66 147 “2”
  text on-pale: 29 152 “55%”
  text hole: 136 128 “45%”
  text plain: 136 149 “own provision”
  rect row in key: 296 111 348
  rect shape slot-1 in key: 300 117 13
  text name in key: 321 124 “Own provision”
  text plain in key: 474 124 “228”
  text figure in key: 511 124 “45%”
  text tell in key: 307 124 “1”
  rect row in key: 296 136 348
  rect shape other in key: 300 142 13
  text name in key: 321 149 “Not broken down”
  text plain in key: 474 149 “276”
  text figure in key: 511 149 “55%”
  text tell in key: 307 149 “2”
notes: “Not broken down” is what the parts leave of the total: they do not claim to make it up.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
summary: 504 in total on 31 March 2025. Own provision: 228 (45%). Not broken down: 276 (55%).`;
/* end snapshot council-placement-mix: one part of a total that is not broken down */

snapshots["council-placement-mix: parts that claim no whole, without a total"] = 
`heading: Who provides the placements
subtitle: Exampleshire · 31 March 2025
standfirst: Own provision: 228; parents: 19.
chart: 640 × 84
  rect bar solid slot-lead: 189 11 420; 189 53 35
  path zero slot-0: M189,7V78
  text name: 0 21 “Own provision”
  text figure: 616 21 “228”
  text name: 0 63 “Parents”
  text figure: 231 63 “19”
vital: Drawn as bars: the parts may not be all there is, and what is left of the total is not known.
notes: [x] not available.
summary: Own provision: 228; parents: 19.`;
/* end snapshot council-placement-mix: parts that claim no whole, without a total */

snapshots["council-placement-mix: a provisional part and a break"] = 
`heading: Our foster carers
subtitle: Number and share of foster carers · Exampleshire · 31 March 2025
headline: 350 foster carers, provisional, break in series
standfirst: 60% in-house, 15 percentage points short of the 75% target.
chart: 640 × 272
  path shape slot-1: M196,1A135,135,0,0,1,216,269L207,216A81,81,0,0,0,195,55Z
  path shape slot-1 tint-3: M212,270A135,135,0,0,1,117,247L148,203A81,81,0,0,0,205,216Z
  path shape slot-2: M114,245A135,135,0,0,1,138,13L161,62A81,81,0,0,0,146,201Z
  path shape slot-2 tint-3: M141,12A135,135,0,0,1,192,1L193,55A81,81,0,0,0,162,61Z
  path halo: M119,137L53,138
  path target slot-0: M119,137L53,138
  text tell: 265 131 “1”
  text on-dark: 302 128 “48%”
  text tell: 177 205 “2”
  text on-pale: 169 241 “12%”
  text tell: 123 129 “3”
  text on-light: 103 78 “34%”
  text tell: 179 66 “4”
  text on-pale: 172 30 “6%”
  text heading: 48 130 “Target”; 48 147 “75%”
  text hole: 194 128 “60%”
  text plain: 194 149 “in-house”
  text heading in key: 358 23 “In-house”
  text quiet in key: 358 40 “up 14”
  text figure in key: 603 23 “210 [p]”; 640 23 “60%”
  rect row in key: 354 52 290
  rect shape slot-1 in key: 358 58 13
  text name in key: 379 65 “Our own carers”
  text quiet in key: 379 82 “up 7”
  text plain in key: 603 65 “168 [p]”
  text figure in key: 640 65 “48%”
  text tell in key: 365 65 “1”
  rect row in key: 354 94 290
  rect shape slot-1 tint-3 in key: 358 100 13
  text name in key: 379 107 “Our carers, family”; 379 124 “and friends”
  text quiet in key: 379 141 “up 7”
  text plain in key: 603 107 “42”
  text figure in key: 640 107 “12%”
  text tell in key: 365 107 “2”
  text heading in key: 358 166 “External”
  text figure in key: 603 166 “140 [b]”; 640 166 “40%”
  rect row in key: 354 178 290
  rect shape slot-2 in key: 358 184 13
  text name in key: 379 191 “Agency carers”
  text quiet in key: 379 208 “down 9”
  text plain in key: 603 191 “118”
  text figure in key: 640 191 “34%”
  text tell in key: 365 191 “3”
  rect row in key: 354 220 290
  rect shape slot-2 tint-3 in key: 358 226 13
  text name in key: 379 233 “Agency carers,”; 379 250 “parent and child”
  text plain in key: 603 233 “22 [b]”
  text figure in key: 640 233 “6%”
  text tell in key: 365 233 “4”
vital: [b] break in series: not comparable with earlier periods.
source: Source: Made-up data. Management information, not official statistics.
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [p] provisional.
summary: 350 foster carers, provisional, on 31 March 2025. The largest part is our own carers: 168 (48%), provisional, up 7 since 31 March 2024.
summary: In-house: 210 (60%), provisional, 15 percentage points short of the 75% target; up 14 since 31 March 2024. External: 140 (40%), break in series, 15 percentage points over the 25% target.`;
/* end snapshot council-placement-mix: a provisional part and a break */

snapshots["council-cost-comparator: English and Welsh"] = 
`heading: What a bed for a young person aged 16 or over costs
subtitle: Pounds per bed per year · Exampleshire · 2021 to 2022
headline: £133k more a year out of authority than in-house, both forecast
standfirst: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
chart: 640 × 372
  path zero slot-0: M189,31V60; M189,123V236; M189,326V354
  path average-line slot-0: M487,318V350
  rect bar hollow slot-1: 190 36 191
  rect bar solid slot-1: 189 127 199
  rect bar solid slot-2: 189 169 210
  rect bar solid slot-4: 189 211 405
  rect bar under slot-3: 189 330 419
  path average: (487 318)
  text heading: 0 9 “At full occupancy”
  text name: 0 45 “In-house, full”
  text figure: 389 45 “£125k”
  text heading: 0 101 “Forecast”
  text name: 0 137 “In-house”
  text figure: 395 137 “£129k”
  text name: 0 179 “External”
  text figure: 406 179 “£136k”
  text name: 0 213 “Out of authority”
  text quiet: 0 230 “at month 8”
  text figure: 601 221 “£262k”
  text heading: 0 277 “Packages”
  text quiet: 196 301 “About £3.7k a week on average (about £193k a year)”; 196 363 “17 under £5.2k a week (about £271k a year)”
  text name: 0 332 “18 packages”
vital: Costs on different bases are not ranked against each other.
source: Source: Made-up data.
chart: 640 × 360
  path zero in values: M56,316H619
  text in values: 48 316 “£0”; 48 239 “£100k”; 48 162 “£200k”; 48 85 “£300k”; 48 9 “£400k”
  text in periods: 56 324 “2”; 197 324 “3”; 338 324 “4”; 478 324 “5”; 619 324 “6”; 619 356 “Beds in use”
  path price-line slot-2: M56,212H619
  path price-line slot-4: M56,115H619
  path curve slot-1: M56,28L68,39L80,50L91,60L103,69L115,77L126,85L138,93L150,100L162,106L173,113L185,118L197,124L209,129L220,134L232,139L244,143L255,147L267,151L279,155L291,159L302,162L314,166L326,169L338,172L349,175L361,178L373,180L384,183L396,186L408,188L420… (380)
  circle bed slot-1: 56 28; 197 124; 338 172; 478 201; 619 220
  path meets: (619 220); (197 124)
  path now: M619,9V316
  text price-label: 62 224 “External £136k: break-even at 6 beds”; 613 103 “Out of authority £262k: break-even at 3 beds”
  path here: (619 220)
outcome: With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External (£136k) and £137k less than Out of authority (£262k).
what-if: In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed.
chart: 640 × 135
  path zero slot-0: M189,15V112
  rect bar solid slot-1: 189 19 202
  rect bar solid slot-2 apart: 391 19 218
  rect bar solid slot-1: 189 87 252
  rect bar solid slot-2 apart: 441 87 137
  text name: 0 13 “60% in-house, as today”
  text quiet: 0 30 “In-house £3.84m,”; 0 47 “external £4.16m”
  text figure: 616 30 “£8m”
  text name: 0 72 “75% in-house, the”; 0 89 “target”
  text quiet: 0 106 “In-house £4.8m,”; 0 123 “external £2.6m”
  text figure: 584 97 “£7.4m”
outcome: Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.
summary: £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
summary: 2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k (at month 8).
summary: Costs on different bases are not ranked against each other.
summary: 18 packages, about £3.7k a week on average, 17 under £5.2k.`;
/* end snapshot council-cost-comparator: English and Welsh */

