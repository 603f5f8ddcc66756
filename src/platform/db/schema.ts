// Written by scripts/generate-schema.ts from migrations/. Do not edit: run it again.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** What a jsonb column gives back. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

/** A jsonb column: read as a value, written as text (`JSON.stringify`). */
export type Json = ColumnType<JsonValue, string, string>

export type Schema = {
  announcement: {
    edition_id: string
    publish_at: Date
    decided_by: number
    decided_at: Date
    message: Json
  }
  application: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number
    code: string
    state: 'draft' | 'submitted' | 'withdrawn'
    answers: ColumnType<JsonValue, string | undefined, string>
    revision: Generated<number>
    created_at: Date
    saved_at: Date
    submitted_at: Date | null
    withdrawn_at: Date | null
    submission_id: number | null
    erased_at: Date | null
  }
  application_file: {
    id: GeneratedAlways<number>
    application_id: number
    kind: string
    sha256: string
    name: string
    added_at: Date
    removed_at: Date | null
  }
  approval: {
    id: GeneratedAlways<number>
    edition_id: string
    run_id: number
    state: 'proposed' | 'approved' | 'returned'
    proposed_by: number
    proposed_at: Date
    list: Json
    list_sha256: string
    decided_by: number | null
    decided_at: Date | null
    reason: string | null
    signature: string | null
    document_sha256: string | null
  }
  arrival_answer: {
    challenge_id: string
    block: string
    edition_id: string
    ready: boolean | null
    successes: string
    needs: string
    answered_at: Date
    answered_by: number
  }
  arrival_finding: {
    fellowship_id: number
    code: string
    kept: boolean
    note: string
    found_at: Date
  }
  arrival_item: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    fellowship_id: number | null
    code: string
    state: 'to_do' | 'doing' | 'done' | 'not_needed' | 'blocked'
    note: string
    expected_on: string | null
    reopenings: number
    changed_at: Date
    person_id: number | null
    contact_id: number | null
  }
  arrival_notice: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    fellowship_id: number | null
    code: string
    reopenings: number
    step: 'soon' | 'late' | 'alarm'
    sent_at: Date
  }
  audience_count: {
    period: string
    span: 'day' | 'month'
    about: 'page' | 'lang' | 'origin' | 'device'
    name: string
    reads: number
    entries: number
  }
  blind_application: {
    id: number
    edition_id: string
    code: string
    state: string
    content: Json
    submitted_at: Date
  }
  blob: {
    sha256: string
    size_bytes: number
    media_type: string
    pages: number | null
    created_at: Date
    scan_state: Generated<'not_scanned' | 'waiting' | 'clean' | 'infected'>
    scanned_at: Date | null
    scanned_with: string | null
    malware: string | null
  }
  blob_page: {
    sha256: string
    page: number
    image_sha256: string
    width: number
    height: number
    drawn_at: Date
  }
  calendar_feed: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number | null
    audience: 'fellow' | 'operational_mentor' | 'high_level_mentor' | 'support' | 'it' | null
    token: string
    created_at: Date
    revoked_at: Date | null
  }
  call_extension: {
    id: GeneratedAlways<number>
    edition_id: string
    application_id: number | null
    closed_at: Date
    closes_at: Date
    reason: string
    decided_by: number
    decided_at: Date
  }
  challenge: {
    id: string
    edition_id: string
    slug: string
    number: number
    state: 'draft' | 'submitted' | 'kept' | 'framed' | 'published' | 'withdrawn' | 'running' | 'ended'
    title: string
    host_name: string
    host_institution: string
    place: string
    theme: string
    clearance: Generated<boolean>
    self_funded: Generated<boolean>
    submitted: Json
    published: Json
    search_text: string
    search: GeneratedAlways<string | null>
    withdrawn_at: Date | null
    withdrawal_reason: string | null
  }
  challenge_outcome: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    month: number
    production: 'developing' | 'in_production' | 'stopped' | 'unknown'
    maintainer: string | null
    words_fr: Generated<string>
    words_en: Generated<string>
    said_by: 'team' | 'fellow' | 'operational_mentor' | 'high_level_mentor'
    written_at: Date
    mentor_released_by: number | null
    mentor_released_at: Date | null
    team_released_by: number | null
    team_released_at: Date | null
  }
  charter_signature: {
    edition_id: string
    person_id: number
    charter_version: string
    signed_at: Date
  }
  clearance: {
    fellowship_id: number
    state: 'asked' | 'granted' | 'refused'
    asked_on: string
    decided_on: string | null
    note: Generated<string>
    decision: 'without_access' | 'moves' | 'ends' | null
    decision_reason: string | null
    decided_at: Date | null
  }
  coaching_contact: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    person_id: number
    held_on: string
    kind: string
    minutes: number
    with_whom: string
    words: string
    next_on: string | null
    written_at: Date
  }
  conflict: {
    id: GeneratedAlways<number>
    application_id: number
    person_id: number
    source: 'declared' | 'same_person' | 'same_host' | 'same_employer' | 'same_name'
    state: 'raised' | 'recused' | 'dismissed'
    note: Generated<string>
    raised_at: Date
    ruled_by: number | null
    ruled_at: Date | null
    ruling_reason: string | null
  }
  contact_link: {
    id: GeneratedAlways<number>
    thread_id: number
    token_hash: string
    sent_at: Date
    expires_at: Date
  }
  contact_message: {
    id: GeneratedAlways<number>
    thread_id: number
    side: 'writer' | 'team' | 'note'
    author_id: number | null
    body: string
    written_at: Date
  }
  contact_thread: {
    id: GeneratedAlways<number>
    edition_id: string
    reference: string
    who: 'candidate' | 'host' | 'press' | 'other'
    subject: string
    name: string
    email: string
    person_id: number | null
    lang: 'fr' | 'en'
    state: 'open' | 'waiting' | 'closed'
    assignee_id: number | null
    opened_at: Date
    waits_since: Date | null
    moved_at: Date
    closed_at: Date | null
  }
  content_entry: {
    id: GeneratedAlways<number>
    kind: 'block' | 'page' | 'faq' | 'post' | 'event'
    edition_id: string | null
    name: string
    version: number
    published_version: number | null
    published_at: Date | null
    updated_at: Date | null
    publish_version: number | null
    publish_at: Date | null
    unpublish_at: Date | null
    starts_at: Date | null
    ends_at: Date | null
    created_at: Date
  }
  content_version: {
    entry_id: number
    number: number
    document: Json
    french_since: number
    english_since: number
    written_by: number | null
    written_at: Date
    reason: string
  }
  contract: {
    id: GeneratedAlways<number>
    fellowship_id: number
    version: number
    state: 'drafted' | 'sent' | 'signed' | 'replaced'
    cause: 'first' | 'correction' | 'start' | 'extension'
    reason: Generated<string>
    facts: Json
    document_sha256: string | null
    drafted_at: Date
    drafted_by: number | null
    sent_at: Date | null
    signed_at: Date | null
  }
  contract_signature: {
    id: GeneratedAlways<number>
    contract_id: number
    party: 'host' | 'fellow'
    name: string
    signed_at: Date
    way: 'upload' | 'external'
    signed_sha256: string
    recorded_by: number | null
  }
  data_erasure: {
    id: GeneratedAlways<number>
    edition_id: string | null
    person_id: number
    cause: 'request' | 'retention' | 'command'
    request_id: number | null
    counts: Json
    held: Json
    done_by: number | null
    done_at: Date
  }
  data_hold: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number
    reason: string
    until: string
    placed_by: number
    placed_at: Date
    lifted_by: number | null
    lifted_at: Date | null
  }
  data_refusal: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    code: string
    refused_on: string
    refused_by: string
    next_step: string
    expected_on: string | null
    logged_at: Date
    logged_by: number
  }
  data_request: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number | null
    way: 'account' | 'mail'
    kind: 'access' | 'rectification' | 'erasure' | 'opposition'
    state: 'open' | 'done' | 'refused' | 'withdrawn'
    name: string
    email: string
    lang: 'fr' | 'en'
    words: string
    received_at: Date
    due_on: string
    extended_at: Date | null
    extension_reason: Generated<string>
    answer: Generated<string>
    closed_at: Date | null
    closed_by: number | null
    reminders: Generated<number>
  }
  dataset_hold: {
    id: GeneratedAlways<number>
    dataset: string
    held_by: number
    held_at: Date
    lifted_by: number | null
    lifted_at: Date | null
  }
  dataset_left_out: {
    dataset: string
    reason: string
    count: number
  }
  dataset_version: {
    id: GeneratedAlways<number>
    dataset: string
    version: number
    content: string
    content_hash: string
    files: Json
    row_count: number
    counted: Json
    added: number
    removed: number
    published_at: Date
  }
  demo_clock: {
    only_row: Generated<boolean>
    shown_at: Date
    set_at: Date
    moment: string
    target: string | null
  }
  demographic_answer: {
    id: string
    edition_id: string
    question: string
    choice: string
  }
  demographic_count: {
    edition_id: string
    question: string
    choice: string
    people: number | null
    counted_at: Date
  }
  demographic_given: {
    edition_id: string
    person_id: number
  }
  departure: {
    fellowship_id: number
    category: 'other_work' | 'personal' | 'health' | 'host' | 'conduct' | 'clearance' | 'offer_ended'
    words: Generated<string>
    asked_by: 'fellow' | 'host' | 'team'
    recorded_at: Date
    recorded_by: number | null
  }
  directory_card: {
    person_id: number
    name_for: Generated<number>
    cohort_for: Generated<number>
    challenge_for: Generated<number>
    email_for: Generated<number>
    phone_for: Generated<number>
    links_for: Generated<number>
    biography_for: Generated<number>
    skills_for: Generated<number>
    phone: Generated<string>
    links: Generated<string>
    biography: Generated<string>
    saved_at: Date
  }
  edition: {
    id: string
    version: number
    data: Json
    sha256: string
    call_opens_at: Date
    call_closes_at: Date
    applied_at: Date
  }
  edition_in_force: {
    id: GeneratedAlways<number>
    edition_id: string
    reason: string
    put_by: number | null
    put_at: Date
  }
  edition_version: {
    edition_id: string
    version: number
    data: Json
    sha256: string
    changes: Json
    reason: string
    applied_by: number | null
    applied_at: Date
  }
  event: {
    id: GeneratedAlways<number>
    edition_id: string | null
    at: Date
    actor_id: number | null
    subject: string
    subject_id: string
    kind: string
    from_state: string | null
    to_state: string | null
    reason: string | null
    data: ColumnType<JsonValue, string | undefined, string>
    digest: Generated<string>
    seq: number | null
    prev_hash: string | null
    hash: string | null
  }
  event_head: {
    edition_id: string
    seq: number
    hash: string
  }
  event_reason: {
    event_id: number
    salt: string
    body: string
  }
  event_told: {
    id: number
    edition_id: string
    at: Date
    actor_id: number
    subject: string
    subject_id: string
    kind: string
    from_state: string
    to_state: string
    data: Json
    reason: string
  }
  evidence_request: {
    id: GeneratedAlways<number>
    application_id: number
    question: string
    asked_by: number
    asked_at: Date
    due_at: Date
    answer: Generated<string>
    file_sha256: string | null
    file_name: string | null
    answered_at: Date | null
  }
  fellowship: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number
    challenge_id: string
    profile: 'dev' | 'data' | 'design' | 'geo' | 'project'
    offer_id: number
    state: 'to_hire' | 'hired' | 'ended' | 'left'
    starts_on: string
    ends_on: string
    left_on: string | null
    opened_at: Date
    replaces_id: number | null
    career_started_on: string | null
    experience_years: number | null
  }
  follow_up: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    person_id: number
    role: 'fellow' | 'operational_mentor' | 'high_level_mentor'
    month: number
    asked_at: Date
    reminders: Generated<number>
    answered_at: Date | null
    production: 'developing' | 'in_production' | 'stopped' | 'unknown' | null
    maintainer: string | null
    use_words: Generated<string>
    remains_words: Generated<string>
    path: string | null
  }
  follow_up_link: {
    token_hash: string
    follow_up_id: number
    sent_at: Date
  }
  form: {
    id: GeneratedAlways<number>
    edition_id: string
    kind: 'application' | 'project'
    draft: Json
    digest: string
    source: string
    applied_digest: string | null
    drafted_by: number | null
    drafted_at: Date
  }
  form_version: {
    id: GeneratedAlways<number>
    form_id: number
    number: number
    definition: Json
    digest: string
    reason: string
    published_by: number | null
    published_at: Date
  }
  funding_file: {
    challenge_id: string
    edition_id: string
    operational_bearer: string
    administrative_bearer: string | null
    requested: boolean
    budget_programme: string | null
    exemption: string | null
    due_by: string | null
    saved_at: Date
  }
  funding_record: {
    id: GeneratedAlways<number>
    published: string
    row_code: string
    column_code: string
    nature: 'actual' | 'forecast' | 'printed'
    amount: string
    source: string
    imported_at: Date
    replaced_at: Date | null
  }
  funding_step: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    step: string
    day: string
    recorded_by: number | null
    recorded_at: Date
    taken_back_at: Date | null
  }
  handover: {
    challenge_id: string
    edition_id: string
    receiver: string
    limits: string
    next_steps: string
    contacts: string
    written_by: number
    written_at: Date
  }
  help_answer: {
    post_id: number
    person_id: number
    answered_at: Date
  }
  help_post: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number
    kind: 'wanted' | 'offered'
    wide: boolean
    title: string
    body: string
    until: string
    state: 'open' | 'helped' | 'ended'
    posted_at: Date
    closed_at: Date | null
  }
  help_post_skill: {
    post_id: number
    skill_id: number
  }
  host_contact: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    function: 'hr' | 'finance' | 'it' | 'data' | 'legal' | 'communication'
    name: string
    email: string
    phone: string
    lang: 'fr' | 'en'
    added_at: Date
    added_by: number
    ended_at: Date | null
  }
  host_contact_link: {
    token_hash: string
    contact_id: number
    sent_at: Date
    expires_at: Date
    revoked_at: Date | null
  }
  indicator: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    kind: 'policy' | 'product' | 'transformation' | 'openness'
    objective: string
    measure_fr: string
    measure_en: Generated<string>
    unit: Generated<string>
    baseline: number | null
    baseline_on: string | null
    baseline_unknown: Generated<string>
    target: number | null
    target_on: string | null
    quality: Generated<string>
    written_by: number
    written_at: Date
    removed_at: Date | null
    mentor_released_by: number | null
    mentor_released_at: Date | null
    team_released_by: number | null
    team_released_at: Date | null
  }
  indicator_reading: {
    id: GeneratedAlways<number>
    indicator_id: number
    value: number
    on_day: string
    source: string
    note: Generated<string>
    read_by: number
    read_at: Date
  }
  interview: {
    id: GeneratedAlways<number>
    application_id: number
    panel_id: number
    starts_at: Date
    ends_at: Date
    state: 'planned' | 'summoned' | 'confirmed' | 'absent' | 'held'
    preference: ColumnType<JsonValue | null, string | null | undefined, string | null>
    summoned_at: Date | null
    confirmed_at: Date | null
  }
  interview_agreement: {
    interview_id: number
    part: 'fellow' | 'mentor' | 'team'
    answer: 'given' | 'refused'
    reason: Generated<string>
    said_by: number
    said_at: Date
  }
  interview_request: {
    id: GeneratedAlways<number>
    edition_id: string
    request_id: number
    fellowship_id: number
    topic: string
    wished: string
    asked_by: number
    asked_at: Date
  }
  late_upload: {
    id: GeneratedAlways<number>
    application_id: number
    kind: string
    sha256: string
    begun_at: Date
    finished_at: Date
  }
  leaving_item: {
    challenge_id: string
    code: string
    edition_id: string
    owner: Generated<string>
    due_on: string | null
    done_by: number | null
    done_at: Date | null
  }
  mail: {
    id: GeneratedAlways<number>
    edition_id: string | null
    kind: string
    person_id: number | null
    recipient: string
    lang: 'fr' | 'en'
    subject: string
    body_text: string
    body_html: string
    state: 'draft' | 'approved' | 'sending' | 'sent' | 'failed' | 'kept' | 'cancelled'
    batch: string | null
    created_at: Date
    approved_at: Date | null
    approved_by: number | null
    sent_at: Date | null
    attempts: Generated<number>
    message_id: string | null
    error: string | null
    way_out_url: string | null
  }
  mark_sheet: {
    id: GeneratedAlways<number>
    application_id: number
    juror_id: number
    state: 'open' | 'locked'
    marks: ColumnType<JsonValue, string | undefined, string>
    remark: Generated<string>
    saved_at: Date
    locked_at: Date | null
  }
  matching_audit: {
    run_id: number
    audit: Json
    finished_at: Date
  }
  matching_instruction: {
    id: GeneratedAlways<number>
    edition_id: string
    kind: 'lock' | 'exclusion'
    application_id: number
    challenge_id: string
    profile: 'dev' | 'data' | 'design' | 'geo' | 'project' | null
    reason: string
    created_by: number
    created_at: Date
    removed_at: Date | null
  }
  matching_run: {
    id: GeneratedAlways<number>
    edition_id: string
    state: 'queued' | 'running' | 'done' | 'rejected' | 'failed'
    seed: string
    engine: string | null
    problem: ColumnType<JsonValue | null, string | null | undefined, string | null>
    outcome: ColumnType<JsonValue | null, string | null | undefined, string | null>
    violations: ColumnType<JsonValue | null, string | null | undefined, string | null>
    requested_by: number
    requested_at: Date
    finished_at: Date | null
    error: string | null
  }
  midterm_sheet: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    side: 'fellows' | 'mentors' | 'common'
    answers: Json
    revision: Generated<number>
    saved_by: number
    saved_at: Date
    handed_in_by: number | null
    handed_in_at: Date | null
  }
  migration: {
    name: string
    sha256: string
    applied_at: Generated<Date>
  }
  money_entry: {
    id: GeneratedAlways<number>
    edition_id: string
    kind: 'forecast' | 'estimate' | 'definitive' | 'payment' | 'repayment' | 'expense'
    line: string | null
    challenge_id: string | null
    fellowship_id: number | null
    amount: string
    day: string
    label: string
    reference: string
    recorded_by: number | null
    recorded_at: Date
    counters: number | null
  }
  newsletter: {
    id: GeneratedAlways<number>
    edition_id: string
    audience: 'candidates' | 'hosts'
    rule: 'call_open' | null
    subject_fr: string
    body_fr: string
    subject_en: string
    body_en: string
    state: 'draft' | 'sending' | 'stopped' | 'sent'
    written_by: number | null
    created_at: Date
    started_at: Date | null
    ended_at: Date | null
    sent_up_to: Generated<number>
    send_until: Generated<number>
    sent_count: Generated<number>
  }
  offer: {
    id: GeneratedAlways<number>
    edition_id: string
    application_id: number
    challenge_id: string
    profile: 'dev' | 'data' | 'design' | 'geo' | 'project'
    state: 'prepared' | 'sent' | 'accepted' | 'declined' | 'expired' | 'cancelled' | 'vacated'
    origin: 'approval' | 'waiting_list'
    prepared_at: Date
    sent_at: Date | null
    answer_by: Date | null
    answered_at: Date | null
    reason: string | null
    vacated_at: Date | null
  }
  panel: {
    id: GeneratedAlways<number>
    edition_id: string
    name: string
    room: string
    opens: Generated<string>
    closes: Generated<string>
  }
  panel_juror: {
    panel_id: number
    person_id: number
  }
  parked_form: {
    token_hash: string
    path: string
    body: Json
    created_at: Date
    expires_at: Date
    email: string | null
  }
  participation: {
    id: GeneratedAlways<number>
    person_id: number
    edition_id: string
    role: 'team' | 'reader' | 'juror' | 'operational_mentor' | 'high_level_mentor' | 'validator' | 'candidate' | 'fellow'
    challenge_id: string | null
    created_at: Date
    ended_at: Date | null
  }
  past_challenge: {
    id: GeneratedAlways<number>
    edition_id: string
    slug: string
    key: string
    link_to: Generated<string>
    year: number | null
    old_slug: Generated<string>
    title: string
    image: Generated<string>
    skills: Generated<string[]>
    description: Generated<string>
    description_en: Generated<string>
    administration: Generated<string>
    administration_website: Generated<string>
    place: Generated<string>
    website: Generated<string>
    source_code: Generated<string>
    poster: Generated<string>
    duration_months: number | null
    fellows: Generated<number>
    mentors: Generated<number>
    key_figures: ColumnType<JsonValue, string | undefined, string>
    projects: ColumnType<JsonValue, string | undefined, string>
    intro_videos: ColumnType<JsonValue, string | undefined, string>
    end_of_project_videos: ColumnType<JsonValue, string | undefined, string>
    body: Generated<string>
    search_text: Generated<string>
    search: GeneratedAlways<string | null>
    import_id: number
  }
  past_edition: {
    id: string
    promotion: string
    number: number | null
    title: string
    class: Generated<string>
    first_challenge: Generated<string>
    colour: Generated<string>
    year: number | null
    fellows: number | null
    mentors: number | null
    import_id: number
  }
  past_edition_count: {
    edition_id: string
    year: number | null
    months: number | null
    challenges: number
    fellows: number
    mentors: number
    places: number
  }
  past_facet: {
    name: 'edition' | 'skill' | 'administration' | 'place'
    value: string
    count: number
  }
  past_import: {
    id: GeneratedAlways<number>
    imported_at: Date
    imported_by: number | null
    counts: Json
    faults: Json
  }
  past_part: {
    person_id: number
    challenge_id: number
    part: 'fellow' | 'mentor'
  }
  past_person: {
    id: GeneratedAlways<number>
    key: string
    year: number
    slug: string
    full_name: string
    profile: Generated<string>
    programme: Generated<string>
    classes: Generated<string[]>
    years: Generated<number[]>
    image: Generated<string>
    github: Generated<string>
    gitlab: Generated<string>
    twitter: Generated<string>
    website: Generated<string>
    linkedin: Generated<string>
    biography: Generated<string>
    import_id: number
  }
  past_person_field: {
    person_id: number
    field: 'name' | 'biography' | 'links'
    basis: 'consent' | 'made_public' | 'public_role'
    published_at: Date
    published_by: number | null
    withdrawn_at: Date | null
    withdrawn_by: number | null
  }
  person: {
    id: GeneratedAlways<number>
    email: string
    full_name: string
    lang: Generated<'fr' | 'en'>
    employer: string | null
    created_at: Date
    erased_at: Date | null
  }
  person_skill: {
    person_id: number
    skill_id: number
    level: 'expert' | 'interested' | 'learning'
  }
  picture: {
    id: GeneratedAlways<number>
    name: string
    width: number
    height: number
    decorative: boolean
    alt_fr: string
    alt_en: string
    credit: string
    licence: string
    added_by: number | null
    added_at: Date
    withdrawn_at: Date | null
  }
  picture_file: {
    picture_id: number
    width: number
    height: number
    media_type: 'image/avif' | 'image/webp' | 'image/jpeg' | 'image/png'
    sha256: string
  }
  preselection: {
    edition_id: string
    closed_by: number | null
    closed_at: Date | null
  }
  press_clearance: {
    id: GeneratedAlways<number>
    release_id: number
    round: number
    party: string
    answer: 'given' | 'refused'
    reason: Generated<string>
    said_by: string
    recorded_by: number
    answered_at: Date
  }
  press_coverage: {
    id: GeneratedAlways<number>
    edition_id: string
    on_day: string
    outlet: string
    title: string
    url: string
    paid: boolean
    added_by: number | null
    added_at: Date
  }
  press_coverage_challenge: {
    coverage_id: number
    challenge_id: string
  }
  press_opening: {
    id: GeneratedAlways<number>
    preview_id: number
    opened_at: Date
  }
  press_picture: {
    edition_id: string
    picture_id: number
    added_by: number | null
    added_at: Date
  }
  press_preview: {
    id: GeneratedAlways<number>
    release_id: number
    recipient_id: number
    version: number
    token_hash: string
    sent_at: Date
    expires_at: Date
    revoked_at: Date | null
  }
  press_recipient: {
    id: GeneratedAlways<number>
    edition_id: string
    name: string
    outlet: string
    email: string
    lang: 'fr' | 'en'
    added_by: number | null
    added_at: Date
  }
  press_release: {
    id: GeneratedAlways<number>
    edition_id: string
    kind: 'opening' | 'results' | 'closing'
    slug: string
    state: 'draft' | 'in_clearance' | 'cleared' | 'scheduled' | 'published' | 'corrected' | 'withdrawn'
    version: number
    published_version: number | null
    round: Generated<number>
    asked_at: Date | null
    publish_at: Date | null
    published_at: Date | null
    withdrawn_at: Date | null
    withdrawal_reason: Generated<string>
    created_at: Date
  }
  press_request: {
    id: GeneratedAlways<number>
    edition_id: string
    thread_id: number
    kind: 'interview' | 'accreditation' | 'pictures' | 'other'
    outlet: string
    asked_at: Date
  }
  press_version: {
    release_id: number
    number: number
    words: Json
    facts: ColumnType<JsonValue | null, string | null | undefined, string | null>
    facts_hash: string | null
    reason: Generated<string>
    written_by: number | null
    written_at: Date
    published_at: Date | null
  }
  private_line: {
    id: GeneratedAlways<number>
    edition_id: string
    fellow_id: number
    referent_id: number | null
    opened_at: Date
    fellow_read_at: Date | null
    team_read_at: Date | null
  }
  private_message: {
    id: GeneratedAlways<number>
    line_id: number
    author_id: number
    body: string | null
    written_at: Date
    erased_at: Date | null
  }
  programme_session: {
    id: GeneratedAlways<number>
    edition_id: string
    plan_code: string | null
    kind: string
    state: 'planned' | 'published' | 'held' | 'cancelled'
    title_fr: string
    title_en: Generated<string>
    objectives_fr: Generated<string>
    objectives_en: Generated<string>
    listed: boolean
    place: Generated<string>
    video: Generated<string>
    leader_id: number | null
    speakers: Generated<string>
    agenda: ColumnType<JsonValue, string | undefined, string>
    outputs: Generated<string>
    code: string
    sequence: Generated<number>
    created_at: Date
    changed_at: Date
  }
  progress_decision: {
    id: GeneratedAlways<number>
    point_id: number
    kind: 'decision' | 'next_step'
    body: string
    owner_id: number
    due_on: string
    state: 'open' | 'done' | 'not_done'
    written_at: Date
    closed_at: Date | null
    closed_by: number | null
  }
  progress_point: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    month: string
    state: 'to_ask' | 'asked' | 'held' | 'missed' | 'cancelled'
    planned_on: string | null
    asked_by: number | null
    held_on: string | null
    note: Generated<string>
    reason: Generated<string>
    closed_by: number | null
    closed_at: Date | null
    reminded_at: Date | null
  }
  proposal: {
    id: GeneratedAlways<number>
    edition_id: string
    code: string
    state: 'draft' | 'submitted' | 'inadmissible' | 'shortlisted' | 'heard' | 'kept' | 'not_kept' | 'withdrawn' | 'published'
    reason: Generated<string>
    title: Generated<string>
    form_version_id: number
    answers: Json
    revision: Generated<number>
    created_at: Date
    saved_at: Date
    decided_at: Date | null
    submission_id: number | null
    framed: ColumnType<JsonValue | null, string | null | undefined, string | null>
    framed_at: Date | null
    challenge_id: string | null
  }
  proposal_file: {
    id: GeneratedAlways<number>
    proposal_id: number
    field: string
    sha256: string
    name: string
    added_at: Date
    removed_at: Date | null
  }
  proposal_member: {
    id: GeneratedAlways<number>
    proposal_id: number
    person_id: number | null
    email: string
    role: 'owner' | 'editor' | 'reader'
    added_at: Date
    ended_at: Date | null
    section: Generated<string>
    seen_at: Date | null
  }
  proposal_submission: {
    id: GeneratedAlways<number>
    proposal_id: number
    form_version_id: number
    reference: string
    revision: number
    received_at: Date
    content: Json
    content_sha256: string
    receipt: Json
  }
  publication_consent: {
    edition_id: string
    person_id: number
    name: boolean
    biography: Generated<string>
    given_at: Date
    withdrawn_at: Date | null
    slug: string | null
    agreed: Generated<string[]>
    links: ColumnType<JsonValue, string | undefined, string>
    path: Generated<string>
  }
  publication_decision: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number
    field: 'name' | 'biography' | 'links' | 'path'
    given: boolean
    terms: number
    decided_at: Date
  }
  ranking: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    profile: 'dev' | 'data' | 'design' | 'geo' | 'project'
    state: 'open' | 'closed'
    closed_by: number | null
    closed_at: Date | null
    reopened_by: number | null
    reopened_at: Date | null
    reopening_reason: string | null
  }
  ranking_entry: {
    ranking_id: number
    application_id: number
    place: number
    total_points: number
    acceptable: boolean
    tie_break: string | null
    reason: Generated<string>
    origin: Generated<'built' | 'added'>
    jurors: Generated<number[]>
  }
  rate_limit: {
    key: string
    points: Generated<number>
    expire: number | null
  }
  reading: {
    id: GeneratedAlways<number>
    application_id: number
    reader_id: number
    state: 'assigned' | 'started' | 'done' | 'recused'
    marks: ColumnType<JsonValue, string | undefined, string>
    remark: Generated<string>
    advice: 'preselect' | 'reject' | null
    assigned_at: Date
    saved_at: Date | null
    done_at: Date | null
    recusal_reason: Generated<string>
  }
  referent: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    person_id: number
    since: Date
    named_by: number
    ended_at: Date | null
  }
  result: {
    application_id: number
    edition_id: string
    kind: 'selected' | 'waiting_list' | 'not_selected' | 'not_preselected' | 'inadmissible'
    explanation: Json
    released_at: Date | null
  }
  result_item: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    kind: 'repository' | 'library' | 'dataset' | 'contribution' | 'website' | 'deliverable' | 'side_tool' | 'video' | 'training' | 'reused'
    state: 'planned' | 'open' | 'closed' | 'done'
    name_fr: string
    name_en: Generated<string>
    words_fr: Generated<string>
    words_en: Generated<string>
    url: string | null
    licence: string | null
    on_day: string | null
    withholding: string | null
    withholding_words: Generated<string>
    requirements: Generated<string[]>
    maintenance: 'active' | 'passive' | 'none' | null
    maintainer: Generated<string>
    accessibility: 'unknown' | 'none' | 'partial' | 'full' | null
    audience: Generated<string>
    people: number | null
    link_state: Generated<'unchecked' | 'alive' | 'failing' | 'dead' | 'refused'>
    link_checked_at: Date | null
    link_detail: Generated<string>
    link_failures: Generated<number>
    written_by: number
    written_at: Date
    removed_at: Date | null
    mentor_released_by: number | null
    mentor_released_at: Date | null
    team_released_by: number | null
    team_released_at: Date | null
  }
  roadmap_version: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    number: number
    state: 'draft' | 'published'
    change: Generated<string>
    reason: Generated<string>
    content: Json
    revision: Generated<number>
    started_by: number
    started_at: Date
    saved_by: number
    saved_at: Date
    published_by: number | null
    published_at: Date | null
  }
  rules_version: {
    id: GeneratedAlways<number>
    edition_id: string
    number: number
    edition_version: number
    document: Json
    sha256: string
    reason: string
    published_by: number | null
    published_at: Date
  }
  screening: {
    application_id: number
    kind: 'eligibility' | 'completeness' | 'preselection'
    outcome: 'yes' | 'no'
    reason: string
    decided_by: number
    decided_at: Date
  }
  seat: {
    id: GeneratedAlways<number>
    challenge_id: string
    profile: 'dev' | 'data' | 'design' | 'geo' | 'project'
    position: number
    optional: Generated<boolean>
    state: 'requested' | 'published' | 'filled' | 'withdrawn'
  }
  session: {
    token_hash: string
    public_id: string
    person_id: number
    created_at: Date
    last_seen_at: Date
    expires_at: Date
    ended_at: Date | null
    device: string
  }
  session_attendance: {
    session_id: number
    person_id: number
    state: 'present' | 'excused'
    noted_how: 'code' | 'sheet'
    reason: string | null
    noted_by: number
    noted_at: Date
  }
  session_audience: {
    session_id: number
    audience: 'fellow' | 'operational_mentor' | 'high_level_mentor' | 'support' | 'it' | 'public'
    mandatory: boolean
  }
  session_feedback: {
    id: Generated<string>
    session_id: number
    usefulness: number
    keep: string
    change: string
  }
  session_feedback_given: {
    session_id: number
    person_id: number
  }
  session_material: {
    id: GeneratedAlways<number>
    session_id: number
    title: string
    url: string | null
    sha256: string | null
    file_name: string | null
    added_by: number
    added_at: Date
    removed_at: Date | null
  }
  session_part: {
    session_id: number
    number: number
    starts_at: Date
    ends_at: Date
    only_for: 'fellow' | 'mentor' | null
    dropped_at: Date | null
  }
  session_proposal: {
    id: GeneratedAlways<number>
    edition_id: string
    person_id: number
    state: 'proposed' | 'accepted' | 'declined' | 'withdrawn'
    title: string
    about: string
    speakers: Generated<string>
    is_open: boolean
    starts_at: Date
    ends_at: Date
    place: Generated<string>
    proposed_at: Date
    decided_by: number | null
    decided_at: Date | null
    reason: string | null
    session_id: number | null
  }
  session_reminder: {
    session_id: number
    days_before: number
    starts_at: Date
    reminded_at: Date
  }
  session_workshop: {
    id: GeneratedAlways<number>
    session_id: number
    title: string
    about: Generated<string>
    leader: Generated<string>
    place: Generated<string>
    capacity: number
  }
  sign_in_link: {
    token_hash: string
    email: string
    lang: 'fr' | 'en'
    next_path: string
    created_at: Date
    expires_at: Date
    used_at: Date | null
  }
  signal: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    kind: string
    urgency: 'watch' | 'act'
    since: string
    figures: Json
    state: 'open' | 'answered' | 'closed'
    raised_on: string
    raised_at: Date
    updated_at: Date
    quiet_until: string | null
    reopened_on: string | null
    closed_at: Date | null
    told_at: Date | null
  }
  signal_answer: {
    id: GeneratedAlways<number>
    signal_id: number
    kind: 'answer' | 'passed_on'
    body: string
    doer: Generated<string>
    quiet_until: string | null
    by_id: number
    at: Date
  }
  signal_look: {
    edition_id: string
    day: string
    at: Date
  }
  signing_key: {
    id: string
    public_key: string
    private_key: string
    created_at: Date
    retired_at: Date | null
  }
  signing_request: {
    id: GeneratedAlways<number>
    contract_id: number
    external_id: string
    state: 'open' | 'signed' | 'refused' | 'dropped'
    requested_at: Date
    finished_at: Date | null
  }
  skill: {
    id: GeneratedAlways<number>
    edition_id: string
    code: string | null
    name: string | null
    proposed_by: number | null
  }
  submission: {
    id: GeneratedAlways<number>
    application_id: number
    reference: string
    received_at: Date
    content: Json
    content_sha256: string
    receipt: Json
  }
  subscription: {
    id: GeneratedAlways<number>
    edition_id: string
    audience: 'candidates' | 'hosts'
    email: string
    lang: 'fr' | 'en'
    state: 'asked' | 'confirmed' | 'bounced'
    agreed_to: string
    asked_at: Date
    confirmed_at: Date | null
    confirmation_hash: string | null
    way_out: string
  }
  survey: {
    id: GeneratedAlways<number>
    edition_id: string
    code: string
    state: 'planned' | 'open' | 'closed'
    opens_on: string
    closes_on: string
    asked: ColumnType<JsonValue | null, string | null | undefined, string | null>
    split: Generated<boolean>
  }
  survey_answer: {
    id: string
    survey_id: number
    question: string
    item: Generated<string>
    part: 'fellow' | 'operational_mentor' | 'high_level_mentor' | null
    value: Json
  }
  survey_invitation: {
    survey_id: number
    person_id: number
    part: 'fellow' | 'operational_mentor' | 'high_level_mentor'
    reminders: Generated<number>
  }
  survey_reply: {
    survey_id: number
    person_id: number
  }
  survey_sheet: {
    survey_id: number
    challenge_id: string
    version: number
    answers: Json
    saved_by: number
    saved_at: Date
    sent_by: number | null
    sent_at: Date | null
  }
  sustaining_decision: {
    challenge_id: string
    edition_id: string
    outcome: string
    words: string
    decided_on: string
    recorded_by: number
    recorded_at: Date
  }
  sustaining_reminder: {
    challenge_id: string
    edition_id: string
    reminded_at: Date
  }
  sustaining_sheet: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    version: number
    scenarios: Json
    decides: string
    decide_on: string
    written_by: number
    written_at: Date
  }
  team_remark: {
    application_id: number
    body: string
    written_by: number
    written_at: Date
  }
  week_digest: {
    edition_id: string
    monday: string
    sent_at: Date
    notes: number
    mails: number
    audience: number
    readers: number | null
  }
  week_note: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    monday: string
    revision: Generated<number>
    answers: ColumnType<JsonValue, string | undefined, string>
    changes: ColumnType<JsonValue, string | undefined, string>
    saved_at: Date
    saved_by: number
    sent: ColumnType<JsonValue | null, string | null | undefined, string | null>
    sent_mood: string | null
    sent_at: Date | null
    sent_by: number | null
    late: Generated<boolean>
    need_met_at: Date | null
    need_met_by: number | null
  }
  week_reading: {
    edition_id: string
    monday: string
    person_id: number
  }
  week_reminder: {
    id: GeneratedAlways<number>
    edition_id: string
    challenge_id: string
    monday: string
    due_at: Date
    sent_by: number | null
    sent_at: Date
  }
  week_share: {
    id: GeneratedAlways<number>
    note_id: number
    token_hash: string
    created_by: number
    created_at: Date
    expires_at: Date
    ended_at: Date | null
  }
  wish: {
    application_id: number
    challenge_id: string
    position: number
    contribution: string
    profiles: string[] | null
  }
  workshop_signup: {
    id: GeneratedAlways<number>
    workshop_id: number
    person_id: number
    asked_at: Date
    seated_at: Date | null
    left_at: Date | null
  }
}
