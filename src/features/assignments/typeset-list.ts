import { renderPdf } from '../../platform/documents/index.ts'
import { formatInstant, formatShortDay, type Lang } from '../../platform/i18n/index.ts'
import { canonicalJson } from '../../platform/signing/index.ts'
import type { Edition } from '../edition/rules.ts'
import type { Approval } from './queries.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'

const template = `#import "/letter.typ": *
#show: letter.with(sender: data.sender, programme: data.programme, place: data.place, reference: data.reference)
#data.lead

#for it in data.teams [
  == #it.title
  #small(it.host)
  #list(..it.people)
]
== #data.noteTitle
#for it in data.notes [#it

]
#for it in data.proofs [
  #small(it.at(0)) \\
  #digest(it.at(1))

]
`

/** The approved list as one signed, dated document (PDF/UA), which carries the list itself as JSON. */
export function typesetList(edition: Edition, approval: Approval, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const t = { fr, en }[lang]
  const { decidedAt, decidedBy, list, listSha256, signature } = approval
  if (!decidedAt || !decidedBy || !signature) throw new Error(`approval ${approval.id} is not signed`)
  const at = formatInstant(lang, decidedAt, edition.zone)
  const data = {
    sender: edition.validation.authority[lang],
    programme: edition.title[lang],
    place: formatShortDay(lang, decidedAt, edition.zone),
    reference: listSha256.slice(0, 16),
    lead: t.approvalDone(decidedBy, at),
    teams: teamsOf(edition, approval, lang),
    noteTitle: t.place(list.places.length),
    notes: [
      list.closed.length > 0 ? t.closedCount(list.closed.length) : t.noClosure,
      t.waitingCount(list.waiting),
      t.draw(list.placesDecidedByDraw),
    ],
    proofs: [
      [t.fingerprint, listSha256],
      [t.signature, signature],
    ],
  }
  const content = canonicalJson(list)
  const attachments = [{ name: 'list.json', mediaType: 'application/json', description: t.documentTitle, content }]
  return renderPdf({ main: template, data, title: t.documentTitle, lang, date: decidedAt, attachments })
}

function teamsOf(edition: Edition, { list }: Approval, lang: Lang) {
  const profile = (code: string) => edition.profiles.find(it => it.code === code)?.people[lang] ?? code
  return edition.challenges.flatMap(({ id, title, host }) => {
    const people = list.places.filter(it => it.challengeId === id).map(it => `${it.name} (${profile(it.profile)})`)
    return people.length > 0 ? [{ title, host: host.name[lang], people }] : []
  })
}
