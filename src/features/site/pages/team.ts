import { type Address, href } from '../../../kernel/address.ts'
import { callBar, cardList, type Html, html, layout, section, type View } from '../../../platform/html/index.ts'
import { paths as assignments } from '../../assignments/paths.ts'
import { paths as calls } from '../../calls/paths.ts'
import { paths as challenges } from '../../challenges/paths.ts'
import { paths as cohort } from '../../cohort/paths.ts'
import { paths as editions } from '../../edition/paths.ts'
import type { Edition } from '../../edition/rules.ts'
import { paths as formsOf } from '../../forms/paths.ts'
import { paths as juries } from '../../juries/paths.ts'
import { paths as offers } from '../../offers/paths.ts'
import { paths as people } from '../../people/paths.ts'
import { paths as proposals } from '../../proposals/paths.ts'
import { paths as reviews } from '../../reviews/paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { type MonthCounts, monthStages } from './months.ts'
import { publicStages, publicTitle } from './public-work.ts'

const text = { fr, en }

type Counts = Record<
  | 'drafts'
  | 'submitted'
  | 'readings'
  | 'readingsDone'
  | 'decided'
  | 'interviews'
  | 'summoned'
  | 'sheetsLocked'
  | 'conflictsOpen'
  | 'rankings'
  | 'rankingsClosed'
  | 'runs'
  | 'offersSent'
  | 'offersAccepted'
  | 'offersDeclined'
  | 'mailDrafts',
  number
>
type Standing = Counts & {
  months: MonthCounts
  approval: string | null
  listsInDoubt: number
  outdatedRun: boolean
  /** Messages of the public that nobody has answered. */
  threadsOpen: number
  /** Requests about personal data that wait. */
  requestsOpen: number
}

type Stage = [Address, string, string]

/** The team's way through an edition, in its order, with what is done and what is left. */
export function teamPage(view: View, edition: Edition & { version: number }, standing: Standing): Html {
  const t = text[view.lang].team
  const { callOpens: opens, callCloses: closes } = edition.instants
  const cards = (stages: Stage[]) =>
    cardList(
      view,
      stages.map(([address, title, body]) => ({ title, href: href(address, view.lang), body })),
    )
  const after = monthStages(view, edition, standing.months)
  return layout(view, {
    title: t.title,
    eyebrow: edition.title[view.lang],
    lead: t.lead,
    body: html`${callBar(view, { opens, closes })}
${section(view, { title: t.selecting, body: cards(stages(view, edition, standing)) })}
${after.length > 0 && section(view, { title: t.afterwards, body: cards(after) })}
${section(view, { title: publicTitle(view), body: cards(publicStages(view, { open: standing.threadsOpen, requests: standing.requestsOpen })) })}`,
  })
}

function stages(view: View, { forms, labels, version }: Edition & { version: number }, s: Standing): Stage[] {
  const t = text[view.lang].team
  const jury = t.jury(s.summoned, s.interviews, s.sheetsLocked)
  const approval = t.approval[(s.approval ?? 'none') as keyof typeof t.approval]
  const doubt = s.listsInDoubt > 0 && t.inDoubt(s.listsInDoubt)
  const said = (...parts: (string | false)[]) => parts.filter(Boolean).join(' ')
  const asked = forms.some(it => it.of === 'project' && it.definition)
  const proposed: Stage[] = asked ? [[proposals.list, t.stages.proposals, t.proposals]] : []
  const drawn: Stage[] = forms.some(it => it.definition) ? [[formsOf.forms, t.stages.forms, t.forms]] : []
  return [
    [editions.teamEdition, t.stages.edition, t.edition(version)],
    [people.team, t.stages.people, t.people],
    ...drawn,
    [challenges.team, text[view.lang].places.challenges({ labels }), t.challenges],
    ...proposed,
    [reviews.list, t.stages.applications, t.applications(s.submitted, s.drafts)],
    [calls.extensions, t.stages.closing, t.closing],
    [reviews.deliberation, t.stages.preselection, t.preselection(s.readingsDone, s.readings, s.decided, s.submitted)],
    [juries.team, t.stages.jury, said(jury, s.conflictsOpen > 0 && t.conflicts(s.conflictsOpen), doubt)],
    [
      assignments.matching,
      t.stages.matching,
      said(t.matching(s.rankingsClosed, s.rankings, s.runs), s.outdatedRun && t.outdated),
    ],
    [assignments.approval, t.stages.approval, said(approval, doubt)],
    [offers.answers, t.stages.answers, t.answers(s.offersAccepted, s.offersSent, s.offersDeclined)],
    [offers.outbox, t.stages.outbox, t.outbox(s.mailDrafts)],
    [cohort.announcement, t.stages.cohort, t.cohort],
  ]
}
