import { plural } from '../../platform/i18n/index.ts'
import { KEPT_MONTHS, SMALLEST } from './rules.ts'
import type { fr } from './text.fr.ts'

const many = (n: number, one: string, more: string) => plural('en', n, { one: `# ${one}`, other: `# ${more}` })

export const en: typeof fr = {
  counting: {
    title: 'How readers are counted',
    short:
      'We count the pages that are read, ourselves and without cookies: no IP address, identifier or fingerprint is kept, and nothing is passed on to anybody. You can ask not to be counted.',
    link: 'What is counted, and how not to be',
  },
  about: 'What we count of the pages that are read, without cookies or identifiers, and how to ask not to be counted.',
  lead: 'To know which pages are useful, without knowing who reads them.',
  counted: 'What is counted',
  countedItems: [
    'For each day, how many times each public page is read, and in which language.',
    'How many visits begin: how many pages are opened from another site, a bookmark or a typed address.',
    `The domain of the site a visit comes from. Below ${SMALLEST} visits in a month, its name is not kept.`,
    'Whether the screen is that of a phone, a tablet or a computer.',
  ],
  separate: 'These figures are kept apart: nobody can know which page was read on which device, or coming from where.',
  never: 'What never is',
  neverItems: [
    'Your IP address, your browser, your way from one page to the next: nothing is written about you, not even hashed.',
    'What you search for or type: the end of addresses, after the question mark, is left out.',
    'How much somebody’s page is read: those about people are counted together.',
    'Visits of people who are signed in, of robots, and of browsers that send “Do Not Track” or “Global Privacy Control”.',
  ],
  kept: 'For how long',
  keptBody: `The figures of a day are kept for ${KEPT_MONTHS} months, then added up by month. The programme’s team uses them to improve this site, and for nothing else.`,
  why: 'Why there is no banner',
  whyBody:
    'Nothing is stored or read on your device in order to count, and the figures are anonymous as soon as they are written. The French data protection authority (CNIL) asks for no consent for audience measurement limited to these conditions.',
  choice: 'Your choice',
  isCounted: 'The pages you read with this browser are counted.',
  isUncounted: 'The pages you read with this browser are no longer counted.',
  stop: 'Stop counting me',
  resume: 'Count me again',
  choiceHint:
    'This choice is kept for thirteen months in a cookie that holds nothing else. Unless you choose, no cookie is set.',
  stopped: 'Noted: this browser is no longer counted.',
  resumed: 'Noted: this browser is counted again.',

  title: 'Readers of the site',
  teamLead: (from, to) => `${from} to ${to}. Pages read by people who are signed in are not counted.`,
  how: 'How we count',
  moments: 'Moments of the edition',
  moment: {
    month: 'The last 30 days',
    call: 'During the call',
    selection: 'From closing to announcement',
    fellowship: 'The ten months',
    all: 'The whole edition',
  },
  visits: n => many(n, 'visit', 'visits'),
  reads: n => many(n, 'page read', 'pages read'),
  stats: { visits: 'Visits', reads: 'Pages read', perVisit: 'Pages a visit' },
  best: day => `Pages read on ${day}, the most read day`,
  none: 'No page was read in this stretch',
  noneBody: 'Visits will be here ten seconds after they are made.',
  over: { day: 'Day by day', week: 'Week by week', month: 'Month by month' },
  chart: 'Visits and pages read',
  legendVisits: 'Visits',
  legendReads: 'Other pages read',
  table: 'The same figures as a table',
  from: { day: 'Day', week: 'Week of', month: 'Month of' },
  pages: 'Most read pages',
  page: 'Page',
  origins: 'Where readers come from',
  origin: 'Site',
  direct: 'Typed address, bookmark or message',
  other: 'Rare sites',
  langs: 'Languages',
  lang: 'Language',
  langNames: { fr: 'French', en: 'English' },
  devices: 'Devices',
  device: 'Device',
  deviceNames: { phone: 'Phone', tablet: 'Tablet', computer: 'Computer' },
  csv: 'Download the figures of each day (CSV)',
  csvColumns: ['day', 'visits', 'pages_read'],
  team: 'Team',
}
