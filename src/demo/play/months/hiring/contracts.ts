import { type Applied, dayOf, instantOf } from '../../../../features/edition/index.ts'
import {
  draftContract,
  draftMissing,
  extend,
  findCurrent,
  findFile,
  sendContract,
  signContract,
  typesetContract,
} from '../../../../features/hiring/index.ts'
import type { HiringFile } from '../../../../features/hiring/rules.ts'
import { plusDays } from '../../../../kernel/day.ts'
import { formatDay } from '../../../../platform/i18n/index.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Story } from '../../story.ts'
import { type Deed, hourOf, instantOn, workingDay, workingFrom } from './deeds.ts'

/** Who signs for each host, in the order of the challenges. */
const HEADS = [
  'Marielle Coutant',
  'Bernard Astruc',
  'Sabine Delorme',
  'Yannick Le Goff',
  'Hélène Vasseur',
  'Thierry Marchetti',
  'Odile Rambaud',
  'Karim Belkacem',
  'Françoise Thibault',
  'Patrice Lemoine',
  'Nadège Ferrand',
  'Didier Castaing',
  'Isabelle Morvan',
]

/** Before and after the end of the year, as everywhere. */
const SENT = [-18, -17, -17, -13, -13]

/** How many days after sending the host signs, and the fellow after that. Three hosts are late, as in life. */
const paceOf = (index: number) =>
  index % 9 === 4 ? { host: 12, fellow: 4 } : { host: 1 + (index % 3), fellow: 1 + (index % 2) }

/** The contracts drafted at the end of December are sent within five days, and signed by most before the arrival. */
export function contractDeeds(story: Story, files: readonly HiringFile[]): Deed[] {
  const first = files.filter(it => it.replacesId === null && it.state !== 'left')
  const drafting = instantOn(story, -18, '09:40')
  return [
    { at: drafting, does: () => drafted(story, drafting) },
    ...first.flatMap((file, index) => {
      const day = SENT[index % SENT.length] ?? -13
      return lifeOf(story, file, {
        sent: { day, hour: `${10 + (index % 6)}:${15 + (index % 4) * 10}` },
        ...paceOf(index),
      })
    }),
    ...heirDeeds(story, files),
    ...extensionDeeds(story, files),
  ]
}

const drafted = async (story: Story, at: Date) =>
  void (await draftMissing(story.at(at), story.actor('team-2'), story.edition))

type Life = { sent: { day: number; hour: string }; host: number; fellow: number; version?: number }

function lifeOf(story: Story, { id }: HiringFile, { sent, host, fellow, version = 1 }: Life): Deed[] {
  const leaves = workingDay(story, sent.day)
  const comesBack = workingFrom(plusDays(leaves, host))
  const sending = hourOf(story, leaves, sent.hour)
  const hosts = hourOf(story, comesBack, '16:20')
  const own = hourOf(story, plusDays(comesBack, fellow), '20:45')
  return [
    { at: sending, does: () => send(story, id, sending) },
    { at: hosts, does: () => sign(story, id, { party: 'host', version, at: hosts }) },
    { at: own, does: () => sign(story, id, { party: 'fellow', version, at: own }) },
  ]
}

const inForce = (story: Story, id: number) => findFile(story.services.db, story.edition.id, id)

async function send(story: Story, id: number, at: Date): Promise<void> {
  if ((await inForce(story, id))?.contractState !== 'drafted') return
  story.accept(await sendContract(story.at(at), story.actor('team-2'), story.edition, id))
}

type Signing = { party: 'host' | 'fellow'; version: number; at: Date }

/** Each party hands in the document once they have signed it; the fellow's, who signs last, shows both signatures. */
async function sign(story: Story, id: number, { party, version, at }: Signing): Promise<void> {
  const { edition, services } = story
  const file = await inForce(story, id)
  if (file?.contractState !== 'sent' || file.version !== version || file.signed.includes(party)) return
  const name = party === 'fellow' ? file.name : headOf(edition, file.challengeId)
  const content = await signedCopy(services, edition, { file, name, party, at })
  const recordedBy = party === 'fellow' ? file.personId : story.actor('team-2').personId
  const given = { fellowshipId: id, party, version, name, confirmed: true, content, recordedBy }
  story.accept(await signContract(story.at(at), edition, given), ['not_your_turn', 'already_signed'])
}

const headOf = ({ challenges }: Applied, challengeId: string): string =>
  HEADS[challenges.findIndex(it => it.id === challengeId) % HEADS.length] ?? 'Marielle Coutant'

type Copy = { file: HiringFile; name: string; party: 'host' | 'fellow'; at: Date }

async function signedCopy(services: Services, edition: Applied, { file, name, party, at }: Copy) {
  const contract = await findCurrent(services.db, file.id)
  if (!contract?.sentAt || !contract.documentSha256) throw new Error(`fellowship ${file.id} has no contract to sign`)
  if (party === 'host') return stamped(await services.files.get(contract.documentSha256), name)
  const mark = (who: string, when: Date) => `${who}, signé le ${formatDay('fr', dayOf(when, edition.zone))}`
  const before = contract.signatures.map(it => [it.party, mark(it.name, it.signedAt)])
  const signed = Object.fromEntries([...before, [party, mark(name, at)]])
  return typesetContract(edition, contract, { date: contract.sentAt, signed })
}

/** The document with a line that no reader shows: another file, as a scanned one would be. */
const stamped = (pdf: Uint8Array, name: string) => new Uint8Array(Buffer.concat([pdf, Buffer.from(`\n% ${name}\n`)]))

/** Whoever takes over a seat has a contract within a week. */
export function heirDeeds(story: Story, files: readonly HiringFile[]): Deed[] {
  const heir = files.find(it => it.replacesId !== null)
  if (!heir) return []
  const drafting = instantOf(`${plusDays(heir.startsOn, -11)}T10:30`, story.edition.zone)
  const day = (Date.parse(plusDays(heir.startsOn, -10)) - Date.parse(story.edition.calendar.start.day)) / 86_400_000
  const team = story.actor('team-2')
  const draft = async () => {
    if ((await inForce(story, heir.id))?.contractId !== null) return
    story.accept(await draftContract(story.at(drafting), team, story.edition, { fellowshipId: heir.id, reason: '' }))
  }
  return [{ at: drafting, does: draft }, ...lifeOf(story, heir, { sent: { day, hour: '11:00' }, host: 3, fellow: 2 })]
}

/** One fellow stays a month longer, so that the service can be handed over. */
function extensionDeeds(story: Story, files: readonly HiringFile[]): Deed[] {
  const { edition } = story
  const id = edition.challenges.find(it => it.slug === 'archifiltre')?.id
  const file =
    files.find(it => it.challengeId === id && it.profile === 'dev') ?? files.find(it => it.challengeId === id)
  if (!file) return []
  const at = instantOn(story, 274, '15:10')
  const day = plusDays(edition.calendar.end, 30)
  const reason = 'Un mois de plus pour former les archivistes qui reprennent l’outil, à la demande de l’administration.'
  const lengthen = async () => {
    const now = await inForce(story, file.id)
    if (!now || now.endsOn >= day) return
    story.accept(await extend(story.at(at), story.actor('team-1'), edition, { fellowshipId: file.id, day, reason }), [
      'over',
    ])
  }
  return [
    { at, does: lengthen },
    ...lifeOf(story, file, { sent: { day: 276, hour: '09:30' }, host: 4, fellow: 1, version: 2 }),
  ]
}
