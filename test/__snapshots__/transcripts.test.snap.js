/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["cost-comparator: costs on their bases, packages and both what-ifs, en"] = 
`  group: What a bed for a young person aged 16 or over costs
  heading: What a bed for a young person aged 16 or over costs
    Pounds per bed per year · 2021 to 2022
    strong:
    £133k
    more a year out of authority than in-house, both forecast
    £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
  group: Show costs
    button: Per year
    button: Per week
  group: What a bed for a young person aged 16 or over costs
    button: Keys for this picture
      Bar chart of 4 costs in 2 groups, all on one scale from 0: pounds per bed per year.
      group: at full occupancy, group 1 of 3, 1 cost
      image: In-house, full, £125k a year, £2,397 a week, At full occupancy, In-house
      group: forecast, group 2 of 3, 3 costs
      image: In-house, £129k a year, £2,474 a week, Forecast, £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed.
      image: External, £136k a year, £2,608 a week, Forecast
      image: Out of authority, £262k a year, £5,025 a week, Forecast
      group: Packages
      image: Packages, 18 packages, About £3.7k a week on average (about £193k a year), 17 under £5.2k a week (about £271k a year)
    Costs on different bases are not ranked against each other.
  group:
    DisclosureTriangle: What if more or fewer beds were in use: In-house
    group: What if more or fewer beds were in use: In-house
    Beds in use
    button: One bed fewer
      −
    spinbutton: Beds in use
      6
    button: One bed more
      +
    slider: Beds in use
    status:
      With 6 of 6 beds in use (100%) a bed in use costs £125k a year, if all costs are fixed. That is £11k less than External (£136k) and £137k less than Out of authority (£262k).
      In-house (£125k at full occupancy) breaks even with External (£136k) from 6 of 6 beds in use and with Out of authority (£262k) from 3 of 6 beds in use, if all costs are fixed.
    group:
      DisclosureTriangle: Table of this what-if
      group: What if more or fewer beds were in use: In-house
      table: What if more or fewer beds were in use: In-house
        caption:
        row: | Beds in use | Pounds per bed per year | Pounds per bed per week | Against External (£136k) | Against Out of authority (£262k)
        row: | 1 of 6 beds, 17% | £750,000 | £14,384 | £614,000 | £488,000
        row: | 2 of 6 beds, 33% | £375,000 | £7,192 | £239,000 | £113,000
        row: | 3 of 6 beds, 50% | £250,000 | £4,795 | £114,000 | −£12,000
        row: | 4 of 6 beds, 67% | £187,500 | £3,596 | £51,500 | −£74,500
        row: | 5 of 6 beds, 83% | £150,000 | £2,877 | £14,000 | −£112,000
        row: | 6 of 6 beds, 100% | £125,000 | £2,397 | −£11,000 | −£137,000
  group:
    DisclosureTriangle: What if another share were in-house: Foster carers
    group: What if another share were in-house: Foster carers
    Share in-house, per cent
    button: One per cent less
      −
    spinbutton: Share in-house, per cent
      75
    button: One per cent more
      +
    slider: Share in-house, per cent
    status:
      Foster carers: at 75% in-house, the target (150 of 200 places), in-house costs rise by £960k, external costs fall by £1.56m, together £600k less a year: £7.4m in place of £8m.
    group:
      DisclosureTriangle: Table of this what-if
      group: What if another share were in-house: Foster carers
      table: What if another share were in-house: Foster carers
        caption:
        row: | In-house share | In-house, per year | External, per year | Together, per year | In-house, per week | External, per week | Together, per week
        row: | 60% in-house, as today | £3,840,000 | £4,160,000 | £8,000,000 | £73,644 | £79,781 | £153,425
        row: | 63% in-house | £4,032,000 | £3,848,000 | £7,880,000 | £77,326 | £73,797 | £151,123
        row: | 66% in-house | £4,224,000 | £3,536,000 | £7,760,000 | £81,008 | £67,814 | £148,822
        row: | 69% in-house | £4,416,000 | £3,224,000 | £7,640,000 | £84,690 | £61,830 | £146,521
        row: | 72% in-house | £4,608,000 | £2,912,000 | £7,520,000 | £88,373 | £55,847 | £144,219
        row: | 75% in-house, the target | £4,800,000 | £2,600,000 | £7,400,000 | £92,055 | £49,863 | £141,918
  group:
    DisclosureTriangle: Notes (9)
    list:
    listitem:
      A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
    listitem:
      At full occupancy: what a bed would cost if every bed were in use all year.
    listitem:
      Forecast: what is expected to be spent by the end of the year.
    listitem:
      What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.
    listitem:
      Break-even is rounded up to whole beds.
    listitem:
      The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.
    listitem:
      Of the packages only what is written is known; they are not drawn one by one.
    listitem:
      Years end on 31 March.
    listitem:
      [e] estimated.
  group:
    DisclosureTriangle: Table of figures
    group: What a bed for a young person aged 16 or over costs
    table: What a bed for a young person aged 16 or over costs
      caption:
      row: | Provision | Kind | Pounds per bed per year | Pounds per bed per week | Basis | Number
      row: | In-house, full | In-house | £125,000 | £2,397 | At full occupancy | 
      row: | In-house | In-house | £129,000 | £2,474 | Forecast | 
      row: | External | External | £136,000 | £2,608 | Forecast | 
      row: | Out of authority | Out of authority | £262,000 | £5,025 | Forecast | 
      row: | Packages |  |  |  |  | 18
      row: | Packages: average |  | £192,929 [e] | £3,700 [e] |  | 
      row: | Packages: under £5,200 |  | £271,143 | £5,200 |  | 17
  group:
    DisclosureTriangle: Description
    £125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed. Out of authority costs £133k (103%) more a year than in-house, both forecast.
    2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Forecast: In-house £129k; External £136k; Out of authority £262k.
    Costs on different bases are not ranked against each other.
    18 packages, about £3.7k a week on average, 17 under £5.2k.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot cost-comparator: costs on their bases, packages and both what-ifs, en */

snapshots["cost-comparator: costs on their bases, packages and both what-ifs, cy"] = 
`  group: What a bed for a young person aged 16 or over costs
  heading: What a bed for a young person aged 16 or over costs
    Punnoedd y gwely y flwyddyn · 2021 i 2022
    strong:
    £133k
    yn fwy y flwyddyn: Out of authority nag In-house, ar yr un sail (rhagolwg)
    Mae £125k (gyda defnydd llawn) yn cyfateb i £129k (rhagolwg) gyda defnydd o 97%, os yw’r holl gostau’n sefydlog.
  group: Dangos costau
    button: Y flwyddyn
    button: Yr wythnos
  group: What a bed for a young person aged 16 or over costs
    button: Bysellau ar gyfer y llun hwn
      Siart bar: 4 cost mewn 2 grŵp, i gyd ar un raddfa o 0: punnoedd y gwely y flwyddyn.
      group: gyda defnydd llawn, grŵp 1 o 3, 1 cost
      image: In-house, full, £125k y flwyddyn, £2,397 yr wythnos, Gyda defnydd llawn, Mewnol
      group: rhagolwg, grŵp 2 o 3, 3 cost
      image: In-house, £129k y flwyddyn, £2,474 yr wythnos, Rhagolwg, Mewnol, Mae £125k (gyda defnydd llawn) yn cyfateb i £129k (rhagolwg) gyda defnydd o 97%, os yw’r holl gostau’n sefydlog.
      image: External, £136k y flwyddyn, £2,608 yr wythnos, Rhagolwg, Allanol
      image: Out of authority, £262k y flwyddyn, £5,025 yr wythnos, Rhagolwg, Y tu allan i’r awdurdod
      group: Pecynnau
      image: Pecynnau, 18 pecyn, Tua £3.7k yr wythnos ar gyfartaledd (tua £193k y flwyddyn), 17 o dan £5.2k yr wythnos (tua £271k y flwyddyn)
    Ni chaiff costau ar seiliau gwahanol eu gosod yn nhrefn eu maint.
  group:
    DisclosureTriangle: Beth pe bai mwy neu lai o welyau mewn defnydd: In-house
    group: Beth pe bai mwy neu lai o welyau mewn defnydd: In-house
    Gwelyau mewn defnydd
    button: Un gwely’n llai
      −
    spinbutton: Gwelyau mewn defnydd
      6
    button: Un gwely’n fwy
      +
    slider: Gwelyau mewn defnydd
    status:
      Gyda 6 o’r 6 gwely mewn defnydd (100%), mae gwely mewn defnydd yn costio £125k y flwyddyn, os yw’r holl gostau’n sefydlog. Mae hynny £11k yn llai nag External (£136k) a £137k yn llai nag Out of authority (£262k).
      Pwynt adennill costau In-house (£125k gyda defnydd llawn), os yw’r holl gostau’n sefydlog: yn erbyn External (£136k), o 6 o’r 6 gwely mewn defnydd ymlaen; yn erbyn Out of authority (£262k), o 3 o’r 6 gwely mewn defnydd ymlaen.
    group:
      DisclosureTriangle: Tabl ar gyfer y sefyllfa hon
      group: Beth pe bai mwy neu lai o welyau mewn defnydd: In-house
      table: Beth pe bai mwy neu lai o welyau mewn defnydd: In-house
        caption:
        row: | Gwelyau mewn defnydd | Punnoedd y gwely y flwyddyn | Punnoedd y gwely yr wythnos | Yn erbyn External (£136k) | Yn erbyn Out of authority (£262k)
        row: | 1 o’r 6 gwely, 17% | £750,000 | £14,384 | £614,000 | £488,000
        row: | 2 o’r 6 gwely, 33% | £375,000 | £7,192 | £239,000 | £113,000
        row: | 3 o’r 6 gwely, 50% | £250,000 | £4,795 | £114,000 | −£12,000
        row: | 4 o’r 6 gwely, 67% | £187,500 | £3,596 | £51,500 | −£74,500
        row: | 5 o’r 6 gwely, 83% | £150,000 | £2,877 | £14,000 | −£112,000
        row: | 6 o’r 6 gwely, 100% | £125,000 | £2,397 | −£11,000 | −£137,000
  group:
    DisclosureTriangle: Beth pe bai cyfran arall yn fewnol: Foster carers
    group: Beth pe bai cyfran arall yn fewnol: Foster carers
    Cyfran fewnol, y cant
    button: Un y cant yn llai
      −
    spinbutton: Cyfran fewnol, y cant
      75
    button: Un y cant yn fwy
      +
    slider: Cyfran fewnol, y cant
    status:
      Foster carers: gyda 75% yn fewnol, y targed (150 o’r 200 lle), mae costau mewnol yn codi £960k, mae costau allanol yn gostwng £1.56m ac mae’r cyfanswm £600k yn llai y flwyddyn: £7.4m yn lle £8m.
    group:
      DisclosureTriangle: Tabl ar gyfer y sefyllfa hon
      group: Beth pe bai cyfran arall yn fewnol: Foster carers
      table: Beth pe bai cyfran arall yn fewnol: Foster carers
        caption:
        row: | Cyfran fewnol | Mewnol, y flwyddyn | Allanol, y flwyddyn | Cyfanswm, y flwyddyn | Mewnol, yr wythnos | Allanol, yr wythnos | Cyfanswm, yr wythnos
        row: | 60% yn fewnol, fel heddiw | £3,840,000 | £4,160,000 | £8,000,000 | £73,644 | £79,781 | £153,425
        row: | 63% yn fewnol | £4,032,000 | £3,848,000 | £7,880,000 | £77,326 | £73,797 | £151,123
        row: | 66% yn fewnol | £4,224,000 | £3,536,000 | £7,760,000 | £81,008 | £67,814 | £148,822
        row: | 69% yn fewnol | £4,416,000 | £3,224,000 | £7,640,000 | £84,690 | £61,830 | £146,521
        row: | 72% yn fewnol | £4,608,000 | £2,912,000 | £7,520,000 | £88,373 | £55,847 | £144,219
        row: | 75% yn fewnol, y targed | £4,800,000 | £2,600,000 | £7,400,000 | £92,055 | £49,863 | £141,918
  group:
    DisclosureTriangle: Nodiadau (9)
    list:
    listitem:
      Mae blwyddyn yn 365 diwrnod: 365 ÷ 7 = 52.14 wythnos. Nid yw cost sydd wedi’i throsi’n fwy manwl nag y’i rhoddwyd.
    listitem:
      Gyda defnydd llawn: cost gwely pe bai pob gwely mewn defnydd drwy’r flwyddyn.
    listitem:
      Rhagolwg: yr hyn y disgwylir ei wario erbyn diwedd y flwyddyn.
    listitem:
      Cyfrifir yr hyn y byddai defnydd yn ei esbonio fel pe bai’r holl gostau’n sefydlog: gwerir yr un faint, faint bynnag o welyau sydd mewn defnydd. Os yw rhai costau’n gostwng pan fo llai o blant, mae’r effaith yn llai.
    listitem:
      Mae’r pwynt adennill costau wedi’i dalgrynnu i fyny i welyau cyfan.
    listitem:
      Defnyddir cost lle mewnol a chost lle allanol fel y maent. Nid yw cost y newid, cyfnodau rhybudd na lleoedd gwag wedi’u cynnwys.
    listitem:
      O’r pecynnau, dim ond yr hyn a ysgrifennir sy’n hysbys; ni chânt eu dangos fesul un.
    listitem:
      Mae’r blynyddoedd yn dod i ben ar 31 Mawrth.
    listitem:
      [e] amcangyfrif.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: What a bed for a young person aged 16 or over costs
    table: What a bed for a young person aged 16 or over costs
      caption:
      row: | Darpariaeth | Math o ddarpariaeth | Punnoedd y gwely y flwyddyn | Punnoedd y gwely yr wythnos | Sail | Nifer
      row: | In-house, full | Mewnol | £125,000 | £2,397 | Gyda defnydd llawn | 
      row: | In-house | Mewnol | £129,000 | £2,474 | Rhagolwg | 
      row: | External | Allanol | £136,000 | £2,608 | Rhagolwg | 
      row: | Out of authority | Y tu allan i’r awdurdod | £262,000 | £5,025 | Rhagolwg | 
      row: | Pecynnau |  |  |  |  | 18
      row: | Pecynnau: cyfartaledd |  | £192,929 [e] | £3,700 [e] |  | 
      row: | Pecynnau: o dan £5,200 |  | £271,143 | £5,200 |  | 17
  group:
    DisclosureTriangle: Disgrifiad
    Mae £125k (gyda defnydd llawn) yn cyfateb i £129k (rhagolwg) gyda defnydd o 97%, os yw’r holl gostau’n sefydlog. Out of authority: £133k (103%) yn fwy y flwyddyn nag In-house, ar yr un sail (rhagolwg).
    2021 i 2022, punnoedd y gwely y flwyddyn. Gyda defnydd llawn: In-house, full £125k. Rhagolwg: In-house £129k; External £136k; Out of authority £262k.
    Ni chaiff costau ar seiliau gwahanol eu gosod yn nhrefn eu maint.
    18 pecyn, tua £3.7k yr wythnos ar gyfartaledd, 17 o dan £5.2k.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot cost-comparator: costs on their bases, packages and both what-ifs, cy */

