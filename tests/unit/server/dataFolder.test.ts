import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepareDataFolder } from '../../../src/server/dataFolder';
import { temporaryFolder } from './realDatabase';

const { folder, remove } = temporaryFolder();
const mode = (place: string) => statSync(path.join(folder, place)).mode & 0o777;
afterAll(remove);

describe('prepareDataFolder', () => {
  it('makes a folder others can pass through but not look around in, below parents of the usual kind', () => {
    const usual = path.join(folder, 'usual');
    mkdirSync(usual);
    prepareDataFolder(path.join(folder, 'a/b/data'));
    expect(mode('a/b/data')).toBe(0o711);
    expect([mode('a'), mode('a/b')]).toEqual([mode('usual'), mode('usual')]);
  });

  it('leaves an existing folder as it is', () => {
    mkdirSync(path.join(folder, 'own'), { mode: 0o700 });
    prepareDataFolder(path.join(folder, 'own'));
    expect(mode('own')).toBe(0o700);
  });

  it.each(['a-file', 'a-file/data'])('says in one sentence that %s cannot be the folder', (place) => {
    writeFileSync(path.join(folder, 'a-file'), '');
    expect(() => prepareDataFolder(path.join(folder, place))).toThrow(
      /^Der Datenordner .+ lässt sich nicht anlegen oder beschreiben \(E\w+\); prüfen Sie DATA_DIR\.$/,
    );
  });
});
