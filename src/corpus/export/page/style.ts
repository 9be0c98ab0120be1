/**
 * How a page that stands alone looks: the app's paper and ink, in the faces that the device has. Marks differ by line and not
 * by colour alone. Dark where the reader has it so; on paper black on white.
 */
export const pageStyle = `
:root { color-scheme: light dark; --paper: #faf7f0; --ink: #1d1b18; --quiet: #5f594f; --rule: #ddd5c4; --mark: #9c2a1c; --link: #2f4a8a; }
@media (prefers-color-scheme: dark) { :root { --paper: #191714; --ink: #ece6da; --quiet: #b3aa9b; --rule: #3d382f; --mark: #f19384; --link: #a3b8f3; } }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1rem/1.7 "IBM Plex Sans Arabic", system-ui, sans-serif; }
h1, h2, h3, h4, blockquote, article p { font-family: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif; }
h1 { font-size: 1.6rem; line-height: 1.5; margin: 0; } h2 { font-size: 1.3rem; margin: 2.5rem 0 0; } h3, h4, section h2 { font-size: 1rem; margin: 0; }
p { margin: 0.25rem 0; } .quiet, footer, dt { color: var(--quiet); font-size: 0.85rem; }
section, article { border-block-start: 1px solid var(--rule); padding-block: 0.75rem; break-inside: avoid; } article { break-inside: auto; }
blockquote { margin: 0.25rem 0; font-size: 1.2rem; line-height: 2; overflow-wrap: anywhere; }
ul { padding-inline-start: 1.25rem; } a { color: var(--link); } footer { margin-block-start: 2rem; overflow-wrap: anywhere; }
mark { background: none; color: inherit; font-weight: 700; text-decoration-line: underline; text-decoration-thickness: 2px; text-decoration-color: var(--mark); text-underline-offset: 0.35em; }
mark[data-kind="name"] { text-decoration-style: double; } mark[data-kind="number"] { text-decoration-style: dashed; }
mark[data-kind="rephrased"], mark[data-kind="unshared"] { font-weight: inherit; text-decoration-style: dotted; }
mark[data-kind="moved"] { font-weight: inherit; text-decoration-style: wavy; text-decoration-thickness: 1px; }
mark[data-kind="negation"] { text-decoration-thickness: 4px; }
@media print { :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --mark: #000; --link: #000; } body { max-width: none; padding: 0; } }
`;
