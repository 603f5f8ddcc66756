-- Shared by every process that serves; written by the rate limiter alone.
create table rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
