import type { ChallengeBank } from './types.ts'

export const eigLink: ChallengeBank = {
  reading: [
    'Vingt-sept personnes arrivent en même temps dans treize maisons ; leur force sera ce qu’elles se diront.',
    'Je lis ce défi comme un métier d’entre-deux : technique pour être crédible, disponible pour être utile.',
    'La première promotion a appris des choses que la deuxième ne doit pas réapprendre seule.',
    'Il s’agit de prendre soin d’un collectif, et de faire passer ses trouvailles d’un défi à l’autre.',
  ],
  ideas: {
    dev: [
      'Je monterais un dépôt de guides, ouvert et vivant : arrivée, données, hébergement, licence, chacun écrit par qui vient de s’y confronter.',
      'Je proposerais un après-midi par défi et par mois pour débloquer du code, une migration ou un serveur.',
      'Je repérerais les briques communes à plusieurs défis pour qu’elles ne soient écrites qu’une fois.',
    ],
    project: [
      'Je tiendrais un tour des équipes toutes les deux semaines, court, avec une seule question : qu’est-ce qui vous bloque ?',
      'J’organiserais les rencontres de la promotion à partir des besoins exprimés, non d’un programme fixé en janvier.',
    ],
    all: [
      'Une lettre interne d’une page, chaque vendredi, écrite par les équipes et assemblée par moi.',
      'Je proposerais un guide pour publier un code source dans une administration, étape par étape.',
    ],
  },
  field: [
    'Je rencontrerais chaque mentor avant l’arrivée des équipes, pour savoir ce qu’il craint.',
    'Je commencerais par interroger la première promotion, une personne après l’autre.',
  ],
  caution: [
    'Ce rôle peut se disperser ; je fixerais trois priorités par trimestre et dirais non au reste.',
    'Il faut savoir garder une confidence et, parfois, la porter plus haut : la règle doit être claire pour tous.',
  ],
  legacy: [
    'Les guides seraient sous licence libre et tenus par la promotion suivante.',
    'Il resterait des habitudes plus que des outils.',
  ],
  thin: ['J’aime animer des communautés.', 'Je suis à l’aise avec les réseaux sociaux et l’événementiel.'],
}
