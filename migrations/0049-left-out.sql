-- What open data leave out now, counted by reason: the page of a dataset says it. Drawn anew with each publication, nothing is kept of before.
create table dataset_left_out (
  dataset text not null check (dataset ~ '^[a-z]+(-[a-z]+)*$'),
  reason text not null check (reason ~ '^[a-z]+(_[a-z]+)*$'),
  count integer not null check (count > 0),
  primary key (dataset, reason)
);

-- What past challenges add up to, so that the catalogue reads a page of them and not all of them: by edition, and by each value of a filter
-- (the fifty commonest). Counted anew by the database itself after each statement that changes one: an import writes a hundred at a time.
create table past_edition_count (
  edition_id text primary key references past_edition (id),
  year integer,
  months integer,
  challenges integer not null,
  fellows integer not null,
  mentors integer not null,
  places integer not null
);
create table past_facet (
  name text not null check (name in ('edition', 'skill', 'administration', 'place')),
  value text not null,
  count integer not null check (count > 0),
  primary key (name, value)
);
-- One direction for both, so that a page is found where the one before it ends.
create index past_challenge_latest on past_challenge ((-coalesce(year, 0)), id);

create function count_past() returns trigger language plpgsql as $$
begin
  delete from past_edition_count;
  insert into past_edition_count
    select edition_id, min(year), max(duration_months), count(*), coalesce(sum(fellows), 0), coalesce(sum(mentors), 0),
           count(distinct nullif(place, ''))
      from past_challenge group by edition_id;
  delete from past_facet;
  insert into past_facet
    select name, value, count from (
      select name, value, count(*) as count, row_number() over (partition by name order by count(*) desc, value) as rank
        from (select 'edition' as name, edition_id as value from past_challenge
              union all select 'skill', unnest(skills) from past_challenge
              union all select 'administration', administration from past_challenge
              union all select 'place', place from past_challenge) as each
       where value <> '' group by name, value) as ranked
     where rank <= 50;
  return null;
end $$;
create trigger past_challenge_counted after insert or update or delete on past_challenge
  for each statement execute function count_past();
-- Those that are there already.
update past_challenge set year = year;
