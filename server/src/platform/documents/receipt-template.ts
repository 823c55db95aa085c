/**
 * The receipt in Typst: one sheet of A5 that a petitioner folds and keeps. Number and code are the largest things on it,
 * then what happens next. Data and texts as in the official template.
 */
export const receiptTemplate: string = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let chinese = doc.lang == "zh-CN"
#let serif = ("Noto Serif SC", "Noto Emoji")
#let sans = ("Noto Sans SC", "Noto Emoji")
#let soft = luma(35%)
#let hair = 0.5pt + luma(65%)

#set document(title: doc.title, author: doc.office, date: none)
#set page(
  paper: "a5",
  margin: (x: 14mm, top: 13mm, bottom: 15mm),
  footer: context if counter(page).final().first() > 1 {
    align(center, text(size: 9pt, fill: soft)[— #counter(page).get().first() —])
  },
)
#set text(
  font: serif, size: 10.5pt, lang: if chinese { "zh" } else { "en" }, region: if chinese { "cn" } else { "gb" },
  top-edge: 0.88em, bottom-edge: -0.12em, hyphenate: false,
)
#set par(leading: 5.5pt, spacing: 5.5pt, justify: false)
#show title: it => text(size: 17pt, weight: 700, it.body)
#show heading: it => block(above: 0pt, below: 7pt, sticky: true, text(font: sans, weight: 500, size: 11.5pt, it.body))
#let label(it) = text(font: sans, weight: 500, size: 9pt, fill: soft, it)
#let lines(value) = value.split("\n").map(line => [#line]).join(linebreak())

#text(font: sans, weight: 500, size: 10pt, fill: soft, doc.office)
#v(1pt)
#title[#doc.title]
#v(3pt)
#line(length: 100%, stroke: 1.2pt)
#v(3pt)
#grid(columns: (1fr, 29mm), column-gutter: 8mm, align: (left + top, center + top), {
  label(doc.words.number)
  v(-1pt)
  text(size: if doc.number.len() > 22 { 13pt } else { 16pt }, weight: 700, doc.number)
  v(5pt)
  label(doc.words.code)
  v(-1pt)
  box(stroke: 0.8pt, inset: (x: 9pt, y: 7pt), radius: 2pt, text(font: sans, weight: 500, size: 17pt, tracking: 0.12em, doc.code))
  v(1pt)
  text(size: 9pt, fill: soft, doc.words.keep)
}, {
  image(bytes(doc.qr), format: "svg", width: 29mm, alt: doc.words.scan)
  v(-1pt)
  text(size: 8.5pt, fill: soft, doc.words.scan)
})
#v(6pt)
#line(length: 100%, stroke: hair)
#v(3pt)
#grid(columns: (auto, 1fr), column-gutter: 10pt, row-gutter: 6.5pt,
  ..doc.facts.map(field => (label(field.label), lines(field.value))).flatten())
#v(14pt)
#if doc.steps.len() > 0 {
  heading(level: 2, doc.words.next)
  table(
    columns: (if chinese { auto } else { 40mm }, 1fr), stroke: (x, y) => (bottom: hair, top: if y == 0 { hair }), inset: (x, y) => (left: 0pt, right: if x == 0 { 14pt } else { 0pt }, y: 6.5pt),
    ..doc.steps.map(step => (
      text(weight: 700, step.when),
      { step.what; if step.basis != "" { linebreak(); text(size: 9pt, fill: soft, step.basis) } },
    )).flatten(),
  )
}
#v(8pt)
#v(1fr)
#block(breakable: false, width: 100%, {
  set text(size: 9pt, fill: soft)
  for note in doc.notes { par(note) }
  par(doc.followUrl)
})
`