snapshots["cost-comparator: a cost withheld for commercial reasons, en"] = 
`  group: What a bed for a young person aged 16 or over costs
  heading: What a bed for a young person aged 16 or over costs
    Pounds per bed per year · 2021 to 2022
    strong:
    £125k
    In-house, full, at full occupancy
  group: Show costs
    button: Per year
    button: Per week
  group: What a bed for a young person aged 16 or over costs
    button: Keys for this picture
      Bar chart of 2 costs in 2 groups, all on one scale from 0: pounds per bed per year.
      group: at full occupancy, group 1 of 2, 1 cost
      image: In-house, full, £125k a year, £2,397 a week, At full occupancy, In-house
      group: basis not known, group 2 of 2, 1 cost
      image: External, [c], Basis not known, Commercial interests
  group:
    DisclosureTriangle: Notes (6)
    list:
    listitem:
      A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.
    listitem:
      At full occupancy: what a bed would cost if every bed were in use all year.
    listitem:
      Where the basis is not known, nothing can be compared.
    listitem:
      External: Commercial interests.
    listitem:
      Years end on 31 March.
    listitem:
      [c] confidential: withheld so that nobody can be identified.
  group:
    DisclosureTriangle: Table of figures
    group: What a bed for a young person aged 16 or over costs
    table: What a bed for a young person aged 16 or over costs
      caption:
      row: | Provision | Kind | Pounds per bed per year | Pounds per bed per week | Basis
      row: | In-house, full | In-house | £125,000 | £2,397 | At full occupancy
      row: | External | External | [c] | [c] | Basis not known
  group:
    DisclosureTriangle: Description
    2021 to 2022, pounds per bed per year. At full occupancy: In-house, full £125k. Basis not known: External (confidential).
    Withheld as confidential: External.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot cost-comparator: a cost withheld for commercial reasons, en */

snapshots["cost-comparator: a cost withheld for commercial reasons, cy"] = 
`  group: What a bed for a young person aged 16 or over costs
  heading: What a bed for a young person aged 16 or over costs
    Punnoedd y gwely y flwyddyn · 2021 i 2022
    strong:
    £125k
    In-house, full, gyda defnydd llawn
  group: Dangos costau
    button: Y flwyddyn
    button: Yr wythnos
  group: What a bed for a young person aged 16 or over costs
    button: Bysellau ar gyfer y llun hwn
      Siart bar: 2 gost mewn 2 grŵp, i gyd ar un raddfa o 0: punnoedd y gwely y flwyddyn.
      group: gyda defnydd llawn, grŵp 1 o 2, 1 cost
      image: In-house, full, £125k y flwyddyn, £2,397 yr wythnos, Gyda defnydd llawn, Mewnol
      group: sail anhysbys, grŵp 2 o 2, 1 cost
      image: External, [c], Sail anhysbys, Allanol, Commercial interests
  group:
    DisclosureTriangle: Nodiadau (6)
    list:
    listitem:
      Mae blwyddyn yn 365 diwrnod: 365 ÷ 7 = 52.14 wythnos. Nid yw cost sydd wedi’i throsi’n fwy manwl nag y’i rhoddwyd.
    listitem:
      Gyda defnydd llawn: cost gwely pe bai pob gwely mewn defnydd drwy’r flwyddyn.
    listitem:
      Lle nad yw’r sail yn hysbys, ni ellir cymharu dim.
    listitem:
      External: Commercial interests.
    listitem:
      Mae’r blynyddoedd yn dod i ben ar 31 Mawrth.
    listitem:
      [c] cyfrinachol: wedi’i atal fel na ellir adnabod neb.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: What a bed for a young person aged 16 or over costs
    table: What a bed for a young person aged 16 or over costs
      caption:
      row: | Darpariaeth | Math o ddarpariaeth | Punnoedd y gwely y flwyddyn | Punnoedd y gwely yr wythnos | Sail
      row: | In-house, full | Mewnol | £125,000 | £2,397 | Gyda defnydd llawn
      row: | External | Allanol | [c] | [c] | Sail anhysbys
  group:
    DisclosureTriangle: Disgrifiad
    2021 i 2022, punnoedd y gwely y flwyddyn. Gyda defnydd llawn: In-house, full £125k. Sail anhysbys: External (cyfrinachol).
    Wedi’u hatal am eu bod yn gyfrinachol: External.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot cost-comparator: a cost withheld for commercial reasons, cy */

