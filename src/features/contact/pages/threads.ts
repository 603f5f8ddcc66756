import { type Address, href } from '../../../kernel/address.ts'
import {
  filters,
  type Html,
  html,
  layout,
  linkButton,
  pagination,
  stateTag,
  table,
  tag,
  type View,
} from '../../../platform/html/index.ts'
import { formatShortDay } from '../../../platform/i18n/index.ts'
import type { ContactWho, Edition } from '../../edition/rules.ts'
import { paths } from '../paths.ts'
import { type Due, type Followed, STATES, type State, WHO } from '../rules.ts'
import { text } from './words.ts'

export type Filter = {
  etat?: State | undefined
  qui?: ContactWho | undefined
  suivi?: 'moi' | undefined
  q?: string | undefined
}

type ThreadsPage = {
  edition: Edition
  filter: Filter
  threads: readonly Followed[]
  counts: Record<State, number> & { press: number }
  next: string | undefined
}

/** What people wrote to the programme: what waits, for how long, and who sees to it. */
export function threadsPage(view: View, it: ThreadsPage): Html {
  const t = text[view.lang].threads
  const body = html`${chips(view, it)}
${list(view, it)}
${pagination(view, { count: t.count(it.threads.length), next: it.next })}
<p>${linkButton(view, { href: href(paths.letters, view.lang), label: t.letters, kind: 'secondary' })}</p>`
  return layout(view, { title: t.title, lead: t.lead, eyebrow: it.edition.title[view.lang], wide: true, body })
}

/** The address of the list with these filters. */
export const filtered = (view: Pick<View, 'lang'>, filter: Filter, address: Address = paths.threads): string =>
  href(
    address,
    view.lang,
    {},
    { etat: filter.etat ?? '', qui: filter.qui ?? '', suivi: filter.suivi ?? '', q: filter.q ?? '' },
  )

function chips(view: View, { counts, filter }: ThreadsPage): Html {
  const { threads: t, words } = text[view.lang]
  const to = (change: Filter) => filtered(view, { ...filter, ...change })
  const { etat, q, qui, suivi } = filter
  return filters(view, {
    groups: [
      {
        label: t.states,
        chips: [
          { label: t.all, href: to({ etat: undefined }), current: !etat },
          ...STATES.map(state => ({
            ...{ label: words.states[state], href: to({ etat: state }), current: etat === state, count: counts[state] },
          })),
        ],
      },
      {
        label: t.whos,
        chips: [
          { label: t.all, href: to({ qui: undefined }), current: !qui },
          ...WHO.map(who => ({
            ...{ label: words.who[who], href: to({ qui: who }), current: qui === who },
            // How many journalists wait: the one figure that cannot.
            count: who === 'press' && counts.press > 0 ? counts.press : undefined,
          })),
        ],
      },
      {
        label: t.assignee,
        chips: [{ label: t.mine, href: to({ suivi: suivi ? undefined : 'moi' }), current: suivi === 'moi' }],
      },
    ],
    clear: etat || qui || suivi || q ? href(paths.threads, view.lang) : undefined,
    search: {
      ...{ action: href(paths.threads, view.lang), name: 'q', label: t.search, value: q ?? '' },
      keep: { ...(etat && { etat }), ...(qui && { qui }), ...(suivi && { suivi }) },
    },
  })
}

function list(view: View, { threads }: ThreadsPage): Html {
  const { threads: t, words } = text[view.lang]
  return table(view, {
    caption: t.title,
    captionHidden: true,
    columns: (['subject', 'from', 'who', 'state', 'due', 'assignee', 'opened'] as const).map(key => ({
      key,
      label: t.columns[key],
    })),
    rows: threads.map(it => ({
      subject: `${it.subject} [${it.reference}]`,
      from: it.name,
      who: it.who === 'press' ? tag(view, words.who[it.who]) : words.who[it.who],
      state: stateTag(view, SIGNS[it.state], words.states[it.state]),
      due: dueIn(view, it.due),
      assignee: it.assignee ?? t.nobody,
      opened: formatShortDay(view.lang, it.openedAt, view.zone),
    })),
    rowHref: (_, index) => href(paths.teamThread, view.lang, { id: threads[index]?.id ?? 0 }),
    empty: t.empty,
  })
}

export const SIGNS = { open: 'warning', waiting: 'info', closed: 'success' } as const

/** By when a thread should be answered, and whether that day is past. */
export function dueIn(view: View, due: Due): Html | string {
  if (!due) return ''
  const said = formatShortDay(view.lang, due.by)
  return due.late ? html`${said} ${stateTag(view, 'error', text[view.lang].threads.late)}` : said
}
