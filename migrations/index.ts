import * as migration_20261124_223008_initial from './20261124_223008_initial';
import * as migration_20261125_024457_editorial from './20261125_024457_editorial';
import * as migration_20261125_065331_everyone from './20261125_065331_everyone';
import * as migration_20261126_010000_redirect_hits from './20261126_010000_redirect_hits';
import * as migration_20261126_090000_search from './20261126_090000_search';

export const migrations = [
  {
    up: migration_20261124_223008_initial.up,
    down: migration_20261124_223008_initial.down,
    name: '20261124_223008_initial',
  },
  {
    up: migration_20261125_024457_editorial.up,
    down: migration_20261125_024457_editorial.down,
    name: '20261125_024457_editorial',
  },
  {
    up: migration_20261125_065331_everyone.up,
    down: migration_20261125_065331_everyone.down,
    name: '20261125_065331_everyone',
  },
  {
    up: migration_20261126_010000_redirect_hits.up,
    down: migration_20261126_010000_redirect_hits.down,
    name: '20261126_010000_redirect_hits',
  },
  {
    up: migration_20261126_090000_search.up,
    down: migration_20261126_090000_search.down,
    name: '20261126_090000_search'
  },
];
