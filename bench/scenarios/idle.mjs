export const idle = { title: 'idle', metrics: {}, subjects: () => [] };
