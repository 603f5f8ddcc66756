import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { holdFile } from './hold-file.ts'
import { paths } from './paths.ts'
import * as queries from './queries.ts'
import { type Contract, canAskDesk, type DeskRefusal, type HiringFile, isTeam } from './rules.ts'
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
  const file = await queries.findFile(services.db, edition.id, fellowshipId)
  if (!file) throw new NotFound()
  const contract = await queries.findCurrent(services.db, fellowshipId)
  const allowed = canAskDesk(file, { configured: services.desk !== undefined, host })
  if (!allowed.ok || !contract) return allowed
  const externalId = await give(services, edition, { file, contract, host })
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

type Giving = { file: HiringFile; contract: Contract; host: HostSignatory }

/** Gives the desk the document that was sent; its name for the request, or undefined when it did not take it. */
async function give({ config, desk, files, log }: Services, edition: Edition, { contract, file, host }: Giving) {
  const sha256 = contract.documentSha256
  if (!desk || !sha256) return undefined
  const people = { host, fellow: file }
  const signatories = (edition.hiring?.signatures ?? []).map(party => {
    const { name, email } = people[party]
    return { party, name, email, lang: file.lang }
  })
  const asked = {
    ...{ reference: `${edition.id}/${file.id}/${contract.version}`, title: edition.title.fr, sha256, signatories },
    document: await files.get(sha256),
    callback: `${config.publicUrl}${paths.deskCall.fr}`,
  }
  return desk.ask(asked).catch((fault: unknown) => {
    log.warn('the signing desk did not take a contract', { fault })
    return undefined
  })
}
