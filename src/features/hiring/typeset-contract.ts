import { renderPdf } from '../../platform/documents/index.ts'
import { formatDay, formatMoney, formatNumber, formatShortDay, type Lang } from '../../platform/i18n/index.ts'
import { canonicalJson, sha256Hex } from '../../platform/signing/index.ts'
import type { ContractFact, Edition } from '../edition/rules.ts'
import { profileIn } from '../offers/rules.ts'
import { articlesFor, type Contract, type ContractFacts, filled, type Party } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.programme, place: data.place, reference: data.reference)
#if data.draft != "" { notice(data.draft) }
#facts(data.facts)

#for it in data.articles [
  == #it.title
  #it.body

]
#for it in data.signatories { signatory(it.name, it.quality) }
#v(6mm)
#small(data.print) \\
#digest(data.sha256)
`

type Printing = {
  /** The day on the letterhead. */
  date: Date
  /** What stands where each party signs; empty room until they have. */
  signed?: Partial<Record<Party, string>>
}

/**
 * One version of a contract as a document (PDF/UA), in the first language of the edition: facts, numbered articles, room for each
 * signature, and the hash of what it says. The same contract on the same day gives the same bytes.
 */
export function typesetContract(
  edition: Edition,
  contract: Pick<Contract, 'facts' | 'version' | 'state' | 'cause'>,
  { date, signed = {} }: Printing,
): Promise<Uint8Array<ArrayBuffer>> {
  const lang = edition.languages[0] ?? 'fr'
  const t = { fr, en }[lang].document
  const { hiring } = edition
  if (!hiring) throw new Error(`edition ${edition.id} says nothing of contracts`)
  const { cause, facts, state, version } = contract
  const words = wordsOf(edition, lang, facts)
  const named: Record<Party, string> = { host: signed.host ?? '', fellow: signed.fellow ?? facts.person }
  const data = {
    sender: facts.employer[lang],
    programme: edition.title[lang],
    place: formatShortDay(lang, date, edition.zone),
    reference: t.reference(facts.person, version),
    draft: state === 'drafted' ? t.draft : cause === 'first' ? '' : t.replaces(version),
    facts: factLines(edition, lang, facts),
    articles: articlesFor(hiring.contract.articles, facts.clearance).map((it, index) => ({
      title: t.article(index + 1, it.title[lang]),
      body: filled(it.body[lang], words),
    })),
    signatories: hiring.signatures.map(party => ({ quality: t.parties[party], name: named[party] })),
    print: t.print,
    sha256: sha256Hex(canonicalJson(facts)),
  }
  return renderPdf({ main: template, data, title: hiring.contract.title[lang], lang, date })
}

/** The names in braces that an edition's articles may use. */
const wordsOf = (edition: Edition, lang: Lang, facts: ContractFacts): Record<ContractFact, string> => ({
  employer: facts.employer[lang],
  person: facts.person,
  programme: edition.programme.name[lang],
  challenge: facts.challenge,
  profile: profileIn(edition, lang, facts.profile),
  place: facts.place,
  from: formatDay(lang, facts.startsOn),
  to: formatDay(lang, facts.endsOn),
  pay: formatMoney(lang, facts.netMonthly, facts.currency),
})

function factLines(edition: Edition, lang: Lang, facts: ContractFacts): [string, string][] {
  const t = { fr, en }[lang].document
  const { experience } = facts
  const words = wordsOf(edition, lang, facts)
  const known = experience && {
    on: formatDay(lang, experience.countedOn),
    since: 'startedOn' in experience ? formatDay(lang, experience.startedOn) : '',
    years: 'years' in experience ? formatNumber(lang, experience.years) : '',
  }
  return [
    [t.facts.person, facts.person],
    [t.facts.challenge, facts.challenge],
    [t.facts.place, facts.place],
    [t.facts.term, t.term(words.from, words.to)],
    [t.facts.pay, t.pay(words.pay)],
    ...(known ? [[t.facts.experience, t.experience(known)] as [string, string]] : []),
  ]
}
