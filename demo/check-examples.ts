// Three small datasets of a county that does not exist, as texts that an author can start from.

const sound = `{
  "widget": "indicator-trend",
  "title": "Children looked after, rate per 10,000",
  "area": "Exampleshire",
  "measure": { "unit": "per 10,000", "kind": "stock", "direction": "low", "decimals": 0 },
  "periods": ["2020-21", "2021-22", "2022-23", "2023-24", "2024-25"],
  "series": [
    { "name": "Exampleshire", "role": "area",
      "values": [82, 88, "[c]", 79, { "value": 75, "marks": ["p"] }] },
    { "name": "Statistical neighbours, average", "role": "neighbours",
      "values": [98, 101, 104, 103, 101] },
    { "name": "England", "role": "national", "values": [67, 70, 71, 70, 67] }
  ],
  "target": { "value": 78, "tolerance": 4, "by": "2025-26" },
  "events": [{ "period": "2021-22", "label": "New case management system", "break": true }],
  "source": { "name": "Made-up figures", "published": "2025-11-20" }
}
`;

const faulty = `{
  "widget": "indicator-trend",
  "title": "Visits in time (made-up figures, with mistakes in the file)",
  "aera": "Exampleshire",
  "measure": { "unit": "percent", "kind": "flow", "direction": "up" },
  "periods": ["2021-22 Q1", "2021-22 Q2", "Summer", "2021-22 Q4"],
  "series": [
    { "name": "Exampleshire", "role": "area", "values": [88, "90", 87, 91] },
    { "name": "Sampleshire", "role": "neighbours", "values": [90, 91, 92] }
  ]
}
`;

const dangerous = `{
  "widget": "indicator-trend",
  "title": "Children placed in custody (made-up figures)",
  "area": "Exampleshire",
  "measure": { "unit": "count", "kind": "flow", "direction": "low" },
  "periods": ["2020-21", "2021-22", "2022-23", "2023-24", "2024-25"],
  "series": [
    { "name": "Exampleshire", "role": "area", "values": [9, 3, 7, 4, 0] }
  ]
}
`;

/** The title of each, by which it is chosen, and its text. */
export const checkExamples: Readonly<Record<string, string>> = {
  'A small dataset': sound,
  'One with mistakes': faulty,
  'One that must not be published': dangerous,
};
