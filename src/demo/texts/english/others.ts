import type { EnglishPersona } from './persona.ts'

/** Two data scientists and a designer who write in English. */
export const englishOthers: EnglishPersona[] = [
  {
    profile: 'data',
    years: 6,
    career:
      'I hold a doctorate in epidemiology from Leeds and have worked in France since 2013, first on patient pathways at Clinovia, a group of private clinics, and now on forecasting at Pharmélis, which distributes medicines. I am a statistician who learnt to program properly because results that cannot be rerun are opinions. I have linked records without a common identifier, argued with lawyers to good effect, and trained about forty colleagues to use R. What I miss is a question whose answer belongs to everyone. I read French easily, speak it well, and write it slowly.',
    experience:
      'At Clinovia I was asked to predict readmissions. The first model was excellent because, as a nurse pointed out, it had learnt which ward fills in the form late. I threw it away and spent three months on the data with the people who enter them. The second was worse by the numbers and better in use, since each warning came with its reasons. Readmissions after hip surgery fell by a tenth in a year; I would not claim that the model did it alone.',
    skills: ['R', 'Stan', 'SQL', 'Python', 'record linkage'],
    skillsText:
      'R and Stan, SQL, Python, record linkage, study design, teaching. I would like to learn the inside of the national health data.',
    resources:
      'A secure workstation as the data require, a laptop for everything else, and the help of a data protection officer from the first week. Patience about accreditation, which I know can take months.',
    wishes: [
      {
        challenge: 'labsante',
        contribution:
          'The French claims data can answer questions that other countries cannot even ask, if one lives long enough to obtain and understand them. I would take one study that the department has already published and redo it end to end, in the open as far as code is concerned, until the figures agree. Everything we needed on the way becomes a tested function that the next analyst does not write again. I would build a synthetic data set of the same shape, so that training and development never touch a real record. Definitions matter more than models: what is an episode, when does a treatment begin. Two afternoons a month I would sit with whoever is stuck. After ten months the useful test is whether two studies are under way that do not involve us.',
      },
      {
        challenge: 'coacheleves',
        contribution:
          'Learning data look like longitudinal health data: repeated measures, missing for reasons that matter, of people who did not ask to be measured. I would first describe errors, by notion and by moment, with teachers who can name them. Only then would I model mastery over time, forgetting included, and show uncertainty to the teacher rather than hide it. Any advice would be tested class by class with classes that wait their turn. Children’s traces should expire, and the code that makes them expire should be the first thing we write.',
      },
    ],
    background: {
      studies: { year: 2011, label: 'PhD in epidemiology, Leeds' },
      before: null,
      jobs: [
        {
          employer: { domain: 'sante', at: 'chez Clinovia', name: 'Clinovia', kind: 'private clinics' },
          from: 2011,
          to: 2015,
          title: 'Applied statistics',
          verb: 'built',
          product: 'a model of readmissions that gives its reasons',
          detail: 'Built with the nurses who enter the data.',
          result: 'Readmissions after hip surgery fell by a tenth.',
          tools: ['R', 'SQL'],
        },
        {
          employer: { domain: 'sante', at: 'chez Pharmélis', name: 'Pharmélis', kind: 'distribution of medicines' },
          from: 2015,
          to: null,
          title: 'Forecasting',
          verb: 'built',
          product: 'a forecast of shortages by pharmacy and by week',
          detail: 'Trained forty colleagues to use R.',
          result: 'Used every Monday to plan deliveries.',
          tools: ['R', 'Stan', 'Python'],
        },
      ],
      engagements: ['I teach statistics to journalists, unpaid, twice a year.'],
      languages: 'English, French',
    },
  },
  {
    profile: 'data',
    years: 4,
    career:
      'I trained as an engineer in Athens and as a data scientist in Paris. For four years I have worked at Argentor Conseil, where I look for errors and, less often, for dishonesty in the books of large companies. My tools are Python and graphs; my method is to read fifty cases before writing a line. I left a bank’s innovation team after six months because nothing we made was ever used. I would like to work with investigators who will tell me on Tuesday what was wrong with Monday’s list.',
    experience:
      'Our auditors sampled invoices at random, which finds little. I linked suppliers, bank accounts and addresses in a graph and ranked small clusters by how odd they were compared with their trade. Each cluster came with three plain reasons. Of the first thirty, four were worth a visit, and one had been going on for six years. The reasons mattered most: an auditor could dismiss a cluster in a minute, and say why, and the next list was better.',
    skills: ['Python', 'Neo4j', 'spaCy', 'SQL'],
    skillsText:
      'Python, graph databases, entity resolution, text extraction, SQL. I would like to learn criminal procedure well enough not to be a nuisance.',
    resources:
      'A closed workstation, a graph database that we are allowed to run, and half a day a week of an investigator’s time. I understand and accept the clearance procedure.',
    wishes: [
      {
        challenge: 'hopkins',
        contribution:
          'A report of suspicion is a story about people and money, told in a hurry. The names are spelt five ways, so entity resolution comes first and decides the quality of all the rest. I would then draw, for each new report, the neighbourhood that the service already knows, with the path that explains each link. Ranking would be learnt from what was followed up, and checked against what was not, because the past is not innocent. Investigators must be able to reject a link and have that rejection remembered. I would measure time to first decision, not the elegance of the model. Tools that contain nothing sensitive should be published.',
      },
    ],
    background: {
      studies: { year: 2013, label: 'MSc in data science, Paris' },
      before: null,
      jobs: [
        {
          employer: { domain: 'finance', at: 'chez Argentor Conseil', name: 'Argentor Conseil', kind: 'audit firm' },
          from: 2013,
          to: null,
          title: 'Data science',
          verb: 'built',
          product: 'a graph of suppliers, accounts and addresses for internal audit',
          detail: 'Fifty cases read by hand before the first line of code.',
          result: 'Four of the first thirty clusters were worth a visit.',
          tools: ['Python', 'Neo4j', 'spaCy'],
        },
      ],
      engagements: ['I mentor two students from the neighbourhood I live in.'],
      languages: 'Greek, English, French',
    },
  },
  {
    profile: 'design',
    years: 8,
    career:
      'I am a service designer. I trained in Ljubljana, worked on hospital admission in the clinics of Clinovia, and have been with Marelle & Cie since 2013, mostly for cities and health networks. I draw, but I mostly listen and then write: forms, letters, the sentence on the door. I have learnt to bring a prototype to the second meeting, however ugly. I am at home in workshops in French and happier writing reports in English.',
    experience:
      'A town asked us for a website for social projects. We visited nine of them and found that none wanted to be on a website; they wanted to know who had already made their mistake. We built a telephone chain instead, with a directory of people rather than of projects, and a page to print. Fifty-two calls took place in the first three months. The website came later and was small.',
    skills: ['service design', 'interviews', 'workshops', 'HTML', 'plain language'],
    skillsText:
      'Service design, field interviews, workshop facilitation, plain language, enough HTML to be dangerous. I would like to learn how a public policy is evaluated.',
    resources:
      'Train fares for eight to ten visits, about 2,000 euros, a wall to pin things on, and partners who answer the telephone.',
    wishes: [
      {
        challenge: 'socialconnect',
        contribution:
          'The challenge names two verbs, to find and to connect, and the second is the hard one. I would visit three very different places before proposing any screen, and ask people about the last time they looked for an example. My guess is that they telephoned a friend; the service should be that friend for those who lack one. Project sheets should begin with what did not work. With partners I would agree early, in writing, on who corrects what. A first trial could be ten introductions made by hand and followed for two months. If the platform disappears behind the introductions, we shall have done well.',
      },
      {
        challenge: 'brigadenumerique',
        contribution:
          'Before designing a front desk on a screen I would spend a week behind a real one, in a small town. I expect to find that half of the visits are about not knowing where to go, and a few about being afraid. Those two need different doors. I would write the answers with gendarmes and read them aloud with people who use the service, deaf people and elderly people among them. A quick exit from the page is not a detail for somebody who is being watched at home. The first version should open in one department, quietly, with staff who volunteered.',
      },
    ],
    background: {
      studies: { year: 2009, label: 'Degree in design, Ljubljana' },
      before: null,
      jobs: [
        {
          employer: { domain: 'sante', at: 'chez Clinovia', name: 'Clinovia', kind: 'private clinics' },
          from: 2009,
          to: 2013,
          title: 'Interaction design',
          verb: 'redesigned',
          product: 'admission to day surgery, from the letter to the door',
          detail: 'Thirty patients observed.',
          result: 'The letter went from six pages to two.',
          tools: ['Axure', 'Illustrator'],
        },
        {
          employer: {
            domain: 'conseil',
            at: 'chez Marelle & Cie',
            name: 'Marelle & Cie',
            kind: 'service design studio',
          },
          from: 2013,
          to: null,
          title: 'Service design',
          verb: 'designed',
          product: 'a telephone chain between social projects',
          detail: 'Nine projects visited.',
          result: 'Fifty-two calls in three months.',
          tools: ['interviews', 'workshops', 'HTML'],
        },
      ],
      engagements: ['I rewrite letters for a tenants’ association.'],
      languages: 'Slovene, English, French',
    },
  },
]
