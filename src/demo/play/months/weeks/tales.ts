/** What each team builds and for whom, as its notes speak of them. `les` and `aux` go with the people. */
export type Tale = { le: string; du: string; les: string; aux: string }

export const TALES: Record<string, Tale> = {
  predisauvetage: {
    le: 'la carte des risques en mer',
    du: 'de la carte des risques en mer',
    les: 'les sauveteurs',
    aux: 'aux sauveteurs',
  },
  labsante: {
    le: 'l’outil de repérage des parcours de soins',
    du: 'de l’outil de repérage des parcours de soins',
    les: 'les statisticiennes et les statisticiens de la santé',
    aux: 'à l’équipe des études',
  },
  gobelins: {
    le: 'l’inventaire numérique des collections',
    du: 'de l’inventaire numérique des collections',
    les: 'les conservatrices et les conservateurs',
    aux: 'aux ateliers du Mobilier national',
  },
  previsecours: {
    le: 'la prévision des interventions',
    du: 'de la prévision des interventions',
    les: 'les sapeurs-pompiers',
    aux: 'aux centres de secours',
  },
  balisenav: {
    le: 'la base des balises',
    du: 'de la base des balises',
    les: 'les personnes qui naviguent',
    aux: 'aux équipes du Shom',
  },
  signauxfaibles: {
    le: 'le modèle de détection',
    du: 'du modèle de détection',
    les: 'les chargées et chargés de mission en région',
    aux: 'aux commissaires en région',
  },
  hopkins: {
    le: 'l’analyse des déclarations',
    du: 'de l’analyse des déclarations',
    les: 'les enquêtrices et les enquêteurs',
    aux: 'aux services d’enquête',
  },
  socialconnect: {
    le: 'la plateforme des associations',
    du: 'de la plateforme des associations',
    les: 'les associations de quartier',
    aux: 'aux associations de quartier',
  },
  archifiltre: {
    le: 'la visualisation des arborescences',
    du: 'de la visualisation des arborescences',
    les: 'les archivistes',
    aux: 'aux archivistes',
  },
  brigadenumerique: {
    le: 'l’accueil en ligne de la gendarmerie',
    du: 'de l’accueil en ligne de la gendarmerie',
    les: 'les gendarmes de la brigade',
    aux: 'aux gendarmes de la brigade',
  },
  'eig-link': {
    le: 'la boîte à outils commune',
    du: 'de la boîte à outils commune',
    les: 'les autres équipes',
    aux: 'aux autres équipes',
  },
  coacheleves: {
    le: 'le tableau de bord des classes',
    du: 'du tableau de bord des classes',
    les: 'les enseignantes et les enseignants',
    aux: 'aux classes pilotes',
  },
  dataesr: {
    le: 'le moteur de recherche',
    du: 'du moteur de recherche',
    les: 'les laboratoires',
    aux: 'aux laboratoires',
  },
}
