import * as migration_20261124_222305_initial from './20261124_222305_initial';

export const migrations = [
  {
    up: migration_20261124_222305_initial.up,
    down: migration_20261124_222305_initial.down,
    name: '20261124_222305_initial'
  },
];
