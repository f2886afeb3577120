/** The style sheet of HTML reports: screen, dark screen, phone, paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1f2937; --pale: #5b6472; --ground: #ffffff; --line: #d7dce3; --soft: #f4f6f9; --accent: #9b2c2c; --link: #1d4f91; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ee; --pale: #a3adba; --ground: #14171c; --line: #39414d; --soft: #1d222a; --accent: #f0a3a3; --link: #8ab8f5; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { overflow-wrap: anywhere; margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.3; border-bottom: 3px solid var(--accent); padding-bottom: .5rem; }
h2 { margin: 2.2rem 0 .75rem; font-size: 1.2rem; line-height: 1.4; }
a { color: var(--link); text-underline-offset: .15em; }
dl { margin: 0; display: grid; gap: .3rem; }
dl div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; }
dt { color: var(--pale); }
dd { margin: 0; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 1.4rem 0 0; padding: .6rem 0; border-block: 1px solid var(--line); font-size: .92rem; }
table { width: 100%; border-collapse: collapse; font-size: .94rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { font-size: .85rem; color: var(--pale); background: var(--soft); border-bottom: 2px solid var(--line); white-space: nowrap; }
tbody th { font-weight: 600; min-width: 5rem; }
.date { min-width: 6.8em; font-variant-numeric: tabular-nums; }
sup { line-height: 0; font-size: .75em; }
.mark { padding: 0 .15em; text-decoration: none; }
.mark::before { content: "["; }
.mark::after { content: "]"; }
.tree, .tree ul { list-style: none; margin: 0; padding-left: 1.1rem; }
.tree { padding-left: 0; }
.tree ul { border-left: 1px solid var(--line); margin-left: .35rem; }
.tree li { padding: .1rem 0; }
.timeline { list-style: none; margin: 0; padding: 0 0 0 .25rem; }
.timeline li { display: grid; grid-template-columns: 6.5rem 1fr; gap: 1.4rem; padding: .2rem 0; position: relative; }
.timeline time { color: var(--pale); font-variant-numeric: tabular-nums; }
.timeline li::before { content: ""; position: absolute; left: 7.05rem; top: .75rem; width: .5rem; height: .5rem; border-radius: 50%; background: var(--accent); }
.timeline li:not(:last-child)::after { content: ""; position: absolute; left: 7.27rem; top: 1.2rem; bottom: -.75rem; border-left: 1px solid var(--line); }
figure { margin: 0; overflow-x: auto; }
figure svg { display: block; max-width: none; height: auto; }
.notes { padding-left: 2.2rem; font-size: .92rem; }
.notes li { padding: .3rem 0; }
.notes li:target, .mark:target { background: color-mix(in srgb, var(--accent) 18%, transparent); }
q { quotes: none; }
cite { font-style: normal; color: var(--pale); }
cite::before { content: "— "; }
.back a { text-decoration: none; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
@media (min-width: 60rem) { figure svg { max-width: 100%; } }
@media (prefers-color-scheme: dark) { figure svg { filter: invert(.92) hue-rotate(180deg); } }
@media (max-width: 40rem) {
  main { padding: 1.1rem .9rem 3rem; }
  h1 { font-size: 1.4rem; }
  dl div { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .4rem; }
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; }
  tr { border: 1px solid var(--line); border-radius: .5rem; padding: .35rem .7rem; margin-bottom: .7rem; }
  tbody th { font-size: 1.02rem; padding: .2rem 0; border: 0; }
  td { padding: .12rem 0 .12rem 7.2rem; text-indent: -7.2rem; border: 0; }
  td:empty { display: none; }
  td::before { content: attr(data-label); color: var(--pale); display: inline-block; width: 7.2rem; text-indent: 0; }
  .timeline li { grid-template-columns: 5.6rem 1fr; gap: 1.2rem; }
  .timeline li::before { left: 6rem; }
  .timeline li:not(:last-child)::after { left: 6.22rem; }
}
@page { size: A4; margin: 16mm 14mm 18mm; }
@media print {
  :root { color-scheme: light; --ink: #000000; --pale: #444444; --ground: #ffffff; --line: #bbbbbb; --soft: #f2f2f2; --accent: #9b2c2c; --link: #1d4f91; }
  body { font-size: 10pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  nav, .back { display: none; }
  h1, h2 { break-after: avoid; }
  thead { display: table-header-group; }
  tr, .timeline li, .notes li, figure { break-inside: avoid; }
  figure { overflow: visible; }
  figure svg { max-width: 100%; max-height: 235mm; filter: none; }
  a { color: inherit; text-decoration: none; }
}
`;
