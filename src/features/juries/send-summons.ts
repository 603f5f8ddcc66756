import { done, type Result, refuse } from '../../kernel/result.ts'
import { recordAll } from '../../platform/audit/index.ts'
import { approveMails, cancelMails } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { requireTeam } from '../people/rules.ts'
import { type Draft, listDrafts } from './queries.ts'
import type { SummonsRefusal } from './rules.ts'
import * as store from './store.ts'

/**
 * Lets the summonses leave that the team has read, and tells each person on their own page. `count` is how many were on the
 * page: where there are others now, nothing leaves. Whoever has withdrawn since is told nothing. Gives how many people are summoned.
 */
export async function sendSummons(
  services: Services,
  actor: Actor,
  edition: Edition,
  { count }: { count?: number | undefined } = {},
): Promise<Result<number, SummonsRefusal>> {
  requireTeam(actor, edition.id)
  return services.db.transaction().execute(async tx => {
    await store.lockJury(tx, edition.id)
    const drafts = await listDrafts(tx, edition.id)
    if (drafts.length === 0) return refuse({ code: 'nothing_drafted' })
    if (count !== undefined && count !== drafts.length) return refuse({ code: 'drafts_changed' })
    const at = services.now()
    await cancelMails(tx, mailsOf(drafts.filter(it => it.gone)))
    const here = drafts.filter(it => !it.gone)
    await approveMails(services, tx, mailsOf(here), actor.personId)
    const interviews = here.map(({ interviewId }) => interviewId)
    const summoned = await store.markSummoned(tx, interviews, at)
    const about = { editionId: edition.id, actorId: actor.personId, at, subject: 'interview', kind: 'summoned' }
    await recordAll(
      tx,
      summoned.map(({ id }) => ({ ...about, subjectId: id, from: 'planned', to: 'summoned' })),
    )
    return done(summoned.length)
  })
}

const mailsOf = (drafts: readonly Draft[]) => drafts.map(({ mailId }) => mailId)
