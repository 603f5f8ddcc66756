import { done, type Result, refuse } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import { queueDrafts } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { summonsEmail } from './emails.ts'
import { listUnsummoned } from './queries.ts'
import type { SummonsRefusal } from './rules.ts'
import * as store from './store.ts'

/** Writes a summons to each person with an interview and none waiting; nothing leaves before the team has read them. Gives the batch and how many. */
export async function summon(
  services: Services,
  actor: Actor,
  edition: Edition,
): Promise<Result<{ batch: string; count: number }, SummonsRefusal>> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const people = await listUnsummoned(tx, edition.id)
    if (people.length === 0) return refuse({ code: 'nobody_to_summon' })
    const at = services.now()
    const batch = `summons-${edition.id}-${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}`
    const { publicUrl } = services.config
    await queueDrafts(
      services,
      tx,
      people.map(person => summonsEmail({ ...person, edition, batch, publicUrl })),
    )
    await record(tx, {
      editionId: edition.id,
      actorId: actor.personId,
      at,
      subject: 'summons',
      subjectId: batch,
      kind: 'drafted',
      data: { count: people.length },
    })
    return done({ batch, count: people.length })
  })
}