snapshots["indicator-trend: a usual trend, en"] = 
`  group: Children looked after, rate per 10,000
  heading: Children looked after, rate per 10,000
    Exampleshire · 31 March 2025, provisional
    strong:
    75
    per 10,000, down 4 (5.1%) since 31 March 2024
  strong:
    Target not yet due
    This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better.
  group: Children looked after, rate per 10,000, Exampleshire
    button: Keys for this picture
      Line chart of 3 lines over 5 periods, the first 31 March 2021 and the last 31 March 2025. Vertical axis: Rate per 10,000, from 0 to 100. Also drawn: Target 78; Tolerance.
      group: Exampleshire, line 1 of 3, 5 periods
      image: Exampleshire, 31 March 2021, 82 per 10,000, Target: 78 per 10,000
      image: Exampleshire, 31 March 2022, 88 per 10,000, Target: 78 per 10,000
      image: Exampleshire, 31 March 2023, confidential: withheld so that nobody can be identified, Target: 78 per 10,000
      image: Exampleshire, 31 March 2024, 79 per 10,000, Target: 78 per 10,000
      image: Exampleshire, 31 March 2025, 75 per 10,000, provisional, Target: 78 per 10,000
      group: Statistical neighbours, average, line 2 of 3, 5 periods
      image: Statistical neighbours, average, 31 March 2021, 98 per 10,000
      image: Statistical neighbours, average, 31 March 2022, 101 per 10,000
      image: Statistical neighbours, average, 31 March 2023, 104 per 10,000
      image: Statistical neighbours, average, 31 March 2024, 103 per 10,000
      image: Statistical neighbours, average, 31 March 2025, 101 per 10,000
      group: England, line 3 of 3, 5 periods
      image: England, 31 March 2021, 67 per 10,000
      image: England, 31 March 2022, 70 per 10,000
      image: England, 31 March 2023, 71 per 10,000
      image: England, 31 March 2024, 70 per 10,000
      image: England, 31 March 2025, 67 per 10,000
    Break in series (New case management system): figures from 31 March 2022 on are not comparable with those before.
    Source: Example data. Published 20 November 2025.
  group:
    DisclosureTriangle: Notes (3)
    list:
    listitem:
      2021 to 2022: New case management system. Figures before and after are not comparable.
    list:
    listitem:
      Years end on 31 March.
    listitem:
      [c] confidential: withheld so that nobody can be identified; [p] provisional.
  group:
    DisclosureTriangle: Table of figures
    group: Children looked after, rate per 10,000, Exampleshire
    table: Children looked after, rate per 10,000, Exampleshire
      caption:
      row: | Period | Exampleshire | Statistical neighbours, average | England | Target, due by 31 March 2026
      row: | 31 March 2021 | 82 | 98 | 67 | 78
      row: | 31 March 2022 | 88 | 101 | 70 | 78
      row: | 31 March 2023 | [c] | 104 | 71 | 78
      row: | 31 March 2024 | 79 | 103 | 70 | 78
      row: | 31 March 2025 | 75 [p] | 101 | 67 | 78
  group:
    DisclosureTriangle: Description
    This is 3 below the target of 78 per 10,000, due by 31 March 2026; lower is better. Exampleshire: 75 per 10,000, 31 March 2025, provisional. Down 4 (5.1%) since 31 March 2024. This is 26 lower than Statistical neighbours, average (101); 8 higher than England (67). Target not yet due. The tolerance is 4.
    Withheld as confidential: 31 March 2023.
    group: Listen
    button: Exampleshire
    button: Statistical neighbours, average
    button: England
    The higher the figure, the higher the note. A rustle is a figure that is withheld; silence is no figure.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot indicator-trend: a usual trend, en */

snapshots["indicator-trend: a usual trend, cy"] = 
`  group: Children looked after, rate per 10,000
  heading: Children looked after, rate per 10,000
    Cyfradd fesul 10,000 · Exampleshire · 31 Mawrth 2025, dros dro
    strong:
    75
    fesul 10,000, gostyngiad o 4 (5.1%) ers 31 Mawrth 2024
  strong:
    Targed at ddyddiad diweddarach
    Mae hyn 3 yn is na’r targed o 78 fesul 10,000, erbyn 31 Mawrth 2026; gorau po isaf.
  group: Children looked after, rate per 10,000, Exampleshire
    button: Bysellau ar gyfer y llun hwn
      Siart llinell: 3 llinell, 5 cyfnod, y cyntaf 31 Mawrth 2021, yr olaf 31 Mawrth 2025. Echelin fertigol: Cyfradd fesul 10,000, o 0 i 100. Hefyd yn y llun: Targed 78; Goddefiant.
      group: Exampleshire, llinell 1 o 3, 5 cyfnod
      image: Exampleshire, 31 Mawrth 2021, 82 fesul 10,000, Targed: 78 fesul 10,000
      image: Exampleshire, 31 Mawrth 2022, 88 fesul 10,000, Targed: 78 fesul 10,000
      image: Exampleshire, 31 Mawrth 2023, cyfrinachol: wedi’i atal fel na ellir adnabod neb, Targed: 78 fesul 10,000
      image: Exampleshire, 31 Mawrth 2024, 79 fesul 10,000, Targed: 78 fesul 10,000
      image: Exampleshire, 31 Mawrth 2025, 75 fesul 10,000, dros dro, Targed: 78 fesul 10,000
      group: Statistical neighbours, average, llinell 2 o 3, 5 cyfnod
      image: Statistical neighbours, average, 31 Mawrth 2021, 98 fesul 10,000
      image: Statistical neighbours, average, 31 Mawrth 2022, 101 fesul 10,000
      image: Statistical neighbours, average, 31 Mawrth 2023, 104 fesul 10,000
      image: Statistical neighbours, average, 31 Mawrth 2024, 103 fesul 10,000
      image: Statistical neighbours, average, 31 Mawrth 2025, 101 fesul 10,000
      group: England, llinell 3 o 3, 5 cyfnod
      image: England, 31 Mawrth 2021, 67 fesul 10,000
      image: England, 31 Mawrth 2022, 70 fesul 10,000
      image: England, 31 Mawrth 2023, 71 fesul 10,000
      image: England, 31 Mawrth 2024, 70 fesul 10,000
      image: England, 31 Mawrth 2025, 67 fesul 10,000
    Toriad yn y gyfres (New case management system): ni ellir cymharu’r ffigurau o 31 Mawrth 2022 ymlaen â’r rhai cynt.
    Ffynhonnell: Example data. Cyhoeddwyd: 20 Tachwedd 2025.
  group:
    DisclosureTriangle: Nodiadau (3)
    list:
    listitem:
      2021 i 2022: New case management system. Ni ellir cymharu’r ffigurau cyn ac ar ôl hyn.
    list:
    listitem:
      Mae’r blynyddoedd yn dod i ben ar 31 Mawrth.
    listitem:
      [c] cyfrinachol: wedi’i atal fel na ellir adnabod neb; [p] dros dro.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: Children looked after, rate per 10,000, Exampleshire
    table: Children looked after, rate per 10,000, Exampleshire
      caption:
      row: | Cyfnod | Exampleshire | Statistical neighbours, average | England | Targed, erbyn 31 Mawrth 2026
      row: | 31 Mawrth 2021 | 82 | 98 | 67 | 78
      row: | 31 Mawrth 2022 | 88 | 101 | 70 | 78
      row: | 31 Mawrth 2023 | [c] | 104 | 71 | 78
      row: | 31 Mawrth 2024 | 79 | 103 | 70 | 78
      row: | 31 Mawrth 2025 | 75 [p] | 101 | 67 | 78
  group:
    DisclosureTriangle: Disgrifiad
    Mae hyn 3 yn is na’r targed o 78 fesul 10,000, erbyn 31 Mawrth 2026; gorau po isaf. Exampleshire: 75 fesul 10,000, 31 Mawrth 2025, dros dro. Gostyngiad o 4 (5.1%) ers 31 Mawrth 2024. Mae hyn 26 yn is na Statistical neighbours, average (101); 8 yn uwch nag England (67). Targed at ddyddiad diweddarach. Y goddefiant yw 4.
    Wedi’u hatal am eu bod yn gyfrinachol: 31 Mawrth 2023.
    group: Gwrando
    button: Exampleshire
    button: Statistical neighbours, average
    button: England
    Po uchaf y ffigur, uchaf y nodyn. Ffigur wedi’i atal yw siffrwd; dim ffigur yw distawrwydd.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot indicator-trend: a usual trend, cy */

