import { type DemoIndicator, row } from './kind.ts'

/** Invented, by the public name of the challenge. */
export const second: Record<string, DemoIndicator[]> = {
  balisenav: [
    row(
      'policy',
      ['Une carte juste pour qui navigue', 'Désaccords entre sources', 'Disagreements between sources'],
      [5800, 4900, 2600, 800, 500],
    ),
    row(
      'product',
      ['Corriger vite', 'Délai de mise à jour d’une bouée', 'Time to update a buoy', 'jours'],
      [41, 30, 12, 8, 7],
    ),
    row(
      'transformation',
      [
        'Une seule base pour tous',
        'Services qui écrivent dans la base commune',
        'Departments writing in the shared base',
      ],
      [1, 2, 5, 8, 8],
    ),
    row('openness', ['Des données libres', 'Balises publiées', 'Beacons published'], [0, 0, 2100, 8043, 8000]),
  ],
  signauxfaibles: [
    row(
      'policy',
      ['Appeler avant qu’il ne soit trop tard', 'Entreprises contactées à temps', 'Companies contacted in time'],
      [24, 31, 58, 97, 80],
    ),
    row(
      'product',
      ['Des alertes qui servent', 'Alertes jugées utiles par les agents', 'Alerts that officers found useful', '%'],
      ['Personne ne les comptait.', 38, 55, 72, 70],
      'Une commissaire : « Je n’arrive plus avec une liste, j’arrive avec une raison. »',
    ),
    row(
      'transformation',
      [
        'Travailler à plusieurs administrations',
        'Administrations qui partagent leurs données',
        'Administrations sharing their data',
      ],
      [1, 2, 3, 4, 4],
    ),
    row(
      'openness',
      ['Partager ce qui n’aide pas à contourner', 'Dépôts publics', 'Public repositories'],
      [0, 1, 1, 2, 3],
    ),
  ],
  hopkins: [
    row(
      'policy',
      ['Rendre du temps à l’enquête', 'Temps de lecture d’un dossier', 'Time to read a case', 'h'],
      [60, 55, 38, 21, 20],
    ),
    row(
      'product',
      ['Trouver les liens', 'Liens trouvés puis confirmés', 'Links found and confirmed', '%'],
      ['Ils se cherchaient à la main, sans compte.', 30, 44, 58, 60],
    ),
    row(
      'transformation',
      ['Adopté par les équipes', 'Personnes qui s’en servent chaque semaine', 'People using it every week'],
      [0, 3, 8, 14, 15],
    ),
  ],
  socialconnect: [
    row(
      'policy',
      ['Que les projets se trouvent', 'Projets réunis au même endroit', 'Projects in one place'],
      [1030, 1700, 6400, 12600, 10000],
    ),
    row(
      'product',
      ['Une recherche qui répond', 'Recherches suivies d’une prise de contact', 'Searches followed by a contact', '%'],
      [0, 2, 5, 9, 10],
      'Une association : « On nous a appelés de l’autre bout du pays. »',
    ),
    row(
      'transformation',
      ['Des réseaux qui partagent', 'Réseaux qui envoient leurs données', 'Networks sending their data'],
      [3, 4, 8, 11, 12],
    ),
    row('openness', ['Données réutilisables', 'Réutilisations connues', 'Known reuses'], [0, 0, 1, 3, 3]),
  ],
  archifiltre: [
    row(
      'policy',
      [
        'Ne plus perdre la mémoire des services',
        'Dossiers triés puis versés aux archives',
        'Folders sorted and sent to the archives',
      ],
      [0, 4, 21, 47, 40],
    ),
    row(
      'product',
      ['Tenir sur un vrai serveur', 'Fichiers lus en une fois', 'Files read at once'],
      [20000, 90000, 400000, 1000000, 1000000],
    ),
    row(
      'transformation',
      ['Que chacun trie', 'Services qui trient sans archiviste', 'Departments sorting without an archivist'],
      [0, 1, 5, 10, 10],
      'Un agent : « J’ai jeté en une heure ce que je gardais depuis dix ans. »',
    ),
    row(
      'openness',
      ['Servir à d’autres', 'Organisations qui l’ont installé', 'Organisations that installed it'],
      [0, 2, 9, 20, 15],
    ),
  ],
}
