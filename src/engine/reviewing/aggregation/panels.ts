/** The ranking of one panel: tiers of level files, best first, and the people on it. */
export type PanelRanking = { panel: string; jurors: string[]; tiers: string[][] }

/**
 * Where a file stands in its own panel: so many of `of` ranked files strictly above it, and so many level with it, itself included. A
 * file of a panel of 5 covers a fifth of the scale, one of a panel of 40 a fortieth: positions overlap unless one ends before the
 * other begins.
 */
export type Position = { panel: string; above: number; level: number; of: number }

/** Why two panels may not be put in one list; absent when shared files were ranked alike often enough to say otherwise. */
export type Obstacle = 'nothing_shared' | 'jurors_only' | 'one_file_shared' | 'shared_files_disagree'

/** What binds two panels: shared people, shared files, and how many pairs of shared files both rank the same way, or opposite ways. */
export type Link = {
  panels: [string, string]
  jurors: string[]
  files: string[]
  alike: number
  opposite: number
  obstacle: Obstacle | null
}

/**
 * Rankings side by side. `rows` go by relative position in each panel, to be read across and never as one list; a row of several
 * files holds those at exactly the same position. `comparable` only says whether every panel is bound to the others by shared files
 * that were ranked alike; `reasons` are the obstacles met, and `apart` the groups of panels that nothing binds.
 */
export type SideBySide = {
  comparable: boolean
  reasons: Obstacle[]
  apart: string[][]
  links: Link[]
  rows: { file: string; position: Position }[][]
}

/** Puts the rankings of several panels side by side, in an order that depends neither on theirs nor on that of jurors. */
export function sideBySide(given: readonly PanelRanking[]): SideBySide {
  const panels = given.toSorted((a, b) => (a.panel < b.panel ? -1 : 1))
  const links = panels.flatMap((a, i) => panels.slice(i + 1).map(b => linkOf(a, b)))
  const apart = groupsOf(
    panels.map(it => it.panel),
    links.filter(it => it.obstacle === null),
  )
  const comparable = apart.length <= 1
  const reasons = comparable ? [] : [...new Set(links.flatMap(it => it.obstacle ?? []))].sort()
  return { comparable, reasons, apart, links, rows: rowsOf(panels) }
}

function linkOf(a: PanelRanking, b: PanelRanking): Link {
  const [rankA, rankB] = [tierOf(a), tierOf(b)]
  const jurors = [...new Set(a.jurors)].filter(id => b.jurors.includes(id)).sort()
  const files = [...rankA.keys()].filter(id => rankB.has(id)).sort()
  let [alike, opposite] = [0, 0]
  for (const [i, file] of files.entries())
    for (const other of files.slice(i + 1)) {
      const [inA, inB] = [rankA, rankB].map(rank => Math.sign((rank.get(file) ?? 0) - (rank.get(other) ?? 0)))
      if (inA === inB) alike++
      else if (inA === -(inB ?? 0)) opposite++
    }
  const link = { panels: [a.panel, b.panel] as [string, string], jurors, files, alike, opposite }
  return { ...link, obstacle: obstacleOf(link) }
}

function obstacleOf({ jurors, files, alike, opposite }: Omit<Link, 'obstacle'>): Obstacle | null {
  if (files.length === 0) return jurors.length > 0 ? 'jurors_only' : 'nothing_shared'
  if (files.length === 1) return 'one_file_shared'
  return alike > opposite ? null : 'shared_files_disagree'
}

const tierOf = ({ tiers }: PanelRanking) =>
  new Map(tiers.flatMap((files, tier) => files.map(file => [file, tier] as const)))

/** The panels that links bind, directly or through others. */
function groupsOf(panels: readonly string[], links: readonly Link[]): string[][] {
  const group = new Map(panels.map(panel => [panel, panel]))
  for (const {
    panels: [a, b],
  } of links) {
    const [kept, gone] = [group.get(a), group.get(b)]
    for (const [panel, of] of group) if (of === gone) group.set(panel, kept ?? panel)
  }
  return [...new Set(group.values())].map(of => panels.filter(panel => group.get(panel) === of))
}

function rowsOf(panels: readonly PanelRanking[]): SideBySide['rows'] {
  const placed = panels.flatMap(positionsOf).sort((a, b) => higherFirst(a.position, b.position) || byFile(a, b))
  const rows: SideBySide['rows'] = []
  for (const it of placed) {
    const row = rows.at(-1)
    if (row?.[0] && higherFirst(row[0].position, it.position) === 0) row.push(it)
    else rows.push([it])
  }
  return rows
}

function positionsOf({ panel, tiers }: PanelRanking) {
  const of = tiers.reduce((sum, files) => sum + files.length, 0)
  let above = 0
  return tiers.flatMap(files => {
    const position: Position = { panel, above, level: files.length, of }
    above += files.length
    return files.map(file => ({ file, position }))
  })
}

/** By the middle of the stretch that the tier covers, as fractions of whole numbers. */
const higherFirst = (a: Position, b: Position) => (2 * a.above + a.level) * b.of - (2 * b.above + b.level) * a.of

type Placed = { file: string; position: Position }

const byFile = (a: Placed, b: Placed) =>
  a.position.panel === b.position.panel ? (a.file < b.file ? -1 : 1) : a.position.panel < b.position.panel ? -1 : 1
