import { pathText } from '../rules.ts'
import type { features as french, findings as texts } from '../text.fr/findings.ts'

const EVENTS = {
  closing: 'closing',
  opening: 'opening',
  preselection: 'preselection',
  interviews: 'interviews',
  results: 'results',
  start: 'arrival',
}
const MOMENTS = { application: 'at the application', decision: 'at the decision', start: 'at the start of the cohort' }

/** What is wrong, then what to do. */
export const findings: typeof texts = {
  not_yaml: ({ detail }) => `The file is not valid YAML (${detail}). Correct this line.`,
  missing: () => 'This value is missing. Add it; in an edition, declare it in “gaps” if no source gives it.',
  missing_translation: ({ lang }) => `The ${lang === 'fr' ? 'French' : 'English'} text is missing. Write it.`,
  untranslated: () => 'Both languages say the same thing word for word. Translate the English text.',
  unknown_key: ({ key }) => `There is no key “${key}”. Check its spelling in the schema, or remove it.`,
  wrong_value: ({ expected }) => `This value does not fit. Expected: ${expected}.`,
  not_a_zone: () => 'This is not a time zone. Write a name of the IANA database, such as Europe/Paris.',
  no_such_day: () => 'This day does not exist in the calendar. Correct it.',
  no_such_hour: () => 'This hour does not exist: clocks go forward that day. Choose another hour.',
  hour_happens_twice: () => 'This hour happens twice: clocks go back that day. Choose another hour.',
  not_after: ({ other }) => `This date must come after ${pathText(other)}. Correct one of them.`,
  before_other: ({ other }) => `This date cannot come before ${pathText(other)}. Correct one of them.`,
  too_late: ({ limit }) => `This date must come before ${limit}, as the official text promises. Bring it forward.`,
  no_deadline: () => 'This deadline has no date. Give an hour (at), a last day (before) or both.',
  wrong_duration: ({ months }) =>
    `The end is not ${months} months after the start. Correct the end or the contract’s length.`,
  wrong_sum: ({ written, counted }) => `It says ${written}, but the list has ${counted}. Make them agree.`,
  places_unexplained: ({ announced, seats }) =>
    `${announced} places are announced for ${seats} seats. Explain the difference in places.note, or correct it.`,
  wrong_range: () => 'The minimum is above the maximum, or the bands do not rise. Put them in order.',
  bad_scale: () => 'The steps of the scale do not land on its ends or its levels. Correct min, max or step.',
  team_out_of_range: ({ seats, min, max }) =>
    `The team has ${seats} seats instead of ${min} to ${max}. Correct it, or add an exception in teams.exceptions.`,
  duplicate: ({ value, first }) => `“${value}” is already given in ${pathText(first)}. Choose another value.`,
  unknown_reference: ({ value }) => `“${value}” names nothing in this edition. Correct this name.`,
  given_twice: ({ value }) => `“${value}” is given twice. Choose another code.`,
  not_asked_before: ({ value }) =>
    `“${value}” is no question asked before this one. Correct this code, or move the question.`,
  no_form: ({ name }) => `The file forms/${name}.yaml is missing beside the edition. Add it, or correct this name.`,
  no_seats: () => 'No seat is described. Add them, or declare it in “gaps”.',
  no_sheet: () => 'The challenge’s sheet is not written. Add it, or declare it in “gaps”.',
  wrong_weekday: ({ written, real }) => `“${written}” is a ${real}. Correct the weekday or the date.`,
  backward_dates: () => 'The two dates of this text are the wrong way round. Check the years.',
  offset_in_text: ({ found }) => `“${found}” changes with the season. Write “Paris time”, or let the calendar say it.`,
  placeholder: ({ found }) => `“${found}” is still waiting to be replaced. Write the final text.`,
  two_addresses: ({ found, address }) => `“${found}” is not the form’s address (${address}). Keep a single address.`,
  other_date: ({ event, written, real }) =>
    `“${written}” is not the date of ${EVENTS[event]} in the calendar (${real.join(', ')}). Make the text and the calendar agree.`,
  other_hour: ({ written, real }) =>
    `“${written}” is not the hour of the calendar (${real.join(', ')}). Make the text and the calendar agree.`,
  other_moment: ({ written, real }) =>
    `“${written}” is not when this condition is tested (${real.map(it => MOMENTS[it]).join(', ')}). Make the text and testedAt agree.`,
  other_order: ({ written, real }) =>
    `“${written}” contradicts money.instrument.draftedAfter, which says: after the ${real === 'jury' ? 'jury' : 'hiring'}. Keep a single order.`,
  two_orders: ({ written, against, first }) =>
    `“${written}” contradicts “${against}”, in ${pathText(first)}. Keep a single order.`,
  other_band: ({ written, years, real }) =>
    `“${written}” contradicts pay.exactYears: exactly ${years} years fall in the ${real === 'lower' ? 'lower' : 'upper'} band. Write ${real === 'lower' ? `“up to ${years} years included” and “more than ${years} years”` : `“less than ${years} years” and “from ${years} years”`}.`,
  other_amount: ({ written, real }) =>
    `“${written}” is not the pay of this edition (${real.join(', ')}). Make the text and pay agree.`,
  article_by_hand: ({ written }) =>
    `“${written}” is a number written by hand, which nothing keeps true. Name the article instead: {article:selection}, for instance.`,
  unknown_article: ({ written, known }) =>
    `The rules have no article “${written}”. Name one of these: ${known.join(', ')}.`,
  other_article: ({ written, real }) => `“${written}”: that article is not about this. Write {article:${real}}.`,
}

export const features: typeof french = {
  unranked_challenge_wishes: 'wishes per challenge, unranked',
  order_asked_at_interview: 'order of wishes asked at the interview',
  teammate_wish: 'wish for a teammate',
  eligibility_at_application: 'eligibility declared when applying',
  blind_readings: 'readings without identity',
  preselection_by_team: 'preselection by the programme team',
  team_size_exceptions: 'exceptions to the size of teams',
  clearance_shown: 'challenges subject to clearance',
  self_funding_shown: 'challenges funded by their host',
  flat_pay: 'the same pay for everyone',
  preferred_wish_stated: 'preferred challenge stated among wishes',
  ranked_wishes: 'wishes ranked by preference',
  seat_wishes: 'wishes per seat rather than per challenge',
  two_stage_application: 'two-stage application: wishes after preselection',
  hidden_challenges: 'challenges hidden until wishes open',
  other_challenge_offered: 'interview offered for a challenge that was not asked for',
  remote_interviews: 'remote interviews',
  jury_offers_other_challenge: 'challenge offered by the jury without having been asked for',
  eligibility_at_decision: 'eligibility tested on the day of the decision',
  eligibility_at_start: 'eligibility tested on the first day',
  preselection_with_mentors: 'preselection together with mentors',
  further_proof: 'further evidence requested during preselection',
  identified_readings: 'readings with the person’s name',
  pay_by_experience: 'pay according to experience',
  contract_exceptions: 'contracts of another length for some challenges',
  percent_funding: 'co-funding as a percentage of the cost',
  months_funding: 'co-funding of a number of months',
  project_call: 'call for projects to administrations',
  form_elsewhere: 'form held on another site',
}
