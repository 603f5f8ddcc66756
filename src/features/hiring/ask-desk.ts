import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdFile } from './hold-file.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { canAskDesk, type DeskRefusal, isTeam, type Party } from './rules.ts'
import * as store from './store.ts'

/** Who signs for the host, as the team says. */
export type HostSignatory = { name: string; email: string }

/** Asks the external desk for every signature of a contract that was sent and that nobody has signed. */
export async function askDesk(
  services: Services,
  actor: Actor,
  edition: Edition,
  { fellowshipId, host }: { fellowshipId: number; host: HostSignatory },
): Promise<Result<true, DeskRefusal>> {
  if (!isTeam(actor, edition.id)) throw new NotFound()
  const { db, desk, files } = services
  const file = await queries.findFile(db, edition.id, fellowshipId)
  if (!file) throw new NotFound()
  const contract = await queries.findCurrent(db, fellowshipId)
  const allowed = canAskDesk(file, { configured: desk !== undefined, host })
  if (!allowed.ok || !desk || !contract?.documentSha256) return allowed
  const people: Record<Party, HostSignatory> = { host, fellow: file }
  const order = edition.hiring?.signatures ?? []
  const sha256 = contract.documentSha256
  const asked = {
    ...{ reference: `${edition.id}/${file.id}/${contract.version}`, title: edition.title.fr, sha256 },
    document: await files.get(sha256),
    signatories: order.map(party => ({ party, lang: file.lang, name: people[party].name, email: people[party].email })),
    callback: `${services.config.publicUrl}${paths.deskCall.fr}`,
  }
  const externalId = await desk.ask(asked).catch(cause => {
    services.log.warn('the signing desk did not take a contract', { fault: cause })
    return undefined
  })
  if (!externalId) return refuse({ code: 'desk_unreachable' })
  return services.db.transaction().execute(async tx => {
    const held = await holdFile(tx, edition.id, fellowshipId)
    const still = canAskDesk(held, { configured: true, host })
    if (!still.ok || held.contractId !== contract.id) return refuse({ code: 'not_to_sign' })
    const at = services.now()
    await store.addRequest(tx, contract.id, externalId, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'contract', subjectId: contract.id }
    await record(tx, { ...about, kind: 'asked_at_desk' })
    return done(true)
  })
}
