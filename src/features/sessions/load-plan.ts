import { recordAll } from '../../platform/audit/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import type { Services } from '../../platform/services.ts'
import { instantOf } from '../edition/index.ts'
import type { Edition } from '../edition/rules.ts'
import { checkInCode } from './check-in-code.ts'
import { listPlanCodes } from './queries.ts'
import { type Planned, plannedIn } from './rules.ts'
import * as store from './store.ts'

/**
 * Makes the sessions that the edition plans and that are not there yet, each once; what became of one already made is left alone.
 * They wait for the team to publish them. Doing it twice, or twice at once, adds nothing.
 */
export function loadPlan(services: Pick<Services, 'db' | 'now' | 'randomToken'>, edition: Edition): Promise<number> {
  return services.db.transaction().execute(async tx => {
    if (!edition.sessions) return 0
    await store.lockSessions(tx, edition.id)
    const known = await listPlanCodes(tx, edition.id)
    const missing = plannedIn(edition.sessions).filter(({ code }) => !known.includes(code))
    const at = services.now()
    const added = []
    for (const planned of missing) added.push(await add(tx, edition, { planned, at, token: services.randomToken() }))
    const about = { editionId: edition.id, actorId: null, at, subject: 'programme_session', kind: 'created' }
    await recordAll(
      tx,
      added.map((id, i) => ({
        ...about,
        subjectId: id,
        to: missing[i]?.cancelled ? 'cancelled' : 'planned',
        reason: missing[i]?.cancelled?.fr ?? null,
      })),
    )
    return added.length
  })
}

type Adding = { planned: Planned; at: Date; token: string }

async function add(tx: Tx, edition: Edition, { planned, at, token }: Adding): Promise<number> {
  const instant = (day: string, hour: string) => instantOf(`${day}T${hour}`, edition.zone)
  const { audience, code, kind, listed, mandatory, objectives, place, title } = planned
  const id = await store.addSession(tx, {
    ...{ audience, kind, listed, mandatory, objectives, place, title },
    editionId: edition.id,
    planCode: code,
    state: planned.cancelled ? 'cancelled' : 'planned',
    code: checkInCode(token),
    video: '',
    leaderId: null,
    speakers: '',
    agenda: [],
    outputs: '',
    parts: planned.days.map(it => ({
      startsAt: instant(it.day, it.from),
      endsAt: instant(it.day, it.to),
      onlyFor: null,
    })),
    at,
  })
  if (id === undefined) throw new Error(`the session ${code} is already there`)
  return id
}
