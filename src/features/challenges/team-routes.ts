import type { Context } from 'hono'
import { href } from '../../kernel/address.ts'
import { NotFound } from '../../kernel/not-found.ts'
import type { Html } from '../../platform/html/index.ts'
import { pages, seeOther } from '../../platform/http/index.ts'
import type { App, Applied } from '../edition/index.ts'
import { callIsOpen } from '../edition/rules.ts'
import { teamHere } from '../people/index.ts'
import { withdrawnEmail } from './emails.ts'
import { withdrawalForm } from './forms.ts'
import { teamPage } from './pages/team.ts'
import { previewPage, withdrawalPage, withdrawnPage } from './pages/withdrawal.ts'
import { beyond, paths } from './paths.ts'
import { listFollowed, listIsSubmitted, listWishers } from './queries.ts'
import { alike, canWithdraw, type WithdrawalRefusal, withdrawalBatch } from './rules.ts'
import { en } from './text.en.ts'
import { fr } from './text.fr.ts'
import { withdrawChallenge } from './withdraw-challenge.ts'

const text = { fr, en }
const { app, get, post } = pages<Applied>()

get(paths.team, async c => {
  teamHere(c)
  const { edition, services, view } = c.var
  return c.html(teamPage(view, edition, await listFollowed(services.db, edition.id)))
})

get(paths.withdrawal, async c => c.html(await draw(c, '')))

post(paths.withdrawal, async c => {
  const actor = teamHere(c)
  const { reason, step } = withdrawalForm.parse(await c.req.parseBody())
  if (step === 'change') return c.html(await draw(c, reason))
  if (step === 'preview') return preview(c, reason)
  const slug = c.req.param('slug') ?? ''
  const withdrawn = await withdrawChallenge(c.var.services, actor, c.var.edition, { slug, reason })
  if (!withdrawn.ok) return c.html(await draw(c, reason, withdrawn.refusal), 409)
  return leave(c, withdrawn.value)
})

export const teamRoutes = app

async function challengeIn(c: Context<App>) {
  teamHere(c)
  const followed = await listFollowed(c.var.services.db, c.var.edition.id)
  const challenge = followed.find(({ slug }) => slug === c.req.param('slug'))
  if (!challenge) throw new NotFound()
  return challenge
}

async function draw(c: Context<App>, reason: string, refusal?: WithdrawalRefusal): Promise<Html> {
  const { edition, view } = c.var
  const challenge = await challengeIn(c)
  const { withdrawnAt } = challenge
  if (withdrawnAt) return withdrawnPage(view, { edition, challenge, withdrawnAt })
  return withdrawalPage(view, { edition, challenge, reason, refusal })
}

/** Each letter once, as the first of those who would receive it reads it. */
async function preview(c: Context<App>, reason: string) {
  const { edition, services, view } = c.var
  const challenge = await challengeIn(c)
  const listSubmitted = await listIsSubmitted(services.db, edition.id)
  const allowed = canWithdraw({ state: challenge.state, listSubmitted, reason })
  if (!allowed.ok) return c.html(await draw(c, reason, allowed.refusal), 422)
  const at = services.now()
  const asked = { editionId: edition.id, challengeId: challenge.id, drafts: callIsOpen(edition, at) }
  const about = { challenge, edition, at, reason, publicUrl: services.config.publicUrl }
  const letters = lettersTo(await listWishers(services.db, asked), about)
  return c.html(previewPage(view, { edition, challenge, reason, letters }))
}

const lettersTo = (wishers: Parameters<typeof alike>[0], about: Omit<Parameters<typeof withdrawnEmail>[0], 'person'>) =>
  alike(wishers).flatMap(same =>
    same.slice(0, 1).map(person => ({ mail: withdrawnEmail({ ...about, person }), people: same.length })),
  )

/** To the letters, which wait to be approved; where nobody is to be told, to the list. */
async function leave(c: Context<App>, letters: number) {
  const { lang, services } = c.var
  const { id } = await challengeIn(c)
  const batch = href(beyond.letters, lang, { batch: withdrawalBatch(id) })
  const address = letters > 0 ? batch : href(paths.team, lang)
  return seeOther(c, services.config, address, { kind: 'success', text: text[lang].following.done(letters) })
}
