-- What open data leave out now, counted by reason: the page of a dataset says it. Drawn anew with each publication, nothing is kept of before.
create table dataset_left_out (
  dataset text not null check (dataset ~ '^[a-z]+(-[a-z]+)*$'),
  reason text not null check (reason ~ '^[a-z]+(_[a-z]+)*$'),
  count integer not null check (count > 0),
  primary key (dataset, reason)
);
