export const bytes = { title: 'bytes', metrics: {}, subjects: () => [] };