snapshots["indicator-trend: counts of people that are withheld already, en"] = 
`  group: Young people in custody
  heading: Young people in custody
    Number · Exampleshire · 31 March 2025
    strong:
    6
    The change since 31 March 2024 is not known: that figure is confidential
  group: Young people in custody, Exampleshire
    button: Keys for this picture
      Line chart of 1 line over 5 periods, the first 31 March 2021 and the last 31 March 2025. Vertical axis: Number, from 0 to 6.
      group: Exampleshire, line, 5 periods
      image: Exampleshire, 31 March 2021, confidential: withheld so that nobody can be identified
      image: Exampleshire, 31 March 2022, 7
      image: Exampleshire, 31 March 2023, 0
      image: Exampleshire, 31 March 2024, confidential: withheld so that nobody can be identified
      image: Exampleshire, 31 March 2025, 6
  group:
    DisclosureTriangle: Notes (2)
    list:
    listitem:
      Years end on 31 March.
    listitem:
      [c] confidential: withheld so that nobody can be identified.
  group:
    DisclosureTriangle: Table of figures
    group: Young people in custody, Exampleshire
    table: Young people in custody, Exampleshire
      caption:
      row: | Period | Exampleshire
      row: | 31 March 2021 | [c]
      row: | 31 March 2022 | 7
      row: | 31 March 2023 | 0
      row: | 31 March 2024 | [c]
      row: | 31 March 2025 | 6
  group:
    DisclosureTriangle: Description
    Exampleshire: 6, 31 March 2025. The change since 31 March 2024 is not known: that figure is confidential.
    Withheld as confidential: 31 March 2021; 31 March 2024.
    group: Listen
    button: Exampleshire
    The higher the figure, the higher the note. A rustle is a figure that is withheld; silence is no figure.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot indicator-trend: counts of people that are withheld already, en */

snapshots["indicator-trend: counts of people that are withheld already, cy"] = 
`  group: Young people in custody
  heading: Young people in custody
    Nifer · Exampleshire · 31 Mawrth 2025
    strong:
    6
    Nid yw’r newid ers 31 Mawrth 2024 yn hysbys: mae’r ffigur hwnnw yn gyfrinachol
  group: Young people in custody, Exampleshire
    button: Bysellau ar gyfer y llun hwn
      Siart llinell: 1 llinell, 5 cyfnod, y cyntaf 31 Mawrth 2021, yr olaf 31 Mawrth 2025. Echelin fertigol: Nifer, o 0 i 6.
      group: Exampleshire, llinell, 5 cyfnod
      image: Exampleshire, 31 Mawrth 2021, cyfrinachol: wedi’i atal fel na ellir adnabod neb
      image: Exampleshire, 31 Mawrth 2022, 7
      image: Exampleshire, 31 Mawrth 2023, 0
      image: Exampleshire, 31 Mawrth 2024, cyfrinachol: wedi’i atal fel na ellir adnabod neb
      image: Exampleshire, 31 Mawrth 2025, 6
  group:
    DisclosureTriangle: Nodiadau (2)
    list:
    listitem:
      Mae’r blynyddoedd yn dod i ben ar 31 Mawrth.
    listitem:
      [c] cyfrinachol: wedi’i atal fel na ellir adnabod neb.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: Young people in custody, Exampleshire
    table: Young people in custody, Exampleshire
      caption:
      row: | Cyfnod | Exampleshire
      row: | 31 Mawrth 2021 | [c]
      row: | 31 Mawrth 2022 | 7
      row: | 31 Mawrth 2023 | 0
      row: | 31 Mawrth 2024 | [c]
      row: | 31 Mawrth 2025 | 6
  group:
    DisclosureTriangle: Disgrifiad
    Exampleshire: 6, 31 Mawrth 2025. Nid yw’r newid ers 31 Mawrth 2024 yn hysbys: mae’r ffigur hwnnw yn gyfrinachol.
    Wedi’u hatal am eu bod yn gyfrinachol: 31 Mawrth 2021; 31 Mawrth 2024.
    group: Gwrando
    button: Exampleshire
    Po uchaf y ffigur, uchaf y nodyn. Ffigur wedi’i atal yw siffrwd; dim ffigur yw distawrwydd.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot indicator-trend: counts of people that are withheld already, cy */

snapshots["placement-mix: foster carers against a target, en"] = 
`  group: Our foster carers
  heading: Our foster carers
    Number and share of foster carers · Exampleshire · 31 March 2025
    strong:
    350
    foster carers, up 9 since 31 March 2024
    60% in-house, 15 percentage points short of the 75% target, share up 3 percentage points.
  button: Show as bars
  group: Our foster carers, Exampleshire
    button: Keys for this picture
      Donut chart of 4 parts. Each part of the ring is as long as its share, and follows the one before it clockwise from the top.
      group: 4 parts
      image: Our own carers, 168 (48%), up 7 since 31 March 2024, Group: In-house
      image: Our carers, family and friends, 42 (12%), up 7 since 31 March 2024, Group: In-house
      image: Agency carers, 118 (34%), down 9 since 31 March 2024, Group: External
      image: Agency carers, parent and child, 22 (6%), up 4 since 31 March 2024, Group: External
    Source: Made-up data. Management information, not official statistics.
  group:
    DisclosureTriangle: Notes (1)
    list:
    listitem:
      Percentages are of the total. Each is rounded by itself, so they may not add up to 100.
  group:
    DisclosureTriangle: Table of figures
    group: Our foster carers, Exampleshire
    table: Our foster carers, Exampleshire
      caption:
      row: | Part | Group | 31 March 2025 | Share | 31 March 2024 | Change | Target
      row: | Our own carers | In-house | 168 | 48% | 161 | up 7 | 
      row: | Our carers, family and friends | In-house | 42 | 12% | 35 | up 7 | 
      row: | In-house, all | In-house | 210 | 60% | 196 | up 14 | 75%
      row: | Agency carers | External | 118 | 34% | 127 | down 9 | 
      row: | Agency carers, parent and child | External | 22 | 6% | 18 | up 4 | 
      row: | External, all | External | 140 | 40% | 145 | down 5 | 25%
      row: | Total |  | 350 |  | 341 | up 9 | 
  group:
    DisclosureTriangle: Description
    350 foster carers on 31 March 2025, up 9 since 31 March 2024. The largest part is our own carers: 168 (48%), up 7 since 31 March 2024.
    In-house: 210 (60%), 15 percentage points short of the 75% target; up 14, share up 3 percentage points since 31 March 2024. External: 140 (40%), 15 percentage points over the 25% target; down 5, share down 3 percentage points since 31 March 2024.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot placement-mix: foster carers against a target, en */

snapshots["placement-mix: foster carers against a target, cy"] = 
`  group: Our foster carers
  heading: Our foster carers
    Gofalwyr maeth: nifer a chyfran · Exampleshire · 31 Mawrth 2025
    strong:
    350
    o ofalwyr maeth, cynnydd o 9 ers 31 Mawrth 2024
    In-house 60%, 15 pwynt canran yn is na’r targed o 75%, cynnydd o 3 phwynt canran yn y gyfran.
  button: Dangos fel barrau
  group: Our foster carers, Exampleshire
    button: Bysellau ar gyfer y llun hwn
      Siart toesen: 4 rhan. Mae pob rhan o’r cylch cyhyd â’i chyfran, ac yn dilyn yr un o’i blaen gyda’r cloc o’r brig.
      group: 4 rhan
      image: Our own carers, 168 (48%), cynnydd o 7 ers 31 Mawrth 2024, Grŵp: In-house
      image: Our carers, family and friends, 42 (12%), cynnydd o 7 ers 31 Mawrth 2024, Grŵp: In-house
      image: Agency carers, 118 (34%), gostyngiad o 9 ers 31 Mawrth 2024, Grŵp: External
      image: Agency carers, parent and child, 22 (6%), cynnydd o 4 ers 31 Mawrth 2024, Grŵp: External
    Ffynhonnell: Made-up data. Gwybodaeth reoli, nid ystadegau swyddogol.
  group:
    DisclosureTriangle: Nodiadau (1)
    list:
    listitem:
      Canrannau o’r cyfanswm yw’r rhain. Mae pob un wedi’i thalgrynnu ar wahân, felly efallai na fyddant yn adio i 100.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: Our foster carers, Exampleshire
    table: Our foster carers, Exampleshire
      caption:
      row: | Rhan | Grŵp | 31 Mawrth 2025 | Cyfran | 31 Mawrth 2024 | Newid | Targed
      row: | Our own carers | In-house | 168 | 48% | 161 | cynnydd o 7 | 
      row: | Our carers, family and friends | In-house | 42 | 12% | 35 | cynnydd o 7 | 
      row: | In-house, cyfanswm | In-house | 210 | 60% | 196 | cynnydd o 14 | 75%
      row: | Agency carers | External | 118 | 34% | 127 | gostyngiad o 9 | 
      row: | Agency carers, parent and child | External | 22 | 6% | 18 | cynnydd o 4 | 
      row: | External, cyfanswm | External | 140 | 40% | 145 | gostyngiad o 5 | 25%
      row: | Cyfanswm |  | 350 |  | 341 | cynnydd o 9 | 
  group:
    DisclosureTriangle: Disgrifiad
    350 o ofalwyr maeth ar 31 Mawrth 2025, cynnydd o 9 ers 31 Mawrth 2024. Y gyfran fwyaf yw Our own carers: 168 (48%), cynnydd o 7 ers 31 Mawrth 2024.
    In-house: 210 (60%), 15 pwynt canran yn is na’r targed o 75%; cynnydd o 14, cynnydd o 3 phwynt canran yn y gyfran ers 31 Mawrth 2024. External: 140 (40%), 15 pwynt canran yn uwch na’r targed o 25%; gostyngiad o 5, gostyngiad o 3 phwynt canran yn y gyfran ers 31 Mawrth 2024.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot placement-mix: foster carers against a target, cy */

