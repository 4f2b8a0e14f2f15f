import * as migration_20261124_223008_initial from './20261124_223008_initial';

export const migrations = [
  {
    up: migration_20261124_223008_initial.up,
    down: migration_20261124_223008_initial.down,
    name: '20261124_223008_initial',
  },
];
