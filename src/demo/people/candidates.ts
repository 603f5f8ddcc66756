import { englishDevelopers } from '../texts/english/developers.ts'
import { englishOthers } from '../texts/english/others.ts'
import type { EnglishPersona } from '../texts/english/persona.ts'
import { demoDrafts } from './drafts.ts'
import { drawFlaws } from './flawed.ts'
import { drawCity, drawIdentities, drawLinks, drawPhones, type Identity } from './identities.ts'
import { drawResubmission, drawStart, drawSubmissions, WITHDRAWALS } from './instants.ts'
import { type Spec, writePerson } from './person.ts'
import { drawLatent, drawYears, meanOf, raised } from './quality.ts'
import { dealer, type Rng, rng } from './rng.ts'
import { drawTeammates } from './teammates.ts'
import { type DemoCandidate, PROFILES, type Profile } from './types.ts'
import { dealWishes, PEOPLE, WISHES } from './wishes.ts'

/** The files counted at the closing, later withdrawals and files set aside included. */
const SUBMITTED = 208
const DRAFTS = 31
const RESUBMITTED = 14
const PERSONAS: readonly EnglishPersona[] = [...englishDevelopers, ...englishOthers]

type Person = Spec & { persona: EnglishPersona | null; submittedAt: Date }

/**
 * The people of the demonstration world for edition 2, all invented, always the same for a seed: 208 files submitted
 * before the closing (`c001` to `c208`, in the order of submission) and 31 drafts never submitted (`b001` to `b031`).
 * Of the 208, 9 are ineligible and 12 incomplete, and 4 others withdraw between the closing and the interviews: the
 * funnel of the edition counts them all. Instants are those of the real call, which closed on 27 October 2017 at 17:00
 * in Paris.
 */
export function demoCandidates(seed: string | number): DemoCandidate[] {
  const random = rng(seed).fork('candidates')
  const identities = drawIdentities(random.fork('identities'), SUBMITTED + DRAFTS)
  const phones = drawPhones(random.fork('phones'), SUBMITTED + DRAFTS)
  const deal = dealer(random.fork('texts'))
  const people = drawPeople(random)
  const files = people.map((person, index) => {
    const pen = { random: random.fork(`person/${index}`), deal }
    return fileOf(pen.random, person, identities[index] as Identity, {
      index,
      phone: phones[index] as string,
      written: person.persona ?? writePerson(pen, person),
    })
  })
  const finished = withLaterEvents(random, files)
  return [...finished, ...demoDrafts(random, deal, identities.slice(SUBMITTED), phones.slice(SUBMITTED))]
}

/** Who submits, by submission instant: profile, wishes, latent quality, and whose file is flawed. */
function drawPeople(random: Rng): Person[] {
  const instants = drawSubmissions(random.fork('instants'), SUBMITTED).sort((a, b) => a.getTime() - b.getTime())
  const specs = random.fork('order').shuffle(PROFILES.flatMap(profile => specsOf(random, profile)))
  const people = specs.map((spec, index) => {
    const own = random.fork(`quality/${index}`)
    const years = spec.persona?.years ?? drawYears(own, spec.profile)
    const latent = drawLatent(own, years)
    const submittedAt = instants[index] as Date
    return { ...spec, years, latent: spec.persona ? raised(latent, 0.5) : latent, submittedAt }
  })
  const flaws = drawFlaws(
    random.fork('flaws'),
    people.map(it => ({ ...it, byHand: it.persona !== null })),
  )
  return withStrongFiles(people.map((person, index) => ({ ...person, flaw: flaws.get(index) ?? null })))
}

/** A mean that is certain to be heard by the jury. */
const STRONG = 3

/** At least two strong files per challenge and profile, so that no seat stays empty for want of anybody to hear. */
function withStrongFiles(people: readonly Person[]): Person[] {
  const strengthened = new Set<Person>()
  for (const profile of PROFILES) {
    for (const challenge of Object.keys(WISHES[profile])) {
      const able = people
        .filter(it => it.profile === profile && it.flaw === null && it.wishes.some(wish => wish === challenge))
        .sort((one, other) => meanOf(other.latent) - meanOf(one.latent))
      for (const person of able.slice(0, 2)) strengthened.add(person)
    }
  }
  return people.map(it => {
    const lacking = strengthened.has(it) ? Math.max(0, STRONG - meanOf(it.latent)) : 0
    return { ...it, latent: raised(it.latent, lacking) }
  })
}

function specsOf(random: Rng, profile: Profile): Pick<Person, 'profile' | 'wishes' | 'persona'>[] {
  const personas = PERSONAS.filter(it => it.profile === profile)
  const byHand = personas.map(persona => ({ profile, wishes: persona.wishes.map(it => it.challenge), persona }))
  const taken = byHand.flatMap(it => it.wishes)
  const lists = dealWishes(random.fork(`wishes/${profile}`), profile, PEOPLE[profile] - byHand.length, taken)
  return [...byHand, ...lists.map(wishes => ({ profile, wishes, persona: null }))]
}

type Rest = { index: number; phone: string; written: ReturnType<typeof writePerson> }

function fileOf(random: Rng, person: Person, identity: Identity, { index, phone, written }: Rest): DemoCandidate {
  const { career, experience, skills, skillsText, resources, wishes, background } = written
  return {
    key: `c${String(index + 1).padStart(3, '0')}`,
    fate: 'submitted',
    language: person.persona ? 'en' : 'fr',
    ...identity,
    phone,
    city: drawCity(random),
    profile: person.profile,
    yearsOfExperience: person.years,
    ...{ career, experience, skills, skillsText, resources, wishes, background },
    links: drawLinks(random, person.profile, identity),
    preferences: random.shuffle(wishes.map(it => it.challenge)),
    teammate: null,
    declarations: { R1: true, R2: true, R5: true, R6: true },
    draftStartedAt: drawStart(random, person.submittedAt),
    submittedAt: person.submittedAt,
    resubmittedAt: null,
    withdrawal: null,
    flaw: person.flaw,
    latent: person.latent,
    hasCv: person.flaw?.code === 'unreadable-cv' || (person.flaw?.code !== 'career-missing' && random.chance(0.9)),
  }
}

/** Teammates, second submissions and withdrawals, which depend on everybody. */
function withLaterEvents(random: Rng, files: readonly DemoCandidate[]): DemoCandidate[] {
  const clean = files.filter(it => it.flaw === null)
  const ordinary = random.fork('withdrawals').shuffle(clean.filter(it => Math.abs(meanOf(it.latent) - 2.5) < 0.4))
  const leaving = new Map(WITHDRAWALS.map((withdrawal, index) => [ordinary[index]?.key, withdrawal]))
  const staying = clean.filter(it => !leaving.has(it.key))
  const teammates = drawTeammates(
    random.fork('teammates'),
    staying.map(it => ({
      key: it.key,
      name: `${it.firstName} ${it.lastName}`,
      profile: it.profile,
      wishes: it.wishes.map(wish => wish.challenge),
    })),
  )
  const again = random.fork('again')
  const twice = new Set(again.shuffle(staying).slice(0, RESUBMITTED))
  return files.map(file => ({
    ...file,
    teammate: teammates.get(file.key) ?? null,
    withdrawal: leaving.get(file.key) ?? null,
    resubmittedAt: twice.has(file) && file.submittedAt ? drawResubmission(again, file.submittedAt) : null,
  }))
}