snapshots["placement-mix: parts withheld, en"] = 
`  group: Our foster carers
  heading: Our foster carers
    Number and share of foster carers · Exampleshire · 31 March 2025
    Our own carers: 168, up 7 since 31 March 2024.
  group: Our foster carers, Exampleshire
    button: Keys for this picture
      Bar chart of 4 parts. All bars are on one scale from 0.
      group: 4 parts
      image: Our own carers, 168, up 7 since 31 March 2024, Group: In-house
      image: Our carers, family and friends, confidential, Group: In-house
      image: Agency carers, 142, down 7 since 31 March 2024, Group: External
      image: Agency carers, parent and child, confidential, Group: External
    Drawn as bars: no total is shown beside the withheld numbers, so there is no whole to draw.
    Some numbers are withheld to protect people: [c].
    Source: Made-up data. Management information, not official statistics.
  group:
    DisclosureTriangle: Notes (2)
    list:
    listitem:
      [c] confidential: withheld so that nobody can be identified.
    listitem:
      [x] not available.
  group:
    DisclosureTriangle: Table of figures
    group: Our foster carers, Exampleshire
    table: Our foster carers, Exampleshire
      caption:
      row: | Part | Group | 31 March 2025 | 31 March 2024 | Change | Target
      row: | Our own carers | In-house | 168 | 161 | up 7 | 
      row: | Our carers, family and friends | In-house | [c] | [x] |  | 
      row: | In-house, all | In-house | [c] | [x] |  | 75%
      row: | Agency carers | External | 142 | 149 | down 7 | 
      row: | Agency carers, parent and child | External | [c] | [x] |  | 
      row: | External, all | External | [c] | [x] |  | 25%
      row: | Total |  | [c] | 341 |  | 
  group:
    DisclosureTriangle: Description
    Our own carers: 168, up 7 since 31 March 2024.
    In-house: confidential. External: confidential.
    Withheld as confidential: Our carers, family and friends; In-house, all; Agency carers, parent and child; External, all; Total.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot placement-mix: parts withheld, en */

snapshots["placement-mix: parts withheld, cy"] = 
`  group: Our foster carers
  heading: Our foster carers
    Gofalwyr maeth: nifer a chyfran · Exampleshire · 31 Mawrth 2025
    Our own carers: 168, cynnydd o 7 ers 31 Mawrth 2024.
  group: Our foster carers, Exampleshire
    button: Bysellau ar gyfer y llun hwn
      Siart bar: 4 rhan. Mae’r barrau i gyd ar un raddfa o 0.
      group: 4 rhan
      image: Our own carers, 168, cynnydd o 7 ers 31 Mawrth 2024, Grŵp: In-house
      image: Our carers, family and friends, cyfrinachol, Grŵp: In-house
      image: Agency carers, 142, gostyngiad o 7 ers 31 Mawrth 2024, Grŵp: External
      image: Agency carers, parent and child, cyfrinachol, Grŵp: External
    Lluniwyd fel barrau: ni ddangosir cyfanswm gyda’r niferoedd sydd wedi’u hatal, felly nid oes cyfan i’w lunio.
    Mae rhai niferoedd wedi’u hatal i ddiogelu pobl: [c].
    Ffynhonnell: Made-up data. Gwybodaeth reoli, nid ystadegau swyddogol.
  group:
    DisclosureTriangle: Nodiadau (2)
    list:
    listitem:
      [c] cyfrinachol: wedi’i atal fel na ellir adnabod neb.
    listitem:
      [x] ddim ar gael.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: Our foster carers, Exampleshire
    table: Our foster carers, Exampleshire
      caption:
      row: | Rhan | Grŵp | 31 Mawrth 2025 | 31 Mawrth 2024 | Newid | Targed
      row: | Our own carers | In-house | 168 | 161 | cynnydd o 7 | 
      row: | Our carers, family and friends | In-house | [c] | [x] |  | 
      row: | In-house, cyfanswm | In-house | [c] | [x] |  | 75%
      row: | Agency carers | External | 142 | 149 | gostyngiad o 7 | 
      row: | Agency carers, parent and child | External | [c] | [x] |  | 
      row: | External, cyfanswm | External | [c] | [x] |  | 25%
      row: | Cyfanswm |  | [c] | 341 |  | 
  group:
    DisclosureTriangle: Disgrifiad
    Our own carers: 168, cynnydd o 7 ers 31 Mawrth 2024.
    In-house: cyfrinachol. External: cyfrinachol.
    Wedi’u hatal am eu bod yn gyfrinachol: Our carers, family and friends; In-house, cyfanswm; Agency carers, parent and child; External, cyfanswm; Cyfanswm.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot placement-mix: parts withheld, cy */

