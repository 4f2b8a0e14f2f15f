import { arbeit } from './topics/arbeit';
import { eingliederungshilfe } from './topics/eingliederungshilfe';
import { entschaedigung } from './topics/entschaedigung';
import { europa } from './topics/europa';
import { finanzen } from './topics/finanzen';
import { inklusion } from './topics/inklusion';
import { jugend } from './topics/jugend';
import { kultur } from './topics/kultur';
import { massregelvollzug } from './topics/massregelvollzug';
import { pflege } from './topics/pflege';
import { psychiatrie } from './topics/psychiatrie';
import { region } from './topics/region';
import { schule } from './topics/schule';
import type { TopicSeed } from './types';

/** Topics in their order. Published are those attested as topics of the BAG HKV itself. */
export const topics: TopicSeed[] = [
  eingliederungshilfe,
  pflege,
  psychiatrie,
  jugend,
  schule,
  kultur,
  inklusion,
  massregelvollzug,
  arbeit,
  entschaedigung,
  finanzen,
  europa,
  region,
];
