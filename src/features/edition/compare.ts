/** One difference between two versions: a path, what was there and what is there now (absent when there is nothing). */
export type Change = { path: string; before?: unknown; after?: unknown }

/**
 * Every difference between two plain values, in the order of the first, then of what was added. Items of a list are
 * matched by their `id`, `code` or `slug` when they have one, so that moving a challenge is not rewriting thirteen.
 */
export function compare(before: unknown, after: unknown, path = ''): Change[] {
  if (Object.is(before, after)) return []
  if (isFolder(before) && isFolder(after) && Array.isArray(before) === Array.isArray(after)) {
    const [from, to] = [entries(before), entries(after)]
    const moved = sameKeys(from, to) && [...from.keys()].join() !== [...to.keys()].join()
    return [
      ...[...new Set([...from.keys(), ...to.keys()])].flatMap(key =>
        compare(from.get(key), to.get(key), join(path, key)),
      ),
      ...(moved && Array.isArray(before) ? [{ path, before: [...from.keys()], after: [...to.keys()] }] : []),
    ]
  }
  return [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
}

const isFolder = (value: unknown): value is object => typeof value === 'object' && value !== null

const join = (path: string, key: string) => (path === '' ? key : key.startsWith('[') ? path + key : `${path}.${key}`)

function entries(value: object): Map<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return new Map(value.map((item, index) => [`[${nameOf(item) ?? index}]`, item]))
}

function nameOf(item: unknown): string | undefined {
  if (!isFolder(item)) return undefined
  const name: unknown = Reflect.get(item, 'id') ?? Reflect.get(item, 'code') ?? Reflect.get(item, 'slug')
  return typeof name === 'string' ? name : undefined
}

const sameKeys = (a: Map<string, unknown>, b: Map<string, unknown>) =>
  a.size === b.size && [...a.keys()].every(key => b.has(key))
