import type { ChallengeBank } from './types.ts'

export const socialconnect: ChallengeBank = {
  reading: [
    'Des milliers d’initiatives locales s’inventent sans se connaître, et les mêmes erreurs se paient plusieurs fois.',
    'Chaque réseau tient déjà sa liste de projets ; le défi est de les relier sans demander à chacun de ressaisir.',
    'Repérer une innovation sociale, c’est d’abord accepter qu’elle ne porte pas ce nom sur le terrain.',
    'Une plateforme de plus ne sert à rien si elle ne met personne en relation ; je lis donc surtout le second verbe du défi.',
    'Le besoin vient d’une porteuse de projet qui se demande, un dimanche soir, si quelqu’un a déjà essayé.',
    'L’égalité entre territoires commence par l’accès aux mêmes exemples.',
  ],
  ideas: {
    dev: [
      'Je construirais un moissonneur configurable par des non-informaticiens, pour reprendre les catalogues des partenaires avec leur accord.',
      'Un moteur de recherche en langage courant, avec proximité géographique, serait la porte d’entrée.',
      'Je publierais toutes les fiches en données ouvertes, afin que les réseaux reprennent chez eux ce que nous aurons rapproché.',
      'Le repérage des doublons entre catalogues se ferait à la machine, leur fusion à la main.',
    ],
    design: [
      'Je mènerais des entretiens dans trois territoires très différents, pour savoir ce que « se mettre en réseau » veut dire.',
      'La fiche de projet devrait tenir en une page et commencer par « ce qui n’a pas marché ».',
      'Je prototyperais la mise en relation elle-même : une question, un appel, une visite, plutôt qu’un formulaire.',
      'J’associerais les partenaires à la conception, atelier après atelier, car la plateforme sera la leur.',
    ],
    project: [
      'Je commencerais par un accord écrit entre partenaires : qui apporte quoi, sous quelle licence, qui corrige.',
      'J’animerais un premier cercle de [dix|douze] structures, avec un rendez-vous mensuel et des décisions publiées.',
    ],
    data: [
      'Un classement automatique des descriptions par thème, corrigé par les réseaux, ferait apparaître les absences autant que les présences.',
    ],
    geo: [
      'Une carte à l’échelle des bassins de vie montrerait les territoires sans projet repéré, ce qui est une information.',
    ],
    all: [
      'Je viserais en trois mois [deux|trois] catalogues réunis et dix mises en relation réelles, comptées.',
      'Je prévoirais une entrée par téléphone ou par courrier : tout le monde n’est pas à l’aise en ligne.',
      'Je chercherais les projets arrêtés, qui enseignent plus que les vitrines.',
    ],
  },
  field: [
    'Je ferais un tour de [six|huit] lieux, tiers-lieux, centres sociaux, mairies rurales, avant la première maquette.',
    'Les partenaires du Carrefour ont chacun leur vocabulaire ; je consacrerais deux ateliers à un glossaire.',
    'Je rencontrerais les financeurs, qui lisent des dossiers toute l’année et repèrent avant tout le monde.',
  ],
  caution: [
    'Il faut l’accord des porteurs de projets : être exposé n’est pas toujours un cadeau.',
    'Le risque est l’annuaire mort au bout d’un an ; je ne garderais que ce qui se met à jour seul ou par plaisir.',
    'Classer, c’est exclure : les catégories doivent pouvoir être discutées.',
  ],
  legacy: [
    'La gouvernance partagée me paraît le livrable principal, le logiciel n’en étant que l’outil.',
    'Les données et le code seraient libres, et chaque réseau pourrait repartir avec.',
    'Le succès se compterait en rencontres, non en visites de pages.',
  ],
  thin: [
    'L’innovation sociale est une valeur importante pour moi.',
    'Je propose de faire un réseau social des associations.',
    'Une belle plateforme avec une carte serait utile.',
  ],
}
