-- By which views cut across the tree of an edition: a mayor's viewpoints, SDGs.
alter table policy.node add column tags text[] not null default '{}';
