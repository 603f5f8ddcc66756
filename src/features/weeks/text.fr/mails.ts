export const mails = {
  hello: 'Bonjour,',
  closing: (team: string) => `L’équipe du programme, ${team}`,
  digestSubject: (day: string) => `La semaine du ${day} en cinq minutes`,
  digestLead: (written: number, teams: number) =>
    written === 1
      ? `Une équipe sur ${teams} a raconté sa semaine.`
      : `${written} équipes sur ${teams} ont raconté leur semaine.`,
  needs: (n: number) => (n === 1 ? 'Un besoin d’aide' : `${n} besoins d’aide`),
  tooMany: (challenges: string) =>
    `Il y a trop de notes pour un message : celles de tous les ${challenges}, et tous les besoins d’aide, sont sur la page de la semaine.`,
  digestAction: 'Lire la semaine et y répondre',
  readingNote:
    'Ouvrir cette page vous compte parmi les personnes qui l’ont lue. L’équipe voit un nombre, jamais des noms.',
  digestFooter: (programme: string) =>
    `Vous recevez ce message parce que vous prenez part à ${programme}. Il part de lui-même chaque semaine, à la même heure.`,
  reminderSubject: (challenge: string) => `La semaine de ${challenge} : encore le temps de l’écrire`,
  reminderLead: (closing: string) =>
    `Votre équipe n’a pas encore raconté sa semaine. Cinq minutes suffisent, jusqu’au ${closing}.`,
  reminderBegun: (closing: string) =>
    `La note de votre équipe est commencée et n’est pas envoyée. Il reste à la relire et à l’envoyer, jusqu’au ${closing}.`,
  reminderAction: 'Écrire la semaine',
  reminderNext: (day: string) =>
    `Tout le monde lit les notes le ${day}. Si une personne de l’équipe écrit, les autres ne reçoivent plus de rappel.`,
  reminderFooter: (programme: string) =>
    `Ce rappel part de lui-même aux équipes de ${programme} dont la note n’est pas envoyée.`,
}
