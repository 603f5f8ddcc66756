import type { PersonalMap } from '../../platform/personal/index.ts'

/** What applying keeps. What the figures count stays: the state, the dates, the profile and the challenges wished for. */
export const applicationsPersonal: PersonalMap = [
  { table: 'application_file', purpose: 'application', whose: 'application_id in :applications', erase: 'delete' },
  { table: 'wish', purpose: 'application', whose: 'application_id in :applications', erase: { contribution: "''" } },
  {
    table: 'submission',
    purpose: 'application',
    whose: 'application_id in :applications',
    erase: {
      content:
        "jsonb_build_object('edition', content -> 'edition', 'candidate', content -> 'candidate', 'profile', content -> 'profile', 'identity', '{}'::jsonb, 'answers', '{}'::jsonb, 'wishes', (select coalesce(jsonb_agg(jsonb_build_object('challenge', it -> 'challenge', 'answers', '{}'::jsonb)), '[]') from jsonb_array_elements(content -> 'wishes') it), 'teammate', null, 'files', '[]'::jsonb, 'declarations', content -> 'declarations', 'agreements', content -> 'agreements', 'blind', jsonb_build_object('profile', content -> 'blind' -> 'profile', 'answers', '{}'::jsonb, 'wishes', '[]'::jsonb))",
      receipt:
        "(select jsonb_object_agg(key, case when key = 'files' then '[]'::jsonb else value end) from jsonb_each(receipt) where key in ('type', 'version', 'edition', 'reference', 'candidate', 'receivedAt', 'zone', 'contentSha256', 'files', 'keyId', 'signature'))",
    },
  },
  {
    table: 'application',
    purpose: 'application',
    whose: 'id in :applications',
    erase: {
      answers:
        "jsonb_build_object('values', jsonb_strip_nulls(jsonb_build_object('wishes', answers -> 'values' -> 'wishes')), 'changes', '{}'::jsonb, 'aside', '{}'::jsonb, 'declaredAt', '{}'::jsonb)",
      erased_at: ':now',
    },
    events: [{ subject: 'application', id: 'id' }],
  },
]
