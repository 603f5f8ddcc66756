import type { Check, Evidence, Factor } from '../rules.ts'

type Fact<C extends Evidence['code']> = Extract<Evidence, { code: C }>
const days = (n: number) => (n > 1 ? `${n} jours` : n === 1 ? 'un jour' : 'aujourd’hui')

export const factors = {
  title: 'Les six facteurs de réussite',
  intro: 'Ce que les faits disent de chacun. Rien n’est additionné : c’est un aide-mémoire pour vos échanges.',
  names: {
    clear_scope: 'Un périmètre clair',
    multidisciplinary: 'Une équipe pluridisciplinaire',
    invested_mentors: 'Des mentors investis',
    technical_environment: 'Un environnement technique adapté',
    political_backing: 'Un portage politique fort',
    freedom: 'La liberté d’expérimenter',
  } satisfies Record<Factor, string>,
  states: {
    seen: 'les faits le montrent',
    to_check: 'à vérifier',
    unknown: 'les faits n’en disent rien',
  } satisfies Record<Check['state'], string>,
  evidence: {
    roadmap: ({ days: n, versions }: Fact<'roadmap'>) =>
      `Feuille de route en version ${versions}, publiée ${n > 0 ? `il y a ${days(n)}` : 'aujourd’hui'}.`,
    no_roadmap: () => 'Aucune feuille de route publiée.',
    profiles: ({ count, people }: Fact<'profiles'>) =>
      `${people > 1 ? `${people} personnes` : 'Une personne'}, ${count > 1 ? `${count} métiers` : 'un seul métier'}.`,
    mentor_sessions: ({ expected, present }: Fact<'mentor_sessions'>) =>
      `Une personne parmi les mentors était là à ${present} session${present > 1 ? 's' : ''} sur ${expected} qui les attendaient.`,
    data_late: ({ days: n }: Fact<'data_late'>) => `Accès aux données en retard de ${days(n)}.`,
    data_ready: () => 'Aucun accès aux données n’est en retard.',
    items_late: ({ count }: Fact<'items_late'>) =>
      count > 1 ? `${count} éléments de l’arrivée ne sont pas prêts.` : 'Un élément de l’arrivée n’est pas prêt.',
    points: ({ held, of }: Fact<'points'>) =>
      `${held} point${held > 1 ? 's' : ''} mensuel${held > 1 ? 's' : ''} sur ${of} avec la hiérarchie.`,
    scope_changes: ({ count }: Fact<'scope_changes'>) =>
      count === 0
        ? 'Le périmètre n’a pas encore changé.'
        : `La feuille de route a changé ${count > 1 ? `${count} fois` : 'une fois'}, avec ses raisons.`,
    decisions_late: ({ count }: Fact<'decisions_late'>) =>
      count > 1 ? `${count} décisions attendent.` : 'Une décision attend.',
  } satisfies { [C in Evidence['code']]: (fact: Fact<C>) => string },
}
