import { href } from '../../../kernel/address.ts'
import type { Day } from '../../../kernel/day.ts'
import {
  actions,
  alert,
  definitionList,
  emptyState,
  type Html,
  html,
  layout,
  linkButton,
  paragraphs,
  postButton,
  quote,
  section,
  stateTag,
  table,
  timeline,
  type View,
} from '../../../platform/html/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/index.ts'
import type { Edition, Progress } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { HORIZONS, milestonesOf, type StepState, stepCounts, type Version } from '../rules.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { followTabs, type Here } from './frame.ts'
import { roadmapFrieze } from './frieze.ts'

const text = { fr, en }

type Roadmap = {
  edition: Pick<Edition, 'title'>
  progress: Progress
  here: Here
  /** The latest first. */
  versions: readonly Version[]
  /** Which published version is read. */
  shown: Version | undefined
  today: Day
  mayWrite: boolean
}

/** A challenge's roadmap as published, its versions, and the way to the draft. */
export function roadmapPage(view: View, all: Roadmap): Html {
  const t = text[view.lang].roadmap
  const { edition, here, shown } = all
  const body = html`${followTabs(view, here, 'roadmap')}
${shown ? publishedVersion(view, all, shown) : emptyState(view, { title: t.none, body: t.noneBody })}
${drafting(view, all)}
${shown && versionList(view, all)}`
  return layout(view, { title: `${t.title}, ${here.title}`, eyebrow: edition.title[view.lang], lead: t.lead, body })
}

export const changeName = (view: View, { changes }: Progress, code: string): string =>
  changes.find(it => it.code === code)?.name[view.lang] ?? code

const publishedLine = (view: View, it: Version) =>
  text[view.lang].roadmap.published(
    it.number,
    it.publishedBy ?? '',
    it.publishedAt ? formatInstant(view.lang, it.publishedAt, view.zone) : '',
  )

function publishedVersion(view: View, { progress, today }: Roadmap, version: Version): Html {
  const t = text[view.lang].roadmap
  const { change, content, reason } = version
  const milestones = milestonesOf(progress.milestones, content)
  return html`<p>${publishedLine(view, version)}</p>
${change && quote(view, { body: paragraphs(reason), source: t.changed(changeName(view, progress, change)) })}
${section(view, {
  title: t.timeline,
  body: html`${roadmapFrieze(view, { phases: progress.phases, milestones, today })}
${timeline(
  view,
  milestones.map((it, i) => ({
    when: formatDay(view.lang, it.day),
    title: `${i + 1}. ${nameIn(view, it.name)}`,
    body: it.aim ? paragraphs(it.aim) : undefined,
    state: it.day < today ? ('past' as const) : ('future' as const),
  })),
)}`,
})}
${section(view, {
  title: t.objectives,
  body: definitionList(
    view,
    HORIZONS.map(it => ({ term: t.horizons[it], detail: said(view, content.objectives[it]) })),
  ),
})}
${section(view, { title: t.steps, body: steps(view, progress, version) })}
${section(view, {
  title: t.vision,
  body: definitionList(
    view,
    progress.vision.map(it => ({ term: it.label[view.lang], detail: said(view, content.vision[it.code]) })),
  ),
})}`
}

const nameIn = (view: View, name: string | { fr: string; en: string }): string =>
  typeof name === 'string' ? name : name[view.lang]

const said = (view: View, words: string | undefined): Html =>
  words ? paragraphs(words) : html`<em>${text[view.lang].roadmap.empty}</em>`

const SIGN: Record<StepState, 'neutral' | 'waiting' | 'success' | 'warning'> = {
  not_started: 'neutral',
  under_way: 'waiting',
  done: 'success',
  left_out: 'warning',
}

const stepTag = (view: View, state: StepState): Html =>
  stateTag(view, SIGN[state], text[view.lang].roadmap.stepStates[state])

function steps(view: View, progress: Progress, { content }: Version): Html {
  const t = text[view.lang].roadmap
  const counts = stepCounts(progress.steps, content)
  return html`<p>${t.stepSummary(counts.done, progress.steps.length, counts.under_way)}</p>${table(view, {
    caption: t.steps,
    captionHidden: true,
    columns: [
      { key: 'step', label: t.step },
      { key: 'state', label: t.stepState },
      { key: 'note', label: t.note },
    ],
    rows: progress.steps.map(({ code, name }) => ({
      step: name[view.lang],
      state: stepTag(view, content.steps[code]?.state ?? 'not_started'),
      note: content.steps[code]?.note ?? '',
    })),
    empty: '',
  })}`
}

function drafting(view: View, { here, mayWrite, shown, versions }: Roadmap): Html | false {
  const t = text[view.lang].roadmap
  if (!mayWrite) return false
  const draft = versions.find(it => it.state === 'draft')
  const { slug } = here
  if (!draft) {
    const label = shown ? t.startNext : t.start
    return actions(view, [postButton(view, { action: href(paths.starting, view.lang, { slug }), label })])
  }
  const when = formatInstant(view.lang, draft.savedAt, view.zone)
  const open = linkButton(view, { href: href(paths.draft, view.lang, { slug }), label: t.openDraft })
  return alert(view, {
    kind: 'info',
    body: html`<p>${t.draftThere(draft.number, draft.savedBy, when)}</p>${actions(view, [open])}`,
  })
}

function versionList(view: View, { here: { slug }, progress, versions }: Roadmap): Html {
  const t = text[view.lang].roadmap
  const published = versions.filter(it => it.state === 'published')
  const items = published.map(it => {
    const read = href(paths.roadmap, view.lang, { slug }, { version: it.number })
    const compare = href(paths.comparison, view.lang, { slug }, { de: it.number - 1, a: it.number })
    return html`<li><a href="${read}">${t.version(it.number)}</a>, ${it.publishedAt && formatDay(view.lang, it.publishedAt, view.zone)}${it.change && html`. ${changeName(view, progress, it.change)}`}${it.number > 1 && html`. <a href="${compare}">${t.compare(it.number - 1, it.number)}</a>`}</li>`
  })
  return section(view, { title: t.versions, body: html`<ul>${items}</ul>` })
}
