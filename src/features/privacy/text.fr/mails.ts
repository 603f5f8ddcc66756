export const mails = {
  hello: (name: string) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  closing: (team: string) => `L’équipe de ${team}`,
  footer: (edition: string) => `${edition}. Ce message répond à une demande sur vos données personnelles.`,
  open: 'Voir la demande',
  received: 'Votre demande sur vos données est reçue',
  receivedLead: (kind: string, day: string) =>
    `Nous avons reçu votre demande : ${kind}. Vous aurez une réponse au plus tard le ${day}.`,
  extended: 'Votre demande sur vos données demande plus de temps',
  extendedLead: (day: string) =>
    `La réponse vous parviendra au plus tard le ${day}, soit deux mois de plus. La raison :`,
  answeredDone: 'Votre demande sur vos données est traitée',
  answeredRefused: 'Votre demande sur vos données est refusée',
  complain: 'Si cette réponse ne vous convient pas, vous pouvez écrire à la CNIL : https://www.cnil.fr/fr/plaintes',
  erased: 'Vos données sont effacées',
  erasedLead:
    'Comme vous l’avez demandé, vos données sont détruites, dans toutes nos tables, nos fichiers et nos courriels. Ce message lui-même est détruit après son envoi.',
  erasedPartly: 'Vos données sont effacées, sauf ce qui suit, que nous devons garder :',
  teamSubject: (kind: string) => `Une demande sur des données personnelles : ${kind}`,
  teamLead: (day: string) =>
    `Une personne demande quelque chose sur ses données. La loi veut une réponse au plus tard le ${day}.`,
  reminderSubject: (n: number) =>
    n > 1 ? `${n} demandes sur des données attendent une réponse` : 'Une demande sur des données attend une réponse',
  reminderLine: (kind: string, day: string, late: boolean) =>
    late ? `${kind} : le délai a pris fin le ${day}.` : `${kind} : réponse au plus tard le ${day}.`,
}
