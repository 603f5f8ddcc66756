import type { Answer } from './planned.ts'

/** What candidates ask, beyond what the edition itself answers. */
export const CANDIDATES: readonly Answer[] = [
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
