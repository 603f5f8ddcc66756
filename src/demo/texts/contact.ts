import type { ContactWho } from '../../features/edition/rules.ts'

/** Days and hours from the opening of the call. */
type When = { day: number; hour: number }
type Turn = When &
  ({ by: 'team-1' | 'team-2'; answer: string } | { by: 'team-1' | 'team-2'; note: string } | { writer: string })

/** A message to the programme, what followed, and how it ended, if it did. */
export type ContactStory = When & {
  who: ContactWho
  name: string
  email: string
  lang: 'fr' | 'en'
  subject: string
  words: string
  turns: Turn[]
  seenBy?: 'team-1' | 'team-2'
  closed?: When
}

export const CONTACT_STORIES: ContactStory[] = [
  {
    ...{ day: -20, hour: 9, who: 'candidate', lang: 'fr', name: 'Apolline Verdier' },
    email: 'apolline.verdier@example.org',
    subject: 'En poste jusqu’à la fin de l’année',
    words:
      'Bonjour,\n\nMon contrat dans une entreprise se termine le 31 décembre. Puis-je candidater dès l’automne, ou faut-il être libre le jour du dépôt ?',
    turns: [
      {
        ...{ day: -19, hour: 10, by: 'team-1' },
        answer:
          'Bonjour,\n\nOui, vous pouvez candidater. Il suffit d’être libre à l’arrivée dans les administrations, en janvier. Pensez à votre préavis si vous êtes retenue.',
      },
      { day: -19, hour: 14, writer: 'Merci, c’est très clair. À l’automne, donc !' },
    ],
    seenBy: 'team-1',
    closed: { day: -18, hour: 9 },
  },
  {
    ...{ day: 1, hour: 8, who: 'press', lang: 'fr', name: 'Basile Fontanel' },
    email: 'basile.fontanel@journal.example',
    subject: 'Rencontrer une équipe de la première promotion',
    words:
      'Bonjour,\n\nJe prépare un article sur les métiers du numérique dans l’État. Pourriez-vous me mettre en relation avec une équipe de la première promotion, avant la mi-octobre ?',
    turns: [
      { day: 1, hour: 9, by: 'team-2', note: 'Deux équipes sont d’accord. Je propose d’abord celle des douanes.' },
      {
        ...{ day: 1, hour: 11, by: 'team-2' },
        answer:
          'Bonjour,\n\nDeux équipes vous répondront volontiers. Jeudi prochain à 14 h vous conviendrait-il ? Le dossier de presse est sur la page Presse.',
      },
      { day: 2, hour: 8, writer: 'Jeudi à 14 h, parfait. Merci de votre rapidité.' },
    ],
    seenBy: 'team-2',
    closed: { day: 10, hour: 9 },
  },
  {
    ...{ day: 5, hour: 15, who: 'host', lang: 'fr', name: 'Hortense Lavigne' },
    email: 'hortense.lavigne@administration.example',
    subject: 'Nous avons manqué l’appel aux administrations',
    words:
      'Bonjour,\n\nNotre direction a un projet de cartographie des zones humides et nous découvrons le programme trop tard. Quand pourrons-nous le proposer ?',
    turns: [
      {
        ...{ day: 7, hour: 10, by: 'team-1' },
        answer:
          'Bonjour,\n\nL’appel de cette édition est clos et les défis sont choisis. Laissez une adresse sur la page « Proposer un défi » : vous saurez quand le prochain s’ouvre. D’ici là, parlons-en : nous aidons volontiers à préciser un projet.',
      },
    ],
    seenBy: 'team-1',
  },
  {
    ...{ day: 12, hour: 13, who: 'candidate', lang: 'en', name: 'Imogen Hartley' },
    email: 'imogen.hartley@example.org',
    subject: 'Applying from abroad',
    words:
      'Hello,\n\nI am French but live in Ireland. May I be interviewed from afar, and must I live in Paris for the ten months?',
    turns: [
      {
        ...{ day: 13, hour: 9, by: 'team-2' },
        answer:
          'Hello,\n\nInterviews are held in person in this edition. Each challenge says where its team works: most are in Paris, a few elsewhere in France.',
      },
    ],
    seenBy: 'team-2',
    closed: { day: 20, hour: 9 },
  },
  {
    ...{ day: 29, hour: 17, who: 'candidate', lang: 'fr', name: 'Gaspard Oliveira' },
    email: 'gaspard.oliveira@example.org',
    subject: 'Je ne retrouve pas mon accusé de réception',
    words:
      'Bonjour,\n\nJ’ai déposé ma candidature hier soir et je ne retrouve pas le message. Ma candidature est-elle bien arrivée ?',
    turns: [
      {
        day: 29,
        hour: 18,
        by: 'team-1',
        note: 'Dépôt bien enregistré, accusé parti hier à 22 h 14 : sans doute dans ses indésirables.',
      },
      {
        ...{ day: 29, hour: 18, by: 'team-1' },
        answer:
          'Bonjour,\n\nOui, elle est arrivée. L’accusé de réception se lit aussi dans « Mon espace », où vous pouvez modifier votre dossier jusqu’à la clôture.',
      },
      { day: 29, hour: 19, writer: 'Retrouvé, dans mon espace. Merci beaucoup !' },
    ],
    seenBy: 'team-1',
    closed: { day: 30, hour: 9 },
  },
  {
    ...{ day: 45, hour: 10, who: 'other', lang: 'fr', name: 'Célestin Abadie' },
    email: 'celestin.abadie@universite.example',
    subject: 'Montrer vos fiches de défis en cours',
    words:
      'Bonjour,\n\nJ’enseigne la conduite de projets publics. Puis-je reprendre trois fiches de défis dans un cours, avec votre nom ?',
    turns: [
      {
        day: 46,
        hour: 9,
        by: 'team-2',
        note: 'Licence ouverte : c’est oui. Vérifier les photographies avant de répondre.',
      },
    ],
    seenBy: 'team-2',
  },
  {
    ...{ day: 79, hour: 9, who: 'press', lang: 'fr', name: 'Solène Quémeneur' },
    email: 'solene.quemeneur@radio.example',
    subject: 'Trois portraits pour la radio',
    words:
      'Bonjour,\n\nLa promotion vient d’être annoncée : nous aimerions faire trois portraits de quatre minutes, diffusés en janvier.',
    turns: [
      {
        ...{ day: 79, hour: 12, by: 'team-2' },
        answer:
          'Bonjour,\n\nAvec plaisir. Nous demandons leur accord aux personnes et nous revenons vers vous lundi avec trois noms.',
      },
    ],
    seenBy: 'team-2',
  },
  {
    ...{ day: 270, hour: 11, who: 'host', lang: 'fr', name: 'Aurélien Masson' },
    email: 'aurelien.masson@administration.example',
    subject: 'Accueillir une équipe l’an prochain',
    words:
      'Bonjour,\n\nNous avons suivi le travail d’une équipe voisine et nous voudrions proposer un sujet à notre tour. Avec qui en parler, et faut-il déjà un budget ?',
    turns: [],
  },
]

const FIRST = ['adele', 'bastien', 'clemence', 'dorian', 'elea', 'florent', 'garance', 'hippolyte', 'ines', 'jonas']
const LAST = ['aubry', 'besnard', 'carlier', 'delorme']

/** Forty invented addresses, none of which exists. */
export const SUBSCRIBERS: string[] = LAST.flatMap(last => FIRST.map(first => `${first}.${last}@example.org`))
