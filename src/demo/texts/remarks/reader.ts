import type { CriterionBank } from './types.ts'

/** What readers write of a file, criterion by criterion. They have the file alone, without identity. */
export const READER: CriterionBank = {
  drive: {
    high: [
      'Des initiatives prises et menées au bout, racontées avec leurs échecs.',
      'On sent une énergie tournée vers le résultat, sans esbroufe.',
      'Le dossier propose, décide et date : c’est rare à ce stade.',
      'Beaucoup d’élan, et des exemples qui le prouvent ([{product}|le projet raconté]).',
      'La personne a plusieurs fois commencé quelque chose que d’autres ont continué.',
    ],
    middle: [
      'Une envie réelle, encore peu illustrée.',
      'L’initiative est présente, mais dans un cadre toujours fixé par d’autres.',
      'Un ton positif ; on aimerait un exemple où il a fallu insister.',
      'Dynamisme visible dans le parcours, moins dans la proposition.',
    ],
    low: [
      'Peu d’initiatives citées ; le dossier décrit des tâches plus que des choix.',
      'La vision reste absente : on ne sait pas ce que la personne voudrait changer.',
      'Le texte est général et pourrait convenir à n’importe quel appel.',
      'La motivation tient en une phrase, sans exemple.',
    ],
  },
  understanding: {
    high: [
      'Lecture très juste du défi {challenge}, avec une première étape crédible.',
      'La contribution à {challenge} voit les obstacles réels et dit comment les contourner.',
      'Orientations claires sur {challenge}, limites comprises et dites.',
      'Sur {challenge}, la proposition commence par le terrain et reste faisable en dix mois.',
      'Ce que demande {challenge} est compris au-delà de la fiche.',
    ],
    middle: [
      'Le défi {challenge} est compris ; les pistes restent [classiques|un peu larges].',
      'Bonne entrée dans {challenge}, mais sans ordre de priorité.',
      'Sur {challenge}, de bonnes idées dont on ne voit pas encore laquelle viendrait d’abord.',
      'Compréhension honnête du défi {challenge} ; la question des usagers est à peine abordée.',
    ],
    low: [
      'La contribution à {challenge} reprend la fiche sans l’éclairer.',
      'Peu de choses propres à {challenge} ; la réponse parle surtout de technique.',
      'Le problème posé par {challenge} n’est pas reformulé, et les pistes sont trop vagues pour être jugées.',
      'On ne voit pas ce que la personne ferait le premier mois sur {challenge}.',
    ],
  },
  public_interest: {
    high: [
      'Engagement ancien et régulier, qui a laissé des choses utilisables par d’autres.',
      'Le sens de l’intérêt général ne se déclare pas, il se constate dans ce dossier.',
      'Contributions libres ou associatives solides, et cohérentes avec le projet professionnel.',
      'La publication des travaux est pensée dès le départ.',
    ],
    middle: [
      'Un engagement réel, quoique [ponctuel|récent].',
      'L’intérêt général est présent dans les motifs ; les exemples sont modestes.',
      'Quelques contributions, sans suite indiquée.',
      'Motivation sincère pour le service public, à préciser en entretien.',
    ],
    low: [
      'Pas d’engagement cité ni de contribution ouverte.',
      'L’intérêt général n’apparaît que dans le titre de l’appel.',
      'Le dossier met surtout en avant une étape de carrière.',
    ],
  },
  integration: {
    high: [
      'Habitude manifeste du travail avec des métiers éloignés du sien.',
      'Sait parler aux services informatiques comme à une direction ; plusieurs exemples concrets.',
      'Le récit montre de la patience et du tact dans des organisations lourdes.',
      'La transmission est prévue, avec des personnes et des dates.',
    ],
    middle: [
      'Devrait trouver sa place, avec un mentor présent au début.',
      'Expérience de structures [petites|agiles] ; le passage à une administration est à préparer.',
      'Travail en équipe bien décrit, peu de contact avec une hiérarchie.',
      'Les ressources demandées sont raisonnables.',
    ],
    low: [
      'Rien n’indique une pratique du travail avec d’autres métiers.',
      'Les attentes envers l’administration paraissent [peu réalistes|difficiles à satisfaire].',
      'Le parcours est très solitaire ; l’intégration serait un sujet.',
    ],
  },
  technique: {
    high: [
      'Maîtrise technique nette, décrite avec précision et sans jargon.',
      'Les choix d’outils sont expliqués, y compris ceux auxquels la personne a renoncé.',
      'Le projet raconté ({product}) atteste un très bon niveau.',
      'Compétences au-delà de ce que le poste demande, et pédagogie.',
    ],
    middle: [
      'Compétences solides, dans le profil recherché.',
      'Bon niveau technique ; la mise en production est moins documentée.',
      'Les bases sont là ; le projet raconté ({product}) en donne une idée correcte.',
      'Technique adaptée, à vérifier sur un ou deux points.',
    ],
    low: [
      'Le niveau technique est difficile à établir d’après le dossier.',
      'Des outils sont énumérés sans usage associé.',
      'Compétences en deçà de ce que ce défi demande la première semaine.',
    ],
  },
}

/** How a reader concludes, by total of the five marks (5–20). */
export const READER_ENDINGS: readonly { atLeast: number; bank: string[] }[] = [
  {
    atLeast: 16,
    bank: [
      'À entendre sans hésiter.',
      'Avis très favorable.',
      'Dossier remarquable, à proposer au jury.',
      'Je l’appellerais en premier.',
      'Entretien vivement souhaité.',
    ],
  },
  {
    atLeast: 13,
    bank: [
      'Avis favorable.',
      'Un entretien permettrait de confirmer.',
      'À retenir, sous réserve de la place.',
      'Dossier convaincant dans l’ensemble.',
      'Favorable, avec une question sur le point faible.',
    ],
  },
  {
    atLeast: 10,
    bank: [
      'Avis réservé.',
      'Dossier honnête, sans point saillant.',
      'À discuter à deux.',
      'Il manque un élément décisif.',
      'Hésitation : bon fond, proposition trop courte.',
    ],
  },
  {
    atLeast: 5,
    bank: [
      'Avis défavorable en l’état.',
      'Le dossier ne permet pas de juger favorablement.',
      'Je ne retiendrais pas cette candidature cette année.',
      'À encourager pour une autre promotion, avec un dossier plus précis.',
    ],
  },
]
