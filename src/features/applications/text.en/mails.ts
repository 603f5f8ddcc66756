import type { mails as frMails, receipt as frReceipt } from '../text.fr/mails.ts'

export const mails = {
  hello: 'Hello,',
  received: {
    application: {
      subject: (reference: string) => `Application received: ${reference}`,
      lead: (programme: string, at: string) =>
        `Your application to “${programme}” arrived on ${at}. Here is the proof of it.`,
      again: (closes: string) =>
        `You can still change it and submit it again before ${closes}. Only the last submission counts.`,
      next: 'Files are then read without the name. Everybody receives an answer, whether positive or negative.',
    },
    wishes: {
      subject: (reference: string) => `Choices received: ${reference}`,
      lead: (programme: string, at: string) =>
        `Your choices for “${programme}” arrived on ${at}. They complete your application, which does not change. Here is the proof of it.`,
      again: (closes: string) => `You can still change them until ${closes}. Only the last sending counts.`,
      next: 'You will then be invited to an interview.',
    },
  },
  reference: 'Reference',
  code: 'Your code',
  receivedAt: 'Received on',
  content: 'SHA-256 digest of the content',
  signature: 'Ed25519 signature',
  key: 'Public key',
  file: 'Attached file',
  openReceipt: 'See the receipt',
  check:
    'This receipt can be checked without trusting us: the page explains how, and gives the signed file and the PDF.',
  receiptClosing: 'Please keep this message.',
  footer: (programme: string) => `${programme}. This message leaves by itself at each submission.`,
  withdrawnSubject: (programme: string) => `Application withdrawn: ${programme}`,
  withdrawnLead: (programme: string, at: string) => `On ${at}, you withdrew your application to “${programme}”.`,
  withdrawnKept: (reference: string) => `Submission ${reference} will be neither read nor considered.`,
  withdrawnAgain: (closes: string) =>
    `If you change your mind, you can take it up and submit it again before ${closes}.`,
  withdrawnClosing: 'You did not withdraw it yourself? Sign in without delay and check your devices.',
  withdrawnFooter: (programme: string) => `${programme}. This message leaves by itself at each withdrawal.`,
  openMine: 'Open my application',
  reminderSubject: (left: string) => `Your application is not submitted: ${left} left`,
  reminderLead: (programme: string, closes: string) =>
    `You have started an application to “${programme}”, and it is not submitted. The call closes on ${closes}. After that instant the form accepts nothing more.`,
  reminderMissing: (parts: string) => `You still have to complete: ${parts}.`,
  reminderReady: 'Everything is filled in: all that is left is to review and submit.',
  reminderClosing: 'You no longer wish to apply? There is nothing to do.',
  reminderFooter: (programme: string) =>
    `${programme}. This reminder leaves once, two days before the call closes, to drafts that are not submitted.`,
  wishes: {
    invitation: {
      subject: (closes: string) => `Your turn to choose, until ${closes}`,
      lead: (programme: string) => `Your application to “${programme}” is shortlisted.`,
      footer: (programme: string) =>
        `${programme}. This message leaves once, to shortlisted people, when the choices open.`,
    },
    reminder: {
      subject: (closes: string) => `Your choices have not arrived yet: last call on ${closes}`,
      lead: (programme: string) =>
        `Your application to “${programme}” is shortlisted, and your choices have not reached us.`,
      footer: (programme: string) =>
        `${programme}. This reminder leaves once, two days before the end, to whoever has not chosen yet.`,
    },
    choose: (targets: string, max: number, closes: string) =>
      max === 1
        ? `You still have to choose among the ${targets}, before ${closes}.`
        : `You still have to choose up to ${max} ${targets}, the one you prefer first, before ${closes}.`,
    open: 'Make my choices',
    closing: 'See you soon.',
  },
} satisfies typeof frMails

export const receipt = {
  title: 'Receipt',
  lead: (at: string) => `Your application arrived on ${at}.`,
  notInForce: 'You have since completed this application, submitted another version or withdrawn it.',
  files: 'Files received',
  noFiles: 'No file attached.',
  fileName: 'File',
  fileSize: 'Size',
  fileDigest: 'SHA-256 digest',
  proof: 'The proof',
  download: 'Keep a proof',
  pdf: 'Download the receipt as PDF',
  json: 'Download the signed receipt (JSON)',
  contentJson: 'Download the exact content of the application (JSON)',
  howTitle: 'How to check this receipt',
  how: (keys: string) => [
    'Save the signed receipt (JSON). With the free software Cohorte, “cohorte receipt verify FILE” tells whether it is intact.',
    `Without it: the signature is an Ed25519 signature of the receipt, written as canonical JSON (RFC 8785) without its “signature” member. The public key is at ${keys}.`,
    'The digest of the content is the SHA-256 of the “exact content” file, byte for byte.',
  ],
  zone: 'Time zone',
  keyId: 'Key identifier',
  rules: 'Rules in force at that instant',
  rulesVersion: number => `Version ${number}`,
  fileTitle: (reference: string) => `receipt-${reference}`,
  contentFile: (reference: string) => `application-${reference}`,
} satisfies typeof frReceipt
