import { href } from '../../../kernel/address.ts'
import { type Html, html, stateTag, type View } from '../../../platform/html/index.ts'
import { formatDay, formatMoney, formatNumber, formatSize, listOf } from '../../../platform/i18n/index.ts'
import { paths } from '../paths.ts'
import {
  type ClearanceState,
  type Contract,
  type HiringEdition,
  type HiringFile,
  type Late,
  type Refusal,
  type Stage,
  stageOf,
} from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'

const text = { fr, en }

/** A refusal in the reader's language. */
export function refusalIn({ lang }: Pick<View, 'lang'>, refusal: Refusal): string {
  const day = 'day' in refusal ? formatDay(lang, refusal.day) : ''
  const size = 'maxBytes' in refusal ? formatSize(lang, refusal.maxBytes) : ''
  return text[lang].refusals[refusal.code]({ day, size })
}

const stageSigns = {
  to_draft: 'neutral',
  drafted: 'neutral',
  host_to_sign: 'waiting',
  fellow_to_sign: 'waiting',
  signed: 'success',
  ended: 'success',
  left: 'neutral',
} as const satisfies Record<Stage, string>

export const stageTag = (view: View, edition: HiringEdition, file: HiringFile): Html => {
  const stage = stageOf(file, edition.hiring.signatures)
  return stateTag(view, stageSigns[stage], text[view.lang].team.stages[stage])
}

const clearanceSigns = {
  not_needed: 'neutral',
  to_ask: 'neutral',
  asked: 'waiting',
  granted: 'success',
  refused: 'warning',
} as const satisfies Record<ClearanceState, string>

export const clearanceTag = (view: View, state: ClearanceState): Html =>
  stateTag(view, clearanceSigns[state], text[view.lang].team.clearances[state])

/** What is late, in words; nothing when nothing is. */
export const lateTag = (view: View, late: readonly Late[]): Html | '' =>
  late.length === 0
    ? ''
    : stateTag(
        view,
        'warning',
        listOf(
          view.lang,
          late.map(it => text[view.lang].team.lates[it]),
        ),
      )

/** What a contract says, as names and values, in the reader's language. */
export function contractFacts(view: View, { facts }: Pick<Contract, 'facts'>) {
  const { lang } = view
  const { document, team } = text[lang]
  const { experience } = facts
  const known = experience && {
    on: formatDay(lang, experience.countedOn),
    since: 'startedOn' in experience ? formatDay(lang, experience.startedOn) : '',
    years: 'years' in experience ? formatNumber(lang, experience.years) : '',
  }
  return [
    { term: team.facts.term, detail: team.termOf(formatDay(lang, facts.startsOn), formatDay(lang, facts.endsOn)) },
    { term: team.facts.pay, detail: document.pay(formatMoney(lang, facts.netMonthly, facts.currency)) },
    ...(known ? [{ term: team.facts.experience, detail: document.experience(known) }] : []),
    { term: team.facts.place, detail: facts.place },
    { term: team.facts.employer, detail: facts.employer[lang] },
  ]
}

export const fileHref = (view: Pick<View, 'lang'>, id: number): string => href(paths.file, view.lang, { id })

/** A name, and whose seat it took over. */
export const nameWithHeir = (view: View, { name, replacesName }: HiringFile): Html | string =>
  replacesName ? html`${name} <small>(${text[view.lang].team.replaces(replacesName)})</small>` : name
