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
notes: Exampleshire, 31 March 2025: only the change is given, down 3.
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
notes: Control limits need 8 points; there are 6. The median is 90.0%.`;
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
notice: series[0].values[4].share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6
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
notice: series[1].values: expected 5 values, one per period, received a list of 2; add what is missing, with "[x]" where there is no figure, or remove the extra ones
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
notice: series[1].values: expected 5 values, one per period, received a list of 1; add what is missing, with "[x]" where there is no figure, or remove the extra ones
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
notice: periods[0]: expected a period, received "a"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025" (and 4 more of this kind: periods[1], periods[2], periods[3] …)
notice: periods: expected one period at least, received none that can be read; add or correct them`;
/* end snapshot council-indicator-trend: no period that can be read */

snapshots["council-indicator-trend: no series"] = 
`notice: The data could not be drawn, for these reasons:
notice: series: expected one series at least, received none that can be drawn; add or correct one`;
/* end snapshot council-indicator-trend: no series */

snapshots["council-indicator-trend: a list instead of a dataset"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received a list; write { "title": "…", "periods": […], "series": […] }`;
/* end snapshot council-indicator-trend: a list instead of a dataset */

snapshots["council-indicator-trend: a text instead of a dataset"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received text; write { "title": "…", "periods": […], "series": […] }`;
/* end snapshot council-indicator-trend: a text instead of a dataset */

snapshots["council-placement-mix: foster carers against a target"] = 
`heading: Our foster carers
base: Exampleshire
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 168 (48%).
base: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024.
base: External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,241,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M238,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,0,1,340,284L332,235A76,76,0,0,0,321,84Z
  path shape slot-2: M337,285A126,126,0,0,1,248,264L277,222A76,76,0,0,0,330,235Z
  path shape slot-3: M246,262A126,126,0,0,1,268,45L289,91A76,76,0,0,0,275,221Z
  path shape slot-4: M271,44A126,126,0,0,1,318,34L319,84A76,76,0,0,0,290,90Z
  path halo: M193,162L175,162
  path target: M193,162L175,162
  path leader: M461,149L469,149L479,149; M179,162L171,162L161,168; M287,297L286,305L161,293; M180,146L172,145L161,139; M291,22L289,14L161,28
  text name: 483 140 “Our own carers”; 483 157 “168 (48%)”
  text heading: 157 168 “Target 75% in-house”
  text name: 157 276 “Our carers, family”; 157 293 “and friends”; 157 310 “42 (12%)”; 157 130 “Agency carers”; 157 147 “118 (34%)”; 157 11 “Agency carers,”; 157 28 “parent and child”; 157 45 “22 (6%)”
  text total: 320 152 “350”
  text quiet: 320 175 “foster carers”
base: In-house: 210 (60%), target 75%
base: External: 140 (40%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: foster carers against a target */

snapshots["council-placement-mix: a mix without groups"] = 
`heading: Where our children live
base: Exampleshire
headline: 482 in total, 31 March 2025
summary: 482 in total on 31 March 2025. The largest part is foster placements: 328 (68%).
chart: 640 × 320
  path shape slot-1: M322,21A139,139,0,1,1,198,227L247,200A83,83,0,1,0,321,77Z
  path shape slot-2: M197,224A139,139,0,0,1,187,119L240,136A83,83,0,0,0,246,199Z
  path shape slot-3: M188,116A139,139,0,0,1,256,37L281,86A83,83,0,0,0,241,134Z
  path shape slot-4: M259,35A139,139,0,0,1,290,24L302,79A83,83,0,0,0,283,85Z
  path shape slot-5: M294,24A139,139,0,0,1,318,21L319,77A83,83,0,0,0,304,78Z
  path leader: M441,232L448,236L479,237; M180,173L172,174L161,174; M213,69L207,63L161,104; M273,27L271,19L161,57; M306,20L305,12L161,19
  text name: 483 229 “Foster placements”; 483 246 “328 (68%)”; 157 157 “Secure homes and”; 157 174 “children’s homes”; 157 191 “61 (13%)”; 157 87 “Supported”; 157 104 “accommodation”; 157 121 “60 (12%)”; 157 49 “Placed with parents”; 157 66 “19 (4%)”; 1… (285)
  text total: 320 152 “482”
  text quiet: 320 175 “in total”
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-placement-mix: a mix without groups */

snapshots["council-placement-mix: one part only"] = 
`heading: Where our children live
base: Exampleshire
headline: 328 in total, 31 March 2025
summary: 328 in total on 31 March 2025.
chart: 640 × 320
  path shape slot-1: M320,21A139,139,0,1,1,320,299A139,139,0,1,1,320,21M320,77A83,83,0,1,0,320,243A83,83,0,1,0,320,77Z
  path leader: M320,301L320,309L479,301
  text name: 483 293 “Foster placements”; 483 310 “328 (100%)”
  text total: 320 152 “328”
  text quiet: 320 175 “in total”
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-placement-mix: one part only */

snapshots["council-placement-mix: nine parts"] = 
`heading: Where our children live
base: Exampleshire
headline: 528 in total, 31 March 2025
summary: 528 in total on 31 March 2025. The largest part is foster placements: 328 (62%).
base: Tap “All other parts” to see its parts in the table.
chart: 640 × 320
  path shape slot-1: M322,21A139,139,0,1,1,232,268L267,225A83,83,0,1,0,321,77Z
  path shape slot-2: M230,266A139,139,0,0,1,183,181L238,173A83,83,0,0,0,266,223Z
  path shape slot-3: M182,178A139,139,0,0,1,203,85L250,115A83,83,0,0,0,237,171Z
  path shape slot-4: M205,82A139,139,0,0,1,224,59L263,99A83,83,0,0,0,251,113Z
  path shape slot-5: M227,57A139,139,0,0,1,252,39L279,87A83,83,0,0,0,264,98Z
  path shape slot-6: M255,37A139,139,0,0,1,318,21L319,77A83,83,0,0,0,281,86Z
  path leader: M453,208L460,211L479,212; M197,229L190,233L161,233; M182,129L175,128L161,142; M212,69L206,64L161,95; M238,46L233,39L161,57; M285,23L283,16L161,19
  text name: 483 203 “Foster placements”; 483 220 “328 (62%)”; 157 216 “Secure homes and”; 157 233 “children’s homes”; 157 250 “61 (11%)”; 157 125 “Supported”; 157 142 “accommodation”; 157 159 “60 (11%)”; 157 87 “Placed with parents”; 157 104 “19 (4%)”;… (328)
  text total: 320 152 “528”
  text quiet: 320 175 “in total”
notes: Notes
notes: “All other parts” is these parts together: Placed for adoption; Other residential settings; Residential schools; Secure homes. Each has a row of its own in the table.
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-placement-mix: nine parts */

snapshots["council-placement-mix: a part of zero"] = 
`heading: Where our children live
base: Exampleshire
headline: 482 in total, 31 March 2025
summary: 482 in total on 31 March 2025. The largest part is foster placements: 328 (68%).
chart: 640 × 320
  path shape slot-1: M322,21A139,139,0,1,1,198,227L247,200A83,83,0,1,0,321,77Z
  path shape slot-2: M197,224A139,139,0,0,1,187,119L240,136A83,83,0,0,0,246,199Z
  path shape slot-3: M188,116A139,139,0,0,1,256,37L281,86A83,83,0,0,0,241,134Z
  path shape slot-4: M259,35A139,139,0,0,1,290,24L302,79A83,83,0,0,0,283,85Z
  path shape slot-5: M294,24A139,139,0,0,1,318,21L319,77A83,83,0,0,0,304,78Z
  path leader: M441,232L448,236L479,237; M180,173L172,174L161,174; M213,69L207,63L161,104; M273,27L271,19L161,57; M306,20L305,12L161,19
  text name: 483 229 “Foster placements”; 483 246 “328 (68%)”; 157 157 “Secure homes and”; 157 174 “children’s homes”; 157 191 “61 (13%)”; 157 87 “Supported”; 157 104 “accommodation”; 157 121 “60 (12%)”; 157 49 “Placed with parents”; 157 66 “19 (4%)”; 1… (285)
  text total: 320 152 “482”
  text quiet: 320 175 “in total”
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-placement-mix: a part of zero */

snapshots["council-placement-mix: nothing but zeros"] = 
`heading: Where our children live
base: Exampleshire
headline: 0 in total, 31 March 2025
summary: 0 in total on 31 March 2025. The largest part is foster placements: 0.
base: Drawn as bars: there is nothing to share out.
chart: 640 × 90
  text name: 0 9 “Foster placements”
  text plain: 0 28 “0”
  text name: 0 54 “Homes”
  text plain: 0 73 “0”`;
/* end snapshot council-placement-mix: nothing but zeros */

snapshots["council-placement-mix: targets met"] = 
`heading: Our foster carers
base: Exampleshire
headline: 400 foster carers 31 March 2025
summary: 400 foster carers on 31 March 2025. 75% in-house, at the 75% target; 25% external, at the 25% target. The largest part is our own carers: 300 (75%).
base: In-house: 300 (75%).
base: External: 100 (25%).
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,181,164L190,163A130,130,0,1,0,322,30Z
  path ring ring-1: M181,160A139,139,0,0,1,318,21L318,30A130,130,0,0,0,190,160Z
  path shape slot-1: M322,34A126,126,0,1,1,194,163L244,162A76,76,0,1,0,321,84Z
  path shape slot-2: M194,160A126,126,0,0,1,318,34L319,84A76,76,0,0,0,244,160Z
  path halo: M193,162L175,162
  path target: M193,162L175,162
  path leader: M420,259L426,265L479,266; M179,162L171,162L161,162; M220,61L214,55L161,54
  text name: 483 258 “Our own carers”; 483 275 “300 (75%)”
  text heading: 157 162 “Target 75% in-house”
  text name: 157 45 “Agency carers”; 157 62 “100 (25%)”
  text total: 320 152 “400”
  text quiet: 320 175 “foster carers”
base: In-house: 300 (75%), target 75%
base: External: 100 (25%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: targets met */

snapshots["council-placement-mix: many thin parts"] = 
`heading: Where our children live
base: Exampleshire
headline: 1,014 in total, 31 March 2025
summary: 1,014 in total on 31 March 2025. The largest part is foster placements: 980 (96%).
base: Drawn as bars: more than a third of the parts are under 2%, too thin to be seen in a donut.
chart: 640 × 225
  rect bar solid slot-1: 0 19 562; 0 64 6; 0 109 5; 0 154 5; 0 199 4
  text name: 0 9 “Foster placements”
  text plain: 570 28 “980 (96%)”
  text name: 0 54 “A”
  text plain: 14 73 “10 (1%)”
  text name: 0 99 “B”
  text plain: 13 118 “9 (1%)”
  text name: 0 144 “C”
  text plain: 13 163 “8 (1%)”
  text name: 0 189 “D”
  text plain: 12 208 “7 (1%)”
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-placement-mix: many thin parts */

snapshots["council-placement-mix: rounded to the nearest 10"] = 
`heading: Our foster carers
base: Exampleshire
headline: 310 foster carers 31 March 2025
summary: 310 foster carers on 31 March 2025, no change since 31 March 2024. 55% in-house, 20 percentage points short of the 75% target; 45% external, 20 percentage points over the 25% target. The largest part is our own carers: 170 (55%).
base: In-house: 170 (55%), up 10, share up 3 percentage points since 31 March 2024.
base: External: 140 (45%), down 10, share down 3 percentage points since 31 March 2024.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,280,293L283,285A130,130,0,1,0,322,30Z
  path ring ring-1: M277,292A139,139,0,0,1,318,21L318,30A130,130,0,0,0,280,284Z
  path shape slot-1: M322,34A126,126,0,1,1,284,281L299,232A76,76,0,1,0,321,84Z
  path shape slot-2: M281,280A126,126,0,0,1,318,34L319,84A76,76,0,0,0,297,232Z
  path halo: M193,160L175,160
  path target: M193,160L175,160
  path leader: M459,181L467,182L479,183; M179,160L171,160L161,163; M181,139L173,138L161,134
  text name: 483 174 “Our own carers”; 483 191 “170 (55%)”
  text heading: 157 163 “Target 75% in-house”
  text name: 157 125 “Agency carers”; 157 142 “140 (45%)”
  text total: 320 152 “310”
  text quiet: 320 175 “foster carers”
base: In-house: 170 (55%), target 75%
base: External: 140 (45%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
notes: Numbers of people are rounded to the nearest 10.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: rounded to the nearest 10 */

snapshots["council-placement-mix: shares alone"] = 
`heading: Our foster carers
base: Exampleshire
headline: Total: not available, 31 March 2025
summary: 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 60%.
base: In-house: 60%.
base: External: 40%.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,240,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M237,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,1,1,248,263L277,222A76,76,0,1,0,321,84Z
  path shape slot-2: M245,261A126,126,0,0,1,318,34L319,84A76,76,0,0,0,275,221Z
  path halo: M193,160L175,160
  path target: M193,160L175,160
  path leader: M454,203L462,206L479,206; M179,160L171,160L161,160; M186,117L178,114L161,114
  text name: 483 206 “Our own carers: 60%”
  text heading: 157 160 “Target 75% in-house”
  text name: 157 114 “Agency carers: 40%”
  text quiet: 320 160 “Shares only”
base: In-house: 60%, target 75%
base: External: 40%, target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
notes: Only shares are published, no numbers.
notes: [x] not available.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: shares alone */

snapshots["council-placement-mix: English and Welsh"] = 
`heading: Our foster carers
base: Exampleshire
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 168 (48%).
base: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024.
base: External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,241,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M238,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,0,1,340,284L332,235A76,76,0,0,0,321,84Z
  path shape slot-2: M337,285A126,126,0,0,1,248,264L277,222A76,76,0,0,0,330,235Z
  path shape slot-3: M246,262A126,126,0,0,1,268,45L289,91A76,76,0,0,0,275,221Z
  path shape slot-4: M271,44A126,126,0,0,1,318,34L319,84A76,76,0,0,0,290,90Z
  path halo: M193,162L175,162
  path target: M193,162L175,162
  path leader: M461,149L469,149L479,149; M179,162L171,162L161,168; M287,297L286,305L161,293; M180,146L172,145L161,139; M291,22L289,14L161,28
  text name: 483 140 “Our own carers”; 483 157 “168 (48%)”
  text heading: 157 168 “Target 75% in-house”
  text name: 157 276 “Our carers, family”; 157 293 “and friends”; 157 310 “42 (12%)”; 157 130 “Agency carers”; 157 147 “118 (34%)”; 157 11 “Agency carers,”; 157 28 “parent and child”; 157 45 “22 (6%)”
  text total: 320 152 “350”
  text quiet: 320 175 “foster carers”
base: In-house: 210 (60%), target 75%
base: External: 140 (40%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: English and Welsh */

snapshots["council-placement-mix: long names"] = 
`heading: Foster carers whom the council has approved, with those of independent agencies
base: Exampleshire
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025. 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. The largest part is Carers whom the Metropolitan Borough Council of Exampleshire has itself approved: 168 (48%).
base: In-house: 210 (60%).
base: External: 140 (40%).
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,241,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M238,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,0,1,340,284L332,235A76,76,0,0,0,321,84Z
  path shape slot-2: M337,285A126,126,0,0,1,248,264L277,222A76,76,0,0,0,330,235Z
  path shape slot-3: M246,262A126,126,0,0,1,268,45L289,91A76,76,0,0,0,275,221Z
  path shape slot-4: M271,44A126,126,0,0,1,318,34L319,84A76,76,0,0,0,290,90Z
  path halo: M193,162L175,162
  path target: M193,162L175,162
  path leader: M461,149L469,149L479,149; M179,162L171,162L161,185; M180,146L172,145L161,122; M291,22L289,14L161,12
  text name: 483 106 “Carers whom the”; 483 123 “Metropolitan”; 483 140 “Borough Council of”; 483 157 “Exampleshire has”; 483 174 “itself approved”; 483 191 “168 (48%)”
  text heading: 157 185 “Target 75% in-house”
  text name: 157 79 “Carers of”; 157 96 “independent”; 157 113 “fostering agencies”; 157 130 “in and around the”; 157 147 “county”; 157 164 “118 (34%)”; 157 12 “Short: 22 (6%)”
  text heading: 286 305 “2”
  text total: 320 152 “350”
  text quiet: 320 175 “foster carers”
base: 2 Llanfairsamplegwyngyllexample: 42 (12%)
base: In-house: 210 (60%), target 75%
base: External: 140 (40%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: long names */

snapshots["council-placement-mix: markup in texts"] = 
`heading: Homes <b>of</b> children <script>throw 1</script>
base: Exampleshire
headline: 50 in total, 31 March 2025
summary: 50 in total on 31 March 2025. The largest part is Homes: 30 (60%).
chart: 640 × 320
  path shape slot-1: M322,21A139,139,0,1,1,240,274L272,228A83,83,0,1,0,321,77Z
  path shape slot-2: M237,272A139,139,0,0,1,318,21L319,77A83,83,0,0,0,270,227Z
  path leader: M454,203L462,206L479,206; M186,117L178,114L161,114
  text name: 483 206 “Homes: 30 (60%)”; 157 97 “<img src=x”; 157 114 “onerror=alert(1)>”; 157 131 “20 (40%)”
  text total: 320 152 “50”
  text quiet: 320 175 “in total”
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-placement-mix: markup in texts */

snapshots["council-placement-mix: parts withheld"] = 
`heading: Our foster carers
base: Exampleshire
headline: Total: confidential, 31 March 2025
summary: The largest part shown is our own carers: 168.
base: In-house: confidential.
base: External: confidential.
base: Drawn as bars: a number is withheld to protect people, and a whole with one part missing would give it away.
chart: 640 × 230
  rect bar solid slot-1: 0 40 546; 0 159 462
  text heading: 0 9 “In-house: [c], target 75%”
  text name: 0 30 “Our own carers”
  text plain: 554 49 “168, up 7”
  text name: 0 75 “Our carers, family and friends”
  text plain: 0 94 “[c]”
  text heading: 0 128 “External: [c], target 25%”
  text name: 0 149 “Agency carers”
  text plain: 470 168 “142, down 7”
  text name: 0 194 “Agency carers, parent and child”
  text plain: 0 213 “[c]”
notes: Notes
notes: [c] confidential: withheld so that nobody can be identified.
notes: [x] not available.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: parts withheld */

snapshots["council-placement-mix: protected by its publisher"] = 
`heading: Who provides the placements
base: Exampleshire
headline: 480 in total, 31 March 2025
summary: 480 in total on 31 March 2025. The largest part shown is own provision: 228 (48%).
base: Drawn as bars: a number is withheld to protect people, and a whole with one part missing would give it away.
chart: 640 × 225
  rect bar solid slot-1: 0 19 562; 0 64 537; 0 109 47
  text name: 0 9 “Own provision”
  text plain: 570 28 “228 (48%)”
  text name: 0 54 “Private provision”
  text plain: 545 73 “218 (45%)”
  text name: 0 99 “Parents”
  text plain: 55 118 “19 (4%)”
  text name: 0 144 “Other council”
  text plain: 0 163 “[c]”
  text name: 0 189 “Health”
  text plain: 0 208 “[c]”
notes: Notes
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-placement-mix: protected by its publisher */

snapshots["council-placement-mix: everything withheld"] = 
`heading: Where our children live
base: Exampleshire
headline: Total: confidential, 31 March 2025
summary: All figures are withheld: confidential.
base: Drawn as bars: a number is withheld to protect people, and a whole with one part missing would give it away.
chart: 640 × 90
  text name: 0 9 “Fostering”
  text plain: 0 28 “[c]”
  text name: 0 54 “Homes”
  text plain: 0 73 “[c]”
notes: Notes
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-placement-mix: everything withheld */

snapshots["council-placement-mix: a figure that is not available"] = 
`heading: Where our children live
base: Exampleshire
headline: 160 in total, 31 March 2025
summary: 160 in total on 31 March 2025. The largest part shown is Fostering: 120 (75%).
base: Drawn as bars: a number is not available, so the parts do not make a whole.
chart: 640 × 90
  rect bar solid slot-1: 0 19 562
  text name: 0 9 “Fostering”
  text plain: 570 28 “120 (75%)”
  text name: 0 54 “Homes”
  text plain: 0 73 “[x]”
notes: Notes
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [x] not available.
notes: [z] not applicable.`;
/* end snapshot council-placement-mix: a figure that is not available */

snapshots["council-placement-mix: targets and no figure"] = 
`heading: Our foster carers
base: Exampleshire
summary: The target is 75% in-house and 25% external. No figure is at hand to hold against it.
chart: 640 × 320
  path aim aim-0: M322,21A139,139,0,1,1,181,164L190,163A130,130,0,1,0,322,30Z
  path aim aim-1: M181,160A139,139,0,0,1,318,21L318,30A130,130,0,0,0,190,160Z
  path halo: M193,162L175,162
  path target: M193,162L175,162
  path leader: M420,259L426,265L479,266; M220,61L214,55L161,54
  text heading: 483 266 “Target 75% in-house”; 157 54 “Target 25% external”
  text quiet: 320 152 “No figure is”; 320 169 “at hand”
notes: Notes
notes: [x] not available.`;
/* end snapshot council-placement-mix: targets and no figure */

snapshots["council-placement-mix: several areas"] = 
`heading: Inside or outside the boundary
headline: 31 March 2025
summary: Exampleshire: total 504; the largest part is inside, 320 (63%). Sampleton: total 476; the largest part is outside, 249 (52%). Mockford: total 1,366; the largest part is inside, 830 (61%).
chart: 640 × 241
  rect bar solid slot-1: 0 19 405
  rect bar solid slot-2: 407 19 233
  rect bar solid slot-1: 0 95 304
  rect bar solid slot-2: 306 95 334
  rect bar solid slot-1: 0 171 388
  rect bar solid slot-2: 390 171 250
  text heading: 0 9 “Exampleshire, total 504”
  text plain: 203 58 “1: 63%”; 524 58 “2: 37%”
  text heading: 0 85 “Sampleton, total 476”
  text plain: 152 134 “1: 48%”; 473 134 “2: 52%”
  text heading: 0 161 “Mockford, total 1,366”
  text plain: 194 210 “1: 61%”; 515 210 “2: 39%”
  text quiet: 0 233 “0%”; 160 233 “25%”; 320 233 “50%”; 480 233 “75%”; 640 233 “100%”
base: 1 Inside
base: 2 Outside
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-placement-mix: several areas */

snapshots["council-placement-mix: several dates with targets"] = 
`heading: Our foster carers
base: Exampleshire
summary: 31 March 2023: 56% in-house, 19 percentage points short of the 75% target; 44% external, 19 percentage points over the 25% target. 31 March 2024: 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. 31 March 2025: 64% in-house, 11 percentage points short of the 75% target; 36% external, 11 percentage points over the 25% target.
chart: 640 × 241
  rect bar solid slot-1: 0 19 298
  rect bar solid slot-2: 300 19 60
  rect bar solid slot-3: 362 19 278
  rect bar solid slot-1: 0 95 315
  rect bar solid slot-2: 317 95 68
  rect bar solid slot-3: 387 95 253
  rect bar solid slot-1: 0 171 331
  rect bar solid slot-2: 333 171 76
  rect bar solid slot-3: 412 171 229
  path halo: M481,16V50
  path target: M481,16V50
  path halo: M481,92V126
  path target: M481,92V126
  path halo: M481,168V202
  path target: M481,168V202
  text heading: 0 9 “31 March 2023, total 320”
  text plain: 149 58 “1: 47%”; 330 58 “2: 9%”; 501 58 “3: 44%”
  text heading: 0 85 “31 March 2024, total 327”
  text plain: 158 134 “1: 49%”; 351 134 “2: 11%”; 514 134 “3: 40%”
  text heading: 0 161 “31 March 2025, total 334”
  text plain: 166 210 “1: 52%”; 371 210 “2: 12%”; 526 210 “3: 36%”
  text quiet: 0 233 “0%”; 160 233 “25%”; 320 233 “50%”; 480 233 “75%”; 640 233 “100%”
base: 1 Our own carers, In-house
base: 2 Our carers, family and friends, In-house
base: 3 Agency carers, External
base: In-house: target 75%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.`;
/* end snapshot council-placement-mix: several dates with targets */

snapshots["council-placement-mix: several areas, one with withheld parts"] = 
`heading: Where children live
headline: 31 March 2025
summary: Exampleshire: the largest part shown is Fostering, 320. Sampleton: total 288; the largest part is Fostering, 227 (79%).
base: Drawn as single bars, not stacked: a number is withheld to protect people, and a whole with one part missing would give it away.
chart: 640 × 198
  rect bar solid slot-1: 100 19 461; 100 85 121
  rect bar solid slot-2: 100 40 327; 100 106 71; 100 172 17
  text heading: 0 9 “Fostering”
  text name: 0 28 “Exampleshire”
  text plain: 570 28 “320”
  text name: 0 49 “Sampleton”
  text plain: 436 49 “227 (79%)”
  text heading: 0 75 “Homes”
  text name: 0 94 “Exampleshire”
  text plain: 230 94 “84”
  text name: 0 115 “Sampleton”
  text plain: 179 115 “49 (17%)”
  text heading: 0 141 “Schools”
  text name: 0 160 “Exampleshire”
  text plain: 100 160 “[c]”
  text name: 0 181 “Sampleton”
  text plain: 126 181 “12 (4%)”
notes: Notes
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-placement-mix: several areas, one with withheld parts */

snapshots["council-placement-mix: parts that add to more than the total"] = 
`heading: Where our children live
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: total: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown
headline: Total: could not be read from the data, 31 March 2025
summary: The largest part shown is foster placements: 328.
base: Drawn as bars: a number could not be used, so the parts do not make a whole.
chart: 640 × 225
  rect bar solid slot-1: 0 19 608; 0 64 113; 0 109 111; 0 154 35; 0 199 26
  text name: 0 9 “Foster placements”
  text plain: 616 28 “328”
  text name: 0 54 “Secure homes and children’s homes”
  text plain: 121 73 “61”
  text name: 0 99 “Supported accommodation”
  text plain: 119 118 “60”
  text name: 0 144 “Placed with parents”
  text plain: 43 163 “19”
  text name: 0 189 “Placed for adoption”
  text plain: 34 208 “14”
notes: Notes
notes: [!] could not be read from the data.`;
/* end snapshot council-placement-mix: parts that add to more than the total */

snapshots["council-placement-mix: parts that do not reach the total"] = 
`heading: Where our children live
base: Exampleshire
headline: 500 in total, 31 March 2025
summary: 500 in total on 31 March 2025. The largest part shown is foster placements: 328 (66%).
base: Drawn as bars: the parts do not add up to the total.
chart: 640 × 225
  rect bar solid slot-1: 0 19 562; 0 64 105; 0 109 103; 0 154 33; 0 199 24
  text name: 0 9 “Foster placements”
  text plain: 570 28 “328 (66%)”
  text name: 0 54 “Secure homes and children’s homes”
  text plain: 113 73 “61 (12%)”
  text name: 0 99 “Supported accommodation”
  text plain: 111 118 “60 (12%)”
  text name: 0 144 “Placed with parents”
  text plain: 41 163 “19 (4%)”
  text name: 0 189 “Placed for adoption”
  text plain: 32 208 “14 (3%)”
notes: Notes
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.`;
/* end snapshot council-placement-mix: parts that do not reach the total */

snapshots["council-placement-mix: a group that no part names"] = 
`heading: Our foster carers
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: groups[2]: expected a group that a part names, received "kin", which none does; write it as "group" of its parts, or remove it; it is left out
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 168 (48%).
base: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024.
base: External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,241,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M238,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,0,1,340,284L332,235A76,76,0,0,0,321,84Z
  path shape slot-2: M337,285A126,126,0,0,1,248,264L277,222A76,76,0,0,0,330,235Z
  path shape slot-3: M246,262A126,126,0,0,1,268,45L289,91A76,76,0,0,0,275,221Z
  path shape slot-4: M271,44A126,126,0,0,1,318,34L319,84A76,76,0,0,0,290,90Z
  path halo: M193,162L175,162
  path target: M193,162L175,162
  path leader: M461,149L469,149L479,149; M179,162L171,162L161,168; M287,297L286,305L161,293; M180,146L172,145L161,139; M291,22L289,14L161,28
  text name: 483 140 “Our own carers”; 483 157 “168 (48%)”
  text heading: 157 168 “Target 75% in-house”
  text name: 157 276 “Our carers, family”; 157 293 “and friends”; 157 310 “42 (12%)”; 157 130 “Agency carers”; 157 147 “118 (34%)”; 157 11 “Agency carers,”; 157 28 “parent and child”; 157 45 “22 (6%)”
  text total: 320 152 “350”
  text quiet: 320 175 “foster carers”
base: In-house: 210 (60%), target 75%
base: External: 140 (40%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: a group that no part names */

snapshots["council-placement-mix: a part with an unknown group"] = 
`heading: Our foster carers
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: parts[4].group: expected the id or name of a group, received "borrowed"; add the group, or correct it; shares of groups are left out
headline: 361 foster carers 31 March 2025
summary: 361 foster carers on 31 March 2025. The largest part is our own carers: 168 (46%).
chart: 640 × 320
  path shape slot-1: M322,21A139,139,0,0,1,356,294L342,241A83,83,0,0,0,321,77Z
  path shape slot-2: M353,295A139,139,0,0,1,184,132L238,143A83,83,0,0,0,340,241Z
  path shape slot-3: M185,128A139,139,0,0,1,239,47L271,92A83,83,0,0,0,239,141Z
  path shape slot-4: M242,45A139,139,0,0,1,289,24L301,79A83,83,0,0,0,273,91Z
  path shape slot-5: M292,24A139,139,0,0,1,318,21L319,77A83,83,0,0,0,303,78Z
  path leader: M460,143L468,142L479,141; M222,261L216,267L161,268; M203,82L196,77L161,121; M264,31L260,23L161,66; M305,20L304,12L161,19
  text name: 483 133 “Our own carers”; 483 150 “168 (46%)”; 157 260 “Agency carers”; 157 277 “118 (33%)”; 157 104 “Our carers, family”; 157 121 “and friends”; 157 138 “42 (12%)”; 157 49 “Agency carers,”; 157 66 “parent and child”; 157 83 “22 (6%)”; 157 … (277)
  text total: 320 152 “361”
  text quiet: 320 175 “foster carers”
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: [x] not available.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: a part with an unknown group */

snapshots["council-placement-mix: two parts of one name"] = 
`heading: Our foster carers
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: parts[4].name: expected each name once, received "Agency carers", the same as parts[2]; rename one, or give each an "id"; neither number is shown
headline: Total: not available, 31 March 2025
summary: The largest part shown is our own carers: 168.
base: In-house: 210, up 14 since 31 March 2024.
base: External: not available.
base: Drawn as bars: a number could not be used, so the parts do not make a whole.
chart: 640 × 253
  rect bar ring-0 slot-0: 0 24 562
  rect bar solid slot-1: 0 63 449; 0 108 112; 0 182 59
  text heading: 0 9 “In-house: 210, target 75%”
  text name: 0 53 “Our own carers”
  text plain: 457 72 “168, up 7”
  text name: 0 98 “Our carers, family and friends”
  text plain: 120 117 “42, up 7”
  text heading: 0 151 “External: [x], target 25%”
  text name: 0 172 “Agency carers, parent and child”
  text plain: 67 191 “22, up 4”
  text name: 0 217 “Agency carers”
  text plain: 0 236 “[!]”
notes: Notes
notes: [!] could not be read from the data.
notes: [x] not available.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: two parts of one name */

snapshots["council-placement-mix: a negative count"] = 
`heading: Where our children live
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: parts[5].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"
headline: Total: not available, 31 March 2025
summary: The largest part shown is foster placements: 328.
base: Drawn as bars: a number could not be used, so the parts do not make a whole.
chart: 640 × 270
  rect bar solid slot-1: 0 19 608; 0 64 113; 0 109 111; 0 154 35; 0 199 26
  text name: 0 9 “Foster placements”
  text plain: 616 28 “328”
  text name: 0 54 “Secure homes and children’s homes”
  text plain: 121 73 “61”
  text name: 0 99 “Supported accommodation”
  text plain: 119 118 “60”
  text name: 0 144 “Placed with parents”
  text plain: 43 163 “19”
  text name: 0 189 “Placed for adoption”
  text plain: 34 208 “14”
  text name: 0 234 “Schools”
  text plain: 0 253 “[!]”
notes: Notes
notes: [!] could not be read from the data.
notes: [x] not available.`;
/* end snapshot council-placement-mix: a negative count */

snapshots["council-placement-mix: a number in quotes"] = 
`heading: Where our children live
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: parts[5].value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
headline: Total: not available, 31 March 2025
summary: The largest part shown is foster placements: 328.
base: Drawn as bars: a number could not be used, so the parts do not make a whole.
chart: 640 × 270
  rect bar solid slot-1: 0 19 608; 0 64 113; 0 109 111; 0 154 35; 0 199 26
  text name: 0 9 “Foster placements”
  text plain: 616 28 “328”
  text name: 0 54 “Secure homes and children’s homes”
  text plain: 121 73 “61”
  text name: 0 99 “Supported accommodation”
  text plain: 119 118 “60”
  text name: 0 144 “Placed with parents”
  text plain: 43 163 “19”
  text name: 0 189 “Placed for adoption”
  text plain: 34 208 “14”
  text name: 0 234 “Schools”
  text plain: 0 253 “[!]”
notes: Notes
notes: [!] could not be read from the data.
notes: [x] not available.`;
/* end snapshot council-placement-mix: a number in quotes */

snapshots["council-placement-mix: a target of 75"] = 
`heading: Our foster carers
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: groups[0].target: expected a share from 0 to 1, received 75; did you mean 0.75?
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. 60% in-house; 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 168 (48%).
base: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024.
base: External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,241,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M238,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,0,1,340,284L332,235A76,76,0,0,0,321,84Z
  path shape slot-2: M337,285A126,126,0,0,1,248,264L277,222A76,76,0,0,0,330,235Z
  path shape slot-3: M246,262A126,126,0,0,1,268,45L289,91A76,76,0,0,0,275,221Z
  path shape slot-4: M271,44A126,126,0,0,1,318,34L319,84A76,76,0,0,0,290,90Z
  path leader: M461,149L469,149L479,149; M287,297L286,305L161,293; M180,146L172,145L161,145; M291,22L289,14L161,28
  text name: 483 140 “Our own carers”; 483 157 “168 (48%)”; 157 276 “Our carers, family”; 157 293 “and friends”; 157 310 “42 (12%)”; 157 136 “Agency carers”; 157 153 “118 (34%)”; 157 11 “Agency carers,”; 157 28 “parent and child”; 157 45 “22 (6%)”
  text total: 320 152 “350”
  text quiet: 320 175 “foster carers”
base: In-house: 210 (60%)
base: External: 140 (40%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: a target of 75 */

snapshots["council-placement-mix: targets over the whole"] = 
`heading: Our foster carers
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: groups: expected targets that add to 1 at most, received targets that add to more; correct them; none is drawn
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. 60% in-house; 40% external. The largest part is our own carers: 168 (48%).
base: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024.
base: External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,241,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M238,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,0,1,340,284L332,235A76,76,0,0,0,321,84Z
  path shape slot-2: M337,285A126,126,0,0,1,248,264L277,222A76,76,0,0,0,330,235Z
  path shape slot-3: M246,262A126,126,0,0,1,268,45L289,91A76,76,0,0,0,275,221Z
  path shape slot-4: M271,44A126,126,0,0,1,318,34L319,84A76,76,0,0,0,290,90Z
  path leader: M461,149L469,149L479,149; M287,297L286,305L161,293; M180,146L172,145L161,145; M291,22L289,14L161,28
  text name: 483 140 “Our own carers”; 483 157 “168 (48%)”; 157 276 “Our carers, family”; 157 293 “and friends”; 157 310 “42 (12%)”; 157 136 “Agency carers”; 157 153 “118 (34%)”; 157 11 “Agency carers,”; 157 28 “parent and child”; 157 45 “22 (6%)”
  text total: 320 152 “350”
  text quiet: 320 175 “foster carers”
base: In-house: 210 (60%)
base: External: 140 (40%)
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: targets over the whole */

snapshots["council-placement-mix: a misspelt field"] = 
`heading: Our foster carers
base: Exampleshire
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. 60% in-house, 15 percentage points short of the 75% target; 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 168 (48%).
base: In-house: 210 (60%), up 14, share up 3 percentage points since 31 March 2024.
base: External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.
chart: 640 × 320
  path ring ring-0: M322,21A139,139,0,1,1,241,274L246,267A130,130,0,1,0,322,30Z
  path ring ring-1: M238,272A139,139,0,0,1,318,21L318,30A130,130,0,0,0,243,265Z
  path shape slot-1: M322,34A126,126,0,0,1,340,284L332,235A76,76,0,0,0,321,84Z
  path shape slot-2: M337,285A126,126,0,0,1,248,264L277,222A76,76,0,0,0,330,235Z
  path shape slot-3: M246,262A126,126,0,0,1,268,45L289,91A76,76,0,0,0,275,221Z
  path shape slot-4: M271,44A126,126,0,0,1,318,34L319,84A76,76,0,0,0,290,90Z
  path halo: M193,162L175,162
  path target: M193,162L175,162
  path leader: M461,149L469,149L479,149; M179,162L171,162L161,168; M287,297L286,305L161,293; M180,146L172,145L161,139; M291,22L289,14L161,28
  text name: 483 140 “Our own carers”; 483 157 “168 (48%)”
  text heading: 157 168 “Target 75% in-house”
  text name: 157 276 “Our carers, family”; 157 293 “and friends”; 157 310 “42 (12%)”; 157 130 “Agency carers”; 157 147 “118 (34%)”; 157 11 “Agency carers,”; 157 28 “parent and child”; 157 45 “22 (6%)”
  text total: 320 152 “350”
  text quiet: 320 175 “foster carers”
base: In-house: 210 (60%), target 75%
base: External: 140 (40%), target 25%
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: a misspelt field */

snapshots["council-placement-mix: small counts of people in the file"] = 
`heading: Where our children live
base: Exampleshire
headline: 485 in total, 31 March 2025
summary: 485 in total on 31 March 2025. The largest part shown is foster placements: 328 (68%).
base: Drawn as bars: a number is withheld to protect people, and a whole with one part missing would give it away.
chart: 640 × 270
  rect bar solid slot-1: 0 19 562; 0 64 105; 0 109 103; 0 154 33
  text name: 0 9 “Foster placements”
  text plain: 570 28 “328 (68%)”
  text name: 0 54 “Secure homes and children’s homes”
  text plain: 113 73 “61 (13%)”
  text name: 0 99 “Supported accommodation”
  text plain: 111 118 “60 (12%)”
  text name: 0 144 “Placed with parents”
  text plain: 41 163 “19 (4%)”
  text name: 0 189 “Placed for adoption”
  text plain: 0 208 “[c]”
  text name: 0 234 “Residential schools”
  text plain: 0 253 “[c]”
notes: Notes
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-placement-mix: small counts of people in the file */

snapshots["council-placement-mix: neither parts nor targets"] = 
`notice: The data could not be drawn, for these reasons:
notice: parts: expected one part at least, received none that can be drawn; add or correct one`;
/* end snapshot council-placement-mix: neither parts nor targets */

snapshots["council-placement-mix: an empty list"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected one dataset at least, received a list of 0; add one`;
/* end snapshot council-placement-mix: an empty list */

snapshots["council-placement-mix: a text instead of a dataset"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received text; write { "title": "…", "parts": [{ "name": "…", "value": 168 }] }`;
/* end snapshot council-placement-mix: a text instead of a dataset */

snapshots["council-threshold-funnel: levels and a journey"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 680
  path arrow slot-5: M569,331h8; M573,331V422
  path arrowhead slot-5: M573,428l-5,-8h10Z
  path arrow slot-5: M606,428h8; M610,428V337
  path arrowhead slot-5: M610,331l-5,8h10Z
  path marker slot-5: (6 647); (6 668)
  rect bar solid slot-2: 0 67 234
  rect bar solid tint-1 slot-2: 236 67 203
  rect edge slot-2: 237 68 202
  rect bar solid tint-2 slot-2: 441 67 117
  rect edge slot-2: 441 68 116
  rect bar track slot-2: 1 117 557
  rect bar solid slot-2: 0 116 236
  rect bar track slot-2: 1 162 557
  rect bar solid tint-1 slot-2: 0 161 204
  rect edge slot-2: 1 162 203
  rect bar track slot-2: 1 207 557
  rect bar solid tint-2 slot-2: 0 206 118
  rect edge slot-2: 1 207 117
  rect bar solid slot-1: 0 274 60
  rect bar solid tint-1 slot-1: 62 274 44
  rect edge slot-1: 62 275 43
  rect bar solid tint-2 slot-1: 108 274 118
  rect edge slot-1: 108 275 117
  rect bar solid tint-3 slot-1: 228 274 67
  rect edge slot-1: 229 275 66
  rect bar solid slot-5: 297 274 211
  rect bar solid tint-1 slot-5: 510 274 48
  rect edge slot-5: 510 275 47
  rect bar track slot-1: 1 324 557
  rect bar solid slot-1: 0 323 61
  rect bar before slot-1: 1 342 60
  rect bar track slot-1: 1 376 557
  rect bar solid tint-1 slot-1: 0 375 45
  rect edge slot-1: 1 376 44
  rect bar track slot-1: 1 421 557
  rect bar solid tint-2 slot-1: 0 420 121
  rect edge slot-1: 1 421 120
  rect bar before slot-1: 1 439 133
  rect bar track slot-1: 1 473 557
  rect bar solid tint-3 slot-1: 0 472 68
  rect edge slot-1: 1 473 67
  rect bar track slot-5: 1 543 557
  rect bar solid slot-5: 0 542 214
  rect bar track slot-5: 1 588 557
  rect bar solid tint-1 slot-5: 0 587 49
  rect edge slot-5: 1 588 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 117 59 “42%”; 338 59 “37%”; 499 59 “21%”
  text name: 0 106 “Police”
  text figure: 558 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 558 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 558 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text quiet: 30 266 “11%”; 84 266 “8%”; 167 266 “22%”; 262 266 “12%”; 402 266 “38%”; 534 266 “9%”
  text name: 0 313 “Level 4, statutory”
  text figure: 558 313 “570 · 11%”
  text quiet: 151 313 “up 30 (6%), was 11%”
  text name: 0 365 “Level 3, enhanced”
  text figure: 558 365 “420 · 8%”
  text name: 0 410 “Level 2, enhanced”
  text figure: 558 410 “1,130 · 22%”
  text quiet: 143 410 “down 70 (6%), was 24%”
  text name: 0 462 “Universal”
  text figure: 558 462 “640 · 12%”; 578 380 “88”; 615 380 “31”
  text heading: 0 515 “No threshold met”
  text name: 0 532 “Advice and guidance”
  text figure: 558 532 “2,010 · 38%”
  text name: 0 577 “Redirected to another organisation”
  text figure: 558 577 “460 · 9%”
  text heading: 0 630 “Steps between levels”
  text name: 18 647 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 647 “88”
  text name: 18 668 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 668 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: levels and a journey */

snapshots["council-threshold-funnel: levels alone"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 680
  path arrow slot-5: M569,331h8; M573,331V422
  path arrowhead slot-5: M573,428l-5,-8h10Z
  path arrow slot-5: M606,428h8; M610,428V337
  path arrowhead slot-5: M610,331l-5,8h10Z
  path marker slot-5: (6 647); (6 668)
  rect bar solid slot-2: 0 67 234
  rect bar solid tint-1 slot-2: 236 67 203
  rect edge slot-2: 237 68 202
  rect bar solid tint-2 slot-2: 441 67 117
  rect edge slot-2: 441 68 116
  rect bar track slot-2: 1 117 557
  rect bar solid slot-2: 0 116 236
  rect bar track slot-2: 1 162 557
  rect bar solid tint-1 slot-2: 0 161 204
  rect edge slot-2: 1 162 203
  rect bar track slot-2: 1 207 557
  rect bar solid tint-2 slot-2: 0 206 118
  rect edge slot-2: 1 207 117
  rect bar solid slot-1: 0 274 60
  rect bar solid tint-1 slot-1: 62 274 44
  rect edge slot-1: 62 275 43
  rect bar solid tint-2 slot-1: 108 274 118
  rect edge slot-1: 108 275 117
  rect bar solid tint-3 slot-1: 228 274 67
  rect edge slot-1: 229 275 66
  rect bar solid slot-5: 297 274 211
  rect bar solid tint-1 slot-5: 510 274 48
  rect edge slot-5: 510 275 47
  rect bar track slot-1: 1 324 557
  rect bar solid slot-1: 0 323 61
  rect bar before slot-1: 1 342 60
  rect bar track slot-1: 1 376 557
  rect bar solid tint-1 slot-1: 0 375 45
  rect edge slot-1: 1 376 44
  rect bar track slot-1: 1 421 557
  rect bar solid tint-2 slot-1: 0 420 121
  rect edge slot-1: 1 421 120
  rect bar before slot-1: 1 439 133
  rect bar track slot-1: 1 473 557
  rect bar solid tint-3 slot-1: 0 472 68
  rect edge slot-1: 1 473 67
  rect bar track slot-5: 1 543 557
  rect bar solid slot-5: 0 542 214
  rect bar track slot-5: 1 588 557
  rect bar solid tint-1 slot-5: 0 587 49
  rect edge slot-5: 1 588 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 117 59 “42%”; 338 59 “37%”; 499 59 “21%”
  text name: 0 106 “Police”
  text figure: 558 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 558 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 558 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text quiet: 30 266 “11%”; 84 266 “8%”; 167 266 “22%”; 262 266 “12%”; 402 266 “38%”; 534 266 “9%”
  text name: 0 313 “Level 4, statutory”
  text figure: 558 313 “570 · 11%”
  text quiet: 151 313 “up 30 (6%), was 11%”
  text name: 0 365 “Level 3, enhanced”
  text figure: 558 365 “420 · 8%”
  text name: 0 410 “Level 2, enhanced”
  text figure: 558 410 “1,130 · 22%”
  text quiet: 143 410 “down 70 (6%), was 24%”
  text name: 0 462 “Universal”
  text figure: 558 462 “640 · 12%”; 578 380 “88”; 615 380 “31”
  text heading: 0 515 “No threshold met”
  text name: 0 532 “Advice and guidance”
  text figure: 558 532 “2,010 · 38%”
  text name: 0 577 “Redirected to another organisation”
  text figure: 558 577 “460 · 9%”
  text heading: 0 630 “Steps between levels”
  text name: 18 647 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 647 “88”
  text name: 18 668 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 668 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: levels alone */

snapshots["council-threshold-funnel: a journey alone"] = 
`heading: From contact to care
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes. The number rises at Looked after: not all of these came through the stage before, so no rate is given.
base: Contacts
base: Children
base: Counted in the period
base: Counted on the last day
base: What is counted changes: no rate
chart: 640 × 392
  path marker slot-5: (6 9)
  path unit-break slot-5: M0,49h640
  path marker slot-3: (6 83); (6 145)
  path link slot-3: M0,111L70,111L65,155L0,155Z
  path marker slot-3: (6 207)
  path link slot-3: M0,173L65,173L38,217L0,217Z
  path unit-break slot-5: M0,247h640
  path marker slot-3: (6 281); (6 360)
  rect bar solid slot-5: 0 19 640
  rect bar solid slot-3: 0 93 70; 0 155 65; 0 217 38
  rect bar hollow slot-3: 1 292 20; 1 371 48
  text name: 18 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 92 9 “Contacts, in the period”; 0 62 “From here: children, not contacts. No rate.”
  text name: 18 83 “Referrals”
  text figure: 640 83 “570”
  text quiet: 99 83 “Children, in the period”; 18 124 “93% of “Referrals””
  text name: 18 145 “Assessments”
  text figure: 640 145 “530”
  text quiet: 115 145 “Children, in the period”; 18 186 “58% of “Assessments”; 54% of “Referrals””
  text name: 18 207 “Child in need plans begun”
  text figure: 640 207 “310”
  text quiet: 223 207 “Children, in the period”; 0 260 “From here: on the last day, not in the period. No rate.”
  text name: 18 281 “Child protection plans”
  text figure: 640 281 “180”
  text quiet: 199 281 “Children, on the last day”
  text notice: 18 322 “More than at the stage before: not all of these came through it, so no rate is”; 18 339 “given.”
  text name: 18 360 “Looked after”
  text figure: 640 360 “412”
  text quiet: 122 360 “Children, on the last day”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: a journey alone */

snapshots["council-threshold-funnel: the journey first"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes. The number rises at Looked after: not all of these came through the stage before, so no rate is given.
base: Contacts
base: Children
base: Counted in the period
base: Counted on the last day
base: What is counted changes: no rate
chart: 640 × 392
  path marker slot-5: (6 9)
  path unit-break slot-5: M0,49h640
  path marker slot-3: (6 83); (6 145)
  path link slot-3: M0,111L70,111L65,155L0,155Z
  path marker slot-3: (6 207)
  path link slot-3: M0,173L65,173L38,217L0,217Z
  path unit-break slot-5: M0,247h640
  path marker slot-3: (6 281); (6 360)
  rect bar solid slot-5: 0 19 640
  rect bar solid slot-3: 0 93 70; 0 155 65; 0 217 38
  rect bar hollow slot-3: 1 292 20; 1 371 48
  text name: 18 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 92 9 “Contacts, in the period”; 0 62 “From here: children, not contacts. No rate.”
  text name: 18 83 “Referrals”
  text figure: 640 83 “570”
  text quiet: 99 83 “Children, in the period”; 18 124 “93% of “Referrals””
  text name: 18 145 “Assessments”
  text figure: 640 145 “530”
  text quiet: 115 145 “Children, in the period”; 18 186 “58% of “Assessments”; 54% of “Referrals””
  text name: 18 207 “Child in need plans begun”
  text figure: 640 207 “310”
  text quiet: 223 207 “Children, in the period”; 0 260 “From here: on the last day, not in the period. No rate.”
  text name: 18 281 “Child protection plans”
  text figure: 640 281 “180”
  text quiet: 199 281 “Children, on the last day”
  text notice: 18 322 “More than at the stage before: not all of these came through it, so no rate is”; 18 339 “given.”
  text name: 18 360 “Looked after”
  text figure: 640 360 “412”
  text quiet: 122 360 “Children, on the last day”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: the journey first */

snapshots["council-threshold-funnel: set beside another area"] = 
`heading: From contact to care
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes. The number rises at Looked after: not all of these came through the stage before, so no rate is given. Sampleshire is set beside it.
base: Contacts
base: Children
base: Counted in the period
base: Counted on the last day
base: What is counted changes: no rate
chart: 640 × 579
  path marker slot-5: (6 26)
  path unit-break slot-5: M0,83h304
  path marker slot-3: (6 134); (6 213)
  path link slot-3: M0,179L33,179L31,240L0,240Z
  path marker slot-3: (6 309)
  path link slot-3: M0,258L31,258L18,336L0,336Z
  path unit-break slot-5: M0,366h304
  path marker slot-3: (6 417); (6 530)
  path marker slot-5: (342 26)
  path unit-break slot-5: M336,83h304
  path marker slot-3: (342 134); (342 213)
  path link slot-3: M336,179L365,179L365,240L336,240Z
  path marker slot-3: (342 309)
  path link slot-3: M336,258L365,258L353,336L336,336Z
  path unit-break slot-5: M336,366h304
  path marker slot-3: (342 417); (342 530)
  rect bar solid slot-5: 0 53 304
  rect bar solid slot-3: 0 161 33; 0 240 31; 0 336 18
  rect bar hollow slot-3: 1 445 8; 1 558 21
  rect bar solid slot-5: 336 53 238
  rect bar solid slot-3: 336 161 29; 336 240 29; 336 336 17
  rect bar hollow slot-3: 337 445 7; 337 558 18
  text heading: 0 9 “Exampleshire”
  text name: 18 26 “Contacts”
  text figure: 304 26 “5,230”
  text quiet: 18 43 “Contacts, in the period”; 0 96 “From here: children, not contacts. No”; 0 113 “rate.”
  text name: 18 134 “Referrals”
  text figure: 304 134 “570”
  text quiet: 18 151 “Children, in the period”; 18 192 “93% of “Referrals””
  text name: 18 213 “Assessments”
  text figure: 304 213 “530”
  text quiet: 18 230 “Children, in the period”; 18 271 “58% of “Assessments”; 54% of”; 18 288 ““Referrals””
  text name: 18 309 “Child in need plans begun”
  text figure: 304 309 “310”
  text quiet: 18 326 “Children, in the period”; 0 379 “From here: on the last day, not in the”; 0 396 “period. No rate.”
  text name: 18 417 “Child protection plans”
  text figure: 304 417 “180”
  text quiet: 18 434 “Children, on the last day”
  text notice: 18 475 “More than at the stage before: not”; 18 492 “all of these came through it, so no”; 18 509 “rate is given.”
  text name: 18 530 “Looked after”
  text figure: 304 530 “412”
  text quiet: 18 547 “Children, on the last day”
  text heading: 336 9 “Sampleshire”
  text name: 354 26 “Contacts”
  text figure: 640 26 “4,100”
  text quiet: 354 43 “Contacts, in the period”; 336 96 “From here: children, not contacts. No”; 336 113 “rate.”
  text name: 354 134 “Referrals”
  text figure: 640 134 “505”
  text quiet: 354 151 “Children, in the period”; 354 192 “97% of “Referrals””
  text name: 354 213 “Assessments”
  text figure: 640 213 “490”
  text quiet: 354 230 “Children, in the period”; 354 271 “61% of “Assessments”; 59% of”; 354 288 ““Referrals””
  text name: 354 309 “Child in need plans begun”
  text figure: 640 309 “300”
  text quiet: 354 326 “Children, in the period”; 336 379 “From here: on the last day, not in the”; 336 396 “period. No rate.”
  text name: 354 417 “Child protection plans”
  text figure: 640 417 “160”
  text quiet: 354 434 “Children, on the last day”
  text notice: 354 475 “More than at the stage before: not”; 354 492 “all of these came through it, so no”; 354 509 “rate is given.”
  text name: 354 530 “Looked after”
  text figure: 640 530 “350”
  text quiet: 354 547 “Children, on the last day”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: set beside another area */

snapshots["council-threshold-funnel: levels of two areas"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31). Sampleshire is set beside it.
base: Period before
chart: 640 × 833
  path marker slot-5: (6 732); (6 787)
  rect bar solid slot-2: 0 101 127
  rect bar solid tint-1 slot-2: 129 101 110
  rect edge slot-2: 129 102 109
  rect bar solid tint-2 slot-2: 241 101 63
  rect edge slot-2: 241 102 62
  rect bar track slot-2: 1 151 303
  rect bar solid slot-2: 0 150 129
  rect bar track slot-2: 1 196 303
  rect bar solid tint-1 slot-2: 0 195 111
  rect edge slot-2: 1 196 110
  rect bar track slot-2: 1 241 303
  rect bar solid tint-2 slot-2: 0 240 64
  rect edge slot-2: 1 241 63
  rect bar solid slot-1: 0 308 32
  rect bar solid tint-1 slot-1: 34 308 24
  rect edge slot-1: 35 309 23
  rect bar solid tint-2 slot-1: 60 308 64
  rect edge slot-1: 60 309 63
  rect bar solid tint-3 slot-1: 125 308 36
  rect edge slot-1: 126 309 35
  rect bar solid slot-5: 163 308 113
  rect bar solid tint-1 slot-5: 278 308 26
  rect edge slot-5: 279 309 25
  rect bar track slot-1: 1 375 303
  rect bar solid slot-1: 0 374 33
  rect bar before slot-1: 1 393 32
  rect bar track slot-1: 1 427 303
  rect bar solid tint-1 slot-1: 0 426 24
  rect edge slot-1: 1 427 23
  rect bar track slot-1: 1 489 303
  rect bar solid tint-2 slot-1: 0 488 66
  rect edge slot-1: 1 489 65
  rect bar before slot-1: 1 507 72
  rect bar track slot-1: 1 541 303
  rect bar solid tint-3 slot-1: 0 540 37
  rect edge slot-1: 1 541 36
  rect bar track slot-5: 1 611 303
  rect bar solid slot-5: 0 610 117
  rect bar track slot-5: 1 673 303
  rect bar solid tint-1 slot-5: 0 672 27
  rect edge slot-5: 1 673 26
  rect bar solid slot-2: 336 101 108
  rect bar solid tint-1 slot-2: 446 101 100
  rect edge slot-2: 446 102 99
  rect bar solid tint-2 slot-2: 548 101 92
  rect edge slot-2: 548 102 91
  rect bar track slot-2: 337 151 303
  rect bar solid slot-2: 336 150 109
  rect bar track slot-2: 337 196 303
  rect bar solid tint-1 slot-2: 336 195 101
  rect edge slot-2: 337 196 100
  rect bar track slot-2: 337 241 303
  rect bar solid tint-2 slot-2: 336 240 94
  rect edge slot-2: 337 241 93
  rect bar solid slot-1: 336 308 23
  rect bar solid tint-1 slot-1: 361 308 23
  rect edge slot-1: 361 309 22
  rect bar solid tint-2 slot-1: 385 308 68
  rect edge slot-1: 386 309 67
  rect bar solid tint-3 slot-1: 455 308 38
  rect edge slot-1: 456 309 37
  rect bar solid slot-5: 495 308 113
  rect bar solid tint-1 slot-5: 610 308 30
  rect edge slot-5: 610 309 29
  rect bar track slot-1: 337 358 303
  rect bar solid slot-1: 336 357 23
  rect bar track slot-1: 337 403 303
  rect bar solid tint-1 slot-1: 336 402 23
  rect edge slot-1: 337 403 22
  rect bar track slot-1: 337 448 303
  rect bar solid tint-2 slot-1: 336 447 70
  rect edge slot-1: 337 448 69
  rect bar track slot-1: 337 493 303
  rect bar solid tint-3 slot-1: 336 492 39
  rect edge slot-1: 337 493 38
  rect bar track slot-5: 337 611 303
  rect bar solid slot-5: 336 610 117
  rect bar track slot-5: 337 673 303
  rect bar solid tint-1 slot-5: 336 672 31
  rect edge slot-5: 337 673 30
  text heading: 0 9 “Exampleshire”
  text name: 0 26 “Contacts”
  text figure: 304 26 “5,230”
  text quiet: 0 43 “up 220 (4%)”
  text heading: 0 76 “Where contacts came from”
  text quiet: 63 93 “42%”; 184 93 “37%”; 272 93 “21%”
  text name: 0 140 “Police”
  text figure: 304 140 “2,210 · 42%”
  text name: 0 185 “Others”
  text figure: 304 185 “1,916 · 37%”
  text name: 0 230 “Schools”
  text figure: 304 230 “1,104 · 21%”
  text heading: 0 283 “Threshold level met”
  text quiet: 16 300 “11%”; 46 300 “8%”; 92 300 “22%”; 143 300 “12%”; 220 300 “38%”; 291 300 “9%”
  text name: 0 347 “Level 4, statutory”
  text figure: 304 347 “570 · 11%”
  text quiet: 0 364 “up 30 (6%), was 11%”
  text name: 0 416 “Level 3, enhanced”
  text figure: 304 416 “420 · 8%”
  text name: 0 461 “Level 2, enhanced”
  text figure: 304 461 “1,130 · 22%”
  text quiet: 0 478 “down 70 (6%), was 24%”
  text name: 0 530 “Universal”
  text figure: 304 530 “640 · 12%”
  text heading: 0 583 “No threshold met”
  text name: 0 600 “Advice and guidance”
  text figure: 304 600 “2,010 · 38%”
  text name: 0 645 “Redirected to another organisation”
  text figure: 0 662 “460 · 9%”
  text heading: 0 715 “Steps between levels”
  text name: 18 732 “Step-down: Level 4, statutory to”; 18 749 “Level 2, enhanced”
  text figure: 18 766 “88”
  text name: 18 787 “Step up: Level 2, enhanced to Level”; 18 804 “4, statutory”
  text figure: 18 821 “31”
  text heading: 336 9 “Sampleshire”
  text name: 336 26 “Contacts”
  text figure: 640 26 “3,900”
  text heading: 336 76 “Where contacts came from”
  text quiet: 390 93 “36%”; 496 93 “33%”; 594 93 “31%”
  text name: 336 140 “Others”
  text figure: 640 140 “1,400 · 36%”
  text name: 336 185 “Police”
  text figure: 640 185 “1,300 · 33%”
  text name: 336 230 “Schools”
  text figure: 640 230 “1,200 · 31%”
  text heading: 336 283 “Threshold level met”
  text quiet: 347 300 “8%”; 372 300 “8%”; 419 300 “23%”; 474 300 “13%”; 551 300 “38%”; 625 300 “10%”
  text name: 336 347 “Level 4, statutory”
  text figure: 640 347 “300 · 8%”
  text name: 336 392 “Level 3, enhanced”
  text figure: 640 392 “300 · 8%”
  text name: 336 437 “Level 2, enhanced”
  text figure: 640 437 “900 · 23%”
  text name: 336 482 “Universal”
  text figure: 640 482 “500 · 13%”
  text heading: 336 583 “No threshold met”
  text name: 336 600 “Advice and guidance”
  text figure: 640 600 “1,500 · 38%”
  text name: 336 645 “Redirected to another organisation”
  text figure: 336 662 “400 · 10%”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: levels of two areas */

snapshots["council-threshold-funnel: a journey with the period before"] = 
`heading: From contact to care
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes. The number rises at Looked after: not all of these came through the stage before, so no rate is given.
base: Contacts
base: Children
base: Counted in the period
base: Counted on the last day
base: Period before
base: What is counted changes: no rate
chart: 640 × 434
  path marker slot-5: (6 9)
  path unit-break slot-5: M0,56h640
  path marker slot-3: (6 90); (6 159)
  path link slot-3: M0,125L70,125L65,169L0,169Z
  path marker slot-3: (6 228)
  path link slot-3: M0,194L65,194L38,238L0,238Z
  path unit-break slot-5: M0,275h640
  path marker slot-3: (6 309); (6 395)
  rect bar solid slot-5: 0 19 640
  rect bar before slot-5: 1 38 612
  rect bar solid slot-3: 0 100 70
  rect bar before slot-3: 1 119 71
  rect bar solid slot-3: 0 169 65
  rect bar before slot-3: 1 188 65
  rect bar solid slot-3: 0 238 38
  rect bar before slot-3: 1 257 36
  rect bar hollow slot-3: 1 320 20
  rect bar before slot-3: 1 338 23
  rect bar hollow slot-3: 1 406 48
  rect bar before slot-3: 1 424 47
  text name: 18 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 92 9 “Contacts, in the period; up 220 (4%)”; 0 69 “From here: children, not contacts. No rate.”
  text name: 18 90 “Referrals”
  text figure: 640 90 “570”
  text quiet: 99 90 “Children, in the period; down 20 (3%)”; 18 138 “93% of “Referrals””
  text name: 18 159 “Assessments”
  text figure: 640 159 “530”
  text quiet: 115 159 “Children, in the period; down 11 (2%)”; 18 207 “58% of “Assessments”; 54% of “Referrals””
  text name: 18 228 “Child in need plans begun”
  text figure: 640 228 “310”
  text quiet: 223 228 “Children, in the period; up 10 (3%)”; 0 288 “From here: on the last day, not in the period. No rate.”
  text name: 18 309 “Child protection plans”
  text figure: 640 309 “180”
  text quiet: 199 309 “Children, on the last day; down 15 (8%)”
  text notice: 18 357 “More than at the stage before: not all of these came through it, so no rate is”; 18 374 “given.”
  text name: 18 395 “Looked after”
  text figure: 640 395 “412”
  text quiet: 122 395 “Children, on the last day; up 22 (6%)”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: a journey with the period before */

snapshots["council-threshold-funnel: a stage that rises"] = 
`heading: From contact to care
base: Exampleshire
headline: 570 referrals 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Referrals: 570 episodes; Assessments: 702 episodes. The number rises at Assessments: not all of these came through the stage before, so no rate is given.
base: Episodes
chart: 640 × 120
  path marker slot-1: (6 9); (6 88)
  rect bar solid slot-1: 0 19 520; 0 98 640
  text name: 18 9 “Referrals”
  text figure: 640 9 “570”
  text quiet: 99 9 “Episodes, in the period”
  text notice: 18 50 “More than at the stage before: not all of these came through it, so no rate is”; 18 67 “given.”
  text name: 18 88 “Assessments”
  text figure: 640 88 “702”
  text quiet: 115 88 “Episodes, in the period”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: a stage that rises */

snapshots["council-threshold-funnel: areas of unlike size"] = 
`heading: From contact to care
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children; Assessments: 530 children; Child in need plans begun: 310 children; Child protection plans: 180 children on the last day; Looked after: 412 children on the last day. The stages do not all count the same thing, and no rate is given where that changes. The number rises at Looked after: not all of these came through the stage before, so no rate is given. Wider Exampleshire is set beside it.
base: Contacts
base: Children
base: Counted in the period
base: Counted on the last day
base: What is counted changes: no rate
chart: 640 × 579
  path marker slot-5: (6 26)
  path unit-break slot-5: M0,83h304
  path marker slot-3: (6 134); (6 213)
  path link slot-3: M0,179L33,179L31,240L0,240Z
  path marker slot-3: (6 309)
  path link slot-3: M0,258L31,258L18,336L0,336Z
  path unit-break slot-5: M0,366h304
  path marker slot-3: (6 417); (6 530)
  path marker slot-5: (342 26)
  path unit-break slot-5: M336,83h304
  path marker slot-3: (342 134); (342 213)
  path link slot-3: M336,179L640,179L640,240L336,240Z
  path marker slot-3: (342 309)
  path link slot-3: M336,258L640,258L640,336L336,336Z
  path unit-break slot-5: M336,366h304
  path marker slot-3: (342 417); (342 530)
  path link slot-3: M336,462L640,462L640,557L336,557Z
  rect bar solid slot-5: 0 53 304
  rect bar solid slot-3: 0 161 33; 0 240 31; 0 336 18
  rect bar hollow slot-3: 1 445 8; 1 558 21
  rect bar solid slot-5: 336 53 304
  rect bar solid slot-3: 336 161 304; 336 240 304; 336 336 304
  rect bar hollow slot-3: 337 445 302; 337 558 302
  text heading: 0 9 “Exampleshire”
  text name: 18 26 “Contacts”
  text figure: 304 26 “5,230”
  text quiet: 18 43 “Contacts, in the period”; 0 96 “From here: children, not contacts. No”; 0 113 “rate.”
  text name: 18 134 “Referrals”
  text figure: 304 134 “570”
  text quiet: 18 151 “Children, in the period”; 18 192 “93% of “Referrals””
  text name: 18 213 “Assessments”
  text figure: 304 213 “530”
  text quiet: 18 230 “Children, in the period”; 18 271 “58% of “Assessments”; 54% of”; 18 288 ““Referrals””
  text name: 18 309 “Child in need plans begun”
  text figure: 304 309 “310”
  text quiet: 18 326 “Children, in the period”; 0 379 “From here: on the last day, not in the”; 0 396 “period. No rate.”
  text name: 18 417 “Child protection plans”
  text figure: 304 417 “180”
  text quiet: 18 434 “Children, on the last day”
  text notice: 18 475 “More than at the stage before: not”; 18 492 “all of these came through it, so no”; 18 509 “rate is given.”
  text name: 18 530 “Looked after”
  text figure: 304 530 “412”
  text quiet: 18 547 “Children, on the last day”
  text heading: 336 9 “Wider Exampleshire”
  text name: 354 26 “Contacts”
  text figure: 640 26 “54,000”
  text quiet: 354 43 “Contacts, in the period”; 336 96 “From here: children, not contacts. No”; 336 113 “rate.”
  text name: 354 134 “Referrals”
  text figure: 640 134 “54,000”
  text quiet: 354 151 “Children, in the period”; 354 192 “100% of “Referrals””
  text name: 354 213 “Assessments”
  text figure: 640 213 “54,000”
  text quiet: 354 230 “Children, in the period”; 354 271 “100% of “Assessments”; 100% of”; 354 288 ““Referrals””
  text name: 354 309 “Child in need plans begun”
  text figure: 640 309 “54,000”
  text quiet: 354 326 “Children, in the period”; 336 379 “From here: on the last day, not in the”; 336 396 “period. No rate.”
  text name: 354 417 “Child protection plans”
  text figure: 640 417 “54,000”
  text quiet: 354 434 “Children, on the last day”; 354 475 “100% of “Child protection plans””
  text name: 354 530 “Looked after”
  text figure: 640 530 “54,000”
  text quiet: 354 547 “Children, on the last day”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: Each area is drawn on a scale of its own: compare shapes and rates, not lengths.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: areas of unlike size */

snapshots["council-threshold-funnel: a council’s own five levels"] = 
`heading: Five levels of our own
headline: 1,000 contacts
summary: 1,000 contacts. By threshold level: Thriving (30%); Getting advice (25%); Getting help (20%); Getting more help (15%); At risk (10%). Step down: At risk to Getting help (12).
chart: 640 × 368
  path arrow slot-5: M606,124h8; M610,124V208
  path arrowhead slot-5: M610,214l-5,-8h10Z
  path marker slot-5: (6 356)
  rect bar solid slot-1: 0 67 59
  rect bar solid tint-1 slot-1: 61 67 88
  rect edge slot-1: 61 68 87
  rect bar solid tint-2 slot-1: 151 67 117
  rect edge slot-1: 151 68 116
  rect bar solid tint-3 slot-1: 270 67 147
  rect edge slot-1: 271 68 146
  rect bar solid tint-4 slot-1: 419 67 176
  rect edge slot-1: 419 68 175
  rect bar track slot-1: 1 117 594
  rect bar solid slot-1: 0 116 60
  rect bar track slot-1: 1 162 594
  rect bar solid tint-1 slot-1: 0 161 89
  rect edge slot-1: 1 162 88
  rect bar track slot-1: 1 207 594
  rect bar solid tint-2 slot-1: 0 206 119
  rect edge slot-1: 1 207 118
  rect bar track slot-1: 1 252 594
  rect bar solid tint-3 slot-1: 0 251 149
  rect edge slot-1: 1 252 148
  rect bar track slot-1: 1 297 594
  rect bar solid tint-4 slot-1: 0 296 179
  rect edge slot-1: 1 297 178
  text name: 0 9 “Contacts”
  text figure: 595 9 “1,000”
  text heading: 0 42 “Threshold level met”
  text quiet: 29 59 “10%”; 105 59 “15%”; 209 59 “20%”; 344 59 “25%”; 507 59 “30%”
  text name: 0 106 “At risk”
  text figure: 595 106 “100 · 10%”
  text name: 0 151 “Getting more help”
  text figure: 595 151 “150 · 15%”
  text name: 0 196 “Getting help”
  text figure: 595 196 “200 · 20%”
  text name: 0 241 “Getting advice”
  text figure: 595 241 “250 · 25%”
  text name: 0 286 “Thriving”
  text figure: 595 286 “300 · 30%”; 615 169 “12”
  text heading: 0 339 “Steps between levels”
  text name: 18 356 “Step down: At risk to Getting help”
  text figure: 640 356 “12”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).`;
/* end snapshot council-threshold-funnel: a council’s own five levels */

snapshots["council-threshold-funnel: parts that leave some contacts over"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Redirected to another organisation (9%); Outcome not stated (38%).
base: Period before
chart: 640 × 613
  rect bar solid slot-2: 0 67 269
  rect bar solid tint-1 slot-2: 271 67 134
  rect edge slot-2: 271 68 133
  rect bar solid tint-2 slot-2: 407 67 233
  rect edge slot-2: 408 68 232
  rect bar track slot-2: 1 117 639
  rect bar solid slot-2: 0 116 270
  rect bar track slot-2: 1 162 639
  rect bar solid tint-1 slot-2: 0 161 135
  rect edge slot-2: 1 162 134
  rect bar track slot-2: 1 207 639
  rect bar solid tint-2 slot-2: 0 206 235
  rect edge slot-2: 1 207 234
  rect bar solid slot-1: 0 274 69
  rect bar solid tint-1 slot-1: 71 274 51
  rect edge slot-1: 71 275 50
  rect bar solid tint-2 slot-1: 123 274 136
  rect edge slot-1: 124 275 135
  rect bar solid tint-3 slot-1: 261 274 77
  rect edge slot-1: 262 275 76
  rect bar solid slot-5: 341 274 55
  rect bar solid tint-1 slot-5: 398 274 242
  rect edge slot-5: 398 275 241
  rect bar track slot-1: 1 324 639
  rect bar solid slot-1: 0 323 70
  rect bar before slot-1: 1 342 69
  rect bar track slot-1: 1 376 639
  rect bar solid tint-1 slot-1: 0 375 51
  rect edge slot-1: 1 376 50
  rect bar track slot-1: 1 421 639
  rect bar solid tint-2 slot-1: 0 420 138
  rect edge slot-1: 1 421 137
  rect bar before slot-1: 1 439 153
  rect bar track slot-1: 1 473 639
  rect bar solid tint-3 slot-1: 0 472 78
  rect edge slot-1: 1 473 77
  rect bar track slot-5: 1 543 639
  rect bar solid slot-5: 0 542 56
  rect bar track slot-5: 1 588 639
  rect bar solid tint-1 slot-5: 0 587 246
  rect edge slot-5: 1 588 245
  text name: 0 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 134 59 “42%”; 338 59 “21%”; 524 59 “37%”
  text name: 0 106 “Police”
  text figure: 640 106 “2,210 · 42%”
  text name: 0 151 “Schools”
  text figure: 640 151 “1,104 · 21%”
  text name: 0 196 “From others, or not stated”
  text figure: 640 196 “1,916 · 37%”
  text heading: 0 249 “Threshold level met”
  text quiet: 34 266 “11%”; 96 266 “8%”; 191 266 “22%”; 300 266 “12%”; 368 266 “9%”; 519 266 “38%”
  text name: 0 313 “Level 4, statutory”
  text figure: 640 313 “570 · 11%”
  text quiet: 151 313 “up 30 (6%), was 11%”
  text name: 0 365 “Level 3, enhanced”
  text figure: 640 365 “420 · 8%”
  text name: 0 410 “Level 2, enhanced”
  text figure: 640 410 “1,130 · 22%”
  text quiet: 143 410 “down 70 (6%), was 24%”
  text name: 0 462 “Universal”
  text figure: 640 462 “640 · 12%”
  text heading: 0 515 “No threshold met”
  text name: 0 532 “Redirected to another organisation”
  text figure: 640 532 “460 · 9%”
  text name: 0 577 “Outcome not stated”
  text figure: 640 577 “2,010 · 38%”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: parts that leave some contacts over */

snapshots["council-threshold-funnel: small counts covered by others"] = 
`heading: A small front door
base: Exampleshire
headline: 90 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. By threshold level: Level 2 (52%); Level 4 (3%). Met no threshold: Advice (45%).
chart: 640 × 257
  rect bar solid slot-1: 0 67 21
  rect bar solid tint-1 slot-1: 23 67 332
  rect edge slot-1: 24 68 331
  rect bar solid slot-5: 357 67 283
  rect bar track slot-1: 1 117 639
  rect bar solid slot-1: 0 116 21
  rect bar track slot-1: 1 162 639
  rect bar solid tint-1 slot-1: 0 161 334
  rect edge slot-1: 1 162 333
  rect bar track slot-5: 1 232 639
  rect bar solid slot-5: 0 231 284
  text name: 0 9 “Contacts”
  text figure: 640 9 “90”
  text heading: 0 42 “Threshold level met”
  text quiet: 11 59 “3%”; 189 59 “52%”; 499 59 “45%”
  text name: 0 106 “Level 4”
  text figure: 640 106 “3 · 3%”
  text name: 0 151 “Level 2”
  text figure: 640 151 “47 · 52%”
  text heading: 0 204 “No threshold met”
  text name: 0 221 “Advice”
  text figure: 640 221 “40 · 45%”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: small counts covered by others */

snapshots["council-threshold-funnel: no contact at all"] = 
`heading: An empty quarter
headline: 0 contacts
summary: 0 contacts. The largest source of contacts: Police (0). What became of the contacts: Advice (0).
chart: 640 × 165
  text name: 0 9 “Contacts”
  text figure: 640 9 “0”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Police”
  text figure: 640 59 “0”
  text heading: 0 112 “What became of the contacts”
  text name: 0 129 “Advice”
  text figure: 640 129 “0”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.`;
/* end snapshot council-threshold-funnel: no contact at all */

snapshots["council-threshold-funnel: long names"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Schools, colleges, nurseries, childminders and every other place of learning (96%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 652
  path arrow slot-5: M569,303h8; M573,303V394
  path arrowhead slot-5: M573,400l-5,-8h10Z
  path arrow slot-5: M606,400h8; M610,400V309
  path arrowhead slot-5: M610,303l-5,8h10Z
  path marker slot-5: (6 619); (6 640)
  rect bar solid slot-2: 0 67 531
  rect bar solid tint-1 slot-2: 533 67 24
  rect edge slot-2: 534 68 23
  rect bar track slot-2: 1 134 557
  rect bar solid slot-2: 0 133 533
  rect bar track slot-2: 1 179 557
  rect bar solid tint-1 slot-2: 0 178 25
  rect edge slot-2: 1 179 24
  rect bar solid slot-1: 0 246 60
  rect bar solid tint-1 slot-1: 62 246 44
  rect edge slot-1: 62 247 43
  rect bar solid tint-2 slot-1: 108 246 118
  rect edge slot-1: 108 247 117
  rect bar solid tint-3 slot-1: 228 246 67
  rect edge slot-1: 229 247 66
  rect bar solid slot-5: 297 246 211
  rect bar solid tint-1 slot-5: 510 246 48
  rect edge slot-5: 510 247 47
  rect bar track slot-1: 1 296 557
  rect bar solid slot-1: 0 295 61
  rect bar before slot-1: 1 314 60
  rect bar track slot-1: 1 348 557
  rect bar solid tint-1 slot-1: 0 347 45
  rect edge slot-1: 1 348 44
  rect bar track slot-1: 1 393 557
  rect bar solid tint-2 slot-1: 0 392 121
  rect edge slot-1: 1 393 120
  rect bar before slot-1: 1 411 133
  rect bar track slot-1: 1 445 557
  rect bar solid tint-3 slot-1: 0 444 68
  rect edge slot-1: 1 445 67
  rect bar track slot-5: 1 515 557
  rect bar solid slot-5: 0 514 214
  rect bar track slot-5: 1 560 557
  rect bar solid tint-1 slot-5: 0 559 49
  rect edge slot-5: 1 560 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 266 59 “96%”; 546 59 “4%”
  text name: 0 106 “Schools, colleges, nurseries, childminders and every other place of learning”
  text figure: 0 123 “5,000 · 96%”
  text name: 0 168 “Hospitals”
  text figure: 558 168 “230 · 4%”
  text heading: 0 221 “Threshold level met”
  text quiet: 30 238 “11%”; 84 238 “8%”; 167 238 “22%”; 262 238 “12%”; 402 238 “38%”; 534 238 “9%”
  text name: 0 285 “Level 4, statutory”
  text figure: 558 285 “570 · 11%”
  text quiet: 151 285 “up 30 (6%), was 11%”
  text name: 0 337 “Level 3, enhanced”
  text figure: 558 337 “420 · 8%”
  text name: 0 382 “Level 2, enhanced”
  text figure: 558 382 “1,130 · 22%”
  text quiet: 143 382 “down 70 (6%), was 24%”
  text name: 0 434 “Universal”
  text figure: 558 434 “640 · 12%”; 578 352 “88”; 615 352 “31”
  text heading: 0 487 “No threshold met”
  text name: 0 504 “Advice and guidance”
  text figure: 558 504 “2,010 · 38%”
  text name: 0 549 “Redirected to another organisation”
  text figure: 558 549 “460 · 9%”
  text heading: 0 602 “Steps between levels”
  text name: 18 619 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 619 “88”
  text name: 18 640 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 640 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: long names */

snapshots["council-threshold-funnel: rounded to 10"] = 
`heading: A small front door
base: Exampleshire
headline: 900 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 900 contacts. By threshold level: Level 2 (52%); Level 4 (3%). Met no threshold: Advice (45%).
chart: 640 × 257
  rect bar solid slot-1: 0 67 21
  rect bar solid tint-1 slot-1: 23 67 332
  rect edge slot-1: 24 68 331
  rect bar solid slot-5: 357 67 283
  rect bar track slot-1: 1 117 639
  rect bar solid slot-1: 0 116 21
  rect bar track slot-1: 1 162 639
  rect bar solid tint-1 slot-1: 0 161 334
  rect edge slot-1: 1 162 333
  rect bar track slot-5: 1 232 639
  rect bar solid slot-5: 0 231 284
  text name: 0 9 “Contacts”
  text figure: 640 9 “900”
  text heading: 0 42 “Threshold level met”
  text quiet: 11 59 “3%”; 189 59 “52%”; 499 59 “45%”
  text name: 0 106 “Level 4”
  text figure: 640 106 “30 · 3%”
  text name: 0 151 “Level 2”
  text figure: 640 151 “470 · 52%”
  text heading: 0 204 “No threshold met”
  text name: 0 221 “Advice”
  text figure: 640 221 “400 · 45%”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: Numbers of people are rounded to the nearest 10.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: rounded to 10 */

snapshots["council-threshold-funnel: most, without a number"] = 
`heading: Named, and not counted
base: Exampleshire
headline: 6,134 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 6,134 contacts. Most contacts came from: Police. The threshold levels are Universal, Level 2, enhanced, Level 3, enhanced and Level 4, statutory; no figures are given for them. Named as outcomes, without figures: advice and guidance.
chart: 640 × 226
  text name: 0 9 “Contacts”
  text figure: 640 9 “6,134”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Police”
  text figure: 640 59 “the most; no number given”
  text heading: 0 88 “Threshold level met”
  text name: 0 105 “Level 4, statutory”
  text figure: 640 105 “[x]”
  text name: 0 126 “Level 3, enhanced”
  text figure: 640 126 “[x]”
  text name: 0 147 “Level 2, enhanced”
  text figure: 640 147 “[x]”
  text name: 0 168 “Universal”
  text figure: 640 168 “[x]”
  text heading: 0 197 “No threshold met”
  text name: 0 214 “Advice and guidance”
  text figure: 640 214 “[x]”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-threshold-funnel: most, without a number */

snapshots["council-threshold-funnel: shares alone"] = 
`heading: Shares, and no numbers
headline: 
summary: The number of contacts is not shown. By threshold level: Level 2 (39%). Met no threshold: Advice (61%).
base: Only the share is known
chart: 640 × 165
  rect bar track slot-1: 1 70 639
  rect bar share slot-1: 1 70 249
  rect bar track slot-5: 1 140 639
  rect bar share slot-5: 1 140 389
  text name: 0 9 “Contacts”
  text figure: 640 9 “[x]”
  text heading: 0 42 “Threshold level met”
  text name: 0 59 “Level 2”
  text figure: 640 59 “39%; no number given”
  text heading: 0 112 “No threshold met”
  text name: 0 129 “Advice”
  text figure: 640 129 “61%; no number given”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: [x] not available.`;
/* end snapshot council-threshold-funnel: shares alone */

snapshots["council-threshold-funnel: a withheld part and another with it"] = 
`heading: A small front door
base: Exampleshire
headline: 90 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. The threshold levels are Level 2 and Level 4; no figures are given for them. Met no threshold: Advice (44%).
chart: 640 × 162
  rect bar track slot-5: 1 137 639
  rect bar solid slot-5: 0 136 284
  text name: 0 9 “Contacts”
  text figure: 640 9 “90”
  text heading: 0 42 “Threshold level met”
  text name: 0 59 “Level 4”
  text figure: 640 59 “[c]”
  text name: 0 80 “Level 2”
  text figure: 640 80 “[c]”
  text heading: 0 109 “No threshold met”
  text name: 0 126 “Advice”
  text figure: 640 126 “40 · 44%”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-threshold-funnel: a withheld part and another with it */

snapshots["council-threshold-funnel: a withheld total"] = 
`heading: Contacts withheld
headline: 
summary: The number of contacts is not shown. The largest source that is shown: Police (31).
chart: 640 × 140
  path absent slot-2: M0,122h640
  rect bar solid slot-2: 0 69 640
  text name: 0 9 “Contacts”
  text figure: 640 9 “[c]”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Police”
  text figure: 640 59 “31”
  text name: 0 104 “Schools”
  text figure: 640 104 “[c]”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-threshold-funnel: a withheld total */

snapshots["council-threshold-funnel: a stage that is not available"] = 
`heading: From contact to care
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: not available; Assessments: 530 children. The stages do not all count the same thing, and no rate is given where that changes.
base: Contacts
base: Children
base: What is counted changes: no rate
chart: 640 × 160
  path marker slot-5: (6 9)
  path unit-break slot-5: M0,49h640
  path marker slot-3: (6 83)
  path absent slot-3: M0,101h640
  path marker slot-3: (6 128)
  rect bar solid slot-5: 0 19 640
  rect bar solid slot-3: 0 138 65
  text name: 18 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 92 9 “Contacts, in the period”; 0 62 “From here: children, not contacts. No rate.”
  text name: 18 83 “Referrals”
  text figure: 640 83 “[x]”
  text quiet: 99 83 “Children, in the period”
  text name: 18 128 “Assessments”
  text figure: 640 128 “530”
  text quiet: 115 128 “Children, in the period”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-threshold-funnel: a stage that is not available */

snapshots["council-threshold-funnel: small counts of people in the file"] = 
`heading: A small front door
base: Exampleshire
headline: 90 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. By threshold level: Level 2 (52%). Named as outcomes, without figures: advice.
chart: 640 × 186
  path absent slot-1: M0,77h640
  rect bar track slot-1: 1 70 639; 1 115 639
  rect bar solid tint-1 slot-1: 0 114 334
  rect edge slot-1: 1 115 333
  text name: 0 9 “Contacts”
  text figure: 640 9 “90”
  text heading: 0 42 “Threshold level met”
  text name: 0 59 “Level 4”
  text figure: 640 59 “[c]”
  text name: 0 104 “Level 2”
  text figure: 640 104 “47 · 52%”
  text heading: 0 157 “No threshold met”
  text name: 0 174 “Advice”
  text figure: 640 174 “[c]”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-threshold-funnel: small counts of people in the file */

snapshots["council-threshold-funnel: parts that add to more than the total"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: contacts: expected a number that its parts do not exceed, received less than its sources, and its outcomes and levels come to; correct the number or its parts; no shares of it are drawn
headline: 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. The number of contacts is not shown. The largest source of contacts: Police (2,210). By threshold level: Universal (640); Level 2, enhanced (1,130); Level 3, enhanced (420); Level 4, statutory (570). Met no threshold: Advice and guidance (2,010); Redirected to another organisation (460). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 586
  path arrow slot-5: M569,237h8; M573,237V328
  path arrowhead slot-5: M573,334l-5,-8h10Z
  path arrow slot-5: M606,334h8; M610,334V243
  path arrowhead slot-5: M610,237l-5,8h10Z
  path marker slot-5: (6 553); (6 574)
  rect bar solid slot-2: 0 69 558
  rect bar solid tint-1 slot-2: 0 114 484
  rect edge slot-2: 1 115 483
  rect bar solid tint-2 slot-2: 0 159 279
  rect edge slot-2: 1 160 278
  rect bar solid slot-1: 0 229 144
  rect bar before slot-1: 1 248 135
  rect bar solid tint-1 slot-1: 0 281 106
  rect edge slot-1: 1 282 105
  rect bar solid tint-2 slot-1: 0 326 285
  rect edge slot-1: 1 327 284
  rect bar before slot-1: 1 345 302
  rect bar solid tint-3 slot-1: 0 378 162
  rect edge slot-1: 1 379 161
  rect bar solid slot-5: 0 448 507
  rect bar solid tint-1 slot-5: 0 493 116
  rect edge slot-5: 1 494 115
  text name: 0 9 “Contacts”
  text figure: 558 9 “[!]”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Police”
  text figure: 558 59 “2,210”
  text name: 0 104 “Others”
  text figure: 558 104 “1,916”
  text name: 0 149 “Schools”
  text figure: 558 149 “1,104”
  text heading: 0 202 “Threshold level met”
  text name: 0 219 “Level 4, statutory”
  text figure: 558 219 “570”
  text quiet: 151 219 “up 30 (6%)”
  text name: 0 271 “Level 3, enhanced”
  text figure: 558 271 “420”
  text name: 0 316 “Level 2, enhanced”
  text figure: 558 316 “1,130”
  text quiet: 143 316 “down 70 (6%)”
  text name: 0 368 “Universal”
  text figure: 558 368 “640”; 578 286 “88”; 615 286 “31”
  text heading: 0 421 “No threshold met”
  text name: 0 438 “Advice and guidance”
  text figure: 558 438 “2,010”
  text name: 0 483 “Redirected to another organisation”
  text figure: 558 483 “460”
  text heading: 0 536 “Steps between levels”
  text name: 18 553 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 553 “88”
  text name: 18 574 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 574 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.`;
/* end snapshot council-threshold-funnel: parts that add to more than the total */

snapshots["council-threshold-funnel: a share over 1"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: sources[0].value.share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 519
  path arrow slot-5: M569,170h8; M573,170V261
  path arrowhead slot-5: M573,267l-5,-8h10Z
  path arrow slot-5: M606,267h8; M610,267V176
  path arrowhead slot-5: M610,170l-5,8h10Z
  path marker slot-5: (6 486); (6 507)
  rect bar solid slot-1: 0 113 60
  rect bar solid tint-1 slot-1: 62 113 44
  rect edge slot-1: 62 114 43
  rect bar solid tint-2 slot-1: 108 113 118
  rect edge slot-1: 108 114 117
  rect bar solid tint-3 slot-1: 228 113 67
  rect edge slot-1: 229 114 66
  rect bar solid slot-5: 297 113 211
  rect bar solid tint-1 slot-5: 510 113 48
  rect edge slot-5: 510 114 47
  rect bar track slot-1: 1 163 557
  rect bar solid slot-1: 0 162 61
  rect bar before slot-1: 1 181 60
  rect bar track slot-1: 1 215 557
  rect bar solid tint-1 slot-1: 0 214 45
  rect edge slot-1: 1 215 44
  rect bar track slot-1: 1 260 557
  rect bar solid tint-2 slot-1: 0 259 121
  rect edge slot-1: 1 260 120
  rect bar before slot-1: 1 278 133
  rect bar track slot-1: 1 312 557
  rect bar solid tint-3 slot-1: 0 311 68
  rect edge slot-1: 1 312 67
  rect bar track slot-5: 1 382 557
  rect bar solid slot-5: 0 381 214
  rect bar track slot-5: 1 427 557
  rect bar solid tint-1 slot-5: 0 426 49
  rect edge slot-5: 1 427 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Police”
  text figure: 558 59 “[x]”
  text heading: 0 88 “Threshold level met”
  text quiet: 30 105 “11%”; 84 105 “8%”; 167 105 “22%”; 262 105 “12%”; 402 105 “38%”; 534 105 “9%”
  text name: 0 152 “Level 4, statutory”
  text figure: 558 152 “570 · 11%”
  text quiet: 151 152 “up 30 (6%), was 11%”
  text name: 0 204 “Level 3, enhanced”
  text figure: 558 204 “420 · 8%”
  text name: 0 249 “Level 2, enhanced”
  text figure: 558 249 “1,130 · 22%”
  text quiet: 143 249 “down 70 (6%), was 24%”
  text name: 0 301 “Universal”
  text figure: 558 301 “640 · 12%”; 578 219 “88”; 615 219 “31”
  text heading: 0 354 “No threshold met”
  text name: 0 371 “Advice and guidance”
  text figure: 558 371 “2,010 · 38%”
  text name: 0 416 “Redirected to another organisation”
  text figure: 558 416 “460 · 9%”
  text heading: 0 469 “Steps between levels”
  text name: 18 486 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 486 “88”
  text name: 18 507 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 507 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-threshold-funnel: a share over 1 */

snapshots["council-threshold-funnel: an outcome of an unknown level"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: outcomes[6].level: expected the id or name of a level ("1", "2", "3", "4"), received "higher"; correct it, or add the level; its number is not shown, and no level is summed up
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). The threshold levels are Universal, Level 2, enhanced, Level 3, enhanced and Level 4, statutory; no figures are given for them. Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 678
  path absent slot-1: M0,284h558; M0,336h558; M0,381h558; M0,433h558
  path arrow slot-5: M569,284h8; M573,284V375
  path arrowhead slot-5: M573,381l-5,-8h10Z
  path arrow slot-5: M606,381h8; M610,381V290
  path arrowhead slot-5: M610,284l-5,8h10Z
  path absent slot-5: M0,593h558
  path marker slot-5: (6 645); (6 666)
  rect bar solid slot-2: 0 67 234
  rect bar solid tint-1 slot-2: 236 67 203
  rect edge slot-2: 237 68 202
  rect bar solid tint-2 slot-2: 441 67 117
  rect edge slot-2: 441 68 116
  rect bar track slot-2: 1 117 557
  rect bar solid slot-2: 0 116 236
  rect bar track slot-2: 1 162 557
  rect bar solid tint-1 slot-2: 0 161 204
  rect edge slot-2: 1 162 203
  rect bar track slot-2: 1 207 557
  rect bar solid tint-2 slot-2: 0 206 118
  rect edge slot-2: 1 207 117
  rect bar track slot-1: 1 277 557
  rect bar before slot-1: 1 295 60
  rect bar track slot-1: 1 329 557; 1 374 557
  rect bar before slot-1: 1 392 133
  rect bar track slot-1: 1 426 557
  rect bar track slot-5: 1 496 557
  rect bar solid slot-5: 0 495 214
  rect bar track slot-5: 1 541 557
  rect bar solid tint-1 slot-5: 0 540 49
  rect edge slot-5: 1 541 48
  rect bar track slot-5: 1 586 557
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 117 59 “42%”; 338 59 “37%”; 499 59 “21%”
  text name: 0 106 “Police”
  text figure: 558 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 558 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 558 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text name: 0 266 “Level 4, statutory”
  text figure: 558 266 “[!]”
  text name: 0 318 “Level 3, enhanced”
  text figure: 558 318 “[!]”
  text name: 0 363 “Level 2, enhanced”
  text figure: 558 363 “[!]”
  text name: 0 415 “Universal”
  text figure: 558 415 “[!]”; 578 333 “88”; 615 333 “31”
  text heading: 0 468 “No threshold met”
  text name: 0 485 “Advice and guidance”
  text figure: 558 485 “2,010 · 38%”
  text name: 0 530 “Redirected to another organisation”
  text figure: 558 530 “460 · 9%”
  text name: 0 575 “Panel”
  text figure: 558 575 “[!]”
  text heading: 0 628 “Steps between levels”
  text name: 18 645 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 645 “88”
  text name: 18 666 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 666 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.`;
/* end snapshot council-threshold-funnel: an outcome of an unknown level */

snapshots["council-threshold-funnel: a movement between unknown levels"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: movements[0].from: expected the id or name of a level ("1", "2", "3", "4"), received "statutory"; correct it, or add the level; the movement is left out
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%).
base: Period before
chart: 640 × 613
  rect bar solid slot-2: 0 67 269
  rect bar solid tint-1 slot-2: 271 67 233
  rect edge slot-2: 271 68 232
  rect bar solid tint-2 slot-2: 506 67 134
  rect edge slot-2: 506 68 133
  rect bar track slot-2: 1 117 639
  rect bar solid slot-2: 0 116 270
  rect bar track slot-2: 1 162 639
  rect bar solid tint-1 slot-2: 0 161 235
  rect edge slot-2: 1 162 234
  rect bar track slot-2: 1 207 639
  rect bar solid tint-2 slot-2: 0 206 135
  rect edge slot-2: 1 207 134
  rect bar solid slot-1: 0 274 69
  rect bar solid tint-1 slot-1: 71 274 51
  rect edge slot-1: 71 275 50
  rect bar solid tint-2 slot-1: 123 274 136
  rect edge slot-1: 124 275 135
  rect bar solid tint-3 slot-1: 261 274 77
  rect edge slot-1: 262 275 76
  rect bar solid slot-5: 341 274 242
  rect bar solid tint-1 slot-5: 585 274 55
  rect edge slot-5: 585 275 54
  rect bar track slot-1: 1 324 639
  rect bar solid slot-1: 0 323 70
  rect bar before slot-1: 1 342 69
  rect bar track slot-1: 1 376 639
  rect bar solid tint-1 slot-1: 0 375 51
  rect edge slot-1: 1 376 50
  rect bar track slot-1: 1 421 639
  rect bar solid tint-2 slot-1: 0 420 138
  rect edge slot-1: 1 421 137
  rect bar before slot-1: 1 439 153
  rect bar track slot-1: 1 473 639
  rect bar solid tint-3 slot-1: 0 472 78
  rect edge slot-1: 1 473 77
  rect bar track slot-5: 1 543 639
  rect bar solid slot-5: 0 542 246
  rect bar track slot-5: 1 588 639
  rect bar solid tint-1 slot-5: 0 587 56
  rect edge slot-5: 1 588 55
  text name: 0 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 134 59 “42%”; 387 59 “37%”; 573 59 “21%”
  text name: 0 106 “Police”
  text figure: 640 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 640 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 640 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text quiet: 34 266 “11%”; 96 266 “8%”; 191 266 “22%”; 300 266 “12%”; 462 266 “38%”; 612 266 “9%”
  text name: 0 313 “Level 4, statutory”
  text figure: 640 313 “570 · 11%”
  text quiet: 151 313 “up 30 (6%), was 11%”
  text name: 0 365 “Level 3, enhanced”
  text figure: 640 365 “420 · 8%”
  text name: 0 410 “Level 2, enhanced”
  text figure: 640 410 “1,130 · 22%”
  text quiet: 143 410 “down 70 (6%), was 24%”
  text name: 0 462 “Universal”
  text figure: 640 462 “640 · 12%”
  text heading: 0 515 “No threshold met”
  text name: 0 532 “Advice and guidance”
  text figure: 640 532 “2,010 · 38%”
  text name: 0 577 “Redirected to another organisation”
  text figure: 640 577 “460 · 9%”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: a movement between unknown levels */

snapshots["council-threshold-funnel: two sources of one name"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: sources[3].name: expected each name once, received "Police", the same as sources[0]; rename one, or give each an "id"; neither number is shown
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source that is shown: Others (37%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 633
  path absent slot-2: M0,167h558
  path arrow slot-5: M569,284h8; M573,284V375
  path arrowhead slot-5: M573,381l-5,-8h10Z
  path arrow slot-5: M606,381h8; M610,381V290
  path arrowhead slot-5: M610,284l-5,8h10Z
  path marker slot-5: (6 600); (6 621)
  rect bar track slot-2: 1 70 557
  rect bar solid slot-2: 0 69 204
  rect bar track slot-2: 1 115 557
  rect bar solid tint-1 slot-2: 0 114 118
  rect edge slot-2: 1 115 117
  rect bar track slot-2: 1 160 557
  rect bar solid slot-1: 0 227 60
  rect bar solid tint-1 slot-1: 62 227 44
  rect edge slot-1: 62 228 43
  rect bar solid tint-2 slot-1: 108 227 118
  rect edge slot-1: 108 228 117
  rect bar solid tint-3 slot-1: 228 227 67
  rect edge slot-1: 229 228 66
  rect bar solid slot-5: 297 227 211
  rect bar solid tint-1 slot-5: 510 227 48
  rect edge slot-5: 510 228 47
  rect bar track slot-1: 1 277 557
  rect bar solid slot-1: 0 276 61
  rect bar before slot-1: 1 295 60
  rect bar track slot-1: 1 329 557
  rect bar solid tint-1 slot-1: 0 328 45
  rect edge slot-1: 1 329 44
  rect bar track slot-1: 1 374 557
  rect bar solid tint-2 slot-1: 0 373 121
  rect edge slot-1: 1 374 120
  rect bar before slot-1: 1 392 133
  rect bar track slot-1: 1 426 557
  rect bar solid tint-3 slot-1: 0 425 68
  rect edge slot-1: 1 426 67
  rect bar track slot-5: 1 496 557
  rect bar solid slot-5: 0 495 214
  rect bar track slot-5: 1 541 557
  rect bar solid tint-1 slot-5: 0 540 49
  rect edge slot-5: 1 541 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Others”
  text figure: 558 59 “1,916 · 37%”
  text name: 0 104 “Schools”
  text figure: 558 104 “1,104 · 21%”
  text name: 0 149 “Police”
  text figure: 558 149 “[!]”
  text heading: 0 202 “Threshold level met”
  text quiet: 30 219 “11%”; 84 219 “8%”; 167 219 “22%”; 262 219 “12%”; 402 219 “38%”; 534 219 “9%”
  text name: 0 266 “Level 4, statutory”
  text figure: 558 266 “570 · 11%”
  text quiet: 151 266 “up 30 (6%), was 11%”
  text name: 0 318 “Level 3, enhanced”
  text figure: 558 318 “420 · 8%”
  text name: 0 363 “Level 2, enhanced”
  text figure: 558 363 “1,130 · 22%”
  text quiet: 143 363 “down 70 (6%), was 24%”
  text name: 0 415 “Universal”
  text figure: 558 415 “640 · 12%”; 578 333 “88”; 615 333 “31”
  text heading: 0 468 “No threshold met”
  text name: 0 485 “Advice and guidance”
  text figure: 558 485 “2,010 · 38%”
  text name: 0 530 “Redirected to another organisation”
  text figure: 558 530 “460 · 9%”
  text heading: 0 583 “Steps between levels”
  text name: 18 600 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 600 “88”
  text name: 18 621 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 621 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.`;
/* end snapshot council-threshold-funnel: two sources of one name */

snapshots["council-threshold-funnel: a negative count"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: sources[0].value: expected a count of 0 or more, received a negative number; correct it, or write "[x]"
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source that is shown: Schools (21%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 588
  path absent slot-2: M0,122h558
  path arrow slot-5: M569,239h8; M573,239V330
  path arrowhead slot-5: M573,336l-5,-8h10Z
  path arrow slot-5: M606,336h8; M610,336V245
  path arrowhead slot-5: M610,239l-5,8h10Z
  path marker slot-5: (6 555); (6 576)
  rect bar track slot-2: 1 70 557
  rect bar solid slot-2: 0 69 118
  rect bar track slot-2: 1 115 557
  rect bar solid slot-1: 0 182 60
  rect bar solid tint-1 slot-1: 62 182 44
  rect edge slot-1: 62 183 43
  rect bar solid tint-2 slot-1: 108 182 118
  rect edge slot-1: 108 183 117
  rect bar solid tint-3 slot-1: 228 182 67
  rect edge slot-1: 229 183 66
  rect bar solid slot-5: 297 182 211
  rect bar solid tint-1 slot-5: 510 182 48
  rect edge slot-5: 510 183 47
  rect bar track slot-1: 1 232 557
  rect bar solid slot-1: 0 231 61
  rect bar before slot-1: 1 250 60
  rect bar track slot-1: 1 284 557
  rect bar solid tint-1 slot-1: 0 283 45
  rect edge slot-1: 1 284 44
  rect bar track slot-1: 1 329 557
  rect bar solid tint-2 slot-1: 0 328 121
  rect edge slot-1: 1 329 120
  rect bar before slot-1: 1 347 133
  rect bar track slot-1: 1 381 557
  rect bar solid tint-3 slot-1: 0 380 68
  rect edge slot-1: 1 381 67
  rect bar track slot-5: 1 451 557
  rect bar solid slot-5: 0 450 214
  rect bar track slot-5: 1 496 557
  rect bar solid tint-1 slot-5: 0 495 49
  rect edge slot-5: 1 496 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Schools”
  text figure: 558 59 “1,104 · 21%”
  text name: 0 104 “Police”
  text figure: 558 104 “[!]”
  text heading: 0 157 “Threshold level met”
  text quiet: 30 174 “11%”; 84 174 “8%”; 167 174 “22%”; 262 174 “12%”; 402 174 “38%”; 534 174 “9%”
  text name: 0 221 “Level 4, statutory”
  text figure: 558 221 “570 · 11%”
  text quiet: 151 221 “up 30 (6%), was 11%”
  text name: 0 273 “Level 3, enhanced”
  text figure: 558 273 “420 · 8%”
  text name: 0 318 “Level 2, enhanced”
  text figure: 558 318 “1,130 · 22%”
  text quiet: 143 318 “down 70 (6%), was 24%”
  text name: 0 370 “Universal”
  text figure: 558 370 “640 · 12%”; 578 288 “88”; 615 288 “31”
  text heading: 0 423 “No threshold met”
  text name: 0 440 “Advice and guidance”
  text figure: 558 440 “2,010 · 38%”
  text name: 0 485 “Redirected to another organisation”
  text figure: 558 485 “460 · 9%”
  text heading: 0 538 “Steps between levels”
  text name: 18 555 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 555 “88”
  text name: 18 576 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 576 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.`;
/* end snapshot council-threshold-funnel: a negative count */

snapshots["council-threshold-funnel: text for a number"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: sources[0].value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received a number in quotes; write the number without quotes, commas, pounds or per cent signs
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source that is shown: Schools (21%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 588
  path absent slot-2: M0,122h558
  path arrow slot-5: M569,239h8; M573,239V330
  path arrowhead slot-5: M573,336l-5,-8h10Z
  path arrow slot-5: M606,336h8; M610,336V245
  path arrowhead slot-5: M610,239l-5,8h10Z
  path marker slot-5: (6 555); (6 576)
  rect bar track slot-2: 1 70 557
  rect bar solid slot-2: 0 69 118
  rect bar track slot-2: 1 115 557
  rect bar solid slot-1: 0 182 60
  rect bar solid tint-1 slot-1: 62 182 44
  rect edge slot-1: 62 183 43
  rect bar solid tint-2 slot-1: 108 182 118
  rect edge slot-1: 108 183 117
  rect bar solid tint-3 slot-1: 228 182 67
  rect edge slot-1: 229 183 66
  rect bar solid slot-5: 297 182 211
  rect bar solid tint-1 slot-5: 510 182 48
  rect edge slot-5: 510 183 47
  rect bar track slot-1: 1 232 557
  rect bar solid slot-1: 0 231 61
  rect bar before slot-1: 1 250 60
  rect bar track slot-1: 1 284 557
  rect bar solid tint-1 slot-1: 0 283 45
  rect edge slot-1: 1 284 44
  rect bar track slot-1: 1 329 557
  rect bar solid tint-2 slot-1: 0 328 121
  rect edge slot-1: 1 329 120
  rect bar before slot-1: 1 347 133
  rect bar track slot-1: 1 381 557
  rect bar solid tint-3 slot-1: 0 380 68
  rect edge slot-1: 1 381 67
  rect bar track slot-5: 1 451 557
  rect bar solid slot-5: 0 450 214
  rect bar track slot-5: 1 496 557
  rect bar solid tint-1 slot-5: 0 495 49
  rect edge slot-5: 1 496 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text name: 0 59 “Schools”
  text figure: 558 59 “1,104 · 21%”
  text name: 0 104 “Police”
  text figure: 558 104 “[!]”
  text heading: 0 157 “Threshold level met”
  text quiet: 30 174 “11%”; 84 174 “8%”; 167 174 “22%”; 262 174 “12%”; 402 174 “38%”; 534 174 “9%”
  text name: 0 221 “Level 4, statutory”
  text figure: 558 221 “570 · 11%”
  text quiet: 151 221 “up 30 (6%), was 11%”
  text name: 0 273 “Level 3, enhanced”
  text figure: 558 273 “420 · 8%”
  text name: 0 318 “Level 2, enhanced”
  text figure: 558 318 “1,130 · 22%”
  text quiet: 143 318 “down 70 (6%), was 24%”
  text name: 0 370 “Universal”
  text figure: 558 370 “640 · 12%”; 578 288 “88”; 615 288 “31”
  text heading: 0 423 “No threshold met”
  text name: 0 440 “Advice and guidance”
  text figure: 558 440 “2,010 · 38%”
  text name: 0 485 “Redirected to another organisation”
  text figure: 558 485 “460 · 9%”
  text heading: 0 538 “Steps between levels”
  text name: 18 555 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 555 “88”
  text name: 18 576 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 576 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.`;
/* end snapshot council-threshold-funnel: text for a number */

snapshots["council-threshold-funnel: a stage that does not say what it counts"] = 
`heading: From contact to care
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: journey[2].of: expected "contacts", "episodes", "children" or "families", received nothing; add it
headline: 5,230 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1. Contacts: 5,230; Referrals: 570 children. The stages do not all count the same thing, and no rate is given where that changes.
base: Contacts
base: Children
base: What is counted changes: no rate
chart: 640 × 115
  path marker slot-5: (6 9)
  path unit-break slot-5: M0,49h640
  path marker slot-3: (6 83)
  rect bar solid slot-5: 0 19 640
  rect bar solid slot-3: 0 93 70
  text name: 18 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 92 9 “Contacts, in the period”; 0 62 “From here: children, not contacts. No rate.”
  text name: 18 83 “Referrals”
  text figure: 640 83 “570”
  text quiet: 99 83 “Children, in the period”
notes: Notes
notes: Some stages are counted over the period, others on its last day. One child may have several contacts and episodes. The stages are not one group of children followed through time.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: a stage that does not say what it counts */

snapshots["council-threshold-funnel: nothing to draw"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected contacts, outcomes, levels or a journey, received none that can be drawn; add or correct one of them`;
/* end snapshot council-threshold-funnel: nothing to draw */

snapshots["council-threshold-funnel: no dataset at all"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received "funnel"; write { "title": "…", "contacts": …, "outcomes": […] }`;
/* end snapshot council-threshold-funnel: no dataset at all */

snapshots["council-placement-mix: a group that is less than its parts"] = 
`heading: Our foster carers
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: groups[0].value: expected parts that add up to it, received parts that add to more; correct the parts or the sum; no shares are shown
headline: 350 foster carers 31 March 2025
summary: 350 foster carers on 31 March 2025, up 9 since 31 March 2024. 40% external, 15 percentage points over the 25% target. The largest part is our own carers: 168 (48%).
base: In-house: could not be read from the data.
base: External: 140 (40%), down 5, share down 3 percentage points since 31 March 2024.
base: Drawn as bars: a number could not be used, so the parts do not make a whole.
chart: 640 × 253
  rect bar ring-1 slot-0: 0 143 267
  rect bar solid slot-1: 0 40 320; 0 85 80; 0 182 225; 0 227 42
  path halo: M167,139V155
  path target: M167,139V155
  text heading: 0 9 “In-house: [!], target 75%”
  text name: 0 30 “Our own carers”
  text plain: 328 49 “168 (48%), up 7”
  text name: 0 75 “Our carers, family and friends”
  text plain: 88 94 “42 (12%), up 7”
  text heading: 0 128 “External: 140 (40%), target 25%”
  text name: 0 172 “Agency carers”
  text plain: 233 191 “118 (34%), down 9”
  text name: 0 217 “Agency carers, parent and child”
  text plain: 50 236 “22 (6%), up 4”
base: Target
notes: Notes
notes: Percentages are of the total, rounded to whole numbers so that they add up to 100 (by largest remainder); those of groups likewise, by themselves.
notes: [!] could not be read from the data.
source: Source: Made-up data. Management information, not official statistics.`;
/* end snapshot council-placement-mix: a group that is less than its parts */

snapshots["council-placement-mix: a number not available that the others would tell"] = 
`heading: Where our children live
base: Exampleshire
headline: 485 in total, 31 March 2025
summary: 485 in total on 31 March 2025. The largest part shown is foster placements: 328 (68%).
base: Drawn as bars: a number is withheld to protect people, and a whole with one part missing would give it away.
chart: 640 × 270
  rect bar solid slot-1: 0 19 562; 0 64 105; 0 109 103; 0 154 33
  text name: 0 9 “Foster placements”
  text plain: 570 28 “328 (68%)”
  text name: 0 54 “Secure homes and children’s homes”
  text plain: 113 73 “61 (13%)”
  text name: 0 99 “Supported accommodation”
  text plain: 111 118 “60 (12%)”
  text name: 0 144 “Placed with parents”
  text plain: 41 163 “19 (4%)”
  text name: 0 189 “Schools”
  text plain: 0 208 “[x]”
  text name: 0 234 “Placed for adoption”
  text plain: 0 253 “[c]”
notes: Notes
notes: Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
notes: [c] confidential: withheld so that nobody can be identified.
notes: [x] not available.`;
/* end snapshot council-placement-mix: a number not available that the others would tell */

snapshots["council-threshold-funnel: two levels of one id"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: levels[4].id: expected each id once, received "4", the same as levels[3]; rename one, or give each an "id"; neither number is shown
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 626
  path absent slot-1: M0,284h558
  path arrow slot-5: M569,284h8; M573,284V368
  path arrowhead slot-5: M573,374l-5,-8h10Z
  path arrow slot-5: M606,374h8; M610,374V290
  path arrowhead slot-5: M610,284l-5,8h10Z
  path marker slot-5: (6 593); (6 614)
  rect bar solid slot-2: 0 67 234
  rect bar solid tint-1 slot-2: 236 67 203
  rect edge slot-2: 237 68 202
  rect bar solid tint-2 slot-2: 441 67 117
  rect edge slot-2: 441 68 116
  rect bar track slot-2: 1 117 557
  rect bar solid slot-2: 0 116 236
  rect bar track slot-2: 1 162 557
  rect bar solid tint-1 slot-2: 0 161 204
  rect edge slot-2: 1 162 203
  rect bar track slot-2: 1 207 557
  rect bar solid tint-2 slot-2: 0 206 118
  rect edge slot-2: 1 207 117
  rect bar track slot-1: 1 277 557; 1 322 557
  rect bar solid tint-1 slot-1: 0 321 45
  rect edge slot-1: 1 322 44
  rect bar track slot-1: 1 367 557
  rect bar solid tint-2 slot-1: 0 366 121
  rect edge slot-1: 1 367 120
  rect bar before slot-1: 1 385 133
  rect bar track slot-1: 1 419 557
  rect bar solid tint-3 slot-1: 0 418 68
  rect edge slot-1: 1 419 67
  rect bar track slot-5: 1 489 557
  rect bar solid slot-5: 0 488 214
  rect bar track slot-5: 1 534 557
  rect bar solid tint-1 slot-5: 0 533 49
  rect edge slot-5: 1 534 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 117 59 “42%”; 338 59 “37%”; 499 59 “21%”
  text name: 0 106 “Police”
  text figure: 558 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 558 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 558 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text name: 0 266 “Level 4, statutory”
  text figure: 558 266 “[!]”
  text name: 0 311 “Level 3, enhanced”
  text figure: 558 311 “420 · 8%”
  text name: 0 356 “Level 2, enhanced”
  text figure: 558 356 “1,130 · 22%”
  text quiet: 143 356 “down 70 (6%), was 24%”
  text name: 0 408 “Universal”
  text figure: 558 408 “640 · 12%”; 578 329 “88”; 615 329 “31”
  text heading: 0 461 “No threshold met”
  text name: 0 478 “Advice and guidance”
  text figure: 558 478 “2,010 · 38%”
  text name: 0 523 “Redirected to another organisation”
  text figure: 558 523 “460 · 9%”
  text heading: 0 576 “Steps between levels”
  text name: 18 593 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 593 “88”
  text name: 18 614 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 614 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [!] could not be read from the data.`;
/* end snapshot council-threshold-funnel: two levels of one id */

snapshots["council-threshold-funnel: a movement from a level to itself"] = 
`heading: Front door, quarter 1
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: movements[0].to: expected another level than "from", received "4" again; correct it; the movement is left out
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%).
base: Period before
chart: 640 × 613
  rect bar solid slot-2: 0 67 269
  rect bar solid tint-1 slot-2: 271 67 233
  rect edge slot-2: 271 68 232
  rect bar solid tint-2 slot-2: 506 67 134
  rect edge slot-2: 506 68 133
  rect bar track slot-2: 1 117 639
  rect bar solid slot-2: 0 116 270
  rect bar track slot-2: 1 162 639
  rect bar solid tint-1 slot-2: 0 161 235
  rect edge slot-2: 1 162 234
  rect bar track slot-2: 1 207 639
  rect bar solid tint-2 slot-2: 0 206 135
  rect edge slot-2: 1 207 134
  rect bar solid slot-1: 0 274 69
  rect bar solid tint-1 slot-1: 71 274 51
  rect edge slot-1: 71 275 50
  rect bar solid tint-2 slot-1: 123 274 136
  rect edge slot-1: 124 275 135
  rect bar solid tint-3 slot-1: 261 274 77
  rect edge slot-1: 262 275 76
  rect bar solid slot-5: 341 274 242
  rect bar solid tint-1 slot-5: 585 274 55
  rect edge slot-5: 585 275 54
  rect bar track slot-1: 1 324 639
  rect bar solid slot-1: 0 323 70
  rect bar before slot-1: 1 342 69
  rect bar track slot-1: 1 376 639
  rect bar solid tint-1 slot-1: 0 375 51
  rect edge slot-1: 1 376 50
  rect bar track slot-1: 1 421 639
  rect bar solid tint-2 slot-1: 0 420 138
  rect edge slot-1: 1 421 137
  rect bar before slot-1: 1 439 153
  rect bar track slot-1: 1 473 639
  rect bar solid tint-3 slot-1: 0 472 78
  rect edge slot-1: 1 473 77
  rect bar track slot-5: 1 543 639
  rect bar solid slot-5: 0 542 246
  rect bar track slot-5: 1 588 639
  rect bar solid tint-1 slot-5: 0 587 56
  rect edge slot-5: 1 588 55
  text name: 0 9 “Contacts”
  text figure: 640 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 134 59 “42%”; 387 59 “37%”; 573 59 “21%”
  text name: 0 106 “Police”
  text figure: 640 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 640 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 640 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text quiet: 34 266 “11%”; 96 266 “8%”; 191 266 “22%”; 300 266 “12%”; 462 266 “38%”; 612 266 “9%”
  text name: 0 313 “Level 4, statutory”
  text figure: 640 313 “570 · 11%”
  text quiet: 151 313 “up 30 (6%), was 11%”
  text name: 0 365 “Level 3, enhanced”
  text figure: 640 365 “420 · 8%”
  text name: 0 410 “Level 2, enhanced”
  text figure: 640 410 “1,130 · 22%”
  text quiet: 143 410 “down 70 (6%), was 24%”
  text name: 0 462 “Universal”
  text figure: 640 462 “640 · 12%”
  text heading: 0 515 “No threshold met”
  text name: 0 532 “Advice and guidance”
  text figure: 640 532 “2,010 · 38%”
  text name: 0 577 “Redirected to another organisation”
  text figure: 640 577 “460 · 9%”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: a movement from a level to itself */

snapshots["council-threshold-funnel: a level that no outcome names"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 678
  path absent slot-1: M0,284h558
  path arrow slot-5: M569,329h8; M573,329V420
  path arrowhead slot-5: M573,426l-5,-8h10Z
  path arrow slot-5: M606,426h8; M610,426V335
  path arrowhead slot-5: M610,329l-5,8h10Z
  path marker slot-5: (6 645); (6 666)
  rect bar solid slot-2: 0 67 234
  rect bar solid tint-1 slot-2: 236 67 203
  rect edge slot-2: 237 68 202
  rect bar solid tint-2 slot-2: 441 67 117
  rect edge slot-2: 441 68 116
  rect bar track slot-2: 1 117 557
  rect bar solid slot-2: 0 116 236
  rect bar track slot-2: 1 162 557
  rect bar solid tint-1 slot-2: 0 161 204
  rect edge slot-2: 1 162 203
  rect bar track slot-2: 1 207 557
  rect bar solid tint-2 slot-2: 0 206 118
  rect edge slot-2: 1 207 117
  rect bar track slot-1: 1 277 557; 1 322 557
  rect bar solid tint-1 slot-1: 0 321 61
  rect edge slot-1: 1 322 60
  rect bar before slot-1: 1 340 60
  rect bar track slot-1: 1 374 557
  rect bar solid tint-2 slot-1: 0 373 45
  rect edge slot-1: 1 374 44
  rect bar track slot-1: 1 419 557
  rect bar solid tint-3 slot-1: 0 418 121
  rect edge slot-1: 1 419 120
  rect bar before slot-1: 1 437 133
  rect bar track slot-1: 1 471 557
  rect bar solid tint-4 slot-1: 0 470 68
  rect edge slot-1: 1 471 67
  rect bar track slot-5: 1 541 557
  rect bar solid slot-5: 0 540 214
  rect bar track slot-5: 1 586 557
  rect bar solid tint-1 slot-5: 0 585 49
  rect edge slot-5: 1 586 48
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 117 59 “42%”; 338 59 “37%”; 499 59 “21%”
  text name: 0 106 “Police”
  text figure: 558 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 558 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 558 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text name: 0 266 “Level 5, in care”
  text figure: 558 266 “[x]”
  text name: 0 311 “Level 4, statutory”
  text figure: 558 311 “570 · 11%”
  text quiet: 151 311 “up 30 (6%), was 11%”
  text name: 0 363 “Level 3, enhanced”
  text figure: 558 363 “420 · 8%”
  text name: 0 408 “Level 2, enhanced”
  text figure: 558 408 “1,130 · 22%”
  text quiet: 143 408 “down 70 (6%), was 24%”
  text name: 0 460 “Universal”
  text figure: 558 460 “640 · 12%”; 578 378 “88”; 615 378 “31”
  text heading: 0 513 “No threshold met”
  text name: 0 530 “Advice and guidance”
  text figure: 558 530 “2,010 · 38%”
  text name: 0 575 “Redirected to another organisation”
  text figure: 558 575 “460 · 9%”
  text heading: 0 628 “Steps between levels”
  text name: 18 645 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 645 “88”
  text name: 18 666 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 666 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-threshold-funnel: a level that no outcome names */

snapshots["council-threshold-funnel: outcomes that do not reach their level"] = 
`heading: Front door, quarter 1
base: Exampleshire
headline: 5,230 contacts 2021 to 2022, quarter 1
headline: Up 220 (4%) since 2020 to 2021, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Redirected to another organisation (9%); Outcome not stated (38%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
base: Period before
chart: 640 × 680
  path arrow slot-5: M569,331h8; M573,331V422
  path arrowhead slot-5: M573,428l-5,-8h10Z
  path arrow slot-5: M606,428h8; M610,428V337
  path arrowhead slot-5: M610,331l-5,8h10Z
  path marker slot-5: (6 647); (6 668)
  rect bar solid slot-2: 0 67 234
  rect bar solid tint-1 slot-2: 236 67 203
  rect edge slot-2: 237 68 202
  rect bar solid tint-2 slot-2: 441 67 117
  rect edge slot-2: 441 68 116
  rect bar track slot-2: 1 117 557
  rect bar solid slot-2: 0 116 236
  rect bar track slot-2: 1 162 557
  rect bar solid tint-1 slot-2: 0 161 204
  rect edge slot-2: 1 162 203
  rect bar track slot-2: 1 207 557
  rect bar solid tint-2 slot-2: 0 206 118
  rect edge slot-2: 1 207 117
  rect bar solid slot-1: 0 274 63
  rect bar solid tint-1 slot-1: 65 274 44
  rect edge slot-1: 65 275 43
  rect bar solid tint-2 slot-1: 111 274 118
  rect edge slot-1: 111 275 117
  rect bar solid tint-3 slot-1: 231 274 67
  rect edge slot-1: 232 275 66
  rect bar solid slot-5: 300 274 48
  rect bar solid tint-1 slot-5: 350 274 207
  rect edge slot-5: 351 275 206
  rect bar track slot-1: 1 324 557
  rect bar solid slot-1: 0 323 64
  rect bar before slot-1: 1 342 60
  rect bar track slot-1: 1 376 557
  rect bar solid tint-1 slot-1: 0 375 45
  rect edge slot-1: 1 376 44
  rect bar track slot-1: 1 421 557
  rect bar solid tint-2 slot-1: 0 420 121
  rect edge slot-1: 1 421 120
  rect bar before slot-1: 1 439 133
  rect bar track slot-1: 1 473 557
  rect bar solid tint-3 slot-1: 0 472 68
  rect edge slot-1: 1 473 67
  rect bar track slot-5: 1 543 557
  rect bar solid slot-5: 0 542 49
  rect bar track slot-5: 1 588 557
  rect bar solid tint-1 slot-5: 0 587 211
  rect edge slot-5: 1 588 210
  text name: 0 9 “Contacts”
  text figure: 558 9 “5,230”
  text quiet: 74 9 “up 220 (4%)”
  text heading: 0 42 “Where contacts came from”
  text quiet: 117 59 “42%”; 338 59 “37%”; 499 59 “21%”
  text name: 0 106 “Police”
  text figure: 558 106 “2,210 · 42%”
  text name: 0 151 “Others”
  text figure: 558 151 “1,916 · 37%”
  text name: 0 196 “Schools”
  text figure: 558 196 “1,104 · 21%”
  text heading: 0 249 “Threshold level met”
  text quiet: 31 266 “11%”; 87 266 “8%”; 170 266 “22%”; 265 266 “12%”; 324 266 “9%”; 454 266 “38%”
  text name: 0 313 “Level 4, statutory”
  text figure: 558 313 “600 · 11%”
  text quiet: 151 313 “up 60 (11%), was 11%”
  text name: 0 365 “Level 3, enhanced”
  text figure: 558 365 “420 · 8%”
  text name: 0 410 “Level 2, enhanced”
  text figure: 558 410 “1,130 · 22%”
  text quiet: 143 410 “down 70 (6%), was 24%”
  text name: 0 462 “Universal”
  text figure: 558 462 “640 · 12%”; 578 380 “88”; 615 380 “31”
  text heading: 0 515 “No threshold met”
  text name: 0 532 “Redirected to another organisation”
  text figure: 558 532 “460 · 9%”
  text name: 0 577 “Outcome not stated”
  text figure: 558 577 “1,980 · 38%”
  text heading: 0 630 “Steps between levels”
  text name: 18 647 “Step-down: Level 4, statutory to Level 2, enhanced”
  text figure: 640 647 “88”
  text name: 18 668 “Step up: Level 2, enhanced to Level 4, statutory”
  text figure: 640 668 “31”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts, rounded to whole numbers so that they add up to 100 (by largest remainder).
notes: The thin bars are of 2020 to 2021, quarter 1.
notes: Years end on 31 March.`;
/* end snapshot council-threshold-funnel: outcomes that do not reach their level */

snapshots["council-threshold-funnel: a number not available that the others would tell"] = 
`heading: A small front door
base: Exampleshire
headline: 90 contacts 2021 to 2022, quarter 1
summary: Exampleshire, 2021 to 2022, quarter 1: 90 contacts. By threshold level: Level 2 (52%). Named as outcomes, without figures: advice.
chart: 640 × 186
  path absent slot-1: M0,77h640
  rect bar track slot-1: 1 70 639; 1 115 639
  rect bar solid tint-1 slot-1: 0 114 334
  rect edge slot-1: 1 115 333
  text name: 0 9 “Contacts”
  text figure: 640 9 “90”
  text heading: 0 42 “Threshold level met”
  text name: 0 59 “Level 4”
  text figure: 640 59 “[x]”
  text name: 0 104 “Level 2”
  text figure: 640 104 “47 · 52%”
  text heading: 0 157 “No threshold met”
  text name: 0 174 “Advice”
  text figure: 640 174 “[c]”
notes: Notes
notes: Threshold levels are shares of the same contacts, not stages that follow one another.
notes: Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
notes: Years end on 31 March.
notes: [x] not available; [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-threshold-funnel: a number not available that the others would tell */

snapshots["council-vital-signs: vital signs of a month"] = 
`heading: Vital signs, December 2020
base: Exampleshire
summary: 1 of 7 indicators missed its target; 2 within tolerance; 1 met; 3 not rated. Missed: Visits to children on a plan in time. 1 report is overdue.
key: Target missed: short of the target by more
key: Within tolerance: short of the target by no more than the tolerance
key: Target met: at the target, or on its good side
key: Not rated: there is no figure for the latest period to hold against the target
status: Showing all 7 indicators.
chart: Vital signs, December 2020, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ TrendCompared with others Report due↕ Child protection ▸Visits to children on a plan in time 91% December 2020 54% Audited good or better ↑ Up 4 percentage points since November 2020 at least 95% tolerance 3 percentage points Target missed From 88% in Sep 2020 to 91% in Dec 20201 percentage point higher than England (90%) March 2021 Front door ▸Repeat referrals within twelve months 23.1% end of December 2020 –↑ Up 0.5 percentage points since the end of November 2020 at most 22.0% tolerance 2.0 percentage points Within tolerance From 21.4% in Sep 2020 to 23.1% in Dec 2020–November 2020 ⚑ Overdue ▸Assessments in 45 days 97% December 2020 [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 95% Target met From 92% in Sep 2020 to 97% in Dec 2020–– ▸Contacts 541 December 2020 –↑ Up 11 (2.1%) since November 2020 –– From 512 in Sep 2020 to 541 in Dec 2020–– Young people ▸Young people in custody 4 end of December 2020 –↑ 2 more since the end of November 2020 –– From 2 in Sep 2020 to 4 in Dec 2020–– ▸Health checks of looked-after children 85% November 2020 (December 2020: confidential) –↑ Up 3 percentage points since October 2020 at least 90% Not rated From 84% in Sep 2020 to 85% in Nov 2020–– Workforce ▸Cases per social worker 18.8 cases end of December 2020 –↑ Up 0.4 (2.2%) since the end of November 2020 14.0 to 18.0 cases tolerance 1.0 Within tolerance From 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020––
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: Overdue: the report was due before the indicator’s latest period ended.
notes: [x] not available; [c] confidential: withheld so that nobody can be identified.
source: Source: Example data. Published 20 January 2021.`;
/* end snapshot council-vital-signs: vital signs of a month */

snapshots["council-vital-signs: one indicator"] = 
`heading: One indicator
base: Exampleshire
summary: 1 indicator: target met.
key: Target met: at the target, or on its good side
status: Showing the one indicator.
chart: One indicator, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ Trend Front door ▸Assessments in 45 days 97% December 2020 [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 95% Target met From 92% in Sep 2020 to 97% in Dec 2020
notes: Notes
notes: [x] not available.`;
/* end snapshot council-vital-signs: one indicator */

snapshots["council-vital-signs: one period, no target, no group"] = 
`heading: A first reading
base: Exampleshire
summary: 1 indicator, none of them rated.
status: Showing the one indicator.
chart: A first reading, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ ▸Contacts 541 December 2020
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.`;
/* end snapshot council-vital-signs: one period, no target, no group */

snapshots["council-vital-signs: several areas"] = 
`heading: Children looked after and on a plan, in four areas
summary: 7 indicators of 4 areas, none of them rated.
status: Showing all 7 indicators.
chart: Children looked after and on a plan, in four areas. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Area↕ Latest↕ Change↕ Trend Children looked after, rate per 10,000 ▸Children looked after, rate per 10,000, Exampleshire Exampleshire 75 per 10,000 31 March 2025 ↓ Down 4 (5.1%) since 31 March 2024 From 82 per 10,000 in 2021-22 to 75 per 10,000 in 2024-25 ▸Children looked after, rate per 10,000, Sampleton Sampleton 68 per 10,000 31 March 2025 ↓ Down 3 (4.2%) since 31 March 2024 From 66 per 10,000 in 2021-22 to 68 per 10,000 in 2024-25 ▸Children looked after, rate per 10,000, Mockford Mockford 91 per 10,000 31 March 2025 ↓ Down 1 (1.1%) since 31 March 2024 From 90 per 10,000 in 2021-22 to 91 per 10,000 in 2024-25 ▸Children looked after, rate per 10,000, Testborough Testborough 106 per 10,000 31 March 2025 ↑ Up 2 (1.9%) since 31 March 2024 From 101 per 10,000 in 2021-22 to 106 per 10,000 in 2024-25 Children on a plan, rate per 10,000 ▸Children on a plan, rate per 10,000, Exampleshire Exampleshire 43 per 10,000 31 March 2025 ↓ Down 3 (6.5%) since 31 March 2024 From 41 per 10,000 in 2021-22 to 43 per 10,000 in 2024-25 ▸Children on a plan, rate per 10,000, Sampleton Sampleton 35 per 10,000 31 March 2025 → Unchanged since 31 March 2024 From 38 per 10,000 in 2021-22 to 35 per 10,000 in 2024-25 ▸Children on a plan, rate per 10,000, Mockford Mockford 58 per 10,000 31 March 2025 ↑ Up 3 (5.5%) since 31 March 2024 From 52 per 10,000 in 2021-22 to 58 per 10,000 in 2024-25
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: Years end on 31 March.`;
/* end snapshot council-vital-signs: several areas */

snapshots["council-vital-signs: some in groups and some not"] = 
`heading: Some in groups
base: Exampleshire
summary: None of 3 indicators missed its target; 1 within tolerance; 1 met; 1 not rated.
key: Within tolerance: short of the target by no more than the tolerance
key: Target met: at the target, or on its good side
status: Showing all 3 indicators.
chart: Some in groups, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ Trend Front door ▸Contacts 541 December 2020 –↑ Up 11 (2.1%) since November 2020 –– From 512 in Sep 2020 to 541 in Dec 2020 ▸Assessments in 45 days 97% December 2020 [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 95% Target met From 92% in Sep 2020 to 97% in Dec 2020 ▸Cases per social worker 18.8 cases end of December 2020 –↑ Up 0.4 (2.2%) since the end of November 2020 14.0 to 18.0 cases tolerance 1.0 Within tolerance From 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: [x] not available.`;
/* end snapshot council-vital-signs: some in groups and some not */

snapshots["council-vital-signs: years of several kinds"] = 
`heading: Years that end on different days
base: Exampleshire
summary: None of 2 indicators missed its target; 2 within tolerance.
key: Within tolerance: short of the target by no more than the tolerance
status: Showing all 2 indicators.
chart: Years that end on different days, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Change↕ Target Rating↕ Trend Workforce ▸Cases per social worker 18.4 cases 30 September 2025 ↑ Up 0.5 (2.8%) since 30 September 2024 14.0 to 18.0 cases tolerance 1.0 Within tolerance From 17.2 cases in 2023 to 18.4 cases in 2025 Front door ▸Repeat referrals within twelve months 22.6% 31 March 2025 ↑ Up 1.7 percentage points since 31 March 2024 at most 22.0% tolerance 2.0 percentage points Within tolerance From 21.4% in 2023 to 22.6% in 2025
notes: Notes
notes: Years end on 30 September or 31 March.`;
/* end snapshot council-vital-signs: years of several kinds */

snapshots["council-vital-signs: the same indicator by ids"] = 
`heading: Two definitions of one measure
base: Exampleshire
summary: 1 of 2 indicators missed its target; 1 met. Missed: Assessments in 45 days.
key: Target missed: short of the target by more
key: Target met: at the target, or on its good side
status: Showing all 2 indicators.
chart: Two definitions of one measure, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ Trend Front door ▸Assessments in 45 days 97% December 2020 [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 95% Target met From 92% in Sep 2020 to 97% in Dec 2020 ▸Assessments in 45 days 93% December 2020 [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 95% Target missed From 90% in Sep 2020 to 93% in Dec 2020
notes: Notes
notes: [x] not available.`;
/* end snapshot council-vital-signs: the same indicator by ids */

snapshots["council-vital-signs: a day on which reports are overdue"] = 
`heading: Vital signs, December 2020
base: Exampleshire
summary: 1 of 7 indicators missed its target; 2 within tolerance; 1 met; 3 not rated. Missed: Visits to children on a plan in time. 2 reports are overdue.
key: Target missed: short of the target by more
key: Within tolerance: short of the target by no more than the tolerance
key: Target met: at the target, or on its good side
key: Not rated: there is no figure for the latest period to hold against the target
status: Showing all 7 indicators.
chart: Vital signs, December 2020, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ TrendCompared with others Report due↕ Child protection ▸Visits to children on a plan in time 91% December 2020 54% Audited good or better ↑ Up 4 percentage points since November 2020 at least 95% tolerance 3 percentage points Target missed From 88% in Sep 2020 to 91% in Dec 20201 percentage point higher than England (90%) March 2021 ⚑ Overdue Front door ▸Repeat referrals within twelve months 23.1% end of December 2020 –↑ Up 0.5 percentage points since the end of November 2020 at most 22.0% tolerance 2.0 percentage points Within tolerance From 21.4% in Sep 2020 to 23.1% in Dec 2020–November 2020 ⚑ Overdue ▸Assessments in 45 days 97% December 2020 [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 95% Target met From 92% in Sep 2020 to 97% in Dec 2020–– ▸Contacts 541 December 2020 –↑ Up 11 (2.1%) since November 2020 –– From 512 in Sep 2020 to 541 in Dec 2020–– Young people ▸Young people in custody 4 end of December 2020 –↑ 2 more since the end of November 2020 –– From 2 in Sep 2020 to 4 in Dec 2020–– ▸Health checks of looked-after children 85% November 2020 (December 2020: confidential) –↑ Up 3 percentage points since October 2020 at least 90% Not rated From 84% in Sep 2020 to 85% in Nov 2020–– Workforce ▸Cases per social worker 18.8 cases end of December 2020 –↑ Up 0.4 (2.2%) since the end of November 2020 14.0 to 18.0 cases tolerance 1.0 Within tolerance From 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020––
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: Overdue: the report was due before 12 April 2021.
notes: [x] not available; [c] confidential: withheld so that nobody can be identified.
source: Source: Example data. Published 20 January 2021.`;
/* end snapshot council-vital-signs: a day on which reports are overdue */

snapshots["council-vital-signs: from two to four"] = 
`heading: Small numbers
base: Exampleshire
summary: 1 indicator, none of them rated.
status: Showing the one indicator.
chart: Small numbers, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Change↕ Trend Young people ▸Young people in custody 4 end of December 2020 ↑ 2 more since the end of November 2020 From 2 in Sep 2020 to 4 in Dec 2020
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.`;
/* end snapshot council-vital-signs: from two to four */

snapshots["council-vital-signs: a target that is due later"] = 
`heading: Not yet due
base: Exampleshire
summary: 1 indicator: not yet due.
key: Not yet due: the target is of a later period, or the period is not over
status: Showing the one indicator.
chart: Not yet due, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ Trend Front door ▸Assessments in 45 days 97% December 2020 [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 99% due by June 2021 Not yet due From 92% in Sep 2020 to 97% in Dec 2020
notes: Notes
notes: [x] not available.`;
/* end snapshot council-vital-signs: a target that is due later */

snapshots["council-vital-signs: figures revised and provisional, and a break"] = 
`heading: What a figure carries
base: Exampleshire
summary: 1 indicator: target met.
key: Target met: at the target, or on its good side
status: Showing the one indicator.
chart: What a figure carries, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ Trend Front door ▸Assessments in 45 days 97% December 2020, provisional [x] Audited good or better ↑ Up 1 percentage point since November 2020 at least 95% Target met From 92% in Sep 2020 to 97% in Dec 2020
notes: Notes
notes: Assessments in 45 days: Late records are to come.
notes: [r] revised; [b] break in series: not comparable with what stands before; [p] provisional; [x] not available.`;
/* end snapshot council-vital-signs: figures revised and provisional, and a break */

snapshots["council-vital-signs: only a change or a share is published"] = 
`heading: What the minutes say
base: Exampleshire
summary: 2 indicators, none of them rated.
status: Showing all 2 indicators.
chart: What the minutes say, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Front door ▸Children looked after end of December 2021: not available only the change is given, up 150 ▸Early help referrals from schools June 2018: not available only a share is given, 39%
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-vital-signs: only a change or a share is published */

snapshots["council-vital-signs: English and Welsh"] = 
`heading: Vital signs
base: Exampleshire
summary: 1 indicator, none of them rated.
status: Showing the one indicator.
chart: Vital signs, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Change↕ Trend Front door ▸Contacts 541 December 2020 ↑ Up 11 (2.1%) since November 2020 From 512 in Sep 2020 to 541 in Dec 2020
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.`;
/* end snapshot council-vital-signs: English and Welsh */

snapshots["council-vital-signs: markup in texts"] = 
`heading: Signs <b>vital</b> & "vital"
base: Exampleshire
summary: 1 indicator, none of them rated.
status: Showing the one indicator.
chart: Signs <b>vital</b> & "vital", Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Change↕ Trend <script>throw 1</script> ▸<img src=x onerror=alert(1)> 541 December 2020 ↑ Up 11 (2.1%) since November 2020 From 512 in Sep 2020 to 541 in Dec 2020
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.`;
/* end snapshot council-vital-signs: markup in texts */

snapshots["council-vital-signs: long names"] = 
`heading: Names that do not end
base: Exampleshire
summary: 1 indicator: target missed.
key: Target missed: short of the target by more
status: Showing the one indicator.
chart: Names that do not end, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ TrendCompared with others Report due↕ Llanfairsamplegwyngyllexample and the Sample Marches, all services together ▸Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set 91% December 2020 54% Audited good or better ↑ Up 4 percentage points since November 2020 at least 95% tolerance 3 percentage points Target missed From 88% in Sep 2020 to 91% in Dec 20201 percentage point higher than England (90%) March 2021`;
/* end snapshot council-vital-signs: long names */

snapshots["council-vital-signs: no figure at hand"] = 
`heading: The minutes give no figure
base: Exampleshire
summary: 2 indicators, none of them rated.
key: Not rated: there is no figure for the latest period to hold against the target
status: Showing all 2 indicators.
chart: The minutes give no figure, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Target Rating↕ Young people ▸Health checks of looked-after children December 2020: not available at least 90% Not rated Front door ▸Contacts December 2020: confidential ––
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: [x] not available; [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-vital-signs: no figure at hand */

snapshots["council-vital-signs: faults in some indicators"] = 
`heading: Vital signs, December 2020
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: indicators[1].periods: expected a list of periods, received nothing; add it
notice: indicators[3].quality.value: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received nothing; add it
notice: indicators[4].target.value: expected a number, or one per period, received a number in quotes; write 75 or [75, 76, …]
notice: asOf: expected a period, received "today"; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025" (and 1 more of this kind: indicators[2].due)
summary: 2 of 5 indicators missed their target; 1 within tolerance; 2 not rated. Missed: Visits to children on a plan in time; Cases per social worker.
key: Target missed: short of the target by more
key: Within tolerance: short of the target by no more than the tolerance
key: Not rated: there is no figure for the latest period to hold against the target
status: Showing all 5 indicators.
chart: Vital signs, December 2020, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Target Rating↕ TrendCompared with others Report due↕ Child protection ▸Visits to children on a plan in time 91% December 2020 54% Audited good or better ↑ Up 4 percentage points since November 2020 at least 95% tolerance 3 percentage points Target missed From 88% in Sep 2020 to 91% in Dec 20201 percentage point higher than England (90%) March 2021 Front door ▸Repeat referrals within twelve months 23.1% end of December 2020 –↑ Up 0.5 percentage points since the end of November 2020 at most 22.0% tolerance 2.0 percentage points Within tolerance From 21.4% in Sep 2020 to 23.1% in Dec 2020–– ▸Contacts 541 December 2020 –↑ Up 11 (2.1%) since November 2020 –– From 512 in Sep 2020 to 541 in Dec 2020–– Workforce ▸Cases per social worker 18.8 cases end of December 2020 –↑ Up 0.4 (2.2%) since the end of November 2020 14.0 to 18.0 cases Target missed From 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020–– Young people ▸Health checks of looked-after children 85% November 2020 (December 2020: confidential) –↑ Up 3 percentage points since October 2020 at least 90% Not rated From 84% in Sep 2020 to 85% in Nov 2020––
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: [c] confidential: withheld so that nobody can be identified.
source: Source: Example data. Published 20 January 2021.`;
/* end snapshot council-vital-signs: faults in some indicators */

snapshots["council-vital-signs: two of one name"] = 
`heading: Twins
base: Exampleshire
notice: Part of the data could not be used and is left out:
notice: indicators[2].name: expected each name once in an area, received "Visits to children on a plan in time", the same as indicators[0]; rename one, or give each an "id"; both are left out
summary: 1 indicator, none of them rated.
status: Showing the one indicator.
chart: Twins, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Change↕ Trend Front door ▸Contacts 541 December 2020 ↑ Up 11 (2.1%) since November 2020 From 512 in Sep 2020 to 541 in Dec 2020
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.`;
/* end snapshot council-vital-signs: two of one name */

snapshots["council-vital-signs: small counts in the file"] = 
`heading: Custody
base: Exampleshire
summary: 2 indicators, none of them rated.
status: Showing all 2 indicators.
chart: Custody, Exampleshire. Buttons in the column heads sort the rows of each group. A button in each row opens its trend; Escape closes it. Indicator↕ Latest↕ Quality↕ Change↕ Trend Young people ▸Young people in custody end of December 2020: confidential ––– Front door ▸Contacts 541 December 2020 [c] Children who were asked ↑ Up 11 (2.1%) since November 2020 From 512 in Sep 2020 to 541 in Dec 2020
notes: Notes
notes: No rating: there is no target, or neither more nor less is called better.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-vital-signs: small counts in the file */

snapshots["council-vital-signs: no indicators"] = 
`notice: The data could not be drawn, for these reasons:
notice: indicators: expected one indicator at least, received none that can be drawn; add or correct one`;
/* end snapshot council-vital-signs: no indicators */

snapshots["council-vital-signs: no list of indicators"] = 
`notice: The data could not be drawn, for these reasons:
notice: indicators: expected a list of indicators, received nothing; add it`;
/* end snapshot council-vital-signs: no list of indicators */

snapshots["council-vital-signs: no title"] = 
`notice: The data could not be drawn, for these reasons:
notice: title: expected text, or one text per language, received nothing; add it`;
/* end snapshot council-vital-signs: no title */

snapshots["council-vital-signs: a list in place of a dataset"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received a list; write { "title": "…", "indicators": […] }`;
/* end snapshot council-vital-signs: a list in place of a dataset */

snapshots["council-cost-comparator: costs on their bases, packages and both what-ifs"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £129k In-house, forecast, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
summary: 18 packages, about £3.7k a week on average, 17 under £5.2k.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
base: Average of packages
base: Bound of packages
chart: 640 × 385
  line zero in values: 1 1 0 360
  text in values: 1 366 “£0”; 107 366 “£50k”; 213 366 “£100k”; 320 366 “£150k”; 426 366 “£200k”; 533 366 “£250k”; 639 366 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  rect bar under slot-3: 1 278 576
  path average: (411 287)
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
  text heading: 8 265 “Packages”
  text quiet: 8 310 “18 packages”; 8 327 “About £3.7k a week on average (about £193k a year)”; 8 344 “17 under £5.2k a week (about £271k a year)”
outcome: With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External (£136k) and £137k less than Out of authority (£262k).
chart: 640 × 320
  line zero in values: 49 632 276 276
  text in values: 41 276 “£0”; 41 223 “£100k”; 41 169 “£200k”; 41 116 “£300k”; 41 62 “£400k”; 41 9 “£500k”
  text in periods: 49 284 “0”; 146 284 “1”; 243 284 “2”; 341 284 “3”; 438 284 “4”; 535 284 “5”; 632 284 “6”; 632 316 “Beds in use”
  line price-line slot-2: 49 632 203 203
  line price-line slot-4: 49 632 136 136
  path curve slot-1: M195,9L204,24L213,38L222,51L231,62L240,72L249,82L259,90L268,98L277,105L286,111L295,118L304,123L313,128L322,133L331,138L341,142L350,146L359,150L368,154L377,157L386,160L395,163L404,166L413,169L423,172L432,174L441,177L450,179L459,181L468,183L4… (382)
  circle bed slot-1: 243 75; 341 142; 438 176; 535 196; 632 209
  path meets: (632 209); (341 142)
  text price-label: 55 216 “External £136k: break-even at 6 beds”; 632 124 “Out of authority £262k”
  line now: 632 632 209 276
  path here: (632 209)
what-if: In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed. Costs above the scale are not drawn.
outcome: Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
chart: 640 × 140
  rect bar actual slot-1: 0 19 306
  rect bar actual slot-2: 308 19 332
  rect bar actual slot-1: 0 89 383
  rect bar actual slot-2: 385 89 207
  text name: 0 9 “60% in-house, as today”
  text figure: 640 9 “£8m”
  text quiet: 0 52 “In-house £3.84m, external £4.16m”
  text name: 0 79 “75% in-house, the target”
  text figure: 640 79 “£7.4m”
  text quiet: 0 122 “In-house £4.8m, external £2.6m”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.`;
/* end snapshot council-cost-comparator: costs on their bases, packages and both what-ifs */

snapshots["council-cost-comparator: costs alone"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: costs alone */

snapshots["council-cost-comparator: occupancy by share, per week"] = 
`heading: A week in a children’s home
base: Exampleshire
headline: £3,000 In-house, at full occupancy, 2024 to 2025
headline: Pounds per week
summary: 2024 to 2025, pounds per week. In-house: £3,000, at full occupancy; In-house, as a study has it: £4,600, at 80% occupancy, costs of buildings counted; Private homes: £3,900, price.
summary: These costs are on different bases and are not ranked.
summary: £4,600 at 80% occupancy is not explained by occupancy alone: £3,000 at full occupancy would come to £3,750, if all costs are fixed.
base: In-house
base: External
base: At full occupancy
base: At a stated occupancy
base: Price
chart: 640 × 219
  line zero in values: 1 1 0 194
  text in values: 1 200 “£0”; 128 200 “£1,000”; 256 200 “£2,000”; 383 200 “£3,000”; 511 200 “£4,000”; 639 200 “£5,000”
  rect bar full-occupancy slot-1: 1 20 381
  rect bar stated-occupancy slot-1: 1 82 586
  rect bar price slot-2: 1 144 496
  text name: 8 9 “In-house”
  text figure: 632 9 “£3,000”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house, as a study has it”
  text figure: 632 71 “£4,600”
  text quiet: 8 108 “At 80% occupancy, costs of buildings counted”
  text name: 8 133 “Private homes”
  text figure: 632 133 “£3,900”
  text quiet: 8 170 “Price”
outcome: At 80% occupancy a bed in use costs £3,750 a week, if all costs are fixed. That is £150 less than Private homes (£3,900).
chart: 640 × 320
  line zero in values: 57 632 276 276
  text in values: 49 276 “£0”; 49 209 “£2,000”; 49 142 “£4,000”; 49 75 “£6,000”; 49 9 “£8,000”
  text in periods: 57 284 “0%”; 115 284 “10%”; 172 284 “20%”; 230 284 “30%”; 287 284 “40%”; 345 284 “50%”; 402 284 “60%”; 460 284 “70%”; 517 284 “80%”; 575 284 “90%”; 632 284 “100%”; 632 316 “Occupancy”
  line price-line slot-2: 57 632 146 146
  path curve slot-1: M273,9L280,18L288,26L295,34L303,41L310,48L318,55L325,61L333,67L340,72L348,77L355,82L363,87L370,92L377,96L385,100L392,104L400,108L407,111L415,115L422,118L430,121L437,124L445,127L452,130L460,133L467,135L475,138L482,140L490,143L497,145L505,147… (376)
  path meets: (499 146)
  text price-label: 63 158 “Private homes £3,900: break-even at 77% (76.9%)”
  line now: 517 517 151 276
  path here: (517 151)
what-if: In-house (£3,000 at full occupancy) breaks even with Private homes (£3,900) at 77% (76.9%) occupancy, if all costs are fixed. Costs above the scale are not drawn.
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: At a stated occupancy: what a bed in use costs when so many of them are.
notes: Price: what is paid to a provider.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: occupancy by share, per week */

snapshots["council-cost-comparator: a mix alone"] = 
`heading: If three in four foster carers were our own
base: Exampleshire
headline: £7.4m a year at 75% in-house, the target
summary: Foster carers: at 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.
outcome: Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
chart: 640 × 140
  rect bar actual slot-1: 0 19 306
  rect bar actual slot-2: 308 19 332
  rect bar actual slot-1: 0 89 383
  rect bar actual slot-2: 385 89 207
  text name: 0 9 “60% in-house, as today”
  text figure: 640 9 “£8m”
  text quiet: 0 52 “In-house £3.84m, external £4.16m”
  text name: 0 79 “75% in-house, the target”
  text figure: 640 79 “£7.4m”
  text quiet: 0 122 “In-house £4.8m, external £2.6m”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.`;
/* end snapshot council-cost-comparator: a mix alone */

snapshots["council-cost-comparator: settings and authorities"] = 
`heading: Weekly costs by setting
headline: £620 In-house, Exampleshire, Foster care, actual, 2024 to 2025
headline: Pounds per child per week
summary: 2024 to 2025, pounds per child per week. Exampleshire, Foster care. In-house: £620, actual; External: £980, actual.
summary: Exampleshire, Residential. In-house: £4,100, actual; External: £5,300, actual.
summary: Sampleshire, Foster care. In-house: £660, actual; External: £890, actual.
summary: Sampleshire, Residential. In-house: £4,140, actual; External: £5,210, actual.
base: In-house
base: External
chart: 640 × 621
  line zero in values: 1 1 0 596
  text in values: 1 602 “£0”; 107 602 “£1,000”; 213 602 “£2,000”; 320 602 “£3,000”; 426 602 “£4,000”; 533 602 “£5,000”; 639 602 “£6,000”
  rect bar actual slot-1: 0 36 66
  rect bar actual slot-2: 0 98 104
  rect bar actual slot-1: 0 185 437
  rect bar actual slot-2: 0 247 564
  rect bar actual slot-1: 0 334 70
  rect bar actual slot-2: 0 396 95
  rect bar actual slot-1: 0 483 441
  rect bar actual slot-2: 0 545 555
  text heading: 8 9 “Exampleshire, Foster care”
  text name: 8 26 “In-house”
  text figure: 632 26 “£620”
  text quiet: 8 63 “Actual”
  text name: 8 88 “External”
  text figure: 632 88 “£980”
  text quiet: 8 125 “Actual”
  text heading: 8 158 “Exampleshire, Residential”
  text name: 8 175 “In-house”
  text figure: 632 175 “£4,100”
  text quiet: 8 212 “Actual”
  text name: 8 237 “External”
  text figure: 632 237 “£5,300”
  text quiet: 8 274 “Actual”
  text heading: 8 307 “Sampleshire, Foster care”
  text name: 8 324 “In-house”
  text figure: 632 324 “£660”
  text quiet: 8 361 “Actual”
  text name: 8 386 “External”
  text figure: 632 386 “£890”
  text quiet: 8 423 “Actual”
  text heading: 8 456 “Sampleshire, Residential”
  text name: 8 473 “In-house”
  text figure: 632 473 “£4,140”
  text quiet: 8 510 “Actual”
  text name: 8 535 “External”
  text figure: 632 535 “£5,210”
  text quiet: 8 572 “Actual”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: Actual: what was spent.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: settings and authorities */

snapshots["council-cost-comparator: packages one by one"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
summary: 10 packages, from £3,100 to £8,800 a week, £4,170 a week on average.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
base: A package
base: Average of packages
chart: 640 × 378
  line zero in values: 1 1 0 353
  text in values: 1 359 “£0”; 128 359 “£100k”; 256 359 “£200k”; 383 359 “£300k”; 511 359 “£400k”; 639 359 “£500k”
  rect bar full-occupancy slot-1: 1 20 158
  rect bar forecast slot-1: 1 82 163
  rect bar forecast slot-2: 1 144 172
  rect bar forecast slot-4: 1 206 333
  circle dot slot-3: 207 302; 210 292; 213 282; 227 302; 227 292; 230 282; 260 302; 280 302; 340 302; 586 302
  path average: (278 292)
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
  text heading: 8 265 “Packages for young people aged 16 or over”
  text quiet: 8 320 “10 packages, from £3,100 to £8,800 a week”; 8 337 “£4,170 a week on average (about £217k a year)”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.
notes: [p] provisional.`;
/* end snapshot council-cost-comparator: packages one by one */

snapshots["council-cost-comparator: a week beside a year"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; External: £135,598, price.
summary: These costs are on different bases and are not ranked.
base: In-house
base: External
base: At full occupancy
base: Price
chart: 640 × 157
  line zero in values: 1 1 0 132
  text in values: 1 138 “£0”; 91 138 “£20k”; 183 138 “£40k”; 274 138 “£60k”; 365 138 “£80k”; 456 138 “£100k”; 548 138 “£120k”; 639 138 “£140k”
  rect bar full-occupancy slot-1: 1 20 569
  rect bar price slot-2: 1 82 617
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “External”
  text figure: 632 71 “£135,598”
  text quiet: 8 108 “Price”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Price: what is paid to a provider.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a week beside a year */

snapshots["council-cost-comparator: no break-even"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £140k In-house, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house: £140k, at full occupancy; External: £120k, price.
summary: These costs are on different bases and are not ranked.
base: In-house
base: External
base: At full occupancy
base: Price
chart: 640 × 157
  line zero in values: 1 1 0 132
  text in values: 1 138 “£0”; 91 138 “£20k”; 183 138 “£40k”; 274 138 “£60k”; 365 138 “£80k”; 456 138 “£100k”; 548 138 “£120k”; 639 138 “£140k”
  rect bar full-occupancy slot-1: 1 20 637
  rect bar price slot-2: 1 82 546
  text name: 8 9 “In-house”
  text figure: 632 9 “£140k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “External”
  text figure: 632 71 “£120k”
  text quiet: 8 108 “Price”
outcome: With 4 of 4 beds in use (100%) a bed in use costs £140k a year, if all costs are fixed. That is £20k more than External (£120k).
chart: 640 × 320
  line zero in values: 49 632 276 276
  text in values: 41 276 “£0”; 41 223 “£50k”; 41 169 “£100k”; 41 116 “£150k”; 41 62 “£200k”; 41 9 “£250k”
  text in periods: 49 284 “0”; 195 284 “1”; 341 284 “2”; 486 284 “3”; 632 284 “4”; 632 316 “Beds in use”
  line price-line slot-2: 49 632 148 148
  path curve slot-1: M376,9L381,13L386,17L392,21L397,25L402,29L408,32L413,36L418,40L424,43L429,46L434,49L440,52L445,55L450,58L456,61L461,64L466,67L472,69L477,72L482,75L488,77L493,79L498,82L504,84L509,86L514,88L520,91L525,93L531,95L536,97L541,99L547,101L552,102L… (359)
  circle bed slot-1: 486 76; 632 126
  text price-label: 55 160 “External £120k: no break-even”
  line now: 632 632 126 276
  path here: (632 126)
what-if: Even with every bed in use In-house costs £140k, more than External (£120k): there is no break-even. Costs above the scale are not drawn.
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Price: what is paid to a provider.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: no break-even */

snapshots["council-cost-comparator: a single bed"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
outcome: With 1 of 1 bed in use (100%) a bed in use costs £130k a year, if all costs are fixed. That is £6,000 less than External (£136k) and £132k less than Out of authority (£262k).
chart: 640 × 320
  line zero in values: 49 632 276 276
  text in values: 41 276 “£0”; 41 187 “£50k”; 41 98 “£100k”; 41 9 “£150k”
  text in periods: 49 284 “0”; 632 284 “1”; 632 316 “Beds in use”
  line price-line slot-2: 49 632 34 34
  line price-line slot-4: 49 632 -191 -191
  path curve slot-1: M554,9L556,9L558,10L559,11L561,12L562,13L564,14L566,14L567,15L569,16L571,17L572,18L574,18L575,19L577,20L579,21L580,22L582,22L583,23L585,24L587,25L588,25L590,26L592,27L593,28L595,28L596,29L598,30L600,31L601,31L603,32L605,33L606,33L608,34L609… (341)
  circle bed slot-1: 632 44
  path meets: (632 44); (632 44)
  text price-label: 55 46 “External £136k: break-even at 1 bed”; 632 11 “Out of authority £262k”
  line now: 632 632 44 276
  path here: (632 44)
what-if: A bed in use (£130k at full occupancy) breaks even with External (£136k) from 1 of 1 bed in use and with Out of authority (£262k) from 1 of 1 bed in use, if all costs are fixed.
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a single bed */

snapshots["council-cost-comparator: a hundred and twenty beds, most in use"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
outcome: With 111 of 120 beds in use (93%) a bed in use costs £135,135 a year, if all costs are fixed. That is £865 less than External (£136k) and £126,865 less than Out of authority (£262k).
chart: 640 × 320
  line zero in values: 49 632 276 276
  text in values: 41 276 “£0”; 41 223 “£100k”; 41 169 “£200k”; 41 116 “£300k”; 41 62 “£400k”; 41 9 “£500k”
  text in periods: 49 284 “0”; 98 284 “10”; 146 284 “20”; 195 284 “30”; 243 284 “40”; 292 284 “50”; 341 284 “60”; 389 284 “70”; 438 284 “80”; 486 284 “90”; 535 284 “100”; 583 284 “110”; 632 284 “120”; 632 316 “Beds in use”
  line price-line slot-2: 49 632 203 203
  line price-line slot-4: 49 632 136 136
  path curve slot-1: M195,9L204,24L213,38L222,51L231,62L240,72L249,82L259,90L268,98L277,105L286,111L295,118L304,123L313,128L322,133L331,138L341,142L350,146L359,150L368,154L377,157L386,160L395,163L404,166L413,169L423,172L432,174L441,177L450,179L459,181L468,183L4… (382)
  path meets: (588 204); (331 138)
  text price-label: 55 216 “External £136k: break-even at 111 beds”; 632 124 “Out of authority £262k”
  line now: 588 588 204 276
  path here: (588 204)
what-if: A bed in use (£125k at full occupancy) breaks even with External (£136k) from 111 of 120 beds in use and with Out of authority (£262k) from 58 of 120 beds in use, if all costs are fixed. Costs above the scale are not drawn.
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a hundred and twenty beds, most in use */

snapshots["council-cost-comparator: fewer in-house than today"] = 
`heading: If three in four foster carers were our own
base: Exampleshire
headline: £8.4m a year at 50% in-house, the target
summary: Foster carers: at 60.5% in-house, as today (121 of 200 places), in-house places cost £3.872m, external ones £4.108m, together £7.98m a year.
outcome: Foster carers: at 50% in-house, the target (100 of 200 places), in-house costs fall by £672k, external costs rise by £1.092m, together £420k more a year: £8.4m in place of £7.98m.
chart: 640 × 140
  rect bar actual slot-1: 0 19 294
  rect bar actual slot-2: 296 19 312
  rect bar actual slot-1: 0 89 243
  rect bar actual slot-2: 245 89 395
  text name: 0 9 “60.5% in-house, as today”
  text figure: 640 9 “£7.98m”
  text quiet: 0 52 “In-house £3.872m, external £4.108m”
  text name: 0 79 “50% in-house, the target”
  text figure: 640 79 “£8.4m”
  text quiet: 0 122 “In-house £3.2m, external £5.2m”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.`;
/* end snapshot council-cost-comparator: fewer in-house than today */

snapshots["council-cost-comparator: where it should be already"] = 
`heading: If three in four foster carers were our own
base: Exampleshire
headline: £8m a year at 60% in-house, as today
summary: Foster carers: at 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.
outcome: Foster carers: at 60% in-house, as today (120 of 200 places), in-house places cost £3.84m, external ones £4.16m, together £8m a year.
chart: 640 × 70
  rect bar actual slot-1: 0 19 306
  rect bar actual slot-2: 308 19 332
  text name: 0 9 “60% in-house, as today”
  text figure: 640 9 “£8m”
  text quiet: 0 52 “In-house £3.84m, external £4.16m”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.`;
/* end snapshot council-cost-comparator: where it should be already */

snapshots["council-cost-comparator: a cost that stands alone"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £262k Out of authority, forecast, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. Out of authority: £262k, forecast.
chart: 640 × 95
  line zero in values: 1 1 0 70
  text in values: 1 76 “£0”; 107 76 “£50k”; 213 76 “£100k”; 320 76 “£150k”; 426 76 “£200k”; 533 76 “£250k”; 639 76 “£300k”
  rect bar forecast slot-4: 1 20 556
  text name: 8 9 “Out of authority”
  text figure: 632 9 “£262k”
  text quiet: 8 46 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a cost that stands alone */

snapshots["council-cost-comparator: bases that are not said"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, basis not known, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, basis not known; In-house: £129k, basis not known; External: £136k, basis not known; Out of authority: £262k, basis not known.
summary: These costs are on different bases and are not ranked.
base: In-house
base: External
base: Out of authority
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar unknown slot-1: 1 20 264; 1 82 273
  rect bar unknown slot-2: 1 144 288
  rect bar unknown slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “Basis not known”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Basis not known”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Basis not known”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Basis not known”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: Where the basis is not known, nothing can be compared.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: bases that are not said */

snapshots["council-cost-comparator: long names"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £129k In-house, forecast, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External homes with education and therapy on the premises, framework of all northern councils: £136k, price, average of what is paid under the framework, without transport.
summary: These costs are on different bases and are not ranked.
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
summary: 18 packages, about £3.7k a week on average, 17 under £5.2k.
base: In-house
base: External
base: At full occupancy
base: Forecast
base: Price
base: Average of packages
base: Bound of packages
chart: 640 × 357
  line zero in values: 1 1 0 332
  text in values: 1 338 “£0”; 107 338 “£50k”; 213 338 “£100k”; 320 338 “£150k”; 426 338 “£200k”; 533 338 “£250k”; 639 338 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar price slot-2: 1 178 288
  rect bar under slot-3: 1 250 576
  path average: (411 259)
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External homes with education and therapy on the premises, framework of all”; 8 150 “northern councils”
  text figure: 8 167 “£136k”
  text quiet: 8 204 “Price, average of what is paid under the framework, without transport”
  text heading: 8 237 “Packages”
  text quiet: 8 282 “18 packages”; 8 299 “About £3.7k a week on average (about £193k a year)”; 8 316 “17 under £5.2k a week (about £271k a year)”
outcome: With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External homes with education and therapy on the premises, framework of all northern councils (£136k).
chart: 640 × 320
  line zero in values: 49 632 276 276
  text in values: 41 276 “£0”; 41 223 “£50k”; 41 169 “£100k”; 41 116 “£150k”; 41 62 “£200k”; 41 9 “£250k”
  text in periods: 49 284 “0”; 146 284 “1”; 243 284 “2”; 341 284 “3”; 438 284 “4”; 535 284 “5”; 632 284 “6”; 632 316 “Beds in use”
  line price-line slot-2: 49 632 131 131
  path curve slot-1: M341,9L347,14L353,19L359,24L365,29L371,34L377,38L383,43L389,47L395,51L401,55L407,58L413,62L419,66L426,69L432,72L438,75L444,79L450,82L456,84L462,87L468,90L474,93L480,95L486,98L492,100L498,103L505,105L511,107L517,109L523,111L529,114L535,116L5… (366)
  circle bed slot-1: 341 9; 438 75; 535 116; 632 142
  path meets: (632 142)
  text price-label: 55 143 “External homes with education and therapy on the premises, framework”; 55 160 “of all northern councils £136k”
  line now: 632 632 142 276
  path here: (632 142)
what-if: In-house (£125k at full occupancy) breaks even with External homes with education and therapy on the premises, framework of all northern councils (£136k) from 6 of 6 beds in use, if all costs are fixed. Costs above the scale are not drawn.
outcome: Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
chart: 640 × 140
  rect bar actual slot-1: 0 19 306
  rect bar actual slot-2: 308 19 332
  rect bar actual slot-1: 0 89 383
  rect bar actual slot-2: 385 89 207
  text name: 0 9 “60% in-house, as today”
  text figure: 640 9 “£8m”
  text quiet: 0 52 “In-house £3.84m, external £4.16m”
  text name: 0 79 “75% in-house, the target”
  text figure: 640 79 “£7.4m”
  text quiet: 0 122 “In-house £4.8m, external £2.6m”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Price: what is paid to a provider.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.`;
/* end snapshot council-cost-comparator: long names */

snapshots["council-cost-comparator: packages under a bound that few exceed"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: 2021 to 2022
summary: 2021 to 2022.
summary: 60 packages, £3k a week on average, 40 under £5.2k.
base: Average of packages
base: Bound of packages
chart: 640 × 129
  line zero in values: 1 1 0 104
  text in values: 1 110 “£0”; 107 110 “£50k”; 213 110 “£100k”; 320 110 “£150k”; 426 110 “£200k”; 533 110 “£250k”; 639 110 “£300k”
  rect bar under slot-3: 1 22 576
  path average: (333 31)
  text heading: 8 9 “Packages”
  text quiet: 8 54 “60 packages”; 8 71 “£3k a week on average (about £156k a year)”; 8 88 “40 under £5.2k a week (about £271k a year)”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: packages under a bound that few exceed */

snapshots["council-cost-comparator: a cost withheld for commercial reasons"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; External: [c], basis not known.
chart: 640 × 174
  line zero in values: 1 1 0 149
  text in values: 1 155 “£0”; 91 155 “£20k”; 183 155 “£40k”; 274 155 “£60k”; 365 155 “£80k”; 456 155 “£100k”; 548 155 “£120k”; 639 155 “£140k”
  path absent slot-2: M0,89h640
  rect bar full-occupancy slot-1: 1 20 569
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “External”
  text figure: 632 71 “[c]”
  text quiet: 8 108 “Basis not known”; 8 125 “Commercial interests”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Where the basis is not known, nothing can be compared.
notes: External: Commercial interests.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-cost-comparator: a cost withheld for commercial reasons */

snapshots["council-cost-comparator: no cost at all"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: 2021 to 2022
summary: 2021 to 2022, pounds per bed per year. In-house, full: [x], at full occupancy; In-house: [x], forecast; External: [x], forecast; Out of authority: [x], forecast.
chart: 640 × 256
  path absent slot-1: M0,27h640; M0,89h640
  path absent slot-2: M0,151h640
  path absent slot-4: M0,213h640
  text name: 0 9 “In-house, full”
  text figure: 640 9 “[x]”
  text quiet: 0 46 “At full occupancy”
  text name: 0 71 “In-house”
  text figure: 640 71 “[x]”
  text quiet: 0 108 “Forecast”
  text name: 0 133 “External”
  text figure: 640 133 “[x]”
  text quiet: 0 170 “Forecast”
  text name: 0 195 “Out of authority”
  text figure: 640 195 “[x]”
  text quiet: 0 232 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-cost-comparator: no cost at all */

snapshots["council-cost-comparator: packages of which little is known"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
summary: Packages (number [x]), £3.7k a week on average.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
base: Average of packages
chart: 640 × 368
  line zero in values: 1 1 0 343
  text in values: 1 349 “£0”; 107 349 “£50k”; 213 349 “£100k”; 320 349 “£150k”; 426 349 “£200k”; 533 349 “£250k”; 639 349 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  path average: (411 287)
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
  text heading: 8 265 “Packages”
  text quiet: 8 310 “packages (number [x])”; 8 327 “£3.7k a week on average (about £193k a year)”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [x] not available.`;
/* end snapshot council-cost-comparator: packages of which little is known */

snapshots["council-cost-comparator: too few packages to show"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
summary: Packages (number [c]).
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 351
  line zero in values: 1 1 0 326
  text in values: 1 332 “£0”; 107 332 “£50k”; 213 332 “£100k”; 320 332 “£150k”; 426 332 “£200k”; 533 332 “£250k”; 639 332 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
  text heading: 8 265 “Packages”
  text quiet: 8 310 “packages (number [c])”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [c] confidential: withheld so that nobody can be identified.`;
/* end snapshot council-cost-comparator: too few packages to show */

snapshots["council-cost-comparator: a bound that leaves one package over"] = 
`heading: What a bed for a young person aged 16 or over costs
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
summary: 18 packages, about £3.7k a week on average, 17 under £5.2k.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
base: Average of packages
base: Bound of packages
chart: 640 × 385
  line zero in values: 1 1 0 360
  text in values: 1 366 “£0”; 107 366 “£50k”; 213 366 “£100k”; 320 366 “£150k”; 426 366 “£200k”; 533 366 “£250k”; 639 366 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  rect bar under slot-3: 1 278 576
  path average: (411 287)
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
  text heading: 8 265 “Packages”
  text quiet: 8 310 “18 packages”; 8 327 “About £3.7k a week on average (about £193k a year)”; 8 344 “17 under £5.2k a week (about £271k a year)”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.`;
/* end snapshot council-cost-comparator: a bound that leaves one package over */

snapshots["council-cost-comparator: more beds in use than there are"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: whatIf.occupancy.occupied: expected no more beds in use than there are, received more; correct it, or "beds"; it is left out, and all beds are taken to be in use at first
headline: £129k In-house, forecast, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
outcome: With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External (£136k) and £137k less than Out of authority (£262k).
chart: 640 × 320
  line zero in values: 49 632 276 276
  text in values: 41 276 “£0”; 41 223 “£100k”; 41 169 “£200k”; 41 116 “£300k”; 41 62 “£400k”; 41 9 “£500k”
  text in periods: 49 284 “0”; 146 284 “1”; 243 284 “2”; 341 284 “3”; 438 284 “4”; 535 284 “5”; 632 284 “6”; 632 316 “Beds in use”
  line price-line slot-2: 49 632 203 203
  line price-line slot-4: 49 632 136 136
  path curve slot-1: M195,9L204,24L213,38L222,51L231,62L240,72L249,82L259,90L268,98L277,105L286,111L295,118L304,123L313,128L322,133L331,138L341,142L350,146L359,150L368,154L377,157L386,160L395,163L404,166L413,169L423,172L432,174L441,177L450,179L459,181L468,183L4… (382)
  circle bed slot-1: 243 75; 341 142; 438 176; 535 196; 632 209
  path meets: (632 209); (341 142)
  text price-label: 55 216 “External £136k: break-even at 6 beds”; 632 124 “Out of authority £262k”
  line now: 632 632 209 276
  path here: (632 209)
what-if: In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed. Costs above the scale are not drawn.
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Break-even is rounded up to whole beds.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: more beds in use than there are */

snapshots["council-cost-comparator: an occupancy over 1"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: provisions[0].occupancy: expected an occupancy over 0 and up to 1, received 85; did you mean 0.85?
notice: provisions[0].occupancy: expected a share of beds from 0 to 1, since the basis is "stated occupancy", received none that can be read; add it, or write another basis; the bar says that it is not known
headline: £125k In-house, full, at an occupancy that is not known, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at an occupancy that is not known; External: £136k, forecast.
summary: These costs are on different bases and are not ranked.
base: In-house
base: External
base: At a stated occupancy
base: Forecast
chart: 640 × 157
  line zero in values: 1 1 0 132
  text in values: 1 138 “£0”; 91 138 “£20k”; 183 138 “£40k”; 274 138 “£60k”; 365 138 “£80k”; 456 138 “£100k”; 548 138 “£120k”; 639 138 “£140k”
  rect bar stated-occupancy slot-1: 1 20 569
  rect bar forecast slot-2: 1 82 619
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At an occupancy that is not known”
  text name: 8 71 “External”
  text figure: 632 71 “£136k”
  text quiet: 8 108 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At a stated occupancy: what a bed in use costs when so many of them are.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: an occupancy over 1 */

snapshots["council-cost-comparator: a stated occupancy that is not stated"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: provisions[0].occupancy: expected a share of beds from 0 to 1, since the basis is "stated occupancy", received none that can be read; add it, or write another basis; the bar says that it is not known
headline: £125k In-house, full, at an occupancy that is not known, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at an occupancy that is not known; External: £136k, forecast.
summary: These costs are on different bases and are not ranked.
base: In-house
base: External
base: At a stated occupancy
base: Forecast
chart: 640 × 157
  line zero in values: 1 1 0 132
  text in values: 1 138 “£0”; 91 138 “£20k”; 183 138 “£40k”; 274 138 “£60k”; 365 138 “£80k”; 456 138 “£100k”; 548 138 “£120k”; 639 138 “£140k”
  rect bar stated-occupancy slot-1: 1 20 569
  rect bar forecast slot-2: 1 82 619
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At an occupancy that is not known”
  text name: 8 71 “External”
  text figure: 632 71 “£136k”
  text quiet: 8 108 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At a stated occupancy: what a bed in use costs when so many of them are.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a stated occupancy that is not stated */

snapshots["council-cost-comparator: costs of nothing and below"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: provisions[1].cost: expected a cost above 0, received 0; write "[x]" where no cost is known
notice: provisions[2].cost: expected a cost above 0, received a negative number; correct it, or write "[x]" where no cost is known
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: [!], forecast; External: [!], forecast.
chart: 640 × 219
  line zero in values: 1 1 0 194
  text in values: 1 200 “£0”; 91 200 “£20k”; 183 200 “£40k”; 274 200 “£60k”; 365 200 “£80k”; 456 200 “£100k”; 548 200 “£120k”; 639 200 “£140k”
  path absent slot-1: M0,89h640
  path absent slot-2: M0,151h640
  rect bar full-occupancy slot-1: 1 20 569
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “[!]”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “[!]”
  text quiet: 8 170 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.
notes: [!] could not be read from the data.`;
/* end snapshot council-cost-comparator: costs of nothing and below */

snapshots["council-cost-comparator: a cost per child among those per bed"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: provisions[4].unit: expected a cost per bed, as the others are, received "pounds per child per year"; put it into a dataset of its own; the two cannot be compared, and it is left out
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a cost per child among those per bed */

snapshots["council-cost-comparator: a share of the mix over 1"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: whatIf.mix.target: expected a share from 0 to 1, received 75; did you mean 0.75?
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a share of the mix over 1 */

snapshots["council-cost-comparator: an unknown basis"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: provisions[1].basis: expected "full occupancy", "stated occupancy", "forecast", "actual" or "price", received "budget"; say what the cost is based on
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, basis not known.
summary: These costs are on different bases and are not ranked.
base: At full occupancy
base: Basis not known
chart: 640 × 157
  line zero in values: 1 1 0 132
  text in values: 1 138 “£0”; 91 138 “£20k”; 183 138 “£40k”; 274 138 “£60k”; 365 138 “£80k”; 456 138 “£100k”; 548 138 “£120k”; 639 138 “£140k”
  rect bar full-occupancy slot-1: 1 20 569
  rect bar unknown slot-1: 1 82 587
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Basis not known”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Where the basis is not known, nothing can be compared.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: an unknown basis */

snapshots["council-cost-comparator: two of one id"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: provisions[4].id: expected each id once, received "full", the same as provisions[0]; rename one, or give each an "id"; both are left out
headline: £129k In-house, forecast, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
base: In-house
base: External
base: Out of authority
chart: 640 × 219
  line zero in values: 1 1 0 194
  text in values: 1 200 “£0”; 107 200 “£50k”; 213 200 “£100k”; 320 200 “£150k”; 426 200 “£200k”; 533 200 “£250k”; 639 200 “£300k”
  rect bar forecast slot-1: 1 20 273
  rect bar forecast slot-2: 1 82 288
  rect bar forecast slot-4: 1 144 556
  text name: 8 9 “In-house”
  text figure: 632 9 “£129k”
  text quiet: 8 46 “Forecast”
  text name: 8 71 “External”
  text figure: 632 71 “£136k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “Out of authority”
  text figure: 632 133 “£262k”
  text quiet: 8 170 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: Forecast: what is expected to be spent by the end of the year.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: two of one id */

snapshots["council-cost-comparator: a what-if of an unknown provision"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: whatIf.occupancy.provision: expected the id or name of one provision ("full", "actual", "External", "Out of authority"), received "homes"; correct it, or add the provision; the what-if is left out
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
chart: 640 × 281
  line zero in values: 1 1 0 256
  text in values: 1 262 “£0”; 107 262 “£50k”; 213 262 “£100k”; 320 262 “£150k”; 426 262 “£200k”; 533 262 “£250k”; 639 262 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Years end on 31 March.`;
/* end snapshot council-cost-comparator: a what-if of an unknown provision */

snapshots["council-cost-comparator: more packages under the bound than there are"] = 
`heading: What a bed for a young person aged 16 or over costs
notice: Part of the data could not be used and is left out:
notice: packages.under.count: expected no more packages than there are, received more than packages.count; correct one of them; the bound is left out
headline: £125k In-house, full, at full occupancy, 2021 to 2022
headline: Pounds per bed per year
summary: 2021 to 2022, pounds per bed per year. In-house, full: £125k, at full occupancy; In-house: £129k, forecast; External: £136k, forecast; Out of authority: £262k, forecast.
summary: These costs are on different bases and are not ranked. On the same basis (forecast) the lowest is In-house (£129k) and the highest Out of authority (£262k).
summary: £129k forecast against £125k at full occupancy is what 97% occupancy would explain, if all costs are fixed.
summary: 18 packages, about £3.7k a week on average.
base: In-house
base: External
base: Out of authority
base: At full occupancy
base: Forecast
base: Average of packages
chart: 640 × 368
  line zero in values: 1 1 0 343
  text in values: 1 349 “£0”; 107 349 “£50k”; 213 349 “£100k”; 320 349 “£150k”; 426 349 “£200k”; 533 349 “£250k”; 639 349 “£300k”
  rect bar full-occupancy slot-1: 1 20 264
  rect bar forecast slot-1: 1 82 273
  rect bar forecast slot-2: 1 144 288
  rect bar forecast slot-4: 1 206 556
  path average: (411 287)
  text name: 8 9 “In-house, full”
  text figure: 632 9 “£125k”
  text quiet: 8 46 “At full occupancy”
  text name: 8 71 “In-house”
  text figure: 632 71 “£129k”
  text quiet: 8 108 “Forecast”
  text name: 8 133 “External”
  text figure: 632 133 “£136k”
  text quiet: 8 170 “Forecast”
  text name: 8 195 “Out of authority”
  text figure: 632 195 “£262k”
  text quiet: 8 232 “Forecast”
  text heading: 8 265 “Packages”
  text quiet: 8 310 “18 packages”; 8 327 “About £3.7k a week on average (about £193k a year)”
notes: Notes
notes: A year is 365 days: 365 ÷ 7 = 52.14 weeks.
notes: At full occupancy: what a bed would cost if every bed were in use all year.
notes: Forecast: what is expected to be spent by the end of the year.
notes: What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
notes: Of the packages only what is written is known; they are not drawn one by one.
notes: Years end on 31 March.
notes: [e] estimated.`;
/* end snapshot council-cost-comparator: more packages under the bound than there are */

snapshots["council-cost-comparator: costs without a unit"] = 
`notice: The data could not be drawn, for these reasons:
notice: unit: expected what the costs are for, received none that can be read; write "pounds per bed per year"; only what has a unit of its own is drawn
notice: dataset: expected provisions, packages or a what-if, received none that can be drawn; add or correct one`;
/* end snapshot council-cost-comparator: costs without a unit */

snapshots["council-cost-comparator: nothing to draw"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected provisions, packages or a what-if, received none that can be drawn; add or correct one`;
/* end snapshot council-cost-comparator: nothing to draw */

snapshots["council-cost-comparator: no dataset at all"] = 
`notice: The data could not be drawn, for these reasons:
notice: dataset: expected a dataset, received a number; write { "title": "…", "unit": "pounds per bed per year", "provisions": […] }`;
/* end snapshot council-cost-comparator: no dataset at all */

