import type { mails as fr } from '../text.fr/mails.ts'

export const mails: typeof fr = {
  hello: name => `Hello ${name},`,
  closing: 'The programme team',
  footer: (edition, email) => `${edition}. Press contact: ${email}`,
  embargoSubject: until => `Press release under embargo until ${until}`,
  embargoLead: headline => `We are sending you this release in advance: “${headline}”.`,
  embargoRule: until => `EMBARGO: nothing in it may be published or quoted before ${until}.`,
  embargoOpen: 'Read the release',
  embargoOwn: 'This link is yours: please do not pass it on. We keep the instant of each opening, and nothing else.',
  clearSubject: kind => `A press release puts your challenge forward: ${kind}`,
  clearLead: day =>
    `A press release puts a challenge of your administration forward. It will not appear without your agreement. Please answer before ${day}.`,
  clearOpen: 'Read and answer',
  returnedSubject: kind => `Press release not published: ${kind}`,
  returnedLead:
    'The embargo of this release has ended, but its figures have changed since it was cleared. It was not published: ask for clearance again.',
  returnedOpen: 'Open the release',
}
