import type { Address } from '../../../kernel/address.ts'
import { href } from '../../../kernel/address.ts'
import type { Grant } from '../../../kernel/role.ts'
import { cardList, emptyState, type Html, html, layout, type View } from '../../../platform/html/index.ts'
import { paths as applications } from '../../applications/paths.ts'
import { paths as assignments } from '../../assignments/paths.ts'
import { paths as cohort } from '../../cohort/paths.ts'
import { mentoredBy } from '../../cohort/rules.ts'
import { callIsOpen, type Edition } from '../../edition/rules.ts'
import { paths as juries, listPaths } from '../../juries/paths.ts'
import { paths as offers } from '../../offers/paths.ts'
import { holds } from '../../people/rules.ts'
import { paths as proposals } from '../../proposals/paths.ts'
import { paths as reviews } from '../../reviews/paths.ts'
import { paths } from '../paths.ts'
import { en } from '../text.en.ts'
import { fr } from '../text.fr.ts'
import { waysInCohort } from './in-cohort.ts'

const text = { fr, en }

type Holder = { readonly grants: readonly Grant[] }
type Waiting = {
  application: 'draft' | 'submitted' | 'withdrawn' | null
  interview: boolean
  answer: boolean
  readingsLeft: number
  /** Open lists of the challenges that they mentor or were named for. */
  listsLeft: number
  charterSigned: boolean
  toApprove: boolean
  /** Proposals of a host that they write. */
  proposals: boolean
  /** Closed lists that a later conflict of interest puts in doubt. */
  listsInDoubt: number
}
type Task = { address: Address; title: string; body?: string }

type Other = { id: string; title: { fr: string; en: string }; inForce: boolean }
/** `mine` is what the page of a mentor's own challenges is called. */
type Space = { edition: Edition; holder: Holder; waiting: Waiting; mine: string; others: readonly Other[] }

/** Where one person has something to do in an edition, whatever their roles, and the way to their other editions. */
export function spacePage(view: View, { edition, holder, waiting, mine, others }: Space): Html {
  const t = text[view.lang].space
  const tasks = [...asCandidate(view, edition, waiting), ...atWork(view, { edition, holder, waiting, mine })]
  const ways = tasks.map(({ address, ...task }) => ({ ...task, href: href(address, view.lang) }))
  const cards = [...waysInCohort(view, edition, holder), ...ways].map(it => ({ ...it, level: 2 as const }))
  const here = cards.length > 0 ? cardList(view, cards) : emptyState(view, { title: t.nothing, body: t.nothingBody })
  const body = html`${here}${others.length > 0 && elsewhere(view, others)}`
  return layout(view, { title: t.title, eyebrow: edition.title[view.lang], lead: t.lead, body })
}

function elsewhere(view: View, others: readonly Other[]): Html {
  const t = text[view.lang].space
  const cards = others.map(({ id, title, inForce }) => ({
    title: title[view.lang],
    href: href(paths.space, view.lang, {}, { edition: id }),
    body: inForce ? t.inForce : undefined,
    level: 3 as const,
  }))
  return html`<h2>${t.otherEditions}</h2>
${cardList(view, cards)}`
}

function asCandidate(view: View, edition: Edition, waiting: Waiting): Task[] {
  const t = text[view.lang].space
  const { application } = waiting
  const mine = application
    ? [{ address: applications.mine, title: t.application[application] }]
    : callIsOpen(edition, view.now)
      ? [{ address: applications.mine, title: t.apply }]
      : []
  return [
    ...(waiting.answer ? [{ address: offers.mine, title: t.answer }] : []),
    ...(waiting.interview ? [{ address: juries.mine, title: t.interview }] : []),
    ...mine,
  ]
}

function atWork(view: View, { edition, holder, waiting, mine }: Omit<Space, 'others'>): Task[] {
  const t = text[view.lang].space
  const has = (role: Grant['role']) => holds(holder, edition.id, role)
  const jury = { address: juries.day, title: t.jury, body: waiting.charterSigned ? t.charterSigned : t.charterFirst }
  const doubt = waiting.listsInDoubt > 0 ? ` ${t.approvalInDoubt}` : ''
  const own = { address: cohort.mine, title: mine, body: t.mentored }
  const approval = waiting.toApprove ? `${t.approvalWaiting}${doubt}` : t.approvalNothing
  return [
    ...(waiting.proposals ? [{ address: proposals.mine, title: t.proposals, body: t.proposalsLead }] : []),
    ...(has('reader')
      ? [{ address: reviews.pile, title: t.readings, body: t.readingsLeft(waiting.readingsLeft) }]
      : []),
    ...(mentoredBy(holder, edition.id).length > 0 ? [own] : []),
    ...(has('juror') ? [jury] : []),
    ...(has('operational_mentor')
      ? [{ address: listPaths.jury.lists, title: t.lists, body: t.listsLeft(waiting.listsLeft) }]
      : []),
    ...(has('validator') ? [{ address: assignments.approval, title: t.approval, body: approval }] : []),
    ...(has('team') ? [{ address: paths.team, title: t.team, body: t.teamLead }] : []),
  ]
}
