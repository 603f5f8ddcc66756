export const legal = {
  privacy: {
    title: 'Données personnelles',
    lead: 'Ce que nous gardons de vous, pourquoi, combien de temps, et ce que vous pouvez en demander.',
    description:
      'Données personnelles : ce que le programme garde de chaque personne, pourquoi, sur quelle base, combien de temps, et vos droits.',
    columns: { purpose: 'Pourquoi', what: 'Quoi', basis: 'Sur quelle base', kept: 'Combien de temps' },
    uses: 'Ce que nous gardons',
    rest: 'Ce que vous pouvez demander',
    applying: {
      purpose: 'Candidater',
      what: 'L’identité, les réponses, les pièces jointes, les vœux et les décisions.',
      kept: (years: number) =>
        `${years} ans au plus après le dépôt, puis le dossier est effacé ; les statistiques restent.`,
    },
    working: {
      purpose: 'Travailler ensemble',
      what: 'Le contrat, les présences, les échanges de suivi, les frais.',
      basis: 'Contrat de travail et obligations légales de l’employeur.',
      kept: 'Le temps du contrat, puis ce que la loi demande de garder.',
    },
    showing: {
      purpose: 'Figurer sur ce site',
      what: 'Le nom, l’équipe et ce que chaque personne choisit de montrer, champ par champ.',
      basis: 'Consentement, retiré à tout moment depuis son compte.',
      kept: 'Jusqu’au retrait.',
    },
    writing: {
      purpose: 'Nous écrire',
      what: 'Le nom, l’adresse électronique et les messages échangés.',
      basis: 'Intérêt légitime : répondre à qui nous écrit.',
      kept: (months: number) => `${months} mois après le dernier échange.`,
    },
    letters: {
      purpose: 'Recevoir la lettre',
      what: 'L’adresse électronique, la langue, ce qui intéresse, et la preuve de l’accord.',
      basis: 'Consentement, confirmé par courriel.',
      kept: (days: number) =>
        `Jusqu’à la désinscription, qui efface aussitôt ; ${days} jours pour une adresse non confirmée.`,
    },
    signing: {
      purpose: 'Se connecter',
      what: 'L’adresse électronique, les connexions ouvertes et ce qui a été décidé ou modifié, par qui et quand.',
      basis: 'Mission d’intérêt public : prouver que les décisions ont suivi le règlement.',
      kept: 'Le temps du compte ; les journaux de décisions ne portent pas de nom.',
    },
    readers: 'Qui les lit',
    processors: 'Aucun sous-traitant ne reçoit ces données, et ce site ne charge rien d’ailleurs.',
    rights: 'Vos droits',
    account: 'Consulter, faire corriger, emporter ou faire effacer vos données se fait depuis « Mes données ».',
    contact: 'À qui écrire',
    answer: 'Nous répondons en un mois au plus.',
    recourse: 'Si la réponse ne vient pas',
    recourseBody: 'Vous pouvez déposer une plainte auprès de la CNIL, l’autorité française de protection des données :',
    cookies: 'Témoins de connexion',
    cookiesBody:
      'Un témoin garde votre session ouverte ; d’autres, brefs, servent à vous dire qu’une action a réussi et à reprendre une saisie. Aucun ne sert à vous suivre : il n’y a donc pas de bandeau. Pas de publicité, pas de service extérieur.',
  },
}
