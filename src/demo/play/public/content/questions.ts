import { after, DAY } from '../../../moments.ts'
import { type Plan, type Planned, words } from './planned.ts'

type Answer = [name: string, category: string, fr: [string, string], en: [string, string]]

/** What candidates ask, beyond what the edition itself answers. */
const CANDIDATES: readonly Answer[] = [
  [
    'combien-d-experience',
    'apply',
    [
      'Combien d’années d’expérience faut-il ?',
      'Aucun seuil n’est fixé. Les personnes retenues ont le plus souvent autour de cinq ans d’expérience ; certaines en ont deux, d’autres plus de dix. Le jury regarde ce que vous avez fait, seul et avec d’autres, plutôt qu’une durée.',
    ],
    [
      'How many years of experience do I need?',
      'There is no threshold. Those selected most often have about five years of experience; some have two, others more than ten. The jury looks at what you have done, alone and with others, rather than at a duration.',
    ],
  ],
  [
    'diplome',
    'apply',
    [
      'Faut-il un diplôme particulier ?',
      'Non. Personne ne vous demande de diplôme, et le formulaire n’a pas de case pour cela. Montrez ce que vous savez faire : du code, une étude, une interface, une carte.',
    ],
    [
      'Do I need a particular degree?',
      'No. Nobody asks you for a degree, and the form has no box for one. Show what you can do: code, a study, an interface, a map.',
    ],
  ],
  [
    'etudes-en-cours',
    'apply',
    [
      'Je finis mes études cette année. Puis-je candidater ?',
      'Pas si vous êtes encore en études ou en apprentissage au moment où vous candidatez. Cette condition se regarde à la date du dépôt : elle est la même pour tout le monde.',
    ],
    [
      'I finish my studies this year. May I apply?',
      'Not if you are still studying or an apprentice when you apply. This condition is tested on the day you submit: it is the same for everybody.',
    ],
  ],
  [
    'nationalite',
    'apply',
    [
      'Faut-il être de nationalité française ?',
      'Non : le contrat est celui d’un agent public non titulaire, ouvert à toutes les nationalités avec un titre qui permet de travailler. Un seul défi demande une habilitation de sécurité ; sa page le dit.',
    ],
    [
      'Must I be a French national?',
      'No: the contract is that of a public employee without tenure, open to every nationality with the right to work. A single challenge asks for a security clearance; its page says so.',
    ],
  ],
  [
    'quel-dossier',
    'apply',
    [
      'Que contient une candidature ?',
      'Votre parcours, vos compétences, et pour chaque défi demandé ce que vous y apporteriez et de quoi vous auriez besoin. Un CV et un exemple de réalisation sont possibles, pas obligatoires. Comptez deux à trois heures, en plusieurs fois si vous voulez : tout s’enregistre au fur et à mesure.',
    ],
    [
      'What is in an application?',
      'Your career, your skills, and for each challenge you ask for, what you would bring to it and what you would need. A CV and a sample of your work are possible, not required. Allow two to three hours, in several sittings if you like: everything is saved as you go.',
    ],
  ],
  [
    'sur-quels-criteres',
    'selection',
    [
      'Sur quels critères suis-je lu ?',
      'Cinq, les mêmes pour tous : l’élan, la compréhension du défi, le sens de l’intérêt général, la capacité à s’intégrer, la technique. Ils sont définis dans [le règlement](/reglement).',
    ],
    [
      'By which criteria am I read?',
      'Five, the same for everybody: drive, understanding of the challenge, sense of the public interest, ability to fit in, technique. They are defined in [the rules](/en/rules).',
    ],
  ],
  [
    'comment-se-passe-l-audition',
    'selection',
    [
      'Comment se passe l’audition ?',
      'Vous rencontrez un jury où siègent les mentors des défis que vous demandez. Pas d’exercice au tableau : on parle du défi, de ce que vous feriez les premières semaines, de la manière dont vous travaillez avec d’autres.',
    ],
    [
      'What is the interview like?',
      'You meet a panel with the mentors of the challenges you ask for. No exercise at the board: you talk about the challenge, what you would do in the first weeks, and how you work with others.',
    ],
  ],
  [
    'quelle-remuneration',
    'contract',
    [
      'Combien vais-je gagner ?',
      'Quatre mille euros net par mois, pour tout le monde, quels que soient le métier, l’expérience et l’administration.',
    ],
    [
      'How much will I earn?',
      'Four thousand euros net a month, for everybody, whatever the trade, the experience and the administration.',
    ],
  ],
  [
    'qui-m-emploie',
    'contract',
    [
      'Qui est mon employeur ?',
      'L’administration qui porte le défi. Elle établit un contrat à durée déterminée de dix mois, et vous en parlez avec elle dès que vous avez accepté l’offre.',
    ],
    [
      'Who is my employer?',
      'The administration behind the challenge. It draws up a fixed-term contract of ten months, and you talk about it with them as soon as you have accepted the offer.',
    ],
  ],
  [
    'autre-activite',
    'contract',
    [
      'Puis-je garder une autre activité ?',
      'Seulement dans les limites que la loi fixe aux agents publics. Le contrat est à temps plein : parlez-en avec votre administration avant de signer.',
    ],
    [
      'May I keep another activity?',
      'Only within the limits that the law sets for public employees. The contract is full time: talk about it with your administration before you sign.',
    ],
  ],
  [
    'ou-travaille-t-on',
    'months',
    [
      'Où travaille-t-on ?',
      'Dans les locaux de l’administration d’accueil. Onze défis sur treize sont en Île-de-France, un est à Brest et un à Dijon. Les sessions communes ont lieu à Paris ; vos déplacements sont pris en charge par l’administration.',
    ],
    [
      'Where does one work?',
      'In the offices of the host administration. Eleven challenges out of thirteen are in the Paris region, one is in Brest and one in Dijon. Shared sessions are in Paris; your travel is paid by the administration.',
    ],
  ],
  [
    'materiel',
    'months',
    [
      'Avec quel matériel ?',
      'Celui que vous aurez choisi avec votre administration avant d’arriver : assez de mémoire pour des données, deux écrans, le système que vous connaissez, un accès à internet sans filtre pour vos outils. Une liste commune suit ces préparatifs, poste par poste.',
    ],
    [
      'With what equipment?',
      'What you have chosen with your administration before you arrive: enough memory for data, two screens, the system you know, unfiltered access to the internet for your tools. A shared list follows these preparations, seat by seat.',
    ],
  ],
  [
    'a-qui-est-le-code',
    'months',
    [
      'À qui appartient ce que je fais ?',
      'Ce que vous créez est publié sous licence libre chaque fois que la loi le permet : chacun peut s’en servir, vous aussi. Quand quelque chose ne peut pas l’être, la raison est écrite.',
    ],
    [
      'Who owns what I make?',
      'What you create is published under a free licence whenever the law allows it: everybody may use it, you included. When something cannot be, the reason is written.',
    ],
  ],
  [
    'et-si-cela-se-passe-mal',
    'months',
    [
      'Et si cela se passe mal ?',
      'Dites-le tôt : à votre mentor, dans la note de la semaine, ou par une ligne privée que seule l’équipe du programme lit. Un défi peut changer de chemin ; c’est même fréquent, et prévu.',
    ],
    [
      'And if it goes badly?',
      'Say so early: to your mentor, in the weekly note, or by a private line that only the programme’s team reads. A challenge may change course; it often does, and that is planned for.',
    ],
  ],
]

