import type { Fault } from '../rules.ts'
import type { faults as french } from '../text.fr/faults.ts'

const perhaps = ({ instead }: Fault) => (instead ? ` Did you mean “${instead}”?` : '')

export const faults: typeof french = {
  unreadable: {
    name: 'Passages that cannot be read',
    say: it => `This is not YAML: ${it.found}. Correct it; otherwise the file or the entry is left aside.`,
  },
  missing_key: { name: 'Required keys missing', say: it => `The key “${it.key}” is missing. Add it.` },
  wrong_type: {
    name: 'Values of the wrong kind',
    say: it => `“${it.key}” cannot be ${it.found}. Write a text, a whole number or a list, as other entries do.`,
  },
  unknown_key: {
    name: 'Unknown keys',
    say: it => `Nobody reads the key “${it.found}”: it is left aside.${perhaps(it)}`,
  },
  duplicate: {
    name: 'Entries given twice',
    say: it =>
      `“${it.found || it.entry}” is already there${it.instead ? ` as “${it.instead}”` : ''}: only the first is taken over. Remove the other.`,
  },
  unknown_promotion: {
    name: 'Unknown cohorts',
    say: it => `Cohort ${it.found} is not in the file of cohorts. Describe it, or correct the challenge.`,
  },
  unknown_skill: { name: 'Unknown skills', say: it => `There is no skill “${it.found}”.${perhaps(it)}` },
  unknown_profile: {
    name: 'Unknown profiles',
    say: it => `The profile “${it.found}” is not in the list.${perhaps(it)}`,
  },
  unknown_person: {
    name: 'Unknown people',
    say: it =>
      `Nobody is called “${it.found}” in the file of people.${perhaps(it)} Add this person, or correct the name.`,
  },
  unknown_challenge: {
    name: 'Unknown challenges',
    say: it => `No challenge is called “${it.found}”.${perhaps(it)}`,
  },
  not_named_back: {
    name: 'Challenges that do not name their members',
    say: it =>
      `This person claims the challenge “${it.found}”, which does not name them. Add them to it, or take it away from them.`,
  },
  not_named_by_person: {
    name: 'People who do not name their challenge',
    say: it => `The challenge names “${it.found}”, whose entry does not mention it. Add it there.`,
  },
  wrong_class: {
    name: 'Tags of the wrong cohort',
    say: it => `The tag “${it.found}” is not that of their challenges. Write “${it.instead ?? ''}”.`,
  },
  wrong_year: {
    name: 'Years that disagree',
    say: it =>
      `“${it.found}” disagrees with the year of the cohort or of the challenge${it.instead ? `, ${it.instead}` : ''}. Correct one of them.`,
  },
  wrong_part: {
    name: 'Mentors listed as fellows',
    say: it => `“${it.found}” has a mentor’s profile, but the challenge lists them as a fellow. Correct one of them.`,
  },
  dead_url: {
    name: 'Addresses that lead nowhere',
    say: it =>
      `${it.found} cannot be an address of the web: it is not taken over. Write it whole, with https:// and the name of the site.`,
  },
  handle_is_url: {
    name: 'Addresses instead of account names',
    say: it =>
      `“${it.key}” wants an account name alone, not ${it.found}.${it.instead ? ` “${it.instead}” is taken over.` : ' Nothing is taken over.'}`,
  },
  wrong_count: {
    name: 'Lists too short or too long',
    say: it => `“${it.key}” has ${it.found} items; there should be ${it.instead ?? ''}.`,
  },
  video_twice: {
    name: 'Videos given to two challenges',
    say: it => `Video ${it.found} is already that of “${it.instead ?? ''}”. Check which is right.`,
  },
  empty_address: {
    name: 'Unusual page addresses',
    say: it =>
      `“${it.found}” has no year or no name: the old address will not be redirected. Write it as /defis/2020/name.html.`,
  },
}