snapshots["threshold-funnel: levels and a journey, en"] = 
`  group: Front door, quarter 1
  heading: Front door, quarter 1
    Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
    strong:
    5,230
    contacts, up 220 (4%) in a year
    53% of contacts met a threshold level, 11% the highest.
  group: Show
    button: Threshold levels
    button: Journey
  group: Front door, quarter 1, Exampleshire
    button: Keys for this picture
      Bar chart: contacts by level of need, each with a bar as long as its number.
      group: Exampleshire, 12 bars
      image: Contacts, 5,230, Up 220 (4%) since 2020 to 2021, quarter 1
      image: Universal, 640 · 12%, Made of universal services (640), Any level: 2,760 · 53%, Percentages are of all contacts
      image: Level 2, enhanced, 1,130 · 22%, Down 70 (6%) since 2020 to 2021, quarter 1, when it was 24%, Made of early help (1,130), Level 2 and over: 2,120 · 41%, Percentages are of all contacts
      image: Level 3, enhanced, 420 · 8%, Made of targeted support (420), Level 3 and over: 990 · 19%, Percentages are of all contacts
      image: Level 4, statutory, 570 · 11%, Up 30 (6%) since 2020 to 2021, quarter 1, when it was 11%, Made of referral to social care (570), Percentages are of all contacts
      image: Step-down: Level 4, statutory to Level 2, enhanced, 88
      image: Step up: Level 2, enhanced to Level 4, statutory, 31
      image: Police, 2,210 · 42%, Percentages are of all contacts
      image: Others, 1,916 · 37%, Percentages are of all contacts
      image: Schools, 1,104 · 21%, Percentages are of all contacts
      image: Advice and guidance, 2,010 · 38%, Percentages are of all contacts
      image: Redirected to another organisation, 460 · 9%, Percentages are of all contacts
  group:
    DisclosureTriangle: Notes (4)
    list:
    listitem:
      A contact counts once, at the level that it met; a row adds to a level all those above it.
    listitem:
      Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
    listitem:
      The thin bars are of 2020 to 2021, quarter 1.
    listitem:
      Years end on 31 March.
  group:
    DisclosureTriangle: Table of figures
    group: Front door, quarter 1, Exampleshire
    table: Front door, quarter 1, Exampleshire
      caption:
      row: | What | Number | Share of contacts | This level and over | Share, this level and over | Number, 2020 to 2021, quarter 1 | Share, 2020 to 2021, quarter 1 | Change | Counts | Of the stage before | Of the first stage
      row: | Contacts | 5,230 |  |  |  | 5,010 |  | up 220 (4%) |  |  | 
      row: | Where contacts came from: Police | 2,210 | 42% |  |  |  |  |  |  |  | 
      row: | Where contacts came from: Others | 1,916 | 37% |  |  |  |  |  |  |  | 
      row: | Where contacts came from: Schools | 1,104 | 21% |  |  |  |  |  |  |  | 
      row: | Threshold level met: Universal | 640 | 12% | 2,760 | 53% |  |  |  |  |  | 
      row: | Universal: Universal services | 640 | 12% |  |  |  |  |  |  |  | 
      row: | Threshold level met: Level 2, enhanced | 1,130 | 22% | 2,120 | 41% | 1,200 | 24% | down 70 (6%), was 24% |  |  | 
      row: | Level 2, enhanced: Early help | 1,130 | 22% |  |  |  |  |  |  |  | 
      row: | Threshold level met: Level 3, enhanced | 420 | 8% | 990 | 19% |  |  |  |  |  | 
      row: | Level 3, enhanced: Targeted support | 420 | 8% |  |  |  |  |  |  |  | 
      row: | Threshold level met: Level 4, statutory | 570 | 11% | 570 | 11% | 540 | 11% | up 30 (6%), was 11% |  |  | 
      row: | Level 4, statutory: Referral to social care | 570 | 11% |  |  |  |  |  |  |  | 
      row: | No threshold met: Advice and guidance | 2,010 | 38% |  |  |  |  |  |  |  | 
      row: | No threshold met: Redirected to another organisation | 460 | 9% |  |  |  |  |  |  |  | 
      row: | Step-down: Level 4, statutory to Level 2, enhanced | 88 |  |  |  |  |  |  |  |  | 
      row: | Step up: Level 2, enhanced to Level 4, statutory | 31 |  |  |  |  |  |  |  |  | 
      row: | Stage: Contacts | 5,230 |  |  |  |  |  |  | Contacts, in the period |  | 
      row: | Stage: Referrals | 570 |  |  |  |  |  |  | Children, in the period |  | 
      row: | Stage: Assessments | 530 |  |  |  |  |  |  | Children, in the period | 93% | 
      row: | Stage: Child in need plans begun | 310 |  |  |  |  |  |  | Children, in the period | 58% | 54%
      row: | Stage: Child protection plans | 180 |  |  |  |  |  |  | Children, on the last day |  | 
      row: | Stage: Looked after | 412 |  |  |  |  |  |  | Children, on the last day |  | 
  group:
    DisclosureTriangle: Description
    Exampleshire, 2021 to 2022, quarter 1: 5,230 contacts. The largest source of contacts: Police (42%). Contacts that met any level: 2,760 (53%); level 2 and over: 2,120 (41%); level 3 and over: 990 (19%). By threshold level: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Met no threshold: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: Level 4, statutory to Level 2, enhanced (88). Step up: Level 2, enhanced to Level 4, statutory (31).
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot threshold-funnel: levels and a journey, en */

snapshots["threshold-funnel: levels and a journey, cy"] = 
`  group: Front door, quarter 1
  heading: Front door, quarter 1
    Cysylltiadau yn ôl lefel trothwy · Exampleshire · 2021 i 2022, chwarter 1
    strong:
    5,230
    o gysylltiadau, cynnydd o 220 (4%) mewn blwyddyn
    Cyrhaeddodd 53% o’r cysylltiadau lefel trothwy; y lefel uchaf: 11%.
  group: Dangos
    button: Lefelau trothwy
    button: Taith
  group: Front door, quarter 1, Exampleshire
    button: Bysellau ar gyfer y llun hwn
      Siart bar: cysylltiadau yn ôl lefel angen, pob un â bar cyhyd â’i nifer.
      group: Exampleshire, 12 bar
      image: Cysylltiadau, 5,230, Cynnydd o 220 (4%) ers 2020 i 2021, chwarter 1
      image: Universal, 640 · 12%, Yn cynnwys: Universal services (640), Unrhyw lefel: 2,760 · 53%, Canrannau o’r holl gysylltiadau
      image: Level 2, enhanced, 1,130 · 22%, Gostyngiad o 70 (6%) ers 2020 i 2021, chwarter 1, cyfran bryd hynny: 24%, Yn cynnwys: Early help (1,130), Level 2 ac uwch: 2,120 · 41%, Canrannau o’r holl gysylltiadau
      image: Level 3, enhanced, 420 · 8%, Yn cynnwys: Targeted support (420), Level 3 ac uwch: 990 · 19%, Canrannau o’r holl gysylltiadau
      image: Level 4, statutory, 570 · 11%, Cynnydd o 30 (6%) ers 2020 i 2021, chwarter 1, cyfran bryd hynny: 11%, Yn cynnwys: Referral to social care (570), Canrannau o’r holl gysylltiadau
      image: Step-down: o “Level 4, statutory” i “Level 2, enhanced”, 88
      image: Symud i fyny: o “Level 2, enhanced” i “Level 4, statutory”, 31
      image: Police, 2,210 · 42%, Canrannau o’r holl gysylltiadau
      image: Others, 1,916 · 37%, Canrannau o’r holl gysylltiadau
      image: Schools, 1,104 · 21%, Canrannau o’r holl gysylltiadau
      image: Advice and guidance, 2,010 · 38%, Canrannau o’r holl gysylltiadau
      image: Redirected to another organisation, 460 · 9%, Canrannau o’r holl gysylltiadau
  group:
    DisclosureTriangle: Nodiadau (4)
    list:
    listitem:
      Caiff cysylltiad ei gyfrif unwaith, ar y lefel a gyrhaeddodd; mae rhes yn cynnwys lefel a phob lefel uwch ei phen.
    listitem:
      Canrannau o’r holl gysylltiadau yw’r rhain. Caiff pob un ei thalgrynnu ar ei phen ei hun, felly efallai na fyddant yn adio i 100.
    listitem:
      Mae’r bariau tenau ar gyfer 2020 i 2021, chwarter 1.
    listitem:
      Mae’r blynyddoedd yn dod i ben ar 31 Mawrth.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: Front door, quarter 1, Exampleshire
    table: Front door, quarter 1, Exampleshire
      caption:
      row: | Beth | Nifer | Cyfran o’r cysylltiadau | Y lefel hon ac uwch | Cyfran, y lefel hon ac uwch | Nifer, 2020 i 2021, chwarter 1 | Cyfran, 2020 i 2021, chwarter 1 | Newid | Beth a gyfrifir | O’r cam blaenorol | O’r cam cyntaf
      row: | Cysylltiadau | 5,230 |  |  |  | 5,010 |  | cynnydd o 220 (4%) |  |  | 
      row: | O ble daeth y cysylltiadau: Police | 2,210 | 42% |  |  |  |  |  |  |  | 
      row: | O ble daeth y cysylltiadau: Others | 1,916 | 37% |  |  |  |  |  |  |  | 
      row: | O ble daeth y cysylltiadau: Schools | 1,104 | 21% |  |  |  |  |  |  |  | 
      row: | Lefel trothwy a gyrhaeddwyd: Universal | 640 | 12% | 2,760 | 53% |  |  |  |  |  | 
      row: | Universal: Universal services | 640 | 12% |  |  |  |  |  |  |  | 
      row: | Lefel trothwy a gyrhaeddwyd: Level 2, enhanced | 1,130 | 22% | 2,120 | 41% | 1,200 | 24% | gostyngiad o 70 (6%), cynt: 24% |  |  | 
      row: | Level 2, enhanced: Early help | 1,130 | 22% |  |  |  |  |  |  |  | 
      row: | Lefel trothwy a gyrhaeddwyd: Level 3, enhanced | 420 | 8% | 990 | 19% |  |  |  |  |  | 
      row: | Level 3, enhanced: Targeted support | 420 | 8% |  |  |  |  |  |  |  | 
      row: | Lefel trothwy a gyrhaeddwyd: Level 4, statutory | 570 | 11% | 570 | 11% | 540 | 11% | cynnydd o 30 (6%), cynt: 11% |  |  | 
      row: | Level 4, statutory: Referral to social care | 570 | 11% |  |  |  |  |  |  |  | 
      row: | Heb gyrraedd trothwy: Advice and guidance | 2,010 | 38% |  |  |  |  |  |  |  | 
      row: | Heb gyrraedd trothwy: Redirected to another organisation | 460 | 9% |  |  |  |  |  |  |  | 
      row: | Step-down: o “Level 4, statutory” i “Level 2, enhanced” | 88 |  |  |  |  |  |  |  |  | 
      row: | Symud i fyny: o “Level 2, enhanced” i “Level 4, statutory” | 31 |  |  |  |  |  |  |  |  | 
      row: | Cam: Contacts | 5,230 |  |  |  |  |  |  | Cysylltiadau, yn ystod y cyfnod |  | 
      row: | Cam: Referrals | 570 |  |  |  |  |  |  | Plant, yn ystod y cyfnod |  | 
      row: | Cam: Assessments | 530 |  |  |  |  |  |  | Plant, yn ystod y cyfnod | 93% | 
      row: | Cam: Child in need plans begun | 310 |  |  |  |  |  |  | Plant, yn ystod y cyfnod | 58% | 54%
      row: | Cam: Child protection plans | 180 |  |  |  |  |  |  | Plant, ar y diwrnod olaf |  | 
      row: | Cam: Looked after | 412 |  |  |  |  |  |  | Plant, ar y diwrnod olaf |  | 
  group:
    DisclosureTriangle: Disgrifiad
    Exampleshire, 2021 i 2022, chwarter 1: 5,230 o gysylltiadau. Y ffynhonnell fwyaf o gysylltiadau: Police (42%). Nifer y cysylltiadau a gyrhaeddodd y lefelau hyn: Unrhyw lefel (2,760, 53%); Level 2 ac uwch (2,120, 41%); Level 3 ac uwch (990, 19%). Yn ôl lefel trothwy: Universal (12%); Level 2, enhanced (22%); Level 3, enhanced (8%); Level 4, statutory (11%). Heb gyrraedd trothwy: Advice and guidance (38%); Redirected to another organisation (9%). Step-down: o “Level 4, statutory” i “Level 2, enhanced” (88). Symud i fyny: o “Level 2, enhanced” i “Level 4, statutory” (31).
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot threshold-funnel: levels and a journey, cy */

snapshots["threshold-funnel: small counts covered by others, en"] = 
`  group: A small front door
  heading: A small front door
    Contacts by threshold level · Exampleshire · 2021 to 2022, quarter 1
    strong:
    90
    contacts
    56% of contacts met a threshold level, 3% the highest.
  group: A small front door, Exampleshire
    button: Keys for this picture
      Bar chart: contacts by level of need, each with a bar as long as its number.
      group: Exampleshire, 4 bars
      image: Contacts, 90
      image: Level 2, 47 · 52%, Made of early help (30) and another service (17), Any level: 50 · 56%, Percentages are of all contacts
      image: Level 4, 3 · 3%, Made of referral (3), Percentages are of all contacts
      image: Advice, 40 · 44%, Percentages are of all contacts
  group:
    DisclosureTriangle: Notes (3)
    list:
    listitem:
      A contact counts once, at the level that it met; a row adds to a level all those above it.
    listitem:
      Percentages are of all contacts. Each is rounded by itself, so they may not add up to 100.
    listitem:
      Years end on 31 March.
  group:
    DisclosureTriangle: Table of figures
    group: A small front door, Exampleshire
    table: A small front door, Exampleshire
      caption:
      row: | What | Number | Share of contacts | This level and over | Share, this level and over
      row: | Contacts | 90 |  |  | 
      row: | Threshold level met: Level 2 | 47 | 52% | 50 | 56%
      row: | Level 2: Early help | 30 | 33% |  | 
      row: | Level 2: Another service | 17 | 19% |  | 
      row: | Threshold level met: Level 4 | 3 | 3% | 3 | 3%
      row: | Level 4: Referral | 3 | 3% |  | 
      row: | No threshold met: Advice | 40 | 44% |  | 
  group:
    DisclosureTriangle: Description
    Exampleshire, 2021 to 2022, quarter 1: 90 contacts. Contacts that met any level: 50 (56%). By threshold level: Level 2 (52%); Level 4 (3%). Met no threshold: Advice (44%).
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot threshold-funnel: small counts covered by others, en */

snapshots["threshold-funnel: small counts covered by others, cy"] = 
`  group: A small front door
  heading: A small front door
    Cysylltiadau yn ôl lefel trothwy · Exampleshire · 2021 i 2022, chwarter 1
    strong:
    90
    o gysylltiadau
    Cyrhaeddodd 56% o’r cysylltiadau lefel trothwy; y lefel uchaf: 3%.
  group: A small front door, Exampleshire
    button: Bysellau ar gyfer y llun hwn
      Siart bar: cysylltiadau yn ôl lefel angen, pob un â bar cyhyd â’i nifer.
      group: Exampleshire, 4 bar
      image: Cysylltiadau, 90
      image: Level 2, 47 · 52%, Yn cynnwys: Early help (30); Another service (17), Unrhyw lefel: 50 · 56%, Canrannau o’r holl gysylltiadau
      image: Level 4, 3 · 3%, Yn cynnwys: Referral (3), Canrannau o’r holl gysylltiadau
      image: Advice, 40 · 44%, Canrannau o’r holl gysylltiadau
  group:
    DisclosureTriangle: Nodiadau (3)
    list:
    listitem:
      Caiff cysylltiad ei gyfrif unwaith, ar y lefel a gyrhaeddodd; mae rhes yn cynnwys lefel a phob lefel uwch ei phen.
    listitem:
      Canrannau o’r holl gysylltiadau yw’r rhain. Caiff pob un ei thalgrynnu ar ei phen ei hun, felly efallai na fyddant yn adio i 100.
    listitem:
      Mae’r blynyddoedd yn dod i ben ar 31 Mawrth.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: A small front door, Exampleshire
    table: A small front door, Exampleshire
      caption:
      row: | Beth | Nifer | Cyfran o’r cysylltiadau | Y lefel hon ac uwch | Cyfran, y lefel hon ac uwch
      row: | Cysylltiadau | 90 |  |  | 
      row: | Lefel trothwy a gyrhaeddwyd: Level 2 | 47 | 52% | 50 | 56%
      row: | Level 2: Early help | 30 | 33% |  | 
      row: | Level 2: Another service | 17 | 19% |  | 
      row: | Lefel trothwy a gyrhaeddwyd: Level 4 | 3 | 3% | 3 | 3%
      row: | Level 4: Referral | 3 | 3% |  | 
      row: | Heb gyrraedd trothwy: Advice | 40 | 44% |  | 
  group:
    DisclosureTriangle: Disgrifiad
    Exampleshire, 2021 i 2022, chwarter 1: 90 o gysylltiadau. Nifer y cysylltiadau a gyrhaeddodd y lefelau hyn: Unrhyw lefel (50, 56%). Yn ôl lefel trothwy: Level 2 (52%); Level 4 (3%). Heb gyrraedd trothwy: Advice (44%).
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot threshold-funnel: small counts covered by others, cy */

