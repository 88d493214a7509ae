// The texts of what is asked of figures that are to be a funnel.

export const funnelWords = {
  as: {
    label: 'What are the figures?',
    help: 'Contacts may be divided by who made them, by what became of them or by the level of need. A journey goes from stage to stage.',
    choices: {
      outcomes: 'What became of contacts',
      sources: 'Who made contact',
      levels: 'Levels of need, the lowest first',
      journey: 'Stages of a journey, first to last',
    },
  },
  within: {
    /** @param said with what they begin, in quotation marks */
    label: ({ said, rows }: { said: readonly string[]; rows: string }): string =>
      `Rows that begin with ${said.join(' or ')}: ${rows}`,
    help: 'They are said to be some of the row above. Drawn beside it, the same contacts would be counted twice.',
    choices: {
      out: 'They are counted in that row: leave them out',
      own: 'They are not counted in that row: draw them too',
    },
  },
  stage: {
    label: ({ name }: { name: string }): string => `${name}: what is counted?`,
    help: 'A child may have several referrals, and a contact may lead to none: stages are compared only where they count alike.',
    /** Where a stage may be left out. */
    helpOpen:
      'A child may have several referrals, and a contact may lead to none: stages are compared only where they count alike. Left open, it is no stage.',
    choices: {
      'contacts flow': 'Contacts in the period',
      'episodes flow': 'Episodes begun in the period',
      'children flow': 'Children in the period',
      'families flow': 'Families in the period',
      'episodes stock': 'Episodes on a day',
      'children stock': 'Children on a day',
      'families stock': 'Families on a day',
    },
  },
};
