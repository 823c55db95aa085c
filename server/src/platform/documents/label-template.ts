/** A sheet of stickers in Typst, 3 × 8 on A4 without margins: bars above, number and two lines below. */
export const labelTemplate: string = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let chinese = doc.lang == "zh-CN"
#set document(title: doc.title, date: none)
#set page(paper: "a4", margin: 0mm)
#set text(font: ("Noto Sans SC", "Noto Emoji"), weight: 500, size: 8pt, lang: if chinese { "zh" } else { "en" }, hyphenate: false)
#set par(leading: 3pt, spacing: 3pt)

#let sticker(label) = block(width: 100%, height: 100%, inset: (x: 6mm, y: 3.5mm), clip: true, {
  set align(center)
  image(bytes(label.bars), format: "svg", width: 52mm, height: 13mm, fit: "stretch", alt: label.title)
  v(-1mm)
  text(size: 12pt, tracking: 0.06em, label.title)
  for line in label.lines { linebreak(); text(size: 7.5pt, line) }
})

#let cells = range(doc.skip).map(_ => []) + doc.labels.map(sticker)
#for sheet in cells.chunks(24) {
  grid(columns: (70mm,) * 3, rows: (37.125mm,) * 8, ..sheet)
}
`
