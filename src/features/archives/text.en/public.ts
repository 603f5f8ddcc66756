import type { pub as french } from '../text.fr/public.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const pub: typeof french = {
  skills: {
    datascience: 'data science',
    dataengineering: 'data engineering',
    design: 'design',
    dev: 'development',
    geomatique: 'geomatics',
  },
  challenges: count => many(count, 'challenge', 'challenges'),
  fellows: count => many(count, 'fellow', 'fellows'),
  seats: count => many(count, 'seat', 'seats'),
  mentors: count => many(count, 'mentor', 'mentors'),
  places: count => many(count, 'place', 'places'),
  months: count => many(count, 'month', 'months'),
  outside: '(another site)',
  editions: {
    title: 'Cohorts',
    description: 'Every cohort of the programme, past and present: its challenges, its size and where it worked.',
    lead: 'Each cohort, its challenges, and how many people took them on.',
    frieze: 'The cohorts, year by year',
    friezeLabel: (count, unit) =>
      `Time line of ${count} cohorts, one square ${unit > 1 ? `for ${unit} challenges` : 'a challenge'}`,
    friezeNote: unit =>
      `One square ${unit > 1 ? `for ${unit} challenges` : 'a challenge'}; a cohort that is under way has light squares.`,
    list: 'Cohort by cohort',
    running: 'Cohort under way',
    later:
      'Some of these cohorts came after the date of this demonstration: their data are those of the programme as it was.',
    empty: 'No past cohort has been taken over yet.',
    columns: {
      edition: 'Cohort',
      year: 'Year',
      challenges: 'Challenges',
      fellows: 'Fellows or seats',
      places: 'Places',
    },
  },
  edition: {
    description: (title, challenges) =>
      `${title}: ${challenges} in the public interest, taken on inside administrations, with their teams and results.`,
    lead: year => `The cohort of ${year}.`,
    challenges: 'Its challenges',
    none: 'The challenges of this cohort are not held here.',
    people: 'Those who made it',
    peopleNote: 'Only people whose name may be shown are here, and they can take it back at any time.',
    nobody: 'The names of the people of this cohort are not shown.',
    fellow: 'Fellow',
    mentor: 'Mentor',
    figures: { challenges: 'challenges', fellows: 'fellows', mentors: 'mentors', hosts: 'administrations' },
  },
  challenge: {
    description: (title, host) =>
      `${title}, a challenge in the public interest at ${host}: its team, figures, results and source code.`,
    facts: 'In short',
    host: 'Administration',
    place: 'Place',
    edition: 'Cohort',
    year: 'Year',
    length: 'Length',
    skills: 'Skills',
    team: 'Team',
    links: 'Links',
    website: 'The site',
    code: 'The source code',
    poster: 'The poster (PDF)',
    figures: 'Key figures',
    projects: 'What was made',
    open: 'See it',
    videos: 'Videos',
    video: 'Watch the video',
    people: 'The team',
    share: 'Share',
    embed: 'Show this challenge on your site',
    others: 'The other challenges of the cohort',
  },
  links: { website: 'site', github: 'GitHub', gitlab: 'GitLab', twitter: 'Twitter', linkedin: 'LinkedIn' },
}
