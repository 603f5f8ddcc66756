import { audit } from './text.en/audit.ts'
import { flows } from './text.en/flows.ts'
import { run as runText } from './text.en/run.ts'
import { trial } from './text.en/trial.ts'
import type { fr } from './text.fr.ts'

type Words = { one: string; many: string }

export const en = {
  audit,
  flows,
  ofRun: runText,
  trial,
  title: 'Matching',
  lead: 'The jury ranks and people decide; the computation draws the teams from it, explains itself and can be checked.',
  run: 'Run the matching',
  runLead:
    'It reads the jury’s lists, the order each person gave at the interview and the decisions below. It only sees codes.',
  rankings: (open: number, total: number) =>
    open === 0
      ? `The jury’s ${total} lists are closed.`
      : `${open} of the jury’s ${total} lists are still open: a run is possible, but nothing can be proposed.`,
  noRankings: 'The jury has not made any list yet.',
  runs: 'Runs',
  runTitle: (id: number) => `Run ${id}`,
  columns: { run: 'Run', asked: 'Asked on', by: 'By', placed: 'Places filled', state: 'State' },
  noRuns: 'No run yet.',
  states: {
    queued: 'waiting',
    running: 'under way',
    done: 'verified',
    rejected: 'contested by the check',
    failed: 'impossible',
  },
  waiting: 'The matching is under way. This page reloads by itself.',
  reload: 'Reload',
  failed: 'The matching could not be run. Here is what is impossible in the data:',
  broken: 'The matching broke down',
  brokenBody: incident =>
    `It was tried several times without success. Nothing is lost: run it again. If it happens again, write to whoever runs this installation and quote this number: ${incident}`,
  verified:
    'The independent check has counted everything again: nobody has reason to envy another’s place, no place is exceeded, each closure is justified.',
  olderRules: (then: string, now: string) =>
    `This run followed version ${then} of the rules; version ${now} is in force. What the check says below dates from that run: run the matching again before proposing a list.`,
  contested: (n: number) => `The independent check contests this result (${n} points). It cannot be proposed.`,
  draw: (n: number) =>
    n === 0
      ? 'The draw decided no place.'
      : n === 1
        ? 'The draw decided one place. The jury may break ties to avoid it.'
        : `The draw decided ${n} places. The jury may break ties to avoid it.`,
  facts: {
    placed: 'places filled',
    empty: 'empty places',
    closed: (label: Words) => `${label.many} closed`,
    first: 'first choices',
  },
  teams: 'The teams',
  teamColumns: { seats: 'Seats', people: 'People', close: 'Closest' },
  newHere: 'new',
  leftSince: (codes: string) => `Gone since the previous run: ${codes}`,
  sameAsBefore: 'Nothing has changed since the previous run.',
  changed: (n: number) =>
    n === 1
      ? 'One person’s situation has changed since the previous run.'
      : `${n} people’s situations have changed since the previous run.`,
  reveal: 'Show names',
  hide: 'Show codes',
  emptySeat: 'empty seat',
  lockedHere: 'by decision',
  wish: (n: number) => (n === 1 ? '1st choice' : n === 2 ? '2nd choice' : n === 3 ? '3rd choice' : `${n}th choice`),
  cutoff: (place: number, ranked: number) => `last admitted: number ${place} of ${ranked}`,
  noCutoff: (ranked: number) => (ranked === 1 ? '1 person ranked' : `${ranked} people ranked`),
  closedTitle: 'Closures',
  closedLine: (title: string, profile: string, step: number) =>
    `Step ${step}: “${title}” closes, nobody being eligible in ${profile}.`,
  noClosure: 'No closure: every team can be formed.',
  optional: 'Optional seats',
  optionalOpened: (title: string, profile: string) => `“${title}”, ${profile}: opened.`,
  optionalNot: {
    'no-place-left': (title: string, profile: string) => `“${title}”, ${profile}: not opened, all places are taken.`,
    'no-budget-left': (title: string, profile: string) => `“${title}”, ${profile}: not opened, the budget is used.`,
    'challenge-closed': (title: string, profile: string) => `“${title}”, ${profile}: not opened, the team closes.`,
    returned: (title: string, profile: string) => `“${title}”, ${profile}: not opened, nobody is eligible.`,
  },
  why: 'Why?',
  whyTitle: (code: string) => `Why ${code}?`,
  placedIn: (title: string, profile: string) => `Obtains “${title}”, in ${profile}.`,
  unplaced: 'Obtains no place in this run.',
  reasons: {
    obtained: 'This is the place obtained.',
    'holds-better': (wish: number) => `Obtains better: their choice number ${wish}.`,
    'placed-by-decision': 'A decision of the team places this person elsewhere.',
    'challenge-closed': (step: number, profile: string) =>
      `This subject closes at step ${step}: nobody eligible in ${profile}.`,
    'not-ranked': 'The jury did not rank this person for this seat.',
    excluded: 'A decision of the team bars this person from this subject.',
    'optional-not-opened': (position: number) =>
      `The seat is optional and did not open (number ${position} in the published order).`,
    'ranked-below': (position: number, cutoff: number | null) =>
      cutoff === null
        ? `Ranked number ${position}; every seat was given by decision.`
        : `Ranked number ${position}; the last person admitted was number ${cutoff}.`,
    byLot: 'Only the draw separates them.',
  },
  instructions: 'Decisions that bind the matching',
  instructionsLead: 'Each decision carries a reason and stays in the history. It holds for the runs to come.',
  noInstruction: 'No decision: only the jury’s ranking counts.',
  kinds: { lock: 'Place', exclusion: 'Bar' },
  instructionColumns: {
    kind: 'Decision',
    code: 'Person',
    challenge: 'Subject',
    reason: 'Reason',
    by: 'By',
    end: 'Withdraw',
  },
  add: 'Add a decision',
  addButton: 'Record the decision',
  code: 'The person’s code',
  codeHint: 'As on this page, for example C-7F3K',
  challenge: 'Subject',
  profile: 'Profile of the seat',
  allProfiles: 'All profiles (to bar)',
  reason: 'Reason',
  reasonHint: 'Whoever approves the list will read it.',
  end: 'Withdraw',
  ended: 'The decision is withdrawn. Run the matching again.',
  recorded: 'The decision is recorded. Run the matching again.',
  requested: 'The run is asked for.',
  provenance: 'What makes this run repeatable',
  seed: 'Seed of the draw',
  engine: 'Version of the engine',
  propose: 'Propose this list for approval',
  proposeLead: 'The list is fixed by its fingerprint, then put before the authority that approves it.',
  proposed: 'The list has been put forward for approval.',
  approvalStates: { proposed: 'to approve', approved: 'approved', returned: 'returned' },
  approvalTitle: 'Approval of the list',
  approvalLead: (authority: string) => `On behalf of: ${authority}.`,
  approvalNothing: 'Nothing to approve at the moment. The list will be here when the team proposes it.',
  approvalBy: (who: string, when: string) => `Proposed by ${who}, on ${when}.`,
  approvalDone: (who: string, when: string) => `Approved by ${who}, on ${when}.`,
  approvalReturned: (who: string, when: string) => `Returned by ${who}, on ${when}.`,
  fingerprint: 'Fingerprint of the list',
  person: 'Person',
  post: 'Seat',
  choice: 'Choice obtained',
  closedCount: (n: number) =>
    n > 1 ? `${n} subjects close for want of eligible people.` : 'One subject closes for want of eligible people.',
  waitingCount: (n: number) =>
    n > 1
      ? `${n} people heard have no place.`
      : n === 1
        ? 'One person heard has no place.'
        : 'Everybody heard has a place.',
  approve: 'Approve and sign the list',
  return: 'Return it to the team',
  returnReason: 'What must be looked at again',
  approved: 'The list is approved and signed.',
  returned: 'The list is returned to the team.',
  document: 'Signed document (PDF)',
  documentTitle: 'Approved list',
  signature: 'Signature (Ed25519)',
  place: (n: number) => (n === 1 ? `${n} place` : `${n} places`),
  refusals: {
    interviews_not_over: () => 'Interviews have not begun: there is nothing to compute yet.',
    rankings_open: (open: number) =>
      open > 1
        ? `${open} of the jury’s lists are still open. Have them closed before proposing a list.`
        : 'One of the jury’s lists is still open. Have it closed before proposing a list.',
    run_not_sound: () => 'This run did not pass the check: it cannot be proposed.',
    run_outdated: () => 'Data have changed since this run. Run it again before proposing.',
    list_already_proposed: () => 'A list is already waiting for approval.',
    list_approved: () => 'The list is already approved.',
    nothing_proposed: () => 'There is no list to approve.',
    reason_missing: () => 'Give a reason in a few words: it will stay with the decision.',
    list_changed: () => 'The list has changed since you opened it. Read it again before deciding.',
    list_outdated: () =>
      'Data have changed since this list was computed. Return it to the team, which will run the matching again.',
    unknown_person: () => 'No application has this code. Copy it from this page.',
    profile_missing: () => 'Choose the profile of the seat in which to place this person.',
    no_such_seat: () => 'This subject offers no seat of this profile. Choose another one.',
    reason_too_long: (most: number) => `This reason is too long: ${most} characters at most.`,
  },
} satisfies typeof fr
