import { articleIds } from '../../rules/articles.ts'
import type { EditionData } from '../../rules.ts'
import type { Contradiction } from './index.ts'

const NUMBER = '(?:n[°o]\\s?|numéro\\s|number\\s)?\\d+(?:[.-]\\d+)*'
/** Other people’s articles: a law, a code, a European regulation. */
const OF_A_LAW =
  '(?!\\d|\\s?(?:(?:,|et|ou|à|and|or|to)\\s(?:(?:paragraphe|paragraph|alinéa|point)\\s)?(?:\\d+(?:[.-]\\d+)?|[a-z]\\)?)\\s?)*(?:de la (?:loi|constitution)|de l’(?:ordonnance|arrêté)|du (?:décret|code|traité|RGPD|règlement \\()|of (?:the|law|decree|act|regulation)|R?GPD|GDPR))'
const BY_HAND = new RegExp(
  `(?<![\\p{L}])(?:(?:art(?:icles?|\\.)|paragraphes?|paragraphs?|alinéas?|clauses?|rubriques?)\\s?${NUMBER}|§{1,2}\\s?${NUMBER}` +
    `|(?:points?|sections?|parties?|chapitres?|chapters?|parts?)\\s(?:n[°o]\\s?|numéro\\s)?\\d+\\.\\d+(?:\\.\\d+)*` +
    `|(?:(?:au|aux|du|voir|cf\\.?|selon le|see|under|in|per)\\s)(?:le\\s)?\\d+\\.\\d{1,2}(?:\\.\\d+)*(?!\\s?(?:%|€|M|k|m|h|millions?|milliards?|points?|billion|euros?|au\\s\\d)))${OF_A_LAW}`,
  'giu',
)
/** « La loi du 6 janvier 1978, article 6 »: the law comes first. */
const AFTER_A_LAW =
  /(?<!\p{L})(?:lois?|décrets?|ordonnances?|codes?|RGPD|GDPR|directives?|laws?|acts?|decrees?|regulations?)(?!\p{L})[^.;]{0,100},\s$/iu
const NAMED = /\{article:([^}]*)\}/gu

/** What an article says, by the words that announce it in both languages. */
const SUBJECTS: readonly [id: string, words: string][] = [
  ['criteres', 'critères?|criteria|criterion'],
  ['eligibilite', 'éligibilité|conditions pour candidater|eligibility|who may apply'],
  ['donnees', 'données personnelles|données à caractère personnel|personal data'],
  ['resultats', 'résultats|results'],
  ['contrat', 'rémunération|contrats?|pay|contracts?'],
]
const SAYS =
  '(?:sont|est|figurent?|se trouvent?|(?:énoncée?s?|définie?s?|listée?s?|fixée?s?|donnée?s?|décrite?s?)|voir|are|is|set out|listed|given|described|defined|see)'

/**
 * Articles of the rules are numbered by the site: a number written by hand is wrong as soon as one is added. A reference names its
 * article, as {article:selection}; that article exists, and is the one that carries what the sentence announces.
 */
export function otherArticles(text: string, data: EditionData): Contradiction[] {
  const known = articleIds(data)
  return [
    ...[...text.matchAll(BY_HAND)]
      .filter(({ index }) => !AFTER_A_LAW.test(text.slice(0, index)))
      .map(([written]): Contradiction => ({ code: 'article_by_hand', written })),
    ...[...text.matchAll(NAMED)].flatMap(([, id = '']): Contradiction[] =>
      known.includes(id) ? [] : [{ code: 'unknown_article', written: id, known }],
    ),
    ...SUBJECTS.flatMap(([real, words]) => elsewhere(text, words, { real, known })),
  ]
}

/** « Les critères figurent à l’{article:jury} » when the criteria have an article of their own. */
function elsewhere(text: string, words: string, { real, known }: { real: string; known: string[] }): Contradiction[] {
  const reference = '\\{article:([^}]*)\\}'
  const told = [
    new RegExp(`(?<!\\p{L})(?:${words})[^.;:{]{0,25}?(?<!\\p{L})${SAYS}(?!\\p{L})[^.;:{]{0,25}${reference}`, 'giu'),
    new RegExp(
      `${reference}\\s(?:qui\\s|that\\s)?(?:énonce|liste|fixe|donne|définit|décrit|lists?|gives?|sets? out|defines?)\\s(?:(?:les|la|le|l’|the)\\s?)?(?:${words})(?!\\p{L})`,
      'giu',
    ),
  ]
  return told
    .flatMap(it => [...text.matchAll(it)])
    .flatMap(([written, id = '']): Contradiction[] =>
      known.includes(id) && id !== real ? [{ code: 'other_article', written, real }] : [],
    )
}
