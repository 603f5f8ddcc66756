import type { Context } from 'hono'
import { NotFound } from '../../../kernel/not-found.ts'
import { pages, signedIn } from '../../../platform/http/index.ts'
import { formatInstant } from '../../../platform/i18n/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { chooseWishes, type IsPreselected } from '../choose-wishes.ts'
import { readPage } from '../forms.ts'
import { secondWishesPage } from '../pages/second-wishes.ts'
import { errorOf } from '../pages/words.ts'
import { paths } from '../paths.ts'
import * as queries from '../queries.ts'
import { type ChooseRefusal, canChoose, type Problem, windowOf, wishForm, wishValues } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { leadTo, ownOrNone, refuseWith } from './own.ts'

const text = { fr, en }

/** The page on which preselected people choose, in editions with a second window. */
export function secondWishRoutes(isPreselected: IsPreselected) {
  const { app, get, post } = pages<Applied>()
  get(paths.secondWishes, async c => {
    const { edition, services } = c.var
    const chooser = await chooserHere(c, isPreselected)
    const open = canChoose(edition, services.now())
    return c.html(draw(c, { ...chooser, refusal: open && !open.ok ? open.refusal : undefined }))
  })
  post(paths.secondWishes, async c => {
    const chooser = await chooserHere(c, isPreselected)
    const posted = readPage(wishForm(c.var.edition), await c.req.parseBody({ all: true }))
    const values = Object.fromEntries(posted.fields.map(({ name, value }) => [name, value]))
    if (posted.onward === 'next') return c.html(draw(c, { ...chooser, values }))
    const given = { values, lang: c.var.lang, isPreselected }
    const chosen = await chooseWishes(c.var.services, signedIn(c), c.var.edition, given)
    if (chosen.ok) return leadTo(c, paths.receipt, 'wishesChosen', { reference: chosen.value.reference })
    const { refusal } = chosen
    if (refusal.code === 'too_many') return refuseWith(c, refusal)
    return c.html(draw(c, { ...chooser, values, refusal }), refusal.code === 'incomplete' ? 422 : 409)
  })
  return app
}

type Chooser = { challenges: readonly string[]; values: Record<string, string> }

/** Whoever may choose in this edition, and what they chose last; there is nothing here for anybody else, nor before the window. */
async function chooserHere(c: Context<App>, isPreselected: IsPreselected): Promise<Chooser> {
  const { edition, services } = c.var
  const window = windowOf(edition)
  const { id, challenges } = await ownOrNone(c)
  const submitted = await queries.findSubmitted(services.db, id)
  const hasOpened = window !== undefined && services.now() >= window.opensAt
  if (!hasOpened || !submitted || !(await isPreselected(services.db, id))) throw new NotFound()
  return { challenges, values: wishValues(submitted.content) }
}

function draw(c: Context<App>, { refusal, ...chooser }: Chooser & { refusal?: ChooseRefusal | undefined }) {
  const { edition, view } = c.var
  const window = windowOf(edition)
  if (!window) throw new NotFound()
  const problems: readonly Problem[] = refusal?.code === 'incomplete' ? refusal.problems : []
  const errors = problems.map(problem => errorOf(view, edition, problem))
  const at = formatInstant(view.lang, window.closesAt, edition.zone)
  const said = refusal?.code === 'wishes_closed' ? text[view.lang].second.closed(at) : undefined
  return secondWishesPage(view, { edition, window, ...chooser, errors, refusal: said })
}
