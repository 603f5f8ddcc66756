-- Work pages ask for these by edition.
create index offer_edition on offer (edition_id, state);
create index result_edition on result (edition_id);
create index matching_run_edition on matching_run (edition_id, id);
