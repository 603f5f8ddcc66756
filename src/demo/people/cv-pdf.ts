import { capital, french } from '../texts/french.ts'
import { type PdfText, writePdf } from './pdf.ts'
import { rng } from './rng.ts'
import type { DemoCandidate, Profile } from './types.ts'

const WORDS = {
  fr: {
    title: 'Curriculum vitæ',
    jobs: 'Expérience',
    studies: 'Formation',
    skills: 'Compétences',
    engagements: 'Engagements',
    languages: 'Langues',
    before: 'Auparavant',
    today: 'aujourd’hui',
    years: (count: number) => `${count} ans d’expérience`,
    did: (verb: string, product: string) => `J’ai ${verb} ${product}.`,
    profiles: {
      dev: 'Développement',
      data: 'Science et ingénierie des données',
      design: 'Design',
      geo: 'Géomatique',
      project: 'Conduite de projets numériques',
    } satisfies Record<Profile, string>,
  },
  en: {
    title: 'Curriculum vitae',
    jobs: 'Experience',
    studies: 'Education',
    skills: 'Skills',
    engagements: 'Commitments',
    languages: 'Languages',
    before: 'Earlier',
    today: 'today',
    years: (count: number) => `${count} years of experience`,
    did: (verb: string, product: string) => `${capital(verb)} ${product}.`,
    profiles: {
      dev: 'Software development',
      data: 'Data science',
      design: 'Design',
      geo: 'Geomatics',
      project: 'Digital project management',
    } satisfies Record<Profile, string>,
  },
}

const INKS = [
  [0.1, 0.25, 0.45],
  [0.36, 0.14, 0.2],
  [0.1, 0.33, 0.27],
  [0.16, 0.16, 0.18],
] as const

/**
 * The CV that this candidate attaches: a valid PDF of one or two A4 pages, the same bytes every time. The file said to be
 * unreadable is one empty page.
 */
export function cvPdf(candidate: DemoCandidate): Uint8Array {
  const words = WORDS[candidate.language]
  const title = `${words.title} – ${candidate.firstName} ${candidate.lastName}`
  const language = candidate.language === 'fr' ? 'fr-FR' : 'en-GB'
  if (candidate.flaw?.code === 'unreadable-cv') return writePdf({ title: words.title, language, lines: [] })
  const ink = rng(candidate.email).pick(INKS)
  return writePdf({ title, language, lines: linesOf(candidate, ink) })
}

function linesOf(candidate: DemoCandidate, ink: PdfText['ink'] & object): PdfText[] {
  const { firstName, lastName, city, phone, email, links, language, background } = candidate
  const words = WORDS[language]
  const section = (text: string): PdfText => ({ text, size: 12.5, bold: true, before: 14, ink, rule: true })
  const plain = (text: string, before = 3): PdfText => ({ text, size: 10.5, before })
  const studies = [
    section(words.studies),
    plain(`${background.studies.year} – ${capital(background.studies.label)}`, 8),
  ]
  const skills = [section(words.skills), plain(capital(candidate.skills.join(', ')), 8)]
  const engagements = background.engagements.map((text, index) => plain(french(text), index === 0 ? 8 : 3))
  const middle = rng(email).fork('order').chance(0.5) ? [...skills, ...studies] : [...studies, ...skills]
  return [
    { text: `${firstName} ${lastName}`, size: 21, bold: true, ink },
    {
      text: `${words.profiles[candidate.profile]} – ${words.years(candidate.yearsOfExperience)}`,
      size: 12.5,
      before: 4,
    },
    plain([city, phone, email].join(' – '), 6),
    ...links.map(link => plain(`${link.label} – ${link.url}`)),
    section(words.jobs),
    ...jobLines(candidate),
    ...middle,
    ...(engagements.length > 0 ? [section(words.engagements), ...engagements] : []),
    section(words.languages),
    plain(background.languages, 8),
  ]
}

/** Each job, the latest first, then the former trade of those who changed. */
function jobLines({ background, language }: DemoCandidate): PdfText[] {
  const words = WORDS[language]
  const jobs = background.jobs
    .toReversed()
    .flatMap(({ employer, from, to, title, verb, product, detail, result, tools }) => [
      { text: `${from} – ${to ?? words.today} • ${capital(title)}`, size: 10.5, bold: true, before: 9 },
      { text: `${employer.name}, ${employer.kind}`, size: 10.5, before: 1 },
      { text: words.did(verb, product), size: 10, before: 4, indent: 12 },
      { text: french(detail), size: 10, before: 2, indent: 12 },
      { text: french(result), size: 10, before: 2, indent: 12 },
      { text: tools.join(', '), size: 9.5, before: 2, indent: 12, ink: [0.35, 0.35, 0.38] as const },
    ])
  const { before } = background
  return before === null
    ? jobs
    : [...jobs, { text: `${words.before} (${before.year}) – ${before.label}`, size: 10.5, before: 9 }]
}
