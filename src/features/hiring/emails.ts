import { type Address, href } from '../../kernel/address.ts'
import type { Day } from '../../kernel/day.ts'
import { formatDay, type Lang } from '../../platform/i18n/index.ts'
import { composeMail, type NewMail } from '../../platform/mail/index.ts'
import type { Edition } from '../edition/rules.ts'
import { challengeOf } from '../offers/rules.ts'
import { paths } from './paths.ts'
import type { Contract, Decision, HiringFile } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

type Reader = { personId: number; name: string; email: string; lang: Lang }
type About = { edition: Edition; file: HiringFile; publicUrl: string }
type Part = string | { action: string; url: string }

const wordsIn = (lang: Lang) => ({ fr, en })[lang].letters

/** A letter that leaves by a declared rule, and says so. */
function letter({ edition }: About, reader: Reader, it: { kind: string; subject: string; parts: Part[] }): NewMail {
  const { lang } = reader
  const t = wordsIn(lang)
  const team = edition.institutions.find(({ roles }) => roles.includes('leads'))?.name[lang]
  const words = composeMail({
    ...{ lang, subject: it.subject, greeting: t.hello(reader.name), parts: it.parts },
    closing: t.closing(team ?? edition.programme.name[lang]),
    footer: t.automatic(edition.title[lang]),
  })
  const to = { personId: reader.personId, recipient: reader.email }
  return { ...words, ...to, editionId: edition.id, kind: `hiring.${it.kind}`, state: 'approved' }
}

const at = ({ edition, publicUrl }: About, lang: Lang, address: Address, params = {}) =>
  publicUrl + href(address, lang, params, { edition: edition.id })
const mine = (about: About, lang: Lang) => ({ action: wordsIn(lang).open, url: at(about, lang, paths.mine) })
const ours = (about: About, lang: Lang) => ({
  action: wordsIn(lang).file,
  url: at(about, lang, paths.file, { id: about.file.id }),
})
const theirs = (about: About, lang: Lang) => ({
  action: wordsIn(lang).follow,
  url: at(about, lang, paths.challenge, { slug: challengeOf(about.edition, about.file.challengeId)?.slug ?? '' }),
})

const titleOf = ({ edition, file }: About) => challengeOf(edition, file.challengeId)?.title ?? file.challengeId
const termIn = (about: About, lang: Lang) => ({
  title: titleOf(about),
  from: formatDay(lang, about.file.startsOn),
  to: formatDay(lang, about.file.endsOn),
})

/** To the fellow: the contract is there to be read, and signed in its turn. */
export function contractReadyEmail(about: About, { version }: Pick<Contract, 'version'>): NewMail {
  const { edition, file } = about
  const t = wordsIn(file.lang)
  const [subject, lead] = version > 1 ? [t.readyAgainSubject, t.readyAgain] : [t.readySubject, t.ready]
  const first = edition.hiring?.signatures[0] ?? 'fellow'
  const parts = [lead(termIn(about, file.lang)), t.order[first], mine(about, file.lang)]
  return letter(about, file, { kind: 'contract_ready', subject: subject(titleOf(about)), parts })
}

/** To the mentors: their administration has a contract to sign. Nothing in it is about pay. */
export function hostReadyEmail(about: About, reader: Reader): NewMail {
  const t = wordsIn(reader.lang)
  const { name } = about.file
  const parts = [t.hostReady(name, titleOf(about)), theirs(about, reader.lang)]
  return letter(about, reader, { kind: 'contract_to_sign', subject: t.hostReadySubject(name), parts })
}

export function contractSignedEmail(about: About, reader: Reader): NewMail {
  const { lang } = reader
  const t = wordsIn(lang)
  const { name, personId } = about.file
  const term = termIn(about, lang)
  const parts =
    reader.personId === personId
      ? [t.signedOwn(term), mine(about, lang)]
      : [t.signedHost(name, term), theirs(about, lang)]
  return letter(about, reader, { kind: 'contract_signed', subject: t.signedSubject(name), parts })
}

export function clearanceAskedEmail(about: About): NewMail {
  const { file } = about
  const t = wordsIn(file.lang)
  const parts = [t.asked(titleOf(about)), mine(about, file.lang)]
  return letter(about, file, { kind: 'clearance_asked', subject: t.askedSubject, parts })
}

export function clearanceConcludedEmail(about: About, to: 'granted' | 'refused'): NewMail {
  const { file } = about
  const t = wordsIn(file.lang)
  const parts = [t[to](titleOf(about)), mine(about, file.lang)]
  return letter(about, file, { kind: `clearance_${to}`, subject: t.concludedSubject[to], parts })
}

export function clearanceTeamEmail(about: About, { reader, to }: { reader: Reader; to: string }): NewMail {
  const t = wordsIn(reader.lang)
  const { name } = about.file
  const granted = to === 'granted'
  const parts = [t.concludedTeam(name, titleOf(about), granted), ours(about, reader.lang)]
  return letter(about, reader, { kind: 'clearance_result', subject: t.concludedTeamSubject(name, granted), parts })
}

export function clearanceDecidedEmail(about: About, it: { decision: Decision; reason: string }): NewMail {
  const { edition, file } = about
  const t = wordsIn(file.lang)
  const contest = t.contest(edition.dataProtection.email)
  const parts = [t.decided[it.decision], t.because(it.reason), contest, mine(about, file.lang)]
  return letter(about, file, { kind: 'clearance_decided', subject: t.decidedSubject, parts })
}

type Leaving = { reader: Reader; part: 'fellow' | 'mentor' | 'team'; leftOn: Day }

/** Nobody but the team and the person is told why. */
export function leftEmail(about: About, { reader, part, leftOn }: Leaving): NewMail {
  const { lang } = reader
  const t = wordsIn(lang)
  const { name } = about.file
  const [title, day] = [titleOf(about), formatDay(lang, leftOn)]
  const parts = {
    fellow: [t.leftOwn(title, day), t.contest(about.edition.dataProtection.email)],
    mentor: [t.leftMentor(name, title, day), theirs(about, lang)],
    team: [t.leftTeam(name, title, day), ours(about, lang)],
  }
  const subject = part === 'fellow' ? t.leftOwnSubject : t.leftSubject(name)
  return letter(about, reader, { kind: `left_${part}`, subject, parts: parts[part] })
}

export function termChangedEmail(about: About, it: { cause: 'start' | 'extension'; reason: string }): NewMail {
  const { file } = about
  const t = wordsIn(file.lang)
  const term = termIn(about, file.lang)
  const isStart = it.cause === 'start'
  const subject = isStart ? t.startSubject(term.from) : t.extensionSubject(term.to)
  const version = file.contractId === null ? [] : [t.newVersion]
  const parts = [isStart ? t.start(term) : t.extension(term), t.because(it.reason), ...version, mine(about, file.lang)]
  return letter(about, file, { kind: isStart ? 'start_moved' : 'extended', subject, parts })
}
