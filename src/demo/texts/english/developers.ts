import type { EnglishPersona } from './persona.ts'

/** Three developers who write in English. */
export const englishDevelopers: EnglishPersona[] = [
  {
    profile: 'dev',
    years: 9,
    career:
      'I studied computing in Cork and moved to Lyon in 2011 for what was meant to be one year. Since then I have built software for transport and for the press: first the timetable engine of a regional coach network at Ferlio, then, since 2014, the publishing tool of a daily newspaper at Le Courrier des Vallées. I like the part of the job where people who write, print and sell have to agree on what a word means. I run what I write: backups, upgrades, the odd night when a disk fills up. I read and speak French every day at work; I still prefer to write anything important in English, and I hope you will forgive it.',
    experience:
      'In 2015 our newsroom was losing an hour every evening retyping results from local elections and sports clubs. I spent two weeks beside the desk, then wrote a small import tool that let a journalist check rather than type. It was refused at first because it could not handle exceptions; the third version did nothing but exceptions, and was adopted in a month. We went from one hour to twelve minutes. I learnt that the unusual case is the job, and the rest is typing.',
    skills: ['Python', 'Django', 'PostgreSQL', 'Vue.js', 'Debian'],
    skillsText:
      'Python and Django, PostgreSQL, Vue.js, Debian servers, accessibility testing. I would like to learn how procurement really works.',
    resources:
      'A laptop on which I may install free software, an unfiltered connection, a test server, and one morning a week with someone who does the job we are trying to help. No particular budget.',
    wishes: [
      {
        challenge: 'dataesr',
        contribution:
          'Research bodies, universities and laboratories describe one another in many registers, and each spells the others differently. I would begin with a single object, the laboratory, and publish it completely before touching anything else: identifiers, former names, mergers, place, sources and dates. The interface should answer the ordinary question of a colleague, not only the clever one. I would expose every correction, with who made it and when, because trust in a register comes from seeing it change. My years at a newspaper taught me to reconcile feeds that disagree, and to tell readers when they do. By the end I would want the ministry to be able to stop asking for at least one form.',
      },
      {
        challenge: 'gobelins',
        contribution:
          'A collection that lives in embassies and ministries is public property that the public never meets. I would build the boring part first: a nightly, checked export from the inventory with clear rules about what may be shown. Then a search that forgives a visitor for not knowing that a bergère is a chair. Addresses of objects must never change, so that teachers and encyclopedias can rely on them. I would publish the data under an open licence on the first day, and ask photographers from the volunteer community to a day in the workshops.',
      },
    ],
    background: {
      studies: { year: 2008, label: 'BSc in computer science, Cork' },
      before: null,
      jobs: [
        {
          employer: { domain: 'transport', at: 'chez Ferlio', name: 'Ferlio', kind: 'ticketing software' },
          from: 2008,
          to: 2014,
          title: 'Software development',
          verb: 'built',
          product: 'the timetable engine of a regional coach network',
          detail: 'Weekly releases, tested with drivers.',
          result: 'Still in service on twelve lines.',
          tools: ['Python', 'PostgreSQL'],
        },
        {
          employer: {
            domain: 'presse',
            at: 'au Courrier des Vallées',
            name: 'Courrier des Vallées',
            kind: 'regional newspaper',
          },
          from: 2014,
          to: null,
          title: 'Software development',
          verb: 'built',
          product: 'the publishing tool of a newsroom of forty',
          detail: 'Worked beside the desk, on call one week in four.',
          result: 'An hour of retyping a day became twelve minutes.',
          tools: ['Django', 'Vue.js'],
        },
      ],
      engagements: ['I help at a repair café and have sent patches to Django.'],
      languages: 'English, French',
    },
  },
  {
    profile: 'dev',
    years: 5,
    career:
      'I came to programming from the sea: four years as a deckhand and then a mate on a sail-training ship, during which I wrote the crew-rota software because nobody else would. I retrained in Brest and joined Calanque Mobilités in 2012, where I look after the on-board sales system of a small ferry line. The boats have no network for most of the crossing, so everything I build must work alone and make peace with the server later. I also maintain our map of landing stages and its tide tables. My French is fluent, with a Danish accent; my written English is safer.',
    experience:
      'The on-board tills used to lose a sale in every three hundred when two boats sold the last seat at once. I read a year of logs, found that the conflict was in our rules and not in the code, and sat with two captains to rewrite the rules on one page. Then I made the software follow the page. We have not lost a sale since March 2015. I think of it as the most useful document I ever wrote.',
    skills: ['Node.js', 'React', 'SQLite', 'Leaflet', 'NMEA'],
    skillsText:
      'Offline-first web applications, Node.js, React, SQLite, Leaflet, marine data formats. I would like to learn S-57 and its successor properly.',
    resources:
      'A laptop, a second-hand chart plotter to break, a day at sea with the people who service the buoys. Travel between Brest and Paris a few times, about 1,500 euros.',
    wishes: [
      {
        challenge: 'balisenav',
        contribution:
          'A buoy that has dragged its anchor is a small lie told to everyone who trusts the chart. I would start in one stretch of water, the roadstead of Brest, and compare the two registers mark by mark with the people who maintain them. The comparison should be a program that cartographers can adjust, not a spreadsheet that I keep. For those at sea, I would send differences only, and small ones, since a phone off Ouessant has very little to say to anyone. Anything unofficial must look unofficial at a glance, at night, with wet hands. I have stood those watches, and I would like the next person to have a better chart.',
      },
      {
        challenge: 'predisauvetage',
        contribution:
          'Most rescues I have seen began with something dull: a late departure, a flat battery, a forecast read the day before. Numbers of rescues say little until we know how many boats went out, so I would work on that first, with harbour counts and tracking signals. I would build the daily feed that cleans, anonymises and publishes operations, because every later idea depends upon it. The public result I have in mind is modest: one sentence per harbour and per day, true and specific. Lifeboat crews should read it before anyone else and tell us where it is silly.',
      },
    ],
    background: {
      studies: { year: 2012, label: 'Web development course, Brest' },
      before: { year: 2011, label: 'Mate on a sail-training ship' },
      jobs: [
        {
          employer: {
            domain: 'transport',
            at: 'chez Calanque Mobilités',
            name: 'Calanque Mobilités',
            kind: 'ferry operator',
          },
          from: 2012,
          to: null,
          title: 'Web development',
          verb: 'built',
          product: 'the offline sales system of a ferry line',
          detail: 'Rules rewritten with the captains on one page.',
          result: 'No sale lost since March 2015.',
          tools: ['Node.js', 'React', 'SQLite'],
        },
      ],
      engagements: ['I am a volunteer on a lifeboat station’s shore crew.'],
      languages: 'Danish, English, French',
    },
  },
  {
    profile: 'dev',
    years: 3,
    career:
      'I have three years of experience, all of it at Octante, a company that works only with free software. I write back ends in Python and fix front ends when needed. Before that I took a degree in mathematics in Porto and taught programming to adults for a summer. My projects were a donation platform, a directory of advice centres and the rewriting of a search engine that nobody dared to touch.',
    experience:
      'The directory of advice centres is the work I would show you. Volunteers kept opening hours in a shared spreadsheet that was wrong one line in five. I moved the spreadsheet into a small application with a single screen, which asked each centre to confirm its hours by answering an e-mail with one word. After four months nineteen centres out of twenty were right. I would keep the one-word answer and change nearly everything else.',
    skills: ['Python', 'Flask', 'Elasticsearch', 'JavaScript'],
    skillsText:
      'Python, Flask, Elasticsearch, a fair amount of JavaScript. I would like to learn service design from people who do it well.',
    resources:
      'An ordinary laptop with the right to install software, and access to the people who answer the public. No budget beyond travel.',
    wishes: [
      {
        challenge: 'brigadenumerique',
        contribution:
          'People write to the police for information and, sometimes, because they cannot say the thing aloud. The service must be quick for the first and gentle with the second. I would put every channel into one queue, with a human answer and a suggested text that the gendarme may change. One early question should sort out danger and hand over to a call. Opening hours of every brigade, confirmed by the brigade itself with a one-word reply, would be useful from the second month. I would measure the delay of the answer and whether people needed to ask twice.',
      },
    ],
    background: {
      studies: { year: 2014, label: 'Degree in mathematics, Porto' },
      before: null,
      jobs: [
        {
          employer: { domain: 'conseil', at: 'chez Octante', name: 'Octante', kind: 'free software company' },
          from: 2014,
          to: null,
          title: 'Back-end development',
          verb: 'built',
          product: 'the directory of a network of advice centres',
          detail: 'Hours confirmed by a one-word e-mail.',
          result: 'Nineteen centres in twenty were right after four months.',
          tools: ['Python', 'Flask', 'Elasticsearch'],
        },
      ],
      engagements: ['I translate documentation of free software into Portuguese.'],
      languages: 'Portuguese, English, French',
    },
  },
]
