import type { Fault, MomentCode, Step } from '../rules.ts'

export type Words = { one: string; many: string }
/** `target` is what people wish for: a challenge, or a seat of one. */
export type Labels = { challenge: Words; wish: Words; target: Words }
/** `ordered`: the order of the wishes counts. */
export type Wishing = { max: number; ordered: boolean }

type Said = { [C in Fault['code']]: (label: string, fault: Extract<Fault, { code: C }>) => string }

export const steps = {
  eligibility: () => 'Conditions pour candidater',
  identity: () => 'Identité et coordonnées',
  profile: () => 'Métier et expérience',
  career: () => 'Parcours et compétences',
  wishes: (l: Labels) => `Choix des ${l.target.many}`,
  contributions: (l: Labels) => `Contribution à chaque ${l.target.one}`,
  resources: () => 'Moyens nécessaires',
  teammate: () => 'Souhait d’équipe',
  files: () => 'Pièces jointes',
  declarations: () => 'Engagements',
} satisfies Record<Step, (labels: Labels) => string>

export const leads = {
  eligibility: () =>
    'Commencez par ces quelques questions : elles disent tout de suite si vous pouvez candidater. Le reste du formulaire s’ouvre ensuite.',
  identity: () =>
    'Ces réponses servent à vous joindre. Les personnes qui lisent votre dossier les premières ne les voient pas.',
  profile: () => 'En deux réponses, ce que vous savez faire et depuis combien de temps.',
  career: () =>
    'Cette partie est d’abord lue sans votre nom : les noms, les adresses et les liens qui permettraient de vous reconnaître y sont masqués.',
  wishes: (l: Labels, { max, ordered }: Wishing) =>
    max === 1
      ? `Choisissez le ${l.target.one} pour lequel vous candidatez.`
      : `Choisissez jusqu’à ${max} ${l.target.many}. ${ordered ? 'Commencez par votre préférence : leur ordre compte.' : 'Leur ordre ne compte pas.'}`,
  contributions: (l: Labels) =>
    `Une réponse par ${l.target.one} choisi. Parlez du problème tel que vous le comprenez, et de ce que vous feriez en premier.`,
  resources: () => 'Une estimation suffit : elle aide à préparer votre arrivée.',
  teammate: (l: Labels) =>
    `Si vous souhaitez relever un ${l.challenge.one} avec une autre personne qui candidate, indiquez son nom. Le jury en tiendra compte pour former les équipes ; chaque candidature reste jugée pour elle-même.`,
  files: () =>
    'Chaque fichier est vérifié à son arrivée. Vous pouvez le remplacer ou le retirer tant que l’appel est ouvert.',
  declarations: () => 'Lisez ce à quoi vous vous engagez, puis cochez les deux cases.',
} satisfies Record<Step, (labels: Labels, wishing: Wishing) => string>

export const problems = {
  empty: label => `Complétez « ${label} ».`,
  too_long: (label, { over }) =>
    `Raccourcissez « ${label} » de ${over} ${over === 1 ? 'caractère' : 'caractères'} : votre texte est gardé en entier.`,
  not_an_email: label => `Dans « ${label} », écrivez une adresse complète, par exemple prenom.nom@exemple.fr.`,
  not_a_phone: label => `Dans « ${label} », écrivez un numéro avec des chiffres, par exemple +33 6 39 98 12 34.`,
  not_a_number: (label, { max }) =>
    max === undefined
      ? `Dans « ${label} », écrivez un nombre entier, par exemple 7.`
      : `Dans « ${label} », écrivez un nombre entier, ${max} au plus, par exemple 7.`,
  not_a_profile: label => `Dans « ${label} », choisissez une réponse de la liste.`,
  not_a_link: (label, { line }) =>
    `Dans « ${label} », « ${line} » n’est pas un lien complet : un lien commence par https://, un par ligne.`,
  too_many_links: (label, { max }) => `Dans « ${label} », gardez ${max} liens au plus.`,
  too_few_wishes: (label, { min }) =>
    min === 1 ? `Choisissez au moins un ${label}.` : `Choisissez au moins ${min} réponses.`,
  too_many_wishes: (_, { max, count }) =>
    `Gardez ${max} choix au plus : vous en avez coché ${count}. Décochez ceux que vous laissez.`,
  wish_twice: () => 'Vous avez choisi deux fois la même réponse : gardez-la à un seul rang.',
  wish_withdrawn: (titles, { challenges }) =>
    challenges.length > 1
      ? `${titles} ne sont plus proposés : remplacez ces choix, ou enlevez-les.`
      : `${titles} n’est plus proposé : remplacez ce choix, ou enlevez-le.`,
  file_missing: label => `Joignez « ${label} ».`,
  not_agreed: label => `Cochez « ${label} ».`,
} satisfies Said

