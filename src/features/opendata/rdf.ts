import type { Node, Term } from './dcat.ts'

const PREFIXES: Record<string, string> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  owl: 'http://www.w3.org/2002/07/owl#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** The graph as JSON-LD 1.1. */
export const jsonLd = (node: Node): string =>
  `${JSON.stringify({ '@context': PREFIXES, ...jsonNode(node) }, null, 1)}\n`

function jsonNode({ id, says, types }: Node): Record<string, unknown> {
  const grouped = Map.groupBy(says, ([property]) => property)
  return {
    ...(id !== undefined && { '@id': id }),
    '@type': types,
    ...Object.fromEntries(
      [...grouped].map(([property, all]) => [property, one(all.map(([, term]) => jsonTerm(term)))]),
    ),
  }
}

const one = (values: unknown[]) => (values.length === 1 ? values[0] : values)

function jsonTerm(term: Term): unknown {
  if ('types' in term) return jsonNode(term)
  if ('id' in term) return { '@id': term.id }
  if (term.lang) return { '@value': term.text, '@language': term.lang }
  return term.type ? { '@value': term.text, '@type': term.type } : term.text
}

/** The same graph as Turtle 1.1: named nodes one after the other, nameless ones where they are used. */
export function turtle(node: Node): string {
  const named: string[] = []
  describe(node, named)
  const head = Object.entries(PREFIXES).map(([name, address]) => `@prefix ${name}: <${address}> .`)
  return `${head.join('\n')}\n\n${named.join('\n\n')}\n`
}

function describe({ id, says, types }: Node, named: string[]): string {
  const place = id === undefined ? -1 : named.push('') - 1
  const said = [`a ${types.join(', ')}`, ...says.map(([property, term]) => `${property} ${turtleTerm(term, named)}`)]
  if (id === undefined) return `[ ${said.join(' ; ')} ]`
  named[place] = `<${id}> ${said.join(' ;\n  ')} .`
  return `<${id}>`
}

function turtleTerm(term: Term, named: string[]): string {
  if ('types' in term) return describe(term, named)
  if ('id' in term) return `<${term.id}>`
  const text = JSON.stringify(term.text)
  return term.lang ? `${text}@${term.lang}` : term.type ? `${text}^^${term.type}` : text
}
