import type { mails as fr } from '../text.fr/mails.ts'

export const mails: typeof fr = {
  hello: 'Hello,',
  open: 'Open the proposal',
  closing: 'The programme’s team',
  footer: edition => `You receive this message because your administration answers the call of ${edition}.`,
  invitation: {
    subject: programme => `${programme}: a proposal to write together`,
    lead: (who, title) => `${who} invites you to work on the proposal “${title}”.`,
    roles: {
      owner: 'You can write it, invite other colleagues and submit it.',
      editor: 'You can write it and submit it.',
      reader: 'You can read it.',
    },
    signIn: email => `Sign in with this address: ${email}. No password is asked.`,
  },
  receipt: {
    subject: reference => `Proposal received: ${reference}`,
    lead: (title, at) => `We received the proposal “${title}” on ${at}.`,
    reference: 'Reference',
    receivedAt: 'Received on',
    content: 'Digest of the content (SHA-256)',
    file: 'File',
    signature: 'Signature',
    key: 'Key',
    open: 'See the receipt',
  },
  decision: {
    subject: title => `Your proposal “${title}”`,
    said: {
      inadmissible: title => `The proposal “${title}” cannot be examined.`,
      shortlisted: title => `The proposal “${title}” is shortlisted.`,
      heard: title => `The jury has heard “${title}”. Our thanks to those who presented it.`,
      kept: title => `The proposal “${title}” is kept. Together we will now frame its title, its seats and its text.`,
      not_kept: title => `The proposal “${title}” is not kept this year.`,
      withdrawn: title => `The proposal “${title}” is withdrawn.`,
    },
    reason: reason => `Reason: ${reason}`,
  },
}
