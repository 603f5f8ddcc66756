-- How much the public pages are read: sums of a day, later of a month, of one thing at a time. Two things are never crossed, and nothing
-- about a reader is kept, so that no row tells of anybody. `entries` are pages at which a visit began.
create table audience_count (
  period date not null,
  span text not null check (span in ('day', 'month')),
  about text not null check (about in ('page', 'lang', 'origin', 'device')),
  name text not null check (length(name) between 1 and 200),
  reads integer not null check (reads >= 0),
  entries integer not null check (entries >= 0),
  primary key (about, span, period, name),
  check (entries <= reads),
  check (span = 'day' or period = date_trunc('month', period::timestamp)::date)
);
