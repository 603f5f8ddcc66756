import type { Challenge, Document } from '../../edition/rules.ts'
import {
  type Answers,
  declarationName,
  documentName,
  type Field,
  type FormEdition,
  fieldsOf,
  WISHES,
  wishesOf,
  wishesWritten,
} from './answers.ts'
import { STEPS, type Step } from './steps.ts'
import { targetOf, wishesOffered } from './wishes.ts'

/** What is wrong with an answer, or that it is not there yet. */
export type Fault =
  | { code: 'empty' }
  | { code: 'too_long'; max: number; over: number }
  | { code: 'not_an_email' }
  | { code: 'not_a_phone' }
  | { code: 'not_a_number'; max: number | undefined }
  | { code: 'not_a_profile' }
  | { code: 'not_a_link'; line: string }
  | { code: 'too_many_links'; max: number }
  | { code: 'too_few_wishes'; min: number }
  | { code: 'too_many_wishes'; max: number; count: number }
  | { code: 'wish_twice' }
  | { code: 'wish_withdrawn'; challenges: string[] }
  | { code: 'file_missing' }
  | { code: 'not_agreed' }

export type Problem = Fault & { name: string; step: Step }

/** What the form is checked against: the edition, and the challenges one may still wish for. */
export type Asked = FormEdition & {
  profiles: readonly { code: string }[]
  challenges: readonly Pick<Challenge, 'id' | 'seats'>[]
}
export type Given = { answers: Answers; files: readonly { kind: string }[]; challenges: readonly string[] }

/** Everything that keeps this application from being complete, in the order of the form. A pure reading: saving never asks it. */
export function missing(edition: Asked, given: Given): Problem[] {
  const open = openWishes(edition, given.challenges)
  const wishes = wishesOf(given.answers).filter(it => open.includes(it))
  const typed = fieldsOf(edition, wishes).flatMap(field => {
    const fault = faultIn(edition, given, field)
    return fault ? [{ ...fault, name: field.name, step: field.step }] : []
  })
  const all = [...typed, ...filesMissing(edition.documents, given.files)]
  return all.toSorted((a, b) => STEPS.indexOf(a.step) - STEPS.indexOf(b.step))
}

/** Whether something typed must be changed, as opposed to something not typed yet. */
export const isWrong = ({ code }: Fault): boolean =>
  !['empty', 'file_missing', 'not_agreed', 'too_few_wishes'].includes(code)

/** The declarations answered by no: such an application is kept, and cannot be submitted. */
export const declaredAgainst = (edition: Pick<FormEdition, 'eligibility'>, answers: Answers): string[] =>
  edition.eligibility.filter(({ code }) => answers.values[declarationName(code)] === 'no').map(({ code }) => code)

/** Whether every declaration of eligibility has an answer, yes or no: the rest of the form opens then. */
export const hasDeclared = (edition: Pick<FormEdition, 'eligibility'>, answers: Answers): boolean =>
  edition.eligibility.every(({ code }) => answers.values[declarationName(code)])

const filesMissing = (documents: readonly Document[], files: Given['files']): Problem[] =>
  documents
    .filter(({ code, required }) => required && !files.some(file => file.kind === code))
    .map(({ code }) => ({ code: 'file_missing', name: documentName(code), step: 'files' }))

function faultIn(edition: Asked, given: Given, field: Field): Fault | undefined {
  const value = (given.answers.values[field.name] ?? '').trim()
  if (field.name === WISHES) return faultInWishes(edition, given)
  if (value === '') return field.required ? { code: field.kind === 'agreement' ? 'not_agreed' : 'empty' } : undefined
  const length = field.kind === 'links' ? 0 : [...value].length
  if (field.max !== undefined && field.kind !== 'integer' && length > field.max)
    return { code: 'too_long', max: field.max, over: length - field.max }
  return faultOfKind(edition, field, value)
}

function faultOfKind(edition: Asked, { kind, max }: Field, value: string): Fault | undefined {
  const most = max ?? Number.POSITIVE_INFINITY
  if (kind === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? undefined : { code: 'not_an_email' }
  if (kind === 'phone') return /^\+?[\d\s().-]{6,}$/.test(value) ? undefined : { code: 'not_a_phone' }
  if (kind === 'integer')
    return /^\d{1,4}$/.test(value) && Number(value) <= most ? undefined : { code: 'not_a_number', max }
  if (kind === 'profile')
    return edition.profiles.some(({ code }) => code === value) ? undefined : { code: 'not_a_profile' }
  return kind === 'links' ? faultInLinks(linesOf(value), most) : undefined
}

/** The wishes that an edition offers among the challenges one may still wish for. */
const openWishes = (edition: Pick<Asked, 'wishes' | 'challenges'>, challenges: readonly string[]): string[] =>
  wishesOffered(edition).filter(it => challenges.includes(targetOf(it).challenge))

function faultInWishes(edition: Asked, { answers, challenges }: Given): Fault | undefined {
  const { wishes } = edition
  const wished = wishesOf(answers)
  if (wished.length > wishes.max) return { code: 'too_many_wishes', max: wishes.max, count: wished.length }
  const open = openWishes(edition, challenges)
  const withdrawn = wished.filter(it => !open.includes(it)).map(it => targetOf(it).challenge)
  if (withdrawn.length > 0) return { code: 'wish_withdrawn', challenges: [...new Set(withdrawn)] }
  if (wishesWritten(answers).length > wished.length) return { code: 'wish_twice' }
  return wished.length < wishes.min ? { code: 'too_few_wishes', min: wishes.min } : undefined
}

/** In signs; longer than the addresses that people copy, and short enough to be read. */
const LONGEST_LINK = 2000

function faultInLinks(links: readonly string[], max: number): Fault | undefined {
  const strange = links.find(line => line.length > LONGEST_LINK || !/^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(line))
  if (strange !== undefined) return { code: 'not_a_link', line: strange }
  return links.length > max ? { code: 'too_many_links', max } : undefined
}

/** The lines of a text that hold something. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** The steps in which something is missing, each once, in the order of the form. */
export const unfinishedSteps = (problems: readonly Problem[]): Step[] => [...new Set(problems.map(({ step }) => step))]
