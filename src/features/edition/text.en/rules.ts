import type { rules as french } from '../text.fr/rules.ts'

/** The rules, article by article. What belongs to one edition comes from it. */
export const rules: typeof french = {
  title: 'Rules',
  contents: 'Contents',
  article: (number, title) => `Article ${number} – ${title}`,
  annex: title => `Annex – ${title}`,
  onDay: day => `on ${day}`,
  preamble: 'Preamble',
  inArticle: 'article',

  purpose: 'Purpose',
  purposeBody: (edition, { many }, months) =>
    `These rules set the terms of the call for applications “${edition}”. The people selected are hired for ${months} months and work on the ${many} of {article:defis} with teams of the administration.`,
  named: ({ many }) => `The people selected are called “${many}”.`,
  website: address => `The programme’s website: ${address}`,
  institutions: 'Who is behind the programme',
  roles: {
    leads: 'leads the programme',
    oversees: 'parent institution',
    invests: 'investment',
    pays: 'payment of funds',
    validates: 'approval of the final list',
    partner: 'partner',
  },

  challenges: ({ many }) => `The ${many} and the teams`,
  challengesBody: (count, { many }, places, months) =>
    `The call covers ${count} ${many}. ${places} places are announced, for ${months} months.`,
  teams: ({ one }, min, max) => `Each ${one} is given to a team of ${min} or ${max} people, with exceptions.`,
  teamException: (challenge, min, max) =>
    min === max
      ? `Exception, ${challenge}: ${min} ${min > 1 ? 'people' : 'person'}.`
      : `Exception, ${challenge}: ${min} to ${max} people.`,
  chosenBy: ({ many }, days) => `A jury chose the ${many} ${days}.`,
  columns: { host: 'Host administration', place: 'Place', seats: 'Seats' },
  challengesTable: ({ many }) => `The ${many} and their seats`,
  seats: (count, profile) => `${profile} (${count})`,
  noChallenge: 'The list will be published here.',
  sheets: 'The detailed sheet of each of them, with its seats, is published here: {site:/en/challenges}',
  selfFunded: 'funded by its host administration',
  clearance: 'subject to a security clearance',

  eligibility: 'Who may apply',
  eligibilityBody: 'All these conditions apply.',
  tested: when => `They are tested ${when}.`,
  testedAt: {
    application: 'on the day of the application',
    decision: 'on the day of the decision',
    start: 'when the cohort starts',
  },

  applying: 'Applying',
  call: (opens, closes) => `The call opens on ${opens}. It closes on ${closes}.`,
  clock: 'The server’s clock decides: an application sent at that instant or after it is no longer received.',
  formAt: address => `The file is filled in and sent at this address: ${address}.`,
  exclusive: 'It is the only way to apply: what arrives otherwise is not examined.',
  wishes: ({ one, many }, min, max) =>
    min === max
      ? `Each application aims at ${max} ${max > 1 ? many : one}.`
      : `Each application aims at ${min} to ${max} ${many}.`,
  unranked: 'Wishes are not ranked.',
  ranked: 'Wishes are ranked by preference.',
  orderAsked: 'People heard by the jury are asked for their order of preference on the day of the interview.',
  teammate:
    'You may name one person you would like to work with. The jury takes it into account when forming teams; selection remains individual.',
  asked: 'The file comprises:',
  optional: 'optional',
  perWish: ({ one }) => `for each ${one} asked for`,
  documents: (size, pages) => `at most ${size} and ${pages} pages`,
  complete:
    'Everyone provides all that is needed to study their file, at preselection and before the jury. A file that is incomplete when the call closes is set aside.',
  changes:
    'A file that was sent may be changed and sent again until the call closes, and withdrawn at any time. A signed receipt says what arrived, and when.',

  criteriaTitle: 'Selection criteria',
  selection: 'Preselection, jury and decision',
  preselectionTitle: 'Preselection',
  setAside:
    'Set aside are incomplete files, those of people who do not meet the conditions of {article:eligibilite}, and those that do not meet the criteria of {article:criteres}.',
  juryTitle: 'The jury',
  jurors: 'Who sits for each of them',
  jurorRole: 'Position',
  decisionTitle: 'The decision',
  assessed:
    'The jury hears the people preselected and assesses their applications by the criteria of {article:criteres}.',
  preselection: (by, days) => `Eligible and complete files are preselected by ${by}, ${days}.`,
  withMentors: many => `The ${many} take part in it.`,
  readings: (count, blind) =>
    `Each file is read ${count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`}${blind ? ', without the person’s identity' : ''}.`,
  criteria: 'Selection rests on these criteria:',
  scale: (min, max, total) => `Each criterion is marked from ${min} to ${max}, for a total out of ${total}.`,
  interviews: days => `People preselected are heard ${days} by a jury made of:`,
  remarks: 'The programme team’s remarks on files are passed on to the jury.',
  charterSigned: 'Every member of the jury signs the charter of ethics and confidentiality before opening a file.',
  ranking: ({ one }) => `The jury draws up one ranked list per ${one} and profile.`,
  validation: authority => `The final list is submitted for approval to ${authority}.`,

  results: 'Results',
  notified: when => `Everyone receives their answer on ${when}.`,
  notifiedBy: day => `Everyone receives their answer before ${day}.`,
  answer: days =>
    `An offer stands for ${days} days. After that, or if it is declined, the programme team may make it to the next person.`,
  announced: when => `The cohort is publicly announced on ${when}.`,
  announcedBy: day => `The cohort is publicly announced before ${day}.`,
  atTheLatest: day => `It takes place before ${day}, even if the calendar changes.`,
  sealed: 'No result is disclosed before these dates.',

  contract: 'Contract, pay and funding',
  contractBody: (kind, months) => `People selected sign a ${kind}, for ${months} months.`,
  pay: amount => `Pay is ${amount} net a month.`,
  payBand: (years, amount, exactly) => {
    if (years === undefined) return `Above that: ${amount} net a month.`
    return exactly === 'lower'
      ? `Up to and including ${years} years of experience: ${amount} net a month.`
      : `Fewer than ${years} years of experience: ${amount} net a month.`
  },
  payCounted: {
    application: 'Experience is counted on the day the application is submitted.',
    offer: 'Experience is counted on the day the place is offered.',
    start: 'Experience is counted on the first day of the contract.',
  },
  starts: day => `Arrival is planned on ${day}.`,
  startsAround: day => `Arrival is planned around ${day}, depending on people and administrations.`,
  ends: day => `The last day is ${day}.`,
  fundedBy: source => `Funding: ${source}.`,
  selfFunding: ({ many }) => `Some ${many} are funded by their host administration, on the same terms.`,

  support: 'Support',
  commitments: 'Commitments of people',
  hostsTitle: ({ many }) => `Commitments of ${many}`,
  candidates: 'People who apply undertake:',
  fellows: ({ many }) => `The ${many} undertake:`,
  hosts: ({ many }) => `The ${many} undertake:`,
  general: 'General provisions',
  data: 'Personal data',
  dataRows: {
    purpose: 'Why',
    readers: 'Who reads it',
    basis: 'On what basis',
    kept: 'For how long',
    rights: 'Your rights',
    contact: 'Whom to write to',
  },
  kept: years => `At most ${years} years after the application is filed.`,
  subject: subject => `Subject of the message: “${subject}”.`,
  versionsTitle: 'Acceptance, versions and language',
  acceptance: 'Applying, or proposing a challenge, means accepting these rules.',
  versionsBody:
    'Each version of these rules is published with a number, an instant and a reason, and stays at its address: {site:/en/rules/versions}. A change during the call makes a new version, whose differences are shown. People who applied under an earlier one find it at the same address.',
  authoritative: 'The French version is authoritative; this translation is for information.',
  charterVersion: version => `Version of ${version}.`,
}
