import type { public_ as french } from '../text.fr/public.ts'

export const public_: typeof french = {
  credit: said => `Picture: ${said}.`,
  onlyOther: 'This text is not translated yet: here it is in French.',
  inOther: '(in French)',
  tags: 'Tags',
  fromTo: (from, to) => `from ${from} to ${to}`,
  hours: (from, to) => `${from} to ${to}`,
  contents: 'On this page',
  previewNote: 'Preview: this version is not public. Here is what the public will read.',
  postsTitle: 'News',
  postsAbout: tag => `News: ${tag}`,
  postsLead: 'What happens in the programme, told by those who make it.',
  postsDescription: name =>
    `News of the programme ${name}: calls, cohort, progress of the challenges, open code and data.`,
  postsNone: 'No post yet',
  postsNoneBody: 'Posts will be here as soon as the next call is announced.',
  postCount: n => (n > 1 ? `${n} posts on this page` : 'One post on this page'),
  by: author => `by ${author}`,
  updated: 'Updated on',
  eventsTitle: 'Webinars and events',
  eventsLead: 'Meetings to understand the programme, ask your questions and see what the teams have made.',
  eventsDescription: name => `Webinars and public events of the programme ${name}: dates, registration and recordings.`,
  coming: 'To come',
  comingNone: 'No meeting announced',
  comingNoneBody: 'The next webinars will be announced here before a call opens.',
  past: 'Past',
  online: 'Online',
  replayed: 'Recording available',
  when: 'When',
  where: 'Where',
  about: label => `About the ${label.en.many}`,
  register: 'Register',
  join: 'Join online',
  watch: 'Watch the recording',
  overWithout: 'This meeting is over. If it was recorded, the recording will be here.',
  eventKind: 'Public meeting',
  eventOver: 'Past meeting',
  questionsTitle: { candidate: 'Frequent questions', host: 'Questions from administrations' },
  questionsLead: {
    candidate: 'For those who want to apply, or who still hesitate.',
    host: 'For administrations that want to propose a challenge and welcome a team.',
  },
  questionsDescription: {
    candidate:
      'Conditions, application, selection, contract, pay, the ten months: answers to the questions of candidates.',
    host: 'Proposing a challenge, funding it, hiring and welcoming a team: answers to the questions of administrations.',
  },
  otherQuestions: {
    candidate: 'Do you represent an administration? Read the questions from administrations.',
    host: 'Do you want to apply? Read the frequent questions.',
  },
  essential: 'The essentials',
  wishes: (max, label) => `up to ${max} ${label.en.many}`,
  own: facts => [
    {
      anchor: 'deja-dans-l-administration',
      question: 'Must I already work in an administration?',
      answer:
        'No, on the contrary: the programme is for people who do not hold a post there. The “Apply” page lists the conditions.',
    },
    {
      anchor: 'plusieurs-sujets',
      question: 'May I choose several subjects?',
      answer: `Yes: ${facts.wishes}, in a single application. You will work on one.`,
    },
    {
      anchor: 'modifier-apres-depot',
      question: 'May I change my application after submitting it?',
      answer: `Yes, until the call closes, on ${facts.closes}. The last version submitted counts, and each submission gives a new receipt.`,
    },
    {
      anchor: 'venir-avec-quelqu-un',
      question: 'May I come with somebody?',
      answer:
        'You may say with whom you would like to work. The jury considers it when forming the teams, but each person is chosen for themselves.',
    },
    {
      anchor: 'qui-lit',
      question: 'Who reads my file?',
      answer:
        'First, people who see neither your name, nor your contact details, nor your links. If you are invited to an interview, the jury reads the whole file, after signing a charter.',
    },
    {
      anchor: 'comment-les-equipes',
      question: 'How are teams formed?',
      answer:
        'The jury ranks people, subject by subject and trade by trade. A public, checkable computation draws the teams from it, without ever knowing your gender, age or address. People decide; the computation proposes and explains itself.',
    },
    {
      anchor: 'pas-retenu',
      question: 'What if I am not selected?',
      answer: 'You receive an answer, with the reason. No silence.',
    },
    {
      anchor: 'apres-le-contrat',
      question: 'And after the contract?',
      answer: `The contract lasts ${facts.months} months. Many subjects go on in the administration afterwards, and the cohort stays in touch.`,
    },
  ],
  stages: {
    challenges: label => `The ${label.en.many}`,
    call: 'The call',
    selection: 'Selection',
    months: n => `${n} months`,
    after: 'And after',
  },
  programme: {
    title: 'The programme',
    description: name =>
      `What the programme ${name} is: what it wants to change, how it unfolds, who runs it and what it offers.`,
    objectives: 'What we want',
    more: 'To go further',
    making: 'How a cohort is made',
    support: 'Support during the ten months',
    challenges: label => `All the ${label.en.many}`,
    who: 'Who runs the programme',
    places: 'places',
    months: 'months of contract',
    pay: 'net a month',
    sizes: (min, max) => `${min} to ${max}`,
    teams: 'in a team',
  },
  making: {
    title: 'How a cohort is made',
    lead: 'From the subject an administration brings to the team that settles there: who chooses, on what, and what anybody can check.',
    description: name =>
      `From challenges to teams: how the programme ${name} reads, listens and chooses, by which criteria and guarantees.`,
    how: 'Step by step',
    steps: ({ answerDays, blind, labels, readings, wishes }) => [
      [
        `Administrations propose ${labels.challenge.en.many}.`,
        'Each describes a real problem, the people it looks for and those who will welcome them. A jury chooses.',
      ],
      [
        'The call for applications opens.',
        `An application may aim at up to ${wishes} ${labels.challenge.en.many}. It is written at one’s own pace and may be corrected until the call closes.`,
      ],
      [
        'Files are read.',
        `Each file is read by ${readings} people${blind ? ', who see neither name, nor contact details, nor links' : ''}.`,
      ],
      ['A jury listens.', 'Those preselected are heard; the jury ranks them, subject by subject and trade by trade.'],
      [
        'A computation composes the teams.',
        'It starts from rankings and wishes, can be checked, and never sees anybody’s gender, age or address. People decide.',
      ],
      ['Everybody receives an answer.', `An offer leaves ${answerDays} days to say yes or no.`],
    ],
    funnel: 'From application to cohort',
    funnelLead: (candidates, interviewed, selected) =>
      `${candidates} applications, ${interviewed} people heard, ${selected} selected.`,
    applied: 'Applications',
    heard: 'Interviews',
    kept: 'People selected',
    people: 'people',
    criteria: 'On what people are chosen',
    criteriaLead: 'The same criteria for everybody, written in the rules.',
  },
  support: {
    title: 'Support',
    lead: months => `For ${months} months, nobody is left alone with their subject.`,
    description: name =>
      `Mentors, shared sessions, a cohort, mutual help: how the programme ${name} supports its teams during the ten months.`,
    offered: 'What you can count on',
    gatherings: 'The gatherings of the ten months',
    sessions: n => (n > 1 ? `${n} sessions` : 'one session'),
    legend: 'planned sessions',
    agenda: 'See the agenda',
  },
  source: {
    title: 'Source code',
    lead: 'What is made with public money must be open to be read, checked and taken up.',
    description: name =>
      `The code of the programme ${name} is open: repositories, licences, and how to reuse it or contribute.`,
    repositories: 'Repositories of the programme',
    none: 'Repositories will be listed here as soon as they are public.',
    columns: { name: 'Repository', about: 'What it is', licence: 'Licence' },
  },
  legal: {
    title: 'Legal notice',
    description: name =>
      `Who publishes the site of the programme ${name}, who hosts it, whom to write to and what you may reuse.`,
    contact: 'Contact',
  },
}
