export const long = { title: 'long', metrics: {}, subjects: () => [] };
