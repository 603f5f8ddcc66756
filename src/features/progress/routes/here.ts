import type { Context } from 'hono'
import { seeOther } from '../../../platform/http/index.ts'
import { type App, dayOf } from '../../edition/index.ts'
import { partHere } from '../../hiring/index.ts'
import { followedIn } from '../require-writer.ts'
import { mayWrite, READERS, type Writing, writersOf } from '../rules.ts'

/** Where a request stands: whose challenge, in which part, on which day. NotFound for whoever has no part in it. */
export function here(c: Context<App>, writing?: Writing) {
  const { edition, services } = c.var
  const progress = followedIn(edition)
  const { actor, challenge, part } = partHere(c, writing ? writersOf(writing) : READERS)
  return {
    actor,
    part,
    progress,
    edition,
    challengeId: challenge.id,
    here: { slug: challenge.slug, title: challenge.title },
    today: dayOf(services.now(), edition.zone),
    may: (it: Writing) => mayWrite(part, it),
  }
}

export const said = (c: Context<App>, address: string, text: string): Response =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text })
