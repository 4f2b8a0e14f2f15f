import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { claim, claimedBy } from '../../../../src/server/database/claim';
import { startTime } from '../../../../src/server/database/processes';
import { temporaryFolder } from '../realDatabase';

const { folder, remove } = temporaryFolder();
const file = path.join(folder, 'used-by');
const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
const otherPid = other.pid as number;

afterAll(async () => {
  if (other.exitCode === null && other.signalCode === null) {
    other.kill('SIGKILL');
    await once(other, 'exit');
  }
  remove();
});

describe('claim', () => {
  it('holds the database until it is given free', () => {
    const release = claim(folder);
    expect(claimedBy(folder)).toBe(process.pid);
    release();
    expect(claimedBy(folder)).toBeUndefined();
  });

  it('refuses in one sentence while another process holds it, and leaves that claim alone', () => {
    const mark = `${otherPid} ${startTime(otherPid)}`;
    writeFileSync(file, mark);
    expect(() => claim(folder)).toThrow(
      new RegExp(`^Die Datenbank in .+ wird schon benutzt \\(Prozess ${otherPid}\\); .+DATA_DIR.+\\.$`),
    );
    expect(readFileSync(file, 'utf8')).toBe(mark);
  });

  it('does not take a process that merely got the same number for the holder', () => {
    writeFileSync(file, `${otherPid} 1`);
    expect(claimedBy(folder)).toBeUndefined();
  });

  it('does not mind a holder that has died', async () => {
    writeFileSync(file, `${otherPid} ${startTime(otherPid)}`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    claim(folder)();
    expect(claimedBy(folder)).toBeUndefined();
  });
});
