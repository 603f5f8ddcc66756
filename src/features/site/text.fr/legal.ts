export const legal = {
  privacy: {
    title: 'Données personnelles',
    purpose: 'Pourquoi',
    readers: 'Qui les lit',
    basis: 'Sur quelle base',
    rights: 'Vos droits',
    kept: 'Combien de temps',
    keptBody: (years: number) =>
      `${years} ans au plus après le dépôt, puis les dossiers sont effacés ; les statistiques restent.`,
    contact: 'À qui écrire',
    cookies: 'Témoins de connexion',
    cookiesBody:
      'Un seul témoin garde votre session ouverte. Il n’y a ni mesure d’audience, ni publicité, ni service extérieur.',
  },
  questions: {
    title: 'Questions fréquentes',
    list: (facts: { wishes: string; closes: string; months: number }) => [
      [
        'Dois-je déjà travailler dans l’administration ?',
        'Non, au contraire : le programme s’adresse à des personnes qui n’y sont pas en poste. La page « Candidater » liste les conditions.',
      ],
      [
        'Puis-je choisir plusieurs sujets ?',
        `Oui : ${facts.wishes}, dans une seule candidature. Vous n’en ferez qu’un.`,
      ],
      [
        'Puis-je modifier ma candidature après l’avoir déposée ?',
        `Oui, jusqu’à la clôture, le ${facts.closes}. La dernière version déposée compte, et chaque dépôt donne un nouvel accusé de réception.`,
      ],
      [
        'Puis-je venir avec quelqu’un ?',
        'Vous pouvez indiquer avec qui vous aimeriez travailler. Le jury en tient compte pour composer les équipes, mais chaque personne est choisie pour elle-même.',
      ],
      [
        'Qui lit mon dossier ?',
        'D’abord des personnes qui ne voient ni votre nom, ni vos coordonnées, ni vos liens. Si vous êtes invité à l’audition, le jury lit le dossier complet, après avoir signé une charte.',
      ],
      [
        'Comment les équipes sont-elles formées ?',
        'Le jury classe les personnes, sujet par sujet et métier par métier. Un calcul public et vérifiable en déduit les équipes, sans jamais connaître votre genre, votre âge ou votre adresse. Des personnes décident ; le calcul propose et s’explique.',
      ],
      ['Que se passe-t-il si je ne suis pas retenu ?', 'Vous recevez une réponse, avec la raison. Pas de silence.'],
      [
        'Et après le contrat ?',
        `Le contrat dure ${facts.months} mois. Beaucoup de sujets continuent ensuite dans l’administration, et la promotion reste en lien.`,
      ],
    ],
  },
}
