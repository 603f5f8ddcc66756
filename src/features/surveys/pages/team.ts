import { href } from '../../../kernel/address.ts'
import {
  dateField,
  emptyState,
  form,
  type Html,
  html,
  layout,
  progressBar,
  stateTag,
  table,
  textArea,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatDayRange, formatNumber } from '../../../platform/i18n/index.ts'
import type { Edition, Questionnaire } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type MoveRefusal, type Rate, type Span, type SurveyState, wholeRate } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }
const SIGNS = { planned: 'info', open: 'waiting', closed: 'success' } as const

/** Of people, or of challenges where each gives one answer. */
export type Standing = Span & {
  questionnaire: Questionnaire
  state: SurveyState
  rates: Pick<Rate, 'invited' | 'replied'>[]
}

/** Every questionnaire of the edition: when, where it stands, and who has answered in numbers. */
export function teamPage(view: View, edition: Edition, standings: readonly Standing[]): Html {
  const t = text[view.lang].team
  const body =
    standings.length === 0
      ? emptyState(view, { title: t.none })
      : table(view, {
          caption: t.title,
          captionHidden: true,
          columns: [
            { key: 'title', label: t.questionnaire },
            { key: 'who', label: t.who },
            { key: 'days', label: t.days },
            { key: 'state', label: t.state },
            { key: 'rate', label: t.rate },
          ],
          rows: standings.map(it => ({
            title: it.questionnaire.title[view.lang],
            who: whoIn(view, edition, it.questionnaire),
            days: formatDayRange(view.lang, it.opensOn, it.closesOn),
            state: stateTag(view, SIGNS[it.state], t.states[it.state]),
            rate: rateIn(view, it.rates),
          })),
          rowHref: (_, i) => {
            const code = standings[i]?.questionnaire.code
            return code && href(paths.results, view.lang, { code })
          },
          empty: t.none,
        })
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, wide: true, body })
}

export function whoIn(view: View, { labels }: Edition, { per, to }: Pick<Questionnaire, 'per' | 'to'>): string {
  const t = text[view.lang].team
  if (per === 'challenge') return t.perChallenge(labels.challenge[view.lang].one)
  const names = to.map(part => partIn(view, { labels }, part))
  return names.join(', ')
}

const LABELS = {
  fellow: 'fellow',
  operational_mentor: 'operationalMentor',
  high_level_mentor: 'strategicMentor',
} as const

export const partIn = (view: View, { labels }: Pick<Edition, 'labels'>, part: keyof typeof LABELS): string =>
  labels[LABELS[part]][view.lang].many

function rateIn(view: View, rates: Standing['rates']): string {
  const { invited, replied } = wholeRate(rates)
  const t = text[view.lang].team
  const n = (it: number) => formatNumber(view.lang, it)
  return invited === 0 ? t.nobodyYet : t.rateOf(n(replied), n(invited), n(Math.round((100 * replied) / invited)))
}

type Following = {
  edition: Edition
  standing: Standing
  /** By part, or of challenges. */
  rates: { label: string; invited: number; replied: number }[]
  typed: { opens: string; closes: string; reason: string }
  refusal?: MoveRefusal | undefined
}

/** How many have answered, and the days, which the team may still move. */
export function following(view: View, { standing, rates, typed, refusal }: Following): Html {
  const t = text[view.lang].team
  const message = refusal && text[view.lang].moveRefusals[refusal.code]
  const at = refusal && fieldOfRefusal(refusal)
  const errorOf = (name: string) => (at === name ? message : undefined)
  const bars = rates.map(({ invited, label, replied }) =>
    progressBar(view, { label, value: replied, max: Math.max(1, invited) }),
  )
  const move = form(view, {
    action: href(paths.days, view.lang, { code: standing.questionnaire.code }),
    body: html`${
      standing.state === 'planned' &&
      dateField(view, { name: 'opens', label: t.opens, value: typed.opens, error: errorOf('opens'), required: true })
    }${dateField(view, { name: 'closes', label: t.closes, hint: t.closesHint, value: typed.closes, error: errorOf('closes'), required: true })}
${textArea(view, { name: 'reason', label: t.reason, value: typed.reason, rows: 2, error: errorOf('reason'), required: true })}`,
    submit: t.move,
  })
  return html`<h2>${t.rate}</h2>${bars.length > 0 ? html`<div class="bars">${bars}</div><p>${t.remindedByRule}</p>` : html`<p>${t.notYet(formatDay(view.lang, standing.opensOn))}</p>`}
${standing.state !== 'closed' && html`<h2>${t.days}</h2><p>${formatDayRange(view.lang, standing.opensOn, standing.closesOn)}</p>${move}`}`
}

export const fieldOfRefusal = ({ code }: MoveRefusal): 'opens' | 'closes' | 'reason' =>
  code === 'reason_missing' ? 'reason' : 'closes'
