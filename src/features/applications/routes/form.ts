import type { Context } from 'hono'
import type { Address } from '../../../kernel/address.ts'
import { pages, signedIn } from '../../../platform/http/index.ts'
import type { App, Applied } from '../../edition/index.ts'
import { type Onward, readPage } from '../forms.ts'
import { notEligiblePage } from '../pages/before.ts'
import { stepPage } from '../pages/step.ts'
import { paths } from '../paths.ts'
import {
  type Application,
  canSave,
  declaredAgainst,
  editionFor,
  hasDeclared,
  isWrong,
  missing,
  type Posted,
  type Sent,
  STEPS,
  type Step,
  stepAfter,
  stepsOf,
} from '../rules.ts'
import { markOf, type Saved, save } from '../save.ts'
import { leadTo, own, ownOrNone, refuseWith } from './own.ts'

const { app, get, post } = pages<Applied>()

for (const step of STEPS.filter(it => it !== 'files')) {
  get(paths[step], c => show(c, step))
  post(paths[step], c => keep(c, step))
}

get(paths.notEligible, async c => c.html(notEligiblePage(c.var.view, c.var.edition, await ownOrNone(c))))

export const formRoutes = app

async function show(c: Context<App>, step: Step) {
  const application = await own(c)
  const elsewhere = elsewhereFrom(c.var.edition, application, step, c.var.services.now())
  if (elsewhere || !application) return leadTo(c, elsewhere ?? paths.mine)
  const wrong = missing(c.var.edition, application).filter(it => it.step === step && isWrong(it))
  return c.html(draw(c, { application, step, problems: wrong, review: c.req.query('for') === 'review' }))
}

async function keep(c: Context<App>, step: Step) {
  const actor = signedIn(c)
  const posted = readPage(c.var.edition, await c.req.parseBody({ all: true }))
  const saved = await save(c.var.services, actor, c.var.edition, posted)
  const background = c.req.header('Accept') === 'application/json'
  if (!saved.ok)
    return background ? c.json(saved.refusal, 409) : refuseWith(c, saved.refusal, posted.fields.filter(isNew))
  const { conflicts } = saved.value
  if (background) return c.json(saved.value, conflicts.length > 0 ? 409 : 200)
  return afterSaving(c, step, posted, conflicts)
}

/** What somebody typed on the page, as opposed to what it already showed. */
const isNew = ({ value, was }: Sent) => was !== markOf(value)

/**
 * A page with something to correct is drawn again, everything typed on it. What is only missing holds nobody, but for the
 * conditions: without them the next page would lead back here and not say why.
 */
async function afterSaving(
  c: Context<App>,
  step: Step,
  posted: Posted & { onward: Onward },
  conflicts: Saved['conflicts'],
) {
  const application = await ownOrNone(c)
  const ruledOut = declaredAgainst(c.var.edition, application.answers).length > 0
  const holds = step === 'eligibility' && posted.onward === 'next' && !ruledOut
  const problems = missing(c.var.edition, application).filter(it => it.step === step && (holds || isWrong(it)))
  const typed = Object.fromEntries(conflicts.map(({ name, yours }) => [name, yours]))
  const drawn = { application, step, problems, typed, review: posted.onward === 'review' }
  if (conflicts.length > 0 || problems.length > 0) return c.html(draw(c, drawn), conflicts.length > 0 ? 409 : 422)
  const onward = onwardFrom(c.var.edition, application, step, posted.onward)
  return leadTo(c, onward, posted.onward === 'list' ? 'saved' : undefined)
}

type Given = Pick<Parameters<typeof stepPage>[1], 'application' | 'step' | 'problems' | 'review'>

function draw(c: Context<App>, given: Given & { typed?: Record<string, string> }) {
  const { services, view } = c.var
  const edition = editionFor(c.var.edition, given.application)
  return stepPage(view, { typed: {}, ...given, edition, marks: markOf, page: services.randomToken().slice(0, 12) })
}

/** Where somebody is led who cannot be on this page now: eligibility comes first, and a form that is closed is not shown. */
function elsewhereFrom(
  edition: Applied,
  application: Application | undefined,
  step: Step,
  now: Date,
): Address | undefined {
  if (!application || !stepsOf(edition).includes(step) || !canSave(application, edition, now).ok) return paths.mine
  return step !== 'eligibility' && !hasDeclared(edition, application.answers) ? paths.eligibility : undefined
}

function onwardFrom(edition: Applied, application: Application, step: Step, onward: Onward): Address {
  if (step === 'eligibility' && declaredAgainst(edition, application.answers).length > 0) return paths.notEligible
  if (onward === 'list') return paths.mine
  const next = onward === 'next' ? stepAfter(edition, step) : undefined
  return next ? paths[next] : paths.review
}
