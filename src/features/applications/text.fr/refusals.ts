import type { FileRefusal } from '../../../platform/files/index.ts'
import type { TooMany } from '../../../platform/limits/index.ts'
import type { PageRefusal, Refusal } from '../rules.ts'

export const refusals = {
  call_not_open: 'L’appel n’est pas encore ouvert.',
  call_closed: 'L’appel est clos : cet envoi est arrivé après l’heure de clôture, il n’a rien changé.',
  withdrawn: 'Vous avez retiré cette candidature. Reprenez-la pour la modifier.',
  not_eligible: 'Une de vos réponses aux conditions ne permet pas de déposer cette candidature.',
  incomplete: 'Il manque encore des réponses. Complétez-les, puis déposez.',
  changed_since_review:
    'Votre candidature a changé depuis que cette page s’est affichée, sans doute sur un autre appareil. Relisez-la, puis déposez.',
  already_withdrawn: 'Cette candidature est déjà retirée.',
  nothing_to_withdraw: 'Rien n’a été déposé : il n’y a rien à retirer.',
  not_withdrawn: 'Cette candidature n’est pas retirée.',
  too_many:
    'Beaucoup d’envois viennent d’arriver de votre part. Attendez quelques minutes, puis recommencez : tout est gardé.',
} satisfies Record<Refusal['code'] | TooMany['code'], string>

type Limits = { size: string; types: string; pages: number; maxPages: number }

export const fileRefusals = {
  no_file: () => 'Choisissez un fichier, puis appuyez sur le bouton.',
  empty: () => 'Ce fichier est vide. Ouvrez-le pour vérifier, puis envoyez-le de nouveau.',
  too_large: ({ size }) =>
    `Ce fichier est trop lourd : ${size} au plus. Réduisez les images, ou exportez-le en PDF allégé.`,
  wrong_type: ({ types }) =>
    `Ce fichier n’a pas le format demandé (${types}). Changer son nom ne suffit pas : exportez-le, par exemple avec « Enregistrer sous ».`,
  unreadable: () =>
    'Ce fichier est arrivé incomplet ou abîmé. Ouvrez-le pour vérifier, enregistrez-le de nouveau en PDF, puis envoyez-le.',
  locked: () =>
    'Ce PDF demande un mot de passe : personne ne pourrait le lire. Enregistrez-le sans protection, puis envoyez-le de nouveau.',
  infected: () => 'L’antivirus a refusé ce fichier. Créez-le de nouveau depuis un autre appareil.',
  too_many_pages: ({ pages, maxPages }) =>
    `Ce fichier a ${pages} pages, ${maxPages} au plus. Gardez l’essentiel, puis envoyez-le de nouveau.`,
} satisfies Record<FileRefusal['code'] | PageRefusal['code'] | 'no_file', (limits: Limits) => string>
