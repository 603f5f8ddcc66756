-- What the best choice of closures would have given beside the result of a run; computed once the result is kept.
create table matching_audit (
  run_id bigint primary key references matching_run (id),
  audit jsonb not null,
  finished_at timestamptz not null
);
