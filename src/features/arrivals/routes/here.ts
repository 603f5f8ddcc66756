import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { seeOther } from '../../../platform/http/index.ts'
import { type App, dayOf } from '../../edition/index.ts'
import { partHere } from '../../hiring/index.ts'
import type { Part } from '../../hiring/rules.ts'
import type { Doer } from '../change-items.ts'
import { arrivalsIn, loadChecklist } from '../checklist.ts'
import { paths } from '../paths.ts'
import { type Reader, type Seen, seenBy } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const EVERYBODY: readonly Part[] = ['team', 'fellow', 'operational_mentor', 'high_level_mentor']
export const FOLLOWING: readonly Part[] = ['team', 'operational_mentor']

export const wordsOf = (c: Context<App>) => ({ fr, en })[c.var.lang]

/** The challenge of an address, who asks and in which capacity. Throws NotFound for others, and where the edition has no arrivals. */
export function here(c: Context<App>, parts: readonly Part[] = EVERYBODY) {
  const arrivals = arrivalsIn(c.var.edition)
  const { actor, challenge, part } = partHere(c, parts)
  const { personId } = actor
  const reader: Reader = part === 'fellow' ? { part, personId } : { part }
  const doer: Doer = { reader, by: { personId, contactId: null } }
  return { arrivals, challenge, doer, reader, personId, about: { challengeId: challenge.id, personId } }
}

/** The same with its checklist, and what of it whoever asks sees today. */
export async function checklistHere(c: Context<App>, parts?: readonly Part[]) {
  const found = here(c, parts)
  const { edition, services } = c.var
  const at = services.now()
  const checklist = await loadChecklist(services.db, edition, found.challenge.id, at)
  const seen = seenBy(found.reader, checklist.entries, dayOf(at, edition.zone))
  return { ...found, ...checklist, edition, seen }
}

/** The item of an address, as whoever asks sees it. Throws NotFound for one that is not theirs to see. */
export function itemIn(c: Context<App>, seen: readonly Seen[]): Seen {
  const found = seen.find(it => it.entry.key === c.req.param('key'))
  if (!found) throw new NotFound()
  return found
}

/** Back to the checklist, saying what was done. */
export const backToList = (c: Context<App>, slug: string, text: string): Response =>
  seeOther(c, c.var.services.config, href(paths.checklist, c.var.lang, { slug }), { kind: 'success', text })