snapshots["vital-signs: vital signs of a month, en"] = 
`  group: Vital signs, December 2020
  heading: Vital signs, December 2020
    7 indicators · Exampleshire
    strong:
    1 of 4
    rated indicators missed its target
    Missed: Visits to children on a plan in time; 1 report is overdue.
  group: Show
    Legend:
    LabelText:
    radio: All (7)
    All (7)
    LabelText:
    radio: Target missed (1)
    Target missed (1)
    LabelText:
    radio: Within tolerance (2)
    Within tolerance (2)
    LabelText:
    radio: Changed (6)
    Changed (6)
    LabelText:
    radio: Overdue (1)
    Overdue (1)
  LabelText:
    Sort
    combobox: Sort
    MenuListPopup:
      option: In given order
      option: By indicator
      option: By indicator, reversed
      option: By latest
      option: By latest, reversed
      option: By quality
      option: By quality, reversed
      option: By change
      option: By change, reversed
      option: By rating
      option: By rating, reversed
      option: By report due
      option: By report due, reversed
  status:
    Showing all 7 indicators.
    button: Keys for this picture
    table: Vital signs, December 2020, Exampleshire
    caption:
      row: | Indicator | Latest, Dec 2020 | Change, from Nov | England | Target | Rating | Trend
      row: | Child protection
      row: | Visits to children on a plan in time | 91%. December 2020. Audited good or better: 54%. | Up 4 percentage points since November 2020. | 1 percentage point higher than England (90%). | at least 95%. tolerance 3 percentage points. | Target missed . Report due: March 2021 | From 88% in Sep 2020 to 91% in Dec 2020
      row: | Front door
      row: | Repeat referrals within twelve months | 23.1%. end of December 2020. | Up 0.5 percentage points since the end of November 2020. | – | at most 22.0%. tolerance 2.0 percentage points. | Within tolerance Overdue . Report due: November 2020 | From 21.4% in Sep 2020 to 23.1% in Dec 2020
      row: | Assessments in 45 days | 97%. December 2020. Audited good or better: [x]. | Up 1 percentage point since November 2020. | – | at least 95%. | Target met | From 92% in Sep 2020 to 97% in Dec 2020
      row: | Contacts | 541. December 2020. | Up 11 (2.1%) since November 2020. | – | – | – | From 512 in Sep 2020 to 541 in Dec 2020
      row: | Young people
      row: | Young people in custody | 4. end of December 2020. | 2 more since the end of November 2020. | – | – | – | From 2 in Sep 2020 to 4 in Dec 2020
      row: | Health checks of looked-after children | 85%. November 2020 (December 2020: confidential). | not known. | – | at least 90%. | Not rated, since there is no figure for the latest period | From 84% in Sep 2020 to 85% in Nov 2020
      row: | Workforce
      row: | Cases per social worker | 18.8 cases. end of December 2020. | Up 0.4 (2.2%) since the end of November 2020. | – | 14.0 to 18.0 cases. tolerance 1.0. | Within tolerance | From 17.2 cases in Sep 2020 to 18.8 cases in Dec 2020
    No figure for the last period, and an older one shown: Health checks of looked-after children.
    Source: Example data. Published 20 January 2021.
  group:
    DisclosureTriangle: What the ratings mean
    list: Key
    listitem:
      strong:
      Target missed
      : short of the target by more
    listitem:
      strong:
      Within tolerance
      : short of the target by no more than the tolerance
    listitem:
      strong:
      Target met
      : at the target, or on its good side
    listitem:
      strong:
      Not rated
      : there is no target for the latest period or for its length, the period is not over, or its figure cannot be held against the target: it is withheld, not available, a forecast, of low reliability, or rounded so that it may be on either side of the target or of the end of the tolerance
  group:
    DisclosureTriangle: Notes (5)
    list:
    listitem:
      Quality of Visits to children on a plan in time; Assessments in 45 days: Audited good or better.
    listitem:
      Reports due: Visits to children on a plan in time, March 2021; Repeat referrals within twelve months, November 2020.
    listitem:
      No rating: there is no target, or neither more nor less is called better.
    listitem:
      Overdue: the report was due before the indicator’s latest period ended.
    listitem:
      [x] not available; [c] confidential: withheld so that nobody can be identified.
  group:
    DisclosureTriangle: Table of figures
    group: Vital signs, December 2020, Exampleshire
    table: Vital signs, December 2020, Exampleshire
      caption:
      row: | Indicator and series | September 2020 | October 2020 | November 2020 | December 2020
      row: | Visits to children on a plan in time: Exampleshire | 88% | 90% | 87% | 91%
      row: | Visits to children on a plan in time: England | 90% | 90% | 90% | 90%
      row: | Visits to children on a plan in time: Target | 95% | 95% | 95% | 95%
      row: | Visits to children on a plan in time: Audited good or better |  |  |  | 54%
      row: | Repeat referrals within twelve months: Exampleshire | 21.4% | 20.9% | 22.6% | 23.1%
      row: | Repeat referrals within twelve months: Target | 22.0% | 22.0% | 22.0% | 22.0%
      row: | Assessments in 45 days: Exampleshire | 92% | 94% | 96% | 97%
      row: | Assessments in 45 days: Target | 95% | 95% | 95% | 95%
      row: | Assessments in 45 days: Audited good or better |  |  |  | [x]
      row: | Contacts: Exampleshire | 512 | 498 | 530 | 541
      row: | Young people in custody: Exampleshire | 2 | 2 | 2 | 4
      row: | Health checks of looked-after children: Exampleshire | 84% | 82% | 85% | [c]
      row: | Health checks of looked-after children: Target | 90% | 90% | 90% | 90%
      row: | Cases per social worker: Exampleshire | 17.2 | 17.9 | 18.4 | 18.8
      row: | Cases per social worker: Good range | 14.0 – 18.0 | 14.0 – 18.0 | 14.0 – 18.0 | 14.0 – 18.0
  group:
    DisclosureTriangle: Description
    1 of 4 rated indicators missed its target; 2 within tolerance; 1 met; 3 not rated. Missed: Visits to children on a plan in time. 1 report is overdue.
    Withheld as confidential: Health checks of looked-after children: Exampleshire.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot vital-signs: vital signs of a month, en */

snapshots["vital-signs: vital signs of a month, cy"] = 
`  group: Vital signs, December 2020
  heading: Vital signs, December 2020
    7 dangosydd · Exampleshire · Rhagfyr 2020
    strong:
    1 o 4
    dangosydd a aseswyd wedi methu ei darged
    Targed heb ei gyrraedd: Visits to children on a plan in time; 1 adroddiad yn hwyr.
  group: Dangos
    Legend:
    LabelText:
    radio: Pob un (7)
    Pob un (7)
    LabelText:
    radio: Targed heb ei gyrraedd (1)
    Targed heb ei gyrraedd (1)
    LabelText:
    radio: O fewn y goddefiant (2)
    O fewn y goddefiant (2)
    LabelText:
    radio: Wedi newid (6)
    Wedi newid (6)
    LabelText:
    radio: Hwyr (1)
    Hwyr (1)
  LabelText:
    Trefnu
    combobox: Trefnu
    MenuListPopup:
      option: Trefn wreiddiol
      option: Yn ôl dangosydd
      option: Yn ôl dangosydd, trefn wrthdro
      option: Yn ôl ffigur
      option: Yn ôl ffigur, trefn wrthdro
      option: Yn ôl ansawdd
      option: Yn ôl ansawdd, trefn wrthdro
      option: Yn ôl newid
      option: Yn ôl newid, trefn wrthdro
      option: Yn ôl asesiad
      option: Yn ôl asesiad, trefn wrthdro
      option: Yn ôl dyddiad adrodd
      option: Yn ôl dyddiad adrodd, trefn wrthdro
  status:
    Yn dangos pob un o’r 7 dangosydd.
    button: Bysellau ar gyfer y llun hwn
    table: Vital signs, December 2020, Exampleshire
    caption:
      row: | Dangosydd | Ffigur, Rhag 2020 | Newid, ers Tach | England | Targed | Asesiad | Tuedd
      row: | Child protection
      row: | Visits to children on a plan in time | 91%. Rhagfyr 2020. Audited good or better: 54%. | Cynnydd o 4 pwynt canran ers Tachwedd 2020. | 1 pwynt canran yn uwch nag England (90%). | o leiaf 95%. goddefiant: 3 phwynt canran. | Targed heb ei gyrraedd . Dyddiad adrodd: Mawrth 2021 | O 88% (Medi 2020) i 91% (Rhag 2020)
      row: | Front door
      row: | Repeat referrals within twelve months | 23.1%. diwedd Rhagfyr 2020. | Cynnydd o 0.5 pwynt canran ers diwedd Tachwedd 2020. | – | dim mwy na 22.0%. goddefiant: 2.0 bwynt canran. | O fewn y goddefiant Hwyr . Dyddiad adrodd: Tachwedd 2020 | O 21.4% (Medi 2020) i 23.1% (Rhag 2020)
      row: | Assessments in 45 days | 97%. Rhagfyr 2020. Audited good or better: [x]. | Cynnydd o 1 pwynt canran ers Tachwedd 2020. | – | o leiaf 95%. | Targed wedi’i gyrraedd | O 92% (Medi 2020) i 97% (Rhag 2020)
      row: | Contacts | 541. Rhagfyr 2020. | Cynnydd o 11 (2.1%) ers Tachwedd 2020. | – | – | – | O 512 (Medi 2020) i 541 (Rhag 2020)
      row: | Young people
      row: | Young people in custody | 4. diwedd Rhagfyr 2020. | Cynnydd o 2 ers diwedd Tachwedd 2020. | – | – | – | O 2 (Medi 2020) i 4 (Rhag 2020)
      row: | Health checks of looked-after children | 85%. Tachwedd 2020 (Rhagfyr 2020: cyfrinachol). | anhysbys. | – | o leiaf 90%. | Heb ei asesu, gan nad oes ffigur ar gyfer y cyfnod diweddaraf | O 84% (Medi 2020) i 85% (Tach 2020)
      row: | Workforce
      row: | Cases per social worker | 18.8 o achosion. diwedd Rhagfyr 2020. | Cynnydd o 0.4 (2.2%) ers diwedd Tachwedd 2020. | – | 14.0 i 18.0 o achosion. goddefiant: 1.0. | O fewn y goddefiant | O 17.2 o achosion (Medi 2020) i 18.8 o achosion (Rhag 2020)
    Nid oes ffigur ar gyfer y cyfnod diweddaraf, felly dangosir un hŷn: Health checks of looked-after children.
    Ffynhonnell: Example data. Cyhoeddwyd: 20 Ionawr 2021.
  group:
    DisclosureTriangle: Ystyr yr asesiadau
    list: Allwedd
    listitem:
      strong:
      Targed heb ei gyrraedd
      : yn brin o’r targed, y tu hwnt i unrhyw oddefiant
    listitem:
      strong:
      O fewn y goddefiant
      : yn brin o’r targed, ond heb fod y tu hwnt i’r goddefiant
    listitem:
      strong:
      Targed wedi’i gyrraedd
      : ar y targed, neu ar yr ochr dda iddo
    listitem:
      strong:
      Heb ei asesu
      : nid oes targed ar gyfer y cyfnod diweddaraf nac ar gyfer cyfnod o’i hyd, nid yw’r cyfnod ar ben, neu ni ellir cymharu ei ffigur â’r targed: mae wedi’i atal, nid yw ar gael, rhagolwg ydyw, mae ei ddibynadwyedd yn isel, neu mae wedi’i dalgrynnu fel y gallai fod y naill ochr neu’r llall i’r targed neu i derfyn y goddefiant
  group:
    DisclosureTriangle: Nodiadau (5)
    list:
    listitem:
      Ansawdd (Visits to children on a plan in time; Assessments in 45 days): Audited good or better.
    listitem:
      Dyddiadau adrodd: Visits to children on a plan in time (Mawrth 2021); Repeat referrals within twelve months (Tachwedd 2020).
    listitem:
      Heb asesiad: nid oes targed, neu ni ddywedir ai mwy ynteu llai sydd orau.
    listitem:
      Hwyr: roedd angen yr adroddiad cyn i gyfnod diweddaraf y dangosydd ddod i ben.
    listitem:
      [x] ddim ar gael; [c] cyfrinachol: wedi’i atal fel na ellir adnabod neb.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: Vital signs, December 2020, Exampleshire
    table: Vital signs, December 2020, Exampleshire
      caption:
      row: | Dangosydd a chyfres | Medi 2020 | Hydref 2020 | Tachwedd 2020 | Rhagfyr 2020
      row: | Visits to children on a plan in time: Exampleshire | 88% | 90% | 87% | 91%
      row: | Visits to children on a plan in time: England | 90% | 90% | 90% | 90%
      row: | Visits to children on a plan in time: Targed | 95% | 95% | 95% | 95%
      row: | Visits to children on a plan in time: Audited good or better |  |  |  | 54%
      row: | Repeat referrals within twelve months: Exampleshire | 21.4% | 20.9% | 22.6% | 23.1%
      row: | Repeat referrals within twelve months: Targed | 22.0% | 22.0% | 22.0% | 22.0%
      row: | Assessments in 45 days: Exampleshire | 92% | 94% | 96% | 97%
      row: | Assessments in 45 days: Targed | 95% | 95% | 95% | 95%
      row: | Assessments in 45 days: Audited good or better |  |  |  | [x]
      row: | Contacts: Exampleshire | 512 | 498 | 530 | 541
      row: | Young people in custody: Exampleshire | 2 | 2 | 2 | 4
      row: | Health checks of looked-after children: Exampleshire | 84% | 82% | 85% | [c]
      row: | Health checks of looked-after children: Targed | 90% | 90% | 90% | 90%
      row: | Cases per social worker: Exampleshire | 17.2 | 17.9 | 18.4 | 18.8
      row: | Cases per social worker: Ystod dda | 14.0 – 18.0 | 14.0 – 18.0 | 14.0 – 18.0 | 14.0 – 18.0
  group:
    DisclosureTriangle: Disgrifiad
    1 o 4 dangosydd a aseswyd wedi methu ei darged; 2 o fewn y goddefiant; 1 wedi cyrraedd; 3 heb eu hasesu. Targed heb ei gyrraedd: Visits to children on a plan in time. 1 adroddiad yn hwyr.
    Wedi’u hatal am eu bod yn gyfrinachol: Health checks of looked-after children: Exampleshire.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot vital-signs: vital signs of a month, cy */

