import {
  AGREEMENTS,
  agreementName,
  answerName,
  contributionName,
  declarationName,
  TEAMMATE,
  WISHES,
} from '../../features/applications/rules.ts'
import type { Edition } from '../../features/edition/rules.ts'
import type { DemoCandidate } from '../people/index.ts'

/** What a candidate has typed, by the name of the field. */
export type Typed = Record<string, string>

const halfOf = (text: string) => text.slice(0, text.lastIndexOf(' ', Math.ceil(text.length / 2)))

/** The whole form as its author fills it in; of a draft never submitted, as far as they went. Empty answers are left out. */
export function typedBy(edition: Pick<Edition, 'challenges'>, candidate: DemoCandidate): Typed {
  const wishes = wishesOf(edition, candidate)
  const isFinished = candidate.fate === 'submitted' || candidate.resources !== ''
  return present({
    ...identityOf(candidate),
    [answerName('career')]: [candidate.career, candidate.experience].filter(Boolean).join('\n\n'),
    [answerName('skills')]: candidate.skillsText,
    [answerName('links')]: candidate.links.map(({ url }) => url).join('\n'),
    [answerName('resources')]: candidate.resources,
    [WISHES]: wishes.map(({ id }) => id).join(' '),
    ...Object.fromEntries(wishes.map(({ id, contribution }) => [contributionName(id, 'contribution'), contribution])),
    [TEAMMATE]: candidate.teammate ?? '',
    ...Object.fromEntries(AGREEMENTS.map(code => [agreementName(code), isFinished ? 'yes' : ''])),
  })
}

/** What was typed on the first evening: the conditions, who they are, half of their career. */
export const typedAtFirst = (candidate: DemoCandidate): Typed =>
  present({ ...identityOf(candidate), [answerName('career')]: halfOf(candidate.career) })

/** The file as first sent by somebody who sends it again, corrected: the project told at length was missing. */
export const withoutProject = (typed: Typed, { career }: DemoCandidate): Typed => ({
  ...typed,
  [answerName('career')]: career,
})

function identityOf(candidate: DemoCandidate): Typed {
  // A draft that was only opened holds nothing.
  if (candidate.city === '') return {}
  const declared = Object.entries(candidate.declarations).map(([code, it]) => [
    declarationName(code),
    it ? 'yes' : 'no',
  ])
  return {
    ...Object.fromEntries(declared),
    [answerName('first_name')]: candidate.firstName,
    [answerName('last_name')]: candidate.lastName,
    [answerName('phone')]: candidate.phone,
    [answerName('city')]: candidate.city,
    [answerName('profile')]: candidate.profile,
    [answerName('years_of_experience')]: String(candidate.yearsOfExperience),
  }
}

function wishesOf({ challenges }: Pick<Edition, 'challenges'>, candidate: DemoCandidate) {
  return candidate.wishes.map(({ challenge, contribution }) => {
    const id = challenges.find(it => it.slug === challenge)?.id
    if (!id) throw new Error(`the invented people wish for ${challenge}, which this edition does not have`)
    return { id, contribution }
  })
}

const present = (typed: Typed): Typed => Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''))
