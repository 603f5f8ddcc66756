import type { Context } from 'hono'
import type { Address } from '../../../kernel/address.ts'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, seeOther, signedIn } from '../../../platform/http/index.ts'
import { formatSize, type Lang } from '../../../platform/i18n/index.ts'
import type { App } from '../../edition/index.ts'
import type { MaterialRefusal } from '../add-material.ts'
import { text } from '../pages/when.ts'
import { findSession } from '../queries.ts'
import {
  type ChangeRefusal,
  type CheckInRefusal,
  type FeedbackRefusal,
  groupsOf,
  isTeam,
  leads,
  maySee,
  type PartsRefusal,
  type ProposalRefusal,
  type SheetRefusal,
  type WordsRefusal,
  type WorkshopRefusal,
} from '../rules.ts'
import { sectionForTeam, sectionOf } from '../section.ts'

/** Somebody with a part in the edition: a fellow, a mentor, or the team. */
export function participant(c: Context<App>) {
  const actor = signedIn(c)
  const { edition } = c.var
  const section = sectionOf(edition)
  const groups = groupsOf(actor, edition.id)
  if (groups.length === 0 && !isTeam(actor, edition.id)) throw new NotFound()
  return { actor, edition, section, groups }
}

/** The session an address names, for those who may see it. */
export async function sessionHere(c: Context<App>) {
  const here = participant(c)
  const session = await findSession(c.var.services.db, here.edition.id, idOf(c))
  if (!session || !maySee(here.actor, here.edition.id, session)) throw new NotFound()
  return { ...here, session }
}

/** The same, for whoever runs it. */
export async function ledHere(c: Context<App>) {
  const here = await sessionHere(c)
  if (!leads(here.actor, here.edition.id, here.session)) throw new NotFound()
  return here
}

/** The team, with what the edition says of its sessions. */
export function team(c: Context<App>) {
  const actor = signedIn(c)
  return { actor, edition: c.var.edition, section: sectionForTeam(c.var.edition, actor) }
}

/** The session an address names, for the team. */
export async function teamSession(c: Context<App>) {
  const here = team(c)
  const session = await findSession(c.var.services.db, here.edition.id, idOf(c))
  if (!session) throw new NotFound()
  return { ...here, session }
}

type Params = Record<string, string | number>

/** Leads on to a page, which says what was done. */
export const leadTo = (c: Context<App>, address: Address, said: string, params: Params = {}): Response =>
  seeOther(c, c.var.services.config, href(address, c.var.lang, params), { kind: 'success', text: said })

export type Refusal =
  | ChangeRefusal
  | CheckInRefusal
  | FeedbackRefusal
  | MaterialRefusal
  | PartsRefusal
  | ProposalRefusal
  | SheetRefusal
  | WordsRefusal
  | WorkshopRefusal

/** A refusal in the reader's language. */
export function say(lang: Lang, refusal: Refusal): string {
  const t = text[lang].refusals
  if (refusal.code === 'too_many') return t.too_many(Math.ceil(refusal.retryAfterSeconds / 60))
  if (refusal.code === 'capacity_below') return t.capacity_below(refusal.seated)
  if (refusal.code === 'too_many_speakers') return t.too_many_speakers(refusal.most)
  if (refusal.code === 'too_large') return t.too_large(formatSize(lang, refusal.maxBytes))
  return t[refusal.code]()
}
