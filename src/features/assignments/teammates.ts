/** Somebody heard, and the name they gave of the person they would like to work with. */
export type Naming = { code: string; name: string; teammate: string | null }

/**
 * Pairs who each named the other, as names are commonly written: without regard to capitals, accents, hyphens or the order of the
 * words. A name that several people have pairs nobody, and a wish that is not returned counts for nothing.
 */
export function mutualPairs(people: readonly Naming[]): [string, string][] {
  const named = Map.groupBy(people, ({ name }) => plain(name))
  const wanted = ({ code, teammate }: Naming): Naming | undefined => {
    const found = teammate ? named.get(plain(teammate)) : undefined
    return found?.length === 1 && found[0]?.code !== code ? found[0] : undefined
  }
  return people.flatMap(person => {
    const other = wanted(person)
    return other && person.code < other.code && wanted(other)?.code === person.code ? [[person.code, other.code]] : []
  })
}

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')
