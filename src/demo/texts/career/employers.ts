import type { Domain, Employer } from './types.ts'

type Row = readonly [at: string, kind: string]

/** Invented employers, by domain. A real company of the same name would be a coincidence. */
const ROWS: Record<Domain, readonly Row[]> = {
  transport: [
    ['chez Ferlio', 'éditeur de billetterie pour réseaux de cars'],
    ['chez Calanque Mobilités', 'exploitant de navettes maritimes'],
    ['chez Trajectel', 'éditeur de logiciels de régulation de bus'],
    ['chez Vélocampagne', 'jeune entreprise de location de vélos en milieu rural'],
    ['chez Quai Nord Logistique', 'transporteur de conteneurs d’une centaine de salariés'],
    ['à la coopérative Covoit’Armor', 'service de covoiturage de proximité'],
    ['chez Ariane-Rail Études', 'bureau d’études ferroviaires'],
  ],
  energie: [
    ['chez Luméo Réseaux', 'gestionnaire de bornes de recharge'],
    ['à la coopérative Brande Énergie', 'fournisseur d’électricité renouvelable'],
    ['chez Hydravoltis', 'exploitant de petites centrales hydroélectriques'],
    ['chez Thermaval', 'opérateur de réseaux de chaleur'],
    ['chez Kilowattier', 'éditeur d’outils de suivi de consommation'],
    ['chez Aubrac Éolien', 'développeur de parcs éoliens'],
  ],
  sante: [
    ['chez Dossia', 'éditeur de logiciels pour cabinets médicaux'],
    ['chez Clinovia', 'groupe de cliniques privées'],
    ['chez Pharmélis', 'grossiste répartiteur en médicaments'],
    ['à la mutuelle Solidaris-Ouest', 'complémentaire santé de 200 000 adhérents'],
    ['chez Biosphène', 'jeune entreprise d’imagerie médicale'],
    ['chez Médicarte', 'service de prise de rendez-vous en ligne'],
  ],
  commerce: [
    ['chez Bocarama', 'épicerie en ligne'],
    ['chez Troc & Toile', 'place de marché entre particuliers'],
    ['chez Lainélise', 'marque de vêtements vendue en ligne'],
    ['chez Grand Panier', 'enseigne de distribution du nord de la France'],
    ['chez Outilorama', 'vendeur de matériel de bricolage'],
    ['chez Librella', 'réseau de librairies indépendantes'],
    ['chez Caravel Paiements', 'prestataire de paiement pour commerçants'],
  ],
  finance: [
    ['chez Prévalis', 'courtier en assurances'],
    ['à la Banque Coopérative des Marches', 'banque régionale'],
    ['chez Finédia', 'éditeur de logiciels de comptabilité'],
    ['chez Argentor Conseil', 'cabinet d’audit financier'],
    ['chez Prêt-à-Semer', 'plateforme de financement participatif'],
    ['chez Assurmer', 'assureur spécialisé dans la plaisance'],
    ['chez Comptaline', 'service de facturation pour très petites entreprises'],
  ],
  presse: [
    ['chez Le Courrier des Vallées', 'quotidien régional'],
    ['chez Rotative', 'magazine d’enquête en ligne'],
    ['chez Ondelette', 'studio de podcasts'],
    ['chez Gazetis', 'éditeur d’outils pour rédactions'],
    ['chez Plein Cadre Médias', 'agence de photographie et de vidéo'],
    ['chez Nota Bene Éditions', 'maison d’édition numérique'],
  ],
  industrie: [
    ['chez Métaluz', 'fabricant de pièces pour l’aéronautique'],
    ['chez Robotine', 'constructeur de bras robotisés'],
    ['chez Verrerie Saint-Gildas', 'verrerie industrielle'],
    ['chez Papéa', 'papeterie du Limousin'],
    ['chez Télémance', 'opérateur de télécommunications pour entreprises'],
    ['chez Capsenso', 'fabricant de capteurs connectés'],
    ['chez Navalor', 'sous-traitant de la construction navale'],
  ],
  agriculture: [
    ['chez Sillon Numérique', 'éditeur d’outils pour exploitations agricoles'],
    ['à la coopérative Val de Grain', 'coopérative céréalière'],
    ['chez Laiterie du Bessin-Haut', 'laiterie familiale'],
    ['chez Vitiscope', 'jeune entreprise de suivi des vignes'],
    ['à la coopérative Les Maraîchers Réunis', 'groupement de producteurs de légumes'],
  ],
  logement: [
    ['chez Habitéa', 'bailleur social de 12 000 logements'],
    ['chez Clé de Voûte', 'éditeur de logiciels pour syndics'],
    ['chez Toits & Murs', 'portail d’annonces immobilières'],
    ['chez Bâtisens', 'bureau d’études du bâtiment'],
    ['au sein de l’association Un Seuil', 'association d’intermédiation locative'],
  ],
  tourisme: [
    ['chez Gîtéo', 'plateforme de réservation de gîtes'],
    ['chez Sentiers & Co', 'agence de randonnées'],
    ['chez Campinelle', 'réseau de campings'],
    ['chez Escalia', 'éditeur d’outils pour offices de tourisme'],
    ['chez Mer & Cimes', 'organisateur de séjours sportifs'],
  ],
  education: [
    ['chez Cahier Ouvert', 'éditeur de manuels numériques'],
    ['chez Lexiclic', 'jeune entreprise d’apprentissage des langues'],
    ['chez Formavia', 'organisme de formation à distance'],
    ['chez Tableau Noir', 'éditeur d’un carnet de liaison en ligne'],
    ['au sein de l’association Code Buissonnier', 'association d’ateliers de programmation pour enfants'],
    ['chez Quizéa', 'éditeur d’exercices interactifs'],
  ],
  culture: [
    ['chez Muséographe', 'studio de médiation numérique pour musées'],
    ['chez Partitura', 'éditeur de partitions en ligne'],
    ['chez Billet Rouge', 'billetterie de spectacles'],
    ['chez Pixel Forain', 'studio de jeux vidéo'],
    ['au sein de l’association Ciné-Relais', 'réseau de salles indépendantes'],
    ['chez Archiméa', 'prestataire de numérisation de fonds anciens'],
  ],
  solidarite: [
    ['au sein de l’association Passe-Mots', 'association d’alphabétisation'],
    ['au sein de l’association Table Commune', 'réseau d’aide alimentaire'],
    ['à la coopérative Main Levée', 'coopérative d’activité et d’emploi'],
    ['chez Donnéo', 'plateforme de dons en ligne'],
    ['au sein de l’association Rive d’Accueil', 'association d’aide aux personnes exilées'],
    ['chez Ressourcyl', 'entreprise d’insertion par le réemploi'],
  ],
  environnement: [
    ['chez Aquamétrie', 'bureau d’études sur la qualité de l’eau'],
    ['chez Météolis', 'fournisseur de prévisions météorologiques'],
    ['chez Tri Malin', 'gestionnaire de collecte de déchets'],
    ['au sein de l’association Bocage Vivant', 'association de suivi de la biodiversité'],
    ['chez Sylvaris', 'gestionnaire de forêts'],
    ['chez Airpur Mesures', 'exploitant de capteurs de qualité de l’air'],
  ],
  conseil: [
    ['chez Atelier Pivoine', 'agence web d’une quinzaine de personnes'],
    ['chez Octante', 'société de services en logiciel libre'],
    ['chez Marelle & Cie', 'agence de conception de services'],
    ['chez Data Ravel', 'cabinet de conseil en données'],
    ['chez Parallaxe', 'société de conseil en systèmes d’information'],
    ['à la coopérative Les Mains dans le Code', 'coopérative de développement'],
    ['chez Isobare', 'studio de cartographie'],
    ['chez Studio Gingko', 'studio de design d’interfaces'],
    ['chez Nombre Premier', 'cabinet de statistique appliquée'],
    ['chez Verbatim Conseil', 'cabinet d’études des usages'],
    ['chez Grand Large Numérique', 'société de services informatiques'],
    ['chez Tangente', 'bureau d’études en science des données'],
    ['à mon compte', 'pour des clients de toutes tailles'],
    ['en indépendant', 'pour des associations et de petites entreprises'],
  ],
}

const nameOf = (at: string): string => {
  if (/^(à mon compte|en indépendant)/.test(at)) return 'Activité indépendante'
  const bare = at.replace(/^(chez|à la|au sein de l’) ?/, '')
  return bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1)
}

/** Every invented employer, in a fixed order. */
export const EMPLOYERS: readonly Employer[] = Object.entries(ROWS).flatMap(([domain, rows]) =>
  rows.map(([at, kind]) => ({ domain: domain as Domain, at, kind, name: nameOf(at) })),
)
