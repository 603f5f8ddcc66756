-- What somebody lets be published of them, field by field. Without the name nothing is shown; a field that is agreed to may still be
-- empty, and one that is not says nothing.
alter table publication_consent
  add column slug text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  add column agreed text[] not null default '{}' check (agreed <@ array['biography', 'links', 'path']),
  -- website, code and network, each an address or absent.
  add column links jsonb not null default '{}',
  -- What they do since the programme.
  add column path text not null default '',
  add constraint publication_consent_named check (name or agreed = '{}');

update publication_consent set agreed = '{biography}' where name and biography <> '';

-- The address of somebody's page, made of their name when they first agree; kept when they take it back, so that it can say so.
update publication_consent c
   set slug = case when made.nth = 1 then made.slug else made.slug || '-' || made.nth end
  from (select edition_id, person_id, slug, row_number() over (partition by edition_id, slug order by given_at, person_id) as nth
          from (select edition_id, person_id, given_at,
                       coalesce(nullif(trim(both '-' from regexp_replace(lower(unaccented(full_name)), '[^a-z0-9]+', '-', 'g')), ''),
                                'x') as slug
                  from publication_consent join person on person.id = person_id where name) as each) as made
 where made.edition_id = c.edition_id and made.person_id = c.person_id;

create unique index publication_consent_slug on publication_consent (edition_id, slug);
create index publication_consent_person on publication_consent (person_id);

-- Each time somebody agreed to a field or took it back, and the version of the words they read.
create table publication_decision (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  person_id bigint not null references person (id),
  field text not null check (field in ('name', 'biography', 'links', 'path')),
  given boolean not null,
  terms integer not null check (terms > 0),
  decided_at timestamptz not null
);
create index publication_decision_person on publication_decision (person_id, edition_id);
create index publication_decision_edition on publication_decision (edition_id);