/** What administrations ask. */
const HOSTS: readonly Answer[] = [
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

/** A change of the French alone: the team's list shows that its translation is behind. */
const outdated = (at: Date): NonNullable<Planned['later']> => ({
  at,
  reason: 'Question posée deux fois par courriel',
  change: ({ en, facts, fr }) => ({
    ...{ en, facts },
    fr: {
      ...fr,
      body: `${fr.body}\n\nUn ou deux jours de télétravail par semaine sont possibles quand l’équipe et le mentor en conviennent.`,
    },
  }),
})

export const questions: Plan = ({ instants }) => {
  const planned = (answers: readonly Answer[], audience: 'candidate' | 'host', at: Date) =>
    answers.map(([name, category, fr, en], index) => ({
      ...{ kind: 'faq' as const, name, at },
      facts: { audience, category, position: (index + 1) * 10 },
      fr: words(fr[0], '', fr[1]),
      en: words(en[0], '', en[1]),
      ...(name === 'ou-travaille-t-on' && { later: outdated(after(instants.callCloses, -10 * DAY)) }),
    }))
  return [
    ...planned(CANDIDATES, 'candidate', after(instants.callOpens, -15 * DAY)),
    ...planned(HOSTS, 'host', after(instants.callOpens, -25 * DAY)),
  ]
}
