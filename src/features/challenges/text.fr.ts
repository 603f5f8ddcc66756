import type { Filters } from './rules.ts'
import { browse } from './text.fr/browse.ts'
import { following } from './text.fr/following.ts'
import { mails } from './text.fr/mails.ts'

type Words = { one: string; many: string }

export const fr = {
  title: (label: Words) => `Les ${label.many}`,
  lead: (challenges: number, seats: number, label: Words) =>
    `${challenges} ${challenges > 1 ? label.many : label.one} et ${seats} postes, dans des administrations qui attendent des spécialistes du numérique.`,
  search: 'Chercher un mot, un lieu, une administration',
  filters: {
    profile: 'Métier',
    theme: 'Thème',
    host: 'Administration',
    place: 'Lieu',
    life: 'État',
    edition: 'Édition',
    q: 'Recherche',
  } satisfies Record<keyof Filters, string>,
  count: (n: number, label: Words, withdrawn: number) => {
    const all = n > 1 ? `${n} ${label.many}` : `${n} ${label.one}`
    if (withdrawn === 0) return all
    return `${all}, dont ${withdrawn > 1 ? `${withdrawn} sujets retirés` : 'un sujet retiré'}`
  },
  none: 'Rien ne correspond à ces filtres',
  noneBody: 'Retirez un filtre, ou cherchez un mot plus général.',
  soon: 'Bientôt ici',
  soonBody: (when: string) => `Les ${when} seront publiés au moment de choisir.`,
  number: (n: number, label: Words) => `${label.one.charAt(0).toUpperCase()}${label.one.slice(1)} n°\u00a0${n}`,
  clearance: 'Habilitation demandée',
  clearanceBody:
    'Les personnes retenues font l’objet d’une enquête de sécurité pour leur habilitation ; un refus peut mettre fin au contrat.',
  selfFunded: 'Financé par l’administration d’accueil',
  withdrawn: (when: string) => `Ce sujet est retiré de l’appel depuis le ${when}. Il ne reçoit plus de candidatures.`,
  withdrawnTag: 'retiré',
  problem: 'Le problème à résoudre',
  work: 'Ce que vous ferez',
  sought: 'Les personnes recherchées',
  team: 'L’équipe',
  facts: 'En bref',
  host: 'Administration d’accueil',
  institution: 'Institution',
  place: 'Lieu',
  theme: 'Thème',
  optionalSeat: (n: number) =>
    n > 1
      ? `${n} postes s’ouvrent si le nombre de places le permet.`
      : 'Un poste s’ouvre si le nombre de places le permet.',
  apply: 'Candidater',
  applyLead: (instant: string) => `Une seule candidature suffit, jusqu’au ${instant}.`,
  opens: (instant: string) => `L’appel ouvre le ${instant}.`,
  closed: (instant: string) => `L’appel s’est terminé le ${instant}.`,
  previous: 'Précédent',
  next: 'Suivant',
  around: 'Autres sujets',
  browse,
  following,
  mails,
}
