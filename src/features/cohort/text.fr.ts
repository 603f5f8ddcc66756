import type { Edition } from '../edition/rules.ts'
import type { Refusal } from './rules.ts'
import { mine } from './text.fr/mine.ts'
import { person } from './text.fr/person.ts'

const people = (n: number) => (n > 1 ? `${n} personnes` : `${n} personne`)

export const fr = {
  title: 'La promotion',
  waitingTitle: 'La promotion sera annoncée ici',
  waitingOn: (when: string) => `Rendez-vous le ${when} : vous lirez ici qui rejoint quelle équipe.`,
  waitingLate: 'L’annonce est en préparation. Toutes les personnes qui ont candidaté sont informées avant elle.',
  announcedOn: (when: string) => `Annoncée le ${when}.`,
  waitingDescription:
    'Le jour de l’annonce, cette page dira qui rejoint quelle équipe, dans quelle administration et pour quel défi.',
  description: (title: string, n: number) =>
    `${title} : ${people(n)}, leurs métiers, leurs équipes et les administrations qui les accueillent pendant le programme.`,
  past: 'Les promotions passées',
  shown: (n: number) => people(n),
  nobody: 'Personne n’exerce ce métier dans la promotion',
  nobodyBody: 'Retirez le filtre pour voir toutes les équipes.',
  asMentor: ({ labels }: Edition) => `, ${labels.operationalMentor.fr.one.split(' ')[0]}`,
  person,
  figures: { fellows: 'personnes', teams: 'équipes', hosts: 'administrations d’accueil', profiles: 'métiers' },
  teams: 'Les équipes',
  somebody: 'Une personne',
  inProfile: (profile: string) => `en ${profile}`,
  noFellow: 'Les premières réponses sont attendues : les équipes paraîtront ici.',
  numbers: 'En chiffres',
  path: 'De l’appel à la promotion',
  received: 'Candidatures reçues',
  heard: 'Personnes entendues',
  joined: 'Personnes qui rejoignent la promotion',
  byProfile: 'Les métiers de la promotion',
  table: 'Lire ces chiffres en tableau',
  what: 'Étape',
  profile: 'Métier',
  count: 'Nombre',
  namesNote: 'Seules les personnes qui le souhaitent sont nommées.',
  teaser: 'La promotion est annoncée',
  teaserBody: (fellows: number, teams: number) =>
    `${people(fellows)} ${fellows > 1 ? 'rejoignent' : 'rejoint'} ${teams > 1 ? `${teams} équipes` : 'une équipe'} pour servir l’intérêt général.`,
  teaserLink: 'Découvrir la promotion',
  mine,
  team: {
    title: 'Annonce de la promotion',
    lead: 'Choisissez l’instant et les mots. Avant cet instant, la page publique dit seulement quand revenir.',
    readiness: (accepted: number, waiting: number, named: number) =>
      `${people(accepted)} ${accepted > 1 ? 'ont' : 'a'} accepté, ${waiting} ${waiting > 1 ? 'réponses sont attendues' : 'réponse est attendue'}, ${people(named)} ${named > 1 ? 'souhaitent que leur nom paraisse' : 'souhaite que son nom paraisse'}.`,
    scheduled: (when: string) => `L’annonce est prévue le ${when}.`,
    out: (when: string) => `La promotion est publique depuis le ${when}.`,
    at: 'Instant de l’annonce',
    atHint: (when: string) => `L’édition prévoit le ${when}.`,
    messageFr: 'Message en français',
    messageEn: 'Message en anglais',
    messageHint: 'Quelques phrases, en tête de la page publique.',
    schedule: 'Prévoir l’annonce',
    preview: 'Voir la page comme elle paraîtra',
    previewNote: 'Aperçu pour l’équipe seule : rien de ceci n’est public.',
    done: (when: string) => `L’annonce paraîtra le ${when}.`,
    read: 'Lire la page publique',
  },
  refusals: {
    not_released: 'Les réponses ne sont pas encore envoyées : chaque personne doit avoir la sienne avant l’annonce.',
    already_announced: 'La promotion est déjà annoncée.',
    in_the_past: 'Choisissez un instant à venir.',
    no_instant: 'Indiquez le jour et l’heure de l’annonce.',
    message_missing: 'Écrivez le message dans les deux langues.',
  } satisfies Record<Refusal['code'], string>,
}
