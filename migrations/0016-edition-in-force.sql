-- Which edition the public pages show: a row each time somebody put one in force; the last one counts.
create table edition_in_force (
  id bigint generated always as identity primary key,
  edition_id text not null references edition (id),
  reason text not null,
  -- Null for the command line.
  put_by bigint references person (id),
  put_at timestamptz not null
);

-- Until now it was the edition whose call opened last, and nobody had to say so.
insert into edition_in_force (edition_id, reason, put_at)
  select id, 'Its call opened last, which was the rule before this was recorded', applied_at
    from edition order by call_opens_at desc, id limit 1;
