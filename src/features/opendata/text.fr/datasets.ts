/** De chaque jeu : son nom, ce qu’il contient, comment on compte, ce qui est masqué. */
export const datasets = {
  editions: {
    title: 'Éditions',
    about: 'Chaque édition du programme : ses dates, ses défis, ses EIG et les agents publics qui les ont accompagnés.',
    method:
      'Les éditions passées viennent des documents publiés du programme ; l’édition conduite ici, de ses propres enregistrements. Une case vide n’est pas un zéro : la valeur n’est pas connue, ou pas encore publique.',
  },
  appels: {
    title: 'Appels à candidatures',
    about: 'L’ouverture, la clôture et l’annonce de chaque appel, avec le nombre de défis et de postes proposés.',
    method: 'Instants en temps universel (UTC). L’annonce apparaît une fois passée.',
  },
  defis: {
    title: 'Défis',
    about: 'Les défis de toutes les éditions : qui accueille, où, sur quel thème, et le nombre d’EIG.',
    method:
      'Les défis passés sont ceux que le site du programme a gardés. Un défi retiré reste dans la liste, avec son état.',
  },
  postes: {
    title: 'Postes',
    about: 'Les postes de chaque défi, par profil : proposés et pourvus.',
    method:
      'Les postes proposés sont publics dès l’ouverture de l’appel, les postes pourvus à l’annonce de la promotion.',
  },
  entonnoir: {
    title: 'De la candidature à la promotion',
    about: 'Combien de projets et de personnes passent chaque étape de la sélection, édition par édition.',
    method:
      'On compte des candidatures déposées, des personnes entendues et des places acceptées. Rien d’une édition avant l’annonce de ses résultats. Aucun croisement avec le profil, l’âge ou le genre.',
  },
  profils: {
    title: 'Profils des EIG',
    about: 'Le nombre d’EIG par métier : développement, données, design.',
    method: 'La promotion est annoncée publiquement : ces nombres ne révèlent rien que sa page ne dise déjà.',
  },
  genre: {
    title: 'Femmes et hommes',
    about: 'Femmes et hommes parmi les EIG, à part de tout autre jeu.',
    method:
      'Le programme ne demande le genre de personne. Les nombres d’ensemble sont ceux que le programme a publiés à l’époque. Le détail par métier, là où des archives le donnent, porte sur des groupes trop petits : il est entièrement masqué.',
  },
  lieux: {
    title: 'Lieux d’accueil',
    about: 'Où travaillent les équipes : défis et EIG par lieu.',
    method: 'Le lieu est celui que le défi annonce : une ville, parfois un arrondissement.',
  },
  budget: {
    title: 'Budget',
    about: 'Le budget ligne par ligne : prévu, engagé, payé.',
    method:
      'Les éditions 1 à 3 sont données comme l’évaluation les imprime, totaux compris, même quand leur somme ne tombe pas juste. L’édition conduite ici paraît quand elle est finie.',
  },
  cofinancement: {
    title: 'Cofinancement par administration',
    about:
      'Pour chaque défi, ce que coûte l’équipe, ce que le fonds paie et ce qui reste à l’administration d’accueil.',
    method:
      'Le coût est celui des contrats, calculé au centime. Quand il repose sur une seule personne, il serait son salaire : la ligne est masquée, avec une autre pour qu’aucune différence avec le total ne la rende.',
  },
  subventions: {
    title: 'Subventions (format SCDL)',
    about:
      'Les conventions signées avec les administrations d’accueil, au format commun de l’État pour les subventions.',
    method:
      'Colonnes et règles du schéma SCDL Subventions 2.1. Seules paraissent les conventions dont les deux numéros SIRET sont connus et que le jeu « Cofinancement » montre.',
  },
  sessions: {
    title: 'Rencontres',
    about: 'Les rencontres publiques de la promotion qui ont eu lieu : quoi, quand, où.',
    method: 'Celles de l’agenda public seulement. Personne n’y est nommé et les présences n’y sont pas.',
  },
  devenir: {
    title: 'Devenir des défis et des EIG',
    about: 'Ce que sont devenus les défis et les EIG, 6, 12, 16 et 24 mois après la fin.',
    method:
      'D’après les réponses au suivi, une fois le délai de réponse passé : un nombre qui grandirait réponse après réponse dirait chaque réponse. Les petits groupes de personnes sont masqués. Les éditions 1 et 2 sont reprises telles que publiées, sans date de mesure.',
  },
  realisations: {
    title: 'Réalisations',
    about: 'Ce que les équipes ont ouvert, produit ou donné : dépôts, données, formations, outils.',
    method: 'Seulement ce que le mentor du défi et l’équipe du programme ont tous deux choisi de publier.',
  },
  chiffres: {
    title: 'Chiffres publiés',
    about: 'Chaque chiffre que le programme a publié, à côté de ce que donnent ses enregistrements.',
    method:
      'Quand les deux diffèrent, ou que deux sources se contredisent, la colonne « reserve » dit pourquoi. Un chiffre que rien ne permet de recompter n’a pas de valeur comptée ici.',
  },
}

