import type { frame as french } from '../text.fr/frame.ts'

type Label = { fr: { one: string; many: string }; en: { one: string; many: string } }
type Named = { labels: { challenge: Label } }

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const frame = {
  nav: { team: 'Team', space: 'My space' },
  groups: { programme: 'Discover', part: 'Take part', news: 'Follow', data: 'Data and press', about: 'This site' },
  places: {
    challenges: ({ labels }: Named) => sentence(labels.challenge.en.many),
    cohort: 'The cohort',
    cohorts: 'All cohorts',
    achievements: 'Achievements',
    programme: 'The programme',
    making: 'How a cohort is made',
    support: 'The support',
    call: 'Apply',
    pastCall: 'The call',
    hostCall: ({ labels }: Named) => `Propose a ${labels.challenge.en.one}`,
    rules: 'Rules',
    questions: 'Frequent questions',
    hostQuestions: 'Questions of administrations',
    contact: 'Write to us',
    letter: 'Receive the newsletter',
    news: 'News',
    events: 'Online meetings',
    agenda: 'Agenda',
    press: 'Press room',
    coverage: 'Press coverage',
    figures: 'Figures',
    data: 'Open data',
    follow: 'Feeds, calendar, embedding',
    accessibility: 'Accessibility',
    privacy: 'Personal data',
    legal: 'Legal notice',
    source: 'Source code',
    map: 'Site map',
  },
  search: ({ labels }: Named) => `Search the ${labels.challenge.en.many}`,
  contact: 'Write to us',
  map: {
    title: 'Site map',
    lead: 'Every page that is open to everybody, as they are today.',
    description: 'The site map: every public page of the programme, kept up to date with the moment of the edition.',
  },
} satisfies typeof french
