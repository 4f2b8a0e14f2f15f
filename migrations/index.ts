import * as migration_20261124_213820_initial from './20261124_213820_initial';

export const migrations = [
  {
    up: migration_20261124_213820_initial.up,
    down: migration_20261124_213820_initial.down,
    name: '20261124_213820_initial'
  },
];
