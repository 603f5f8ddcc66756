import type { Text } from './parts.ts'

/** The articles every set of rules has, in their order; the address of each is its identifier. */
export const ARTICLES = [
  'objet',
  'defis',
  'eligibilite',
  'candidater',
  'criteres',
  'selection',
  'resultats',
  'contrat',
  'accompagnement',
  'engagements',
  'administration',
  'general',
  'donnees',
  'versions',
] as const

export type ArticleId = (typeof ARTICLES)[number]

/**
 * What the rules of one edition say beside what its data already says: sentences added to an article, and articles of its own, each
 * placed after another. `{article:selection}` in a sentence becomes the number that article has.
 */
export type RulesOfCall = {
  added?: { to: ArticleId; texts: Text[] }[]
  articles?: { id: string; after: string; title: Text; texts: Text[] }[]
}

/** The identifiers of the articles in their order, those of the edition among them. */
export function articleIds({ rules }: { rules?: RulesOfCall }): string[] {
  const ids: string[] = [...ARTICLES]
  for (const { id, after } of rules?.articles ?? []) {
    const at = ids.indexOf(after)
    ids.splice(at < 0 ? ids.length : at + 1, 0, id)
  }
  return ids
}
