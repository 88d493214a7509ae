export const growth = { title: 'growth', metrics: {}, subjects: () => [] };
