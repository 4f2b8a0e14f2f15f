import { existsSync, readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';

const text = readFileSync('Dockerfile', 'utf8');
const stages = text.split(/^FROM /m).slice(1);
const last = stages.at(-1) ?? '';

describe('Dockerfile', () => {
  it('is well formed', () => {
    expect(validate(text)).toEqual([]);
  });

  it('copies nothing that .dockerignore leaves out or that does not exist', () => {
    const allowed = new Set(
      readFileSync('.dockerignore', 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1)),
    );
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(copied).not.toHaveLength(0);
    for (const name of copied.filter((name) => name !== '.')) expect(allowed).toContain(name);
    for (const name of allowed) expect(existsSync(name)).toBe(true);
  });

  it('runs on Node 24 under an account without rights, and says how it is', () => {
    for (const stage of stages) expect(stage).toMatch(/^node:24-/);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK [\s\S]+\/healthz/m);
  });
});
