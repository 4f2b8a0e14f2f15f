import { createHash } from 'node:crypto';
import { finishHtml } from '../../../../src/server/front/finishHtml';

const rules = '{"prefetch":[{"where":{"href_matches":"/*"}}]}';

/** As Next 16 sends a page, shortened. */
const rendered = `<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/>
<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin="" type="font/woff2"/>
<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>
<link rel="modulepreload" href="/_next/static/chunks/b.js"/>
<link rel="expect" href="#_R_" blocking="render"/>
<script src="/_next/static/chunks/a.js" async=""></script><meta name="next-size-adjust" content=""/>
<title>Themen – BAG HKV</title><meta name="description" content="Alle Themen"/><link rel="canonical" href="http://localhost/themen"/>
<script src="/_next/static/chunks/polyfills.js" noModule=""></script></head>
<body><div hidden=""><!--$--><!--/$--></div><!--$--><main>Eins<!-- --> und zwei<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
<noscript><p>Ohne</p></noscript><details hidden=""><p>bleibt</p></details></main><!--/$--><template id="B:0"></template>
<div hidden="" id="S:0"><p>spät</p></div>
<script type="application/ld+json">{"@type":"WebSite","name":"A &amp; B"}</script>
<script type="speculationrules">${rules}</script><script data-keep="">document.title</script>
<script id="_R_">requestAnimationFrame(function(){})</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<p>\\n"])
</script></body></html>`;

describe('finishHtml', () => {
  const { html, scriptSources, isEmergencyPage } = finishHtml(rendered);
  const head = html.slice(html.indexOf('<head>'), html.indexOf('</head>'));

  it("takes out the framework's scripts, their hints and comments", () => {
    expect(html).not.toMatch(
      /__next_f|requestAnimationFrame|\.js"|modulepreload|rel="expect"|<!--|next-size-adjust/,
    );
    expect(html.match(/<script/g)).toHaveLength(3);
  });

  it('leaves no container for late content', () => {
    expect(html).not.toMatch(/<template|<div hidden|spät/);
    expect(html).toContain('<details hidden=""><p>bleibt</p></details>');
  });

  it('keeps the head complete', () => {
    expect(head).toContain('<title>Themen – BAG HKV</title>');
    expect(head).toContain('<meta name="description" content="Alle Themen">');
    expect(head).toContain('<link rel="canonical" href="http://localhost/themen">');
    expect(head).toContain('<link rel="stylesheet" href="/_next/static/chunks/a.css">');
    expect(head).toContain('as="font"');
  });

  it('keeps data, speculation rules and marked scripts, and their text as it was', () => {
    expect(html).toContain(
      '<script type="application/ld+json">{"@type":"WebSite","name":"A &amp; B"}</script>',
    );
    expect(html).toContain(`<script type="speculationrules">${rules}</script>`);
    expect(html).toContain('<script>document.title</script>');
  });

  it('names the hashes of inline scripts that a browser would ask for', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(scriptSources).toEqual([hash(rules), hash('document.title')]);
  });

  it('keeps document type, text, pictures and <noscript>', () => {
    expect(html).toMatch(/^<!DOCTYPE html><html lang="de">/);
    expect(html).toContain('Eins und zwei<svg viewBox="0 0 1 1"><path d="M0 0"></path></svg>');
    expect(html).toContain('<noscript><p>Ohne</p></noscript>');
  });

  it("tells Next's emergency page, which only scripts would fill", () => {
    expect(isEmergencyPage).toBe(false);
    expect(finishHtml('<!DOCTYPE html><html id="__next_error__"><body></body></html>').isEmergencyPage).toBe(
      true,
    );
  });

  it('reads until when a page may be kept, and does not show it', () => {
    const finished = finishHtml('<head><meta name="kept-until" content="2026-12-01T08:00:00.000Z"></head>');
    expect(finished.keptUntil).toBe(Date.UTC(2026, 11, 1, 8));
    expect(finished.html).not.toContain('kept-until');
    expect(finishHtml(rendered).keptUntil).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes out the status a page asks for', () => {
    const finished = finishHtml('<body><meta name="page-status" content="410"><p>Weg</p></body>');
    expect(finished.status).toBe(410);
    expect(finished.html).not.toContain('page-status');
    expect(finishHtml(rendered).status).toBe(200);
  });
});
