import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import type { ArchiveData, EditionData, Finding, Path } from '../rules.ts'
import { read } from '../schema.ts'

type Placed = {
  /** The line, from 1, where a path stands in the file, or where its nearest ancestor does. */
  lineOf: (path: Path) => number
}
export type Parsed = Placed & ({ data: EditionData | ArchiveData } | { findings: Finding[] })

/** Reads an edition from the text of its file. */
export const parse = (source: string): Parsed => parseAs(source, read)

/** Reads the text of a YAML file as `read` says. What is not YAML is told with its line. */
export function parseAs<T extends object>(
  source: string,
  read: (value: unknown) => T,
): Placed & (T | { findings: Finding[] }) {
  const lineCounter = new LineCounter()
  const document = parseDocument(source, { lineCounter })
  const lineOf = (path: Path) => lineIn(document, lineCounter, path)
  if (document.errors.length > 0) {
    const line = (error: { pos: [number, number] }) => lineCounter.linePos(error.pos[0]).line
    return {
      lineOf,
      findings: document.errors.map(e => ({ path: [], code: 'not_yaml', detail: e.code, line: line(e) })),
    }
  }
  return { lineOf, ...read(document.toJS()) }
}

function lineIn(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true)
    const key = isMap(parent)
      ? parent.items.find(pair => isScalar(pair.key) && pair.key.value === path[depth - 1])?.key
      : undefined
    const node = (key ?? document.getIn(path.slice(0, depth), true)) as { range?: [number, number, number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
