import { type DemoIndicator, row } from './kind.ts'

/** Invented, by the public name of the challenge. */
export const first: Record<string, DemoIndicator[]> = {
  predisauvetage: [
    row(
      'policy',
      [
        'Envoyer les secours avant que le temps ne tourne',
        'Délai entre l’alerte et le départ',
        'Time from alert to departure',
        'min',
      ],
      [42, 41, 36, 31, 30],
      'Un patron de vedette : « Cet été, on était sur l’eau avant l’appel. »',
    ),
    row(
      'product',
      [
        'Être consulté chaque jour',
        'Stations qui ouvrent le tableau de bord chaque semaine',
        'Stations opening the dashboard every week',
      ],
      [0, 2, 9, 17, 20],
    ),
    row(
      'transformation',
      [
        'Que les centres lisent eux-mêmes leurs données',
        'Personnes capables de refaire un calcul',
        'People able to redo a computation',
      ],
      [1, 1, 4, 11, 10],
    ),
    row(
      'openness',
      ['Partager ce qui peut l’être', 'Téléchargements du jeu de données', 'Downloads of the data set'],
      [0, 0, 120, 610, 500],
    ),
  ],
  labsante: [
    row(
      'policy',
      ['Évaluer plus de mesures de santé', 'Évaluations rendues dans l’année', 'Evaluations delivered in the year'],
      [3, 3, 4, 6, 6],
    ),
    row(
      'product',
      ['Ne pas refaire dix fois le même calcul', 'Temps d’un calcul courant', 'Time of a usual computation', 'jours'],
      [12, 9, 4, 2, 2],
      'Une chargée d’études : « J’ai enfin le temps de réfléchir au résultat. »',
    ),
    row(
      'transformation',
      ['Relire le code des autres', 'Études relues par une autre équipe', 'Studies reviewed by another team', '%'],
      [0, 10, 35, 60, 50],
    ),
    row('openness', ['Rendre les méthodes publiques', 'Méthodes publiées', 'Methods published'], [0, 0, 3, 7, 5]),
  ],
  gobelins: [
    row(
      'policy',
      ['Faire entrer le public dans les collections', 'Œuvres visibles en ligne', 'Works visible online'],
      [337, 337, 900, 26400, 25000],
    ),
    row(
      'product',
      ['Trouver un meuble en une minute', 'Recherches qui aboutissent', 'Searches that succeed', '%'],
      ['Le site n’existait pas.', 20, 48, 71, 70],
    ),
    row(
      'transformation',
      ['Décrire une œuvre une seule fois', 'Fiches corrigées par les services', 'Records corrected by departments'],
      [0, 40, 410, 1900, 2000],
    ),
  ],
  previsecours: [
    row(
      'policy',
      [
        'Mieux placer les ambulances',
        'Interventions arrivées en moins de vingt minutes',
        'Call-outs reached within twenty minutes',
        '%',
      ],
      ['L’historique n’a été transmis qu’en juin.', 68, 68, 70, 75],
    ),
    row(
      'product',
      ['Prévoir juste à trois jours', 'Erreur moyenne de prévision', 'Mean error of the forecast', '%'],
      ['Aucune prévision n’existait.', 40, 31, 19, 20],
    ),
    row(
      'transformation',
      [
        'Que les casernes s’en servent',
        'Casernes qui regardent la carte le matin',
        'Stations reading the map in the morning',
      ],
      [0, 0, 1, 2, 5],
      'Un officier : « Elle se trompe encore, mais elle se trompe comme moi. »',
    ),
  ],
}
