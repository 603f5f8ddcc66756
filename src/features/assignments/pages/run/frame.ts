import { href } from '../../../../kernel/address.ts'
import { alert, type Html, html, layout, tabs, type View } from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import { type Named, text } from '../words.ts'

export type RunTab = 'challenges' | 'people' | 'flows' | 'audit' | 'trial'

type Errors = { field: string; message: string }[]
type Frame = {
  runId: number
  current: RunTab
  revealed?: boolean
  error?: string | undefined
  errors?: Errors
  body: Html
}

/** What all views of one run have in common: its number, and the way to the others. Names once shown stay shown in the lists. */
export function runFrame(view: View, edition: Named, { runId, current, revealed, error, errors, body }: Frame): Html {
  const t = text[view.lang]
  const { views } = t.ofRun
  const names: Record<string, number> = revealed ? { noms: 1 } : {}
  const to = {
    challenges: href(paths.run, view.lang, { id: runId }, names),
    people: href(paths.run, view.lang, { id: runId }, { vue: 'personnes', ...names }),
    flows: href(paths.flows, view.lang, { id: runId }),
    audit: href(paths.audit, view.lang, { id: runId }),
    trial: href(paths.trial, view.lang, { id: runId }),
  }
  const labels = { ...views, challenges: views.challenges(edition.labels.challenge[view.lang]) }
  const entries = (Object.keys(to) as RunTab[]).map(key => ({
    href: to[key],
    label: labels[key],
    current: key === current,
  }))
  const isOther = current === 'flows' || current === 'audit' || current === 'trial'
  const title = isOther ? `${t.runTitle(runId)} – ${labels[current]}` : t.runTitle(runId)
  return layout(view, {
    title,
    crumbs: [{ href: href(paths.matching, view.lang), label: t.title }],
    wide: true,
    errors,
    body: html`${error && alert(view, { kind: 'error', body: error, announced: true })}
${tabs(view, { label: views.label, tabs: entries })}
${body}`,
  })
}

/** Why a view of a run has nothing to show: it is not finished, or its rules are no longer those that the engine plays. */
export function nothingYet(view: View, engine: string | null, inForce: string): Html {
  const t = text[view.lang].ofRun
  const older = engine !== null && engine !== inForce
  return alert(view, { kind: 'info', body: older ? t.olderOnly(engine, inForce) : t.notDone })
}
