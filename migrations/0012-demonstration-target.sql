-- Where the demonstration is being played to, so that a play that was interrupted is finished at the next start.
alter table demo_clock add column target text;
