import { href } from '../../../kernel/address.ts'
import {
  alert,
  dateTime,
  form,
  type Html,
  html,
  layout,
  pagination,
  postButton,
  radios,
  section,
  selectField,
  stateTag,
  table,
  textArea,
  textField,
  type View,
} from '../../../platform/html/index.ts'
import { paths } from '../paths.ts'
import type { RunState } from '../rules.ts'
import { type Named, profileOf, text, titleOf } from './words.ts'

export type Instruction = {
  id: number
  kind: 'lock' | 'exclusion'
  code: string
  challengeId: string
  profile: string | null
  reason: string
  by: string
}
export type Typed = Record<'kind' | 'code' | 'challenge' | 'profile' | 'reason', string>
export type MatchingPage = {
  rankings: { open: number; total: number }
  runs: { id: number; state: RunState; requestedAt: Date; by: string; placed: number }[]
  next: string | undefined
  instructions: Instruction[]
  typed: Typed
  error: { field: keyof Typed | 'run'; message: string } | undefined
}

const icons = { queued: 'waiting', running: 'waiting', done: 'success', rejected: 'error', failed: 'error' } as const

/** Where the team runs the matching: what it rests on, the decisions that bind it, and every run so far. */
export function matchingPage(view: View, edition: Named, page: MatchingPage): Html {
  const t = text[view.lang]
  const { open, total } = page.rankings
  const runError =
    page.error?.field === 'run' && alert(view, { kind: 'error', body: page.error.message, announced: true })
  const body = html`${runError}
<p>${total === 0 ? t.noRankings : t.rankings(open, total)}</p><p>${t.runLead}</p>
${postButton(view, { action: href(paths.runs, view.lang), label: t.run })}
${section(view, { title: t.runs, body: runs(view, page) })}
${section(view, { title: t.instructions, intro: t.instructionsLead, body: instructions(view, edition, page.instructions) })}
${section(view, { title: t.add, id: 'decision', body: addForm(view, edition, page) })}`
  const errors = page.error && page.error.field !== 'run' ? [{ ...page.error, field: page.error.field }] : []
  return layout(view, { title: t.title, lead: t.lead, wide: true, errors, body })
}

function runs(view: View, { runs: listed, next }: MatchingPage): Html {
  const t = text[view.lang]
  return html`${table(view, {
    caption: t.runs,
    captionHidden: true,
    columns: [
      { key: 'run', label: t.columns.run },
      { key: 'state', label: t.columns.state },
      { key: 'placed', label: t.columns.placed, numeric: true },
      { key: 'asked', label: t.columns.asked },
      { key: 'by', label: t.columns.by },
    ],
    rows: listed.map(run => ({
      run: t.runTitle(run.id),
      state: stateTag(view, icons[run.state], t.states[run.state]),
      placed: String(run.placed),
      asked: dateTime(view, run.requestedAt),
      by: run.by,
    })),
    rowHref: (_, index) => href(paths.run, view.lang, { id: listed[index]?.id ?? 0 }),
    empty: t.noRuns,
  })}${next && pagination(view, { count: '', next })}`
}

function instructions(view: View, edition: Named, listed: Instruction[]): Html {
  const t = text[view.lang]
  const c = t.instructionColumns
  const where = ({ challengeId, profile }: Instruction) =>
    profile ? `${titleOf(edition, challengeId)}, ${profileOf(view, edition, profile)}` : titleOf(edition, challengeId)
  return table(view, {
    caption: t.instructions,
    captionHidden: true,
    columns: (['code', 'kind', 'challenge', 'reason', 'by', 'end'] as const).map(key => ({ key, label: c[key] })),
    rows: listed.map(it => ({
      code: it.code,
      kind: t.kinds[it.kind],
      challenge: where(it),
      reason: it.reason,
      by: it.by,
      end: postButton(view, {
        action: href(paths.instructionEnd, view.lang, { id: it.id }),
        label: t.end,
        kind: 'quiet',
        about: it.code,
      }),
    })),
    empty: t.noInstruction,
  })
}

function addForm(view: View, edition: Named, { typed, error }: MatchingPage): Html {
  const t = text[view.lang]
  const errorOf = (field: keyof Typed) => (error?.field === field ? error.message : undefined)
  const kinds = (['lock', 'exclusion'] as const).map(value => ({ value, label: t.kinds[value] }))
  const profiles = edition.profiles.map(({ code, name }) => ({ value: code, label: name[view.lang] }))
  const fields = html`${radios(view, { name: 'kind', label: t.instructionColumns.kind, options: kinds, value: typed.kind || 'lock', inline: true })}
${textField(view, { name: 'code', label: t.code, hint: t.codeHint, value: typed.code, error: errorOf('code'), required: true, width: 'short' })}
${selectField(view, { name: 'challenge', label: t.challenge, value: typed.challenge, options: edition.challenges.map(it => ({ value: it.id, label: it.title })) })}
${selectField(view, { name: 'profile', label: t.profile, value: typed.profile, error: errorOf('profile'), options: [...profiles, { value: '', label: t.allProfiles }] })}
${textArea(view, { name: 'reason', label: t.reason, hint: t.reasonHint, value: typed.reason, error: errorOf('reason'), required: true, maxLength: 500 })}`
  return form(view, { action: href(paths.instructions, view.lang), body: fields, submit: t.addButton })
}
