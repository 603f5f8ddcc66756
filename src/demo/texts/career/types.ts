/** Where somebody worked: `at` completes « j’ai travaillé… », `kind` is an apposition without article. */
export type Employer = { domain: Domain; at: string; name: string; kind: string }

export const DOMAINS = [
  'transport',
  'energie',
  'sante',
  'commerce',
  'finance',
  'presse',
  'industrie',
  'agriculture',
  'logement',
  'tourisme',
  'education',
  'culture',
  'solidarite',
  'environnement',
] as const
/** `conseil`: agencies and consultancies, which work for the other domains. */
export type Domain = (typeof DOMAINS)[number] | 'conseil'

export type Job = {
  employer: Employer
  /** Years; `to` is null for the present post. */
  from: number
  to: number | null
  title: string
  /** Past participle that takes the product as its object, after « j’ai ». */
  verb: string
  /** A noun group with its article: « le moteur de réservation… ». */
  product: string
  detail: string
  result: string
  tools: string[]
}

/** The facts of a working life, from which the texts and the CV are both written. */
export type Career = {
  studies: { year: number; label: string }
  /** A first life in another trade, with the year of the change. */
  before: { year: number; label: string } | null
  jobs: Job[]
  /** Work given to the common good, possibly none; full sentences. */
  engagements: string[]
  languages: string
}

/** The words of one profile; `[a|b]` are alternatives and `{name}` are slots, see expand.ts. */
export type ProfileBank = {
  titles: string[]
  verbs: string[]
  /** For products that are studies: one does not « put a study into service ». */
  studyVerbs?: string[]
  products: Record<(typeof DOMAINS)[number], string[]>
  /** What came of it; about any product. */
  results: string[]
  /** How the work was done; about any product. */
  details: string[]
  /** What was hard in the project told at length. */
  difficulties: string[]
  /** The angle of the person in their trade. */
  stances: string[]
  stacks: string[][]
  studies: string[]
}
