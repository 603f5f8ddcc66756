type Named = Record<string, string>

export const figures = {
  title: 'Chiffres du programme',
  lead: 'La sélection, les profils, les lieux, l’argent et la suite, édition par édition, tirés des données ouvertes.',
  description:
    'Les chiffres du programme édition par édition : sélection, profils, lieux, budget, satisfaction et devenir, avec leurs sources et leurs réserves.',
  empty: 'Les chiffres paraîtront ici à la première publication des données.',
  table: 'Les mêmes valeurs en tableau',
  what: 'Ce qui est compté',
  value: 'Valeur',
  svg: 'Dessin (SVG)',
  png: 'Image (PNG)',
  csv: 'Valeurs (CSV)',
  fromDataset: (title: string) => `Jeu de données : ${title}`,
  inGroup: (group: string, label: string) => `${group} : ${label}`,
  folded: (group: string, n: number) => `${group} (${n} ${n > 1 ? 'valeurs' : 'valeur'})`,
  everyEdition: 'Toutes, côte à côte',
  contents: 'Sur cette page',
  blank: 'masqué',
  charts: {
    selection: {
      title: 'De la candidature à la promotion',
      about: 'Projets et personnes à chaque étape, par édition.',
    },
    profils: { title: 'Profils', about: 'EIG de chaque métier, par édition.' },
    genre: { title: 'Femmes et hommes', about: 'Femmes et hommes parmi les EIG, par édition.' },
    flux: {
      title: 'De quel métier vers quelle administration',
      about: 'Postes de chaque profil, par administration d’accueil.',
    },
    editions: { title: 'Les éditions au fil du temps', about: 'Défis et EIG de chaque édition.' },
    argent: {
      title: 'Le budget, ligne par ligne',
      about: 'Enveloppe, dépenses et totaux imprimés, par édition, en euros.',
    },
    cofinancement: {
      title: 'Qui paie quoi',
      about: 'Part du fonds et part de l’administration d’accueil, par défi, en euros.',
    },
    lieux: { title: 'Où travaillent les équipes', about: 'Défis par lieu.' },
    devenir: { title: 'Et après', about: 'Ce que sont devenus les EIG et les défis.' },
  } as Record<string, { title: string; about: string }>,
  printed: 'Tous les chiffres publiés',
  printedLead:
    'Chaque chiffre que le programme a publié, à côté de ce que donnent ses enregistrements. Quand deux sources se contredisent ou que l’une est incertaine, la réserve le dit.',
  printedColumns: {
    what: 'Chiffre',
    editions: 'Éditions',
    value: 'Publié',
    counted: 'Compté ici',
    doubt: 'Réserve',
    source: 'Source',
  },
  uncounted: 'rien ne permet de le recompter',
  groups: { dev: 'développement', data: 'données', design: 'design', geo: 'géomatique', project: 'pilotage' } as Named,
  genders: { femmes: 'femmes', hommes: 'hommes' } as Named,
  stages: {
    ...{ projets_deposes: 'projets déposés', defis_retenus: 'défis retenus', candidatures: 'candidatures' },
    ...{ entendues: 'personnes entendues', retenues: 'personnes retenues' },
  } as Named,
  natures: { prevu: 'prévu', engage: 'engagé', paye: 'payé', imprime: 'imprimé' } as Named,
  lines: {} as Named,
  fund: 'fonds',
  host: 'administration',
  challenges: 'défis',
  fellows: 'EIG',
  month: (n: number) => `à ${n} mois`,
  situations: {
    ...{
      public: 'secteur public',
      studies: 'études ou recherche',
      private: 'entreprise',
      self_employed: 'à son compte',
    },
    ...{
      other: 'autre',
      extended: 'contrat prolongé',
      contract: 'autre contrat sur place',
      contractor: 'prestataire sur place',
    },
    ...{
      other_administration: 'autre administration',
      association: 'association',
      job_seeking: 'en recherche d’emploi',
    },
    ...{
      not_said: 'préfère ne pas le dire',
      in_production: 'défis en production',
      developing: 'défis en développement',
    },
    ...{ stopped: 'défis arrêtés', unknown: 'défis d’état inconnu' },
    ...{
      maintained_internal_team: 'maintenus par une équipe interne',
      maintained_it_department: 'maintenus par l’informatique',
    },
    ...{ maintained_contractor: 'maintenus par un prestataire', maintained_other: 'maintenus autrement' },
  } as Named,
}
