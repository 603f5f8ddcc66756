import { BIOGRAPHY_MAX } from '../../features/offers/rules.ts'
import type { DemoCandidate, Profile } from '../people/index.ts'

const TRADES: Record<'fr' | 'en', Record<Profile, string>> = {
  fr: {
    dev: 'Développement',
    data: 'Science des données',
    design: 'Design',
    geo: 'Géomatique',
    project: 'Gestion de projet numérique',
  },
  en: {
    dev: 'Software development',
    data: 'Data science',
    design: 'Design',
    geo: 'Geomatics',
    project: 'Digital project management',
  },
}

/** The two lines that somebody selected lets the cohort's page say of them. */
export function biographyOf({ background, language, profile, skills, yearsOfExperience }: DemoCandidate): string {
  const known = skills.slice(0, 3).join(', ')
  const employer = background.jobs.at(-1)?.employer.name
  const years = language === 'fr' ? `${yearsOfExperience} ans d’expérience` : `${yearsOfExperience} years of experience`
  const last = employer && (language === 'fr' ? `dernièrement chez ${employer}` : `most recently at ${employer}`)
  const parts = [TRADES[language][profile], years, last].filter(Boolean).join(', ')
  return `${parts}.${known && ` ${known}.`}`.slice(0, BIOGRAPHY_MAX)
}
