import { colour, font } from '../../../../../../web/kit/tokens.ts'

/** The style sheet of the report: ink on paper, one accent; findings beside the document, one under the other on paper and on phones. */
export const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
body{margin:0;background:${colour.paper};color:${colour.ink};font:15px/1.6 ${font.text}}
#zh:checked~* [lang=en],#zh:not(:checked)~* [lang=zh-CN]{display:none}
.choice{position:absolute;opacity:0;pointer-events:none}
.top{padding:1.5rem 2rem 1rem;border-bottom:1px solid ${colour.line};border-top:4px solid ${colour.seal};background:${colour.surface}}
.top h1{margin:0;font-size:1.6rem;line-height:1.3}
.top p{margin:.25rem 0 0;color:${colour.inkSoft}}
.languages{float:right;display:flex;gap:.25rem}
.languages label{padding:.35rem .75rem;border:1px solid ${colour.lineStrong};border-radius:3px;cursor:pointer;color:${colour.accent}}
#zh:checked~.top label[for=zh],#en:checked~.top label[for=en]{background:${colour.accent};color:${colour.onAccent};border-color:${colour.accent}}
#zh:focus-visible~.top label[for=zh],#en:focus-visible~.top label[for=en]{outline:3px solid ${colour.focus};outline-offset:2px}
.coverage{margin:.75rem 0 0;padding:0;list-style:none;color:${colour.inkSoft}}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0 0;padding:0;list-style:none}
.counts li{padding:.2rem .75rem;border-radius:3px;background:${colour.shade}}
.counts .error{background:${colour.sealShade};color:${colour.seal};font-weight:700}
.counts .good{background:${colour.goodShade};color:${colour.good}}
.counts .warning{background:#fbf0d3}
.sides{display:grid;grid-template-columns:minmax(22rem,2fr) 3fr}
.pane{padding:1rem 2rem 3rem;min-width:0}
.pane+.pane{border-left:1px solid ${colour.line};background:${colour.surface}}
@media screen and (min-width:70rem){.sides .pane{height:100vh;overflow:auto;position:sticky;top:0}}
h2{font-size:1.15rem;margin:.5rem 0 1rem}
h3.page{margin:2rem 0 .75rem;font-size:.85rem;color:${colour.inkSoft};border-bottom:1px solid ${colour.line};font-weight:400}
h4{margin:1rem 0 .5rem}
.finding{background:${colour.surface};border:1px solid ${colour.line};border-left:4px solid ${colour.lineStrong};border-radius:6px;padding:.75rem 1rem;margin:0 0 1rem;break-inside:avoid}
.finding.error{border-left-color:${colour.seal}}
.finding.warning{border-left-color:#a66b00}
.finding.information{border-left-color:${colour.accent}}
.finding:target{outline:3px solid ${colour.focus}}
.finding header{display:flex;gap:.6rem;align-items:baseline;font-size:.85rem}
.error .grade{color:${colour.seal}}.warning .grade{color:#7a4e00}.information .grade{color:${colour.accent}}
.id{color:${colour.inkSoft}}
.rule{margin-left:auto}
.message{margin:.25rem 0 .5rem}
.finding dl{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 .5rem;font-size:.9rem}
.finding dl div{display:flex;gap:.4rem}.finding dt{color:${colour.inkSoft}}.finding dd{margin:0;font-variant-numeric:tabular-nums}
.figures{margin:0;padding:0;list-style:none;font-size:.9rem}
.figures li{padding:.3rem 0;border-top:1px dotted ${colour.line};overflow-wrap:anywhere}
.role{color:${colour.inkSoft}}
q{display:block;quotes:none;color:${colour.inkSoft}}q b{color:${colour.ink};background:${colour.shade}}
.soft{color:${colour.inkSoft};font-size:.875rem;margin:.35rem 0 0}
a{color:${colour.accent}}
.clean{padding:1rem;background:${colour.goodShade};color:${colour.good};border-radius:6px}
.scroll{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;font-size:.82rem;line-height:1.4}
td,th{border:1px solid ${colour.line};padding:.25rem .5rem;vertical-align:middle;white-space:pre-line;min-width:2rem}
th{background:${colour.shade};text-align:left}
td.figure{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.name{min-width:9rem}
.rules td{min-width:3.5rem}.rules td:nth-child(2){min-width:12rem}
.offices td.figure{white-space:normal;min-width:7rem}
td.failed{color:${colour.seal};font-weight:700}
td.aside{border:0}
td.error,mark.error{background:${colour.sealShade};box-shadow:inset 0 0 0 2px ${colour.seal}}
td.warning,mark.warning{background:#fbf0d3;box-shadow:inset 0 0 0 2px #a66b00}
td.information,mark.information{background:${colour.accentShade};box-shadow:inset 0 0 0 1px ${colour.accent}}
td mark[class]{background:none;box-shadow:none}
mark{color:inherit;padding:0 .15em}
.refs{font-size:.7rem;line-height:1}.refs a{margin-left:.2em}
.anchor{scroll-margin:8rem}
.anchor:target+.anchor,.anchor:target{outline:0}
td:has(.anchor:target),p:has(.anchor:target),h4:has(.anchor:target){outline:3px solid ${colour.focus};outline-offset:1px}
.document p{margin:.25rem 0;text-indent:2em;overflow-wrap:anywhere}
.document p.goes-on{text-indent:0}
.document.text p{text-indent:0;white-space:pre-wrap;font:13px/1.7 ${font.figures}}
details{margin:.5rem 0}details ul{padding-left:1.25rem}summary{cursor:pointer;color:${colour.accent}}
footer{padding:1rem 2rem 2rem;color:${colour.inkSoft};font-size:.875rem;border-top:1px solid ${colour.line}}
@media (max-width:69.99rem){.sides{display:block}.pane{padding:1rem}.pane+.pane{border-left:0;border-top:4px solid ${colour.line}}.top{padding:1rem}}
@media print{body{background:#fff;font-size:10pt}.languages{display:none}.sides{display:block}.pane{padding:0}.pane+.pane{border:0;break-before:page}.top{border-top:0;padding:0 0 8pt}a{color:inherit;text-decoration:none}table{font-size:7.5pt}.scroll{overflow:visible}}
`