snapshots["vital-signs: English and Welsh, en"] = 
`  group: Vital signs
  heading: Vital signs
    1 indicator · Exampleshire · December 2020
    strong:
    541
    Up 11 (2.1%) since November 2020
  group: Show
    Legend:
    LabelText:
    radio: All (1)
    All (1)
    LabelText:
    radio: Changed (1)
    Changed (1)
  status:
    Showing the one indicator.
    button: Keys for this picture
    table: Vital signs, Exampleshire
    caption:
      row: | Indicator | Latest, Dec 2020 | Change, from Nov | Trend
      row: | Front door
      row: | Contacts | 541. December 2020. | Up 11 (2.1%) since November 2020. | From 512 in Sep 2020 to 541 in Dec 2020
  group:
    DisclosureTriangle: Notes (1)
    list:
    listitem:
      No rating: there is no target, or neither more nor less is called better.
  group:
    DisclosureTriangle: Table of figures
    group: Vital signs, Exampleshire
    table: Vital signs, Exampleshire
      caption:
      row: | Indicator and series | September 2020 | October 2020 | November 2020 | December 2020
      row: | Contacts: Exampleshire | 512 | 498 | 530 | 541
  group:
    DisclosureTriangle: Description
    1 indicator, which is not rated.
  group:
    DisclosureTriangle: Download or copy`;
/* end snapshot vital-signs: English and Welsh, en */

snapshots["vital-signs: English and Welsh, cy"] = 
`  group: Arwyddion hanfodol
  heading: Arwyddion hanfodol
    1 dangosydd · Sir Enghraifft · Rhagfyr 2020
    strong:
    541
    Cynnydd o 11 (2.1%) ers Tachwedd 2020
  group: Dangos
    Legend:
    LabelText:
    radio: Pob un (1)
    Pob un (1)
    LabelText:
    radio: Wedi newid (1)
    Wedi newid (1)
  status:
    Yn dangos yr unig ddangosydd.
    button: Bysellau ar gyfer y llun hwn
    table: Arwyddion hanfodol, Sir Enghraifft
    caption:
      row: | Dangosydd | Ffigur, Rhag 2020 | Newid, ers Tach | Tuedd
      row: | Drws ffrynt
      row: | Cysylltiadau | 541. Rhagfyr 2020. | Cynnydd o 11 (2.1%) ers Tachwedd 2020. | O 512 (Medi 2020) i 541 (Rhag 2020)
  group:
    DisclosureTriangle: Nodiadau (1)
    list:
    listitem:
      Heb asesiad: nid oes targed, neu ni ddywedir ai mwy ynteu llai sydd orau.
  group:
    DisclosureTriangle: Tabl o ffigurau
    group: Arwyddion hanfodol, Sir Enghraifft
    table: Arwyddion hanfodol, Sir Enghraifft
      caption:
      row: | Dangosydd a chyfres | Medi 2020 | Hydref 2020 | Tachwedd 2020 | Rhagfyr 2020
      row: | Cysylltiadau: Exampleshire | 512 | 498 | 530 | 541
  group:
    DisclosureTriangle: Disgrifiad
    1 dangosydd, heb ei asesu.
  group:
    DisclosureTriangle: Lawrlwytho neu gopïo`;
/* end snapshot vital-signs: English and Welsh, cy */

