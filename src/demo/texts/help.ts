import type { Profile } from '../people/index.ts'

/** A post of the help board: written by the nth fellow of a trade, so many days after the start; answered, then closed, or left open. */
export type HelpPost = {
  afterDays: number
  by: [Profile, number]
  kind: 'wanted' | 'offered'
  wide: boolean
  skills: string[]
  title: string
  body: string
  reply?: { by: [Profile, number]; message: string }
  thanks?: string
  /** How it ended, when it did. */
  end?: 'helped' | 'ended'
}

export const HELP_POSTS: HelpPost[] = [
  {
    ...{ afterDays: 19, by: ['data', 0], kind: 'wanted', wide: false, skills: ['sql'] },
    title: 'Une jointure de 40 millions de lignes qui ne finit pas',
    body: 'Notre base est un PostgreSQL partagé avec le service. La requête tourne toute la nuit et bloque les autres. Une heure de relecture nous ferait gagner une semaine.',
    reply: {
      by: ['dev', 1],
      message: 'J’ai eu le même souci l’an dernier : je passe jeudi avec un index partiel dans la poche.',
    },
    thanks: 'La requête tient en quatre secondes. Le café est pour moi.',
    end: 'helped',
  },
  {
    ...{ afterDays: 33, by: ['dev', 0], kind: 'offered', wide: false, skills: ['operations', 'back'] },
    title: 'Mettre en place vos déploiements automatiques',
    body: 'Si vous copiez encore vos fichiers à la main sur un serveur, je vous montre comment ne plus jamais le faire. Deux heures par équipe, chez vous.',
    reply: { by: ['data', 2], message: 'Nous copions encore à la main, je l’avoue. Mardi 27, vous seriez libre ?' },
    thanks: 'Trois équipes équipées : merci d’avoir ouvert vos serveurs.',
    end: 'helped',
  },
  {
    ...{ afterDays: 47, by: ['data', 3], kind: 'wanted', wide: false, skills: ['privacy'] },
    title: 'Pseudonymiser des comptes rendus sans les rendre illisibles',
    body: 'Des textes libres, des noms partout, et un délégué à la protection des données qui demande des garanties. Qui l’a déjà fait ?',
    reply: {
      by: ['data', 5],
      message:
        'Nous avons écrit un petit outil pour cela. Je vous envoie le dépôt et la note que le délégué a acceptée.',
    },
    thanks: 'La note a été reprise presque telle quelle.',
    end: 'helped',
  },
  {
    ...{ afterDays: 61, by: ['design', 0], kind: 'offered', wide: false, skills: ['research', 'design'] },
    title: 'Préparer vos premiers entretiens avec le public',
    body: 'Je relis vos guides d’entretien et je viens au premier, pour que vous sachiez mener les suivants. Le plus dur est de se taire.',
    reply: { by: ['dev', 3], message: 'Notre guide fait six pages, ce qui doit être mauvais signe. Je vous l’envoie.' },
    thanks: 'Six guides relus, et un silence de vingt secondes que je n’oublierai pas.',
    end: 'helped',
  },
  {
    ...{ afterDays: 82, by: ['dev', 2], kind: 'wanted', wide: false, skills: ['accessibility'] },
    title: 'Vérifier un formulaire au lecteur d’écran',
    body: 'Tout semble correct, mais aucun de nous n’en a l’habitude. Une demi-heure avec quelqu’un qui s’en sert tous les jours suffirait.',
    reply: {
      by: ['design', 1],
      message: 'Je connais une personne qui le ferait volontiers. Je vous mets en relation ce soir.',
    },
    thanks: 'Onze défauts trouvés, onze corrigés.',
    end: 'helped',
  },
  {
    ...{ afterDays: 110, by: ['data', 1], kind: 'wanted', wide: true, skills: ['text', 'learning'] },
    title: 'A second pair of eyes on a text classifier',
    body: 'It reaches 91% on our sample and looks too good to be true. I would like somebody to look for what leaks from the training set.',
    reply: {
      by: ['data', 4],
      message: 'Happy to. In my experience it is nearly always the file name that gives the label away.',
    },
    thanks: 'It was the file name.',
    end: 'helped',
  },
  {
    ...{ afterDays: 138, by: ['data', 6], kind: 'wanted', wide: false, skills: ['procurement'] },
    title: 'Acheter un hébergement sans attendre neuf mois',
    body: 'Le service n’a pas de marché adapté. Quelqu’un est-il déjà passé par une centrale d’achat pour un petit montant ?',
    end: 'ended',
  },
  {
    ...{ afterDays: 190, by: ['dev', 4], kind: 'offered', wide: true, skills: ['open', 'front'] },
    title: 'Ouvrir votre code : on le fait ensemble',
    body: 'Licence, historique à nettoyer, notice en une page : en une après-midi, votre dépôt est public et vous n’avez plus peur de le montrer.',
    reply: { by: ['data', 7], message: 'Nous avons peur de l’historique, justement. Partant pour une après-midi.' },
  },
  {
    ...{ afterDays: 262, by: ['data', 2], kind: 'wanted', wide: true, skills: ['maps'] },
    title: 'Une carte qui tienne sur un téléphone en mer',
    body: 'Peu de réseau, du soleil sur l’écran, des mains mouillées : je cherche quelqu’un qui a déjà dessiné une carte pour ces conditions.',
    reply: {
      by: ['design', 0],
      message: 'J’ai quelques idées sur le contraste. Pour le réseau, regardez du côté des tuiles vectorielles.',
    },
  },
  {
    ...{ afterDays: 281, by: ['design', 1], kind: 'offered', wide: false, skills: ['facilitation'] },
    title: 'Animer l’atelier de passation de votre équipe',
    body: 'Avant de partir, faites dire à votre service ce qu’il saura faire sans vous. J’apporte le déroulé, vous apportez les gens.',
  },
]
