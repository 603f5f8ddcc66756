import type { Eligibility } from '../../edition/rules.ts'
import {
  AGREEMENTS,
  type Answers,
  agreementName,
  answerName,
  contributionName,
  declarationName,
  type FormEdition,
  TEAMMATE,
  wishesOf,
} from './answers.ts'
import { type Known, masker } from './mask.ts'
import { targetOf } from './wishes.ts'

/** A file as submitted. `kind` is the document's code in the edition; `size` in bytes. */
export type SubmittedFile = {
  id: number
  kind: string
  name: string
  sha256: string
  size: number
  type: string
  pages: number | null
}

type Texts = Record<string, string>
/** `profile` is there where seats are wished for. */
type WishContent = { challenge: string; profile?: string; answers: Texts }

/** What a blind reader sees: the profile, the answers and the contributions, with nothing that tells who wrote them. */
export type BlindContent = { profile: string | null; answers: Texts; wishes: WishContent[] }

export type DeclarationContent = {
  code: string
  declared: string
  testedAt: Eligibility['testedAt']
  declaredAt: string | null
}

/** What a submission is: the whole application, as it is hashed, signed and kept. Answers are by code, trimmed, empty ones left out. */
export type Content = {
  edition: { id: string; version: number }
  candidate: string
  profile: string | null
  identity: Texts
  answers: Texts
  wishes: WishContent[]
  teammate: string | null
  files: Omit<SubmittedFile, 'id'>[]
  declarations: DeclarationContent[]
  agreements: { code: string; agreedAt: string | null }[]
  blind: BlindContent
}

export type ContentEdition = FormEdition & { id: string; version: number }
type Source = { code: string; answers: Answers; files: readonly SubmittedFile[]; accountName: string }

/** The content of an application as it would be submitted now. */
export function contentOf(edition: ContentEdition, { answers, code, files, accountName }: Source): Content {
  const wishes = wishContents(edition, answers)
  const [identity, rest] = [textsOf(edition, answers, true), textsOf(edition, answers, false)]
  return {
    edition: { id: edition.id, version: edition.version },
    candidate: code,
    profile: profileOf(edition, answers),
    identity,
    answers: rest,
    wishes,
    teammate: answers.values[TEAMMATE]?.trim() || null,
    files: files.map(({ id: _, ...file }) => file),
    declarations: edition.eligibility.map(it => declarationOf(it, answers)),
    agreements: AGREEMENTS.map(it => ({ code: it, agreedAt: answers.declaredAt[agreementName(it)] ?? null })),
    blind: blindOf(edition, { rest, wishes, known: knownOf(edition, identity, accountName) }),
  }
}

/** What was submitted, with these wishes instead of its own. */
export function withWishes(edition: ContentEdition, content: Content, answers: Answers, accountName: string): Content {
  const wishes = wishContents(edition, answers)
  const known = knownOf(edition, content.identity, accountName)
  return { ...content, wishes, blind: blindOf(edition, { rest: content.answers, wishes, known }) }
}

const SELF_EVIDENT = ['links', 'email', 'phone']

type Open = { rest: Texts; wishes: WishContent[]; known: Known }

/** Links and addresses are left out whatever the edition says of them; free text is masked. */
function blindOf(edition: ContentEdition, { rest, wishes, known }: Open): BlindContent {
  const shown = edition.answers.filter(it => !it.identity && !SELF_EVIDENT.includes(it.kind))
  const mask = masker(known)
  const masked = (texts: Texts) =>
    Object.fromEntries(shown.flatMap(({ code }) => (texts[code] === undefined ? [] : [[code, mask(texts[code])]])))
  const profile = edition.answers.find(it => it.kind === 'profile' && !it.identity)
  return {
    profile: (profile && rest[profile.code]) ?? null,
    answers: masked(rest),
    wishes: wishes.map(wish => ({ ...wish, answers: masked(wish.answers) })),
  }
}

/** The names of the person and of the account. Addresses and numbers are masked as typed. */
function knownOf(edition: ContentEdition, identity: Texts, accountName: string): Known {
  const of = (test: (answer: FormEdition['answers'][number]) => boolean) =>
    edition.answers.filter(it => it.identity && test(it)).flatMap(({ code }) => identity[code] ?? [])
  return { names: [...namesIn(edition, identity), accountName], exact: of(it => SELF_EVIDENT.includes(it.kind)) }
}

/** What somebody is called, by the identity answers whose code says that it is a name, in the order of the form. */
export const namesIn = (edition: Pick<FormEdition, 'answers'>, identity: Record<string, string>): string[] =>
  edition.answers
    .filter(({ code, kind, identity: own }) => own && kind === 'line' && /name/i.test(code))
    .flatMap(({ code }) => identity[code] ?? [])

function textsOf(edition: ContentEdition, { values }: Answers, identity: boolean): Texts {
  const asked = edition.answers.filter(answer => !answer.perWish && answer.identity === identity)
  return filled(asked.map(({ code }) => [code, values[answerName(code)]]))
}

const wishContents = (edition: ContentEdition, answers: Answers): WishContent[] =>
  wishesOf(answers).map(wish => ({
    ...wished(wish),
    answers: filled(
      edition.answers
        .filter(answer => answer.perWish)
        .map(({ code }) => [code, answers.values[contributionName(wish, code)]]),
    ),
  }))

function wished(wish: string): Omit<WishContent, 'answers'> {
  const { challenge, profile } = targetOf(wish)
  return profile === undefined ? { challenge } : { challenge, profile }
}

const filled = (pairs: [string, string | undefined][]): Texts =>
  Object.fromEntries(pairs.flatMap(([code, value]) => (value?.trim() ? [[code, value.trim()]] : [])))

function profileOf(edition: ContentEdition, { values }: Answers): string | null {
  const asked = edition.answers.find(answer => answer.kind === 'profile')
  return (asked && values[answerName(asked.code)]) || null
}

const declarationOf = ({ code, testedAt }: Eligibility, answers: Answers): DeclarationContent => ({
  code,
  declared: answers.values[declarationName(code)] ?? '',
  testedAt,
  declaredAt: answers.declaredAt[declarationName(code)] ?? null,
})

/** One wish as later slices read it: a single text, whatever the number of questions asked per wish. */
export const contributionOf = (wish: WishContent): string => Object.values(wish.answers).join('\n\n')
