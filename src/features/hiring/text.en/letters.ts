import type { fr } from '../text.fr.ts'

export const letters: typeof fr.letters = {
  hello: name => (name ? `Dear ${name},` : 'Hello,'),
  closing: team => `Kind regards,\n${team}`,
  automatic: programme => `${programme}. This message leaves by itself, without anybody having to send it.`,
  open: 'Open my contract',
  follow: 'Follow my team’s contracts',
  file: 'Open the file',
  readySubject: title => `Your contract is ready: ${title}`,
  readyAgainSubject: title => `A new version of your contract: ${title}`,
  ready: ({ title, from, to }) =>
    `Your contract for “${title}”, from ${from} to ${to}, is ready. Read it on your page before you sign it: a mistake can still be corrected, by answering the team.`,
  readyAgain: ({ title, from, to }) =>
    `Your contract for “${title}” has a new version, from ${from} to ${to}. It replaces the one before, whose signatures no longer count: this one is to be signed.`,
  order: {
    host: 'The host administration signs first. Your page says when it is your turn.',
    fellow: 'You may sign right away.',
  },
  hostReadySubject: name => `A contract to have signed: ${name}`,
  hostReady: (name, title) =>
    `The contract of ${name}, for “${title}”, is ready. It needs the signature of your administration: tell whoever signs, the programme team gives them the document.`,
  signedSubject: name => `Contract signed by everybody: ${name}`,
  signedOwn: ({ title, from }) =>
    `Your contract for “${title}” is signed by everybody. You begin on ${from}. The document and its signatures stay on your page.`,
  signedHost: (name, { title, from }) =>
    `The contract of ${name}, for “${title}”, is signed by everybody. They arrive on ${from}.`,
  askedSubject: 'Your security enquiry has been asked for',
  asked: title =>
    `“${title}” needs a clearance. The security enquiry about you has been asked for: a service of the State may write to you to conduct it. We shall know its result and nothing else.`,
  concludedSubject: { granted: 'Your clearance is granted', refused: 'Your clearance is refused' },
  granted: title => `The clearance asked for “${title}” is granted. There is nothing you need to do.`,
  refused: title =>
    `The clearance asked for “${title}” is refused. We do not know the grounds. Only the programme team and your mentors know this result. The programme team will write to you very soon to say what follows.`,
  concludedTeamSubject: (name, granted) => `Clearance ${granted ? 'granted' : 'refused'}: ${name}`,
  concludedTeam: (name, title, granted) =>
    granted
      ? `The clearance of ${name}, for “${title}”, is granted.`
      : `The clearance of ${name}, for “${title}”, is refused. What follows is to be decided, with a reason, in their file.`,
  decidedSubject: 'What follows your clearance',
  decided: {
    without_access: 'You stay in the cohort, on your mission, with work that does not need the access refused.',
    moves:
      'You join another mission, which the team is telling you about in person. A contract for it is being prepared.',
    ends: 'Your contract ends.',
  },
  because: reason => `The reason for this decision: ${reason}`,
  contest: email => `To talk about it or ask for it to be reconsidered, write to ${email}.`,
  leftSubject: name => `${name} is leaving`,
  leftOwnSubject: 'Your departure from the cohort',
  leftOwn: (title, day) =>
    `Your departure is recorded: from ${day} you are no longer in the team of “${title}”. Thank you for what you brought to it.`,
  leftMentor: (name, title, day) =>
    `${name} will no longer be in the team of “${title}” from ${day}. The programme team is looking at who can take over, and will talk to you about it.`,
  leftTeam: (name, title, day) =>
    `${name} leaves “${title}” on ${day}. On that day the place is free again: the page of seats says who comes next on the waiting list.`,
  startSubject: day => `Your first day is ${day}`,
  start: ({ title, from, to }) => `Your first day for “${title}” is now ${from}. Your contract lasts until ${to}.`,
  extensionSubject: day => `Your contract is extended until ${day}`,
  extension: ({ title, to }) => `Your contract for “${title}” is extended until ${to}.`,
  newVersion: 'A new version of the contract is being prepared: it will have to be signed, as the first one was.',
}
