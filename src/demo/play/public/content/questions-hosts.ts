import type { Answer } from './planned.ts'

/** What administrations ask. */
export const HOSTS: readonly Answer[] = [
  [
    'qui-peut-proposer',
    'propose',
    [
      'Qui peut proposer un défi ?',
      'Une administration de l’État, en son nom ou pour un de ses opérateurs. Si un opérateur accueille l’équipe, un ministère peut porter les crédits à sa place : nous aidons à le trouver.',
    ],
    [
      'Who may propose a challenge?',
      'An administration of the State, in its own name or for one of its operators. When an operator hosts the team, a ministry can bear the credits in its place: we help to find it.',
    ],
  ],
  [
    'quel-bon-defi',
    'propose',
    [
      'Qu’est-ce qu’un bon défi ?',
      'Un problème qui gêne vraiment des agents ou le public, des données qui existent déjà, une personne qui décide et veut voir le résultat. Pas un logiciel à livrer : un problème à résoudre.',
    ],
    [
      'What is a good challenge?',
      'A problem that really hinders agents or the public, data that exist already, somebody who decides and wants to see the result. Not software to deliver: a problem to solve.',
    ],
  ],
  [
    'combien-de-personnes',
    'propose',
    [
      'Combien de personnes puis-je demander ?',
      'Deux ou trois, de métiers différents. Une personne seule apprend moins vite et s’use ; à quatre, une équipe se divise.',
    ],
    [
      'How many people may I ask for?',
      'Two or three, of different trades. One person alone learns more slowly and wears out; four divide.',
    ],
  ],
  [
    'qui-paie',
    'money',
    [
      'Qui paie ?',
      'Pour cette édition, le fonds « Transition numérique de l’État et modernisation de l’action publique » rembourse toute la rémunération. Vous signez le contrat, puis une convention avec la Caisse des dépôts ; les frais et les déplacements restent à votre charge. Un défi peut aussi être autofinancé.',
    ],
    [
      'Who pays?',
      'For this edition, the fund “Digital transition of the State and modernisation of public action” refunds the whole pay. You sign the contract, then an agreement with the Caisse des dépôts; expenses and travel remain yours. A challenge may also be self-funded.',
    ],
  ],
  [
    'combien-cela-coute',
    'money',
    [
      'Combien coûte une personne ?',
      'Environ 70\u202f000 € de coût employeur pour dix mois à 4\u202f000 € net. Vos ressources humaines font une simulation, d’abord pour l’équipe, puis pour chaque personne retenue.',
    ],
    [
      'How much does one person cost?',
      'About 70,000 € of employer’s cost for ten months at 4,000 € net. Your human resources make a simulation, first for the team, then for each person selected.',
    ],
  ],
  [
    'qui-choisit',
    'money',
    [
      'Est-ce que je choisis qui vient ?',
      'Vous participez aux auditions pour votre défi et le jury classe avec vous. Les équipes sont composées pour toute la promotion à la fois : vous savez pourquoi telle personne vient, et vous pouvez le vérifier.',
    ],
    [
      'Do I choose who comes?',
      'You take part in the interviews for your challenge, and the jury ranks with you. Teams are composed for the whole cohort at once: you know why somebody comes, and you can check it.',
    ],
  ],
  [
    'temps-du-mentor',
    'welcome',
    [
      'Combien de temps prend le rôle de mentor ?',
      'En moyenne un tiers du temps de travail pour le mentor opérationnel : chaque jour un peu, une fois par semaine vraiment. Le mentor stratégique donne une heure par mois, et sa voix quand une porte reste fermée.',
    ],
    [
      'How much time does being a mentor take?',
      'On average a third of the working time of the operational mentor: a little every day, properly once a week. The strategic mentor gives an hour a month, and their voice when a door stays closed.',
    ],
  ],
  [
    'preparer-l-arrivee',
    'welcome',
    [
      'Que faut-il préparer avant l’arrivée ?',
      'Les données et leur documentation, les postes de travail choisis avec l’équipe, un accès à internet qui laisse passer ses outils, un bureau, et un message à vos services. Une liste de préparatifs vous est ouverte dès que la promotion est connue ; elle vous rappelle ce qui manque.',
    ],
    [
      'What must be ready before they arrive?',
      'Data and their documentation, computers chosen with the team, access to the internet that lets its tools through, a desk, and a word to your departments. A list of preparations opens for you as soon as the cohort is known; it reminds you of what is missing.',
    ],
  ],
  [
    'et-apres-les-dix-mois',
    'welcome',
    [
      'Et après les dix mois ?',
      'Pensez-y dès le troisième mois : qui maintient, avec quel budget, et que faire si cela s’arrête. Les issues sont connues : une équipe interne, un marché, une autre administration, ou des briques ouvertes que d’autres reprennent. Beaucoup de projets décollent six à huit mois après la fin.',
    ],
    [
      'And after the ten months?',
      'Think of it from the third month: who maintains it, with what budget, and what to do if it stops. The outcomes are known: an internal team, a contract, another administration, or open bricks that others take up. Many projects take off six to eight months after the end.',
    ],
  ],
]
