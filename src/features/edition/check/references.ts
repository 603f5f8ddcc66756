import { ARTICLES, type ArchiveData, type EditionData, type Finding, type Money, type Path } from '../rules.ts'

/** Identifiers are given once, and what is named exists. */
export function checkReferences(data: EditionData | ArchiveData): Finding[] {
  const { challenges, institutions, themes, profiles } = data
  const lists: [Path, string, readonly object[]][] = [
    [['challenges'], 'id', challenges],
    [['challenges'], 'slug', challenges],
    [['challenges'], 'number', challenges],
    [['challenges'], 'closurePriority', challenges],
    [['institutions'], 'id', institutions],
    [['themes'], 'code', themes],
    [['profiles'], 'code', profiles],
    [['profiles'], 'letter', profiles],
  ]
  return [
    ...[...lists, ...(data.kind === 'edition' ? formLists(data) : [])].flatMap(list => duplicates(...list)),
    ...challenges.flatMap((challenge, index) => [
      ...known(['challenges', index, 'theme'], challenge.theme, themes, 'code'),
      ...challenge.seats.flatMap((seat, place) =>
        known(['challenges', index, 'seats', place, 'profile'], seat.profile, profiles, 'code'),
      ),
    ]),
    ...(data.kind === 'edition' ? named(data) : []),
  ]
}

const formLists = (data: EditionData): [Path, string, readonly object[]][] => [
  [['eligibility'], 'code', data.eligibility],
  [['eligibility'], 'rule', data.eligibility],
  [['answers'], 'code', data.answers],
  [['documents'], 'code', data.documents],
  [['criteria'], 'code', data.criteria],
  [['forms'], 'of', data.forms],
  [['directory', 'skills'], 'code', data.directory?.skills ?? []],
  [['arrivals', 'blocks'], 'code', data.arrivals?.blocks ?? []],
  [['arrivals', 'stages'], 'code', data.arrivals?.stages ?? []],
  [['arrivals', 'items'], 'code', data.arrivals?.items ?? []],
]

function named(data: EditionData): Finding[] {
  const { challenges, contract, institutions, money, openData, preselection, teams, validation } = data
  return [
    ...arrivalsNamed(data),
    ...rulesNamed(data),
    ...known(['preselection', 'by'], preselection.by, institutions, 'id'),
    ...known(['validation', 'institution'], validation.institution, institutions, 'id'),
    ...(money ? paying(money, institutions) : []),
    ...Object.keys(openData?.sirets ?? {}).flatMap(body =>
      known(['openData', 'sirets', body], body, [...institutions, ...challenges], 'id'),
    ),
    ...teams.exceptions.flatMap(({ challenge }, index) =>
      known(['teams', 'exceptions', index, 'challenge'], challenge, challenges, 'id'),
    ),
    ...contract.exceptions.flatMap(({ challenge }, index) =>
      known(['contract', 'exceptions', index, 'challenge'], challenge, challenges, 'id'),
    ),
  ]
}

/** An article of the edition has an identifier of its own, and follows an article that is there. */
function rulesNamed({ rules }: EditionData): Finding[] {
  const own = rules?.articles ?? []
  const shared = ARTICLES.map(id => ({ id }))
  return [
    ...duplicates(['rules', 'articles'], 'id', [...own]),
    ...own.flatMap(({ title }, index) => numberedTitle(title, index)),
    ...own.flatMap(({ id, after }, index): Finding[] => [
      ...(shared.some(it => it.id === id)
        ? [{ path: ['rules', 'articles', index, 'id'], code: 'duplicate' as const, value: id, first: ['rules'] }]
        : []),
      ...known(['rules', 'articles', index, 'after'], after, [...shared, ...own.slice(0, index)], 'id'),
    ]),
  ]
}

/** The site numbers articles: a title that begins with a number would have two, and two titles may have the same. */
const numberedTitle = (title: { fr: string; en: string }, index: number): Finding[] =>
  (['fr', 'en'] as const).flatMap((lang): Finding[] => {
    const written = /^\s*(?:\d+(?:\.\d+)*\s?[.)–—-]?|[IVX]+\s?[.)–—-])\s/u.exec(title[lang])?.[0]
    return written
      ? [{ path: ['rules', 'articles', index, 'title', lang], code: 'article_by_hand', written: written.trim() }]
      : []
  })

const arrivalsNamed = ({ arrivals }: EditionData): Finding[] =>
  (arrivals?.items ?? []).flatMap(({ block, stage }, index) => [
    ...known(['arrivals', 'items', index, 'block'], block, arrivals?.blocks ?? [], 'code'),
    ...known(['arrivals', 'items', index, 'stage'], stage, arrivals?.stages ?? [], 'code'),
  ])

const paying = ({ funder, instrument, lines }: Money, institutions: EditionData['institutions']): Finding[] => [
  ...known(['money', 'funder'], funder, institutions, 'id'),
  ...known(['money', 'instrument', 'payableFrom'], instrument.payableFrom, instrument.steps, 'code'),
  ...duplicates(['money', 'lines'], 'code', lines),
  ...duplicates(['money', 'instrument', 'steps'], 'code', instrument.steps),
]

function duplicates(path: Path, key: string, items: readonly object[]): Finding[] {
  const seen = new Map<unknown, number>()
  return items.flatMap((item, index): Finding[] => {
    const value = Reflect.get(item, key)
    const first = seen.get(value)
    if (first !== undefined) {
      return [{ path: [...path, index, key], code: 'duplicate', value: String(value), first: [...path, first, key] }]
    }
    seen.set(value, index)
    return []
  })
}

const known = (path: Path, value: string, items: readonly object[], key: string): Finding[] =>
  items.some(item => Reflect.get(item, key) === value) ? [] : [{ path, code: 'unknown_reference', value }]
