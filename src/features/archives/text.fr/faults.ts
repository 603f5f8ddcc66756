import type { Fault, FaultCode } from '../rules.ts'

const perhaps = ({ instead }: Fault) => (instead ? ` Vouliez-vous écrire «\u202f${instead}\u202f»\u202f?` : '')

/** Each kind of fault: its name, and what to do about one of them. */
export const faults: Record<FaultCode, { name: string; say: (it: Fault) => string }> = {
  unreadable: {
    name: 'Passages illisibles',
    say: it =>
      `Ce passage n’est pas du YAML lisible\u202f: ${it.found}. Corrigez-le, sinon le fichier ou l’entrée est laissé de côté.`,
  },
  missing_key: {
    name: 'Clés obligatoires absentes',
    say: it => `La clé «\u202f${it.key}\u202f» manque. Ajoutez-la.`,
  },
  wrong_type: {
    name: 'Valeurs de la mauvaise sorte',
    say: it =>
      `«\u202f${it.key}\u202f» ne peut pas valoir ${it.found}. Écrivez un texte, un nombre entier ou une liste, comme dans les autres entrées.`,
  },
  unknown_key: {
    name: 'Clés inconnues',
    say: it => `Personne ne lit la clé «\u202f${it.found}\u202f»\u202f: elle est laissée de côté.${perhaps(it)}`,
  },
  duplicate: {
    name: 'Entrées en double',
    say: it =>
      `«\u202f${it.found || it.entry}\u202f» est déjà là${it.instead ? ` sous «\u202f${it.instead}\u202f»` : ''}\u202f: seule la première entrée est reprise. Supprimez l’autre.`,
  },
  unknown_promotion: {
    name: 'Promotions inconnues',
    say: it => `La promotion ${it.found} n’est pas dans le fichier des promotions. Décrivez-la, ou corrigez le défi.`,
  },
  unknown_skill: {
    name: 'Compétences inconnues',
    say: it => `La compétence «\u202f${it.found}\u202f» n’existe pas.${perhaps(it)}`,
  },
  unknown_profile: {
    name: 'Profils inconnus',
    say: it => `Le profil «\u202f${it.found}\u202f» n’est pas dans la liste.${perhaps(it)}`,
  },
  unknown_person: {
    name: 'Personnes inconnues',
    say: it =>
      `Personne ne s’appelle «\u202f${it.found}\u202f» dans le fichier des personnes.${perhaps(it)} Ajoutez cette personne, ou corrigez son nom.`,
  },
  unknown_challenge: {
    name: 'Défis inconnus',
    say: it => `Aucun défi ne s’appelle «\u202f${it.found}\u202f».${perhaps(it)}`,
  },
  not_named_back: {
    name: 'Défis qui ne nomment pas leurs membres',
    say: it =>
      `Cette personne se dit du défi «\u202f${it.found}\u202f», qui ne la nomme pas. Ajoutez-la au défi, ou retirez-lui ce défi.`,
  },
  not_named_by_person: {
    name: 'Personnes qui ne nomment pas leur défi',
    say: it => `Le défi nomme «\u202f${it.found}\u202f», dont la fiche ne le cite pas. Ajoutez le défi à sa fiche.`,
  },
  wrong_class: {
    name: 'Étiquettes de la mauvaise promotion',
    say: it =>
      `L’étiquette «\u202f${it.found}\u202f» n’est pas celle de ses défis. Écrivez «\u202f${it.instead ?? ''}\u202f».`,
  },
  wrong_year: {
    name: 'Années qui ne s’accordent pas',
    say: it =>
      `«\u202f${it.found}\u202f» ne s’accorde pas avec l’année de la promotion ou du défi${it.instead ? `, ${it.instead}` : ''}. Corrigez l’une ou l’autre.`,
  },
  wrong_part: {
    name: 'Mentors inscrits parmi les EIG',
    say: it =>
      `«\u202f${it.found}\u202f» a le profil de mentor, mais le défi l’inscrit parmi ses EIG. Corrigez l’un ou l’autre.`,
  },
  dead_url: {
    name: 'Adresses qui ne mènent nulle part',
    say: it =>
      `${it.found} ne peut pas être une adresse du web\u202f: elle n’est pas reprise. Écrivez-la en entier, avec https:// et le nom du site.`,
  },
  handle_is_url: {
    name: 'Adresses à la place d’un pseudonyme',
    say: it =>
      `«\u202f${it.key}\u202f» attend un pseudonyme seul, pas ${it.found}.${it.instead ? ` «\u202f${it.instead}\u202f» est repris.` : ' Rien n’est repris.'}`,
  },
  wrong_count: {
    name: 'Listes trop courtes ou trop longues',
    say: it => `«\u202f${it.key}\u202f» a ${it.found} éléments\u202f; il en faut ${it.instead ?? ''}.`,
  },
  video_twice: {
    name: 'Vidéos données à deux défis',
    say: it =>
      `La vidéo ${it.found} est déjà celle de «\u202f${it.instead ?? ''}\u202f». Vérifiez laquelle est la bonne.`,
  },
  empty_address: {
    name: 'Adresses de page inhabituelles',
    say: it =>
      `«\u202f${it.found}\u202f» n’a ni année ni nom\u202f: l’ancienne adresse ne sera pas redirigée. Écrivez-la comme /defis/2020/nom.html.`,
  },
}
