import type { ProfileBank } from './types.ts'

/** Words for careers in geomatics. */
export const geo: ProfileBank = {
  titles: ['géomatique', 'cartographie web', 'ingénierie de l’information géographique', 'analyse spatiale'],
  verbs: ['réalisé', 'repris et mené à bien', 'pris en charge', 'produit', 'mené à bien'],
  products: {
    transport: [
      'le référentiel des arrêts [d’un réseau départemental|de trois réseaux]',
      'le calcul d’itinéraires [à vélo|pour personnes en fauteuil]',
    ],
    energie: [
      'la carte des réseaux enterrés [d’un opérateur de chaleur|de douze communes]',
      'l’étude d’implantation de parcs éoliens [en mer|en moyenne montagne]',
    ],
    sante: [
      'la carte d’accessibilité aux soins, en temps de trajet réel',
      'le découpage des secteurs d’intervention à domicile',
    ],
    commerce: [
      'l’outil d’étude de zones de chalandise',
      'le géocodage de [deux|trois] millions d’adresses de livraison',
    ],
    finance: [
      'la carte des risques d’inondation utilisée pour tarifer',
      'le suivi cartographique des sinistres après une tempête',
    ],
    presse: [
      'les cartes des soirées électorales, [bureau par bureau|commune par commune]',
      'l’atlas en ligne des [friches|marchés publics] d’une région',
    ],
    industrie: [
      'le jumeau cartographique d’un site de [quarante|cent] hectares',
      'la localisation à l’intérieur des ateliers',
    ],
    agriculture: ['le suivi des parcelles par imagerie satellitaire', 'la carte des sols d’un bassin céréalier'],
    logement: [
      'l’inventaire cartographique d’un parc de logements',
      'le repérage des vacances par croisement de fichiers fonciers',
    ],
    tourisme: [
      'le fond de carte [d’un réseau de sentiers|de pistes nordiques]',
      'l’application d’itinéraires hors connexion d’un massif',
    ],
    education: ['l’atlas interactif d’un éditeur scolaire', 'le calcul des circuits de ramassage'],
    culture: [
      'la superposition de plans anciens [d’une ville|d’un port] au fond actuel',
      'la carte des salles et des publics d’un réseau de cinémas',
    ],
    solidarite: [
      'la carte des points d’aide alimentaire, tenue par les bénévoles',
      'la cartographie de crise d’une zone sinistrée',
    ],
    environnement: [
      'la base des habitats naturels d’un littoral',
      'le modèle de submersion [d’une baie|d’un estuaire]',
      'la carte de bruit d’une agglomération',
      'le suivi du trait de côte [par photographies aériennes|par relevés au sol]',
    ],
  },
  results: [
    'La carte est passée de trois mises à jour par an à une par [semaine|nuit].',
    'Les données ont été ouvertes, et [la communauté OpenStreetMap|une collectivité voisine] s’en sert.',
    'Les écarts de position ont été ramenés de [trente mètres|vingt mètres] à moins de deux.',
    'Les équipes de terrain relèvent désormais [deux fois plus de points|le double de points] par jour.',
    'L’analyse a changé le choix du site.',
    'Le calcul, qui prenait une nuit, tient en [trois|cinq] minutes.',
  ],
  details: [
    'J’ai écrit les contrôles de qualité : topologie, doublons, dates de validité.',
    'La moitié du travail a consisté à faire parler entre elles des bases levées à [dix|vingt] ans d’écart.',
    'J’ai passé [une semaine|dix jours] sur le terrain avec l’équipe de relevés.',
    'J’ai choisi des outils libres de bout en bout, pour que la suite ne dépende de personne.',
    'J’ai formé [huit|douze] collègues aux systèmes d’information géographique.',
    'J’ai documenté chaque couche : source, précision, date, limite d’usage.',
  ],
  difficulties: [
    'Deux systèmes de référence cohabitaient sans être nommés : tout était décalé de [quelques mètres|la largeur d’une rue].',
    'Les symboles attendus par les spécialistes étaient illisibles pour tous les autres ; nous avons fini par tenir deux rendus.',
    'Les relevés arrivaient par courriel, en six formats ; un dépôt unique avec contrôle à l’entrée a tout changé.',
    'Le volume de tuiles dépassait ce que le serveur tenait ; passer aux tuiles vectorielles a réglé la question.',
  ],
  stances: [
    'J’aime les cartes qui disent aussi ce qu’elles ne savent pas.',
    'Une donnée sans date ni précision n’est pas encore une donnée.',
    'Je contribue à [OpenStreetMap|QGIS] depuis des années et j’en ai gardé le goût du travail ouvert.',
    'Je fais le pont entre les gens de terrain et les gens de serveur.',
  ],
  stacks: [
    ['QGIS', 'PostGIS', 'Leaflet', 'Python'],
    ['GeoServer', 'OpenLayers', 'PostGIS', 'Java'],
    ['GDAL', 'Python', 'Mapbox GL', 'tuiles vectorielles'],
    ['ArcGIS', 'QGIS', 'R', 'télédétection'],
  ],
  studies: [
    'master de géomatique, [Toulouse|Saint-Étienne|Rennes]',
    'diplôme d’ingénieur en sciences géographiques, Champs-sur-Marne',
    'licence de géographie puis master de télédétection, [Strasbourg|Brest]',
    'diplôme d’hydrographie puis master de cartographie, Brest',
  ],
}
