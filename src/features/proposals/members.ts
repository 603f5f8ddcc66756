import { NotFound } from '../../kernel/not-found.ts'
import { done, type Result } from '../../kernel/result.ts'
import { record } from '../../platform/audit/index.ts'
import type { Lang } from '../../platform/i18n/index.ts'
import type { TooMany } from '../../platform/limits/index.ts'
import { queueMail } from '../../platform/mail/index.ts'
import type { Actor, Services } from '../../platform/services.ts'
import type { Edition } from '../edition/rules.ts'
import { readEmail } from '../forms/rules.ts'
import { invitationEmail } from './emails.ts'
import { holdOwn } from './hold-own.ts'
import { findOwn, listMembers } from './queries.ts'
import { canInvite, canRemove, type InviteRefusal, type MemberRole } from './rules.ts'
import * as store from './store.ts'

type Inviting = { id: number; email: string; role: MemberRole; lang: Lang }

/** Invites a colleague by their address: they sign in with it and are there. */
export async function inviteColleague(
  services: Services,
  actor: Actor,
  edition: Edition,
  { email: typed, id, lang, role: given }: Inviting,
): Promise<Result<string, InviteRefusal | TooMany>> {
  const limit = await services.limit('invitation', String(actor.personId))
  if (!limit.ok) return limit
  return services.db.transaction().execute(async tx => {
    const { at, event, proposal, role } = await holdOwn(services, tx, actor, { editionId: edition.id, id })
    const allowed = canInvite({ role, email: readEmail(typed.trim()), members: await listMembers(tx, id) })
    if (!allowed.ok) return allowed
    const email = allowed.value
    const member = await store.addMember(tx, { proposalId: id, personId: null, email, role: given, at })
    const { publicUrl } = services.config
    await queueMail(services, tx, invitationEmail({ actor, edition, email, lang, proposal, role: given, publicUrl }))
    await record(tx, { ...event, kind: 'colleague_invited', data: { member: member.id, role: given } })
    return done(email)
  })
}

/** Ends the part of a colleague; what they wrote stays. */
export function removeColleague(
  services: Services,
  actor: Actor,
  edition: Edition,
  of: { id: number; memberId: number },
) {
  return services.db.transaction().execute(async (tx): Promise<ReturnType<typeof canRemove>> => {
    const { at, event, role } = await holdOwn(services, tx, actor, { editionId: edition.id, id: of.id })
    const members = await listMembers(tx, of.id)
    const removed = members.find(it => it.id === of.memberId)
    if (!removed) throw new NotFound()
    const allowed = canRemove(role, removed, members.filter(it => it.role === 'owner').length)
    if (!allowed.ok) return allowed
    await store.endMember(tx, removed.id, at)
    await record(tx, { ...event, kind: 'colleague_removed', data: { member: removed.id } })
    return allowed
  })
}

/** Notes that somebody is in a section of the form, so that their colleagues see it. */
export async function noteSeen(
  services: Services,
  actor: Actor,
  edition: Edition,
  seen: { id: number; section: string },
) {
  const own = await findOwn(services.db, edition.id, { id: seen.id, me: actor })
  if (!own) throw new NotFound()
  const { personId } = actor
  await services.db
    .transaction()
    .execute(tx => store.seeMember(tx, own.memberId, { personId, section: seen.section, at: services.now() }))
}
