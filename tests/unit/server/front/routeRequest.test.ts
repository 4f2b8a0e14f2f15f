import { routeRequest } from '../../../../src/server/front/routeRequest';

const page = (target: string, kept = true) => ({ kind: 'page', target, kept });
const pass = (area: string, changing = false) => ({ kind: 'pass', area, changing });
const redirect = (location: string) => ({ kind: 'redirect', location });
const refuse = (status: number) => ({ kind: 'refuse', status });

const secret = (target: string) => ({ kind: 'page', target, kept: false, confidential: true });

describe('routeRequest', () => {
  it.each([
    ['GET', '/', page('/')],
    ['HEAD', '/themen', page('/themen')],
    ['GET', '/themen?_rsc=1', page('/themen')],
    ['GET', '/mitgliedsverbaende?thema=a&land=HE', page('/mitgliedsverbaende?land=HE&thema=a')],
    ['GET', '/zustaendig?ort=Kassel', page('/zustaendig?ort=Kassel', false)],
    ['GET', '/mitgliedsverbaende/liste.csv', page('/mitgliedsverbaende/liste.csv')],
    ['GET', '/100%25%3F', page('/100%25%3F')],
    ['GET', '/_next/static/a.css', page('/_next/static/a.css')],
    ['GET', '/Logo.SVG', page('/Logo.SVG')],
    ['GET', '/themen/', redirect('/themen')],
    ['GET', '/Themen/Inklusion', redirect('/themen/inklusion')],
    ['GET', '/MITGLIEDSVERBAENDE/?land=HE&x=1', redirect('/mitgliedsverbaende?land=HE')],
    ['GET', '/Admin', redirect('/admin')],
    ['GET', '/barriere-melden?seite=/themen&x=1', page('/barriere-melden?seite=%2Fthemen', false)],
    ['GET', '/kontakt/nachricht', page('/kontakt/nachricht', false)],
    ['GET', '/barriere-melden?ergebnis=1', page('/barriere-melden', false)],
    ['POST', '/barriere-melden', { kind: 'form', target: '/formulare/barrier' }],
    ['POST', '/kontakt/nachricht?x=1', { kind: 'form', target: '/formulare/contact' }],
    ['PUT', '/fehler-melden', refuse(405)],
    ['POST', '/formulare/barrier', refuse(405)],
    ['POST', '/toString', refuse(405)],
    ['POST', '/themen', refuse(405)],
    ['DELETE', '/', refuse(405)],
    ['OPTIONS', '/unbekannt', refuse(405)],
    ['GET', '/mitgliedsverbaende?land[]=x', refuse(400)],
    ['GET', '/fehlerseite/404', refuse(404)],
    ['GET', '/%66ehlerseite', refuse(404)],
    ['GET', '/api/%00', refuse(400)],
    ['GET', '/admin', pass('panel')],
    ['GET', '/admin/', pass('panel')],
    ['POST', '/admin/login', pass('panel', true)],
    ['GET', '/api/pages?limit=1', pass('api')],
    ['PATCH', '/api/pages/1', pass('api', true)],
    ['GET', '/api/run-jobs', pass('api', true)],
    ['GET', '/api/media/file/a.webp', pass('media')],
    ['GET', '/vorschau/topics/1?x=1', { ...secret('/vorschau/topics/1'), personal: true }],
    ['POST', '/vorschau/topics/1', refuse(405)],
    ['GET', '/_next/image?url=x', pass('build')],
    ['GET', '/konto/einladung/0a1b?x=1', secret('/konto/einladung/0a1b')],
    ['GET', '/konto/einladung/0a1b?fehler=kurz', secret('/konto/einladung/0a1b?fehler=kurz')],
    ['POST', '/konto/einladung/0a1b/annehmen', pass('api', true)],
    ['DELETE', '/konto/einladung/0a1b', refuse(405)],
    ['POST', '/kontore', refuse(405)],
    ['GET', '/administration', page('/administration')],
    ['GET', '/healthz', { kind: 'health', of: 'process' }],
    ['GET', '/readyz', { kind: 'health', of: 'database' }],
  ])('%s %s', (method, target, route) => {
    expect(routeRequest(method, target, false)).toEqual(route);
  });

  it('hands pages in preview to Next, but neither files nor error pages', () => {
    expect(routeRequest('GET', '/themen', true)).toEqual(pass('preview'));
    expect(routeRequest('GET', '/konto/adresse/0a', true)).toEqual(secret('/konto/adresse/0a'));
    expect(routeRequest('GET', '/_next/static/a.css', true)).toEqual(page('/_next/static/a.css'));
    expect(routeRequest('GET', '/fehlerseite/404', true)).toEqual(refuse(404));
  });
});
