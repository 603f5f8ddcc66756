import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { seeOther, signedIn } from '../../../platform/http/index.ts'
import type { Actor } from '../../../platform/services.ts'
import { type App, type Applied, dayOf } from '../../edition/index.ts'
import { moneyOf } from '../money.ts'
import { loadLedger } from '../queries.ts'
import { boardOf, type ChallengeMoney, challengeMoney, type Funded, isTeam } from '../rules.ts'

/** The team member who asks, in an edition that has money; anybody else learns nothing of these pages. */
export function team(c: Context<App>): Actor {
  const actor = signedIn(c)
  if (!isTeam(actor, c.var.edition.id)) throw new NotFound()
  moneyOf(c.var.edition)
  return actor
}

/** The edition of the request, with its money. */
export const funded = (c: Context<App>): Applied & Funded => ({ ...c.var.edition, ...moneyOf(c.var.edition) })

export const today = (c: Context<App>): string => dayOf(c.var.services.now(), c.var.edition.zone)

/** The whole board as it stands, with every entry. */
export async function boardHere(c: Context<App>) {
  const edition = funded(c)
  const ledger = await loadLedger(c.var.services.db, edition.id)
  return { edition, ledger, board: boardOf(edition, ledger, today(c)) }
}

/** The money of the challenge that an address names by `:slug`. */
export async function challengeHere(c: Context<App>): Promise<{ edition: Applied & Funded; money: ChallengeMoney }> {
  const edition = funded(c)
  const challenge = edition.challenges.find(it => it.slug === c.req.param('slug'))
  if (!challenge) throw new NotFound()
  const ledger = await loadLedger(c.var.services.db, edition.id)
  return { edition, money: challengeMoney(edition, challenge, ledger, today(c)) }
}

export const said = (c: Context<App>, address: string, text: string): Response =>
  seeOther(c, c.var.services.config, address, { kind: 'success', text })
