import type { Purpose } from '../../../platform/personal/index.ts'

type Entry = {
  name: string
  why: string
  basis: string
  kept: (years: { application: number; contract: number }) => string
  readers: string
}

const team = 'L’équipe du programme'
const years = (n: number) => (n > 1 ? `${n} ans` : 'un an')

export const register = {
  title: 'Registre des traitements',
  lead: 'Ce qui est gardé sur des personnes, pourquoi, jusqu’à quand et pour qui. Il est tiré du code qui copie et efface : une table oubliée fait échouer les contrôles.',
  pdf: 'Télécharger le registre en PDF',
  file: 'registre-des-traitements',
  labels: { why: 'Finalité', basis: 'Base légale', kept: 'Conservation', readers: 'Destinataires', tables: 'Tables' },
  controller: 'Responsable',
  contact: 'Contact',
  entries: {
    account: {
      name: 'Comptes',
      why: 'Reconnaître une personne et lui ouvrir ce que son rôle permet.',
      basis: 'Mission d’intérêt public',
      kept: it => `Jusqu’à ${years(it.application)} sans connexion ni rôle`,
      readers: team,
    },
    application: {
      name: 'Candidatures',
      why: 'Recevoir et étudier les candidatures, et écrire à leur sujet.',
      basis: 'Mesures précontractuelles, à la demande de la personne',
      kept: it => `${years(it.application)} après le dépôt`,
      readers: `${team}, le jury et les administrations d’accueil, chacun pour ce qui le concerne ; les lectures se font sans l’identité`,
    },
    selection: {
      name: 'Sélection',
      why: 'Lire, entendre, classer et décider, et pouvoir le justifier.',
      basis: 'Mesures précontractuelles ; intérêt public',
      kept: it => `${years(it.application)} après le dépôt ; notes et décisions restent sans personne`,
      readers: `${team} et le jury ; la personne, une fois le résultat rendu`,
    },
    contract: {
      name: 'Places et contrats',
      why: 'Recruter, payer, et rendre compte de la dépense.',
      basis: 'Contrat ; obligation légale',
      kept: it => `${years(it.contract)} après la fin de l’édition`,
      readers: `${team}, l’autorité de validation et l’administration qui recrute`,
    },
    fellowship: {
      name: 'Vie de la promotion',
      why: 'Accueillir, réunir et accompagner la promotion.',
      basis: 'Contrat ; intérêt public',
      kept: it => `${years(it.contract)} après la fin de l’édition, ou à la demande`,
      readers: `${team}, la promotion et les mentors, selon ce que chacun choisit`,
    },
    exchange: {
      name: 'Échanges',
      why: 'Répondre à qui écrit au programme, et lui envoyer ce qu’il demande.',
      basis: 'Intérêt public ; consentement pour la lettre',
      kept: () => 'Quelques mois après le dernier échange ; l’adresse d’une lettre, jusqu’à la désinscription',
      readers: team,
    },
    publication: {
      name: 'Publication',
      why: 'Montrer une personne comme elle l’a accepté.',
      basis: 'Consentement',
      kept: () => 'Jusqu’au retrait de l’accord',
      readers: 'Tout le monde, pour ce qui est accepté',
    },
    past: {
      name: 'Promotions passées',
      why: 'Garder la mémoire des promotions.',
      basis: 'Consentement, ou ce que la personne avait rendu public',
      kept: () => 'Jusqu’à ce que la personne s’y oppose',
      readers: 'Tout le monde, pour les champs qui ont un fondement',
    },
    trace: {
      name: 'Historique',
      why: 'Prouver qui a décidé quoi et quand.',
      basis: 'Obligation légale ; intérêt public',
      kept: () => 'Sans fin, par numéro ; un numéro ne mène plus à personne une fois le compte effacé',
      readers: `${team} et les contrôles`,
    },
  } satisfies Record<Purpose, Entry>,
}
