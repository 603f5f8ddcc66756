import type { fr } from './text.fr.ts'

type Words = { one: string; many: string }

export const en: typeof fr = {
  feedTitle: programme => `${programme}, what is happening`,
  feedLink: 'News of the programme (Atom)',
  textLink: 'This page in Markdown',
  embedLink: 'This page to embed (oEmbed)',
  calendarName: edition => `${edition}, public dates`,
  steps: {
    callOpens: 'The call for applications opens',
    callCloses: 'The call for applications closes',
    interviews: 'Interviews',
    announcement: 'The cohort is announced',
    start: 'The cohort arrives',
    end: 'The fellowships end',
  },
  stepSummary: {
    callOpens: closes => `Applications are taken until ${closes}.`,
    callCloses: () => 'No more applications are taken. The reading of files begins.',
    interviews: () => 'The preselected people meet the panel.',
    announcement: () => 'Who joins which team is known.',
    start: () => 'The teams arrive in their administrations.',
    end: () => 'The contracts end. What was made stays open.',
  },
  challengeOf: ({ one }: Words, n) => `${one.charAt(0).toUpperCase()}${one.slice(1)} no. ${n}`,
  call: {
    upcoming: opens => `Applications from ${opens}`,
    open: closes => `Applications until ${closes}`,
    closed: closes => `Call closed since ${closes}`,
    withdrawn: 'Withdrawn from the call',
    running: 'The team is at work',
    ended: 'Fellowship over',
  },
  seats: n => (n > 1 ? `${n} seats` : `${n} seat`),
  embed: { more: 'Read and apply', read: 'Read more', from: programme => `As seen on ${programme}` },
  cards: {
    alt: title => `Sharing card: ${title}`,
    cohort: 'The cohort',
    teams: (fellows, teams) => `${fellows} people, ${teams} teams`,
    soon: when => `Announced on ${when}`,
    post: 'News',
    release: 'Press release',
    places: (challenges, seats) => `${challenges}, ${seats}`,
  },
  follow: {
    title: 'Follow and share',
    lead: 'Get the news, keep the dates, show a challenge on your own site: without an account, and with nothing to install.',
    about: 'Atom feed, calendar of public dates, code to embed and Markdown versions of the pages of the programme.',
    feed: 'The news feed',
    feedBody:
      'Articles, press releases and stages of the programme, in your feed reader. The feed keeps everything: each year leads to the one before.',
    feedAddress: 'Address of the feed',
    calendar: 'The calendar',
    calendarBody:
      'Opening and closing of the call, interviews, announcement, webinars and sessions open to the public, in your diary. A date that changes changes there too.',
    calendarOpen: 'Follow in my diary',
    calendarAddress: 'Address of the calendar',
    embed: label => `Show a ${label.one} on your site`,
    embedBody:
      'Copy these lines into your page. They show the state of the call, the seats and the closing as they are when they are read, without script and without tracking.',
    embedCode: 'Code to copy',
    embedNone: label => `The ${label.many} are not published yet: their code will be here.`,
    texts: 'For machines',
    textsBody:
      'The main pages also exist in Markdown, written from the same data. They are listed in llms.txt, and every public page is in the map for search engines.',
    textsList: 'Pages in Markdown',
    sitemap: 'Map for search engines',
  },
  gone: {
    title: 'This page no longer exists',
    body: year =>
      `It was about a challenge of ${year} that is not in our archives. Its address leads nowhere any more.`,
    catalogue: 'See the challenges of every cohort',
  },
  markdown: {
    host: 'Host administration',
    place: 'Place',
    seats: 'Seats',
    problem: 'The problem',
    work: 'The work',
    sought: 'Who is sought',
    dates: 'Dates',
    pay: 'Pay',
    net: amount => `${amount} net a month`,
    contract: 'Contract',
    eligibility: 'Who may apply',
    challenges: 'The challenges',
    page: 'Page',
    title: {
      call: 'The call for applications',
      rules: 'The rules',
      questions: 'Frequent questions',
      index: 'Pages in Markdown',
    },
  },
}
