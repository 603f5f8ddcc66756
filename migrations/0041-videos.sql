-- A video that tells of the work is something made: a plain link, played where it is kept.
alter table result_item drop constraint result_item_kind_check;
alter table result_item add constraint result_item_kind_check
  check (kind in ('repository', 'library', 'dataset', 'contribution', 'website',
                  'deliverable', 'side_tool', 'video', 'training', 'reused'));
alter table result_item add constraint result_item_video_shown check (kind <> 'video' or state <> 'done' or url is not null);
