/** Where words that belong to no single move come from. */
interface Topic {
  readonly sources: readonly string[];
  /** Date the words were last checked against the sources (WORDS-5). */
  readonly reviewed: string;
}

/** The topics besides the moves, in the order they are listed: which signs need help, a pop, the long run, how often, the desk. */
export const topics = {
  signs: {
    sources: [
      'https://doi.org/10.2519/jospt.2020.9971',
      'https://norfolkandwaveneycommunityhealth.nhs.uk/msk/refer-yourself/systmconnect/got-back-pain/',
      'https://www.chcpmsk.org.uk/body-parts/back',
      'https://redflagsymptoms.co.uk/back-pain',
    ],
    reviewed: '2026-11-26',
  },
  pop: {
    sources: ['https://doi.org/10.1186/s12998-022-00454-0', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4398549'],
    reviewed: '2026-11-26',
  },
  longTerm: {
    sources: [
      'https://www.ncbi.nlm.nih.gov/books/NBK599210/',
      'https://doi.org/10.1016/S0140-6736(24)00755-4',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC11481281',
    ],
    reviewed: '2026-11-26',
  },
  intervals: {
    sources: [
      'https://doi.org/10.1111/sms.14769',
      'https://www.ccohs.ca/oshanswers/ergonomics/office/stretching.html',
      'https://www.cochrane.org/CD012886',
      'https://www.afdn.org/actualite/anses-nouvelles-recommandations-ruptures-sedentarite',
      'https://newcastle-hospitals.nhs.uk/services/newcastle-occupational-health-service/physiotherapy/1-minute-body-check',
    ],
    reviewed: '2026-11-24',
  },
  desk: {
    sources: [
      'https://www.aber.ac.uk/en/hse/proc-prac/dse/12pointworkstationplan/',
      'https://uwaterloo.ca/safety-office/occupational-health-safety/ergonomics/office-ergonomics',
    ],
    reviewed: '2026-11-24',
  },
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof topics;

export const topicNames = Object.keys(topics) as readonly TopicName[];
