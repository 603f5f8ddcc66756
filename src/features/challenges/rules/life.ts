import type { Instants } from '../../edition/rules.ts'

/** Where a challenge is in its life: people are sought, at work, or were; or it never came to that. */
const LIVES = ['sought', 'running', 'ended', 'withdrawn'] as const
export type Life = (typeof LIVES)[number]

/** How the catalogue is sorted; as published when empty. */
export const ORDERS = ['', 'title', 'place'] as const
export type Order = (typeof ORDERS)[number]

type Dated = Pick<Instants, 'callOpens' | 'callCloses' | 'announcement' | 'start' | 'end'>
type Fate = { state: string; withdrawnAt: Date | null }

export function lifeOf({ state }: Pick<Fate, 'state'>, { end, start }: Pick<Dated, 'start' | 'end'>, now: Date): Life {
  if (state === 'withdrawn') return 'withdrawn'
  if (now >= end) return 'ended'
  return now >= start ? 'running' : 'sought'
}

const STAGES = ['published', 'closed', 'announced', 'started', 'ended'] as const
export type Stage = { name: (typeof STAGES)[number] | 'withdrawn'; at: Date }

/** What a challenge goes through, in order; a withdrawn one stops there. `current` is the last stage reached, -1 before the first. */
export function stagesOf(it: Fate, instants: Dated, now: Date): { stages: Stage[]; current: number } {
  const at = {
    published: instants.callOpens,
    closed: instants.callCloses,
    announced: instants.announcement,
    started: instants.start,
    ended: instants.end,
  }
  const all: Stage[] = STAGES.map(name => ({ name, at: at[name] }))
  const { withdrawnAt } = it
  const stages: Stage[] = withdrawnAt
    ? [...all.filter(stage => stage.at <= withdrawnAt), { name: 'withdrawn', at: withdrawnAt }]
    : all
  return { stages, current: stages.filter(stage => stage.at <= now).length - 1 }
}

type Titled = { sheet: { title: string; place: string } }

/** Sorted by title or place, in the reader's alphabet; as published otherwise. */
export function sorted<T extends Titled>(listed: readonly T[], order: Order, lang: 'fr' | 'en'): T[] {
  if (order === '') return [...listed]
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base', ignorePunctuation: true })
  const byTitle = (a: T, b: T) => compare(a.sheet.title, b.sheet.title)
  return listed.toSorted(order === 'title' ? byTitle : (a, b) => compare(a.sheet.place, b.sheet.place) || byTitle(a, b))
}

type Alike = { id: string; state: string; sheet: { theme: string; host: { institution: { fr: string } } } }

/** Challenges of the same host, then of the same theme, three at most; a withdrawn one is not proposed. */
export function relatedTo<T extends Alike>(all: readonly T[], one: Alike): T[] {
  const others = all.filter(it => it.id !== one.id && it.state !== 'withdrawn')
  const sameHost = others.filter(it => it.sheet.host.institution.fr === one.sheet.host.institution.fr)
  const sameTheme = others.filter(it => it.sheet.theme === one.sheet.theme && !sameHost.includes(it))
  return [...sameHost, ...sameTheme].slice(0, 3)
}
