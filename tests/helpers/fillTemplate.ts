import { register } from '../../src/instrumentation';

await register();
process.exit(0);
