import type { Context } from 'hono'
import { href } from '../../../kernel/address.ts'
import { NotFound } from '../../../kernel/not-found.ts'
import { idOf, seeOther, signedIn } from '../../../platform/http/index.ts'
import type { App } from '../../edition/index.ts'
import { problemsOf } from '../../forms/rules.ts'
import { text } from '../pages/words.ts'
import { paths } from '../paths.ts'
import { projectCallOf } from '../project-call.ts'
import { findOwn } from '../queries.ts'
import { canWrite } from '../rules.ts'
import { loadForm } from '../save.ts'

/** The proposal that the address names, of which whoever asks is; for anybody else it does not exist. */
export async function ownHere(c: Context<App>) {
  const actor = signedIn(c)
  const { edition, services } = c.var
  const own = await findOwn(services.db, edition.id, { id: idOf(c), me: actor })
  if (!own) throw new NotFound()
  const { definition } = await loadForm(services.db, own.proposal.formVersionId)
  const writes = canWrite({ ...own.proposal, role: own.role }, projectCallOf(edition), services.now()).ok
  const problems = problemsOf(definition, own.proposal.answers.values)
  return { ...own, definition, problems, reader: actor.personId, writes }
}

/** Back to the proposal, with a word of what was done. */
export const backToOne = (c: Context<App>, said: string, kind: 'success' | 'error' = 'success') =>
  seeOther(c, c.var.services.config, href(paths.one, c.var.lang, { id: idOf(c) }), { kind, text: said })

/** Why something was refused, in the reader's language. */
export function sayRefusal(c: Context<App>, code: string): string {
  const words: Record<string, string> = { ...text[c.var.lang].host.fileRefusals, ...text[c.var.lang].host.refusals }
  const said = words[code]
  if (said === undefined) throw new Error(`no words for the refusal ${code}`)
  return said
}
