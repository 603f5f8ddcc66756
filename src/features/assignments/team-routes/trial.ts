import type { Context } from 'hono'
import { ENGINE_VERSION, type Problem } from '../../../engine/matching/index.ts'
import { href } from '../../../kernel/address.ts'
import { pages } from '../../../platform/http/index.ts'
import { paths as challengePaths } from '../../challenges/paths.ts'
import type { App, Applied } from '../../edition/index.ts'
import { MOST_CHANGES, readChanges, trialForm, writeChange } from '../forms.ts'
import { nothingYet, runFrame } from '../pages/run/frame.ts'
import { trialSections } from '../pages/run/trial.ts'
import type { TrialError, TrialField } from '../pages/run/trial-form.ts'
import { paths } from '../paths.ts'
import type { Run } from '../queries.ts'
import { type ChangeRefusal, changeIn } from '../read-change.ts'
import type { Change } from '../rules.ts'
import { playable } from '../run-file.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { tryChanges } from '../what-if.ts'
import { findRun } from './found.ts'

const text = { fr, en }
const { app, get } = pages<Applied>()

type Typed = Record<TrialField, string>
const untyped: Typed = { geste: '', code: '', poste: '' }

get(paths.trial, async c => {
  const run = await findRun(c)
  const played = playable(run)
  const changes = readChanges(c.req.query('avec') ?? '')
  if (!played || c.req.query('poste') === undefined) return c.html(draw(c, run, changes))
  const typed = trialForm.parse(c.req.query())
  const added = adds(c, played.problem, changes, typed)
  if ('error' in added) return c.html(draw(c, run, changes, typed, added.error), 422)
  return c.redirect(addressOf(c, run.id, [...changes, added.change]), 303)
})

export const trialRoutes = app

const fields = { kind: 'geste', code: 'code', where: 'poste', post: 'poste' } as const satisfies Record<
  ChangeRefusal['code'],
  TrialField
>

function adds(
  c: Context<App>,
  problem: Problem,
  changes: Change[],
  typed: Typed,
): { change: Change } | { error: TrialError } {
  const { errors } = text[c.var.lang].trial
  if (changes.length >= MOST_CHANGES) return { error: { field: 'geste', message: errors.tooMany(MOST_CHANGES) } }
  const read = changeIn(problem, typed)
  if (read.ok) return { change: read.value }
  return { error: { field: fields[read.refusal.code], message: errors[read.refusal.code] } }
}

const addressOf = (c: Context<App>, id: number, changes: Change[]) =>
  href(paths.trial, c.var.lang, { id }, { avec: changes.map(writeChange).join(',') })

function draw(c: Context<App>, run: Run, changes: Change[], typed = untyped, error?: TrialError) {
  const { edition, view } = c.var
  const played = playable(run)
  const frame = { runId: run.id, current: 'trial' as const }
  if (!played) return runFrame(view, edition, { ...frame, body: nothingYet(view, run.engine, ENGINE_VERSION) })
  const { outcome, problem } = played
  const body = trialSections(view, edition, {
    runId: run.id,
    offered: problem.challenges.map(({ id, seats }) => ({ challenge: id, profiles: seats.map(it => it.profile) })),
    kept: changes.map(writeChange).join(','),
    typed,
    error,
    changes: changes.map((change, i) => ({
      change,
      without: addressOf(c, run.id, changes.toSpliced(i, 1)),
      record: recordedAt(c, change),
    })),
    clear: addressOf(c, run.id, []),
    result: changes.length > 0 ? tryChanges(problem, outcome, changes) : undefined,
  })
  return runFrame(view, edition, { ...frame, errors: error ? [error] : [], body })
}

/** Where a change can be made for good; places come from the edition. */
function recordedAt(c: Context<App>, change: Change): string | undefined {
  const { edition, lang } = c.var
  if (change.kind === 'lock' || change.kind === 'exclusion') {
    const { candidate, challenge, kind, profile } = change
    return `${href(paths.matching, lang, {}, { kind, code: candidate, challenge, profile: profile ?? '' })}#decision`
  }
  if (change.kind !== 'withdrawal') return undefined
  const slug = edition.challenges.find(({ id }) => id === change.challenge)?.slug
  return slug && href(challengePaths.withdrawal, lang, { slug })
}
