/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["council-indicator-trend: a usual trend"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 353 “2020-21”; 141 353 “2021-22”; 237 353 “2022-23”; 334 353 “2023-24”; 430 353 “2024-25”
  line break: 92 92 0 345
  line event: 92 92 -8 345
  text: 92 -17 “New case management system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-5: M44,141L141,133L237,131L334,133L431,141
  path marker in series slot-5: (44 141); (141 133); (237 131); (334 133); (431 141)
  path line in series slot-2: M44,59L141,51L237,43L334,45L431,51
  path marker in series slot-2: (44 59); (141 51); (237 43); (334 45); (431 51)
  path line in series slot-1: M334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (334 109)
  path marker mark-p in series slot-1: (431 120)
  line in absence slot-1: 237 237 337 337
  text in absence slot-1: 237 337 “[c]”
  text label slot-1 bold:  547 124 “Exampleshire”
  text label slot-2:  547 34 “Statistical neighbours, average”
  text label slot-5:  547 145 “England”
  text label slot-target:  547 103 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a usual trend */

snapshots["council-indicator-trend: one series"] = 
`heading: Visits in time
base: Exampleshire
headline: 90% 2024 to 2025, quarter 2
headline: Down 2 percentage points since 2024 to 2025, quarter 1
headline: Unchanged since a year earlier (2023 to 2024, quarter 2)
chart: 640 × 391
  text unit: 0 -11 “Percent”
  text in values: 24 320 “87%”; 24 256 “88%”; 24 192 “89%”; 24 128 “90%”; 24 64 “91%”; 24 0 “92%”
  text in periods: 44 328 “Q1”
  text sub in periods: 44 345 “2023-24”
  text in periods: 141 328 “Q2”; 238 328 “Q3”; 334 328 “Q4”; 430 328 “Q1”
  text sub in periods: 430 345 “2024-25”
  text in periods: 527 328 “Q2”
  path line in series slot-1: M44,256L141,128L238,320L334,64L430,0L527,128
  path marker in series slot-1: (44 256); (141 128); (238 320); (334 64); (430 0); (527 128)
  text label slot-1 bold:  547 128 “Exampleshire”
summary: Exampleshire: 90%, 2024 to 2025, quarter 2. Down 2 percentage points since 2024 to 2025, quarter 1. Unchanged since a year earlier (2023 to 2024, quarter 2).
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: one series */

snapshots["council-indicator-trend: one period only"] = 
`heading: Children looked after
base: Exampleshire
headline: 75 per 10,000 31 March 2025
chart: 640 × 391
  text unit: 0 -11 “Rate per 10,000”
  line zero in values: 24 539 320 320
  text in values: 16 320 “0”; 16 280 “10”; 16 240 “20”; 16 200 “30”; 16 160 “40”; 16 120 “50”; 16 80 “60”; 16 40 “70”; 16 0 “80”
  text in periods: 282 328 “31 Mar”
  text sub in periods: 282 345 “2025”
  path line in series slot-1: 
  path marker in series slot-1: (282 20)
summary: Exampleshire: 75 per 10,000, 31 March 2025.`;
/* end snapshot council-indicator-trend: one period only */

snapshots["council-indicator-trend: two periods"] = 
`heading: Children looked after
base: Exampleshire
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
chart: 640 × 374
  text unit: 0 -11 “Rate per 10,000”
  text in values: 16 320 “75”; 16 240 “76”; 16 160 “77”; 16 80 “78”; 16 0 “79”
  text in periods: 36 328 “2023-24”; 527 328 “2024-25”
  path line in series slot-1: M36,0L527,320
  path marker in series slot-1: (36 0); (527 320)
  text label slot-1 bold:  547 318 “Exampleshire”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: two periods */

snapshots["council-indicator-trend: six series of every role"] = 
`heading: Six areas side by side
base: Exampleshire
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
chart: 640 × 374
  text unit: 0 -11 “Rate per 10,000”
  line zero in values: 32 524 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 328 “2020-21”; 161 328 “2021-22”; 278 328 “2022-23”; 395 328 “2023-24”; 512 328 “2024-25”
  path line in series slot-4: M44,80L161,77L278,75L395,75L512,77
  path marker in series slot-4: (44 80); (161 77); (278 75); (395 75); (512 77)
  path line in series slot-3: M44,144L161,136L278,131L395,131L512,139
  path marker in series slot-3: (44 144); (161 136); (278 131); (395 131); (512 139)
  path line in series slot-2: M44,59L161,51L278,43L395,45L512,51
  path marker in series slot-2: (44 59); (161 51); (278 43); (395 45); (512 51)
  path line in series slot-6: M44,115L161,112L278,107L395,109L512,112
  path marker in series slot-6: (44 115); (161 112); (278 107); (395 109); (512 112)
  path line in series slot-5: M44,141L161,133L278,131L395,133L512,141
  path marker in series slot-5: (44 141); (161 133); (278 131); (395 133); (512 141)
  path line in series slot-1: M44,101L161,85L278,96L395,109L512,120
  path marker in series slot-1: (44 101); (161 85); (278 96); (395 109); (512 120)
  text label slot-1 bold:  532 119 “Exampleshire”
  text label slot-5:  532 161 “England”
  text label slot-6:  532 98 “Example region”
  text label slot-2:  532 39 “Neighbours, average”
  text label slot-3:  532 140 “Sampleton”
  text label slot-4:  532 77 “Mockford”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 8 higher than England (67); 3 lower than Example region (78); 26 lower than Neighbours, average (101); 7 higher than Sampleton (68); 16 lower than Mockford (91).
notes: Notes
notes: Years end on 31 March.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: six series of every role */

snapshots["council-indicator-trend: several neighbours"] = 
`heading: Among its statistical neighbours
base: Exampleshire
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Statistical neighbours, range
base: Tolerance
chart: 640 × 374
  text unit: 0 -11 “Rate per 10,000”
  path band neighbours slot-2: M44,59L141,51L237,43L334,45L431,51L431,139L334,131L237,75L141,136L44,144Z
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 328 “2020-21”; 141 328 “2021-22”; 237 328 “2022-23”; 334 328 “2023-24”; 430 328 “2024-25”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-2: M44,80L141,77L237,59L334,75L431,77
  path marker in series slot-2: (44 80); (141 77); (237 59); (334 75); (431 77)
  path line in series slot-5: M44,141L141,133L237,131L334,133L431,141
  path marker in series slot-5: (44 141); (141 133); (237 131); (334 133); (431 141)
  path line in series slot-1: M44,101L141,85L237,96L334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (237 96); (334 109); (431 120)
  text label slot-1 bold:  547 127 “Exampleshire”
  text label slot-5:  547 148 “England”
  text label slot-2:  547 51 “Statistical neighbours, median”
  text label slot-target:  547 106 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 8 higher than England (67); 16 lower than the median of 3 statistical neighbours (91), which range from 68 to 101, 2 of them higher. Not yet due.
notes: Notes
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: several neighbours */

snapshots["council-indicator-trend: a leading series that stands last"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 353 “2020-21”; 141 353 “2021-22”; 237 353 “2022-23”; 334 353 “2023-24”; 430 353 “2024-25”
  line break: 92 92 0 345
  line event: 92 92 -8 345
  text: 92 -17 “New case management system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-2: M44,59L141,51L237,43L334,45L431,51
  path marker in series slot-2: (44 59); (141 51); (237 43); (334 45); (431 51)
  path line in series slot-5: M44,141L141,133L237,131L334,133L431,141
  path marker in series slot-5: (44 141); (141 133); (237 131); (334 133); (431 141)
  path line in series slot-1: M334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (334 109)
  path marker mark-p in series slot-1: (431 120)
  line in absence slot-1: 237 237 337 337
  text in absence slot-1: 237 337 “[c]”
  text label slot-1 bold:  547 124 “Exampleshire”
  text label slot-5:  547 145 “England”
  text label slot-2:  547 34 “Statistical neighbours, average”
  text label slot-target:  547 103 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 8 higher than England (67); 26 lower than Statistical neighbours, average (101). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a leading series that stands last */

snapshots["council-indicator-trend: an id on each series"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
chart: 640 × 399
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M24,137L527,137L527,229L24,229Z
  text in values: 16 320 “74”; 16 274 “76”; 16 229 “78”; 16 183 “80”; 16 137 “82”; 16 91 “84”; 16 46 “86”; 16 0 “88”
  text in periods: 36 328 “2020-21”; 134 328 “2021-22”; 232 328 “2022-23”; 331 328 “2023-24”; 429 328 “2024-25”
  line break: 85 85 0 320
  line event: 85 85 -8 320
  text: 85 -17 “New case management system”
  path target: M24,229L527,229
  path due: (527 229)
  path line in series slot-3: M36,183L134,69L232,114L331,229L429,251
  path marker in series slot-3: (36 183); (134 69); (232 114); (331 229); (429 251)
  path line in series slot-1: M134,0L232,91L331,206L429,297
  path marker in series slot-1: (36 137); (134 0); (232 91); (331 206); (429 297)
  text label slot-1 bold:  547 297 “Exampleshire”
  text label slot-3:  547 251 “Exampleshire”
  text label slot-target:  547 229 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 2 lower than Exampleshire (77). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: an id on each series */

snapshots["council-indicator-trend: quarters"] = 
`heading: Referrals
base: Exampleshire
headline: 584 2023 to 2024, quarter 2
headline: Down 6 (1.0%) since 2023 to 2024, quarter 1
headline: Up 29 (5.2%) since a year earlier (2022 to 2023, quarter 2)
chart: 640 × 391
  text unit: 0 -11 “Number”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “100”; 24 213 “200”; 24 160 “300”; 24 107 “400”; 24 53 “500”; 24 0 “600”
  text in periods: 44 328 “Q1”
  text sub in periods: 44 345 “2021-22”
  text in periods: 98 328 “Q2”; 152 328 “Q3”; 205 328 “Q4”; 259 328 “Q1”
  text sub in periods: 259 345 “2022-23”
  text in periods: 312 328 “Q2”; 366 328 “Q3”; 420 328 “Q4”; 473 328 “Q1”
  text sub in periods: 473 345 “2023-24”
  text in periods: 527 328 “Q2”
  path line in series slot-1: M44,47L98,54L152,37L205,32L259,21L312,24L367,27L420,16L473,5L527,9
  path marker in series slot-1: (44 47); (98 54); (152 37); (205 32); (259 21); (312 24); (367 27); (420 16); (473 5); (527 9)
  text label slot-1 bold:  547 9 “Exampleshire”
summary: Exampleshire: 584, 2023 to 2024, quarter 2. Down 6 (1.0%) since 2023 to 2024, quarter 1. Up 29 (5.2%) since a year earlier (2022 to 2023, quarter 2).
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: quarters */

snapshots["council-indicator-trend: months with one missing"] = 
`heading: Visits in time
base: Exampleshire
headline: 92% June 2024
headline: Up 1 percentage point since May 2024
chart: 640 × 391
  text unit: 0 -11 “Percent”
  text in values: 24 320 “87%”; 24 256 “88%”; 24 192 “89%”; 24 128 “90%”; 24 64 “91%”; 24 0 “92%”
  text in periods: 44 328 “Jan”
  text sub in periods: 44 345 “2024”
  text in periods: 140 328 “Feb”; 235 328 “Mar”; 430 328 “May”; 527 328 “Jun”
  path line in series slot-1: M44,256L140,128L235,320M430,64L527,0
  path marker in series slot-1: (44 256); (140 128); (235 320); (430 64); (527 0)
  text label slot-1 bold:  547 3 “Exampleshire”
summary: Exampleshire: 92%, June 2024. Up 1 percentage point since May 2024.
notes: Notes
notes: The value axis does not start at zero.`;
/* end snapshot council-indicator-trend: months with one missing */

snapshots["council-indicator-trend: days, written in words"] = 
`heading: Places filled
base: Exampleshire
headline: 44 31 March 2024
headline: Down 2 (4.3%) since 30 September 2023
headline: Up 4 (10%) since a year earlier (31 March 2023)
chart: 640 × 391
  text unit: 0 -11 “Number”
  line zero in values: 24 539 320 320
  text in values: 16 320 “0”; 16 256 “10”; 16 192 “20”; 16 128 “30”; 16 64 “40”; 16 0 “50”
  text in periods: 36 328 “31 Mar”
  text sub in periods: 36 345 “2023”
  text in periods: 282 328 “30 Sep”; 527 328 “31 Mar”
  text sub in periods: 527 345 “2024”
  path line in series slot-1: M36,64L282,26L527,38
  path marker in series slot-1: (36 64); (282 26); (527 38)
  text label slot-1 bold:  547 38 “Exampleshire”
summary: Exampleshire: 44, 31 March 2024. Down 2 (4.3%) since 30 September 2023. Up 4 (10%) since a year earlier (31 March 2023).`;
/* end snapshot council-indicator-trend: days, written in words */

snapshots["council-indicator-trend: spans of three years"] = 
`heading: Children in poverty, three-year average
base: Exampleshire
headline: 22.3% April 2020 to March 2023
headline: Up 1.4 percentage points since April 2019 to March 2022
chart: 640 × 391
  text unit: 0 -11 “Percent”
  text in values: 39 320 “20.8%”; 39 280 “21.0%”; 39 240 “21.2%”; 39 200 “21.4%”; 39 160 “21.6%”; 39 120 “21.8%”; 39 80 “22.0%”; 39 40 “22.2%”; 39 0 “22.4%”
  text in periods: 59 328 “2018-19 to”
  text sub in periods: 59 345 “2020-21”
  text in periods: 293 328 “2019-20 to”
  text sub in periods: 293 345 “2021-22”
  text in periods: 527 328 “2020-21 to”
  text sub in periods: 527 345 “2022-23”
  path line in series slot-1: M59,200L293,300L527,20
  path marker in series slot-1: (59 200); (293 300); (527 20)
  text label slot-1 bold:  547 20 “Exampleshire”
summary: Exampleshire: 22.3%, April 2020 to March 2023. Up 1.4 percentage points since April 2019 to March 2022.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: spans of three years */

snapshots["council-indicator-trend: periods out of order"] = 
`heading: Visits in time
base: Exampleshire
headline: 92% 2024 to 2025
headline: Up 2 percentage points since 2023 to 2024
chart: 640 × 374
  text unit: 0 -11 “Percent”
  text in values: 24 320 “88%”; 24 240 “89%”; 24 160 “90%”; 24 80 “91%”; 24 0 “92%”
  text in periods: 44 328 “2022-23”; 286 328 “2023-24”; 527 328 “2024-25”
  path line in series slot-1: M44,320L286,160L527,0
  path marker in series slot-1: (44 320); (286 160); (527 0)
  text label slot-1 bold:  547 3 “Exampleshire”
summary: Exampleshire: 92%, 2024 to 2025. Up 2 percentage points since 2023 to 2024.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: periods out of order */

snapshots["council-indicator-trend: two hundred months"] = 
`heading: Contacts, every month
base: Exampleshire
headline: 329.9 August 2024
headline: Up 3.0 (0.9%) since July 2024
headline: Down 3.0 (0.9%) since a year earlier (August 2023)
chart: 640 × 391
  text unit: 0 -11 “Number”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 280 “50”; 24 240 “100”; 24 200 “150”; 24 160 “200”; 24 120 “250”; 24 80 “300”; 24 40 “350”; 24 0 “400”
  text in periods: 51 328 “Apr”
  text sub in periods: 51 345 “2008”
  text in periods: 85 328 “Jun”; 119 328 “Aug”
  text sub in periods: 119 345 “2010”
  text in periods: 153 328 “Oct”; 187 328 “Dec”
  text sub in periods: 187 345 “2012”
  text in periods: 221 328 “Feb”; 255 328 “Apr”
  text sub in periods: 255 345 “2015”
  text in periods: 289 328 “Jun”; 323 328 “Aug”
  text sub in periods: 323 345 “2017”
  text in periods: 357 328 “Oct”; 391 328 “Dec”
  text sub in periods: 391 345 “2019”
  text in periods: 425 328 “Feb”; 459 328 “Apr”
  text sub in periods: 459 345 “2022”
  text in periods: 493 328 “Jun”; 527 328 “Aug”
  text sub in periods: 527 345 “2024”
  path line in series slot-1: M44,64L46,41L49,19L51,31L54,14L56,32L59,22L61,15L63,43L66,40L68,70L71,67L73,63L76,87L78,77L80,95L83,77L85,57L88,67L90,43L93,52L95,30L97,11L100,26L102,13L105,36L107,29L109,25L112,55L114,53L117,81L119,76L122,69L124,90L127,75L129,89L131,68L134… (1372)
  path marker in series slot-1: (527 56)
  text label slot-1 bold:  547 56 “Exampleshire”
summary: Exampleshire: 329.9, August 2024. Up 3.0 (0.9%) since July 2024. Down 3.0 (0.9%) since a year earlier (August 2023).`;
/* end snapshot council-indicator-trend: two hundred months */

snapshots["council-indicator-trend: a stretch that is withheld"] = 
`heading: Re-referrals within 12 months
base: Exampleshire
headline: 15.8% 2023 to 2024
headline: No change since 2022 to 2023: no figure for that period
chart: 640 × 399
  text unit: 0 -11 “Percent”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0%”; 24 240 “5%”; 24 160 “10%”; 24 80 “15%”; 24 0 “20%”
  text in periods: 44 353 “2016-17”; 113 353 “2017-18”; 182 353 “2018-19”; 251 353 “2019-20”; 320 353 “2020-21”; 389 353 “2021-22”; 458 353 “2022-23”; 527 353 “2023-24”
  path line in series slot-1: M44,29L113,94
  path marker in series slot-1: (44 29); (113 94); (389 139); (527 67)
  line in absence slot-1: 182 320 337 337
  text in absence slot-1: 251 337 “[c]”
  line in absence slot-1: 458 458 337 337
  text in absence slot-1: 458 337 “[x]”
  text label slot-1 bold:  547 67 “Exampleshire”
summary: Exampleshire: 15.8%, 2023 to 2024. No change since 2022 to 2023: no figure for that period.
notes: Notes
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [x] not available.`;
/* end snapshot council-indicator-trend: a stretch that is withheld */

snapshots["council-indicator-trend: the latest withheld"] = 
`heading: Visits in time
base: Exampleshire
headline: 91% 2023 to 2024 (2024 to 2025: confidential)
headline: Up 4 percentage points since 2022 to 2023
rating: Not rated. There is no figure for the latest period to hold against the target. Higher is better.
chart: 640 × 399
  text unit: 0 -11 “Percent”
  text in values: 24 320 “87%”; 24 280 “88%”; 24 240 “89%”; 24 200 “90%”; 24 160 “91%”; 24 120 “92%”; 24 80 “93%”; 24 40 “94%”; 24 0 “95%”
  text in periods: 44 353 “2020-21”; 165 353 “2021-22”; 285 353 “2022-23”; 406 353 “2023-24”; 527 353 “2024-25”
  path target: M32,0L539,0
  path line in series slot-1: M44,280L165,200L285,320L406,160
  path marker in series slot-1: (44 280); (165 200); (285 320); (406 160)
  line in absence slot-1: 527 527 337 337
  text in absence slot-1: 527 337 “[c]”
  text label slot-1 bold:  547 160 “Exampleshire”
  text label slot-target:  547 3 “Target 95%”
summary: Exampleshire: 91%, 2023 to 2024 (2024 to 2025: confidential). Up 4 percentage points since 2022 to 2023. Not rated.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-indicator-trend: the latest withheld */

snapshots["council-indicator-trend: every reason for no figure"] = 
`heading: What shorthand says
base: Exampleshire
headline: 31 March 2025: confidential
chart: 640 × 416
  text unit: 0 -11 “Rate per 10,000”
  text in values: 16 320 “67”; 16 213 “68”; 16 107 “69”; 16 0 “70”
  text in periods: 36 370 “2020-21”; 159 370 “2021-22”; 281 370 “2022-23”; 404 370 “2023-24”; 527 370 “2024-25”
  path line in series slot-5: M404,0L527,320
  path marker in series slot-5: (36 320); (404 0); (527 320)
  path line in series slot-1: 
  line in absence slot-1: 36 36 337 337
  text in absence slot-1: 36 337 “[k]”
  line in absence slot-1: 159 159 337 337
  text in absence slot-1: 159 337 “[x]”
  line in absence slot-1: 281 281 337 337
  text in absence slot-1: 281 337 “[z]”
  line in absence slot-1: 404 404 337 337
  text in absence slot-1: 404 337 “[w]”
  line in absence slot-1: 527 527 337 337
  text in absence slot-1: 527 337 “[c]”
  line in absence slot-5: 159 159 354 354
  text in absence slot-5: 159 354 “[u]”
  line in absence slot-5: 281 281 354 354
  text in absence slot-5: 281 354 “[x]”
  text label slot-5:  547 318 “England”
summary: Exampleshire: no figure. 31 March 2025: confidential.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [k] rounds to zero, but is not zero; [x] not available; [z] not applicable; [w] none recorded in the survey; [c] confidential: withheld so that nobody can be identified; [u] low reliability.`;
/* end snapshot council-indicator-trend: every reason for no figure */

snapshots["council-indicator-trend: everything absent"] = 
`heading: Children looked after
base: Exampleshire
headline: 31 March 2025: confidential
rating: Not rated. There is no figure for the latest period to hold against the target. Lower is better.
chart: 640 × 399
  text unit: 0 -11 “Rate per 10,000”
  line zero in values: 24 539 320 320
  text in values: 16 320 “0”; 16 280 “10”; 16 240 “20”; 16 200 “30”; 16 160 “40”; 16 120 “50”; 16 80 “60”; 16 40 “70”; 16 0 “80”
  text in periods: 36 353 “2020-21”; 159 353 “2021-22”; 281 353 “2022-23”; 404 353 “2023-24”; 527 353 “2024-25”
  path target: M24,8L539,8
  path line in series slot-1: 
  line in absence slot-1: 36 159 337 337
  text in absence slot-1: 97 337 “[c]”
  line in absence slot-1: 281 404 337 337
  text in absence slot-1: 343 337 “[x]”
  line in absence slot-1: 527 527 337 337
  text in absence slot-1: 527 337 “[c]”
  text label slot-target:  547 8 “Target 78”
summary: Exampleshire: no figure. 31 March 2025: confidential. Not rated.
notes: Notes
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [x] not available.`;
/* end snapshot council-indicator-trend: everything absent */

snapshots["council-indicator-trend: only a change is published"] = 
`heading: Children looked after
base: Exampleshire
headline: 79 per 10,000 31 March 2024 (31 March 2025: not available)
headline: Down 5 (6.0%) since 31 March 2023
chart: 640 × 399
  text unit: 0 -11 “Rate per 10,000”
  text in values: 16 320 “78”; 16 256 “80”; 16 192 “82”; 16 128 “84”; 16 64 “86”; 16 0 “88”
  text in periods: 36 353 “2020-21”; 159 353 “2021-22”; 281 353 “2022-23”; 404 353 “2023-24”; 527 353 “2024-25”
  path line in series slot-1: M36,192L159,0L281,128L404,288
  path marker in series slot-1: (36 192); (159 0); (281 128); (404 288)
  line in absence slot-1: 527 527 337 337
  text in absence slot-1: 527 337 “[x]”
  text label slot-1 bold:  547 288 “Exampleshire”
summary: Exampleshire: 79 per 10,000, 31 March 2024 (31 March 2025: not available). Down 5 (6.0%) since 31 March 2023.
notes: Notes
notes: Exampleshire, 31 March 2025: only the change is published, down 3.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-indicator-trend: only a change is published */

snapshots["council-indicator-trend: nothing but zeros"] = 
`heading: Placements that broke down
base: Exampleshire
headline: 0 2024 to 2025
headline: Unchanged since 2023 to 2024
rating: Target met. 0 for 2024 to 2025 is at the target of 0. Lower is better.
chart: 640 × 374
  text unit: 0 -11 “Number”
  line zero in values: 16 539 320 320
  text in values: 8 320 “0”; 8 0 “1”
  text in periods: 28 328 “2020-21”; 153 328 “2021-22”; 277 328 “2022-23”; 402 328 “2023-24”; 527 328 “2024-25”
  path target: M16,320L539,320
  path line in series slot-1: M28,320L153,320L277,320L402,320L527,320
  path marker in series slot-1: (28 320); (153 320); (277 320); (402 320); (527 320)
  text label slot-1 bold:  547 297 “Exampleshire”
  text label slot-target:  547 318 “Target 0”
summary: Exampleshire: 0, 2024 to 2025. Unchanged since 2023 to 2024. Target met.
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: nothing but zeros */

snapshots["council-indicator-trend: pounds under zero"] = 
`heading: Overspend of the placements budget
base: Exampleshire
headline: −£64,250 2024 to 2025
headline: Down £56,250 since 2023 to 2024
chart: 640 × 374
  text unit: 0 -11 “Pounds”
  text in values: 70 320 “−£200,000”; 70 267 “−£100,000”
  line zero in values: 78 539 213 213
  text in values: 70 213 “£0”; 70 160 “£100,000”; 70 107 “£200,000”; 70 53 “£300,000”; 70 0 “£400,000”
  text in periods: 90 328 “2020-21”; 199 328 “2021-22”; 308 328 “2022-23”; 418 328 “2023-24”; 527 328 “2024-25”
  path line in series slot-1: M90,277L199,189L308,48L418,218L527,248
  path marker in series slot-1: (90 277); (199 189); (308 48); (418 218); (527 248)
  text label slot-1 bold:  547 248 “Exampleshire”
summary: Exampleshire: −£64,250, 2024 to 2025. Down £56,250 since 2023 to 2024.
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: pounds under zero */

snapshots["council-indicator-trend: big numbers"] = 
`heading: Spending on placements
base: Exampleshire
headline: £1,234,567,890 2024 to 2025
headline: Up £1,115,567,890 (937%) since 2023 to 2024
chart: 640 × 374
  text unit: 0 -11 “Pounds”
  line zero in values: 116 539 320 320
  text in values: 108 320 “£0”; 108 274 “£200,000,000”; 108 229 “£400,000,000”; 108 183 “£600,000,000”; 108 137 “£800,000,000”; 108 91 “£1,000,000,000”; 108 46 “£1,200,000,000”; 108 0 “£1,400,000,000”
  text in periods: 128 328 “2020-21”; 228 328 “2021-22”; 327 328 “2022-23”; 427 328 “2023-24”; 527 328 “2024-25”
  path line in series slot-1: M128,297L228,296L327,294L427,293L527,38
  path marker in series slot-1: (128 297); (228 296); (327 294); (427 293); (527 38)
  text label slot-1 bold:  547 38 “Exampleshire”
summary: Exampleshire: £1,234,567,890, 2024 to 2025. Up £1,115,567,890 (937%) since 2023 to 2024.
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: big numbers */

snapshots["council-indicator-trend: small differences"] = 
`heading: Placements per child
base: Exampleshire
headline: 1.003 placements 2024 to 2025
headline: Down 0.001 (0.0%) since 2023 to 2024
chart: 640 × 374
  text unit: 0 -11 “Placements”
  text in values: 47 320 “1.0010”; 47 240 “1.0015”; 47 160 “1.0020”; 47 80 “1.0025”; 47 0 “1.0030”
  text in periods: 67 328 “2020-21”; 182 328 “2021-22”; 297 328 “2022-23”; 412 328 “2023-24”; 527 328 “2024-25”
  path line in series slot-1: M67,320L182,160L297,240L412,0L527,80
  path marker in series slot-1: (67 320); (182 160); (297 240); (412 0); (527 80)
  text label slot-1 bold:  547 80 “Exampleshire”
summary: Exampleshire: 1.003 placements, 2024 to 2025. Down 0.001 (0.0%) since 2023 to 2024.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: small differences */

snapshots["council-indicator-trend: counts of people that are withheld already"] = 
`heading: Young people in custody
base: Exampleshire
headline: 6 31 March 2025
headline: No change since 31 March 2024: no figure for that period
chart: 640 × 399
  text unit: 0 -11 “Number”
  line zero in values: 16 539 320 320
  text in values: 8 320 “0”; 8 274 “1”; 8 229 “2”; 8 183 “3”; 8 137 “4”; 8 91 “5”; 8 46 “6”; 8 0 “7”
  text in periods: 28 353 “2020-21”; 153 353 “2021-22”; 277 353 “2022-23”; 402 353 “2023-24”; 527 353 “2024-25”
  path line in series slot-1: M153,0L277,320
  path marker in series slot-1: (153 0); (277 320); (527 46)
  line in absence slot-1: 28 28 337 337
  text in absence slot-1: 28 337 “[c]”
  line in absence slot-1: 402 402 337 337
  text in absence slot-1: 402 337 “[c]”
  text label slot-1 bold:  547 46 “Exampleshire”
summary: Exampleshire: 6, 31 March 2025. No change since 31 March 2024: no figure for that period.
notes: Notes
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-indicator-trend: counts of people that are withheld already */

snapshots["council-indicator-trend: figures revised, estimated and provisional"] = 
`heading: Visits in time
base: Exampleshire
headline: 93% 2024 to 2025, provisional, revised
headline: Up 2 percentage points since 2023 to 2024
base: provisional [p]
base: estimated [e]
base: revised [r]
chart: 640 × 374
  text unit: 0 -11 “Percent”
  text in values: 24 320 “82%”; 24 267 “84%”; 24 213 “86%”; 24 160 “88%”; 24 107 “90%”; 24 53 “92%”; 24 0 “94%”
  text in periods: 44 328 “2020-21”; 165 328 “2021-22”; 285 328 “2022-23”; 406 328 “2023-24”; 527 328 “2024-25”
  path line in series slot-1: M44,160L165,107L285,187L406,80L527,27
  path was in series slot-1: M44,160V293m-4,0h8
  path marker mark-r in series slot-1: (44 160)
  circle core in series slot-1: 44 160
  path marker in series slot-1: (165 107)
  path marker mark-e in series slot-1: (285 187)
  path marker mark-u in series slot-1: (406 80)
  path was in series slot-1: M527,27V53m-4,0h8
  path marker mark-p mark-r in series slot-1: (527 27)
  circle core in series slot-1: 527 27
  text label slot-1 bold:  547 27 “Exampleshire”
summary: Exampleshire: 93%, 2024 to 2025, provisional, revised. Up 2 percentage points since 2023 to 2024.
notes: Notes
notes: Exampleshire, 2020 to 2021: revised from 83%; Late records were added.
notes: Exampleshire, 2024 to 2025: revised from 92%.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [r] revised; [e] estimated; [u] low reliability; [p] provisional.`;
/* end snapshot council-indicator-trend: figures revised, estimated and provisional */

snapshots["council-indicator-trend: confidence intervals"] = 
`heading: Satisfied with their social worker
base: Exampleshire
headline: 70.4% 2024 to 2025
headline: Up 4.3 percentage points since 2023 to 2024
base: Confidence interval: Exampleshire
chart: 640 × 399
  text unit: 0 -11 “Percent”
  path band interval slot-1: M44,52L165,40L165,88L44,100ZM406,32L527,17L527,60L406,80Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0%”; 24 280 “10%”; 24 240 “20%”; 24 200 “30%”; 24 160 “40%”; 24 120 “50%”; 24 80 “60%”; 24 40 “70%”; 24 0 “80%”
  text in periods: 44 353 “2020-21”; 165 353 “2021-22”; 285 353 “2022-23”; 406 353 “2023-24”; 527 353 “2024-25”
  path line in series slot-5: M44,80L165,76L285,72L406,68L527,64
  path marker in series slot-5: (44 80); (165 76); (285 72); (406 68); (527 64)
  path line in series slot-1: M44,75L165,64M406,56L527,38
  path marker in series slot-1: (44 75); (165 64); (406 56); (527 38)
  line in absence slot-1: 285 285 337 337
  text in absence slot-1: 285 337 “[c]”
  text label slot-1 bold:  547 38 “Exampleshire”
  text label slot-5:  547 64 “England”
summary: Exampleshire: 70.4%, 2024 to 2025. Up 4.3 percentage points since 2023 to 2024. This is 6.4 percentage points higher than England (64.0%).
notes: Notes
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-indicator-trend: confidence intervals */

snapshots["council-indicator-trend: long names"] = 
`heading: Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set
base: Exampleshire
base: Of those who were looked after for at least twenty working days in the period
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: The author’s own words stand beside what was worked out.
base: The Metropolitan Borough Council of Exampleshire and the Sample Marches
base: Statistical neighbours of the Metropolitan Borough Council, unweighted average
base: Llanfairsamplegwyngyllexample
base: Target 78
base: Tolerance
base: Break in series
chart: 640 × 399
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M24,160L613,160L613,240L24,240Z
  text in values: 16 320 “74”; 16 280 “76”; 16 240 “78”; 16 200 “80”; 16 160 “82”; 16 120 “84”; 16 80 “86”; 16 40 “88”; 16 0 “90”
  text in periods: 36 328 “2020-21”; 151 328 “2021-22”; 267 328 “2022-23”; 382 328 “2023-24”; 498 328 “2024-25”
  line break: 94 94 0 320
  line event: 94 94 -8 320
  text: 94 -17 “New case management system”
  path target: M24,240L613,240
  path due: (613 240)
  path line in series slot-3: M36,180L151,60L267,140L382,240L498,320
  path marker in series slot-3: (36 180); (151 60); (267 140); (382 240); (498 320)
  path line in series slot-2: M36,140L151,20L267,100L382,200L498,280
  path marker in series slot-2: (36 140); (151 20); (267 100); (382 200); (498 280)
  path line in series slot-1: M151,40L267,120L382,220L498,300
  path marker in series slot-1: (36 160); (151 40); (267 120); (382 220); (498 300)
summary: The Metropolitan Borough Council of Exampleshire and the Sample Marches: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 1 lower than Statistical neighbours of the Metropolitan Borough Council, unweighted average (76); 1 higher than Llanfairsamplegwyngyllexample (74). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: A note of the author.
notes: Another that is long enough to run over the end of its line.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: long names */

snapshots["council-indicator-trend: English and Welsh"] = 
`heading: Children looked after
base: Exampleshire
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 353 “2020-21”; 141 353 “2021-22”; 237 353 “2022-23”; 334 353 “2023-24”; 430 353 “2024-25”
  line event: 237 237 -8 345
  text: 237 -17 “A new system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-5: M44,48L141,29L237,16L334,11L431,5
  path marker in series slot-5: (44 48); (141 29); (237 16); (334 11); (431 5)
  path line in series slot-1: M44,101L141,85M334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (334 109); (431 120)
  line in absence slot-1: 237 237 337 337
  text in absence slot-1: 237 337 “[c]”
  text label slot-1 bold:  547 127 “Exampleshire”
  text label slot-5:  547 5 “Wales”
  text label slot-target:  547 106 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. This is 43 lower than Wales (118). Not yet due.
notes: Notes
notes: 2022 to 2023: A new system.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-indicator-trend: English and Welsh */

snapshots["council-indicator-trend: markup in texts"] = 
`heading: Plans <b>reviewed</b> & "kept" <script>throw 1</script>
base: Exampleshire
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 353 “2020-21”; 141 353 “2021-22”; 237 353 “2022-23”; 334 353 “2023-24”; 430 353 “2024-25”
  line break: 92 92 0 345
  line event: 92 92 -8 345
  text: 92 -17 “New case management system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-5: M44,141L141,133L237,131L334,133L431,141
  path marker in series slot-5: (44 141); (141 133); (237 131); (334 133); (431 141)
  path line in series slot-2: M44,59L141,51L237,43L334,45L431,51
  path marker in series slot-2: (44 59); (141 51); (237 43); (334 45); (431 51)
  path line in series slot-1: M334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (334 109)
  path marker mark-p in series slot-1: (431 120)
  line in absence slot-1: 237 237 337 337
  text in absence slot-1: 237 337 “[c]”
  text label slot-1 bold:  547 124 “Exampleshire”
  text label slot-2:  547 34 “Statistical neighbours, average”
  text label slot-5:  547 145 “England”
  text label slot-target:  547 103 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: <img src=x onerror=alert(1)>
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
source: Source: A <i>source</i>.`;
/* end snapshot council-indicator-trend: markup in texts */

snapshots["council-indicator-trend: a target that is missed"] = 
`heading: Visits in time
base: Exampleshire
headline: 84% 2024 to 2025, quarter 2
headline: Down 8 percentage points since 2024 to 2025, quarter 1
headline: Down 6 percentage points since a year earlier (2023 to 2024, quarter 2)
rating: Target missed. 84% for 2024 to 2025, quarter 2 is 11 percentage points below the target of 95%. The tolerance is 3 percentage points. Higher is better.
base: Tolerance
chart: 640 × 391
  text unit: 0 -11 “Percent”
  path band tolerance slot-1: M32,27L539,27L539,107L32,107Z
  text in values: 24 320 “84%”; 24 267 “86%”; 24 213 “88%”; 24 160 “90%”; 24 107 “92%”; 24 53 “94%”; 24 0 “96%”
  text in periods: 44 328 “Q1”
  text sub in periods: 44 345 “2023-24”
  text in periods: 141 328 “Q2”; 238 328 “Q3”; 334 328 “Q4”; 430 328 “Q1”
  text sub in periods: 430 345 “2024-25”
  text in periods: 527 328 “Q2”
  path target: M32,27L539,27
  path line in series slot-1: M44,213L141,160L238,240L334,133L430,107L527,320
  path marker in series slot-1: (44 213); (141 160); (238 240); (334 133); (430 107); (527 320)
  text label slot-1 bold:  547 318 “Exampleshire”
  text label slot-target:  547 27 “Target 95%”
summary: Exampleshire: 84%, 2024 to 2025, quarter 2. Down 8 percentage points since 2024 to 2025, quarter 1. Down 6 percentage points since a year earlier (2023 to 2024, quarter 2). Target missed.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: a target that is missed */

snapshots["council-indicator-trend: within tolerance"] = 
`heading: Visits in time
base: Exampleshire
headline: 93% 2024 to 2025, quarter 2
headline: Up 1 percentage point since 2024 to 2025, quarter 1
headline: Up 3 percentage points since a year earlier (2023 to 2024, quarter 2)
rating: Within tolerance. 93% for 2024 to 2025, quarter 2 is 2 percentage points below the target of 95%. The tolerance is 3 percentage points. Higher is better.
base: Tolerance
chart: 640 × 391
  text unit: 0 -11 “Percent”
  path band tolerance slot-1: M32,0L539,0L539,120L32,120Z
  text in values: 24 320 “87%”; 24 280 “88%”; 24 240 “89%”; 24 200 “90%”; 24 160 “91%”; 24 120 “92%”; 24 80 “93%”; 24 40 “94%”; 24 0 “95%”
  text in periods: 44 328 “Q1”
  text sub in periods: 44 345 “2023-24”
  text in periods: 141 328 “Q2”; 238 328 “Q3”; 334 328 “Q4”; 430 328 “Q1”
  text sub in periods: 430 345 “2024-25”
  text in periods: 527 328 “Q2”
  path target: M32,0L539,0
  path line in series slot-1: M44,280L141,200L238,320L334,160L430,120L527,80
  path marker in series slot-1: (44 280); (141 200); (238 320); (334 160); (430 120); (527 80)
  text label slot-1 bold:  547 80 “Exampleshire”
  text label slot-target:  547 3 “Target 95%”
summary: Exampleshire: 93%, 2024 to 2025, quarter 2. Up 1 percentage point since 2024 to 2025, quarter 1. Up 3 percentage points since a year earlier (2023 to 2024, quarter 2). Within tolerance.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: within tolerance */

snapshots["council-indicator-trend: a target per period"] = 
`heading: Visits in time
base: Exampleshire
headline: 92% 2024 to 2025
headline: Up 1 percentage point since 2023 to 2024
rating: Target met. 92% for 2024 to 2025 is 2 percentage points above the target of 90%. Higher is better.
chart: 640 × 374
  text unit: 0 -11 “Percent”
  text in values: 24 320 “75%”; 24 240 “80%”; 24 160 “85%”; 24 80 “90%”; 24 0 “95%”
  text in periods: 44 328 “2020-21”; 165 328 “2021-22”; 285 328 “2022-23”; 406 328 “2023-24”; 527 328 “2024-25”
  path target: M44,320L165,240L285,160L406,80L527,80
  path line in series slot-1: M44,272L165,208L285,128L406,64L527,48
  path marker in series slot-1: (44 272); (165 208); (285 128); (406 64); (527 48)
  text label slot-1 bold:  547 48 “Exampleshire”
  text label slot-target:  547 80 “Target 90%”
summary: Exampleshire: 92%, 2024 to 2025. Up 1 percentage point since 2023 to 2024. Target met.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: a target per period */

snapshots["council-indicator-trend: a target with gaps"] = 
`heading: Visits in time
base: Exampleshire
headline: 92% 2024 to 2025
headline: Up 1 percentage point since 2023 to 2024
rating: Target met. 92% for 2024 to 2025 is 2 percentage points above the target of 90%. Higher is better.
chart: 640 × 374
  text unit: 0 -11 “Percent”
  text in values: 24 320 “78%”; 24 274 “80%”; 24 229 “82%”; 24 183 “84%”; 24 137 “86%”; 24 91 “88%”; 24 46 “90%”; 24 0 “92%”
  text in periods: 44 328 “2020-21”; 165 328 “2021-22”; 285 328 “2022-23”; 406 328 “2023-24”; 527 328 “2024-25”
  path target: M285,160L406,46L527,46
  path line in series slot-1: M44,320L165,229L285,114L406,23L527,0
  path marker in series slot-1: (44 320); (165 229); (285 114); (406 23); (527 0)
  text label slot-1 bold:  547 3 “Exampleshire”
  text label slot-target:  547 46 “Target 90%”
summary: Exampleshire: 92%, 2024 to 2025. Up 1 percentage point since 2023 to 2024. Target met.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: a target with gaps */

snapshots["council-indicator-trend: a target that is due later"] = 
`heading: Visits in time
base: Exampleshire
headline: 92% 2024 to 2025
headline: Up 1 percentage point since 2023 to 2024
rating: Not yet due. 92% for 2024 to 2025 is 3 percentage points below the target of 95%, due by 2026 to 2027. Higher is better.
chart: 640 × 374
  text unit: 0 -11 “Percent”
  text in values: 24 320 “75%”; 24 240 “80%”; 24 160 “85%”; 24 80 “90%”; 24 0 “95%”
  text in periods: 44 328 “2020-21”; 124 328 “2021-22”; 205 328 “2022-23”; 286 328 “2023-24”; 366 328 “2024-25”
  path target: M32,0L527,0
  path due: (527 0)
  path line in series slot-1: M44,272L125,208L205,128L286,64L366,48
  path marker in series slot-1: (44 272); (125 208); (205 128); (286 64); (366 48)
  text label slot-1 bold:  547 48 “Exampleshire”
  text label slot-target:  547 3 “Target 95%”
summary: Exampleshire: 92%, 2024 to 2025. Up 1 percentage point since 2023 to 2024. Not yet due.
notes: Notes
notes: The value axis does not start at zero.
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: a target that is due later */

snapshots["council-indicator-trend: good within a range"] = 
`heading: Cases per social worker
base: Exampleshire
headline: 13.2 cases 31 March 2025
headline: Down 2.6 (16%) since 31 March 2024
rating: Target missed. 13.2 cases on 31 March 2025 is 0.8 below the range. Good is from 14.0 cases to 18.0 cases.
base: Good range
chart: 640 × 374
  text unit: 0 -11 “Cases”
  path band range slot-1: M24,32L539,32L539,96L24,96Z
  line zero in values: 24 539 320 320
  text in values: 16 320 “0”; 16 240 “5”; 16 160 “10”; 16 80 “15”; 16 0 “20”
  text in periods: 36 328 “2020-21”; 159 328 “2021-22”; 281 328 “2022-23”; 404 328 “2023-24”; 527 328 “2024-25”
  path line in series slot-1: M36,13L159,26L281,46L404,67L527,109
  path marker in series slot-1: (36 13); (159 26); (281 46); (404 67); (527 109)
  text label slot-1 bold:  547 109 “Exampleshire”
summary: Exampleshire: 13.2 cases, 31 March 2025. Down 2.6 (16%) since 31 March 2024. Target missed.
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: good within a range */

snapshots["council-indicator-trend: neither good nor bad"] = 
`heading: Contacts
base: Exampleshire
headline: 5,280 2024 to 2025
headline: Down 40 (0.8%) since 2023 to 2024
chart: 640 × 374
  text unit: 0 -11 “Number”
  line zero in values: 47 539 320 320
  text in values: 39 320 “0”; 39 267 “1,000”; 39 213 “2,000”; 39 160 “3,000”; 39 107 “4,000”; 39 53 “5,000”; 39 0 “6,000”
  text in periods: 59 328 “2020-21”; 176 328 “2021-22”; 293 328 “2022-23”; 410 328 “2023-24”; 527 328 “2024-25”
  path target: M47,37L539,37
  path line in series slot-1: M59,41L176,32L293,45L410,36L527,38
  path marker in series slot-1: (59 41); (176 32); (293 45); (410 36); (527 38)
  text label slot-1 bold:  547 48 “Exampleshire”
  text label slot-target:  547 27 “Target 5,300”
summary: Exampleshire: 5,280, 2024 to 2025. Down 40 (0.8%) since 2023 to 2024.
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: neither good nor bad */

snapshots["council-indicator-trend: a part year, projected"] = 
`heading: Children discharged from care
base: Exampleshire
headline: 148 2018 to 2019
headline: Not compared with 2017 to 2018: the year is not over
base: Projected
chart: 640 × 374
  text unit: 0 -11 “Number”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 256 “50”; 24 192 “100”; 24 128 “150”; 24 64 “200”; 24 0 “250”
  text in periods: 44 328 “2016-17”; 286 328 “2017-18”; 527 328 “2018-19”
  path line in series slot-1: M44,77L286,59
  path marker in series slot-1: (44 77); (286 59); (527 131)
  path projection: M286,59L527,36L527,131
  path marker projected: (527 36)
  text bold: 517 36 “222 projected”
  text label slot-1 bold:  547 131 “Exampleshire”
summary: Exampleshire: 148, 2018 to 2019. Not compared with 2017 to 2018: the year is not over. If it went on at the same pace, 148 in 8 months would come to about 222 for the year (straight line: 148 ÷ 8 × 12).
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: a part year, projected */

snapshots["council-indicator-trend: a part year of a stock, not projected"] = 
`heading: Children looked after
base: Exampleshire
headline: 648 31 March 2019
headline: Up 44 (7.3%) since 31 March 2018
chart: 640 × 374
  text unit: 0 -11 “Number”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 274 “100”; 24 229 “200”; 24 183 “300”; 24 137 “400”; 24 91 “500”; 24 46 “600”; 24 0 “700”
  text in periods: 44 328 “2016-17”; 286 328 “2017-18”; 527 328 “2018-19”
  path line in series slot-1: M44,50L286,44L527,24
  path marker in series slot-1: (44 50); (286 44); (527 24)
  text label slot-1 bold:  547 24 “Exampleshire”
summary: Exampleshire: 648, 31 March 2019. Up 44 (7.3%) since 31 March 2018. No projection is drawn: it is a count on a day, which does not add up over a year.
notes: Notes
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: a part year of a stock, not projected */

snapshots["council-indicator-trend: too few points for limits"] = 
`heading: Visits in time
base: Exampleshire
headline: 90% June 2024
headline: Down 2 percentage points since May 2024
base: Median
chart: 640 × 391
  text unit: 0 -11 “Percent”
  text in values: 24 320 “87%”; 24 256 “88%”; 24 192 “89%”; 24 128 “90%”; 24 64 “91%”; 24 0 “92%”
  text in periods: 44 328 “Jan”
  text sub in periods: 44 345 “2024”
  text in periods: 140 328 “Feb”; 235 328 “Mar”; 333 328 “Apr”; 430 328 “May”; 527 328 “Jun”
  path mean: M44,128L539,128
  path limits: 
  path line in series slot-1: M44,256L140,128L235,320L333,64L430,0L527,128
  path marker in series slot-1: (44 256); (140 128); (235 320); (333 64); (430 0); (527 128)
  text label slot-1 bold:  547 128 “Exampleshire”
summary: Exampleshire: 90%, June 2024. Down 2 percentage points since May 2024.
notes: Notes
notes: The value axis does not start at zero.
notes: Control limits need 8 points in a row; there are 6. The median is 90.0%.`;
/* end snapshot council-indicator-trend: too few points for limits */

snapshots["council-indicator-trend: limits on trial"] = 
`heading: Visits in time
base: Exampleshire
headline: 52.1% October 2024
headline: Down 1.5 percentage points since September 2024
headline: ~ Ordinary variation: the latest figure is within its usual range.
base: Mean
base: Control limits
chart: 640 × 391
  text unit: 0 -11 “Percent”
  text in values: 24 320 “44%”; 24 267 “46%”; 24 213 “48%”; 24 160 “50%”; 24 107 “52%”; 24 53 “54%”; 24 0 “56%”
  text in periods: 44 328 “Jan”
  text sub in periods: 44 345 “2024”
  text in periods: 97 328 “Feb”; 150 328 “Mar”; 204 328 “Apr”; 257 328 “May”; 311 328 “Jun”; 365 328 “Jul”; 419 328 “Aug”; 473 328 “Sep”; 527 328 “Oct”
  path mean: M44,138L539,138
  path limits: M44,272L539,272M44,5L539,5
  path line in series slot-1: M44,171L97,224L150,163L204,125L257,219L311,128L365,91L420,96L473,64L527,104
  path marker in series slot-1: (44 171); (97 224); (150 163); (204 125); (257 219); (311 128); (365 91); (420 96); (473 64); (527 104)
  text label slot-1 bold:  547 104 “Exampleshire”
summary: Exampleshire: 52.1%, October 2024. Down 1.5 percentage points since September 2024. Ordinary variation: the latest figure is within its usual range.
notes: Notes
notes: The value axis does not start at zero.
notes: Trial limits (fewer than 12 points): from 45.82% to 55.80% around a mean of 50.81%, worked out from 10 points as the mean ± 2.66 × the mean moving range.`;
/* end snapshot council-indicator-trend: limits on trial */

snapshots["council-indicator-trend: control limits with a signal"] = 
`heading: Visits in time
base: Exampleshire
headline: 51.6% April 2024
headline: Down 12.2 percentage points since March 2024
headline: Up 0.3 percentage points since a year earlier (April 2023)
rating: Target met. 51.6% for April 2024 is 6.6 percentage points above the target of 45.0%. Higher is better.
headline: ~ Ordinary variation: the latest figure is within its usual range.
headline: ? Left as it is, the target will be met at some times and missed at others.
base: Mean
base: Control limits
base: Out of the ordinary
chart: 640 × 391
  text unit: 0 -11 “Percent”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0%”; 24 274 “10%”; 24 229 “20%”; 24 183 “30%”; 24 137 “40%”; 24 91 “50%”; 24 46 “60%”; 24 0 “70%”
  text in periods: 75 328 “Feb”
  text sub in periods: 75 345 “2023”
  text in periods: 139 328 “Apr”; 204 328 “Jun”; 269 328 “Aug”; 333 328 “Oct”; 398 328 “Dec”; 463 328 “Feb”
  text sub in periods: 463 345 “2024”
  text in periods: 527 328 “Apr”
  path mean: M44,83L539,83
  path limits: M44,122L539,122M44,44L539,44
  path target: M32,114L539,114
  path line in series slot-1: M44,93L75,102L107,92L139,86L171,102L204,86L236,80L269,81L301,75L334,82L366,85L398,91L431,78L463,86L495,28L527,84
  path marker in series slot-1: (44 93); (75 102); (107 92); (139 86); (171 102); (204 86); (236 80); (269 81); (301 75); (334 82); (366 85); (398 91); (431 78); (463 86); (495 28)
  circle signal in series slot-1: 495 28
  path marker in series slot-1: (527 84)
  text label slot-1 bold:  547 84 “Exampleshire”
  text label slot-target:  547 114 “Target 45.0%”
summary: Exampleshire: 51.6%, April 2024. Down 12.2 percentage points since March 2024. Up 0.3 percentage points since a year earlier (April 2023). Target met. Ordinary variation: the latest figure is within its usual range.
notes: Notes
notes: Ringed as outside the limits: Mar 2024.
notes: Control limits: from 43.27% to 60.37% around a mean of 51.82%, worked out from 16 points as the mean ± 2.66 × the mean moving range.`;
/* end snapshot council-indicator-trend: control limits with a signal */

snapshots["council-indicator-trend: control limits from a stated start"] = 
`heading: Visits in time
base: Exampleshire
headline: 52% August 2024
headline: Up 1 percentage point since July 2024
headline: Up 2 percentage points since a year earlier (August 2023)
headline: ~ Ordinary variation: the latest figure is within its usual range.
base: Mean
base: Control limits
chart: 640 × 391
  text unit: 0 -11 “Percent”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0%”; 24 274 “10%”; 24 229 “20%”; 24 183 “30%”; 24 137 “40%”; 24 91 “50%”; 24 46 “60%”; 24 0 “70%”
  text in periods: 69 328 “Feb”
  text sub in periods: 69 345 “2023”
  text in periods: 119 328 “Apr”; 170 328 “Jun”; 221 328 “Aug”; 272 328 “Oct”; 323 328 “Dec”; 374 328 “Feb”
  text sub in periods: 374 345 “2024”
  text in periods: 425 328 “Apr”; 476 328 “Jun”; 527 328 “Aug”
  path mean: M170,87L539,87
  path limits: M170,109L539,109M170,64L539,64
  path line in series slot-1: M44,37L69,32L93,41L119,37L144,27L170,91L195,101L221,91L247,87L272,101L298,87L323,78L349,82L374,73L399,82L425,87L450,91L476,78L501,87L527,82
  path marker in series slot-1: (44 37); (69 32); (93 41); (119 37); (144 27); (170 91); (195 101); (221 91); (247 87); (272 101); (298 87); (323 78); (349 82); (374 73); (399 82); (425 87); (450 91); (476 78); (501 87); (527 82)
  text label slot-1 bold:  547 82 “Exampleshire”
summary: Exampleshire: 52%, August 2024. Up 1 percentage point since July 2024. Up 2 percentage points since a year earlier (August 2023). Ordinary variation: the latest figure is within its usual range.
notes: Notes
notes: Control limits: from 46.1% to 56.0% around a mean of 51.1%, worked out from 15 points since June 2023 as the mean ± 2.66 × the mean moving range.`;
/* end snapshot council-indicator-trend: control limits from a stated start */

snapshots["council-indicator-trend: a break in the series"] = 
`heading: Children looked after
base: Exampleshire
headline: 68 per 10,000 31 March 2025
headline: Up 2 (3.0%) since 31 March 2024
base: Break in series
chart: 640 × 374
  text unit: 0 -11 “Rate per 10,000”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 256 “20”; 24 192 “40”; 24 128 “60”; 24 64 “80”; 24 0 “100”
  text in periods: 44 328 “2020-21”; 165 328 “2021-22”; 285 328 “2022-23”; 406 328 “2023-24”; 527 328 “2024-25”
  line break: 225 225 0 320
  path line in series slot-1: M44,58L165,38M285,115L406,109L527,102
  path marker in series slot-1: (44 58); (165 38)
  path marker mark-b in series slot-1: (285 115)
  path marker in series slot-1: (406 109); (527 102)
  text label slot-1 bold:  547 102 “Exampleshire”
summary: Exampleshire: 68 per 10,000, 31 March 2025. Up 2 (3.0%) since 31 March 2024.
notes: Notes
notes: Break in series: figures from 31 March 2023 on are not comparable with those before.
notes: Years end on 31 March.
notes: [b] break in series: not comparable with what stands before.`;
/* end snapshot council-indicator-trend: a break in the series */

snapshots["council-indicator-trend: many events"] = 
`heading: Referrals
base: Exampleshire
headline: 584 2023 to 2024, quarter 2
headline: Down 6 (1.0%) since 2023 to 2024, quarter 1
headline: Up 29 (5.2%) since a year earlier (2022 to 2023, quarter 2)
base: Break in series
chart: 640 × 416
  text unit: 0 -36 “Number”
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “100”; 24 213 “200”; 24 160 “300”; 24 107 “400”; 24 53 “500”; 24 0 “600”
  text in periods: 44 328 “Q1”
  text sub in periods: 44 345 “2021-22”
  text in periods: 98 328 “Q2”; 152 328 “Q3”; 205 328 “Q4”; 259 328 “Q1”
  text sub in periods: 259 345 “2022-23”
  text in periods: 312 328 “Q2”; 366 328 “Q3”; 420 328 “Q4”; 473 328 “Q1”
  text sub in periods: 473 345 “2023-24”
  text in periods: 527 328 “Q2”
  line break: 179 179 0 320
  line event: 32 32 -8 320
  text bold: 32 -17 “1”
  line event: 98 98 -8 320
  text bold: 98 -17 “2”
  line event: 152 152 -8 320
  text bold: 152 -17 “3”
  line event: 179 179 -8 320
  text bold: 179 -17 “4”
  line event: 312 312 -8 320
  text bold: 312 -17 “5”
  line event: 367 367 -8 320
  text bold: 367 -17 “6”
  line event: 539 539 -8 320
  text bold: 539 -17 “7”
  path line in series slot-1: M44,47L98,54L152,37M205,32L259,21L312,24L367,27L420,16L473,5L527,9
  path marker in series slot-1: (44 47); (98 54); (152 37); (205 32); (259 21); (312 24); (367 27); (420 16); (473 5); (527 9)
  text label slot-1 bold:  547 9 “Exampleshire”
summary: Exampleshire: 584, 2023 to 2024, quarter 2. Down 6 (1.0%) since 2023 to 2024, quarter 1. Up 29 (5.2%) since a year earlier (2022 to 2023, quarter 2).
notes: Notes
notes: 2018 to 2019: Before everything shown. (Outside the periods shown.)
notes: 2021 to 2022, quarter 2: A new front door.
notes: 2021 to 2022, quarter 3: Schools close for a month.
notes: 2021 to 2022, quarter 4: The police share referrals in another way. Figures before and after are not comparable.
notes: 2022 to 2023, quarter 2: Inspection.
notes: 2022 to 2023, quarter 3: New threshold document.
notes: 2026 to 2027: After everything shown. (Outside the periods shown.)
notes: Years end on 31 March.`;
/* end snapshot council-indicator-trend: many events */

snapshots["council-indicator-trend: a number in quotes"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: series[0].values[1]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M24,64L527,64L527,192L24,192Z
  text in values: 16 320 “74”; 16 256 “76”; 16 192 “78”; 16 128 “80”; 16 64 “82”; 16 0 “84”
  text in periods: 36 353 “2020-21”; 134 353 “2021-22”; 232 353 “2022-23”; 331 353 “2023-24”; 429 353 “2024-25”
  line break: 85 85 0 345
  line event: 85 85 -8 345
  text: 85 -17 “New case management system”
  path target: M24,192L527,192
  path due: (527 192)
  path line in series slot-1: M232,0L331,160L429,288
  path marker in series slot-1: (36 64); (232 0); (331 160); (429 288)
  line in absence slot-1: 134 134 337 337
  text in absence slot-1: 134 337 “[!]”
  text label slot-1 bold:  547 288 “Exampleshire”
  text label slot-target:  547 192 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a number in quotes */

snapshots["council-indicator-trend: a number that is none"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: series[0].values[2]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received NaN; write "[x]" where no figure is available
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M24,137L527,137L527,229L24,229Z
  text in values: 16 320 “74”; 16 274 “76”; 16 229 “78”; 16 183 “80”; 16 137 “82”; 16 91 “84”; 16 46 “86”; 16 0 “88”
  text in periods: 36 353 “2020-21”; 134 353 “2021-22”; 232 353 “2022-23”; 331 353 “2023-24”; 429 353 “2024-25”
  line break: 85 85 0 345
  line event: 85 85 -8 345
  text: 85 -17 “New case management system”
  path target: M24,229L527,229
  path due: (527 229)
  path line in series slot-1: M331,206L429,297
  path marker in series slot-1: (36 137); (134 0); (331 206); (429 297)
  line in absence slot-1: 232 232 337 337
  text in absence slot-1: 232 337 “[!]”
  text label slot-1 bold:  547 297 “Exampleshire”
  text label slot-target:  547 229 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a number that is none */

snapshots["council-indicator-trend: a number marked c"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
headline: 75 per 10,000 31 March 2025
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M24,137L527,137L527,229L24,229Z
  text in values: 16 320 “74”; 16 274 “76”; 16 229 “78”; 16 183 “80”; 16 137 “82”; 16 91 “84”; 16 46 “86”; 16 0 “88”
  text in periods: 36 353 “2020-21”; 134 353 “2021-22”; 232 353 “2022-23”; 331 353 “2023-24”; 429 353 “2024-25”
  line break: 85 85 0 345
  line event: 85 85 -8 345
  text: 85 -17 “New case management system”
  path target: M24,229L527,229
  path due: (527 229)
  path line in series slot-1: M331,206L429,297
  path marker in series slot-1: (36 137); (134 0); (331 206); (429 297)
  line in absence slot-1: 232 232 337 337
  text in absence slot-1: 232 337 “[c]”
  text label slot-1 bold:  547 297 “Exampleshire”
  text label slot-target:  547 229 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025. Down 4 (5.1%) since 31 March 2024. Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a number marked c */

snapshots["council-indicator-trend: a share of 75"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: series[0].values[4].share: expected a share from 0 to 1, received 75; did you mean 0.75?
headline: 79 per 10,000 31 March 2024 (31 March 2025: not available)
headline: Down 5 (6.0%) since 31 March 2023
rating: Not yet due. 79 per 10,000 on 31 March 2024 is 1 above the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M24,192L527,192L527,320L24,320Z
  text in values: 16 320 “78”; 16 256 “80”; 16 192 “82”; 16 128 “84”; 16 64 “86”; 16 0 “88”
  text in periods: 36 353 “2020-21”; 134 353 “2021-22”; 232 353 “2022-23”; 331 353 “2023-24”; 429 353 “2024-25”
  line break: 85 85 0 345
  line event: 85 85 -8 345
  text: 85 -17 “New case management system”
  path target: M24,320L527,320
  path due: (527 320)
  path line in series slot-1: M134,0L232,128L331,288
  path marker in series slot-1: (36 192); (134 0); (232 128); (331 288)
  line in absence slot-1: 429 429 337 337
  text in absence slot-1: 429 337 “[x]”
  text label slot-1 bold:  547 288 “Exampleshire”
  text label slot-target:  547 318 “Target 78”
summary: Exampleshire: 79 per 10,000, 31 March 2024 (31 March 2025: not available). Down 5 (6.0%) since 31 March 2023. Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [x] not available.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a share of 75 */

snapshots["council-indicator-trend: a ragged series"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: series[1].values: expected 5 values, one per period, received a list of 2; add what is missing, with "[x]" where there is no figure, or remove what is too much
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M24,137L527,137L527,229L24,229Z
  text in values: 16 320 “74”; 16 274 “76”; 16 229 “78”; 16 183 “80”; 16 137 “82”; 16 91 “84”; 16 46 “86”; 16 0 “88”
  text in periods: 36 353 “2020-21”; 134 353 “2021-22”; 232 353 “2022-23”; 331 353 “2023-24”; 429 353 “2024-25”
  line break: 85 85 0 345
  line event: 85 85 -8 345
  text: 85 -17 “New case management system”
  path target: M24,229L527,229
  path due: (527 229)
  path line in series slot-1: M331,206L429,297
  path marker in series slot-1: (36 137); (134 0); (331 206)
  path marker mark-p in series slot-1: (429 297)
  line in absence slot-1: 232 232 337 337
  text in absence slot-1: 232 337 “[c]”
  text label slot-1 bold:  547 297 “Exampleshire”
  text label slot-target:  547 229 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a ragged series */

snapshots["council-indicator-trend: an unknown period"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: periods[2]: expected a period, received "sometime"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 399
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 328 “2020-21”; 141 328 “2021-22”; 334 328 “2023-24”; 430 328 “2024-25”
  line break: 92 92 0 320
  line event: 92 92 -8 320
  text: 92 -17 “New case management system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-5: M44,141L141,133M334,133L431,141
  path marker in series slot-5: (44 141); (141 133); (334 133); (431 141)
  path line in series slot-2: M44,59L141,51M334,45L431,51
  path marker in series slot-2: (44 59); (141 51); (334 45); (431 51)
  path line in series slot-1: M334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (334 109)
  path marker mark-p in series slot-1: (431 120)
  text label slot-1 bold:  547 124 “Exampleshire”
  text label slot-2:  547 34 “Statistical neighbours, average”
  text label slot-5:  547 145 “England”
  text label slot-target:  547 103 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [p] provisional.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: an unknown period */

snapshots["council-indicator-trend: two periods the same"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: periods[2]: expected each period once, received "2021/22", the same as periods[1]; correct or remove one; both are left out
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 399
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 328 “2020-21”; 334 328 “2023-24”; 430 328 “2024-25”
  line break: 189 189 0 320
  line event: 189 189 -8 320
  text: 189 -17 “New case management system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-5: M334,133L431,141
  path marker in series slot-5: (44 141); (334 133); (431 141)
  path line in series slot-2: M334,45L431,51
  path marker in series slot-2: (44 59); (334 45); (431 51)
  path line in series slot-1: M334,109L431,120
  path marker in series slot-1: (44 101); (334 109)
  path marker mark-p in series slot-1: (431 120)
  text label slot-1 bold:  547 124 “Exampleshire”
  text label slot-2:  547 34 “Statistical neighbours, average”
  text label slot-5:  547 145 “England”
  text label slot-target:  547 103 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [p] provisional.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: two periods the same */

snapshots["council-indicator-trend: two names the same"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: series[3].name: expected each name once, received "England", the same as series[2]; rename one, or give each an "id"; both are left out
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 353 “2020-21”; 141 353 “2021-22”; 237 353 “2022-23”; 334 353 “2023-24”; 430 353 “2024-25”
  line break: 92 92 0 345
  line event: 92 92 -8 345
  text: 92 -17 “New case management system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-2: M44,59L141,51L237,43L334,45L431,51
  path marker in series slot-2: (44 59); (141 51); (237 43); (334 45); (431 51)
  path line in series slot-1: M334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (334 109)
  path marker mark-p in series slot-1: (431 120)
  line in absence slot-1: 237 237 337 337
  text in absence slot-1: 237 337 “[c]”
  text label slot-1 bold:  547 127 “Exampleshire”
  text label slot-2:  547 34 “Statistical neighbours, average”
  text label slot-target:  547 106 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: two names the same */

snapshots["council-indicator-trend: a misspelt field"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
headline: 75 per 10,000 31 March 2025, provisional
headline: Down 4 (5.1%) since 31 March 2024
rating: Not yet due. 75 per 10,000 on 31 March 2025 is 3 below the target of 78 per 10,000, due by 31 March 2026. The tolerance is 4. Lower is better.
base: Tolerance
base: Break in series
base: provisional [p]
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  path band tolerance slot-1: M32,101L527,101L527,112L32,112Z
  line zero in values: 32 539 320 320
  text in values: 24 320 “0”; 24 267 “20”; 24 213 “40”; 24 160 “60”; 24 107 “80”; 24 53 “100”; 24 0 “120”
  text in periods: 44 353 “2020-21”; 141 353 “2021-22”; 237 353 “2022-23”; 334 353 “2023-24”; 430 353 “2024-25”
  line break: 92 92 0 345
  line event: 92 92 -8 345
  text: 92 -17 “New case management system”
  path target: M32,112L527,112
  path due: (527 112)
  path line in series slot-5: M44,141L141,133L237,131L334,133L431,141
  path marker in series slot-5: (44 141); (141 133); (237 131); (334 133); (431 141)
  path line in series slot-2: M44,59L141,51L237,43L334,45L431,51
  path marker in series slot-2: (44 59); (141 51); (237 43); (334 45); (431 51)
  path line in series slot-1: M334,109L431,120
  path marker in series slot-1: (44 101); (141 85); (334 109)
  path marker mark-p in series slot-1: (431 120)
  line in absence slot-1: 237 237 337 337
  text in absence slot-1: 237 337 “[c]”
  text label slot-1 bold:  547 124 “Exampleshire”
  text label slot-2:  547 34 “Statistical neighbours, average”
  text label slot-5:  547 145 “England”
  text label slot-target:  547 103 “Target 78”
summary: Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Not yet due.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified; [p] provisional.
source: Source: Example data. Published 20 November 2025.`;
/* end snapshot council-indicator-trend: a misspelt field */

snapshots["council-indicator-trend: small counts of people in the file"] = 
`heading: Young people in custody
base: Exampleshire
headline: 6 31 March 2025
headline: No change since 31 March 2024: no figure for that period
chart: 640 × 399
  text unit: 0 -11 “Number”
  line zero in values: 16 539 320 320
  text in values: 8 320 “0”; 8 274 “1”; 8 229 “2”; 8 183 “3”; 8 137 “4”; 8 91 “5”; 8 46 “6”; 8 0 “7”
  text in periods: 28 353 “2020-21”; 153 353 “2021-22”; 277 353 “2022-23”; 402 353 “2023-24”; 527 353 “2024-25”
  path line in series slot-1: M153,0L277,320
  path marker in series slot-1: (153 0); (277 320); (527 46)
  line in absence slot-1: 28 28 337 337
  text in absence slot-1: 28 337 “[c]”
  line in absence slot-1: 402 402 337 337
  text in absence slot-1: 402 337 “[c]”
  text label slot-1 bold:  547 46 “Exampleshire”
summary: Exampleshire: 6, 31 March 2025. No change since 31 March 2024: no figure for that period.
notes: Notes
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-indicator-trend: small counts of people in the file */

snapshots["council-indicator-trend: many faults at once"] = 
`heading: Children looked after, rate per 10,000
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: source.status: expected "official" or "management information" or "estimate", received "certain"; correct it
notice: measure.direction: expected a direction, received "up"; write "high", "low", "neutral" or { "between": [4, 6] }
notice: periods[4]: expected each period once, received "2023-24", the same as periods[3]; correct or remove one; both are left out
notice: series[0].values[0]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
notice: series[1].values: expected 5 values, one per period, received a list of 1; add what is missing, with "[x]" where there is no figure, or remove what is too much
headline: 84 per 10,000 31 March 2023
headline: Down 4 (4.5%) since 31 March 2022
base: Break in series
chart: 640 × 424
  text unit: 0 -36 “Rate per 10,000”
  text in values: 16 320 “78”; 16 256 “80”; 16 192 “82”; 16 128 “84”; 16 64 “86”; 16 0 “88”
  text in periods: 36 353 “2020-21”; 282 353 “2021-22”; 527 353 “2022-23”
  line break: 159 159 0 345
  line event: 159 159 -8 345
  text: 159 -17 “New case management system”
  path target: M24,320L539,320
  path line in series slot-1: M282,0L527,128
  path marker in series slot-1: (282 0); (527 128)
  line in absence slot-1: 36 36 337 337
  text in absence slot-1: 36 337 “[!]”
  text label slot-1 bold:  547 128 “Exampleshire”
  text label slot-target:  547 318 “Target 78”
summary: Exampleshire: 84 per 10,000, 31 March 2023. Down 4 (4.5%) since 31 March 2022.
notes: Notes
notes: 2021 to 2022: New case management system. Figures before and after are not comparable.
notes: The value axis does not start at zero.
notes: Years end on 31 March.
notes: [!] could not be read from the data.
source: Source: Example data.`;
/* end snapshot council-indicator-trend: many faults at once */

snapshots["council-indicator-trend: no title"] = 
`notice: The data could not be drawn, for these reasons:
notice: title: expected text, or one text per language, received nothing; add it`;
/* end snapshot council-indicator-trend: no title */

snapshots["council-indicator-trend: no period that can be read"] = 
`notice: The data could not be drawn, for these reasons:
notice: periods[0]: expected a period, received "a"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"
notice: periods[1]: expected a period, received "b"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"
notice: periods[2]: expected a period, received "c"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"
notice: periods[3]: expected a period, received "d"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"
notice: periods[4]: expected a period, received "e"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"
notice: periods: expected one period at least, received none that can be read; add or correct them`;
/* end snapshot council-indicator-trend: no period that can be read */

snapshots["council-indicator-trend: no series"] = 
`notice: The data could not be drawn, for these reasons:
notice: series: expected one series at least, received none that can be drawn; add or correct one`;
/* end snapshot council-indicator-trend: no series */

snapshots["council-indicator-trend: a list instead of a dataset"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received a list of 3; write { "title": "…", "periods": […], "series": […] }`;
/* end snapshot council-indicator-trend: a list instead of a dataset */

snapshots["council-indicator-trend: a text instead of a dataset"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received text; write { "title": "…", "periods": […], "series": […] }`;
/* end snapshot council-indicator-trend: a text instead of a dataset */

