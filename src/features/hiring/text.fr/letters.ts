import type { Decision } from '../rules.ts'

type Term = { title: string; from: string; to: string }

export const letters = {
  hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  closing: (team: string) => `Bien à vous,\n${team}`,
  automatic: (programme: string) => `${programme}. Ce message part tout seul, sans que personne ait à l’envoyer.`,
  open: 'Ouvrir mon contrat',
  follow: 'Suivre les contrats de mon équipe',
  file: 'Ouvrir le dossier',
  readySubject: (title: string) => `Votre contrat est prêt : ${title}`,
  readyAgainSubject: (title: string) => `Une nouvelle version de votre contrat : ${title}`,
  ready: ({ title, from, to }: Term) =>
    `Votre contrat pour « ${title} », du ${from} au ${to}, est prêt. Lisez-le sur votre page avant de le signer : une erreur se corrige encore, en répondant à l’équipe.`,
  readyAgain: ({ title, from, to }: Term) =>
    `Votre contrat pour « ${title} » a une nouvelle version, du ${from} au ${to}. Elle remplace la précédente, dont les signatures ne valent plus : il faut signer celle-ci.`,
  order: {
    host: 'L’administration d’accueil signe d’abord. Votre page dit quand c’est à vous.',
    fellow: 'Vous pouvez signer dès maintenant.',
  },
  hostReadySubject: (name: string) => `Un contrat à faire signer : ${name}`,
  hostReady: (name: string, title: string) =>
    `Le contrat de ${name}, pour « ${title} », est prêt. Il faut la signature de votre administration : prévenez la personne qui signe, l’équipe du programme lui remet le document.`,
  signedSubject: (name: string) => `Contrat signé par tout le monde : ${name}`,
  signedOwn: ({ title, from }: Term) =>
    `Votre contrat pour « ${title} » est signé par tout le monde. Vous commencez le ${from}. Le document et ses signatures restent sur votre page.`,
  signedHost: (name: string, { title, from }: Term) =>
    `Le contrat de ${name}, pour « ${title} », est signé par tout le monde. L’arrivée est prévue le ${from}.`,
  askedSubject: 'Votre enquête de sécurité est demandée',
  asked: (title: string) =>
    `« ${title} » demande une habilitation. L’enquête de sécurité vous concernant est demandée : un service de l’État peut vous écrire pour la mener. Nous ne connaîtrons que son résultat.`,
  concludedSubject: { granted: 'Votre habilitation est accordée', refused: 'Votre habilitation est refusée' },
  granted: (title: string) => `L’habilitation demandée pour « ${title} » est accordée. Vous n’avez rien à faire.`,
  refused: (title: string) =>
    `L’habilitation demandée pour « ${title} » est refusée. Nous n’en connaissons pas les motifs. Seuls l’équipe du programme et vos mentors connaissent ce résultat. L’équipe du programme vous écrit très vite pour dire ce qui suit.`,
  concludedTeamSubject: (name: string, granted: boolean) =>
    `Habilitation ${granted ? 'accordée' : 'refusée'} : ${name}`,
  concludedTeam: (name: string, title: string, granted: boolean) =>
    granted
      ? `L’habilitation de ${name}, pour « ${title} », est accordée.`
      : `L’habilitation de ${name}, pour « ${title} », est refusée. Il faut décider de la suite, et la motiver, dans son dossier.`,
  decidedSubject: 'La suite donnée à votre habilitation',
  decided: {
    without_access:
      'Vous restez dans la promotion, sur votre mission, avec un travail qui ne demande pas l’accès refusé.',
    moves:
      'Vous rejoignez une autre mission, dont l’équipe vous parle de vive voix. Un contrat à votre nom se prépare pour elle.',
    ends: 'Votre contrat prend fin.',
  } satisfies Record<Decision, string>,
  because: (reason: string) => `La raison de cette décision : ${reason}`,
  contest: (email: string) => `Pour en parler ou demander un réexamen, écrivez à ${email}.`,
  leftSubject: (name: string) => `Départ de ${name}`,
  leftOwnSubject: 'Votre départ de la promotion',
  leftOwn: (title: string, day: string) =>
    `Votre départ est enregistré : vous ne faites plus partie de l’équipe de « ${title} » à partir du ${day}. Merci de ce que vous y avez apporté.`,
  leftMentor: (name: string, title: string, day: string) =>
    `${name} ne fera plus partie de l’équipe de « ${title} » à partir du ${day}. L’équipe du programme regarde qui peut prendre la suite et vous en parle.`,
  leftTeam: (name: string, title: string, day: string) =>
    `${name} quitte « ${title} » le ${day}. Ce jour-là, la place redevient libre : la page des places dit qui vient ensuite sur la liste complémentaire.`,
  startSubject: (day: string) => `Votre premier jour est le ${day}`,
  start: ({ title, from, to }: Term) =>
    `Votre premier jour pour « ${title} » est désormais le ${from}. Votre contrat va jusqu’au ${to}.`,
  extensionSubject: (day: string) => `Votre contrat est prolongé jusqu’au ${day}`,
  extension: ({ title, to }: Term) => `Votre contrat pour « ${title} » est prolongé jusqu’au ${to}.`,
  newVersion: 'Une nouvelle version du contrat se prépare : elle sera à signer, comme la première.',
}
