import type { DecisionRefusal, MidtermRefusal, PointRefusal, RoadmapRefusal } from './rules.ts'
import { letters } from './text.fr/letters.ts'
import { midterm } from './text.fr/midterm.ts'
import { overview } from './text.fr/overview.ts'
import { points } from './text.fr/points.ts'
import { roadmap } from './text.fr/roadmap.ts'

export type Refusal = PointRefusal | DecisionRefusal | RoadmapRefusal | MidtermRefusal
type Detail = { n: number; day: string; end: string; who: string; when: string }

export const fr = {
  letters,
  midterm,
  overview,
  points,
  roadmap,
  tabs: { points: 'Points mensuels', roadmap: 'Feuille de route', midterm: 'Mi-parcours' },
  tabsLabel: 'Suivi',
  refusals: {
    already_held: () => 'Ce point a déjà son compte rendu.',
    month_over: () => 'Le mois est terminé : ce point ne se demande plus.',
    day_missing: () => 'Choisissez un jour.',
    not_this_month: ({ day, end }: Detail) => `Choisissez un jour du mois, du ${day} au ${end}.`,
    in_the_past: () => 'Choisissez un jour à venir.',
    in_the_future: () => 'Ce jour n’est pas encore passé : le compte rendu s’écrit après le point.',
    too_late: ({ day }: Detail) =>
      `Le compte rendu pouvait s’écrire jusqu’au ${day}. Ce point reste noté comme non tenu.`,
    note_missing: () => 'Dites en quelques mots ce qui s’est dit.',
    too_long: ({ n }: Detail) => `Ce texte est trop long : ${n} caractères au plus.`,
    reason_missing: () => 'Donnez une raison en quelques mots : elle reste attachée au mois.',
    body_missing: () => 'Dites ce qui est décidé.',
    body_long: ({ n }: Detail) => `Cette décision est trop longue : ${n} caractères au plus.`,
    owner_missing: () => 'Choisissez qui s’en charge, parmi les personnes de l’équipe.',
    due_missing: () => 'Choisissez le jour pour lequel ce sera fait.',
    due_before: ({ day }: Detail) => `Choisissez un jour à partir du ${day}, celui du point.`,
    already_closed: () => 'Quelqu’un a déjà dit ce qu’il en est de cette décision.',
    not_a_draft: () => 'Cette version est publiée : commencez la suivante pour changer quelque chose.',
    draft_exists: () => 'Une version est déjà en préparation : complétez-la.',
    changed_meanwhile: ({ who, when }: Detail) =>
      `${who} a enregistré une autre rédaction le ${when}. Rien de ce que vous avez saisi n’est perdu : comparez ci-dessous, puis enregistrez de nouveau.`,
    text_long: ({ n }: Detail) => `Ce texte est trop long : ${n} caractères au plus.`,
    own_day_missing: () => 'Donnez un jour à ce jalon.',
    vision_missing: () => 'Dites l’ambition avant de publier. Votre saisie est enregistrée.',
    objective_missing: () =>
      'Donnez au moins un objectif à court terme avant de publier. Votre saisie est enregistrée.',
    change_missing: () => 'Choisissez ce qui change avant de publier. Votre saisie est enregistrée.',
    change_reason_missing: () => 'Dites pourquoi cela change avant de publier. Votre saisie est enregistrée.',
    not_open: ({ day }: Detail) => `La fiche s’ouvre le ${day}.`,
    apart_closed: ({ day }: Detail) =>
      `Les fiches séparées se remplissaient jusqu’au ${day}. La fiche commune est ouverte.`,
    handed_in: ({ when }: Detail) => `Cette fiche a été remise le ${when} : elle ne change plus.`,
    sealed: ({ day }: Detail) => `La fiche commune s’ouvre quand les deux fiches sont remises, ou après le ${day}.`,
    nothing_written: () => 'Répondez à une question au moins avant de remettre la fiche.',
  } satisfies Record<Refusal['code'], (detail: Detail) => string>,
}
