import { PROFILES, type Profile } from '../../people/types.ts'
import type { Domain, Employer } from './types.ts'

/** The third element keeps an agency to the profiles it employs. */
type Row = readonly [at: string, kind: string, employs?: readonly Profile[]]

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
    ['au Courrier des Vallées', 'quotidien régional'],
    ['chez Rotative', 'magazine d’enquête en ligne'],
    ['chez Ondelette', 'studio de podcasts'],
    ['chez Gazetis', 'éditeur d’outils pour rédactions'],
    ['chez Plein Cadre Médias', 'agence de photographie et de vidéo'],
    ['chez Nota Bene Éditions', 'maison d’édition numérique'],
  ],
  industrie: [
    ['chez Métaluz', 'fabricant de pièces pour l’aéronautique'],
    ['chez Robotine', 'constructeur de bras robotisés'],
    ['à la Verrerie Saint-Gildas', 'fabricant de flacons'],
    ['chez Papéa', 'papeterie du Limousin'],
    ['chez Télémance', 'opérateur de télécommunications pour entreprises'],
    ['chez Capsenso', 'fabricant de capteurs connectés'],
    ['chez Navalor', 'sous-traitant de la construction navale'],
  ],
  agriculture: [
    ['chez Sillon Numérique', 'éditeur d’outils pour exploitations agricoles'],
    ['à la coopérative Val de Grain', 'groupement de céréaliers'],
    ['à la Laiterie du Bessin-Haut', 'entreprise familiale'],
    ['chez Vitiscope', 'jeune entreprise de suivi des vignes'],
    ['à la coopérative Les Maraîchers Réunis', 'groupement de producteurs de légumes'],
  ],
  logement: [
    ['chez Habitéa', 'bailleur social de 12 000 logements'],
    ['chez Clé de Voûte', 'éditeur de logiciels pour syndics'],
    ['chez Toits & Murs', 'portail d’annonces immobilières'],
    ['chez Bâtisens', 'bureau d’études du bâtiment'],
    ['au sein de l’association Un Seuil', 'acteur de l’intermédiation locative'],
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
    ['au sein de l’association Code Buissonnier', 'réseau d’ateliers de programmation pour enfants'],
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
    ['au sein de l’association Passe-Mots', 'réseau d’alphabétisation'],
    ['au sein de l’association Table Commune', 'réseau d’aide alimentaire'],
    ['à la coopérative Main Levée', 'structure d’aide à la création d’activité'],
    ['chez Donnéo', 'plateforme de dons en ligne'],
    ['au sein de l’association Rive d’Accueil', 'collectif d’aide aux personnes exilées'],
    ['chez Ressourcyl', 'entreprise d’insertion par le réemploi'],
  ],
  environnement: [
    ['chez Aquamétrie', 'bureau d’études sur la qualité de l’eau'],
    ['chez Météolis', 'fournisseur de prévisions météorologiques'],
    ['chez Tri Malin', 'gestionnaire de collecte de déchets'],
    ['au sein de l’association Bocage Vivant', 'observatoire de la biodiversité'],
    ['chez Sylvaris', 'gestionnaire de forêts'],
    ['chez Airpur Mesures', 'exploitant de capteurs de qualité de l’air'],
  ],
  conseil: [
    ['chez Atelier Pivoine', 'agence web d’une quinzaine de personnes', ['dev', 'design']],
    ['chez Octante', 'société de services en logiciel libre', ['dev', 'data', 'geo']],
    ['chez Marelle & Cie', 'agence de conception de services', ['design', 'project']],
    ['chez Data Ravel', 'cabinet de conseil en données', ['data']],
    ['chez Parallaxe', 'société de conseil en systèmes d’information', ['dev', 'project', 'data']],
    ['à la coopérative Les Mains dans le Code', 'société de développement détenue par son équipe', ['dev']],
    ['chez Isobare', 'studio de cartographie', ['geo', 'dev']],
    ['chez Studio Gingko', 'studio de design d’interfaces', ['design']],
    ['chez Nombre Premier', 'cabinet de statistique appliquée', ['data']],
    ['chez Verbatim Conseil', 'cabinet d’études des usages', ['design', 'project']],
    ['chez Grand Large Numérique', 'société de services informatiques', ['dev', 'project', 'geo']],
    ['chez Tangente', 'bureau d’études en science des données', ['data']],
    ['à mon compte', 'pour des clients de toutes tailles'],
    ['en indépendant', 'pour des associations et de petites entreprises'],
  ],
}

const INDEPENDENT = ['à mon compte', 'en indépendant']

/** Whether this is work on one's own account, which is told in other words. */
export const isIndependent = ({ at }: Pick<Employer, 'at'>): boolean => INDEPENDENT.includes(at)

function nameOf(at: string): string {
  if (INDEPENDENT.includes(at)) return 'Activité indépendante'
  const bare = at.replace(/^(chez|à la|au sein de l’|au) ?/, '')
  return bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1)
}

const ALL: { employer: Employer; employs: readonly Profile[] }[] = Object.entries(ROWS).flatMap(([domain, rows]) =>
  rows.map(([at, kind, employs = PROFILES]) => ({
    employer: { domain: domain as Domain, at, kind, name: nameOf(at) },
    employs,
  })),
)

/** Every invented employer, in a fixed order. */
export const EMPLOYERS: readonly Employer[] = ALL.map(({ employer }) => employer)

const employing = (profile: Profile): readonly Employer[] =>
  ALL.filter(({ employs }) => employs.includes(profile)).map(({ employer }) => employer)

/** Those where somebody of each profile may have worked. */
export const EMPLOYERS_OF: Record<Profile, readonly Employer[]> = {
  dev: employing('dev'),
  data: employing('data'),
  design: employing('design'),
  geo: employing('geo'),
  project: employing('project'),
}

/** Public employers, which no candidate may have at present; the way of being employed is the apposition. */
export const PUBLIC_EMPLOYERS: readonly Employer[] = [
  {
    at: 'au service informatique d’une préfecture',
    kind: 'en qualité d’agent titulaire',
    name: 'Service informatique d’une préfecture',
  },
  {
    at: 'dans un ministère, au bureau des études',
    kind: 'sur un poste de titulaire obtenu par concours',
    name: 'Bureau des études d’un ministère',
  },
  {
    at: 'dans un établissement public de l’État',
    kind: 'sous contrat jusqu’en 2019',
    name: 'Établissement public de l’État',
  },
  {
    at: 'au service des données d’une commune de 40 000 habitants',
    kind: 'sur un poste de la fonction publique territoriale',
    name: 'Service des données d’une commune',
  },
].map(employer => ({ ...employer, domain: 'conseil' }))
