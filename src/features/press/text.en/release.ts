import { formatDay, formatInstant, formatMoney, formatNumber, listOf } from '../../../platform/i18n/index.ts'
import type { release as fr } from '../text.fr/release.ts'

const many = (n: number, one: string, other: string) => `${formatNumber('en', n)} ${n === 1 ? one : other}`

export const release: typeof fr = {
  kinds: { opening: 'Call for applications', results: 'Results', closing: 'End of the cohort' },
  title: 'Press release',
  dateline: (place, day, zone) => (place ? `${place}, ${formatDay('en', day, zone)}` : formatDay('en', day, zone)),
  undated: 'Date to come',
  sought: (cohort, seats, people) =>
    `A new call for applications is open to form cohort ${cohort}: ${many(seats, 'person is sought', 'people are sought')}, among ${listOf('en', people)}.`,
  challenges: n => (n > 1 ? `The ${n} challenges` : 'The challenge'),
  challenge: (title, tagline, host) => `${title}: ${tagline} (${host}).`,
  brief: cohort => `Cohort ${cohort} in brief`,
  rows: {
    seats: 'Seats',
    contract: 'Contract',
    team: 'Teams',
    pay: 'Pay',
    call: 'Applications',
    funding: 'Funding',
    start: 'Arrival',
    span: 'Length',
  },
  contract: (kind, months, start) => `${months} months from ${start}; ${kind}`,
  team: (min, max, exceptions) =>
    [
      min === max
        ? `${many(min, 'person', 'people')} for each challenge`
        : `${min} to ${max} people for each challenge`,
      ...exceptions.map(it => `${it.title}: ${it.min === it.max ? it.min : `${it.min} to ${it.max}`}`),
    ].join('; '),
  pay: (least, most, currency) =>
    least === most
      ? `${formatMoney('en', least, currency)} net a month`
      : `${formatMoney('en', least, currency)} to ${formatMoney('en', most, currency)} net a month, by experience`,
  call: (opens, closes, zone) => `From ${formatDay('en', opens, zone)} to ${formatInstant('en', closes, zone)}`,
  support: 'Support',
  carried: 'Who runs the programme',
  roles: {
    leads: 'Programme lead',
    oversees: 'Oversight',
    invests: 'Investment',
    pays: 'Management of the fund',
    validates: 'Approval',
    partner: 'Partner',
  },
  selection: 'The selection in figures',
  figures: {
    candidates: 'Applications received',
    interviewed: 'People heard',
    fellows: 'People in the cohort',
    teams: 'Teams',
    openCode: 'Challenges whose code is open',
    datasets: 'Open data sets',
    trainings: 'Courses given to public servants',
    trained: 'People trained',
  },
  teams: 'The teams',
  teamOf: (title, host, people) =>
    `${title} (${host}): ${people.length > 0 ? listOf('en', people) : 'team to be completed'}.`,
  people: (n, name) => `${n} in ${name.toLowerCase()}`,
  balance: 'Ten months in figures',
  left: 'The challenges carried out',
  contact: 'Press contact',
  about: 'About',
  site: 'The programme’s website',
  pair: (name, value) => `${name}: ${value}`,
  end: 'End of the release',
  month: day =>
    new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day)),
  embargo: at => `EMBARGO until ${at}`,
  corrected: at => `Corrected version, published on ${at}.`,
}