/** Ce que dit chaque colonne, partout où elle est. */
export const columns: Record<string, string> = {
  edition: 'Code de l’édition',
  editions: 'Codes des éditions, séparés par une virgule',
  titre: 'Titre',
  titre_en: 'Titre en anglais',
  debut: 'Premier jour, ou début',
  fin: 'Dernier jour, ou fin',
  duree_mois: 'Durée des contrats, en mois',
  defis: 'Nombre de défis',
  eig: 'Nombre d’EIG',
  agents_publics: 'Nombre d’agents publics mentors',
  source: 'D’où vient la valeur',
  ouverture: 'Ouverture de l’appel',
  cloture: 'Clôture de l’appel',
  annonce: 'Annonce de la promotion',
  postes: 'Nombre de postes proposés',
  defi: 'Identifiant du défi',
  accueil: 'Administration d’accueil',
  institution: 'Ministère ou établissement de rattachement',
  lieu: 'Lieu',
  theme: 'Code du thème',
  etat: 'État : d’un défi ; ou d’un nombre (publie, masque, deja_publie)',
  page: 'Adresse de la page du défi',
  profil: 'Code du profil : dev, data, design…',
  offerts: 'Postes proposés',
  pourvus: 'Postes pourvus',
  etape: 'Étape de la sélection',
  nombre: 'Nombre ; vide quand il est masqué',
  genre: 'femmes ou hommes',
  ligne: 'Ligne du budget',
  nature: 'prevu, engage, paye ; imprime pour un total repris tel quel (SCDL : nature de l’aide)',
  montant: 'Montant en euros, point décimal',
  cout: 'Coût de l’équipe, en euros',
  part_fonds: 'Part payée par le fonds, en euros',
  part_accueil: 'Part payée par l’administration d’accueil, en euros',
  nomAttribuant: 'Nom de l’organisme qui verse',
  idAttribuant: 'Son numéro SIRET',
  dateConvention: 'Date de la convention',
  referenceDecision: 'Référence de la décision',
  nomBeneficiaire: 'Nom de l’organisme qui reçoit',
  idBeneficiaire: 'Son numéro SIRET',
  rnaBeneficiaire: 'Numéro RNA, pour une association',
  objet: 'Objet de la subvention',
  conditionsVersement: 'unique, échelonné ou autre',
  datesPeriodeVersement: 'Date ou période de versement',
  idRAE: 'Numéro au répertoire des aides aux entreprises',
  notificationUE: 'Aide notifiée à la Commission européenne : oui ou non',
  pourcentageSubvention: 'Part versée à ce bénéficiaire, entre 0 et 1',
  dispositifAide: 'Dispositif d’aide',
  type: 'Type',
  mois: 'Mois après la fin ; vide quand la source ne le dit pas',
  sujet: 'personnes ou defis',
  situation: 'Code de la situation',
  adresse: 'Adresse publique',
  chiffre: 'Ce qui est compté',
  chiffre_en: 'La même chose en anglais',
  valeur: 'Valeur publiée',
  unite: 'nombre, pourcentage, annees ou euros',
  compte_ici: 'Ce que donnent les enregistrements',
  reserve: 'Pourquoi le lire avec prudence',
  reserve_en: 'La même réserve en anglais',
}
