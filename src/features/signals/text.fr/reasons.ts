import type { FiguresOf, Kind } from '../rules.ts'

/** How days and months are said; `day` may leave out the weekday. */
export type Say = { day: (day: string) => string; month: (day: string) => string; number: (n: number) => string }

const days = (n: number) => (n > 1 ? `${n} jours` : 'un jour')
const of = (month: string) => (/^[aeiouâéô]/.test(month) ? `d’${month}` : `de ${month}`)
const times = ['', 'une fois', 'deux fois', 'trois fois', 'quatre fois', 'cinq fois']
const ordinals = ['', '', 'le deuxième', 'le troisième', 'le quatrième', 'le cinquième']
const words = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']
const count = (n: number) => words[n] ?? String(n)

export const kinds = {
  at_once: 'Plusieurs signaux à la fois',
  silence: 'Silence',
  mood_falling: 'Humeur en baisse',
  mood_low: 'Humeur basse',
  need: 'Besoin d’aide sans réponse',
  point: 'Points mensuels',
  data: 'Accès aux données',
  item: 'Arrivée',
  session: 'Sessions',
  contact: 'Contacts',
  unsigned: 'Contrat',
  departure: 'Départ',
  roadmap: 'Feuille de route',
  decision: 'Décisions',
} satisfies Record<Kind, string>

export const reasons: { [K in Kind]: (figures: FiguresOf[K], say: Say) => string } = {
  at_once: it =>
    `${it.kinds.length} signaux en même temps : ${it.kinds.map(kind => kinds[kind].toLowerCase()).join(', ')}.`,
  silence: (it, say) => {
    const last = it.last ? `la dernière est celle de la semaine du ${say.day(it.last)}` : 'et aucune avant'
    if (it.row === it.weeks) return `Aucune note depuis ${count(it.weeks)} semaine${it.weeks > 1 ? 's' : ''}, ${last}.`
    return `${it.weeks} notes manquent sur les ${it.among} dernières semaines, ${last}.`
  },
  mood_falling: (it, say) =>
    `Humeur en baisse depuis ${count(it.weeks)} semaine${it.weeks > 1 ? 's' : ''} : ${say.number(it.now)} sur 4 en moyenne ces trois dernières notes, ${say.number(it.usual)} auparavant.`,
  mood_low: it =>
    it.lowest > 0 && it.weeks < 2
      ? 'Humeur au plus bas cette semaine.'
      : `Humeur basse depuis ${count(it.weeks)} semaines${it.lowest > 0 ? ', au plus bas dans la dernière note' : ''}.`,
  need: it =>
    `${it.count > 1 ? `${it.count} besoins d’aide attendent une réponse, le plus ancien` : 'Un besoin d’aide attend une réponse'} depuis ${days(it.days)}.`,
  point: (it, say) =>
    `Point mensuel ${of(say.month(it.month))} non tenu${it.count > 1 ? `, ${ordinals[it.count] ?? `le ${it.count}e`} de suite` : ''}.`,
  data: it =>
    `Accès aux données en retard de ${days(it.days)}${it.refusals > 0 ? `, refusé ${times[it.refusals] ?? `${it.refusals} fois`}` : ''}.`,
  item: it =>
    `${it.count > 1 ? `${it.count} éléments de l’arrivée ne sont pas prêts, le plus ancien` : 'Un élément de l’arrivée n’est pas prêt,'} en retard de ${days(it.days)}.`,
  session: (it, say) =>
    it.count > 1
      ? `Plus de la moitié de l’équipe manquait aux ${count(it.count)} dernières sessions obligatoires, la dernière le ${say.day(it.last)}.`
      : `Plus de la moitié de l’équipe manquait à la session obligatoire du ${say.day(it.last)}.`,
  contact: (it, say) =>
    it.last
      ? `Aucun contact avec l’équipe du programme depuis ${days(it.days)}, le dernier le ${say.day(it.last)}.`
      : `Aucun contact avec l’équipe du programme depuis l’arrivée, il y a ${days(it.days)}.`,
  unsigned: (it, say) => {
    const what = it.count > 1 ? `${it.count} contrats ne sont pas signés` : 'Un contrat n’est pas signé'
    if (it.days > 0) return `${what}, à ${days(it.days)} du premier jour, le ${say.day(it.startsOn)}.`
    return it.days === 0
      ? `${what}, et c’est le premier jour.`
      : `${what}, ${days(-it.days)} après le premier jour, le ${say.day(it.startsOn)}.`
  },
  departure: (it, say) => `Une personne est partie le ${say.day(it.on)} et sa place est vide.`,
  roadmap: (it, say) =>
    it.last
      ? `La feuille de route n’a pas changé depuis ${days(it.days)}, le ${say.day(it.last)}.`
      : `Aucune feuille de route publiée, ${days(it.days)} après l’arrivée.`,
  decision: it =>
    `${it.count > 1 ? `${it.count} décisions des points mensuels sont en retard, la plus ancienne` : 'Une décision des points mensuels est en retard,'} de ${days(it.days)}.`,
}

export const advice = {
  at_once: 'Prenez le temps d’un rendez-vous avec l’équipe, plutôt que de traiter chaque signal à part.',
  silence: 'Appelez l’équipe : une note manquante peut être un oubli, trois rarement.',
  mood_falling: 'Proposez un moment à chaque EIG, séparément.',
  mood_low: 'Proposez un moment à chaque EIG, séparément.',
  need: 'Trouvez qui peut aider, ou dites à l’équipe que ce ne sera pas possible.',
  point: 'Écrivez à la hiérarchie pour fixer une date, et proposez d’y être.',
  data: 'Demandez qui décide, et portez la question à la hiérarchie avec une date.',
  item: 'Demandez à l’administration d’accueil ce qui bloque et pour quel jour ce sera prêt.',
  session: 'Demandez ce qui a retenu l’équipe, et si la charge de travail le permet.',
  contact: 'Prenez rendez-vous dans la semaine.',
  unsigned: 'Appelez les ressources humaines : personne ne commence sans contrat.',
  departure: 'Décidez du remplacement, et voyez avec l’équipe ce que devient le périmètre.',
  roadmap: 'Proposez une heure de travail sur la feuille de route.',
  decision: 'Relisez ces décisions au prochain point : les faire, ou dire qu’elles n’auront pas lieu.',
} satisfies Record<Kind, string>
