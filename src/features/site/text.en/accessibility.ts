import type { fr } from '../text.fr/accessibility.ts'

type Counted = { met: number; rate: number; absent: number; notMet: number }

export const en: typeof fr = {
  title: 'Accessibility: partially compliant',
  description:
    'Accessibility statement of this site: what was checked and how, what does not work yet, whom to write to, and how to appeal.',
  lead: 'Everybody must be able to read and use every page. This is where we stand.',
  who: (programme: string) =>
    `This statement is about the site of the programme “${programme}” and its personal spaces. It follows RGAA 4.1, the French reference for accessibility, which stands on WCAG 2.1 AA.`,
  state: {
    title: 'Compliance',
    body: ({ met, rate, absent, notMet }: Counted) =>
      `Of the 106 criteria of the reference, ${met} are met, ${notMet} are not, and ${absent} concern nothing on this site: ${rate}% of those that apply are met.`,
    kind: (day: string) =>
      `These figures come from our own evaluation, last checked by hand on ${day}. There has been no independent audit yet, so we call the site partially compliant, and nothing more.`,
  },
  failures: {
    title: 'What does not work',
    none: 'We know of no criterion that is not met. If you come across one, write to us: it will be named here until it is mended.',
  },
  making: {
    title: 'How it is checked',
    parts: [
      'At each change, every public page is examined by the rules of axe, in each state of the call, each theme and each language, light and dark, from 320 to 1,440 pixels wide, with text twice as large and with spaced text.',
      'Journeys are made by keyboard alone and without any script, from the home page to a submitted application.',
      'What a screen reader gets of the main pages is read and kept: a change is seen before it is published.',
      'What a program cannot see is checked by hand, with its date, in the grid of criteria published with the code of the site.',
    ],
  },
  use: {
    title: 'What you can expect',
    parts: [
      'Everything works by keyboard, without scripts and with a screen reader.',
      'Nothing is told by colour alone; each chart has its table.',
      'Documents to download are tagged PDF (PDF/UA), or are also a page.',
      'Nothing moves if your system asks for less motion.',
    ],
  },
  feedback: {
    title: 'Report a problem',
    body: 'If a page or a document resists you, tell us which:',
    link: 'write to us',
    large: 'We give you the information another way until it is mended, in large print if you wish.',
  },
  appeal: {
    title: 'Ways of appeal',
    body: 'If you told us of a fault that keeps you from some content and we did not answer, you may:',
    ways: [
      'write to the Défenseur des droits, by its form or by unstamped post: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07, France;',
      'meet the person who represents it in your département.',
    ],
  },
}