export const fields = {
  teammate: 'Avec qui souhaitez-vous faire équipe ?',
  teammateHint: 'Prénom et nom de la personne. Laissez vide si vous n’avez pas de souhait.',
  wishes: (l: Labels) => `Vos ${l.wish.many}`,
  rank: (n: number) => (n === 1 ? 'Premier choix' : `Choix n° ${n}`),
  readSheets: 'Lire les fiches avant de choisir',
  noRank: 'Aucun',
  yes: 'Oui, c’est mon cas',
  no: 'Non',
  commitments: 'Je prends ces engagements et j’accepte le règlement.',
  accuracy: 'Ce que j’ai écrit est exact, et j’en suis l’auteur ou l’autrice.',
  commitmentsTitle: 'En candidatant, vous vous engagez à :',
  readRules: 'Lire le règlement en entier',
  dataTitle: 'Vos données',
  dataKept: (years: number) => `Elles sont détruites ${years} ans au plus après votre dépôt.`,
  years: 'ans',
  testedAt: {
    application: 'À remplir le jour où vous déposez votre candidature.',
    decision: (day: string) => `À remplir le jour de la décision, au plus tard le ${day}.`,
    start: (day: string) => `À remplir le jour où le programme commence, le ${day}.`,
  },
}

export const moments = {
  started: { title: 'Vous avez commencé votre candidature', body: '' },
  to_submit: {
    title: 'À vous de jouer : terminez et déposez',
    body: 'Ce que vous tapez est enregistré, mais seul ce qui est déposé sera lu.',
  },
  submitted: {
    title: 'Votre candidature est déposée',
    body: 'Vous pouvez la modifier et la déposer de nouveau jusqu’à la clôture.',
  },
  not_submitted: {
    title: 'L’appel a été clos avant votre dépôt',
    body: 'Votre brouillon n’est pas une candidature : personne ne le lira.',
  },
  withdrawn: { title: 'Vous avez retiré votre candidature', body: 'Elle ne sera ni lue, ni examinée.' },
  closes: { title: 'Clôture de l’appel', body: 'Le dernier dépôt reçu avant cet instant compte.' },
  reading: {
    title: 'Lecture des dossiers',
    body: 'L’équipe du programme vérifie que chaque dossier est complet, puis le fait lire sans le nom.',
  },
  interviews: {
    title: 'Auditions',
    body: 'Les personnes présélectionnées sont convoquées par message, avec un jour, une heure et une salle.',
  },
  summoned: { title: 'Une audition vous est proposée', body: '' },
  interview: { title: 'Votre audition', body: '' },
  deliberation: {
    title: 'Délibération et validation',
    body: 'Chaque personne reçoit ensuite une réponse, positive ou négative, par message.',
  },
  result: { title: 'Votre réponse est arrivée', body: 'Elle est aussi dans votre messagerie.' },
  announcement: { title: 'Annonce publique', body: '' },
  start: { title: 'Début du programme', body: '' },
} satisfies Record<MomentCode, { title: string; body: string }>
