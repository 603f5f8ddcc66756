import { href } from '../../../../kernel/address.ts'
import {
  form,
  type Html,
  hidden,
  html,
  radios,
  selectField,
  textField,
  type View,
} from '../../../../platform/html/index.ts'
import { paths } from '../../paths.ts'
import { type Named, profileOf, text, titleOf } from '../words.ts'

export type TrialField = 'geste' | 'code' | 'poste'
export type TrialError = { field: TrialField; message: string }

export type TrialForm = {
  runId: number
  /** The challenges of the run, each with the profiles of its seats. */
  offered: { challenge: string; profiles: string[] }[]
  /** The changes tried already, as the address holds them. */
  kept: string
  typed: Record<TrialField, string>
  error: TrialError | undefined
}

/** One more change to try; it is sent by address, since nothing is kept. */
export function changeForm(view: View, edition: Named, page: TrialForm): Html {
  const t = text[view.lang].trial
  const { error, kept, runId, typed } = page
  const errorOf = (field: TrialField) => (error?.field === field ? error.message : undefined)
  const kinds = (['lock', 'exclusion', 'withdrawal', 'seat', 'place'] as const).map(value => ({
    value,
    label: t.kinds[value],
  }))
  const body = html`${hidden('avec', kept)}
${radios(view, { name: 'geste', label: t.kind, options: kinds, value: typed.geste, error: errorOf('geste'), required: true })}
${textField(view, { name: 'code', label: t.code, hint: t.codeHint, value: typed.code, error: errorOf('code'), width: 'short' })}
${selectField(view, { name: 'poste', label: t.where, hint: t.whereHint, prompt: t.wherePrompt, value: typed.poste, error: errorOf('poste'), options: places(view, edition, page) })}`
  return form(view, { action: href(paths.trial, view.lang, { id: runId }), method: 'get', body, submit: t.addButton })
}

function places(view: View, edition: Named, { offered }: TrialForm) {
  const t = text[view.lang].trial
  return offered.flatMap(({ challenge, profiles }) => {
    const title = titleOf(edition, challenge)
    const seats = profiles.map(profile => ({
      value: `${challenge}.${profile}`,
      label: `${title}, ${profileOf(view, edition, profile)}`,
    }))
    return [{ value: challenge, label: t.whole(title) }, ...seats]
  })
}
