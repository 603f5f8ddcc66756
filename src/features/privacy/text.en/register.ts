import type { Purpose } from '../../../platform/personal/index.ts'

type Entry = {
  name: string
  why: string
  basis: string
  kept: (years: { application: number; contract: number }) => string
  readers: string
}

const team = 'The programme’s team'
const years = (n: number) => (n > 1 ? `${n} years` : 'a year')

export const register = {
  title: 'Register of processing',
  lead: 'What is kept about people, why, until when and for whom. It is drawn from the code that copies and erases: a table left out fails the checks.',
  pdf: 'Download the register as PDF',
  file: 'register-of-processing',
  labels: { why: 'Purpose', basis: 'Legal basis', kept: 'Kept', readers: 'Recipients', tables: 'Tables' },
  controller: 'Controller',
  contact: 'Contact',
  entries: {
    account: {
      name: 'Accounts',
      why: 'To know a person again and open to them what their role allows.',
      basis: 'Task in the public interest',
      kept: it => `Until ${years(it.application)} without signing in or a role`,
      readers: team,
    },
    application: {
      name: 'Applications',
      why: 'To receive and study applications, and write about them.',
      basis: 'Steps before a contract, at the person’s request',
      kept: it => `${years(it.application)} after the submission`,
      readers: `${team}, the jury and the hosts, each for what concerns it; files are read without identity`,
    },
    selection: {
      name: 'Selection',
      why: 'To read, hear, rank and decide, and be able to justify it.',
      basis: 'Steps before a contract; public interest',
      kept: it => `${years(it.application)} after the submission; marks and decisions stay without anybody`,
      readers: `${team} and the jury; the person, once the result is released`,
    },
    contract: {
      name: 'Places and contracts',
      why: 'To hire, pay, and account for the expense.',
      basis: 'Contract; legal obligation',
      kept: it => `${years(it.contract)} after the end of the edition`,
      readers: `${team}, the validating authority and the host that hires`,
    },
    fellowship: {
      name: 'Life of the cohort',
      why: 'To welcome, gather and support the cohort.',
      basis: 'Contract; public interest',
      kept: it => `${years(it.contract)} after the end of the edition, or on request`,
      readers: `${team}, the cohort and the mentors, as each chooses`,
    },
    exchange: {
      name: 'Exchanges',
      why: 'To answer whoever writes to the programme, and send what they ask for.',
      basis: 'Public interest; consent for the newsletter',
      kept: () => 'Some months after the last message; the address of a newsletter, until its owner leaves',
      readers: team,
    },
    publication: {
      name: 'Publication',
      why: 'To show a person as they agreed to be shown.',
      basis: 'Consent',
      kept: () => 'Until the agreement is taken back',
      readers: 'Everybody, for what is agreed to',
    },
    past: {
      name: 'Past editions',
      why: 'To keep the memory of the editions.',
      basis: 'Consent, or what the person had made public',
      kept: () => 'Until the person objects',
      readers: 'Everybody, for the fields that have a basis',
    },
    trace: {
      name: 'History',
      why: 'To prove who decided what and when.',
      basis: 'Legal obligation; public interest',
      kept: () => 'Without end, by number; a number leads to nobody once the account is erased',
      readers: `${team} and auditors`,
    },
  } satisfies Record<Purpose, Entry>,
}
