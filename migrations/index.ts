import * as migration_20261124_223008_initial from './20261124_223008_initial';
import * as migration_20261125_021633_editorial from './20261125_021633_editorial';

export const migrations = [
  {
    up: migration_20261124_223008_initial.up,
    down: migration_20261124_223008_initial.down,
    name: '20261124_223008_initial',
  },
  {
    up: migration_20261125_021633_editorial.up,
    down: migration_20261125_021633_editorial.down,
    name: '20261125_021633_editorial'
  },
];
