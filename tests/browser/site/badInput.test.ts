import { request } from 'node:http';
import { members } from '@/content/members';
import { partners } from '@/content/partners';
import { topics } from '@/content/topics';
import { sharedSite } from '../../helpers/sharedSite';

const site = sharedSite();

type Answer = { status: number; location?: string; body: string; headers: NodeJS.Dict<string | string[]> };

/** Sends an address as it is written here: `fetch` would tidy it up first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(site.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => {
        const { headers, statusCode } = response;
        resolve({ status: statusCode ?? 0, location: headers.location, body, headers });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

const isDraft = ({ status }: { status: string }) => status === 'draft';
const drafts = [
  ...members.filter(isDraft).map(({ slug }) => `/mitgliedsverbaende/${slug}`),
  ...topics.filter(isDraft).map(({ slug }) => `/themen/${slug}`),
  ...partners.filter(isDraft).map(({ slug }) => `/partner/${slug}`),
];

const long = 'x'.repeat(10_240);

test.each([
  ['/mitgliedsverbaende?land=xyz', 404],
  ['/mitgliedsverbaende?land=ZZ', 404],
  ['/mitgliedsverbaende?thema=gibt-es-nicht', 404],
  ['/mitgliedsverbaende?land[]=BY', 400],
  ['/mitgliedsverbaende?land=BY&land=HE', 400],
  ['/mitgliedsverbaende?land=%00', 400],
  ["/mitgliedsverbaende?land=BY'%20OR%201=1", 400],
  [`/mitgliedsverbaende?land=${long}`, 414],
  [`/zustaendig?ort=${long}`, 414],
  ['/zustaendig?ort=%00', 400],
  ['/zustaendig?ort[]=Unna', 400],
  [`/suche?wort=${long}`, 414],
  [`/suche?wort=${'x'.repeat(1_900)}`, 200],
  ['/suche?wort=%00', 400],
  ['/suche?wort[]=LWL', 400],
  ['/suche?wort=LWL&wort=LVR', 400],
  ['/suche?wort=LWL&seite=-1', 200],
  ['/suche?wort=LWL&seite=99999999999', 200],
  ['/suche?wort=LWL&art=gibt-es-nicht', 200],
  ["/suche?wort='%22%26%7C!():*%3C-%3E%5C%25", 200],
  ['/suche?wort=der+die+das', 200],
  [`/?${long}`, 414],
  ['/%00', 400],
  ['/themen/%00', 400],
  ['/themen/%ff', 400],
  ['/themen%2feingliederungshilfe', 400],
  ['/themen\\eingliederungshilfe', 400],
  [`/${'x'.repeat(600)}`, 404],
  ['/gibt-es-nicht', 404],
  ['/mitgliedsverbaende/gibt-es-nicht', 404],
  ['/mitgliedsverbaende/lwl/weiter', 404],
  ['/themen/gibt-es-nicht', 404],
  ['/partner/gibt-es-nicht', 404],
  ['/../etc/passwd', 404],
  ['/themen/../partner', 404],
  ['/themen/%2e%2e/partner', 404],
  ['/./themen', 404],
  ['//themen', 404],
  ['/themen//eingliederungshilfe', 404],
  ['/.env', 404],
  ['/package.json', 404],
  ['/fehlerseite/404', 404],
  ['/fehlerseite/500', 404],
  ['/fehlerseite', 404],
  ...drafts.map((path): [string, number] => [path, 404]),
])('%s is answered with %d, every time', async (path, status) => {
  const first = await ask(path);
  const second = await ask(path);
  expect([first.status, second.status]).toEqual([status, status]);
  expect(first.headers['set-cookie']).toBeUndefined();
  expect(first.headers['content-type']).toMatch(/^text\/html/);
  expect(first.body).toContain('lang="de"');
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s on a page is answered with 405', async (method) => {
  const { headers, status } = await ask('/themen', method);
  expect(status).toBe(405);
  expect(headers.allow).toBe('GET, HEAD');
});

test('HEAD gets the headers of the page and no body', async () => {
  const head = await ask('/themen', 'HEAD');
  const { headers, status } = await ask('/themen');
  expect([head.status, head.body, head.headers.etag]).toEqual([status, '', headers.etag]);
});

test.each([
  ['/themen/', '/themen'],
  ['/Themen', '/themen'],
  ['/MITGLIEDSVERBAENDE/LWL/', '/mitgliedsverbaende/lwl'],
  ['/mitgliedsverbaende/?land=BY', '/mitgliedsverbaende?land=BY'],
  ['/Mitgliedsverbaende?nutzlos=1&land=BY', '/mitgliedsverbaende?land=BY'],
])('%s leads on to the one address of the page', async (path, target) => {
  const { location, status } = await ask(path);
  expect([status, location]).toEqual([308, target]);
});

test.each(['/de/ziele/wir_ueber_uns.html'])(
  'the address %s of the former site leads on for good',
  async (path) => {
    const { location, status } = await ask(path);
    expect(status).toBe(301);
    expect(new URL(String(location), site.origin).pathname).toBe('/ueber-uns');
  },
);

test.each(['/', '/themen', '/mitgliedsverbaende', '/mitgliedsverbaende/lwl'])(
  '%s is the same page with a query it does not know',
  async (path) => {
    const [plain, odd] = [await ask(path), await ask(`${path}?utm_source=x&y[]=1&land2=<script>`)];
    expect([odd.status, odd.body, odd.headers.etag]).toEqual([200, plain.body, plain.headers.etag]);
  },
);

test.each(['/zustaendig?ort=', '/suche?wort='])(
  'what was typed for %s comes back as text',
  async (address) => {
    const { body, status } = await ask(address + encodeURIComponent('<img src=x onerror=alert(1)>"\''));
    expect(status).toBe(200);
    expect(body).not.toContain('<img src=x');
    expect(body).toContain('&lt;img src=x');
  },
);

test('a page that is not there is finished like every other: no scripts of the framework, the outlines, ways on', async () => {
  const { body } = await ask('/gibt-es-nicht');
  expect(body).not.toMatch(/<script(?![^>]*(?:ld\+json|speculationrules|"\/vorlesen\.js"))/);
  expect(body.match(/class="map-tile"/g)).toHaveLength(18);
  expect(body).toContain('<a href="/mitgliedsverbaende"');
});
