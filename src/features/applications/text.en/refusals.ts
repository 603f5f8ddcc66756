import type { fileRefusals as frFileRefusals, refusals as frRefusals } from '../text.fr/refusals.ts'

export const refusals = {
  call_not_open: 'The call is not open yet.',
  call_closed: 'The call is closed: this arrived after the closing time and changed nothing.',
  withdrawn: 'You have withdrawn this application. Take it up again to change it.',
  not_eligible: 'One of your answers to the conditions does not allow this application to be submitted.',
  incomplete: 'Some answers are still missing. Complete them, then submit.',
  changed_since_review:
    'Your application has changed since this page was shown, probably on another device. Review it, then submit.',
  already_withdrawn: 'This application is already withdrawn.',
  nothing_to_withdraw: 'Nothing was submitted: there is nothing to withdraw.',
  not_withdrawn: 'This application is not withdrawn.',
  too_many: 'Many requests have just come from you. Wait a few minutes, then try again: everything is kept.',
} satisfies typeof frRefusals

export const fileRefusals = {
  no_file: () => 'Choose a file, then press the button.',
  empty: () => 'This file is empty. Open it to check, then send it again.',
  too_large: ({ size }) => `This file is too heavy: at most ${size}. Reduce the images, or export a lighter PDF.`,
  wrong_type: ({ types }) =>
    `This file does not have the format asked for (${types}). Changing its name is not enough: export it, for example with “Save as”.`,
  unreadable: () =>
    'This file arrived incomplete or damaged. Open it to check, save it as a PDF once more, then send it.',
  locked: () => 'This PDF asks for a password: nobody could read it. Save it without protection, then send it again.',
  infected: () => 'The antivirus refused this file. Make it again from another device.',
  too_many_pages: ({ pages, maxPages }) =>
    `This file has ${pages} pages, at most ${maxPages}. Keep the essential, then send it again.`,
} satisfies typeof frFileRefusals
