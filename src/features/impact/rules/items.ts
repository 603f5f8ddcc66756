import type { Day } from '../../../kernel/day.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { Licence, Openness } from '../../edition/rules.ts'
import type { Release } from './released.ts'

export const KINDS = {
  openness: ['repository', 'library', 'dataset', 'contribution', 'website'],
  made: ['deliverable', 'side_tool', 'video', 'training', 'reused'],
} as const
export type Group = keyof typeof KINDS
export type ItemKind = (typeof KINDS)[Group][number]
export type ItemState = 'planned' | 'open' | 'closed' | 'done'
export type LinkState = 'unchecked' | 'alive' | 'failing' | 'dead' | 'refused'
export type Maintenance = 'active' | 'passive' | 'none'
export type Accessibility = 'unknown' | 'none' | 'partial' | 'full'

/** What somebody writes of something opened, made, given or reused. */
export type ItemWords = {
  kind: ItemKind
  state: ItemState
  nameFr: string
  nameEn: string
  wordsFr: string
  wordsEn: string
  url: string | null
  licence: string | null
  onDay: Day | null
  withholding: string | null
  withholdingWords: string
  requirements: string[]
  maintenance: Maintenance | null
  maintainer: string
  accessibility: Accessibility | null
  audience: string
  people: number | null
}

export type Item = ItemWords &
  Release & {
    id: number
    challengeId: string
    linkState: LinkState
    linkCheckedAt: Date | null
    linkDetail: string
    linkFailures: number
  }

export const groupOf = (kind: ItemKind): Group =>
  (KINDS.openness as readonly ItemKind[]).includes(kind) ? 'openness' : 'made'

/** Code that anybody may take: a repository or a library. */
export const isCode = ({ kind }: Pick<Item, 'kind'>): boolean => kind === 'repository' || kind === 'library'

/** The states that something of a group may have: what is made is not opened. */
export const statesOf = (group: Group): readonly ItemState[] =>
  group === 'openness' ? ['planned', 'open', 'closed'] : ['planned', 'done']

/** Under which of the accepted licences a kind of thing is published; nothing where none is asked. */
function licencesFor({ licences }: Pick<Openness, 'licences'>, kind: ItemKind): Licence[] {
  const of = kind === 'repository' || kind === 'library' ? 'code' : kind === 'dataset' ? 'data' : undefined
  return of ? licences.filter(it => it.of.includes(of)) : []
}

export type ItemRefusal = {
  code:
    | 'name_missing'
    | 'url_missing'
    | 'url_wrong'
    | 'licence_missing'
    | 'withholding_missing'
    | 'withholding_words_missing'
    | 'day_missing'
    | 'audience_missing'
    | 'people_missing'
    | 'already_removed'
}

export const fieldOfItem: Record<ItemRefusal['code'], string | undefined> = {
  name_missing: 'nameFr',
  url_missing: 'url',
  url_wrong: 'url',
  licence_missing: 'licence',
  withholding_missing: 'withholding',
  withholding_words_missing: 'withholdingWords',
  day_missing: 'onDay',
  audience_missing: 'audience',
  people_missing: 'people',
  already_removed: undefined,
}

/**
 * What is open has an address and, where there is one to choose, a licence of the edition; what is not published has a reason and
 * words; what is planned or done has a day. Gives what is kept: what makes no sense in that state is dropped.
 */
export function canSaveItem(openness: Openness, it: ItemWords): Result<ItemWords, ItemRefusal> {
  const wrong = wrongIn(openness, it)
  return wrong ? refuse({ code: wrong }) : done(keptOf(it))
}

function wrongIn(openness: Openness, it: ItemWords): ItemRefusal['code'] | undefined {
  const licences = licencesFor(openness, it.kind)
  if (it.nameFr === '') return 'name_missing'
  if (it.url !== null && !isWebAddress(it.url)) return 'url_wrong'
  if (it.url === null && isShownByItsAddress(it)) return 'url_missing'
  if (it.state === 'open' && licences.length > 0 && !licences.some(({ code }) => code === it.licence))
    return 'licence_missing'
  return it.state === 'closed' ? wrongSilence(openness, it) : wrongDay(it)
}

/** What is open, and a video that is made, are nothing to a reader without their address. */
const isShownByItsAddress = ({ kind, state }: ItemWords) => state === 'open' || (kind === 'video' && state === 'done')

function wrongSilence({ withholdings }: Openness, it: ItemWords): ItemRefusal['code'] | undefined {
  if (!withholdings.some(({ code }) => code === it.withholding)) return 'withholding_missing'
  return it.withholdingWords === '' ? 'withholding_words_missing' : undefined
}

function wrongDay({ audience, kind, onDay, people, state }: ItemWords): ItemRefusal['code'] | undefined {
  if (onDay === null && kind !== 'reused') return 'day_missing'
  if (kind !== 'training') return undefined
  if (audience === '') return 'audience_missing'
  return state === 'done' && people === null ? 'people_missing' : undefined
}

function keptOf(it: ItemWords): ItemWords {
  const closed = it.state === 'closed'
  const ofCode = it.kind === 'repository' || it.kind === 'library'
  return {
    ...it,
    url: closed ? null : it.url,
    licence: it.state === 'open' ? it.licence : null,
    withholding: closed ? it.withholding : null,
    withholdingWords: closed ? it.withholdingWords : '',
    requirements: ofCode ? it.requirements : [],
    maintenance: ofCode ? it.maintenance : null,
    maintainer: ofCode ? it.maintainer : '',
    accessibility: it.kind === 'website' ? (it.accessibility ?? 'unknown') : null,
    audience: it.kind === 'training' ? it.audience : '',
    people: it.kind === 'training' ? it.people : null,
  }
}

/** What is written here is published: no address that holds a name and a password. */
function isWebAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { password, protocol, username } = new URL(url)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

/** What a repository still lacks of what the edition asks. */
export const lackingIn = (
  { requirements }: Pick<Openness, 'requirements'>,
  item: Pick<Item, 'kind' | 'requirements'>,
) =>
  item.kind === 'repository' || item.kind === 'library'
    ? requirements.filter(({ code }) => !item.requirements.includes(code))
    : []
