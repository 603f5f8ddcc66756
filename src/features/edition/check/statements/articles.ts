import { articleIds } from '../../rules/articles.ts'
import type { EditionData } from '../../rules.ts'
import type { Contradiction } from './index.ts'

const BY_HAND =
  /\bart(?:icles?|\.)\s?(?:\d+(?:[.-]\d+)?)(?!\s?(?:(?:,|et|and)\s\d+\s?)*(?:de la loi|de l’ordonnance|du décret|du code|du traité|du règlement \(|of the|of law|of decree))/giu
const NAMED = /\{article:([^}]*)\}/gu

/**
 * Articles of the rules are numbered by the site: a number written by hand is wrong as soon as one is added. A reference names its
 * article, as {article:selection}, and that article exists.
 */
export function otherArticles(text: string, data: EditionData): Contradiction[] {
  const known = articleIds(data)
  return [
    ...[...text.matchAll(BY_HAND)].map(([written]): Contradiction => ({ code: 'article_by_hand', written })),
    ...[...text.matchAll(NAMED)].flatMap(([, id = '']): Contradiction[] =>
      known.includes(id) ? [] : [{ code: 'unknown_article', written: id, known }],
    ),
  ]
}
