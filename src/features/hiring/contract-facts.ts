import { done, type Result } from '../../kernel/result.ts'
import { dayOf } from '../edition/index.ts'
import type { Edition, Text } from '../edition/rules.ts'
import { challengeOf } from '../offers/rules.ts'
import {
  type ContractFacts,
  type Experience,
  type HiringFile,
  type PayRefusal,
  payOf,
  type Reckoning,
  reckoningDay,
} from './rules.ts'

type Person = Pick<HiringFile, 'name' | 'challengeId' | 'profile' | 'startsOn' | 'endsOn' | 'appliedAt' | 'offeredAt'>

/** What somebody's contract says, from the edition and their file; their pay is computed here, and nowhere else. */
export function factsOf(
  edition: Edition,
  file: Person,
  experience: Experience | undefined,
): Result<ContractFacts, PayRefusal> {
  const countedOn = reckoningDay(edition.pay, daysOf(edition, file))
  const pay = payOf(edition.pay, experience, countedOn)
  if (!pay.ok) return pay
  const challenge = challengeOf(edition, file.challengeId)
  if (!challenge) throw new Error(`edition ${edition.id} has no challenge ${file.challengeId}`)
  const { host, place, title } = challenge
  return done({
    ...{
      employer: { fr: employerIn('fr', host), en: employerIn('en', host) },
      person: file.name,
      challenge: title,
      profile: file.profile,
      place,
    },
    ...{ startsOn: file.startsOn, endsOn: file.endsOn, ...pay.value, clearance: challenge.clearance ?? false },
    ...(edition.pay.rule === 'by_experience' && experience && { experience: { ...experience, countedOn } }),
  })
}

type Host = { name: Text; institution: Text }

/** A ministry that hosts by itself is named once. */
const employerIn = (lang: 'fr' | 'en', { institution, name }: Host): string =>
  name[lang] === institution[lang] ? name[lang] : `${name[lang]}, ${institution[lang]}`

/** What the file already knows of somebody's experience. */
export const experienceIn = (file: Pick<HiringFile, 'careerStartedOn' | 'experienceYears'>): Experience | undefined =>
  file.careerStartedOn !== null
    ? { startedOn: file.careerStartedOn }
    : file.experienceYears !== null
      ? { years: file.experienceYears }
      : undefined

/** A day that is not known, as for somebody who never applied, is taken to be the first of the contract. */
export const daysOf = (
  { zone }: Pick<Edition, 'zone'>,
  { startsOn, appliedAt, offeredAt }: Pick<HiringFile, 'startsOn' | 'appliedAt' | 'offeredAt'>,
): Reckoning => ({
  application: appliedAt ? dayOf(appliedAt, zone) : startsOn,
  offer: offeredAt ? dayOf(offeredAt, zone) : startsOn,
  start: startsOn,
})
