import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { type Entry, type Fault, plain, type SiteFiles } from './rules.ts'

/** A file of a site, by its path inside the folder, and its text. */
export type Source = { path: string; text: string }

/** The files of a site: their data, and the pages whose text is a challenge's body or somebody's biography. */
export type Sources = {
  challenges?: Source | undefined
  people?: Source | undefined
  editions?: Source | undefined
  sheets: Source[]
  biographies: Source[]
}

/** Parses the files. What is not YAML, or is there twice, is a fault; the rest is given entry by entry. */
export function readSite(sources: Sources): SiteFiles {
  const faults: Fault[] = []
  const entries = (source: Source | undefined) => (source ? entriesOf(source, faults) : [])
  const files = { editions: entries(sources.editions), challenges: entries(sources.challenges) }
  const people = entries(sources.people)
  for (const sheet of sources.sheets) addText(files.challenges, sheet, { name: 'title', into: 'body' })
  for (const page of sources.biographies) addText(people, page, { name: 'nom', into: 'biography' })
  return { ...files, people, faults }
}

/** A mapping by names, or a list whose items have a title. */
function entriesOf({ path, text }: Source, faults: Fault[]): Entry[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false })
  const lineAt = (node: unknown) => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1)
  const note = (code: Fault['code'], line: number, found: string) =>
    faults.push({ code, kept: false, file: path, line, entry: '', key: '', found: plain(found) })
  const [error] = document.errors
  if (error) note('unreadable', lines.linePos(error.pos[0]).line, error.message.split('\n')[0] ?? '')
  else if (!(isMap(document.contents) || isSeq(document.contents))) note('unreadable', 1, text.slice(0, 40))
  const seen = new Set<string>()
  return (error ? [] : namedIn(document.contents)).flatMap(({ at, key, value }) => {
    const line = lineAt(at)
    const found = isMap(value) && plain(key) === key ? plainOf(value, document) : undefined
    if (!isMap(value) || !found || seen.has(key)) note(seen.has(key) ? 'duplicate' : 'unreadable', line, key)
    if (!isMap(value) || !found || seen.has(key)) return []
    seen.add(key)
    return [{ file: path, key, value: found, lineOf: pathOf(value, line, lineAt) }]
  })
}

function namedIn(contents: unknown): { key: string; at: unknown; value: unknown }[] {
  if (isMap(contents))
    return contents.items.map(({ key, value }) => ({ key: String(isScalar(key) ? key.value : key), at: key, value }))
  if (!isSeq(contents)) return []
  return contents.items.map(value => ({
    key: isMap(value) ? String(value.get('title') ?? '') : '',
    at: value,
    value,
  }))
}

/** An alias that grows without end is refused by the parser, and with it the entry that holds it. */
function plainOf(node: YAMLMap<unknown, unknown>, document: Parameters<Node['toJS']>[0]) {
  try {
    return node.toJS(document, { maxAliasCount: 100 }) as Record<string, unknown>
  } catch (cause) {
    if (cause instanceof ReferenceError) return undefined
    throw cause
  }
}

const pathOf =
  (map: YAMLMap<unknown, unknown>, line: number, lineAt: (node: unknown) => number): Entry['lineOf'] =>
  path => {
    for (let length = path.length; length > 0; length--) {
      const node = map.getIn(path.slice(0, length), true)
      if (isNode(node)) return lineAt(node)
    }
    return line
  }

/** The text under the head of a page, given to the entry that the head names; a page that names none is left alone. */
function addText(entries: readonly Entry[], { text }: Source, { name, into }: { name: string; into: string }) {
  const [, head = '', body = ''] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? []
  const document = parseDocument(head, { uniqueKeys: false })
  const called: unknown = isMap(document.contents) ? document.contents.get(name) : undefined
  const entry = entries.find(it => it.key === called || it.value['title'] === called)
  if (entry && body.trim() !== '') entry.value[into] ??= body.trim()
}
